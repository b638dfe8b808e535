import type { DealType } from '../../analysis.ts';
import { firstWithin } from '../../language/token-search.ts';
import { STAKE_NOUNS } from '../../lexicon/deal-words.ts';
import type { Actor } from '../sentence/actors.ts';
import { isByPaper, sumBehind } from '../sentence/deal-senses.ts';
import type { Line } from '../sentence/line.ts';
import { isAssets } from './control.ts';
import { isGoods } from './goods.ts';
import { backersOf } from './rounds.ts';
import { type Cast, headIsBusiness, nounsIn, preposition, type Scene } from './scene.ts';
import { sides } from './sides.ts';
import { paidUpfront } from './upfront.ts';

/** "X raised 30 million from A and B", "in a round led by A": those who put it in first. */
export function raises({ line, trigger, around, current }: Scene): Cast | null {
  const own = isByPaper(line, trigger.first, sumBehind(line, trigger.first));
  if (own) return { sides: sides(line, around.subject, 'issuer', current), type: trigger.word.type };
  const round = firstWithin(line.tokens, trigger.first + 1, line.tokens.length, ({ lower }) =>
    /^(?:round|series|seed|funding|financing)$/.test(lower),
  );
  const from = preposition(around, 'from');
  const investors = round < 0 && from.length > 0 ? from : backersOf(line, trigger.last);
  const found = [...sides(line, investors, 'investor', [], true), ...sides(line, around.subject, 'company', current)];
  return found.length > 0 ? { sides: found, type: trigger.word.type } : null;
}

/** "X paid Y 100 million for Z", "X will pay $35 a share for Z". */
export function pays(scene: Scene): Cast | null {
  const upfront = paidUpfront(scene);
  if (upfront || scene.trigger.word.type !== 'acquisition') return upfront;
  const { line, around, current } = scene;
  const on = firstWithin(line.tokens, around.reach.from, around.reach.to, ({ lower }) => lower === 'for');
  if (on < 0) return null;
  const bought = { ...around, reach: { from: on + 1, to: around.reach.to } };
  const paid = around.object.filter(({ last }) => last < on);
  if (isGoods(line, bought)) return paidForOne({ line, around, current }, paid, on);
  const business = nounsIn(line, bought);
  const whole = preposition(around, 'for').filter((actor) => isBought(line, actor));
  const stake = isPart(line, on);
  const inside = stake ? [...preposition(around, 'in'), ...preposition(around, 'of')] : [];
  const target = inside.length > 0 ? inside : whole;
  if (target.length === 0 && !business) return null;
  const type: DealType = stake ? 'stake' : isAssets(line, bought) ? 'asset-sale' : 'acquisition';
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

/** "paid Halden $100 million for the liner": one thing that its owner parts with; null of goods by the dozen, or from nobody. */
function paidForOne(
  { line, around, current }: Pick<Scene, 'line' | 'around' | 'current'>,
  paid: readonly Actor[],
  on: number,
): Cast | null {
  const seller = sides(line, [...paid, ...preposition(around, 'from')], 'seller', [], true);
  if (line.tokens[on + 1]?.lower !== 'the' || seller.length === 0) return null;
  return { sides: [...sides(line, around.subject, 'buyer', current, false, true), ...seller], type: 'asset-sale' };
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
