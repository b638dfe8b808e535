import type { DealType } from '../../analysis.ts';
import type { Token } from '../../language/language.ts';
import { firstWithin, lastWithin } from '../../language/token-search.ts';
import { GOODS_NOUNS } from '../../lexicon/deal-words.ts';
import type { Actor } from '../sentence/actors.ts';
import { SHELVES } from '../sentence/fitted.ts';
import { customerAt, owningAt } from '../sentence/for-whom.ts';
import type { Line } from '../sentence/line.ts';
import { isPossessive, listFrom } from '../sentence/lists.ts';
import type { Trigger } from '../sentence/triggers.ts';
import type { Cast, Scene } from './scene.ts';
import { sides } from './sides.ts';
import { doneUnder } from './under.ts';

/** "Halden Hotels will manage three resorts owned by Norvik Land": who works, and for whom. */
export function serves({ line, trigger, around, current }: Scene): Cast | null {
  const from = customerAt(line, trigger.first);
  const making = MAKING.test(line.tokens[trigger.first]!.lemma);
  const isForGoods =
    making && (line.tokens.slice(trigger.last, from).some(isWare) || owningAt(line, trigger.first) === from);
  // "to make room for Halden".
  if (trigger.word.words.startsWith('make') && !isForGoods) return null;
  const isOwned = isForGoods || isRun(trigger) || owningAt(line, trigger.first) === from;
  const customers = listFrom(line, from).filter((actor) => isWhole(line, actor) || (isOwned && !actor.pronoun));
  const doers = around.subject.filter(({ kind, pronoun }) => kind === 'organization' || (kind === 'other' && !pronoun));
  if (doers.length === 0 || customers.length === 0 || customers.some(({ kind }) => kind !== 'organization'))
    return null;
  const type = isForGoods
    ? 'supply'
    : isOwned && !isRun(trigger)
      ? kindOf(line, doers.at(-1)!, customers[0]!)
      : 'service';
  const [doer, owner] = ROLES[type] ?? ['provider', 'customer'];
  return {
    sides: [...sides(line, doers, doer!, current), ...sides(line, customers, owner!, [], true)],
    type,
  };
}

/** Who brings the wares of another to market, or shows what another has made, and that other. */
const ROLES: Partial<Readonly<Record<DealType, readonly [string, string]>>> = {
  distribution: ['distributor', 'provider'],
  licence: ['licensee', 'licensor'],
};

/** "will sell Halden's toys", "will screen its films", "will run its depots": of what kind a deal is by what is done to what is another's. */
function kindOf(line: Line, doer: Actor, owner: Actor): DealType {
  const isSold = line.tokens
    .slice(doer.last, owner.first)
    .some(({ lower }) => /^(?:sell|market|distribute)$/.test(lower));
  return isSold ? 'distribution' : (doneUnder(line, [doer, owner]) ?? 'service');
}

/** "take over the running of Halden's depots". */
const isRun = ({ word }: Trigger): boolean => word.words.startsWith('take|');

const MAKING = /^(?:manufacture|build|make|produce|cast|forge|assemble)$/;

const isWare = ({ lower }: Token): boolean => GOODS_NOUNS.has(lower) || lower === 'parts';

/** "for Halden", and not "for Halden's guests", "for Halden phones". */
const isWhole = (line: Line, actor: Actor): boolean =>
  !actor.pronoun && !isPossessive(line, actor) && !/^(?:NOUN|PROPN)$/.test(line.tokens[actor.last]?.pos ?? '');

/** "will sell Halden's creams in its 600 shops": who sells, and whose goods they are; null where nothing is said of shelves. */
export function shelved({ line, trigger, around, current }: Scene): Cast | null {
  const maker = [...around.compound, ...around.held].find(({ kind, pronoun }) => kind === 'organization' && !pronoun);
  if (!maker || maker.first > trigger.last + 2 || around.prepositions.has('to')) return null;
  const link = firstWithin(line.tokens, maker.last, around.reach.to, ({ lower }) =>
    /^(?:in|through|at|on)$/.test(lower),
  );
  if (link < 0 || !/^(?:its|their)$/.test(line.tokens[link + 1]?.lower ?? '')) return null;
  const shelf = lastWithin(line.tokens, link + 2, link + 7, ({ lower }) => SHELVES.test(lower));
  if (shelf < 0) return null;
  return {
    sides: [...sides(line, around.subject, 'distributor', current), ...sides(line, [maker], 'provider', [], true)],
    type: 'distribution',
  };
}
