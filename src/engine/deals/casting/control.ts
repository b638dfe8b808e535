import type { DealType } from '../../analysis.ts';
import type { Token } from '../../language/language.ts';
import { ASSET_NOUNS, GOODS_NOUNS, STATE_GOODS } from '../../lexicon/deal-words.ts';
import { UNIT_NOUNS } from '../../lexicon/side-words.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import { TAKING_PRIVATE } from '../sentence/deal-senses.ts';
import { governor } from '../sentence/governor.ts';
import { type Line, quoteOf } from '../sentence/line.ts';
import { namedBehind } from '../sentence/lists.ts';
import { buyerOf, paperBought, parentsOf, stakeHeld } from './buyers.ts';
import {
  arePaper,
  areRightsOfUse,
  askedToSell,
  countedIn,
  delivered,
  isCounted,
  isGoods,
  isMarket,
  isYield,
  makersOfGoods,
  ordered,
  plainWords,
  supplied,
} from './goods.ts';
import { membersOf } from './members.ts';
import { isOfOwnShares } from './own-paper.ts';
import { newOwner } from './ownership.ts';
import { isSpeaker, soldPart } from './put-up.ts';
import {
  type Cast,
  headIsBusiness,
  isBusinessNoun,
  isStake,
  makers,
  nounsIn,
  objectWords,
  preposition,
  type Scene,
} from './scene.ts';
import { areOfPurse, sides, unlistedName } from './sides.ts';
import type { Side } from './sighting.ts';
import { BUYING, restOf, targets } from './targets.ts';
import { votersOn } from './voters.ts';

export function verbBuys({ line, trigger, around, current }: Scene): Cast | null {
  if (isOfOwnShares(line, trigger, around))
    return { sides: sides(line, around.subject, 'issuer', current), type: 'other' };
  const nouns = nounsIn(line, around) && !isYield(line, around);
  const stake = trigger.word.type === 'stake' || isStake(line, around);
  const type: DealType = stake
    ? 'stake'
    : areRightsOfUse(line, around)
      ? 'licence'
      : isAssets(line, around)
        ? 'asset-sale'
        : 'acquisition';
  const paper = paperBought({ line, trigger, around, current });
  if (paper) return paper;
  if (around.passive) {
    const speakers = around.subject.filter((actor) => isSpeaker(line, actor, trigger.first));
    const part = speakers.length > 0 ? soldPart(line, trigger.first, speakers) : null;
    if (part) {
      const taker = sides(line, preposition(around, 'by'), 'buyer');
      return { sides: [...taker, ...sides(line, part.owner, 'seller')], type: part.type };
    }
    return {
      sides: [
        ...sides(line, preposition(around, 'by'), 'buyer'),
        ...sides(line, around.subject, 'target', current),
        ...sides(line, [...preposition(around, 'from'), ...parentsOf(line, around.subject)], 'seller'),
      ],
      type,
    };
  }
  const held = stake ? preposition(around, 'of').filter((actor) => isHolding(line, actor)) : [];
  const ofWhat = preposition(around, 'of').filter((actor) => !held.includes(actor));
  const part = stake ? [...preposition(around, 'in'), ...ofWhat] : [];
  const whole = [...around.object, ...around.compound.filter((actor) => headIsBusiness(line, actor))];
  const target = part.length > 0 ? part : whole;
  const ofBusiness = target.length === 0 && nouns ? preposition(around, 'of') : [];
  const seller = [...preposition(around, 'from'), ...held, ...holders(line, around), ...parentsOf(line, target)];
  const owners = target.length > 0 && !stake ? [] : around.owner.filter((actor) => !isOfUnit(line, actor, seller));
  const unlisted = target.length === 0 ? unlistedName(line, around, 'target') : [];
  if (isMarket(line, around)) return null;
  const unknown = target.length + unlisted.length === 0 && !nouns ? loneWord(line, around) : null;
  if (unknown) {
    const known = [...sides(line, around.subject, 'buyer', current, false, true), unknown];
    return { sides: [...known, ...sides(line, seller, 'seller')], type };
  }
  const lessee = trigger.word.type === 'supply' && seller.length === 0 ? preposition(around, 'to') : [];
  if (lessee.length > 0 && trigger.word.words !== 'order') return delivered(line, around, current);
  const made = stake ? [] : makersOfGoods(line, around);
  const goods = trigger.word.type === 'supply' || made.length > 0 || isCounted(line, around);
  const unnamed = target.length + unlisted.length === 0 && !nouns;
  const buyer = sides(line, around.subject, 'buyer', current, false, true, areOfPurse(around.subject));
  if (!goods && unnamed && trigger.word.words === 'acquire' && seller.length > 0 && !isGoods(line, around))
    return { sides: [...buyer, ...sides(line, seller, 'seller')], type: 'asset-sale' };
  if (goods || unnamed) return supplied(line, around, [...made, ...askedToSell(line, trigger)], current);
  const parting = type === 'asset-sale' ? ofBusiness : [];
  const taken = parting.length > 0 ? target : [...target, ...ofBusiness];
  const left = taken.length === 0 ? restOf(line, around) : [];
  const bought = [...targets(line, [...taken, ...left], around.subject, current), ...unlisted];
  // "Halden's 20% stake in Norvik" is sold by Halden; "Halden's shares" are a part of it.
  const isOfOwners =
    (stake || (bought.length === 0 && arePaper(line, around))) && preposition(around, 'in').length === 0;
  const sold = [
    ...sides(line, nouns ? owners : [], isOfOwners ? 'target' : 'seller'),
    ...sides(line, [...parting, ...seller], 'seller'),
  ];
  if (isTaking(trigger) && bought.length === 0) return null;
  if (bought.length === 0 && sold.length === 0) {
    return { sides: buyer, type };
  }
  return { sides: [...buyer, ...bought, ...sold], type };
}

/** "take X private": nothing without whom. */
const isTaking = ({ word }: Scene['trigger']): boolean => word.words === TAKING_PRIVATE;

/** "the stake of Halden": whose it was, and not what it is a share of. */
function isHolding({ tokens }: Line, { first }: Actor): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const isShare =
    tokens[of]?.lower === 'of' && /^(?:stake|holding|shareholding|interest)s?$/.test(tokens[of - 1]?.lower ?? '');
  return isShare && /^(?:the|entire|whole|remaining)$/.test(tokens[of - 2]?.lower ?? '');
}

/** "from Halden's Borealis Oil unit": the unit sells, and not whose it is. */
const isOfUnit = (line: Line, owner: Actor, sellers: readonly Actor[]): boolean =>
  sellers.some(({ first, last }) => first === owner.last + 1 && UNIT_NOUNS.has(line.tokens[last]?.lower ?? ''));

/** "to buy halden from Norvik": one word in small letters, neither counted nor described, is a name of that fashion. */
function loneWord(line: Line, around: Arguments): Side | null {
  const { from } = around.reach;
  const word = line.tokens[from];
  const lone = word && /^(?:NOUN|PROPN|X|ADJ)$/.test(word.pos) && /^\p{Ll}+$/u.test(word.text) && !/s$/.test(word.text);
  if (
    !lone ||
    !line.heading ||
    line.tokens[from + 1]?.lower !== 'from' ||
    GOODS_NOUNS.has(word.lower) ||
    STATE_GOODS.has(word.lower)
  )
    return null;
  return { entity: null, name: word.text, role: 'target', at: quoteOf(line, from, from + 1) };
}

/** "bought the assets of X", "purchase 20 stores": parts, and not the company. */
export function isAssets(line: Line, around: Arguments): boolean {
  const words = plainWords(line, objectWords(line, around));
  const end = words.findIndex(({ text, lower }) => text === ',' || lower === 'which' || lower === 'who');
  // "warehouse robot maker Halden": what describes another noun is not what is bought.
  const business = (end < 0 ? words : words.slice(0, end)).find(
    (token, i, all) => isBusinessNoun(token) && !(all[i + 1]?.pos === 'NOUN' && all[i + 1]!.start <= token.end + 1),
  );
  // "Halden Warehouse" is a name, and no warehouse.
  const common = business && (business.text === business.lower || business.text === business.text.toUpperCase());
  return common === true && (ASSET_NOUNS.has(business!.lower) || (isDivision(business!) && hasOwner(around)));
}

/** "the bottling business": of a house that goes on without it, where somebody owns it. */
export const isDivision = ({ lower }: Token): boolean =>
  /^(?:divisions?|business(?:es)?|operations?|arms?|activities)$/.test(lower);

/** "Halden's pumps business", "the pumps business of Halden", "from Halden". */
const hasOwner = (around: Arguments): boolean =>
  [...around.held, ...preposition(around, 'of'), ...preposition(around, 'from')].some(
    ({ kind, pronoun }) => kind === 'organization' && !pronoun,
  );

/** "the stake held by X", "shares that X currently owns": X sells. */
function holders(line: Line, around: Arguments): readonly Actor[] {
  const found: Actor[] = [];
  for (let i = around.reach.from; i < line.tokens.length; i++) {
    const token = line.tokens[i]!;
    if (!/^(?:held|owned|owns|holds)$/.test(token.lower)) continue;
    const by = line.tokens[i + 1]?.lower === 'by';
    const actor = by
      ? line.actors.find((a) => a.first > i && a.first <= i + 4)
      : line.actors.findLast((a) => a.last <= i && a.last >= i - 2 && a.first >= around.reach.from);
    if (actor && !by && !line.tokens.slice(around.reach.from, actor.first).some((t) => t.lower === 'that')) continue;
    if (actor) found.push(actor);
  }
  return found;
}

export function nounBuys(scene: Scene): Cast | null {
  const { line, trigger, around, current } = scene;
  const goods = makersOfGoods(line, around).length > 0 || countedIn(line, preposition(around, 'of')).length > 0;
  if (trigger.word.type === 'supply' || goods) return ordered(scene);
  if (trigger.word.words.startsWith('buyer')) return buyerOf(scene);
  if (trigger.word.words.startsWith('new owner')) return newOwner(scene);
  const stakeNoun = trigger.word.type === 'stake';
  const inside = preposition(around, 'in');
  const share = preposition(around, 'of').length === 0 && isStake(line, around) ? inside : [];
  const agreed = AGREEING.test(governor(line, around, trigger.first));
  const isOffer = agreed && /^(?:takeover|buy-?out)/.test(trigger.word.words);
  const by = [...preposition(around, 'by'), ...(isOffer ? preposition(around, 'from') : [])];
  // "by a group including members of its board and Halden": who is in the group is not what it buys.
  const members = by.flatMap((actor) => membersOf(line, actor));
  const ofWhat = preposition(around, 'of').filter((actor) => !members.includes(actor));
  const owners = around.owner.filter((actor) => !around.held.includes(actor));
  // "from Halden's Norvik Savings": whose the seller is.
  const from = preposition(around, 'from');
  const held = around.held.filter(({ last }) => !from.some(({ first }) => first > last && first <= last + 5));
  // "the Halden purchase of Norvik": of two names around the word the first buys.
  // "Norvik agrees Halden takeover": a headline names first who is taken over.
  const isYielded = line.heading && agreed && by.length + owners.length === 0 && around.subject.length > 0;
  const buying = by.length + owners.length === 0 && (ofWhat.length > 0 || isYielded) ? around.compound : [];
  const of = [...ofWhat, ...held, ...(buying.length > 0 ? [] : around.compound), ...share];
  if (stakeNoun) return stakeHeld(scene, owners);
  // "With its purchase of Norvik, Halden becomes": who opens the clause behind it.
  const opening = around.subject.filter(({ first }) => first > trigger.first);
  const named = [by, owners, buying, opening, of.length > 0 ? givenTo(line, around) : []].find((own) => own.length > 0);
  const buyer = named ?? makers(line, trigger, around);
  const known = around.subject.length === 0 && buyer.length === 0 && isAgain(line, trigger) ? current : [];
  const whose = by.length > 0 && of.length === 0 ? [...owners, ...around.compound] : of;
  const told =
    owners.length > 0 ? namedBehind(line, around.reach.to).filter(({ kind }) => kind === 'organization') : [];
  const wanted = [whose, told].find(({ length }) => length > 0) ?? votersOn(line, trigger.first);
  const target =
    wanted.length === 0 && agreed && (by.length > 0 || (isYielded && buying.length > 0)) ? around.subject : wanted;
  const isPart = from.length > 0 && isAssets(line, around);
  if (trigger.word.words === 'purchase' && target.length + owners.length === 0 && !isPart)
    return { sides: [], type: null };
  const type: DealType = isStake(line, around) ? 'stake' : isAssets(line, around) ? 'asset-sale' : 'acquisition';
  return {
    sides: [
      ...sides(line, buyer, 'buyer', current, false, true),
      ...known.filter((side) => BUYING.has(side.role)).slice(0, 1),
      ...targets(line, target, buyer, current),
      ...(target.length === 0 && of.length === 0 ? unlistedName(line, around, 'target') : []),
      ...(isOffer ? [] : sides(line, from, 'seller')),
    ],
    type,
  };
}

/** "The purchase of Norvik gives Halden 30 stores", "will make Halden the largest": who has more by it. */
function givenTo({ tokens, actors }: Line, { reach }: Arguments): readonly Actor[] {
  const verb = tokens[reach.to]?.pos === 'AUX' ? reach.to + 1 : reach.to;
  if (!GIVING.test(tokens[verb]?.lemma ?? '')) return [];
  const at = tokens[verb + 1]?.pos === 'DET' ? verb + 2 : verb + 1;
  return actors.filter(({ first, kind }) => (first === at || first === verb + 1) && kind !== 'place').slice(0, 1);
}

const GIVING = /^(?:give|hand|bring|provide|allow|enable|help|make|turn|propel|catapult|boost)$/;

/** "Halden agreed to a takeover by Norvik", "to a buyout from Norvik": who says yes or no to what another does is what is bought. */
const AGREEING = /^(?:agree|accept|reject|rebuff|resist|fight|bow|succumb|yield|submit)$/;

/** "the previous purchases of X": by the buyer just spoken of. */
function isAgain(line: Line, trigger: Scene['trigger']): boolean {
  return line.tokens
    .slice(Math.max(0, trigger.first - 2), trigger.first)
    .some(({ lower }) => /^(?:previous|earlier|prior|recent|past)$/.test(lower));
}
