import type { Token } from '../../language/language.ts';
import { firstWithin } from '../../language/token-search.ts';
import { RESULT_PARTICIPLES } from '../../lexicon/deal-contexts.ts';
import type { Actor } from './actors.ts';
import type { Line } from './line.ts';
import { NOUN_LIKE } from './lists.ts';

/** "bought among other things Halden": the words that say there was more, 0 where none begin at the token. */
export const inPassing = ({ tokens }: Line, at: number): number =>
  tokens[at]!.lower === 'among' && tokens[at + 1]?.lower === 'other' && tokens[at + 2]?.lower === 'things' ? 3 : 0;

/** "bought what became Halden", "what is now Norvik": the name stands behind it. */
export const isCalledNow = ({ tokens }: Line, at: number): boolean =>
  /^(?:became|becomes)$/.test(tokens[at + 1]?.lower ?? '') ||
  (/^(?:is|was)$/.test(tokens[at + 1]?.lower ?? '') && /^(?:now|then)$/.test(tokens[at + 2]?.lower ?? ''));

/** ", ending a dispute": what comes of it; of a verb, which may have more objects behind its price, only what it makes an end of. */
export const isOutcome = (next: Token | undefined, noun: boolean): boolean =>
  next !== undefined && (OVERTHROWING.test(next.lower) || (noun && RESULT_PARTICIPLES.has(next.lower)));

const OVERTHROWING =
  /^(?:ending|tearing|scrapping|replacing|ousting|dropping|terminating|cancelling|canceling|beating|outbidding|topping|abandoning|ditching|dumping)$/;

/** "an offer, topping one from Halden": what the one who acts does beside it, and nothing of the noun's. */
export const isDoneBy = (next: Token | undefined): boolean =>
  next?.pos === 'VERB' &&
  /ing$/.test(next.lower) &&
  !/^(?:including|excluding|involving|depending|following|pending|calling)$/.test(next.lower);

/** "to buy cells, the company said", "…, people briefed on it said": whether those who say it begin behind the comma. */
export function isSaidBy({ tokens }: Line, at: number): boolean {
  const end = firstWithin(tokens, at, at + LONGEST_SPEAKER, ({ pos }) => !NOUN_LIKE.has(pos) && pos !== 'ADP');
  return end > at && tokens[end]!.pos === 'VERB' && /^(?:said|says|reported|told)$/.test(tokens[end]!.lower);
}

/** Words of those who say something, before their verb. */
const LONGEST_SPEAKER = 9;

/** "Under the contract Halden will deliver": the preposition has its paper, and the name begins the clause. */
export const isBehindPaper = ({ tokens }: Line, { first, last }: Actor): boolean =>
  tokens[0]!.lower === 'under' &&
  first <= LONGEST_PAPER &&
  PAPER.test(tokens[first - 1]?.lower ?? '') &&
  tokens[last]?.pos === 'AUX';
/** Words of "Under the new five-year contract". */
const LONGEST_PAPER = 8;
const PAPER =
  /^(?:agreements?|contracts?|deal|accord|pact|terms|plan|proposal|memorandum|arrangement|settlement|order)$/;
