import { type Model, printOf } from '../src/engine/tagging/model.ts';
import { FORBIDDEN } from '../src/engine/tagging/viterbi.ts';
import type { Weights } from './learner.ts';

/** The heaviest features in `slots` slots, eight bits a weight. The table is never more than `fill` full. */
export function quantise(
  { features, transitions, starts }: Weights,
  hashes: Int32Array,
  { labels, columns, slots, fill }: { labels: number; columns: number; slots: number; fill: number },
): Model {
  const strength = Float32Array.from(hashes, (_, id) => {
    let most = 0;
    for (let b = 0; b < labels; b++) most = Math.max(most, Math.abs(features[id * labels + b]!));
    return most;
  });
  const order = Int32Array.from(hashes, (_, id) => id).sort((a, b) => strength[b]! - strength[a]! || a - b);
  const kept = order.subarray(0, Math.floor(slots * fill)).filter((id) => strength[id]! > 0);
  // A handful of giants would cost all the others their resolution.
  const scale = 127 / strength[kept[Math.floor(kept.length / 1000)] ?? 0]!;
  const prints = new Uint16Array(slots);
  const weights = new Int8Array(slots * labels);
  for (const id of kept) {
    const hash = hashes[id]!;
    const print = printOf(hash);
    let slot = hash & (slots - 1);
    // Two features of one print in one run of slots are one feature to the reader: the heavier keeps the place.
    while (prints[slot] !== 0 && prints[slot] !== print) slot = (slot + 1) & (slots - 1);
    if (prints[slot] === print) continue;
    prints[slot] = print;
    for (let b = 0; b < labels; b++) {
      weights[slot * labels + b] = Math.max(-127, Math.min(127, Math.round(features[id * labels + b]! * scale)));
    }
  }
  const whole = (values: Float64Array) =>
    Int32Array.from(values, (value) => (value <= FORBIDDEN / 2 ? FORBIDDEN : Math.round(value * scale)));
  return { labels, columns, slots, prints, weights, transitions: whole(transitions), starts: whole(starts) };
}
