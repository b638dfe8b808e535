import type { Span } from '../../engine/analysis.ts';

/** One edit: `removed` UTF-16 units at `start` give way to `inserted` ones. */
export interface TextChange {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/**
 * Where a span is after one edit: what is typed inside makes it longer, what is typed at either edge stays outside.
 * Null when nothing of it is left.
 */
export function shiftSpan(span: Span, change: TextChange): Span | null {
  const changeEnd = change.start + change.removed;
  if (change.start >= span.end) return span;
  const delta = change.inserted - change.removed;
  if (changeEnd <= span.start) return { start: span.start + delta, end: span.end + delta };
  if (change.start <= span.start && changeEnd >= span.end) return null;
  if (change.start <= span.start) return { start: change.start + change.inserted, end: span.end + delta };
  if (changeEnd >= span.end) return { start: span.start, end: change.start };
  return { start: span.start, end: span.end + delta };
}

/** The edits since an analysis, in the order in which they were made; plain typing is kept as one edit. */
export class Edits {
  readonly #changes: TextChange[] = [];

  add(change: TextChange): void {
    const last = this.#changes.at(-1);
    if (last && change.removed === 0 && change.start === last.start + last.inserted) {
      this.#changes[this.#changes.length - 1] = { ...last, inserted: last.inserted + change.inserted };
    } else {
      this.#changes.push(change);
    }
  }

  /** Where a span of the analysed text is now; null when nothing of it is left. */
  locate(span: Span): Span | null {
    let moved: Span | null = span;
    for (const change of this.#changes) {
      if (!moved) return null;
      moved = shiftSpan(moved, change);
    }
    return moved;
  }
}
