import type { Quote } from '../analysis.ts';
import { NOT_WITHHELD, WITHHELD_PATTERNS } from '../lexicon/withheld.ts';
import { type Extent, proseOf, quoteAt } from './extent.ts';

/** Passages in which the article says that something of the deal is not disclosed or not known; empty when there is none. */
export function withheldIn(extents: readonly Extent[]): readonly Quote[] {
  const quotes: Quote[] = [];
  for (const extent of extents) {
    const { text, start } = proseOf(extent);
    for (const pattern of WITHHELD_PATTERNS) {
      for (const match of text.matchAll(pattern)) {
        if (NOT_WITHHELD.test(match[0])) continue;
        const shown = match[0].trimEnd();
        const quote = quoteAt(extent, start + match.index, start + match.index + shown.length);
        if (!quotes.some((q) => quote.start < q.end && q.start < quote.end)) quotes.push(quote);
      }
    }
  }
  return quotes.sort((a, b) => a.start - b.start);
}
