import type { DealType } from '../../analysis.ts';
import { firstWithin } from '../../language/token-search.ts';
import { PASSIVE_AUXILIARIES, STAKE_NOUNS } from '../../lexicon/deal-words.ts';
import type { Actor } from '../sentence/actors.ts';
import { figureAt, type Line } from '../sentence/line.ts';
import { POSSESSIVE } from '../sentence/lists.ts';
import type { Untriggered } from '../sentence/triggers.ts';
import { isAssets } from './control.ts';
import { isGoods } from './goods.ts';
import { backersOf } from './rounds.ts';
import { type Cast, headIsBusiness, nounsIn, preposition, type Scene } from './scene.ts';
import { sides } from './sides.ts';

/** Words between the verb and its sum: "paid nearly", "raised a further". */
const LONGEST_MEASURE = 4;
const MEASURE = /^(?:DET|ADV|ADJ|NUM|ADP|PART|SYM)$/;

/** The token behind the sum of money that stands right behind the verb at `at`, or behind whom it is paid to; -1 where there is none. */
function sumBehind(line: Untriggered, at: number): number {
  const { tokens, actors } = line;
  let from = at + 1;
  // "paid Halden's Tarn Credit 20 million".
  for (let i = 0; i < LONGEST_OWNERS; i++) {
    const start = from;
    const receiver = actors.find(
      ({ first }) => first === start || (first === start + 1 && tokens[start]?.pos === 'DET'),
    );
    if (!receiver) break;
    from = POSSESSIVE.test(tokens[receiver.last]?.text ?? '') ? receiver.last + 1 : receiver.last;
  }
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_MEASURE); i++) {
    const sum = figureAt(line, i);
    if (sum?.type === 'money') return firstWithin(tokens, i, tokens.length, (token) => token.start >= sum.end);
    if (!MEASURE.test(tokens[i]!.pos)) return -1;
  }
  return -1;
}

/** Names in a row, each but the last an owner. */
const LONGEST_OWNERS = 3;

/** Words from a sum to the "for" of what it buys: "$35 a share in cash for". */
const FOR_REACH = 8;

/** "paid $240 million for Halden": a sum, and something that it is paid for which is no deed ("for breaching"). */
export function isPaidFor(line: Untriggered, at: number): boolean {
  const { tokens } = line;
  if (tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => PASSIVE_AUXILIARIES.has(lower))) return false;
  const behind = sumBehind(line, at);
  if (behind < 0) return false;
  const on = firstWithin(tokens, behind, behind + FOR_REACH, ({ lower }) => lower === 'for');
  const apart = on < 0 || tokens.slice(behind, on).some(({ pos, text }) => /^(?:VERB|AUX)$/.test(pos) || text === ',');
  return !apart && !/ing$/.test(tokens[on + 1]?.lower ?? '');
}

/** What else brings money in, or is what it is for. */
const OTHERWISE =
  /^(?:charity|charities|victims?|relief|appeal|taxes|tax|revenues?|ipo|offering|flotation|listing|bonds?|notes|debentures|eurobonds?|sale|sales|selling|shares?|stock|prices?|awareness|donations?|auction|campaign|election|candidate|voters|sponsorship|homeless|orphans|unicef)$/;
const OF_INVESTORS =
  /^(?:round|rounds|funding|financing|venture|capital|investors?|equity|seed|series|backers|lenders?|loans?|valuation)$/;

/** "raised $85 million in a round led by Norvik": money that a company takes from those who put it into it. */
export function isRaised(line: Untriggered, at: number): boolean {
  const { tokens, actors, heading } = line;
  const behind = sumBehind(line, at);
  if (behind < 0 && !/^(?:raise|raises|raised|raising)$/.test(tokens[at]!.lower)) return false;
  if (behind < 0 || tokens.slice(at).some(({ lower }) => OTHERWISE.test(lower))) return false;
  const told = tokens.slice(behind).some(({ lower }) => OF_INVESTORS.test(lower) || lower === 'from');
  if (told) return true;
  if (!/^rais/.test(tokens[at]!.lower)) return false;
  return actors.some(({ kind, last }) => kind === 'organization' && last <= at && (heading || last >= at - 3));
}

/** "X raised 30 million from A and B", "in a round led by A": those who put it in first. */
export function raises({ line, trigger, around, current }: Scene): Cast | null {
  const round = firstWithin(line.tokens, trigger.first + 1, line.tokens.length, ({ lower }) =>
    /^(?:round|series|seed|funding|financing)$/.test(lower),
  );
  const investors = round < 0 ? preposition(around, 'from') : backersOf(line, trigger.last);
  const found = [...sides(line, investors, 'investor', [], true), ...sides(line, around.subject, 'company', current)];
  return found.length > 0 ? { sides: found, type: trigger.word.type } : null;
}

/** "X paid Y 100 million for Z", "X will pay $35 a share for Z". */
export function pays({ line, around, current }: Scene): Cast | null {
  const on = firstWithin(line.tokens, around.reach.from, around.reach.to, ({ lower }) => lower === 'for');
  if (on < 0) return null;
  const bought = { ...around, reach: { from: on + 1, to: around.reach.to } };
  if (isGoods(line, bought)) return null;
  const business = nounsIn(line, bought);
  const whole = preposition(around, 'for').filter((actor) => isBought(line, actor));
  const stake = isPart(line, on);
  const inside = stake ? [...preposition(around, 'in'), ...preposition(around, 'of')] : [];
  const target = inside.length > 0 ? inside : whole;
  if (target.length === 0 && !business) return null;
  const type: DealType = stake ? 'stake' : isAssets(line, bought) ? 'asset-sale' : 'acquisition';
  const paid = around.object.filter(({ last }) => last < on);
  return {
    sides: [
      ...sides(line, around.subject, 'buyer', current, false, true),
      ...sides(line, target, 'target', [], true),
      ...sides(line, business ? around.held : [], stake ? 'target' : 'seller'),
      ...sides(line, [...paid, ...preposition(around, 'from')], 'seller'),
    ],
    type,
  };
}

/** "for a 20 percent stake in", "for half of". */
function isPart({ tokens }: Line, on: number): boolean {
  return tokens.slice(on + 1, on + 7).some(({ lower }) => STAKE_NOUNS.has(lower) && !/^(?:share|shares)$/.test(lower));
}

/** A company or what belongs to one, and no name that only describes ("for Halden adverts"). */
function isBought(line: Line, actor: Actor): boolean {
  if (!/^(?:organization|product|other|unnamed)$/.test(actor.kind) && !actor.pronoun) return false;
  const next = line.tokens[actor.last];
  return next?.pos !== 'NOUN' || headIsBusiness(line, actor);
}
