import type { Deal } from '../engine/analysis.ts';
import { STAGE_ORDER } from '../engine/deals/stage/stage-order.ts';
import { isStated, STAGE_WORDS } from '../report/words.ts';
import type { Strip } from './protocol.ts';

/**
 * The stage as a place on the way; what has ended or is denied is no longer on it. It says nothing of the steps before: a
 * deal may have passed them or not.
 */
export function stripOf({ stage: { value, status } }: Pick<Deal, 'stage'>): Strip {
  const at = STAGE_ORDER.indexOf(value);
  const word = isStated(status) ? 'stated by a party' : 'not confirmed by a party';
  const place = at < 0 ? '' : `, step ${at + 1} of ${STAGE_ORDER.length}`;
  return {
    words: `Stage: ${STAGE_WORDS[value]}${place}, ${word}`,
    at: at < 0 ? null : at,
    steps: STAGE_ORDER.map((stage) => STAGE_WORDS[stage]),
    isStated: isStated(status),
  };
}
