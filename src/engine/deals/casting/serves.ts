import { firstWithin, lastWithin } from '../../language/token-search.ts';
import { GOODS_NOUNS } from '../../lexicon/deal-words.ts';
import type { Actor } from '../sentence/actors.ts';
import { customerAt } from '../sentence/for-whom.ts';
import type { Line } from '../sentence/line.ts';
import { isPossessive, listFrom } from '../sentence/lists.ts';
import type { Cast, Scene } from './scene.ts';
import { sides } from './sides.ts';

/** "Halden Hotels will manage three resorts owned by Norvik Land": who works, and for whom. */
export function serves({ line, trigger, around, current }: Scene): Cast | null {
  const from = customerAt(line, trigger.first);
  const customers = listFrom(line, from).filter((actor) => isWhole(line, actor));
  const doers = around.subject.filter(({ kind, pronoun }) => kind === 'organization' || (kind === 'other' && !pronoun));
  if (doers.length === 0 || customers.length === 0 || customers.some(({ kind }) => kind !== 'organization'))
    return null;
  const made = /^(?:manufacture|produce|build|make)$/.test(trigger.word.words);
  const object = line.tokens.slice(trigger.last, customers[0]!.first);
  return {
    sides: [...sides(line, doers, 'provider', current), ...sides(line, customers, 'customer', [], true)],
    type: made && object.some(({ lower }) => GOODS_NOUNS.has(lower) || lower === 'parts') ? 'supply' : 'service',
  };
}

/** "for Halden", and not "for Halden's guests", "for Halden phones". */
const isWhole = (line: Line, actor: Actor): boolean =>
  !actor.pronoun && !isPossessive(line, actor) && !/^(?:NOUN|PROPN)$/.test(line.tokens[actor.last]?.pos ?? '');

const SHELVES = /^(?:shops?|stores?|outlets?|branches|supermarkets|pharmacies|showrooms|shelves|website|app)$/;

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
