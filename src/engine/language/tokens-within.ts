import type { Span } from '../analysis.ts';
import type { Token } from './language.ts';

/** Index of the first token that starts at or after a prose offset; the token count when none does. Logarithmic. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that lie wholly inside a prose span, in order; empty when none does. */
export function tokensWithin(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  const first = firstTokenFrom(tokens, start);
  let last = first;
  while (last < tokens.length && tokens[last]!.end <= end) last++;
  return tokens.slice(first, last);
}
