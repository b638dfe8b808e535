import type { Stage } from '../../analysis.ts';
import type { Token } from '../../language/language.ts';
import { firstWithin } from '../../language/token-search.ts';
import type { Arguments } from '../sentence/clauses.ts';
import { governingVerb } from '../sentence/governor.ts';
import { isHearsay } from '../sentence/hearsay.ts';
import type { Line } from '../sentence/line.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { isGuess, isNamedBuyer } from './details.ts';
import { isInForce } from './in-force.ts';
import { LOAN_REACH, lent, ruler } from './lent.ts';

/** What the deal word says by itself, by its form: "acquired", "to acquire", "merger talks", "bid". */
export function ownStage(line: Line, trigger: Trigger, around: Arguments): Stage | null {
  const token = line.tokens[trigger.first]!;
  const before = line.tokens[trigger.first - 1];
  const denied = trigger.noun ? null : refusal(line, trigger.first);
  if (denied) return denied.stage;
  if (!trigger.noun && isAwaited(line, trigger.first)) return null;
  if (trigger.noun && isGuess(line, trigger.last)) return 'rumoured';
  // "handed back its option": what was licensed is over.
  if (!trigger.noun && trigger.word.frame === 'grants') return 'ended';
  switch (trigger.word.frame) {
    case 'lists':
      return listed(line, trigger, governingVerb(line, around, trigger.first));
    case 'talks':
      return isAskedFor(line, governingVerb(line, around, trigger.first)) ? 'exploring' : 'in-talks';
    case 'bids':
      if (EXPLORING.test(trigger.word.words)) return 'exploring';
      if (isHearsay(trigger.word)) return 'rumoured';
      if (trigger.word.words.startsWith('due diligence')) return 'in-talks';
      return trigger.noun && isKnown(line, trigger.first) ? null : 'proposed';
    default:
  }
  if (trigger.noun && trigger.word.frame === 'gives')
    return trigger.word.type === 'financing'
      ? lent(
          ruler(line, governingVerb(line, around, trigger.first, LOAN_REACH), trigger.first),
          around.prepositions.has('from'),
        )
      : null;
  if (trigger.noun && trigger.word.frame === 'grants')
    return governingVerb(line, around, trigger.first)?.lemma === 'retain' ? 'agreed' : null;
  // "Halden raises $30 million": a headline tells so of what has been paid in.
  if (/^(?:raises|issues)$/.test(trigger.word.frame) && trigger.noun) {
    const verb = governingVerb(line, around, trigger.first);
    return isDone(verb) ? 'completed' : lent(verb, false);
  }
  if (trigger.word.frame === 'raises' && line.heading && before?.lower !== 'to') return 'completed';
  const head = line.tokens[trigger.last - 1]!.lemma;
  if (trigger.noun && head === 'proposal') return 'proposed';
  if (trigger.noun && /^(?:bidder|suitor)s?$/.test(token.lower))
    return token.lower.startsWith('b') ? 'proposed' : 'exploring';
  if (trigger.noun && head === 'plan') return 'exploring';
  if (trigger.word.words.startsWith('new owner'))
    return line.tokens.some(({ lower }) => lower === 'will') ? 'agreed' : 'completed';
  // "hired Tarn to find a buyer for its unit"
  if (trigger.noun && token.lower === 'buyer' && WANTING.test(governingVerb(line, around, trigger.first)?.lower ?? ''))
    return 'exploring';
  if (trigger.noun && token.lower === 'buyer') return isNamedBuyer(line, trigger.first) ? 'completed' : null;
  const held =
    trigger.noun && trigger.word.type === 'stake' ? holding(line, governingVerb(line, around, trigger.first)) : null;
  if (held) return held;
  if (trigger.noun && trigger.word.frame === 'sells' && isOnOffer(line, trigger.first)) return 'exploring';
  if (trigger.noun) {
    if (isInForce(line, trigger, around) || hasBecome(line, trigger)) return 'agreed';
    const isSigned = trigger.word.type !== null || isHeldWith(line, trigger, around);
    const isNamed = trigger.word.frame === 'pact' && isSigned && around.subject.length > 0;
    return isNamed && governingVerb(line, around, trigger.first)?.lemma !== 'offer' ? 'agreed' : null;
  }
  if (before?.lower === 'to') {
    const adverb = line.tokens[trigger.first - 2]?.pos === 'ADV' ? 1 : 0;
    const earlier = line.tokens[trigger.first - 2 - adverb];
    return line.heading || earlier?.lower === 'is' || earlier?.lower === 'are' || earlier?.lower === 'set'
      ? 'agreed'
      : null;
  }
  if (before?.lower === 'did') return 'completed';
  if (before?.lower === 'would' && isOwnDoing(trigger) && isSaid(line, trigger.first)) return 'agreed';
  if (before?.lower === 'would' && trigger.word.type === 'supply' && isReported(line, trigger.first)) return 'agreed';
  if (before?.lower === 'will' || before?.lower === 'would') return before.lower === 'will' ? 'agreed' : null;
  if (before?.pos === 'AUX' && /^(?:may|might|could|can|should)$/.test(before.lower)) return null;
  if (/ing$/.test(token.lower)) {
    if (isUnderWay(line, trigger.first, around.clauseStart)) return 'completed';
    const would = line.tokens
      .slice(Math.max(0, trigger.first - 3), trigger.first)
      .some(({ lower }) => lower === 'would');
    return hasBe(line, trigger.first) && !would ? 'agreed' : null;
  }
  if (isPastForm(token) || /^(?:has|have|had)$/.test(before?.lower ?? '')) {
    const isPaid = trigger.word.frame === 'gives' && trigger.word.type === 'financing' && !around.passive;
    if (isPaid && !hasFuture(line, trigger.first)) return 'completed';
    if (/^(?:joins|gives|places|pact)$/.test(trigger.word.frame) || /\bsupply\b/.test(String(trigger.word.type)))
      return 'agreed';
    if (before?.lower === 'being') return isBehind(line, trigger.first) ? 'completed' : 'agreed';
    return around.passive && hasFuture(line, trigger.first) ? 'agreed' : 'completed';
  }
  return 'agreed';
}

/** Words for a bid that nobody has made yet. */
const EXPLORING =
  /\binterest(?:ed)?(?: in| from)?$|^seek\b|^(?:pursuit|auction|circle\||set\||has\||among |(?:potential\|.*)?bidders\||a\||next )|target$/;

/** "after being sold by Halden": done before what the clause tells. */
const isBehind = ({ tokens }: Line, at: number): boolean => /^(?:after|since|upon)$/.test(tokens[at - 2]?.lower ?? '');

/** What nobody else need agree to. */
const isOwnDoing = ({ word }: Trigger): boolean =>
  /^(?:issues|raises)$/.test(word.frame) || /^(?:buy back|repurchase|separate|spin|carve|split)/.test(word.words);

/** "Halden said it would". */
const isSaid = ({ tokens }: Line, at: number): boolean =>
  tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => /^(?:said|says|announced)$/.test(lower));

/** "reported on its website that Halden would supply": as what is to come. */
const isReported = ({ tokens }: Line, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - REPORT_REACH), at)
    .some(({ lower }, i, words) => lower === 'that' && words.slice(0, i).some(isOfReport));

const isOfReport = ({ lower }: Token): boolean => /^(?:reported|reports|wrote|writes|said|says)$/.test(lower);

/** Words from a report to what would be: "reported on its website on Monday that the firm Halden". */
const REPORT_REACH = 14;

/** "has become the sole distributor of", "became its supplier": what nobody becomes without a contract. */
const hasBecome = ({ tokens }: Line, { first, word }: Trigger): boolean =>
  /^(?:distributor|supplier)\|/.test(word.words) &&
  firstWithin(tokens, first - BECOME_REACH, first, ({ lower }) => /^(?:become|becomes|became)$/.test(lower)) > 0;

/** Words from "become" to what: "become the sole and exclusive Peruvian". */
const BECOME_REACH = 6;

/** "up for sale", "on the block". */
const isOnOffer = ({ tokens }: Line, at: number): boolean =>
  tokens[at]!.lower === 'on' || (tokens[at - 1]?.lower === 'for' && tokens[at - 2]?.lower === 'up');

/** "called for talks", "asked that negotiations be reopened": nobody talks yet. */
function isAskedFor({ tokens }: Line, governor: Token | null): boolean {
  if (!/^(?:ask|call|urge|want|propose|offer|demand|request|invite|suggest)$/.test(governor?.lemma ?? '')) return false;
  return !/^(?:about|whether|if|on|over)$/.test(tokens[tokens.indexOf(governor!) + 1]?.lower ?? '');
}

/** "already has contracts with Halden": a paper that is there has been signed. */
function isHeldWith({ tokens }: Line, { first }: Trigger, around: Arguments): boolean {
  let at = first - 1;
  while (/^(?:DET|ADJ|NUM|NOUN)$/.test(tokens[at]?.pos ?? '') && tokens[at]!.lower !== 'no') at--;
  return /^(?:has|have)$/.test(tokens[at]?.lower ?? '') && around.prepositions.has('with');
}

const WANTING = /^(?:find|finding|seek|seeks|seeking|sought|look|looks|looking|search|searching|wants?|needs?)$/;

/** A round that was raised is closed. */
const isDone = (governor: Token | null): boolean =>
  /^(?:raised|closed|secured|landed|completed|bagged|led|backed|priced|finished)$/.test(governor?.lower ?? '');

/** "raised its stake", "disclosed a 5% holding": what somebody has done with shares, or says that it has, is done. */
function holding(line: Line, governor: Token | null): Stage | null {
  if (
    !governor ||
    !/^(?:raise|increase|lift|up|double|triple|boost|build|amass|accumulate|disclose|reveal|trim|pare|reduce|cut|lower|shed|halve|slash|take|gain)$/.test(
      governor.lemma,
    )
  )
    return null;
  const at = line.tokens.indexOf(governor);
  const isTold =
    isPastForm(governor) || governor.lower === 'cut' || (line.heading && line.tokens[at - 1]?.lower !== 'to');
  return isTold && !hasFuture(line, at) ? 'completed' : null;
}

/** "has left the firm, selling its last shares", "owns a third after buying shares": what is done with the deed that the clause tells of, or before it. */
function isUnderWay({ tokens }: Line, at: number, from: number): boolean {
  if (!/^(?:,|after|by)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const main = tokens.slice(from, at).filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const [first] = main;
  return (
    first !== undefined &&
    (/^(?:has|have|had|owns|holds|controls)$/.test(first.lower) || (first.pos === 'VERB' && isPastForm(first))) &&
    !main.some(({ lower }) => /^(?:will|would|may|might|could|agreed|plans?|planned)$/.test(lower))
  );
}

/** "set the price range for its listing". */
const isOfTerms = ({ tokens }: Line, at: number): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:range|terms|price|size)$/.test(lower));

const FIRST_DAY =
  /^(?:make|begin|start|open|close|end|trade|jump|rise|fall|soar|surge|climb|drop|slide|slip|gain|pop|double|triple|sink|tumble|plunge|leap|rally)$/;

/** Nobody need agree to a listing: it is proposed until it is done; the noun alone says nothing, but "raised $3 million in its IPO" does. */
function listed(line: Line, trigger: Trigger, governor: Token | null): Stage | null {
  const verb = governor?.lower ?? '';
  if (trigger.noun && /^(?:raised|priced|completed|closed|made)$/.test(verb)) return 'completed';
  if (/^(?:debut|first )/.test(trigger.word.words) && governor)
    return FIRST_DAY.test(governor.lemma) && isPastForm(governor) ? 'completed' : null;
  if (
    trigger.noun &&
    /^(?:set|raise|lift|cut|lower|narrow)$/.test(governor?.lemma ?? '') &&
    isOfTerms(line, trigger.first)
  )
    return 'proposed';
  if (trigger.noun) return /^(?:postponed|delayed|filed|files|filing|submitted)$/.test(verb) ? 'proposed' : null;
  if (isFirstTo(line, trigger.first)) return 'completed';
  return isPastForm(line.tokens[trigger.first]!) && !hasFuture(line, trigger.first) ? 'completed' : 'proposed';
}

/** "has become the first company to list on": it has. */
function isFirstTo({ tokens }: Line, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 8), at);
  const become = before.findIndex(({ lower }) => /^(?:became|become|becomes)$/.test(lower));
  const isFirst = before.slice(become + 1).some(({ lower }) => lower === 'first' || lower === 'second');
  return (
    become >= 0 &&
    isFirst &&
    before.at(-1)?.lower === 'to' &&
    !/^(?:will|to|would|may|could)$/.test(before[become - 1]?.lower ?? '')
  );
}

/** "until it is sold", "once the firm is acquired": that is still to come. */
function isAwaited(line: Line, at: number): boolean {
  const before = line.tokens.slice(Math.max(0, at - 6), at).map(({ lower }) => lower);
  return before.some(
    (word, i) =>
      /^(?:until|once|unless)$/.test(word) ||
      (/^(?:when|before|after)$/.test(word) && /^(?:is|are)$/.test(before.at(-1) ?? '') && i < before.length - 1),
  );
}

/** "the bid", "its offer": speaks of a bid that is known, and says nothing new of how far it is. */
function isKnown(line: Line, at: number): boolean {
  return /^(?:the|this|that|its|their)$/.test(line.tokens[at - 1]?.lower ?? '');
}

/** "agreed", "bought": a form of what is past, by how it is written. */
export function isPastForm({ lower, lemma }: Token): boolean {
  return lower !== lemma.toLowerCase() && !/(?:s|ing)$/.test(lower);
}

function hasBe(line: Line, at: number): boolean {
  return /^(?:is|are|was|were|be|been|’s|'s)$/.test(line.tokens[at - 1]?.lower ?? '');
}

function hasFuture(line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (/^(?:will|to|would|may|could|might)$/.test(line.tokens[i]!.lower)) return true;
  }
  return false;
}

/** "will not sell": what was to be is off; "is not buying" denies it; "did not buy" says nothing of how far a deal is. Null where nothing is negated. */
function refusal(line: Line, at: number): { readonly stage: Stage | null } | null {
  const before = line.tokens.slice(Math.max(0, at - 6), at).map(({ lower }) => lower);
  // "neither company is buying": negated as "the companies are not buying" is.
  const neither = before.indexOf('neither');
  const words = neither < 0 ? before.slice(-3) : [before.at(-1)!, 'not'];
  const not = words.findIndex((word) => /^(?:not|n['’]t|never)$/.test(word));
  if (not < 0 || words.slice(not).some((word) => /^(?:to|stop|cease)$/.test(word))) return null;
  // "will not buy more shares": what has been bought stays.
  const isMore = line.tokens
    .slice(at + 1, at + 4)
    .some(({ lower }) => /^(?:more|additional|further|other|another)$/.test(lower));
  if (isMore) return { stage: null };
  if (/^(?:is|are|was|were)$/.test(words[not - 1] ?? '') && /ing$/.test(line.tokens[at]!.lower))
    return { stage: 'denied' };
  return { stage: /^(?:will|would|wo)$/.test(words[not - 1] ?? '') ? 'ended' : null };
}
