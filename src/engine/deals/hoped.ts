import type { Stage } from '../analysis.ts';
import type { Line } from './line.ts';

/**
 * "hopes to complete its merger", "committed to reaching an agreement": what somebody wants to reach is not reached, though it is
 * talked of; to expect completion takes an agreement.
 */
export function asHoped(line: Line, at: number, stage: Stage): Stage | null {
  if (stage !== 'completed' && stage !== 'agreed') return stage;
  const talked = /^(?:reach|strike|conclude|seal|clinch)$/.test(line.tokens[at]!.lemma) ? 'in-talks' : null;
  const before = line.tokens[at - 1]?.lower ?? '';
  if (/ing$/.test(line.tokens[at]!.lower) && talked && /^(?:on|of|to|toward|towards|at)$/.test(before)) return talked;
  if (before !== 'to') return stage;
  const { lemma } = line.tokens[at - 2] ?? { lemma: '' };
  if (/^(?:hope|try|want|seek|aim|struggle|work|fail)$/.test(lemma)) return talked;
  return stage === 'completed' && /^(?:expect|plan|intend|prepare|due|set)$/.test(lemma) ? 'agreed' : stage;
}
