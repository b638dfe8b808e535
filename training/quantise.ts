import type { Model } from '../src/engine/tagging/model.ts';
import { printOf } from '../src/engine/tagging/print-table.ts';
import { FORBIDDEN } from '../src/engine/tagging/viterbi.ts';
import { packSlot, wordsOf } from '../src/engine/tagging/weight-table.ts';
import type { Weights } from './sequences.ts';

/** The heaviest features in `slots` slots, eight bits a weight. The table is never more than `fill` full. */
export function quantise(
  { features, transitions, starts }: Weights,
  hashes: Int32Array,
  { labels, columns, slots, fill }: { labels: number; columns: number; slots: number; fill: number },
): Model {
  /** What the feature says for a label rather than for label 0. */
  const weight = (id: number, label: number): number => features[id * labels + label]! - features[id * labels]!;
  const strength = Float32Array.from(hashes, (_, id) => {
    let most = 0;
    for (let b = 1; b < labels; b++) most = Math.max(most, Math.abs(weight(id, b)));
    return most;
  });
  const order = Int32Array.from(hashes, (_, id) => id).sort((a, b) => strength[b]! - strength[a]! || a - b);
  const kept = order.subarray(0, Math.floor(slots * fill)).filter((id) => strength[id]! > 0);
  // A handful of giants would cost all the others their resolution.
  const scale = 127 / strength[kept[Math.floor(kept.length / 1000)] ?? 0]!;
  const bounded = (value: number) => Math.max(-127, Math.min(127, Math.round(value * scale)));
  const size = wordsOf(labels);
  const cells = new Int32Array(slots * size);
  for (const id of kept) {
    const hash = hashes[id]!;
    const print = printOf(hash);
    const printAt = (slot: number): number => cells[slot * size]! >>> 16;
    let slot = hash & (slots - 1);
    // Two features of one print in one run of slots are one feature to the reader: the heavier keeps the place.
    while (printAt(slot) !== 0 && printAt(slot) !== print) slot = (slot + 1) & (slots - 1);
    if (printAt(slot) === print) continue;
    packSlot(
      cells,
      slot,
      print,
      Array.from({ length: labels - 1 }, (_, b) => bounded(weight(id, b + 1))),
    );
  }
  const whole = (values: Float64Array) =>
    Int32Array.from(values, (value) => (value <= FORBIDDEN / 2 ? FORBIDDEN : Math.round(value * scale)));
  return { labels, columns, slots, cells, transitions: whole(transitions), starts: whole(starts) };
}
