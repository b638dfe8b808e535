import type { Token } from '../../language/language.ts';
import { firstWithin } from '../../language/token-search.ts';
import { USE_RIGHTS } from '../../lexicon/deal-contexts.ts';
import { GOODS_NOUNS, MARKET_GOODS, STATE_GOODS } from '../../lexicon/deal-words.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import { governor } from '../sentence/governor.ts';
import type { Line } from '../sentence/line.ts';
import { figureAt } from '../sentence/line-figures.ts';
import { NOUN_LIKE, POSSESSIVE } from '../sentence/lists.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { knownGiver, takerOf } from './left-out.ts';
import { type Cast, headIsBusiness, objectWords, preposition, type Scene } from './scene.ts';
import { sides } from './sides.ts';
import type { Side } from './sighting.ts';

/** "bought treasury bills": the object is what markets trade. */
export function isMarket(line: Line, around: Arguments): boolean {
  return plainWords(line, objectWords(line, around)).some(
    (token, i, all) => MARKET_GOODS.has(token.lower) && all[i + 1]?.pos !== 'NOUN',
  );
}

/** Words of the object that stand in no name: of "Halden Sugar" nobody eats. */
export function plainWords(line: Line, tokens: readonly Token[]): readonly Token[] {
  const names = line.actors.filter((actor) => !actor.pronoun && actor.kind === 'organization');
  return tokens.filter(
    ({ start, end }) =>
      !names.some((name) => line.tokens[name.first]!.start <= start && end <= line.tokens[name.last - 1]!.end),
  );
}

/** Goods bought from somebody are a supply; goods bought from nobody named are no deal. */
export function supplied(line: Line, around: Arguments, made: readonly Actor[], current: readonly Side[]): Cast | null {
  const theirs = around.owner.filter(
    ({ first, pronoun, kind }) => !pronoun && kind === 'organization' && line.tokens[first - 1]?.lower === 'from',
  );
  // "from Halden's farm off Lyon": whose it is sells, and not where it is.
  const from = theirs.length > 0 ? theirs : preposition(around, 'from');
  const makers = [
    ...from,
    ...made,
    ...makersOfCounted(line, around.object),
    ...yardOf(line, around),
    ...builderOf(line, around),
  ];
  const named = sides(line, makers, 'supplier', [], true, true);
  const suppliers = named.length > 0 ? named : knownMaker(line, around, current);
  if (suppliers.length === 0) return null;
  return {
    sides: [...sides(line, around.subject, 'customer', current, false, true, true), ...suppliers],
    type: 'supply',
  };
}

/** "the output of a wind farm that Halden is building", "of a mine owned by Halden": whose it is. */
function builderOf({ tokens, actors }: Line, around: Arguments): readonly Actor[] {
  const that = around.reach.to;
  const behind = /^(?:that|which)$/.test(tokens[that]?.lower ?? '')
    ? actors.filter(({ first, last, kind }) => {
        const isActing = /^(?:AUX|VERB)$/.test(tokens[last]?.pos ?? '');
        return first > that && first <= that + 2 && isActing && kind === 'organization';
      })
    : [];
  const by = preposition(around, 'by').filter(({ first }) => BUILT.test(tokens[first - 2]?.lower ?? ''));
  return [...behind, ...by];
}

const BUILT = /^(?:built|owned|operated|run|developed|mined|made|produced)$/;

/** "the entire output of a wind farm", "all the power from its plant": what a business yields, and not the business. */
export function isYield({ tokens }: Line, { reach: { from, to } }: Arguments): boolean {
  const of = firstWithin(
    tokens,
    from,
    Math.min(to, from + YIELD_REACH),
    ({ lower }) => lower === 'of' || lower === 'from',
  );
  return of > 0 && YIELDS.test(tokens[of - 1]!.lower);
}

/** Words of what is yielded: "all of the planned annual output". */
const YIELD_REACH = 8;
const YIELDS = /^(?:output|production|electricity|power|energy|hydrogen|harvest|crop|milk|concentrate|offtake)$/;

/** "in talks with Norland's Halden to buy jets", "has agreed with Halden to buy cells": who would sell them. */
export function askedToSell({ tokens, actors }: Line, { first, last }: Trigger): readonly Actor[] {
  if (!/^(?:to|on|over|about)$/.test(tokens[first - 1]?.lower ?? '')) return [];
  const asked = actors.find(({ last, pronoun }) => last === first - 1 && !pronoun);
  if (asked?.kind !== 'organization' || tokens.slice(last, last + 3).some(({ lower }) => NO_GOODS.test(lower)))
    return [];
  let at = asked.first - 1;
  while (at > 0 && (NOUN_LIKE.has(tokens[at]!.pos) || POSSESSIVE.test(tokens[at]!.text))) at--;
  return tokens[at]?.lower === 'with' && BARGAIN.test(tokens[at - 1]?.lower ?? '') ? [asked] : [];
}

const NO_GOODS = /^(?:loans?|debts?|mortgages?|receivables|land|sites?|buildings?|offices?|homes?|houses?|space|time)$/;
const BARGAIN =
  /^(?:talks?|talking|discussions?|negotiations?|negotiating|agree[ds]?|agreement|deal|contract|accord|pact|signed)$/;

/** Sentences in which an article says what it is about. */
const LEADING = 4;

/** "Peru Air has ordered jets too", where a maker's orders are the matter. */
function knownMaker(line: Line, around: Arguments, current: readonly Side[]): readonly Side[] {
  const topic = line.index <= LEADING && current.length === 1 ? current[0] : undefined;
  const maker = current.find((side) => side.role === 'supplier') ?? topic;
  if (maker?.entity?.type !== 'organization' || !(isCounted(line, around) || isGoods(line, around))) return [];
  const acts = around.subject.some((actor) => actor.kind === 'person' || actor.entities.includes(maker.entity!));
  return acts ? [] : [{ ...maker, role: 'supplier' }];
}

/** "twelve new Halden jets", "jets made by Halden": those whose goods are ordered. */
export function makersOfGoods(line: Line, around: Arguments): readonly Actor[] {
  const { from, to } = around.reach;
  return line.actors.filter((actor) => {
    if (actor.first < from || actor.last > to || actor.pronoun) return false;
    for (let i = actor.last; i < Math.min(to, actor.last + 5); i++) {
      const token = line.tokens[i]!;
      // "Halden's Engine Parts Division" is a part of a company.
      if (GOODS_NOUNS.has(token.lower)) return !/^(?:NOUN|PROPN)$/.test(line.tokens[i + 1]?.pos ?? '');
      if (!NOUN_LIKE.has(token.pos) && token.text !== '-') return false;
    }
    return false;
  });
}

/** "placed an order with X for six jets", "X's order for Halden jets", "won an order from X". */
export function ordered({ line, trigger, around, current }: Scene): Cast | null {
  if (
    /^(?:win|receive|get|secure|land|book|clinch|bag|nab|snag|obtain|scoop)$/.test(
      governor(line, around, trigger.first),
    )
  ) {
    const from = sides(
      line,
      [...preposition(around, 'from'), ...preposition(around, 'by')],
      'customer',
      [],
      true,
      true,
    );
    const known = from.length > 0 || !isTheOrder(line, trigger) ? null : knownGiver({ line, trigger, around, current });
    const givers = known ? [{ ...known, role: 'customer' }] : from;
    return givers.length > 0
      ? { sides: [...givers, ...sides(line, around.subject, 'supplier', current)], type: 'supply' }
      : null;
  }
  const taker = preposition(around, 'with').filter((actor) => !around.subject.includes(actor));
  if (taker.length > 0 && isOfOwnMake(around))
    return {
      sides: [...sides(line, taker, 'customer', [], true, true), ...sides(line, around.subject, 'supplier', current)],
      type: 'supply',
    };
  const makers = [
    ...preposition(around, 'with'),
    ...preposition(around, 'from'),
    ...makersOfGoods(line, around),
    ...yardOf(line, around),
    ...makersOfCounted(line, preposition(around, 'of')),
    ...makersOfCounted(line, preposition(around, 'for')),
  ];
  const supplier = sides(line, makers, 'supplier', [], true);
  if (supplier.length === 0) return null;
  const customer = around.owner.length > around.held.length ? around.owner : around.subject;
  const customers = sides(line, customer, 'customer', current, false, true, true);
  // "An earlier order with Halden was cancelled": of whom the article speaks.
  const [maker] = makers;
  const isOrder = trigger.word.words === 'order' && customers.length === 0 && !line.heading;
  const known = isOrder && maker ? takerOf(current, maker) : null;
  return { sides: [...(known ? [{ ...known, role: 'customer' }] : customers), ...supplier], type: 'supply' };
}

/** "the order for the robots": one that is known of. */
const isTheOrder = ({ tokens }: Line, { first, last }: Trigger): boolean =>
  tokens[first - 1]?.lower === 'the' && tokens[last]?.lower === 'for';

/** "has ordered four tankers at Halden Heavy Industries": where ships and planes are made, whoever makes them. */
const yardOf = (line: Line, around: Arguments): readonly Actor[] =>
  isGoods(line, around)
    ? preposition(around, 'at').filter(({ kind, pronoun }) => kind === 'organization' && !pronoun)
    : [];

/** "Halden has signed an order with Norvik for ten Halden jets": its own, which it sells. */
const isOfOwnMake = (around: Arguments): boolean =>
  [...preposition(around, 'for'), ...preposition(around, 'of')].some(({ entities }) =>
    around.subject.some((actor) => actor.entities[0] === entities[0] && entities[0]?.type === 'organization'),
  );

/** "sell Peru 70 million tons of gas", "sell twelve jets to X": goods, and no part of a company. */
export function isGoods(line: Line, around: Arguments): boolean {
  return plainWords(line, line.tokens.slice(around.reach.from, around.reach.to)).some(
    ({ lower }, i, all) =>
      GOODS_NOUNS.has(lower) ||
      STATE_GOODS.has(lower) ||
      // "half of what its shaft produces".
      (/^(?:produces|makes|mines|grows|brews)$/.test(lower) && all.slice(0, i).some((word) => word.lower === 'what')),
  );
}

/** "sell Halden's network products": what shops and makers sell day by day, and no part of a company. */
export function areWares(line: Line, { reach: { from, to } }: Arguments): boolean {
  const end = firstWithin(line.tokens, from, to, ({ pos }, i) => pos === 'ADP' || line.asides[i] !== line.asides[from]);
  const object = line.tokens.slice(from, end < 0 ? to : end);
  return plainWords(line, object).some(
    ({ lower }, i, all) => WARES.test(lower) && !/^(?:NOUN|PROPN)$/.test(all[i + 1]?.pos ?? ''),
  );
}

const WARES =
  /^(?:products|goods|wares|merchandise|software|hardware|equipment|gear|tickets|handsets|phones|devices|apps)$/;

/** "bought twenty Haldens", "to buy 22 new Halden jets": what is counted before its name is goods. */
export function isCounted(line: Line, around: Arguments): boolean {
  const [first] = around.object;
  return first !== undefined && around.reach.from < first.first && countedIn(line, [first]).length > 0;
}

/** Of the named actors the first, where it is counted and not a company's part: "the purchase of 22 new Halden jets". */
export function countedIn(line: Line, actors: readonly Actor[]): readonly Actor[] {
  const [first] = actors;
  if (!first || first.pronoun || headIsBusiness(line, first)) return [];
  let at = first.first - 1;
  while (isDescription(line.tokens[at])) at--;
  return line.tokens[at]?.pos === 'NUM' && !isMeasure(line, at) ? [first] : [];
}

/** Whose goods are counted: "ten Haldens" are Halden's where the article knows one of that name, and else nobody's. */
function makersOfCounted(line: Line, actors: readonly Actor[]): readonly Actor[] {
  return countedIn(line, actors).filter(
    ({ name, kind, entities }) => kind === 'organization' && !(name.endsWith('s') && entities[0]?.name === name),
  );
}

/** "22 new", "ten additional": small words that describe what is counted, which the tagger takes for a name at times. */
const isDescription = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:ADJ|ADV|PROPN)$/.test(token.pos) && /^\p{Ll}/u.test(token.text);

/** "a $30 million Halden plant", "20 percent Halden stock": the number counts no goods. */
const isMeasure = (line: Line, at: number): boolean => /^(?:money|percent|date)$/.test(figureAt(line, at)?.type ?? '');

/** "all of Halden's common shares". */
export const arePaper = (line: Line, around: Arguments): boolean =>
  objectWords(line, around).some(({ lower }) => /^(?:shares|stock)$/.test(lower));

export function delivered(line: Line, around: Arguments, current: readonly Side[]): Cast | null {
  const to = preposition(around, 'to');
  const customer = sides(line, to.length > 0 ? to : around.object, 'customer', [], false, true);
  if (customer.length === 0) return null;
  return { sides: [...sides(line, around.subject, 'supplier', current, false, true), ...customer], type: 'supply' };
}

/** "rights to show the cup", "broadcast rights": what is bought may be used, and nothing changes hands. */
export function areRightsOfUse(line: Line, around: Arguments): boolean {
  const words = line.tokens.slice(around.reach.from, around.reach.to);
  const at = words.findIndex(({ lower }) => lower === 'rights');
  if (at < 0 || words.slice(0, at).some(({ pos }) => pos === 'ADP')) return false;
  return USE_RIGHTS.has(words[at - 1]?.lower ?? '') || (at <= 1 && /^(?:to|for)$/.test(words[at + 1]?.lower ?? ''));
}

/** "will supply the details": what is said, and no goods. */
export const isTold = (line: Line, around: Arguments): boolean =>
  line.tokens
    .slice(around.reach.from, around.reach.from + 3)
    .some(({ lower }) =>
      /^(?:details?|information|evidence|answers?|reasons?|proof|explanations?|statements?)$/.test(lower),
    );

/** "chosen by Halden to supply paint", "to build 40 tankers": what is to come is goods. */
export const isToSupply = ({ tokens }: Line, { last }: Trigger): boolean =>
  tokens.slice(last, last + PURPOSE_REACH).some(({ lower }, i, words) => {
    const verb = words[i + 1]?.lower ?? '';
    return (
      lower === 'to' &&
      (/^(?:supply|deliver)$/.test(verb) || (MAKING.test(verb) && words.slice(i + 2, i + MADE_REACH).some(isWare)))
    );
  });

const MAKING = /^(?:build|make|manufacture|produce|develop)$/;

/** Wares, and no "tram line" that is named for them. */
const isWare = ({ lower }: Token, i: number, all: readonly Token[]): boolean =>
  (GOODS_NOUNS.has(lower) || /^(?:handsets?|phones?|devices?|parts)$/.test(lower)) && all[i + 1]?.pos !== 'NOUN';

/** Words from a deal word to what is to be made. */
const PURPOSE_REACH = 16;
/** Words from "to" to what is made, and one behind it. */
const MADE_REACH = 9;
