/**
 * The learner: an averaged structured perceptron with a margin, over sequences whose features are dense ids. Everything
 * follows from the seed; the same data and seed give the same weights on every machine.
 */
import { decode, FORBIDDEN, Workspace } from '../src/engine/tagging/viterbi.ts';

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

export interface Training {
  readonly sequences: Int32Array;
  readonly epochs: number;
  readonly seed: number;
  /** Score that a wrong label gets for free while training: a margin. */
  readonly margin: number;
  /** More of that for "outside" where the gold has a span: pushes the learner to find more. */
  readonly recall: number;
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

export function train(data: Dataset, { sequences, epochs, seed, margin, recall }: Training): Weights {
  const { labels: L, columns, ids, gold, offsets } = data;
  const next = random(seed);
  const w = new Float32Array(data.features * L);
  const sum = new Float32Array(data.features * L);
  const transitions = new Float64Array(L * L);
  const starts = new Float64Array(L);
  const transitionSum = new Float64Array(L * L);
  const startSum = new Float64Array(L);
  for (let b = 0; b < L; b++) {
    if (!mayFollow(b, 0)) starts[b] = FORBIDDEN;
    for (let a = 0; a < L; a++) if (!mayFollow(b, a)) transitions[a * L + b] = FORBIDDEN;
  }
  const workspace = new Workspace();
  let emissions = new Float64Array(1024);
  let out = new Uint8Array(256);
  const total = sequences.length * epochs;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const s of shuffled(sequences, next)) {
      // Averaging by what is left to come: an update made now counts in all later states.
      const left = 1 - step++ / total;
      const from = offsets[s]!;
      const rows = offsets[s + 1]! - from;
      if (rows * L > emissions.length) emissions = new Float64Array(rows * L * 2);
      if (rows > out.length) out = new Uint8Array(rows * 2);
      score(data, w, from, rows, emissions);
      for (let t = 0; t < rows; t++) {
        const g = gold[from + t]!;
        for (let b = 0; b < L; b++) if (b !== g) emissions[t * L + b]! += b === 0 ? margin + recall : margin;
      }
      decode({ labels: L, transitions, starts }, emissions, rows, out, workspace);
      for (let t = 0; t < rows; t++) {
        const g = gold[from + t]!;
        const o = out[t]!;
        if (g !== o) {
          for (let c = 0, cell = (from + t) * columns; c < columns; c++, cell++) {
            const id = ids[cell]!;
            if (id < 0) continue;
            w[id * L + g]! += 1;
            sum[id * L + g]! += left;
            w[id * L + o]! -= 1;
            sum[id * L + o]! -= left;
          }
        }
        const gBefore = t === 0 ? -1 : gold[from + t - 1]!;
        const oBefore = t === 0 ? -1 : out[t - 1]!;
        if (g === o && gBefore === oBefore) continue;
        bump(gBefore, g, 1);
        bump(oBefore, o, -1);
      }
      function bump(a: number, b: number, by: number): void {
        const [values, sums, i] = a < 0 ? [starts, startSum, b] : [transitions, transitionSum, a * L + b];
        if (values[i]! <= FORBIDDEN / 2) return;
        values[i]! += by;
        sums[i]! += by * left;
      }
    }
  }
  for (let b = 0; b < L; b++) if (!mayFollow(b, 0)) startSum[b] = FORBIDDEN;
  for (let i = 0; i < L * L; i++) if (!mayFollow(i % L, Math.floor(i / L))) transitionSum[i] = FORBIDDEN;
  return { features: sum, transitions: transitionSum, starts: startSum };
}

export function score(data: Dataset, w: Float32Array, from: number, rows: number, emissions: Float64Array): void {
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
