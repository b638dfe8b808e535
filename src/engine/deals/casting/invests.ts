import { STAKE_NOUNS } from '../../lexicon/deal-words.ts';
import { governor } from '../sentence/governor.ts';
import { type Cast, preposition, type Scene } from './scene.ts';
import { sides } from './sides.ts';

/** "backed Halden with 45 million dollars": who gives money to whom. */
function backs({ line, around, current }: Scene): Cast | null {
  const company = around.object.filter(({ kind }) => kind === 'organization' || kind === 'other');
  if (around.passive || company.length === 0) return null;
  return {
    sides: [...sides(line, around.subject, 'investor', current), ...sides(line, company, 'company', [], true)],
    type: 'financing',
  };
}

/** Verbs by which money goes into companies alone, whatever is known of their names. */
const INJECTING = /^(?:inject|pump)$/;

/** "will review its investment in Halden", "to discuss its investment": what somebody has put in before. */
const HAD = /^(?:review|discuss|hold|own|describe|regard|value|manage|monitor|reduce|cut|write)$/;

export function invests(scene: Scene): Cast | null {
  const { line, trigger, around, current } = scene;
  if (trigger.word.words === 'back') return backs(scene);
  if (trigger.noun && HAD.test(governor(line, around, trigger.first))) return null;
  const investor =
    trigger.noun && around.owner.length > 0
      ? around.owner
      : trigger.noun && preposition(around, 'by').length
        ? preposition(around, 'by')
        : around.subject;
  const target = [...preposition(around, 'in'), ...preposition(around, 'into')].filter(
    ({ kind }) =>
      kind === 'organization' || kind === 'product' || (kind === 'other' && INJECTING.test(trigger.word.words)),
  );
  if (target.length === 0) return null;
  return {
    sides: [...sides(line, investor, 'investor', current, false, true), ...sides(line, target, 'company', [], true)],
    type: line.tokens.slice(trigger.last).some(({ lower }) => STAKE_NOUNS.has(lower)) ? 'stake' : 'financing',
  };
}
