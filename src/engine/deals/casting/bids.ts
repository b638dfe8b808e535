import type { DealType } from '../../analysis.ts';
import type { Token } from '../../language/language.ts';
import { firstWithin, lastWithin } from '../../language/token-search.ts';
import { OTHER_PRIZES } from '../../lexicon/deal-contexts.ts';
import { ASSET_NOUNS, STAKE_NOUNS } from '../../lexicon/deal-words.ts';
import { UNIT_NOUNS } from '../../lexicon/side-words.ts';
import { type Actor, isOneOf } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import { governor } from '../sentence/governor.ts';
import { isHearsay } from '../sentence/hearsay.ts';
import type { Line } from '../sentence/line.ts';
import { figuresIn, isMinority } from '../sentence/line-figures.ts';
import { listFrom, namedBehind } from '../sentence/lists.ts';
import { isByItsMembers, nounStart } from '../sentence/owners.ts';
import { signersOf } from '../sentence/signers.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { isAssets, isDivision } from './control.ts';
import { type Cast, hasMoney, isStake, makers, preposition, type Scene } from './scene.ts';
import { sides, unlistedName } from './sides.ts';
import type { Side } from './sighting.ts';
import { BUYING, restOf, targets } from './targets.ts';
import { votersOn } from './voters.ts';

/** The words from "for" on: what is bid for; none where nothing says. */
function forWhat(line: Line, { reach }: Arguments): readonly Token[] {
  const at = firstWithin(line.tokens, reach.from, reach.to, ({ lower }) => lower === 'for');
  return at < 0 ? [] : line.tokens.slice(at, reach.to);
}

/** "a bid for a contract", "bids for the Games": work and honours, and no company. */
const isForWork = (line: Line, around: Arguments): boolean =>
  forWhat(line, around).some(({ lower }) => OTHER_PRIZES.has(lower));

/** "the earlier Halden offer", of a target that is known and is not Halden: the target; null where nothing says so. */
function rivalIn(
  compound: readonly Actor[],
  target: readonly Actor[],
  current: readonly Side[],
): readonly Side[] | null {
  const wanted = current.find((side) => side.role === 'target');
  if (!wanted || compound.length === 0 || target.length > 0) return null;
  const ids = new Set(compound.flatMap((actor) => actor.entities));
  return wanted.entity && ids.has(wanted.entity) ? null : [wanted];
}

/** "an offer for all common shares, preference shares and warrants of Halden", "for the stores of Halden". */
const isForPart = (line: Line, around: Arguments): boolean =>
  forWhat(line, around).some(({ lower }, i, all) => lower === 'of' && isPart(all[i - 1]));

const isPart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (STAKE_NOUNS.has(token.lower) || ASSET_NOUNS.has(token.lower) || isDivision(token) || UNIT_NOUNS.has(token.lower));

/** "plants owned by Halden": whose they are, and not who bids. */
function ownersNamed(line: Line, around: Arguments): readonly Actor[] {
  const wanted = around.reach.to - forWhat(line, around).length;
  return preposition(around, 'by').filter(
    ({ first }) =>
      first > wanted &&
      line.tokens.slice(first - 3, first).some(({ lower }) => /^(?:owned|held|controlled)$/.test(lower)),
  );
}

/** "Halden was the object of a bid": the word at `at` hangs on a noun that makes its subject the target. */
function isObjectOf({ tokens }: Line, at: number): boolean {
  const of = lastWithin(tokens, at - 5, at, ({ lower }) => lower === 'of');
  return of > 0 && /^(?:object|subject|target)$/.test(tokens[of - 1]!.lower);
}

/** "Halden targets Norvik": nothing but the company's name is aimed at. */
function isTargeted(
  line: Line,
  { last, word }: Trigger,
  { object, subject, passive }: Arguments,
  current: readonly Side[],
): boolean {
  const [aim] = object;
  if (passive || subject.length === 0 || aim?.kind !== 'organization' || aim.pronoun) return false;
  const buys = ({ role, entity }: Side) =>
    BUYING.has(role) && entity !== null && subject.some(({ entities }) => entities.includes(entity));
  const isTakeover =
    line.heading ||
    WANTING.test(word.words) ||
    current.some(buys) ||
    line.tokens.some(({ lower }) => /^(?:takeovers?|acquisitions?|buyouts?)$/.test(lower));
  if (!isTakeover) return false;
  const plain = line.tokens.slice(last, aim.first).every(({ pos }) => /^(?:DET|ADJ)$/.test(pos));
  return plain && !/^(?:NOUN|PROPN)$/.test(line.tokens[aim.last]?.pos ?? '');
}

/** "expressed interest in buying", "in the listing": in a deal, and not in something else to do. */
const isInDeal = ({ triggers }: Line, { last }: Trigger): boolean =>
  triggers.some(({ first }) => first >= last && first < last + IN_REACH);

const IN_REACH = 4;

/** "expressed interest in the unit", of a firm that is selling one. */
const isInUnit = ({ tokens }: Line, { last }: Trigger, current: readonly Side[]): boolean =>
  /^(?:the|its)$/.test(tokens[last]?.lower ?? '') &&
  tokens.slice(last + 1, last + IN_REACH).some(isPart) &&
  current.some(({ role }) => role === 'seller');

/** "has no comment on the bid", "its response to an offer": who has something to say of a bid does not make it. */
function isCommentedOn(line: Line, at: number): boolean {
  const on = nounStart(line, at) - 1;
  return /^(?:on|to|about)$/.test(line.tokens[on]?.lower ?? '') && COMMENTS.test(line.tokens[on - 1]?.lower ?? '');
}

const COMMENTS = /^(?:comment|comments|response|reply|reaction|answer|opinion|recommendation|position)$/;

/** "Halden rejects Norvik bid", "Halden to consider Norvik offer": who answers is not who bids; "considers Norvik bid" is said of who makes one. */
const isAnswered = (line: Line, { last }: Trigger, { subject, compound }: Arguments, verb: string): boolean =>
  (verb !== 'consider' || /^(?:offer|proposal)$/.test(line.tokens[last - 1]!.lower)) &&
  subject.some((actor) => (actor.kind === 'organization' || actor.pronoun) && !isOneOf(actor, compound));

/** "bows to the sweetened Halden offer", "caved in to a bid from Halden": of somebody else. */
function isYieldedTo({ tokens }: Line, { first, noun }: Trigger): boolean {
  const to = noun ? lastWithin(tokens, Math.max(0, first - YIELD_REACH), first, ({ lower }) => lower === 'to') : -1;
  const verb = tokens[to - 1]?.lower === 'in' ? to - 2 : to - 1;
  return to > 0 && YIELDING.test(tokens[verb]?.lower ?? '');
}

const YIELD_REACH = 9;
const YIELDING =
  /^(?:bow|bows|bowed|cave|caves|caved|yields?|yielded|succumbs?|succumbed|gives?|gave|opposed|agree[ds]?)$/;

/** What a firm may do to many things that it does not mean to buy. */
const AIMING = /^(?:target|eye|circle\|.*|.* on)$/;

/** Of these, what is said of a firm that somebody wants and of hardly anything else. */
const WANTING = /^(?:circle\|.*|.* on)$/;

/** What somebody does about a bid for itself, where it is told who bids. */
const FACING = /^(?:fight|resist|face|respond|study|weigh|fend|repel|defend)$/;

/** What a board says to a bid. */
const BACKING = /^(?:back|endorse|approve|support|favou?r|oppose)$/;

const INTERESTED = /^(?:among |potential\|.*bidders\|)/;

/** "A and B are among those looking at the unit", "The bidders include A and B": who may buy. */
function interestedIn(line: Line, { last, word }: Trigger, around: Arguments): readonly Actor[] {
  if (!word.words.startsWith('among')) return listFrom(line, last);
  return around.subject.length > 0 ? around.subject : namedBehind(line, around.reach.to).filter(isFirm);
}

/** "Its next target may be Halden", "Halden could be its next target". */
function targetNamed(line: Line, { reach, subject }: Arguments): readonly Actor[] {
  const behind = namedBehind(line, reach.to);
  return (behind.length > 0 ? behind : subject).filter(isFirm).slice(0, 1);
}

const isFirm = ({ kind, pronoun }: Actor): boolean => (kind === 'organization' || kind === 'other') && !pronoun;

export function bids({ line, trigger, around, current }: Scene): Cast | null {
  if (isForWork(line, around) || (AIMING.test(trigger.word.words) && !isTargeted(line, trigger, around, current)))
    return null;
  const auctioned = sellsByAuction({ line, trigger, around, current });
  if (auctioned) return auctioned;
  const owners = ownersNamed(line, around);
  // "Tarn offered $3 billion, topping a takeover by Halden": of another's deal.
  const isActive = !trigger.noun && !around.passive && around.subject.length > 0;
  const hanging = [...(isActive ? [] : preposition(around, 'by')), ...preposition(around, 'from')];
  const by = hanging.filter((actor) => !owners.includes(actor));
  const verb = governor(line, around, trigger.first);
  const rejected =
    /^(?:reject|accept|rebuff|spurn|receive|turn|get|dismiss|recommend|attract|draw|field)$/.test(verb) ||
    (trigger.noun && verb === 'consider' && forWhat(line, around).length === 0) ||
    isYieldedTo(line, trigger) ||
    isHearsay(trigger.word);
  const commented = trigger.noun && isCommentedOn(line, trigger.first);
  const made = trigger.noun && by.length === 0 ? signersOf(line, trigger) : [];
  const bidding =
    trigger.noun && (preposition(around, 'for').length > 0 || (rejected && isAnswered(line, trigger, around, verb)))
      ? around.compound
      : [];
  const interested = INTERESTED.test(trigger.word.words) ? interestedIn(line, trigger, around) : [];
  const isTarget = trigger.word.words.endsWith('target');
  const aimedAt = trigger.noun && isObjectOf(line, trigger.first);
  const bidder =
    by.length + made.length + interested.length > 0
      ? [...by, ...made, ...interested]
      : around.owner.length > around.held.length
        ? around.owner.filter((actor) => !around.held.includes(actor))
        : rejected || aimedAt || commented || bidding.length > 0
          ? bidding
          : trigger.noun
            ? makers(line, trigger, around)
            : around.subject;
  const isOf = trigger.word.words.endsWith(' of') || isForPart(line, around);
  const ofPart = preposition(around, 'for').length === 0 && isOf ? preposition(around, 'of') : [];
  const direct = [...preposition(around, 'for'), ...preposition(around, 'on'), ...around.object, ...ofPart, ...owners];
  const held = direct.length > 0 ? direct : around.held.filter((actor) => !bidder.includes(actor));
  const named = held.length > 0 ? held : restOf(line, around);
  const voted = trigger.noun && by.length > 0 && named.length === 0 ? votersOn(line, trigger.first) : [];
  const met = by.length > 0 && forWhat(line, around).length === 0 && (FACING.test(verb) || commented);
  const backed =
    BACKING.test(verb) &&
    (around.subject.some((actor) => isByItsMembers(line, actor)) || (line.heading && around.owner.length > 0));
  const own = (rejected || aimedAt || met || backed) && named.length === 0 && voted.length === 0 ? around.subject : [];
  const aim = isTarget ? targetNamed(line, around) : [];
  const target = [...named, ...voted, ...own, ...aim];
  if (isTarget && target.length === 0) return null;
  if (trigger.word.words.endsWith(' interest in') && target.length === 0)
    return isInUnit(line, trigger, current)
      ? { sides: sides(line, bidder, 'bidder', current), type: null }
      : isInDeal(line, trigger)
        ? { sides: sides(line, bidder, 'bidder', current), type: wanted(line, trigger, around) }
        : null;
  const compound = trigger.noun ? around.compound : [];
  const rival = rivalIn(compound, target, current);
  if (rival) return { sides: [...sides(line, compound, 'bidder'), ...rival], type: 'acquisition' };
  const owned = target.length === 0 && compound.length > 0 ? compound : [];
  if (!trigger.noun && trigger.word.words === 'offer') {
    if (!hasMoney(line, around)) return null;
    if (named.length === 0) return { sides: sides(line, around.subject, 'bidder', current).slice(0, 1), type: null };
  }
  return {
    sides: [
      ...sides(
        line,
        bidder,
        'bidder',
        current,
        false,
        trigger.noun && by.length === 0 && around.owner.length > around.held.length,
      ),
      ...targets(line, [...target, ...owned], bidder, current),
      ...(target.length + owned.length === 0 ? unlistedName(line, around, 'target') : []),
    ],
    type: wanted(line, trigger, around),
  };
}

/** "Halden has kicked off an auction of Norvik": who holds it sells; null where others hold it, or bid in it. */
function sellsByAuction({ line, trigger, around, current }: Scene): Cast | null {
  if (!trigger.word.words.startsWith('auction') || !HOLDING.test(governor(line, around, trigger.first))) return null;
  const what = preposition(around, 'of');
  if (what.length === 0 || around.subject.length === 0) return null;
  return {
    sides: [...sides(line, around.subject, 'seller', current), ...sides(line, what, 'target', [], true)],
    type: 'asset-sale',
  };
}

const HOLDING = /^(?:kick|launch|start|begin|run|plan|hold|prepare|open|oversee|organi[sz]e)$/;

/** "the publicly held 45 percent", "the remaining shares", "one share for every two of Halden". */
const REST = /^(?:publicly|remaining|outstanding|other|rest|every)$/;

/**
 * "a takeover bid for the 68 percent that it does not hold", "a tender offer for the shares of Halden": whoever takes over
 * asks for all there is, unless a share below half is named; and whoever bids for the rest will have all.
 */
function isForAll(line: Line, { words }: Trigger['word'], { reach }: Arguments): boolean {
  const ofRest = line.tokens
    .slice(reach.from, Math.min(reach.to, reach.from + 4))
    .some(({ lower }) => REST.test(lower));
  return (
    ofRest || (/^(?:takeover|tender|hostile)/.test(words) && !figuresIn(line, reach.from, reach.to).some(isMinority))
  );
}

/** "a bid for the television rights", "for the same rights": to show or make what another has. */
const isForUse = (line: Line, around: Arguments): boolean =>
  forWhat(line, around).some(
    ({ lower }, i, all) =>
      lower === 'rights' &&
      i < USE_REACH &&
      !/^(?:voting|mineral|mining|exploration|water|land|share)$/.test(all[i - 1]!.lower),
  );

/** Words from "for" to the rights: "for the exclusive television". */
const USE_REACH = 6;

/** "a bid for a 20 percent stake in X", "an offer for its plants": what is bid for says of what kind the deal would be. */
function wanted(line: Line, { word }: Trigger, around: Arguments): DealType {
  const { to } = around.reach;
  const aim = forWhat(line, around).length;
  if (aim === 0) return 'acquisition';
  if (isForUse(line, around)) return 'licence';
  const behind = { ...around, reach: { from: to - aim + 1, to } };
  if (isStake(line, behind)) return isForAll(line, word, behind) ? 'acquisition' : 'stake';
  return isAssets(line, behind) ? 'asset-sale' : 'acquisition';
}
