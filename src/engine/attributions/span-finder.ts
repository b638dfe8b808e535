import type { Weights } from '../engine.ts';
import { readClusters } from '../tagging/clusters.ts';
import { madeLate } from '../tagging/late.ts';
import { readModels } from '../tagging/model-file.ts';
import { createRuleSpanFinder } from './finder/rule-span-finder.ts';
import { createLearnedSpanFinder } from './learned/learned-span-finder.ts';
import type { AttributionSpanFinder } from './spans.ts';

/**
 * The learned extractor with the weights that `weights` gives, read on the first reading; the readable rules alone where
 * there are none, or where they cannot be used, which `warn` is told once.
 */
export function createSpanFinder(weights?: Weights, warn?: (message: string) => void): AttributionSpanFinder {
  const rules = createRuleSpanFinder();
  const learned = madeLate(
    'attributions',
    (files) => createLearnedSpanFinder(readModels(files('attributions')), readClusters(files('clusters'))),
    weights,
    warn,
  );
  return { find: (scan, stances) => (learned() ?? rules).find(scan, stances) };
}
