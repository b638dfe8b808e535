import type { DealType } from '../analysis.ts';
import { ASSET_NOUNS, BUSINESS_NOUNS } from '../lexicon/deal-words.ts';
import type { Actor } from './actors.ts';
import type { Arguments } from './clauses.ts';
import { delivered, isCounted, isGoods, isMarket, makersOfGoods, objectWords, ordered, supplied } from './goods.ts';
import type { Line } from './line.ts';
import {
  type Cast,
  governor,
  hasMoney,
  headIsBusiness,
  isStake,
  makers,
  nounsIn,
  preposition,
  type Scene,
} from './scene.ts';
import { sides, unlistedName } from './sides.ts';
import type { Side } from './sighting.ts';

/** What is bought or bid for. "the company" beside another buyer stands for the target just spoken of, never for the buyer. */
function targets(
  line: Line,
  actors: readonly Actor[],
  doers: readonly Actor[],
  current: readonly Side[],
): readonly Side[] {
  const known = current.find((side) => side.role === 'target');
  return sides(line, actors, 'target', [], true).map((side) => {
    const buys =
      doers.some((actor) => actor.entities.includes(side.entity!)) ||
      current.some((other) => other.entity === side.entity && BUYING.has(other.role));
    return known && buys && actors.some((actor) => actor.pronoun && actor.entities.includes(side.entity!))
      ? { ...known, at: side.at }
      : side;
  });
}

const BUYING: ReadonlySet<string> = new Set(['buyer', 'bidder', 'investor']);

export function verbBuys({ line, trigger, around, current }: Scene): Cast | null {
  const nouns = nounsIn(line, around);
  const stake = trigger.word.type === 'stake' || isStake(line, around);
  const type: DealType = stake ? 'stake' : isAssets(line, around) ? 'asset-sale' : 'acquisition';
  if (around.passive) {
    return {
      sides: [
        ...sides(line, preposition(around, 'by'), 'buyer'),
        ...sides(line, around.subject, 'target', current),
        ...sides(line, preposition(around, 'from'), 'seller'),
      ],
      type,
    };
  }
  const part = stake ? [...preposition(around, 'in'), ...preposition(around, 'of')] : [];
  const whole = [...around.object, ...around.compound.filter((actor) => headIsBusiness(line, actor))];
  const target = part.length > 0 ? part : whole;
  const ofBusiness = target.length === 0 && nouns ? preposition(around, 'of') : [];
  const owners = target.length > 0 && !stake ? [] : around.owner;
  const seller = [...preposition(around, 'from'), ...holders(line, around)];
  const unlisted = target.length === 0 ? unlistedName(line, around, 'target') : [];
  if (isMarket(line, around)) return null;
  const made = stake ? [] : makersOfGoods(line, around);
  const goods = trigger.word.type === 'supply' || made.length > 0 || isCounted(line, around);
  if (goods || (target.length === 0 && unlisted.length === 0 && !nouns)) return supplied(line, around, made, current);
  const buyer = sides(line, around.subject, 'buyer', current, false, true);
  const bought = [...targets(line, [...target, ...ofBusiness], around.subject, current), ...unlisted];
  const sold = [...sides(line, nouns ? owners : [], stake ? 'target' : 'seller'), ...sides(line, seller, 'seller')];
  if (bought.length === 0 && sold.length === 0) {
    return { sides: buyer, type };
  }
  return { sides: [...buyer, ...bought, ...sold], type };
}

/** "bought the assets of X", "purchase 20 stores": parts, and not the company. */
function isAssets(line: Line, around: Arguments): boolean {
  const business = objectWords(line, around).find((token) => BUSINESS_NOUNS.has(token.lower));
  return business !== undefined && ASSET_NOUNS.has(business.lower);
}

/** "the stake held by X", "shares that X currently owns": X sells. */
function holders(line: Line, around: Arguments): readonly Actor[] {
  const found: Actor[] = [];
  for (let i = around.reach.from; i < line.tokens.length; i++) {
    const token = line.tokens[i]!;
    if (!/^(?:held|owned|owns|holds)$/.test(token.lower)) continue;
    const by = line.tokens[i + 1]?.lower === 'by';
    const actor = by
      ? line.actors.find((a) => a.first > i && a.first <= i + 4)
      : [...line.actors].reverse().find((a) => a.last <= i && a.last >= i - 2 && a.first >= around.reach.from);
    if (actor && !by && !line.tokens.slice(around.reach.from, actor.first).some((t) => t.lower === 'that')) continue;
    if (actor) found.push(actor);
  }
  return found;
}

export function nounBuys(scene: Scene): Cast | null {
  const { line, trigger, around, current } = scene;
  if (trigger.word.type === 'supply' || makersOfGoods(line, around).length > 0) return ordered(scene);
  const stakeNoun = trigger.word.type === 'stake';
  const inside = preposition(around, 'in');
  const of = [...preposition(around, 'of'), ...around.compound];
  const by = preposition(around, 'by');
  if (stakeNoun) {
    const holder = [...around.owner, ...(around.owner.length ? [] : around.subject)];
    const target = inside.length > 0 ? inside : around.compound;
    if (target.length === 0) return null;
    return {
      sides: [
        ...sides(line, holder, 'buyer', current),
        ...sides(line, target, 'target', [], true),
        ...sides(line, preposition(around, 'from'), 'seller'),
      ],
      type: 'stake',
    };
  }
  const buyer = by.length > 0 ? by : around.owner.length > 0 ? around.owner : makers(line, trigger, around);
  const target = by.length > 0 && of.length === 0 ? [...around.owner, ...around.compound] : of;
  if (trigger.word.words === 'purchase' && target.length === 0 && around.owner.length === 0)
    return { sides: [], type: null };
  const type: DealType = isStake(line, around) ? 'stake' : 'acquisition';
  return {
    sides: [
      ...sides(line, buyer, 'buyer', current),
      ...targets(line, target, buyer, current),
      ...(target.length === 0 && of.length === 0 ? unlistedName(line, around, 'target') : []),
      ...sides(line, preposition(around, 'from'), 'seller'),
    ],
    type,
  };
}

export function verbSells({ line, trigger, around, current }: Scene): Cast | null {
  if (around.passive) {
    if (!around.subject.some((actor) => actor.kind === 'organization' || actor.kind === 'product')) return null;
    const to = preposition(around, 'to');
    return {
      sides: [
        ...sides(line, to, 'buyer'),
        ...sides(line, around.subject, 'target', current),
        ...sides(line, preposition(around, 'by'), 'seller'),
      ],
      type: to.length ? 'acquisition' : trigger.word.type,
    };
  }
  const business = nounsIn(line, around);
  const stake = isStake(line, around);
  const to = preposition(around, 'to');
  const firm = around.object.some((actor) => actor.kind === 'organization' && (!actor.pronoun || to.length > 0));
  if (!business && isGoods(line, around)) return delivered(line, around, current);
  if (!business && (!firm || isCounted(line, around))) return null;
  const seller = sides(line, around.subject, 'seller', current);
  const thing = sides(line, [...around.object, ...(stake ? preposition(around, 'in') : [])], 'target', [], true);
  const buyer = sides(line, to, 'buyer');
  return { sides: [...seller, ...thing, ...buyer], type: stake ? 'stake' : trigger.word.type };
}

export function nounSells({ line, trigger, around, current }: Scene): Cast | null {
  if (/^(?:on|for)$/.test(line.tokens[trigger.first - 1]?.lower ?? '')) return { sides: [], type: null };
  const of = preposition(around, 'of');
  if (of.length > 0 && of.every((actor) => actor.kind === 'product')) return null;
  const seller = around.owner.length > 0 ? around.owner : around.subject;
  const to = preposition(around, 'to');
  if (of.length === 0 && !nounsIn(line, around)) return { sides: [], type: null };
  return {
    sides: [
      ...sides(line, seller, 'seller', current),
      ...sides(line, of, 'target', [], true),
      ...sides(line, to, 'buyer'),
    ],
    type: trigger.word.type,
  };
}

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

export function bids({ line, trigger, around, current }: Scene): Cast | null {
  const by = [...preposition(around, 'by'), ...preposition(around, 'from')];
  const rejected = /^(?:reject|accept|rebuff|spurn|receive|consider|reject|turn|get|dismiss|recommend)$/.test(
    governor(line, around, trigger.first),
  );
  const bidder =
    by.length > 0
      ? by
      : around.owner.length > around.held.length
        ? around.owner.filter((actor) => !around.held.includes(actor))
        : rejected
          ? []
          : trigger.noun
            ? makers(line, trigger, around)
            : around.subject;
  const direct = [...preposition(around, 'for'), ...preposition(around, 'on'), ...around.object];
  const named = direct.length > 0 ? direct : around.held.filter((actor) => !bidder.includes(actor));
  const target = [...named, ...(rejected && named.length === 0 ? around.subject : [])];
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
    type: 'acquisition',
  };
}
