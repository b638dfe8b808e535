import { firstWithin, lastWithin } from '../../language/token-search.ts';
import { PACT_COMPOUNDS } from '../../lexicon/deal-contexts.ts';
import type { Arguments } from '../sentence/clauses.ts';
import type { Line } from '../sentence/line.ts';
import { isPossessive, linkWords } from '../sentence/lists.ts';
import type { Trigger } from '../sentence/triggers.ts';

/** Whether the deal word speaks of deals as such, of what one could do, or is part of an “and” (“in partnership with”). */
export function isOfNone(line: Line, trigger: Trigger, around: Arguments): boolean {
  return (
    isOtherKind(line, trigger) ||
    isAbsent(line, trigger) ||
    isPartOfName(line, trigger) ||
    (isLost(line, trigger) && named(line, around) < 2) ||
    isRevoked(line, trigger) ||
    isBanned(line, trigger) ||
    isHad(line, trigger, around) ||
    (isUnsigned(line, trigger) && named(line, around) < 2) ||
    (isGeneric(line, trigger) && named(line, around) < 2) ||
    isChance(line, trigger, around) ||
    isUnless(line, trigger) ||
    linkWords(line, trigger.first - 1) > 0 ||
    isForbidden(line, trigger) ||
    isWarrant(line, trigger) ||
    isWished(line, trigger) ||
    isWithInquiry(line, trigger) ||
    isSame(line, trigger) ||
    isCondition(line, trigger) ||
    isOfBoard(line, trigger, around) ||
    isSwornOff(line, trigger) ||
    isNotSought(line, trigger) ||
    isOfAnybody(line, trigger, around)
  );
}

/** What these agreements settle is no business between two sides. */
const OTHER_KINDS =
  /^(?:peace|economic|fiscal|ceasefire|coalition|prenuptial|plea|administration|repurchase|user|confidentiality)$/;

/** "a peace agreement", "talks with its coalition partner": the words beside the deal word say that it is of another kind. */
const isOtherKind = ({ tokens }: Line, { first, last, word }: Trigger): boolean =>
  OTHER_KINDS.test(tokens[first - 1]?.lower ?? '') ||
  (word.frame === 'talks' && tokens.slice(last, last + 3).some(({ lower }) => lower === 'coalition'));

/** "There was no term sheet", "no arrangements were made": a paper that is not there tells of no deal. */
function isAbsent({ tokens }: Line, { first, last, word, noun }: Trigger): boolean {
  if (!noun || word.frame !== 'pact' || tokens[first - 1]?.lower !== 'no') return false;
  if (firstWithin(tokens, last, last + 4, ({ lower }) => STRUCK.test(lower)) > 0) return true;
  return tokens.slice(Math.max(0, first - 5), first - 1).some(({ lower }) => lower === 'there');
}

const STRUCK = /^(?:made|reached|signed|struck|concluded|agreed)$/;

/** "a ban on the sale of the drinks": of nobody's business to anybody. */
const isBanned = ({ tokens }: Line, { first, word, noun }: Trigger): boolean =>
  noun &&
  word.frame === 'sells' &&
  tokens
    .slice(Math.max(0, first - 6), first)
    .some(
      ({ lower }, i, words) =>
        /^(?:bans?|banned|prohibition)$/.test(lower) && /^(?:on|the)$/.test(words[i + 1]?.lower ?? ''),
    );

/** "had not signed any agreement": of such a paper nothing is known but that it is not there. */
function isUnsigned({ tokens }: Line, { first, word, noun }: Trigger): boolean {
  if (!noun || word.frame !== 'pact') return false;
  const before = tokens.slice(Math.max(0, first - 6), first).map(({ lower }) => lower);
  const any = before.lastIndexOf('any');
  return (
    any >= 0 && before.slice(0, any).some((lower) => /^(?:not|n[’']t|never|nor|without|denied|denies)$/.test(lower))
  );
}

/** "blamed the loss of a contract with a supermarket": what is gone, and of whom nobody is told. */
const isLost = ({ tokens }: Line, { first, noun }: Trigger): boolean =>
  noun &&
  tokens
    .slice(Math.max(0, first - 4), first)
    .some(({ lower }, i, words) => lower === 'loss' && words[i + 1]?.lower === 'of');

/** "lost its licence to sell wine": a leave that somebody had. */
const isRevoked = ({ tokens }: Line, { first, word, noun }: Trigger): boolean =>
  noun &&
  word.type === 'licence' &&
  tokens.slice(Math.max(0, first - 4), first).some(({ lemma }) => /^(?:lose|revoke|suspend)$/.test(lemma));

/** "has a licence to sell wine", "is required by law to obtain a licence": a leave that everybody needs. */
function isHad(line: Line, { first, word, noun }: Trigger, around: Arguments): boolean {
  if (!noun || !/^licen[cs]es?$/.test(word.words)) return false;
  const before = line.tokens.slice(Math.max(0, first - LEAVE_REACH), first);
  if (before.some(({ lower }) => /^(?:required|must)$/.test(lower))) return true;
  return named(line, around) < 2 && before.slice(-3).some(({ lemma }) => /^(?:have|hold|need|require)$/.test(lemma));
}

/** Words from "required" to what is: "required by law to obtain a". */
const LEAVE_REACH = 7;

/** "free-trade agreement countries", "contract workers": what tells of which kind somebody is. */
const isPartOfName = ({ tokens }: Line, { last, word, noun }: Trigger): boolean =>
  noun && word.frame === 'pact' && PACT_COMPOUNDS.has(tokens[last]?.lower ?? '');

/** "mergers", "deals": the plural speaks of the kind, unless two sides stand right beside it. */
function isGeneric(line: Line, trigger: Trigger): boolean {
  const token = line.tokens[trigger.last - 1]!;
  const plural = /s$/.test(token.lower) && token.lower !== token.lemma.toLowerCase();
  return trigger.noun && trigger.last - trigger.first === 1 && plural && !/^(?:talks|grants)$/.test(trigger.word.frame);
}

/** "an opportunity to start a partnership", "able to acquire": what one could do is no deal. */
const isChance = ({ tokens }: Line, { first }: Trigger, { clauseStart }: Arguments): boolean =>
  tokens
    .slice(Math.max(clauseStart, first - 12), first)
    .some(({ lower }, i, words) => CHANCES.test(lower) || (lower === 'capacity' && words[i + 1]?.lower === 'to'));

const CHANCES = /^(?:opportunity|opportunities|chance|able|ability|capable|allowed|enable|enables|enabling)$/;

/** "may collapse unless it can secure a deal": what would have to come first. */
const isUnless = ({ tokens }: Line, { first }: Trigger): boolean =>
  tokens.slice(Math.max(0, first - 8), first).some(({ lower }) => lower === 'unless');

/** "an agreement that prevents Halden from buying more shares": what the paper rules out. */
function isForbidden({ tokens, triggers }: Line, { first, noun }: Trigger): boolean {
  if (noun || tokens[first - 1]?.lower !== 'from') return false;
  const verb = lastWithin(tokens, first - 9, first, ({ lemma }) => /^(?:prevent|bar|prohibit|restrain)$/.test(lemma));
  return verb > 0 && triggers.some((paper) => paper.noun && paper.word.frame === 'pact' && paper.last <= verb);
}

/** "warrants to buy shares", "warrants entitling them to acquire": what is paid with, and no purchase. */
function isWarrant({ tokens }: Line, { first }: Trigger): boolean {
  if (tokens[first - 1]?.lower !== 'to') return false;
  const before = tokens.slice(Math.max(0, first - 4), first - 1);
  return /^(?:warrants?|rights)$/.test(before.at(-1)?.lower ?? '') || before.some(({ lemma }) => lemma === 'entitle');
}

/** "the two should work together": what somebody thinks right. */
const isWished = ({ tokens }: Line, { first, noun }: Trigger): boolean =>
  !noun && tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => /^(?:should|ought)$/.test(lower));

/** "earned lower fines through co-operation with the watchdog": help with an inquiry. */
const isWithInquiry = ({ tokens }: Line, { first, word }: Trigger): boolean =>
  /^co-?operat/.test(tokens[first]!.lower) &&
  word.type === 'cooperation' &&
  tokens.some(({ lower }) => INQUIRY.test(lower));

const INQUIRY =
  /^(?:investigat(?:ions?|ors?)|inquir(?:y|ies)|enquir(?:y|ies)|probes?|police|prosecutors?|fines?|subpoenas?)$/;

/** "for the duration of their loan": one that is known, of which something else is told. */
const isSame = ({ tokens }: Line, { first, word, noun }: Trigger): boolean =>
  noun &&
  word.type === 'financing' &&
  word.frame === 'gives' &&
  /^(?:its|their)$/.test(tokens[first - 1]?.lower ?? '') &&
  tokens[first - 2]?.lower === 'of';

/** "subject to the arranging of financing": money that has still to be found for the deal. */
const isCondition = ({ tokens }: Line, { first, word, noun }: Trigger): boolean =>
  noun &&
  word.type === 'financing' &&
  tokens
    .slice(Math.max(0, first - CONDITION_REACH), first)
    .some(
      ({ lower }, i, words) =>
        /^(?:subject|contingent|conditional|conditioned|dependent)$/.test(lower) &&
        /^(?:to|on|upon)$/.test(words[i + 1]?.lower ?? ''),
    );

/** Words from "subject to" to what has to come: "subject to the buyer's obtaining satisfactory bank". */
const CONDITION_REACH = 10;

/** "has no plans to seek control of Halden", "reserves the right to seek control": what whoever buys a few shares says, and no bid that is denied or made. */
const isNotSought = ({ tokens }: Line, { first, word }: Trigger): boolean =>
  word.words.startsWith('seek') &&
  tokens
    .slice(Math.max(0, first - 7), first)
    .some(({ lower }) => /^(?:not|n['’]t|no|never|without|neither|nor|right|once)$/.test(lower));

/** "following the acquisition of 20 percent or more of its shares": whoever may come to hold so many. */
const isOfAnybody = ({ tokens, figures }: Line, { noun }: Trigger, { reach }: Arguments): boolean =>
  noun &&
  figures.some(({ type, end }) => {
    const behind = type === 'percent' ? tokens.findIndex(({ start }) => start >= end) : -1;
    return (
      behind > reach.from &&
      behind <= reach.to &&
      tokens[behind]!.lower === 'or' &&
      tokens[behind + 1]?.lower === 'more'
    );
  });

/** "to take over Halden's board", "the Halden presidency": seats, and no company. */
const isOfBoard = (line: Line, { noun, word }: Trigger, { object, compound, held, owner }: Arguments): boolean =>
  !noun &&
  word.frame === 'buys' &&
  [...object, ...compound, ...held, ...owner].some((actor) =>
    /^(?:board|chair|chairmanship|presidency)$/.test(
      line.tokens[isPossessive(line, actor) ? actor.last + 1 : actor.last]?.lower ?? '',
    ),
  );

/** "will not be purchasing additional shares", "agreed not to buy": what somebody has sworn off. */
function isSwornOff({ tokens }: Line, { first, noun }: Trigger): boolean {
  const not = noun ? -1 : lastWithin(tokens, first - 3, first, ({ lower }) => /^(?:not|n['’]t|never)$/.test(lower));
  if (not < 0) return false;
  return (
    /^(?:more|additional|further)$/.test(tokens[first + 1]?.lower ?? '') ||
    tokens.slice(Math.max(0, not - 5), not).some(({ lemma }) => /^(?:agree|pledge|promise|undertake)$/.test(lemma))
  );
}

function named(line: Line, around: Arguments): number {
  const actors = [...around.subject, ...around.owner, ...[...around.prepositions.values()].flat()];
  return new Set(actors.filter((actor) => !actor.pronoun && line.tokens[actor.first]).map((actor) => actor.first)).size;
}
