import { CONTENT, CUE, SOURCE } from '../src/engine/attributions/learned/labels.ts';
import { rangesOf } from '../src/engine/tagging/ranges.ts';
import type { TrainingBlock } from './corpus.ts';

/** Exact spans found in blocks that the learner had not seen, with or without stances: F, precision, recall of each part. */
export function agreement(blocks: readonly TrainingBlock[], labels: readonly Uint8Array[], stances: boolean): string {
  const parts = { source: SOURCE, cue: CUE, content: CONTENT };
  return Object.entries(parts)
    .map(([name, label]) => {
      let [right, gold, found] = [0, 0, 0];
      blocks.forEach((block, i) => {
        if (block.stances !== stances) return;
        const ours = rangesOf(labels[i]!, block.view.rows, label).map(String);
        const theirs = new Set(rangesOf(block.labels, block.view.rows, label).map(String));
        found += ours.length;
        gold += theirs.size;
        right += ours.filter((range) => theirs.has(range)).length;
      });
      const percent = (a: number, b: number) => ((100 * a) / b).toFixed(1);
      return `${name} ${percent(2 * right, gold + found)} (P ${percent(right, found)} R ${percent(right, gold)})`;
    })
    .join(', ');
}
