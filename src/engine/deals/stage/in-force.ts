import { firstWithin } from '../../language/token-search.ts';
import type { Arguments } from '../sentence/clauses.ts';
import type { Line } from '../sentence/line.ts';
import type { Trigger } from '../sentence/triggers.ts';

/** Words from a paper to its verb: "contract with the mining group Halden for lithium". */
const VERB_REACH = 14;
const PAPERS = /^(?:agreements?|contracts?|pacts?|accords?|leases?|licen[cs]es?|arrangements?)$/;
const IN_FORCE = /^(?:runs?|expires?|ends?|covers?|lasts?|remains?|stays?|obliges?|entitles?|dates?)$/;

/**
 * "Halden's contract with Norvik runs until 2029", "A third agreement, with Tarn, covers repairs": a paper of which it is told
 * how long it holds, or what for, is signed; of "the agreement" that says nothing new.
 */
export function isInForce({ tokens, asides }: Line, { first, last, word }: Trigger, around: Arguments): boolean {
  if (word.frame !== 'pact' || !PAPERS.test(tokens[last - 1]!.lower) || !around.prepositions.has('with')) return false;
  if (around.owner.length === 0 && !/^(?:an?|another)$/.test(articleBefore(tokens, first))) return false;
  const verb = firstWithin(
    tokens,
    last,
    last + VERB_REACH,
    ({ pos }, i) => asides[i] === asides[first] && (pos === 'VERB' || pos === 'AUX'),
  );
  return verb > 0 && IN_FORCE.test(tokens[verb]!.lower);
}

/** The article or the like that the phrase of the paper opens with; the empty string where there is none. */
export function articleBefore(tokens: Line['tokens'], first: number): string {
  let at = first - 1;
  while (/^(?:ADJ|NOUN|NUM)$/.test(tokens[at]?.pos ?? '') || tokens[at]?.text === '-') at--;
  return tokens[at]?.lower ?? '';
}
