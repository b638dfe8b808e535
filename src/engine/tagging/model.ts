import type { FeatureMatrix } from './feature-matrix.ts';
import { printOf } from './print-table.ts';
import { type Chain, decode, Workspace } from './viterbi.ts';

/**
 * Weights of one tagger, as they lie in the file. Features are looked up by hash in an open table: the low bits say
 * where to look, sixteen others are kept to tell strangers apart (one in some thousand passes for a known one). All that
 * a slot holds lies together, so that a look-up touches memory in one place: what a table costs is its way to there.
 */
export interface Model extends Chain {
  /** Checked against the number of templates before anything is tagged. */
  readonly columns: number;
  /** Slots, a power of two. */
  readonly slots: number;
  /**
   * `wordsOf(labels)` integers a slot: the print in the upper half of the first, 0 marking a free slot; then eight bits
   * for each label but 0, by how much the feature speaks for that label rather than for label 0.
   */
  readonly cells: Int32Array;
  readonly transitions: Int32Array;
  readonly starts: Int32Array;
}

/** Integers a slot: two weights beside the print, four in each further one. */
export const wordsOf = (labels: number): number => 1 + Math.max(0, Math.ceil((labels - 3) / 4));

/** Writes one slot: the print and the weights of the labels from 1 on, each within -127 to 127. */
export function packSlot(cells: Int32Array, slot: number, print: number, weights: readonly number[]): void {
  const size = wordsOf(weights.length + 1);
  const byte = (k: number) => (weights[k] ?? 0) & 0xff;
  cells[slot * size] = (print << 16) | (byte(0) << 8) | byte(1);
  for (let word = 1, k = 2; word < size; word++, k += 4) {
    cells[slot * size + word] = (byte(k) << 24) | (byte(k + 1) << 16) | (byte(k + 2) << 8) | byte(k + 3);
  }
}

/** Labels sequences with one model. Not for two sequences at once: the buffers are its own. */
export class Tagger {
  readonly model: Model;
  readonly #workspace = new Workspace();
  readonly #sums: Int32Array;
  #emissions = new Int32Array(0);

  constructor(model: Model) {
    this.model = model;
    this.#sums = new Int32Array(3 + 4 * (wordsOf(model.labels) - 1));
  }

  /** The best labels for the first `rows` rows of `features`, written to `out`. */
  tag(features: FeatureMatrix, rows: number, out: Uint8Array): void {
    this.#score(features, rows);
    decode(this.model, this.#emissions, rows, out, this.#workspace);
  }

  /**
   * By how much the labels of the rows [first, last) beat label 0 there, all else as it is, in the weights' own unit; of
   * the sequence that was tagged last.
   */
  advantage(labels: Uint8Array, first: number, last: number, rows: number): number {
    const { labels: count, transitions, starts } = this.model;
    const step = (a: number, b: number): number => (a < 0 ? starts[b]! : transitions[a * count + b]!);
    let sum = 0;
    for (let row = first, before = first === 0 ? -1 : labels[first - 1]!; row < last; row++) {
      const label = labels[row]!;
      const none = row === first ? before : 0;
      sum +=
        this.#emissions[row * count + label]! - this.#emissions[row * count]! + step(before, label) - step(none, 0);
      before = label;
    }
    if (last < rows) sum += step(labels[last - 1]!, labels[last]!) - step(0, labels[last]!);
    return sum;
  }

  /** Score of a whole labelling of the sequence that was tagged last. */
  scoreOf(labels: Uint8Array, rows: number): number {
    const { labels: count, transitions, starts } = this.model;
    let sum = 0;
    for (let row = 0; row < rows; row++) {
      const label = labels[row]!;
      sum += this.#emissions[row * count + label]!;
      sum += row === 0 ? starts[label]! : transitions[labels[row - 1]! * count + label]!;
    }
    return sum;
  }

  #score({ cells: features, columns }: FeatureMatrix, rows: number): void {
    const { labels, slots, cells } = this.model;
    if (this.#emissions.length < rows * labels) this.#emissions = new Int32Array(rows * labels * 2);
    const emissions = this.#emissions;
    const sums = this.#sums;
    const size = wordsOf(labels);
    const mask = slots - 1;
    for (let row = 0, feature = 0; row < rows; row++) {
      sums.fill(0);
      for (let column = 0; column < columns; column++) {
        const hash = features[feature++]!;
        if (hash === 0) continue;
        const print = printOf(hash);
        let slot = hash & mask;
        let cell = cells[slot * size]!;
        while (cell !== 0 && cell >>> 16 !== print) {
          slot = (slot + 1) & mask;
          cell = cells[slot * size]!;
        }
        if (cell === 0) continue;
        sums[1]! += (cell << 16) >> 24;
        sums[2]! += (cell << 24) >> 24;
        for (let word = 1, label = 3; word < size; word++, label += 4) {
          cell = cells[slot * size + word]!;
          sums[label]! += cell >> 24;
          sums[label + 1]! += (cell << 8) >> 24;
          sums[label + 2]! += (cell << 16) >> 24;
          sums[label + 3]! += (cell << 24) >> 24;
        }
      }
      for (let label = 0, at = row * labels; label < labels; label++) emissions[at + label] = sums[label]!;
    }
  }
}
