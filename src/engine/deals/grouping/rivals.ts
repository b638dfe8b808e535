import { firstWithin } from '../../language/token-search.ts';
import { areAmong, type Side, type Sighting, sideKey } from '../casting/sighting.ts';
import { type Draft, lastLine } from './draft.ts';

/** "X will make a competing offer": a deal of X and the target that is already fought for. */
export function asRival(active: Draft | null, sighting: Sighting): Sighting {
  const side = sighting.sides[0];
  if (!active || !side) return sighting;
  if (sighting.sides.length !== 1) return asBidders(active, sighting) ?? asOthers(active, sighting);
  if (sighting.trigger.word.frame === 'talks') return asSecondTaker(active, sighting, side);
  if (sighting.trigger.word.frame !== 'bids') return sighting;
  const target = onOffer(active, sighting);
  const before = sighting.line.tokens.slice(Math.max(0, sighting.trigger.first - 2), sighting.trigger.first);
  const near = side.role === 'bidder' && sighting.line.index - lastLine(active) <= 6;
  if (isForRights(sighting) || isTurnedDownByOthers(sighting, target)) return sighting;
  const rival = near || before.some((token) => /^(?:competing|rival|counter|higher|own)$/.test(token.lower));
  if (!rival || !target || active.sides.some((other) => sideKey(other) === sideKey(side))) return sighting;
  return { ...sighting, sides: [{ ...side, role: 'bidder' }, target], type: typeOf(active, target) };
}

/** "a bid for the same rights": for no company. */
function isForRights({ line: { tokens }, trigger: { last } }: Sighting): boolean {
  const aim = firstWithin(tokens, last, last + FOR_REACH, ({ lower }) => lower === 'for');
  return aim > 0 && firstWithin(tokens, aim, aim + RIGHTS_REACH, ({ lower }) => lower === 'rights') > 0;
}

/** Words from a bid to what it is for: "by the broadcaster Halden for the same rights". */
const FOR_REACH = 10;
const RIGHTS_REACH = 6;

/** "an offer by Halden was turned down by the clubs": by somebody else than whom the deal just told is about. */
function isTurnedDownByOthers({ line: { tokens, actors }, trigger: { last } }: Sighting, target?: Side): boolean {
  const by = firstWithin(
    tokens,
    last,
    tokens.length,
    ({ lower }, i) => lower === 'by' && REFUSED.test(tokens[i - 1]!.lower),
  );
  if (by < 0) return false;
  return !actors.some(
    ({ first, last: end, entities, pronoun }) =>
      first <= by + REFUSER_REACH && end > by && (pronoun || entities.some((entity) => entity === target?.entity)),
  );
}

/** Words from "by" to whoever refused: "by the board of Halden". */
const REFUSER_REACH = 6;
const REFUSED = /^(?:rejected|refused|down|declined|rebuffed|spurned|dismissed)$/;

/** What others may buy too: the target, or whose part is for sale; an offer by the share is none for a part. */
const onOffer = ({ sides }: Draft, { line, trigger }: Sighting): Side | undefined =>
  sides.find(({ role }) => role === 'target') ??
  (/offer$/.test(trigger.word.words) || line.text.includes(' share')
    ? undefined
    : sides.find(({ role }) => role === 'seller'));

const typeOf = (active: Draft, wanted: Side): Sighting['type'] =>
  wanted.role === 'target' ? 'acquisition' : active.type;

/** "A and B are among those looking at the business": of what is for sale; null where nothing is, or it is told what they are after. */
function asBidders(active: Draft, sighting: Sighting): Sighting | null {
  const wanted = onOffer(active, sighting);
  const keys = new Set(active.sides.map(sideKey));
  const isOther = (side: Side) => side.role === 'bidder' && !keys.has(sideKey(side));
  const near = sighting.line.index - lastLine(active) <= 6;
  if (!wanted || !near || sighting.trigger.word.frame !== 'bids' || !sighting.sides.every(isOther)) return null;
  return { ...sighting, sides: [...sighting.sides, wanted], type: typeOf(active, wanted) };
}

/** "Halden and Norvik had been interested too", of a target that somebody else has taken: those who have not got it. */
function asOthers(active: Draft, sighting: Sighting): Sighting {
  const { sides, trigger, stage } = sighting;
  const target = active.sides.find(({ role }) => role === 'target');
  const taker = active.sides.find(({ role }) => role === 'buyer');
  const isTaken = active.sightings.some((known) => known.stage === 'completed' || known.stage === 'agreed');
  if (!target || !taker || !isTaken || trigger.word.frame !== 'bids' || stage !== 'exploring') return sighting;
  const keys = new Set(active.sides.map(sideKey));
  const others = sides.filter(({ role, ...side }) => role === 'bidder' && !keys.has(sideKey(side)));
  return others.length > 0 ? { ...sighting, sides: [...others, target] } : sighting;
}

/** "It has similar contracts with Halden", and what is done under a deal: of the kind of the deal that was just told. */
export function ofSameKind(active: Draft | null, sighting: Sighting): Sighting {
  const { line, trigger, type } = sighting;
  if (active && isDoneUnder(active, sighting)) return { ...sighting, type: active.type, stage: null };
  if (!active || type !== null || trigger.word.frame !== 'pact') return sighting;
  const isLike = line.tokens
    .slice(Math.max(0, trigger.first - 2), trigger.first)
    .some(({ lower }) => lower === 'similar');
  return isLike ? { ...sighting, type: active.type } : sighting;
}

/** "Halden will sell Norvik's drugs in Peru", of a venture of the two: what is done under the deal just told, and none beside it. */
const isDoneUnder = (active: Draft, { trigger, sides, line }: Sighting): boolean =>
  /^(?:fits|serves)$/.test(trigger.word.frame) &&
  sides.length > 1 &&
  /^(?:cooperation|joint-venture|licence|distribution|supply|service)$/.test(active.type ?? '') &&
  line.index - lastLine(active) <= UNDER_REACH &&
  areAmong(sides, active.sides);

/** Sentences from a deal to what is done under it. */
const UNDER_REACH = 6;

/** "X is in talks about the same oil": with the side that has it. */
function asSecondTaker(active: Draft, sighting: Sighting, side: Side): Sighting {
  const { line, trigger } = sighting;
  const same = line.tokens.slice(trigger.last).some((token) => token.lower === 'same') || areLeft(sighting);
  const giver = active.sides.find((other) => GIVERS.has(other.role)) ?? active.sides[0];
  if (!same || !giver || active.sides.some((other) => sideKey(other) === sideKey(side))) return sighting;
  return { ...sighting, sides: [side, giver], type: active.type };
}

/** "walked away from talks over rights to the vaccine": those of somebody else over what is told. */
function areLeft({ line: { tokens }, trigger: { first, last }, stage, around }: Sighting): boolean {
  if (stage !== 'ended' || around.prepositions.has('with') || tokens[first - 1]?.lower !== 'from') return false;
  return /^(?:over|about|on|for)$/.test(tokens[last]?.lower ?? '');
}

const GIVERS: ReadonlySet<string> = new Set(['supplier', 'seller', 'target', 'licensor', 'provider']);

/** "Norvik's owner, Tarn, had put the business on the block": who sells what another is told to have bought; null where it is not of that deal. */
export function asSellerOf({ sides, type }: Draft, sighting: Sighting): Sighting | null {
  const [seller, other] = sighting.sides;
  const { line, trigger, stage } = sighting;
  const target = sides.find(({ role }) => role === 'target');
  const isTaken = sides.some(({ role }) => role === 'buyer') && sides.every(({ role }) => role !== 'seller');
  if (!seller || other || seller.role !== 'seller' || !target?.entity || !isTaken) return null;
  if (trigger.word.frame !== 'sells' || !trigger.noun || stage !== 'exploring') return null;
  const isNamed = line.actors.some(({ entities }) => entities.includes(target.entity!));
  return isNamed && sides.every((side) => sideKey(side) !== sideKey(seller)) ? { ...sighting, type } : null;
}
