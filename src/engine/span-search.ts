import type { Span } from './analysis.ts';

/** Index of the first span that starts at or after an offset, in spans that are in order; their count when none does. Logarithmic. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Index of the first of things in order that ends after an offset, by where each stands; their count when none does.
 * Logarithmic.
 */
export function firstEndingAfter<T>(things: readonly T[], spanOf: (thing: T) => Span, offset: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(things[middle]!).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of spans in order that do not overlap those that lie wholly inside another; empty when none does. */
export function spansWithin<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  const first = firstFrom(spans, start);
  let last = first;
  while (last < spans.length && spans[last]!.end <= end) last++;
  return spans.slice(first, last);
}

/** Whether one span lies in another; equal spans do. */
export const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Whether two spans share some text. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Tells in logarithmic time whether a span overlaps any of these, in whatever order they come. */
export function overlapsAny(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let furthest = 0;
  const reach = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    const before = firstFrom(sorted, end);
    return before > 0 && reach[before - 1]! > start;
  };
}
