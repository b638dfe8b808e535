import type { Attribution, Span } from '../engine/analysis.ts';
import { isWithin } from '../engine/span-search.ts';

/** In UTF-16 units: about a paragraph, so that a passage is looked for among its neighbours alone. */
const SHELF = 512;

/** Spans put where they are found again by their place, each shelf in the order in which they were put there. */
class Shelves<T extends Span> {
  readonly #shelves = new Map<number, T[]>();

  constructor(items: Iterable<T>) {
    for (const item of items) {
      for (let n = shelfOf(item.start); n <= shelfOf(item.end); n++) {
        const shelf = this.#shelves.get(n);
        if (shelf === undefined) this.#shelves.set(n, [item]);
        else shelf.push(item);
      }
    }
  }

  /** All that may touch the span, and some that do not. */
  *near({ start, end }: Span): Generator<T> {
    for (let n = shelfOf(start); n <= shelfOf(end); n++) yield* this.#shelves.get(n) ?? [];
  }
}

const shelfOf = (offset: number): number => Math.floor(offset / SHELF);

interface Part extends Span {
  /** Of its attribution among all. */
  readonly at: number;
  readonly isCue: boolean;
}

/**
 * A look-up of attributions by passage: the one with the shortest content that holds it; else the first whose cue or
 * content it holds, or whose cue holds it; undefined for none. Its cost follows the neighbours, not the article.
 */
export function lookUpAround(attributions: readonly Attribution[]): (passage: Span) => Attribution | undefined {
  const contents = attributions
    .flatMap(({ content }, at) => content.map(({ start, end }): Part => ({ start, end, at, isCue: false })))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const cues = attributions.map(({ cue }, at): Part => ({ start: cue.start, end: cue.end, at, isCue: true }));
  const holders = new Shelves(contents);
  const parts = new Shelves([...cues, ...contents]);

  return (passage) => {
    for (const holder of holders.near({ start: passage.start, end: passage.start })) {
      if (isWithin(passage, holder)) return attributions[holder.at];
    }
    let first = attributions.length;
    for (const part of parts.near(passage)) {
      const touches = part.isCue
        ? isWithin(part, passage) || isWithin(passage, part)
        : passage.start <= part.start && part.start < passage.end;
      if (touches && part.at < first) first = part.at;
    }
    return attributions[first];
  };
}
