import type { Deal, Stage } from '../engine/analysis.ts';
import { isStated, STAGE_WORDS } from '../report/words.ts';
import type { Strip } from './protocol.ts';

/** The way of a deal; what has ended or is denied is no longer on it. */
const WAY: readonly Stage[] = [
  'rumoured',
  'exploring',
  'in-talks',
  'proposed',
  'agreed-preliminary',
  'agreed',
  'completed',
];

/** The stage as a place on the way. It says nothing of the steps before: a deal may have passed them or not. */
export function stripOf({ stage: { value, status } }: Pick<Deal, 'stage'>): Strip {
  const at = WAY.indexOf(value);
  const word = isStated(status) ? 'stated by a party' : 'not confirmed by a party';
  const place = at < 0 ? '' : `, step ${at + 1} of ${WAY.length}`;
  return {
    words: `Stage: ${STAGE_WORDS[value]}${place}, ${word}`,
    at: at < 0 ? null : at,
    steps: WAY.map((stage) => STAGE_WORDS[stage]),
    isStated: isStated(status),
  };
}
