import { firstWithin } from '../../language/token-search.ts';
import { isUpfront } from '../sentence/deal-senses.ts';
import { ownersOf } from './rights.ts';
import { type Cast, preposition, type Scene } from './scene.ts';
import { sides } from './sides.ts';

/** "will receive $50 million upfront from Halden for its drug", "will pay Halden $50 million upfront", "is paying $50 million for the rights to Halden's drug": who licenses first; null where no such sum is told. */
export function paidUpfront({ line, trigger, around, current }: Scene): Cast | null {
  if (around.passive) return null;
  const takes = trigger.word.words !== 'pay';
  const rights = takes ? -1 : rightsPaidFor({ line, around });
  if (rights < 0 && !isUpfront(line, trigger.first)) return null;
  if (rights < 0 && preposition(around, 'for').some(({ kind, pronoun }) => kind === 'organization' && !pronoun))
    return null;
  const paid = [...around.object, ...preposition(around, 'to').filter(({ kind }) => kind !== 'place')];
  const owners = paid.length === 0 ? ownersOf(line, Math.max(rights, trigger.last), around.subject) : paid;
  const [licensor, licensee] = takes ? [around.subject, preposition(around, 'from')] : [owners, around.subject];
  const found = [...sides(line, licensor, 'licensor', current), ...sides(line, licensee, 'licensee', current)];
  return found.length > 1 ? { sides: found, type: 'licence' } : null;
}

/** "for the European rights to": the token of the rights that a sum is paid for; -1 where it is paid for something else. */
function rightsPaidFor({ line: { tokens }, around: { reach } }: Pick<Scene, 'line' | 'around'>): number {
  const on = firstWithin(tokens, reach.from, reach.to, ({ lower }) => lower === 'for');
  const rights = on < 0 ? -1 : firstWithin(tokens, on + 1, on + RIGHTS_REACH, ({ lower }) => lower === 'rights');
  return /^(?:to|for|in|outside|across)$/.test(tokens[rights + 1]?.lower ?? '') ? rights : -1;
}

/** Words of "for the exclusive North American rights". */
const RIGHTS_REACH = 6;
