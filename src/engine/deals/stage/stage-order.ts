import type { Stage } from '../../analysis.ts';

/** From the least to the furthest; a withdrawal or a denial is judged apart. */
export const STAGE_ORDER: readonly Stage[] = [
  'rumoured',
  'exploring',
  'in-talks',
  'proposed',
  'agreed-preliminary',
  'agreed',
  'completed',
];

/** Whether a deal at a stage is struck, if only in outline; not so where no stage is told. */
export const isStruckAt = (stage: Stage | null): boolean => /^(?:agreed|completed)/.test(stage ?? '');
