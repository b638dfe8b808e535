import type { FeatureMatrix } from './feature-matrix.ts';
import { type Chain, decode, Workspace } from './viterbi.ts';
import { WeightTable } from './weight-table.ts';

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
   * `wordsOf(labels)` integers a slot (see `packSlot`): the print in the upper half of the first, 0 marking a free slot; then eight bits
   * for each label but 0, by how much the feature speaks for that label rather than for label 0.
   */
  readonly cells: Int32Array;
  readonly transitions: Int32Array;
  readonly starts: Int32Array;
}

/** Labels sequences with one model. Not for two sequences at once: the buffers are its own. */
export class Tagger {
  readonly model: Model;
  readonly #workspace = new Workspace();
  readonly #sifts: boolean;
  /** Made with the first sequence: its sieve takes some milliseconds, and not every model is ever asked. */
  #table: WeightTable | null = null;
  #emissions = new Int32Array(0);

  /** `sifts`: whether many of the features that it sees are not in the model; where few are, a sieve costs more than it saves. */
  constructor(model: Model, sifts = true) {
    this.model = model;
    this.#sifts = sifts;
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
    const { labels, cells, columns: known } = this.model;
    this.#table ??= new WeightTable(cells, labels, known, this.#sifts);
    const table = this.#table;
    if (this.#emissions.length < rows * labels) this.#emissions = new Int32Array(rows * labels * 2);
    for (let row = 0; row < rows; row++)
      table.sum(features, row * columns, (row + 1) * columns, this.#emissions, row * labels);
  }
}
