import { firstWithin } from '../../language/token-search.ts';
import { OUTSIDER_VERBS } from '../../lexicon/deal-contexts.ts';
import { EXCHANGES } from '../../lexicon/organisation-words.ts';
import { UNIT_NOUNS } from '../../lexicon/side-words.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import { governor } from '../sentence/governor.ts';
import type { Line } from '../sentence/line.ts';
import { figureAt } from '../sentence/line-figures.ts';
import { listFrom } from '../sentence/lists.ts';
import { isAssets, isDivision } from './control.ts';
import { areWares, delivered, isCounted, isGoods } from './goods.ts';
import { sellsOwnPaper } from './own-paper.ts';
import { changedHands } from './ownership.ts';
import { isSpeaker, putUp, soldPart } from './put-up.ts';
import { type Cast, headIsBusiness, isStake, nounsIn, preposition, type Scene } from './scene.ts';
import { shelved } from './serves.ts';
import { sides } from './sides.ts';
import { sideKey } from './sighting.ts';
import { votersOn } from './voters.ts';

export function verbSells(scene: Scene): Cast | null {
  const { line, trigger, around, current } = scene;
  if (trigger.word.words.startsWith('become')) return becomesPart(scene);
  if (/^(?:change|pass)/.test(trigger.word.words)) return changedHands(scene);
  if (around.passive) {
    const speakers = around.subject.filter((actor) => isSpeaker(line, actor, trigger.first));
    const sold = around.subject.filter((actor) => !isOnlyWhose(line, actor) && !speakers.includes(actor));
    const to = preposition(around, 'to');
    const own = sold.filter((actor) => isOwnPart(line, actor));
    if (own.length > 0 && own.length === sold.length)
      return { sides: [...sides(line, to, 'buyer'), ...sides(line, own, 'seller')], type: trigger.word.type };
    if (areRights(line, trigger.first, around.clauseStart))
      return {
        sides: [...sides(line, [...preposition(around, 'by'), ...sold], 'licensor'), ...sides(line, to, 'licensee')],
        type: 'licence',
      };
    const part = sold.length === 0 ? soldPart(line, trigger.first, speakers) : null;
    if (part) return { sides: [...sides(line, to, 'buyer'), ...sides(line, part.owner, 'seller')], type: part.type };
    if (!sold.some((actor) => /^(?:organization|product|other)$/.test(actor.kind))) return null;
    return {
      sides: [
        ...sides(line, to, 'buyer'),
        ...sides(line, sold, 'target', current),
        ...sides(line, preposition(around, 'by'), 'seller'),
      ],
      type: to.length ? 'acquisition' : trigger.word.type,
    };
  }
  if (sellsOwnPaper(line, trigger)) return { sides: sides(line, around.subject, 'issuer', current), type: 'financing' };
  const stocked = shelved(scene);
  if (stocked) return stocked;
  const stake = isStake(line, around);
  // "its 26 per cent holding in Norvik": a share of a firm, whatever it is called.
  const business =
    nounsIn(line, around) || (stake && preposition(around, 'in').some(({ kind }) => kind === 'organization'));
  const to = preposition(around, 'to');
  const firm = around.object.some((actor) => actor.kind === 'organization' && (!actor.pronoun || to.length > 0));
  if (!business && isGoods(line, around)) return delivered(line, around, current);
  if (areWares(line, around) || (!business && (!firm || isCounted(line, around)))) return null;
  const seller = sides(line, around.subject, 'seller', current);
  const unit = around.compound.filter((actor) => headIsBusiness(line, actor));
  const thing = sides(line, [...around.object, ...unit, ...(stake ? shareOf(around) : [])], 'target', [], true);
  const buyer = sides(line, to.length > 0 ? to : behindPrice(line, around.reach.to), 'buyer');
  const whole = firm && to.length > 0 && trigger.word.words === 'sell' && !isAssets(line, around);
  const type = stake ? 'stake' : whole ? 'acquisition' : trigger.word.type;
  return { sides: [...seller, ...thing, ...buyer], type };
}

/** "The wine business was sold": a part of whoever "the business" is taken for. */
const isOwnPart = ({ tokens }: Line, { pronoun, last }: Actor): boolean =>
  pronoun && (isDivision(tokens[last - 1]!) || UNIT_NOUNS.has(tokens[last - 1]!.lower));

/** "its 26 percent holding in Norvik", "456,900 shares of Norvik": what it is a share of. */
function shareOf(around: Arguments): readonly Actor[] {
  const inside = preposition(around, 'in');
  return inside.length > 0 ? inside : preposition(around, 'of').filter(isHouse);
}

/** "sell the firm that owns the ship, for $2 million to Halden": who pays, behind the price; empty where nobody stands there. */
function behindPrice(line: Line, from: number): readonly Actor[] {
  const { tokens } = line;
  const to = firstWithin(
    tokens,
    from,
    tokens.length,
    ({ lower }, i) =>
      lower === 'to' &&
      figureAt(line, i - 1)?.type === 'money' &&
      !line.triggers.some((t) => t.first > from && t.first < i),
  );
  return to < 0 ? [] : listFrom(line, to + 1).filter(isHouse);
}

/** "Halden will become part of Norvik": who takes it in first; null of a trend or an index that somebody becomes part of. */
function becomesPart({ line, around, current }: Scene): Cast | null {
  const [taken] = around.subject;
  const owner = around.object.filter(
    (actor) => isHouse(actor) && !/^(?:NOUN|NUM|ADJ)$/.test(line.tokens[actor.last]?.pos ?? ''),
  );
  if (!taken || !isHouse(taken) || owner.length === 0 || around.passive) return null;
  return {
    sides: [...sides(line, owner, 'buyer', [], true), ...sides(line, [taken], 'target', current)],
    type: 'acquisition',
  };
}

const isHouse = ({ kind, name }: Actor): boolean =>
  (kind === 'organization' || kind === 'other') && !EXCHANGES.test(name) && !/\b(?:index|average)\b/i.test(name);

/** "The broadcast rights to 46 matches were sold to X": what may be used, and nothing that changes hands. */
function areRights({ tokens }: Line, at: number, from: number): boolean {
  const rights = firstWithin(tokens, from, at, ({ lower }) => lower === 'rights');
  return rights >= 0 && !tokens.slice(rights, at).some(({ text }) => text === ',');
}

/** "Halden secrets were sold": whose the thing is, which is no business. */
function isOnlyWhose(line: Line, actor: Actor): boolean {
  const next = line.tokens[actor.last];
  return !actor.pronoun && next?.pos === 'NOUN' && next.text === next.lower && !headIsBusiness(line, actor);
}

/** "Halden is exploring a sale", "has hired bankers to run a sale": of itself, since nothing else is named; null elsewhere. */
function weighed({ line, trigger, around, current }: Scene): Cast | null {
  const { tokens } = line;
  const at = /^(?:possible|potential|full|outright)$/.test(tokens[trigger.first - 1]?.lower ?? '')
    ? trigger.first - 2
    : trigger.first - 1;
  const next = tokens[trigger.last];
  const goesOn =
    next && !/^(?:PUNCT|CCONJ|SCONJ|ADV|VERB)$/.test(next.pos) && !/^(?:after|as|to|that|this|in|of)$/.test(next.lower);
  if (tokens[at]?.lower !== 'a' || goesOn) return null;
  if (next?.lower === 'of' && tokens[trigger.last + 1]?.lower !== 'itself') return null;
  if (!WEIGHING.test(governor(line, around, trigger.first))) return null;
  const owner = around.subject.filter(isHouse);
  return owner.length > 0 ? { sides: sides(line, owner, 'target', current), type: 'acquisition' } : null;
}

/** "Halden called off its planned sale to Norvik", "walked away from a $640 million sale to Norvik": of itself, since nothing else is named; null elsewhere. */
function soldItself({ line, trigger, around, current }: Scene, to: readonly Actor[]): Cast | null {
  const { tokens } = line;
  const taker = to.filter((actor) => isHouse(actor) && !actor.pronoun);
  if (taker.length === 0 || tokens[trigger.first]!.lower !== 'sale' || tokens[trigger.last]?.lower !== 'to')
    return null;
  // "the sale to Norvik of its ships": it is told what is sold.
  if (tokens[taker.at(-1)!.last]?.lower === 'of') return null;
  let at = trigger.first - 1;
  while (isOfPrice(line, at) || PLANNED.test(tokens[at]?.lower ?? '')) at--;
  const isOwn = around.owner.length > 0;
  if (!(isOwn || /^(?:an?|its|their)$/.test(tokens[at]?.lower ?? '')) || isGoods(line, around)) return null;
  if (!isOwn && OUTSIDER_VERBS.has(governor(line, around, trigger.first))) return null;
  const sold = sides(line, (isOwn ? around.owner : around.subject).filter(isHouse), 'target', current);
  const parts = current.filter(({ role }) => role === 'seller').map(sideKey);
  return sold.length > 0 && !sold.some((side) => parts.includes(sideKey(side)))
    ? { sides: [...sold, ...sides(line, taker, 'buyer')], type: 'acquisition' }
    : null;
}

const isOfPrice = (line: Line, at: number): boolean =>
  figureAt(line, at) !== null || /^(?:SYM|NUM)$/.test(line.tokens[at]?.pos ?? '');

/** What may stand before a sale without saying what is sold. */
const PLANNED =
  /^(?:planned|proposed|pending|possible|potential|outright|full|agreed|announced|eventual|previous|earlier|aborted|failed|abortive|mooted|rumou?red|recent|cash|all|-)$/;

const WEIGHING =
  /^(?:explore|consider|weigh|study|prepare|mull|pursue|evaluate|run|launch|plan|seek|eye|handle|oversee|advise|work)$/;

export function nounSells(scene: Scene): Cast | null {
  const { line, trigger, around, current } = scene;
  const offered = putUp(scene);
  if (offered) return offered;
  if (/^(?:on|for)$/.test(line.tokens[trigger.first - 1]?.lower ?? '')) return { sides: [], type: null };
  const titled = line.heading ? around.compound.filter(({ kind }) => kind === 'organization') : [];
  const of = titled.length > 0 ? titled : preposition(around, 'of');
  if (of.length > 0 && of.every((actor) => actor.kind === 'product')) return null;
  const by = preposition(around, 'by').filter(({ kind }) => kind === 'organization');
  const tells = by.length > 0 || OUTSIDER_VERBS.has(governor(line, around, trigger.first));
  const seller = around.owner.length > 0 ? around.owner : tells ? by : around.subject;
  const to = preposition(around, 'to');
  const voted = of.length === 0 && to.length > 0 ? votersOn(line, trigger.first) : [];
  if (voted.length > 0)
    return { sides: [...sides(line, to, 'buyer'), ...sides(line, voted, 'target')], type: 'acquisition' };
  const itself = of.length === 0 && around.owner.length === 0 ? weighed(scene) : null;
  if (itself) return itself;
  const handed = of.length === 0 ? soldItself(scene, to) : null;
  if (handed) return handed;
  if (of.length === 0 && !nounsIn(line, around)) {
    return to.length > 0 && isGoods(line, around)
      ? delivered(line, by.length > 0 ? { ...around, subject: by } : around, current)
      : { sides: [], type: null };
  }
  if (isStake(line, around)) return soldShare(scene, seller);
  const parents = of.length > 1 ? of.filter((actor) => isParent(line, actor)) : [];
  const sellers = sides(line, seller.length > 0 ? seller : parents, 'seller', current);
  const sold = of.filter((actor) => !parents.includes(actor));
  const bought = sides(line, sold, 'target', [], true);
  const handedOn = to.length > 0 && bought.length > 0 && sellers.length === 0 && !isAssets(line, around);
  const whole = trigger.word.words === 'sale' && (handedOn || isOfCompany(line, trigger.last));
  return {
    sides: [...sellers, ...bought, ...sides(line, to, 'buyer')],
    type: whole ? 'acquisition' : trigger.word.type,
  };
}

/** "the sale of the Halden division of Norvik": whose it is. */
const isParent = ({ tokens }: Line, { first }: Actor): boolean =>
  tokens[first - 1]?.lower === 'of' && UNIT_NOUNS.has(tokens[first - 2]?.lower ?? '');

/** "the possible sale of the company": and of none of its parts. */
const isOfCompany = ({ tokens }: Line, at: number): boolean =>
  tokens[at]?.lower === 'of' &&
  /^(?:the|entire|whole)$/.test(tokens[at + 1]?.lower ?? '') &&
  /^(?:company|firm|group)$/.test(tokens[at + 2]?.lower ?? '') &&
  !/^(?:['’]s?|-)$/.test(tokens[at + 3]?.text ?? '') &&
  tokens[at + 3]?.pos !== 'NOUN';

/** "the sale of its 40 percent stake in Halden", "of the state's shares in Halden": a part of a firm, by who holds it. */
function soldShare({ line, around, current }: Scene, seller: readonly Actor[]): Cast {
  const inside = preposition(around, 'in').filter(({ kind }) => kind === 'organization');
  const part = [...preposition(around, 'of'), ...around.compound];
  return {
    sides: [
      ...sides(line, seller, 'seller', current),
      ...sides(line, inside.length > 0 ? inside : part, 'target', [], true),
      ...sides(line, preposition(around, 'to'), 'buyer'),
    ],
    type: 'stake',
  };
}
