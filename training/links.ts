import { LINK_CONTENT, SOURCE } from '../src/engine/attributions/learned/labels.ts';
import { linkContext, linkFeatures, reachOf } from '../src/engine/attributions/learned/link-features.ts';
import { markRange } from '../src/engine/tagging/ranges.ts';
import type { TrainingBlock } from './corpus.ts';
import type { Sequence } from './dataset.ts';

/**
 * What the linker learns from: for each cue that the taggers found in a block they had not seen, the source and content
 * that the gold gives it. A cue that is none has neither: so the linker learns to leave it alone.
 */
export function linkSequences(block: TrainingBlock, labels: Uint8Array): Sequence[] {
  const context = linkContext(block.view, block.marks, labels);
  return context.cues.map((cue) => {
    const [from, to] = reachOf(context, cue);
    const gold = new Uint8Array(to - from);
    const own = block.gold.find((g) => g.cue[0] < cue[1] && cue[0] < g.cue[1]);
    const mark = ([first, last]: readonly [number, number], label: number) => {
      if (last > from && first < to) markRange(gold, Math.max(0, first - from), last - from, label);
    };
    for (const content of own?.content ?? []) mark(content, LINK_CONTENT);
    if (own?.source) mark(own.source, SOURCE);
    return { rows: to - from, gold, fill: (matrix) => linkFeatures(context, cue, [from, to], matrix) };
  });
}
