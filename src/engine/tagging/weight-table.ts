import { printOf } from './print-table.ts';
import { Sieve } from './sieve.ts';

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

/** Turns the weights of a word, each by itself, into numbers from 1 to 255, so that they can be added two at a time. */
const UNSIGNED = 0x80808080 | 0;
const ZERO = 0x80;
/** Every other byte of a word: the sum of 257 fits in the room that is left. */
const EVERY_OTHER = 0x00ff00ff;

function sieveOf(cells: Int32Array, slots: number): Sieve {
  const prints = new Uint16Array(slots);
  const size = cells.length / slots;
  for (let slot = 0; slot < slots; slot++) prints[slot] = cells[slot * size]! >>> 16;
  return new Sieve(prints);
}

/** Looks features up and adds what they weigh. Not for two rows at once: the buffers are its own. */
export class WeightTable {
  readonly #cells: Int32Array;
  readonly #labels: number;
  readonly #size: number;
  readonly #mask: number;
  readonly #sieve: Sieve | null;
  /** Of the features that may be in the table: hashes, and what stands where each is looked for first. */
  readonly #hashes: Int32Array;
  readonly #heads: Int32Array;
  /** Where the features that are in it stand. */
  readonly #found: Int32Array;
  readonly #sums: Int32Array;

  /** `cells`: see `Model`; `columns`: the features of a row, at most 257; `sifts`: see `Tagger`. */
  constructor(cells: Int32Array, labels: number, columns: number, sifts: boolean) {
    this.#cells = cells;
    this.#labels = labels;
    this.#size = wordsOf(labels);
    const slots = cells.length / this.#size;
    this.#mask = slots - 1;
    this.#sieve = sifts ? sieveOf(cells, slots) : null;
    this.#hashes = new Int32Array(columns);
    this.#heads = new Int32Array(columns);
    this.#found = new Int32Array(columns);
    this.#sums = new Int32Array(4 * this.#size);
  }

  /** Writes the sums for the features [first, last), at most a row, to `out` from `at` on, one for each label. */
  sum(features: Int32Array, first: number, last: number, out: Int32Array, at: number): void {
    const sums = this.#sums;
    const found = this.#find(this.#sift(features, first, last));
    for (let word = 0; word < this.#size; word++) this.#addUp(word, found);
    out[at] = 0;
    for (let label = 1; label < this.#labels; label++) out[at + label] = sums[label + 1]! - found * ZERO;
  }

  /** How many of the features may be in the table. Without a branch or a wait for memory between one and the next. */
  #sift(features: Int32Array, first: number, last: number): number {
    const cells = this.#cells;
    const size = this.#size;
    const mask = this.#mask;
    const sieve = this.#sieve;
    const hashes = this.#hashes;
    const heads = this.#heads;
    let count = 0;
    for (let k = first; k < last; k++) {
      const hash = features[k]!;
      hashes[count] = hash;
      if (hash !== 0) count += sieve === null ? 1 : sieve.passes(hash & mask, printOf(hash));
    }
    for (let k = 0; k < count; k++) heads[k] = cells[(hashes[k]! & mask) * size]!;
    return count;
  }

  /** How many of the first `count` that were sifted are in it. */
  #find(count: number): number {
    const cells = this.#cells;
    const size = this.#size;
    const mask = this.#mask;
    const hashes = this.#hashes;
    const heads = this.#heads;
    const found = this.#found;
    let known = 0;
    for (let k = 0; k < count; k++) {
      const hash = hashes[k]!;
      const print = printOf(hash);
      let slot = hash & mask;
      let cell = heads[k]!;
      while (cell !== 0 && cell >>> 16 !== print) {
        slot = (slot + 1) & mask;
        cell = cells[slot * size]!;
      }
      found[known] = slot * size;
      if (cell !== 0) known++;
    }
    return known;
  }

  /** The four sums of one word of the first `count` that were found. */
  #addUp(word: number, count: number): void {
    const cells = this.#cells;
    const found = this.#found;
    let even = 0;
    let odd = 0;
    for (let k = 0; k < count; k++) {
      const four = cells[found[k]! + word]! ^ UNSIGNED;
      even += (four >>> 8) & EVERY_OTHER;
      odd += four & EVERY_OTHER;
    }
    const sums = this.#sums;
    sums[4 * word] = even >>> 16;
    sums[4 * word + 1] = odd >>> 16;
    sums[4 * word + 2] = even & 0xffff;
    sums[4 * word + 3] = odd & 0xffff;
  }
}
