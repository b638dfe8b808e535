/** Sequences whose features are dense ids, and what labels them: what the learner reads and writes. */
import { decode, Workspace } from '../src/engine/tagging/viterbi.ts';

/** Sequences end to end: `offsets[s]` is the first row of sequence s, the last entry the number of rows. */
export interface Dataset {
  readonly columns: number;
  readonly labels: number;
  /** Number of different features. */
  readonly features: number;
  /** One dense id a cell; -1 is none. */
  readonly ids: Int32Array;
  readonly gold: Uint8Array;
  readonly offsets: Int32Array;
}

export interface Weights {
  readonly features: Float32Array;
  readonly transitions: Float64Array;
  readonly starts: Float64Array;
}

export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled(items: Int32Array, next: () => number): Int32Array {
  const result = items.slice();
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const kept = result[i]!;
    result[i] = result[j]!;
    result[j] = kept;
  }
  return result;
}

/** Spans of more than one token: label 2k goes on from 2k-1. */
export const mayFollow = (label: number, previous: number): boolean =>
  label === 0 || label % 2 === 1 || previous === label || previous === label - 1;

function score(data: Dataset, w: Float32Array, from: number, rows: number, emissions: Float64Array): void {
  const { labels: L, columns, ids } = data;
  for (let t = 0; t < rows; t++) {
    const at = t * L;
    for (let b = 0; b < L; b++) emissions[at + b] = 0;
    for (let c = 0, cell = (from + t) * columns; c < columns; c++, cell++) {
      const id = ids[cell]!;
      if (id < 0) continue;
      for (let b = 0, k = id * L; b < L; b++, k++) emissions[at + b]! += w[k]!;
    }
  }
}

/** Labels of some sequences, written into `into` at the rows they have in the data. */
export function predict(data: Dataset, weights: Weights, sequences: Int32Array, into: Uint8Array): void {
  const workspace = new Workspace();
  const { labels: L, offsets } = data;
  for (const s of sequences) {
    const from = offsets[s]!;
    const rows = offsets[s + 1]! - from;
    const emissions = new Float64Array(rows * L);
    const out = new Uint8Array(rows);
    score(data, weights.features, from, rows, emissions);
    decode({ labels: L, transitions: weights.transitions, starts: weights.starts }, emissions, rows, out, workspace);
    into.set(out, from);
  }
}
