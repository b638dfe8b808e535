import type { Span } from '../../../engine/analysis.ts';
import { findQuotations } from '../../../engine/attributions/finder/quotations.ts';

/**
 * Where a text in Markdown has somebody's own words: between quotation marks, which end with their paragraph at the
 * latest, and in block quotations.
 */
export class Quotations {
  /** In order, and apart from each other. */
  readonly #spans: readonly Span[];

  constructor(text: string) {
    const spans: Span[] = [];
    for (const { start, end } of paragraphsOf(text)) {
      const paragraph = text.slice(start, end);
      if (/^ {0,3}>/.test(paragraph)) spans.push({ start, end });
      else
        for (const found of findQuotations(paragraph))
          spans.push({ start: start + found.start, end: start + found.end });
    }
    this.#spans = spans;
  }

  /** Whether any of a passage lies in one of them. */
  touch({ start, end }: Span): boolean {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#spans[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const next = this.#spans[low];
    return next !== undefined && next.start < end;
  }
}

/** Stretches of text between blank lines. */
function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let at = 0;
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === '';
    if (isBlank && start >= 0) found.push({ start, end: at });
    if (isBlank) start = -1;
    else if (start < 0) start = at;
    at += line.length + 1;
  }
  if (start >= 0) found.push({ start, end: text.length });
  return found;
}
