import type { Quote } from './analysis.ts';
import type { ReadBlock } from './reading.ts';

const quotesByPlace = (): Map<string, Quote> => new Map();

/** The quotation of a span of a block's prose: the same object for as long as the block stays as it is and where it is. */
export function quoteAt(block: ReadBlock, start: number, end: number): Quote {
  const known = block.kept(quotesByPlace);
  const key = `${start} ${end}`;
  const quote = known.get(key) ?? block.block.quote(start, end);
  known.set(key, quote);
  return quote;
}
