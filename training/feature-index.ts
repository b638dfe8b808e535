/** Gives features dense ids, the rare ones none: an open table from hash to count, then to id. */
export class FeatureIndex {
  readonly #hashes: Int32Array;
  readonly #counts: Int32Array;
  readonly #mask: number;
  size = 0;

  constructor(bits: number) {
    this.#hashes = new Int32Array(1 << bits);
    this.#counts = new Int32Array(1 << bits);
    this.#mask = (1 << bits) - 1;
  }

  #slot(hash: number): number {
    let slot = Math.imul(hash, 0x9e3779b1) & this.#mask;
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }

  count(cells: Int32Array): void {
    for (const hash of cells) {
      if (hash === 0) continue;
      const slot = this.#slot(hash);
      this.#hashes[slot] = hash;
      this.#counts[slot]!++;
    }
  }

  /** From now on `idOf` answers: -1 for features seen less than `least` times. Returns the hashes by id. */
  close(least: number): Int32Array {
    const kept: number[] = [];
    for (let slot = 0; slot <= this.#mask; slot++) {
      if (this.#hashes[slot] === 0) continue;
      if (this.#counts[slot]! < least) this.#counts[slot] = -1;
      else this.#counts[slot] = kept.push(this.#hashes[slot]!) - 1;
    }
    this.size = kept.length;
    return Int32Array.from(kept);
  }

  /** Replaces hashes by ids in place. */
  toIds(cells: Int32Array): void {
    for (let i = 0; i < cells.length; i++) {
      const hash = cells[i]!;
      if (hash === 0) {
        cells[i] = -1;
        continue;
      }
      const slot = this.#slot(hash);
      cells[i] = this.#hashes[slot] === hash ? this.#counts[slot]! : -1;
    }
  }
}
