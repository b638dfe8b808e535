import { firstWithin } from '../../language/token-search.ts';
import type { StageWord } from '../../lexicon/stage-words.ts';
import type { Line } from '../sentence/line.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { endsOther } from './ends-other.ts';
import { otherVerb } from './negations.ts';
import { isOfSource } from './stage-table.ts';

/** Whether a word says of this deal how far it is: "make a bid" proposes, "make phones" does not; "may" is the modal, not the month. */
export function fits(line: Line, at: number, end: number, trigger: Trigger, value: StageWord): boolean {
  const token = line.tokens[at]!;
  if (value.words === 'may' && line.heading && token.text === 'MAY') return line.tokens[at + 1]?.pos !== 'NUM';
  if (value.words === 'may') return token.text === 'may' || line.tokens[at + 1]?.pos === 'VERB' || token.pos === 'AUX';
  if (value.stage === 'denied' && value.words.startsWith('no ')) return !otherVerb(line, end, trigger.first);
  // "under the proposed terms": of what is still talked of.
  if (value.words === 'proposed') return !/^(?:terms|timetable|structure|price)$/.test(line.tokens[end]?.lower ?? '');
  // "will need 907 million dollars to acquire": what will be is the need.
  if (value.words === 'will')
    return (
      token.pos === 'AUX' && !/^(?:need|require)$/.test(line.tokens[end]?.lower ?? '') && !isOutcome(line, end, trigger)
    );
  if (value.words === 'close to') return !isOfSource(line, at);
  if (
    value.stage === 'proposed' &&
    /^(?:make|launch|raise|improve|table|submit|sweeten|lodge|mount|lob|put\|.*)$/.test(value.words)
  )
    return trigger.word.frame === 'bids';
  if (value.words === 'hostile' || value.words === 'unsolicited') return trigger.word.frame === 'bids';
  // "concluded that the merger proposal": what somebody thinks of it.
  if (value.words === 'conclude' && line.tokens[end]?.lower === 'that') return false;
  if (value.words === 'decline') return line.tokens[end]?.lower !== 'to';
  // "would neither confirm nor deny the talks": no denial, and no confirmation.
  if (/^(?:confirm|deny)$/.test(value.words) && isEither(line, at)) return false;
  if (value.words === 'report that') return isReport(line, at);
  // "pulled its offering" ends it, "pulled $3 billion out of the fund" does not.
  if (value.words === 'pull')
    return trigger.noun && /^(?:bids|lists)$/.test(trigger.word.frame) && trigger.first - end < 4;
  if (/^(?:finish|think\|)/.test(value.words)) return trigger.first - end < 3;
  if (/^(?:stop|cease|discontinue)$/.test(value.words) && !isGerundAt(line, end, trigger)) return false;
  if (value.stage === 'ended') return !isOnlyPossible(line, at, trigger) && !endsOther(line, end, trigger.first);
  if (value.words === 'recommend')
    return trigger.noun && trigger.first - end < 12 && !otherVerb(line, end, trigger.first);
  if (value.words === 'launch' || value.words === 'create' || value.words === 'win')
    return trigger.noun || trigger.word.frame === 'joins';
  if (value.words === 'approach' || value.words === 'near') return token.pos === 'VERB' || token.pos === 'NOUN';
  if (value.words === 'close' || value.words === 'own' || value.words === 'hold')
    // "state-owned Halden" owns nothing here.
    return line.tokens[at - 1]?.text !== '-' && token.pos === 'VERB' && trigger.noun && trigger.first - end < 6;
  if (value.words === 'plan' && isKnownPlan(line, at, trigger)) return false;
  if (WEIGHS.test(value.words) && isOfOthers(line, trigger)) return false;
  if (value.stage === 'exploring' && value.words === 'plan') return token.pos === 'VERB' || token.pos === 'NOUN';
  // "got out of the deal" is no way to get one.
  if (value.words === 'got' && /^(?:out|rid|away|back|into)$/.test(line.tokens[end]?.lower ?? '')) return false;
  // "gets exclusive rights": it has them.
  if (value.words === 'get' && token.lower === 'gets') return false;
  if (/^(?:get|got|end|lose)$/.test(value.words)) return token.pos === 'VERB' && trigger.noun;
  return true;
}

/** "the talks will lead to a deal", "will result in any transaction": what may come of something, and not what is struck. */
const isOutcome = ({ tokens }: Line, at: number, { first, noun }: Trigger): boolean =>
  noun &&
  first - at <= 5 &&
  /^(?:lead|result|end|culminate)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:an?|any)$/.test(tokens[at + 2]?.lower ?? '');

/** "Halden's planned takeover of Norvik": as known as "the takeover", which says nothing of how far it is; "a planned sale" is a plan. */
function isKnownPlan({ tokens }: Line, at: number, { noun, first, word }: Trigger): boolean {
  const isOwned = /^(?:the|its|their|['’]s?)$/.test(tokens[at - 1]?.lower ?? '');
  return tokens[at]!.lower === 'planned' && noun && isOwned && first - at <= 3 && /^(?:buys|joins)$/.test(word.frame);
}

const WEIGHS = /^(?:look at|examine|assess|evaluate|study|studying|consider|weigh)\b/;

/** "The watchdog is looking into Halden's purchase of Norvik": who weighs what is another's has no plan of its own. */
function isOfOthers({ tokens }: Line, { noun, first, word }: Trigger): boolean {
  if (!noun || !/^(?:buys|joins)$/.test(word.frame)) return false;
  let at = first - 1;
  while (/^(?:ADJ|NUM|SYM)$/.test(tokens[at]?.pos ?? '') || /^(?:planned|proposed)$/.test(tokens[at]?.lower ?? ''))
    at--;
  return /^['’]s?$/.test(tokens[at]?.lower ?? '');
}

const isEither = ({ tokens }: Line, at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some((beside) => /^n?or$/.test(beside?.lower ?? ''));

/** "a report that it has bought": the paper and not the verb, and nobody confirms it. */
function isReport(line: Line, at: number): boolean {
  const confirmed = line.tokens.slice(Math.max(0, at - 6), at).some(({ lemma }) => lemma === 'confirm');
  return line.tokens[at]!.pos === 'NOUN' && !confirmed;
}

/** "could block the merger", "seeks to block it": it has not ended; "decided to drop its bid" has. */
function isOnlyPossible(line: Line, at: number, trigger: Trigger): boolean {
  const before = line.tokens[at - 1]?.lower ?? '';
  if (isWeighed(line, at, trigger)) return true;
  const refuses = before === 'would' && line.tokens[at]!.lower === 'not';
  if (/^(?:can|could|may|might|would|should)$/.test(before)) return !refuses;
  if (/^(?:at|from|against|of|about|than|without)$/.test(before) && /ing$/.test(line.tokens[at]!.lower)) return true;
  return (
    before === 'to' &&
    !/^(?:decide|agree|vote|choose|opt|force|file|have|order|oblige|be)$/.test(line.tokens[at - 2]?.lemma ?? '')
  );
}

/** "Blocking the merger would hurt consumers", "an order blocking it could": a gerund with a modal behind is no deed; nor is what "is not an option". */
function isWeighed({ tokens }: Line, at: number, { last }: Trigger): boolean {
  const before = tokens[at - 1];
  if (!/ing$/.test(tokens[at]!.lower) || before?.pos === 'AUX') return false;
  const end = firstWithin(tokens, last, last + PREDICATE, isOfPredicate);
  if (end < 0 || tokens[end]!.pos !== 'AUX' || tokens[end - 1]!.pos === 'CCONJ') return false;
  const isSubject = !before || before.pos === 'PUNCT' || before.pos === 'VERB' || before.lower === 'that';
  return MODAL.test(tokens[end]!.lower) || (isSubject && /^(?:is|isn)$/.test(tokens[end]!.lower));
}

/** Words from a deal word to its predicate: "blocking the merger of Halden and Norvik would". */
const PREDICATE = 8;
const MODAL = /^(?:would|will|could|might|may|can|wo|ca)$/;
const isOfPredicate = ({ pos, lower }: Line['tokens'][number]): boolean =>
  /^(?:AUX|VERB|PUNCT)$/.test(pos) || /^(?:that|which|who|but|after|because|if|when|as)$/.test(lower);

/** "stopped supplying gas": what is done for another comes to an end; of "stopped the sale" nobody knows for how long. */
const isGerundAt = ({ tokens }: Line, at: number, { first, noun }: Trigger): boolean =>
  !noun && first === at && /ing$/.test(tokens[first]!.lower);
