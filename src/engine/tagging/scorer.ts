import { mix } from './hash.ts';
import { printOf, slotOf } from './print-table.ts';
import { HEADER, openWeights, writeNumbers } from './weights-file.ts';

/**
 * Features of one thing, in no order and each counted once, as 32-bit hashes. `template` tells what was looked at, so
 * that one word seen in two ways is two features.
 */
export class FeatureBag {
  #hashes = new Int32Array(512);
  #count = 0;
  /** An open table of those that are there, as their places behind 0; never more than half full. */
  #places = new Int32Array(1024);

  get hashes(): Int32Array {
    return this.#hashes.subarray(0, this.#count);
  }

  clear(): void {
    this.#count = 0;
    this.#places.fill(0);
  }

  add(template: number, value: number): void {
    const hash = mix(Math.imul(template, 0x9e3779b1), value);
    const mask = this.#places.length - 1;
    let slot = hash & mask;
    for (let place = this.#places[slot]!; place !== 0; place = this.#places[slot]!) {
      if (this.#hashes[place - 1] === hash) return;
      slot = (slot + 1) & mask;
    }
    this.#hashes[this.#count++] = hash;
    this.#places[slot] = this.#count;
    if (this.#count === this.#hashes.length) this.#grow();
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    const places = new Int32Array(hashes.length * 2);
    for (let k = 0; k < this.#count; k++) {
      let slot = hashes[k]! & (places.length - 1);
      while (places[slot] !== 0) slot = (slot + 1) & (places.length - 1);
      places[slot] = k + 1;
    }
    this.#hashes = hashes;
    this.#places = places;
  }

  add2(template: number, a: number, b: number): void {
    this.add(template, mix(a, b));
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.add(template, mix(mix(a, b), c));
  }
}

/**
 * Weights of a yes-or-no question, as they lie in the file: an open table from feature to eight bits. The low bits of a
 * hash say where to look, sixteen others are kept to tell strangers apart.
 */
export interface Scorer {
  /** A power of two. */
  readonly slots: number;
  /** 0 marks a free slot. */
  readonly prints: Uint16Array;
  readonly weights: Int8Array;
  /** How much of log-odds one step of a weight is worth. */
  readonly unit: number;
}

/** The log-odds that the answer is yes; a feature that was never met says nothing. */
export function logOdds({ prints, weights, unit }: Scorer, bag: FeatureBag): number {
  let sum = 0;
  for (const hash of bag.hashes) {
    const slot = slotOf(prints, hash);
    if (prints[slot] !== 0) sum += weights[slot]!;
  }
  return sum * unit;
}

/** The probability that has these log-odds. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** A scorer of the heaviest of some features; the table is never more than `fill` full. */
export function scorerOf(
  features: Iterable<readonly [hash: number, weight: number]>,
  slots: number,
  fill: number,
): Scorer {
  const kept = [...features]
    .filter(([, weight]) => weight !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0])
    .slice(0, Math.floor(slots * fill));
  // A handful of giants would cost all the others their resolution.
  const most = Math.abs(kept[Math.floor(kept.length / 1000)]?.[1] ?? 1);
  const unit = most / 127;
  const prints = new Uint16Array(slots);
  const weights = new Int8Array(slots);
  for (const [hash, weight] of kept) {
    const slot = slotOf(prints, hash);
    if (prints[slot] !== 0) continue;
    prints[slot] = printOf(hash);
    weights[slot] = Math.max(-127, Math.min(127, Math.round(weight / unit)));
  }
  return { slots, prints, weights, unit };
}

/** "OTRS", version, scorers, a free word; then a scorer: slots, three free words, unit (64 bits), prints, weights. Little-endian. */
const MAGIC = 0x5352544f;
const VERSION = 1;
const OWN_HEADER = 24;

/** The file of some scorers; see `readScorers`. */
export function writeScorers(scorers: readonly Scorer[]): Uint8Array {
  const file = new Uint8Array(scorers.reduce((sum, { slots }) => sum + OWN_HEADER + 3 * slots, HEADER));
  const view = new DataView(file.buffer);
  writeNumbers(view, 0, [MAGIC, VERSION, scorers.length]);
  let at = HEADER;
  for (const { slots, prints, weights, unit } of scorers) {
    view.setUint32(at, slots, true);
    view.setFloat64(at + 16, unit, true);
    file.set(new Uint8Array(prints.buffer, prints.byteOffset, prints.byteLength), at + OWN_HEADER);
    file.set(new Uint8Array(weights.buffer, weights.byteOffset, slots), at + OWN_HEADER + 2 * slots);
    at += OWN_HEADER + 3 * slots;
  }
  return file;
}

/** The scorers of a file. Throws an Error that says what is wrong with it. */
export function readScorers(bytes: Uint8Array): Scorer[] {
  const { file, view, parts } = openWeights(bytes, MAGIC, VERSION);
  const scorers: Scorer[] = [];
  let at = HEADER;
  for (let left = parts; left > 0; left--) {
    if (at + OWN_HEADER > file.byteLength) throw new Error('The file of weights is cut off.');
    const slots = view.getUint32(at, true);
    const unit = view.getFloat64(at + 16, true);
    const sane = slots > 0 && slots % 8 === 0 && (slots & (slots - 1)) === 0 && Number.isFinite(unit);
    if (!sane || at + OWN_HEADER + 3 * slots > file.byteLength) throw new Error('The file of weights is damaged.');
    const prints = new Uint16Array(file.buffer, file.byteOffset + at + OWN_HEADER, slots);
    const weights = new Int8Array(file.buffer, file.byteOffset + at + OWN_HEADER + 2 * slots, slots);
    // A full table would never say "not known".
    if (!prints.includes(0)) throw new Error('The file of weights is damaged.');
    scorers.push({ slots, prints, weights, unit });
    at += OWN_HEADER + 3 * slots;
  }
  return scorers;
}
