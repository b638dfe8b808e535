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
