import { isUpfront } from '../sentence/deal-senses.ts';
import { type Cast, preposition, type Scene } from './scene.ts';
import { sides } from './sides.ts';

/** "will receive $50 million upfront from Halden for its drug", "will pay Halden $50 million upfront": who licenses first; null where no such sum is told. */
export function paidUpfront({ line, trigger, around, current }: Scene): Cast | null {
  if (around.passive || !isUpfront(line, trigger.first)) return null;
  if (preposition(around, 'for').some(({ kind, pronoun }) => kind === 'organization' && !pronoun)) return null;
  const takes = trigger.word.words !== 'pay';
  const other = takes ? preposition(around, 'from') : [...around.object, ...preposition(around, 'to')];
  const [licensor, licensee] = takes ? [around.subject, other] : [other, around.subject];
  const found = [...sides(line, licensor, 'licensor', current), ...sides(line, licensee, 'licensee', current)];
  return found.length > 1 ? { sides: found, type: 'licence' } : null;
}
