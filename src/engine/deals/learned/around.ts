import type { Line } from '../line.ts';

/** Tokens before a place or a house in which it may be said what took place there. */
const NEAR = 12;
const HELD = /^(?:announce|unveil|hand|float|hold|meet|speak|sign|launch|rule|list)$/;
/** What ends a passage that is the deal itself, a vote or an hour. */
const NO_THING = /^(?:agreement|deal|merger|takeover|acquisition|transaction|votes?|time|gmt|utc|bids?)$/;

/**
 * Whether tokens that look like something a deal covers only stand around it: where it was announced, the deal itself,
 * how many voted, at what hour.
 */
export function isAround({ line, first, last }: { line: Line; first: number; last: number }): boolean {
  const { tokens, actors } = line;
  if (NO_THING.test(tokens[last - 1]!.lower)) return true;
  if (!/^(?:in|at|on)$/.test(tokens[tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1]?.lower ?? ''))
    return false;
  const isNamed = actors.some((actor) => actor.first < last && first < actor.last && actor.kind !== 'product');
  return (
    isNamed &&
    tokens.slice(Math.max(0, first - NEAR), first).some(({ lemma, pos }) => pos === 'VERB' && HELD.test(lemma))
  );
}
