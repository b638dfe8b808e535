import type { Quote } from '../analysis.ts';
import { NOT_WITHHELD, WITHHELD_PATTERNS } from '../lexicon/withheld.ts';
import { type Extent, proseOf, quoteAt } from './extent.ts';
import type { Line } from './line.ts';

/**
 * Passages in which the article says that something of the deal is not disclosed or not known; empty when there is none.
 * `answered` are lines in which a side answers about this deal, `elsewhere` those in which it answers about another.
 */
export function withheldIn(
  extents: readonly Extent[],
  answered: readonly Line[] = [],
  elsewhere: readonly Line[] = [],
): readonly Quote[] {
  const quotes: Quote[] = [];
  const here = extents.filter((extent) => extent.named || !elsewhere.includes(extent.line));
  const more = answered.filter((line) => !here.some((extent) => extent.line === line)).map(wholeLine);
  for (const extent of [...here, ...more]) {
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

function wholeLine(line: Line): Extent {
  return { line, from: 0, to: line.tokens.length, named: false };
}
