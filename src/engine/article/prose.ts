import type { Span } from '../analysis.ts';

/** Prose with its way back to the source. `runs` holds quads: prose start, prose length, source start, source length. */
export interface Prose {
  readonly text: string;
  readonly runs: Int32Array;
  readonly links: readonly ProseLink[];
}

/** A link over prose [start, end): its target, or the identifier of the definition that holds it. */
export interface ProseLink extends Span {
  readonly url?: string;
  readonly reference?: string;
}

/** Zero-width characters that are no prose: they would part a word from itself. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g;
const SPACE = /\s/;
/** Marks that stand close to the word before them. */
const FOLLOWING = /[.,;:!?)\]]/;
const WORD = /[\p{L}\p{N}]/u;

const startsWithWord = (text: string) => WORD.test(String.fromCodePoint(text.codePointAt(0) ?? 0x20));
const endsWithWord = (text: string) => WORD.test(text.slice(-1)) || /[\p{L}\p{N}]$/u.test(text.slice(-2));

/** Collects prose piece by piece, in source order, and remembers where each piece came from. */
export class ProseBuilder {
  #text = '';
  readonly #runs: number[] = [];
  readonly #links: ProseLink[] = [];
  /** Something was left out here; whether a space must stand for it shows when the next piece comes. */
  #gap: (Span & { readonly apart: boolean }) | null = null;

  get length(): number {
    return this.#text.length;
  }

  /**
   * Adds text that stands at `start` in the source and takes `length` units there. Equal lengths map unit by unit,
   * others as one piece.
   */
  add(text: string, start: number, length: number): void {
    if (text.length !== length) {
      const kept = text.replace(INVISIBLE, '');
      if (kept) this.#push(kept, start, length);
      return;
    }
    let from = 0;
    for (const hidden of text.matchAll(INVISIBLE)) {
      this.#push(text.slice(from, hidden.index), start + from, hidden.index - from);
      from = hidden.index + 1;
    }
    this.#push(text.slice(from), start + from, length - from);
  }

  /** Leaves source [start, end) out. `apart` puts a space between the words around it, whatever they are. */
  gap(start: number, end: number, apart = false): void {
    this.#gap = { start: this.#gap?.start ?? start, end, apart: apart || (this.#gap?.apart ?? false) };
  }

  /** Adds prose [start, end) of an earlier result, with its map. */
  addFrom(prose: Prose, start: number, end: number): void {
    const { runs } = prose;
    for (let i = runAt(runs, start); i < runs.length; i += 4) {
      const [at, size, source, length] = [runs[i]!, runs[i + 1]!, runs[i + 2]!, runs[i + 3]!];
      if (at >= end) break;
      const from = Math.max(start, at);
      const to = Math.min(end, at + size);
      if (size === length) this.add(prose.text.slice(from, to), source + from - at, to - from);
      else this.#push(prose.text.slice(from, to), source, length);
    }
  }

  link(link: ProseLink): void {
    if (link.end > link.start) this.#links.push(link);
  }

  /** The prose without white space at its ends. */
  finish(): Prose {
    const text = this.#text;
    let end = text.length;
    while (end > 0 && SPACE.test(text[end - 1]!)) end--;
    const runs: number[] = [];
    for (let i = 0; i < this.#runs.length; i += 4) {
      const [at, size, source, length] = this.#runs.slice(i, i + 4) as [number, number, number, number];
      if (at >= end) break;
      const kept = Math.min(size, end - at);
      runs.push(at, kept, source, size === length ? kept : length);
    }
    const links = this.#links
      .map((link) => ({ ...link, end: Math.min(link.end, end) }))
      .filter((link) => link.start < link.end);
    return { text: text.slice(0, end), runs: Int32Array.from(runs), links };
  }

  #push(piece: string, start: number, length: number): void {
    let text = piece;
    let at = start;
    let size = length;
    const exact = text.length === size;
    if (this.#text === '' || (this.#gap && SPACE.test(this.#text.at(-1)!))) {
      // No white space at the beginning, and none twice where something was left out.
      const kept = text.trimStart();
      if (exact) {
        at += text.length - kept.length;
        size = kept.length;
      }
      text = kept;
    }
    if (text === '') return;
    const gap = this.#gap;
    this.#gap = null;
    if (gap && FOLLOWING.test(text[0]!)) this.#dropSpace();
    if (gap && this.#text !== '' && !SPACE.test(this.#text.at(-1)!) && !SPACE.test(text[0]!)) {
      if (gap.apart || (endsWithWord(this.#text) && startsWithWord(text)))
        this.#run(' ', gap.start, gap.end - gap.start);
    }
    this.#run(text, at, size);
  }

  /** Takes back the space before something left out, where a mark follows that stands close to the word. */
  #dropSpace(): void {
    if (this.#text.at(-1) !== ' ' || this.#links.at(-1)?.end === this.#text.length) return;
    const runs = this.#runs;
    const last = runs.length - 4;
    if (runs[last + 1] !== runs[last + 3]) return;
    this.#text = this.#text.slice(0, -1);
    if (runs[last + 1] === 1) runs.length = last;
    else {
      runs[last + 1]! -= 1;
      runs[last + 3]! -= 1;
    }
  }

  #run(text: string, start: number, length: number): void {
    const runs = this.#runs;
    const last = runs.length - 4;
    const joins =
      last >= 0 &&
      text.length === length &&
      runs[last + 1] === runs[last + 3] &&
      runs[last + 2]! + runs[last + 3]! === start;
    if (joins) {
      runs[last + 1]! += length;
      runs[last + 3]! += length;
    } else {
      runs.push(this.#text.length, text.length, start, length);
    }
    this.#text += text;
  }
}

/** The index of the quad that holds prose offset `at`; the first or last quad where it lies outside. */
function runAt(runs: Int32Array, at: number): number {
  let low = 0;
  let high = runs.length / 4 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle * 4]! <= at) low = middle;
    else high = middle - 1;
  }
  return low * 4;
}

/** The smallest source span that covers prose [start, end); offsets are brought into range, an empty one stays empty. */
export function sourceSpan(prose: Prose, start: number, end: number): Span {
  const { runs, text } = prose;
  if (runs.length === 0) return { start: 0, end: 0 };
  const from = Math.max(0, Math.min(start, text.length));
  const to = Math.max(from, Math.min(end, text.length));
  const first = runAt(runs, from);
  const exact = runs[first + 1] === runs[first + 3];
  const sourceStart =
    runs[first + 2]! + (exact ? from - runs[first]! : from > runs[first]! && from === to ? runs[first + 3]! : 0);
  if (from === to) return { start: sourceStart, end: sourceStart };
  const last = runAt(runs, to - 1);
  const sourceEnd = runs[last + 2]! + (runs[last + 1] === runs[last + 3] ? to - runs[last]! : runs[last + 3]!);
  return { start: sourceStart, end: Math.max(sourceStart, sourceEnd) };
}

/** The prose without the parts in `cuts` (in order, apart from each other); links move along. */
export function without(prose: Prose, cuts: readonly Span[]): Prose {
  if (cuts.length === 0) return prose;
  const builder = new ProseBuilder();
  const moved = prose.links.map((link) => ({ ...link, start: -1, end: -1 }));
  const keep = (start: number, end: number) => {
    if (start >= end) return;
    builder.addFrom(prose, start, end);
    prose.links.forEach((link, i) => {
      const target = moved[i]!;
      const place = (offset: number) => Math.max(0, builder.length - (end - offset));
      if (link.start < end && link.end > start) {
        if (target.start < 0) target.start = place(Math.max(link.start, start));
        target.end = place(Math.min(link.end, end));
      }
    });
  };
  let at = 0;
  for (const cut of cuts) {
    keep(at, cut.start);
    const gap = sourceSpan(prose, cut.start, cut.end);
    builder.gap(gap.start, gap.end);
    at = cut.end;
  }
  keep(at, prose.text.length);
  for (const link of moved) builder.link(link);
  return builder.finish();
}
