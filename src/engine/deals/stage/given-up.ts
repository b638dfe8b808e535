import { firstWithin } from '../../language/token-search.ts';
import type { Line } from '../sentence/line.ts';
import type { Trigger } from '../sentence/triggers.ts';

/**
 * "considered buying Halden but decided against it", "offered to buy it, but was rejected", "in talks, but they collapsed": what
 * the other half of the sentence says came of it; or "before pulling out". Of what has been done ("bought it but failed") nothing is taken back.
 */
export function isGivenUp(line: Line, { first, last, noun, word }: Trigger): boolean {
  const { tokens } = line;
  const { lower, lemma } = tokens[first]!;
  if (!noun && /ed$|^(?:bought|sold)$/.test(lower) && lower !== lemma) return false;
  const until = Math.min(tokens.length, last + REACH);
  const behind = wordsOf(tokens.slice(last, until));
  if (ONLY_TO.test(behind) || (noun && word.frame === 'pact' && NOT_RENEWED.test(behind))) return true;
  const but = firstWithin(tokens, last, until, ({ lower: word }) => word === 'but' || word === 'before');
  if (but < 0) return false;
  return GIVEN_UP.test(wordsOf(tokens.slice(but + 1, but + 1 + SUBJECT)));
}

const wordsOf = (tokens: Line['tokens']): string => tokens.map(({ lower }) => lower).join(' ');

/** Words from the deal to the "but" at the most. */
const REACH = 20;
/** Words behind the "but" in which it is said: "the talks broke down over". */
const SUBJECT = 9;
/** "offered to buy a third, only to withdraw". */
const ONLY_TO =
  /\bonly to (?:withdraw|walk away|pull out|back (?:out|off|away)|give up|drop|abandon|scrap|be (?:rebuffed|rejected|turned down|outbid|blocked))\b/;

/** "ends in December and will not be renewed". */
const NOT_RENEWED = /\b(?:will|would|is|was|were) (?:not|n['’]t) (?:to )?(?:be )?(?:renewed|extended|prolonged)\b/;

const SUBJECTS =
  '(?:(?:it|they|he|she|(?:the|its|their|those|these|that|this) (?:talks|negotiations|deal|bid|offer|attempts?|efforts?|plans?|proposal|merger|sale|takeover)) )?';
const ADVERBS =
  '(?:(?:has|have|had|later|then|ultimately|eventually|finally|since|soon|was|were|been|in the end) ){0,3}';
const ENDS =
  '(?:decided (?:against|not to)|(?:pulling|backing) out|walking away|backed (?:out|away|off)|pulled out|walked away|gave up|given up|withdrew|withdrawn|failed|collapsed|fell (?:through|apart)|broke down|came to nothing|rejected|rebuffed|outbid|declined|abandoned|dropped|scrapped|shelved|unsuccessful|turned down|(?:abandoned|dropped|scrapped|shelved) (?:it|them|(?:the|its|their|those|that) (?:plans?|idea|bid|offer|attempt|effort)))';
const CLOSE =
  '(?=$| (?:[.,;:]|last|in|on|when|after|because|over|amid|by|as|and|due|it|them|of|from|buying|to (?:buy|sell|merge|proceed|go))(?: |$))';
const GIVEN_UP = new RegExp(`^(?:, )?${SUBJECTS}${ADVERBS}${ENDS}${CLOSE}`);
