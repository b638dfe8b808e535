import type { Span } from '../../analysis.ts';
import { isSame } from '../../keeper.ts';
import type { Found, PatternSet } from '../../patterns/pattern-set.ts';
import type { Sighting } from '../casting/sighting.ts';
import type { Line } from '../sentence/line.ts';
import type { Draft } from './draft.ts';

/** The part of a sentence that speaks of one deal: token indexes [from, to). */
export interface Extent {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  /** A deal word of this deal stands in it, not only a continuation. */
  readonly named: boolean;
  /** A list item that says what the deal covers. */
  readonly listed: boolean;
  /** The deal words of this deal that stand in it. */
  readonly sightings: readonly Sighting[];
}

/** A whole sentence as one that goes on about a deal. */
export function wholeLine(line: Line): Extent {
  return { line, from: 0, to: line.tokens.length, named: false, listed: false, sightings: [] };
}

/** Sentences of each deal, parted where two deals share one. In article order. */
export function extentsOf(drafts: readonly Draft[]): ReadonlyMap<Draft, readonly Extent[]> {
  const byLine = new Map<Line, { draft: Draft; at: number; sighting: Sighting }[]>();
  for (const draft of drafts) {
    for (const sighting of draft.sightings) {
      const list = byLine.get(sighting.line) ?? [];
      list.push({ draft, at: sighting.trigger.first, sighting });
      byLine.set(sighting.line, list);
    }
  }
  const extents = new Map<Draft, Extent[]>(drafts.map((draft) => [draft, []]));
  for (const [line, hits] of byLine) {
    hits.sort((a, b) => a.at - b.at);
    let from = 0;
    let here: Sighting[] = [];
    for (let k = 0; k < hits.length; k++) {
      const hit = hits[k]!;
      const next = hits[k + 1];
      here.push(hit.sighting);
      if (next && next.draft === hit.draft) continue;
      const to = next ? boundary(line, hit.at, next.at) : line.tokens.length;
      extents.get(hit.draft)?.push({ line, from, to, named: true, listed: false, sightings: here });
      from = to;
      here = [];
    }
  }
  for (const draft of drafts) {
    for (const line of draft.lines) {
      if (!byLine.has(line))
        extents.get(draft)?.push({
          line,
          from: 0,
          to: line.tokens.length,
          named: false,
          listed: draft.listed.has(line),
          sightings: [],
        });
    }
    extents.get(draft)?.sort((a, b) => a.line.index - b.line.index);
  }
  return new Map([...extents].map(([draft, own]) => [draft, draft.keeper.asBefore(areSameExtents, own)]));
}

const areSameExtents = (a: readonly Extent[], b: readonly Extent[]): boolean =>
  a.length === b.length &&
  a.every(({ line, from, to, named, listed, sightings }, i) => {
    const other = b[i]!;
    return (
      line === other.line &&
      from === other.from &&
      to === other.to &&
      named === other.named &&
      listed === other.listed &&
      isSame(sightings, other.sightings)
    );
  });

/** Where the clause of the second deal word begins: after the last comma, semicolon or "and" before it, else half way. */
function boundary(line: Line, a: number, b: number): number {
  for (let i = b - 1; i > a; i--) {
    const token = line.tokens[i]!;
    if (token.text === ',' || token.text === ';' || token.lower === 'and' || token.lower === 'while') return i;
  }
  return Math.floor((a + b) / 2) + 1;
}

/** The prose of an extent with its start in the block's prose. */
export function proseOf(extent: Extent): { readonly text: string; readonly start: number } {
  const { start, end } = proseSpan(extent);
  return { text: extent.line.block.prose.slice(start, end), start };
}

/** Where an extent stands in the prose of its block. */
function proseSpan({ line, from, to }: Extent): Span {
  const start = line.tokens[from]?.start ?? 0;
  return { start, end: line.tokens[to - 1]?.end ?? start };
}

const foundIn = (): Map<PatternSet, Map<number, readonly Found[]>> => new Map();

/** More than the UTF-16 units of a sentence that is read. */
const LENGTHS = 2 ** 24;

/** All matches in the prose of an extent, from whose start their index counts; looked for once for equal blocks. */
export function matchesIn(extent: Extent, patterns: PatternSet): readonly Found[] {
  const { start, end } = proseSpan(extent);
  const byPatterns = extent.line.block.once(foundIn);
  const bySpan = byPatterns.get(patterns) ?? new Map<number, readonly Found[]>();
  if (bySpan.size === 0) byPatterns.set(patterns, bySpan);
  const span = start * LENGTHS + (end - start);
  const known = bySpan.get(span);
  if (known) return known;
  const found = patterns.matches(extent.line.block.prose.slice(start, end));
  bySpan.set(span, found);
  return found;
}

/** A quote of prose offsets inside an extent's block; it never ends inside a word, nor with a word that leads on. */
export function quoteAt({ line }: Extent, start: number, end: number) {
  const { prose, block } = line.block;
  return block.quote(start, start + wholeWords(prose.slice(start, end), prose.charAt(end)));
}

/** How much of a text is whole words, where `next` comes behind it; all of it where that would leave nothing. */
function wholeWords(text: string, next: string): number {
  if (!/^[\p{L}\p{N}]/u.test(next) || !/[\p{L}\p{N}]$/u.test(text)) return text.length;
  const cut = text.lastIndexOf(' ');
  const whole = text.slice(0, Math.max(0, cut)).replace(/(?: (?:and|or|to|of|in|on|at|by|for|with|the|an?))+$/i, '');
  return whole === '' ? text.length : whole.length;
}

/** "If it had gone through, it would have been delivered": what did not come about, wherever the condition stands. */
const UNREAL =
  /\b(?:would|could|might)(?: not|n['’]t)? have (?:\p{L}{2,12}ly )?(?:been\b|\p{L}{2,14}(?:ed|en|wn|ld|id|ght|ne)\b)/iu;
const CONDITION = /(?<!\p{L})(?:if|had|unless|otherwise)(?!\p{L})/iu;

/** Whether an extent tells what would have been: it states nothing of the deal that there is. */
export function isUnreal(extent: Extent): boolean {
  return UNREAL.test(extent.line.text) && CONDITION.test(extent.line.text);
}
