import type { Weights } from '../engine.ts';
import { readClusters } from '../tagging/clusters.ts';
import { readModels } from '../tagging/model-file.ts';
import { createRuleSpanFinder } from './finder/rule-span-finder.ts';
import { createLearnedSpanFinder } from './learned/learned-span-finder.ts';
import type { AttributionSpanFinder } from './spans.ts';

/**
 * The learned extractor with the weights that `weights` gives, read on the first reading; the readable rules alone where
 * there are none, or where they cannot be used, which `warn` is told once.
 */
export function createSpanFinder(weights?: Weights, warn?: (message: string) => void): AttributionSpanFinder {
  let finder: AttributionSpanFinder | null = null;
  const start = (): AttributionSpanFinder => {
    if (!weights) return createRuleSpanFinder();
    try {
      return createLearnedSpanFinder(readModels(weights('attributions')), readClusters(weights('clusters')));
    } catch (error) {
      warn?.(
        `The learned weights cannot be used, and attributions are found by rules alone: ${(error as Error).message}`,
      );
      return createRuleSpanFinder();
    }
  };
  return {
    find(scan, stances) {
      finder ??= start();
      return finder.find(scan, stances);
    },
  };
}
