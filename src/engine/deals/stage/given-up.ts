import { firstWithin } from '../../language/token-search.ts';
import type { Line } from '../sentence/line.ts';
import type { Trigger } from '../sentence/triggers.ts';

/**
 * "considered buying Halden but decided against it", "offered to buy it, but was rejected", "in talks, but they collapsed": what
 * the other half of the sentence says came of it; or "before pulling out". Of what has been done ("bought it but failed") nothing is taken back.
 */
export function isGivenUp(line: Line, trigger: Trigger): boolean {
  const { tokens } = line;
  const { last } = trigger;
  if (isDone(line, trigger)) return false;
  const until = Math.min(tokens.length, last + REACH);
  const behind = wordsOf(tokens.slice(last, until));
  if (ONLY_TO.test(behind) || isOverBehind(line, trigger, until)) return true;
  if (trigger.noun && trigger.word.frame === 'pact' && NOT_RENEWED.test(behind)) return true;
  const but = firstWithin(tokens, last, until, ({ lower: word }) => word === 'but' || word === 'before');
  if (but < 0) return false;
  return GIVEN_UP.test(wordsOf(tokens.slice(but + 1, but + 1 + SUBJECT)));
}

/** "bought", and not "offered", "had agreed to be bought": what has been done. */
function isDone({ tokens }: Line, { first, noun, word }: Trigger): boolean {
  const { lower, lemma } = tokens[first]!;
  if (noun || /^(?:bids|talks)$/.test(word.frame) || lower === lemma) return false;
  const isToBe = tokens[first - 1]?.lower === 'be' && tokens[first - 2]?.lower === 'to';
  return /ed$|^(?:bought|sold)$/.test(lower) && !isToBe;
}

/** "made a bid, which was rejected", "agreed to be bought, a deal that fell apart": what is said behind it of the deal itself, and of no other one. */
function isOverBehind({ tokens, triggers }: Line, { last }: Trigger, until: number): boolean {
  const at = firstWithin(tokens, last, until, ({ lower, text }, i) => {
    const isTied = tokens[i - 1]?.text === ',' || i <= last + 1;
    return text === ';' || (isTied && /^(?:which|that|an?|but)$/.test(lower));
  });
  if (at < 0 || triggers.some(({ first }) => first >= last && first < at)) return false;
  return OVER_BEHIND.test(wordsOf(tokens.slice(at, at + SUBJECT)));
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
  '(?:decided (?:against|not to)|(?:pulling|backing) out|walking away|backed (?:out|away|off)|pulled out|walked away|gave up|given up|withdrew|withdrawn|failed|collapsed|lapsed|expired|fell (?:through|apart)|broke down|came to nothing|blocked|vetoed|called off|broken off|voted down|cancelled|canceled|terminated|aborted|rejected|rebuffed|outbid|declined|abandoned|dropped|scrapped|shelved|unsuccessful|turned down|(?:abandoned|dropped|scrapped|shelved) (?:it|them|(?:the|its|their|those|that) (?:plans?|idea|bid|offer|attempt|effort)))';
const CLOSE =
  '(?=$| (?:[.,;:]|last|in|on|when|after|because|over|amid|by|as|and|due|it|them|of|from|buying|to (?:buy|sell|merge|proceed|go))(?: |$))';
/** "which shareholders voted down", "a plan shelved after", "; the board said no". */
const OVER_BEHIND = new RegExp(
  `^(?:(?:which|that) (?!.{0,30}\\b(?:abandoned|dropped) by\\b)${ADVERBS}${ENDS}${CLOSE}` +
    `|which (?:(?:the|its|their|his|[a-z]+ly|then|later|board|owners?|members|shareholders|regulators?|government|watchdog|authorities|\\S+ ['’]s?|\\S+['’]s?) ){1,5}${ENDS}${CLOSE}` +
    `|which (?:[a-z]+ly )?(?:rejected|rebuffed|refused|spurned|declined|turned down) (?:it|him|them|(?:the|his|its|that|their) (?:offer|bid|approach|proposal|overture))\\b` +
    `|an? (?:[a-z]+ ){0,2}(?:deal|sale|plan|merger|transaction|takeover|purchase|bid|move|attempt|step|tie-up|agreement|offer|proposal) (?:(?:that|which) )?${ADVERBS}${ENDS}${CLOSE}` +
    `|; (?:(?:the|its|their|\\S+ ['’]s?) ){1,3}(?:board|owners?|family|members|shareholders|directors|management) (?:said no|refused|declined|(?:rejected|turned down|threw out) (?:it|(?:the|that) (?:offer|bid|idea|plan|proposal)))\\b)`,
);
const GIVEN_UP = new RegExp(`^(?:, )?${SUBJECTS}${ADVERBS}${ENDS}${CLOSE}`);
