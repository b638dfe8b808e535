import type { FeatureMatrix } from './feature-matrix.ts';
import { type Chain, decode, Workspace } from './viterbi.ts';

/**
 * Weights of one tagger, as they lie in the file. Features are looked up by hash in an open table: the low bits say
 * where to look, the next sixteen are kept to tell strangers apart (one in some thousand passes for a known one).
 */
export interface Model extends Chain {
  /** Checked against the number of templates before anything is tagged. */
  readonly columns: number;
  /** Slots, a power of two. */
  readonly slots: number;
  /** 0 marks a free slot. */
  readonly prints: Uint16Array;
  /** `labels` weights a slot. */
  readonly weights: Int8Array;
  readonly transitions: Int32Array;
  readonly starts: Int32Array;
}

/** The part of a hash that is kept; never 0. */
export const printOf = (hash: number): number => ((hash >>> 16) ^ (hash & 0x5bd1)) & 0xffff || 1;

/** Labels sequences with one model. Not for two sequences at once: the buffers are its own. */
export class Tagger {
  readonly model: Model;
  readonly #workspace = new Workspace();
  #emissions = new Int32Array(0);

  constructor(model: Model) {
    this.model = model;
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

  #score({ cells, columns }: FeatureMatrix, rows: number): void {
    const { labels, slots, prints, weights } = this.model;
    if (this.#emissions.length < rows * labels) this.#emissions = new Int32Array(rows * labels * 2);
    const emissions = this.#emissions;
    emissions.fill(0, 0, rows * labels);
    const mask = slots - 1;
    for (let row = 0, cell = 0; row < rows; row++) {
      const at = row * labels;
      for (let column = 0; column < columns; column++) {
        const hash = cells[cell++]!;
        if (hash === 0) continue;
        const print = printOf(hash);
        let slot = hash & mask;
        let found = prints[slot]!;
        while (found !== 0 && found !== print) {
          slot = (slot + 1) & mask;
          found = prints[slot]!;
        }
        if (found === 0) continue;
        const w = slot * labels;
        for (let label = 0; label < labels; label++) emissions[at + label]! += weights[w + label]!;
      }
    }
  }
}
