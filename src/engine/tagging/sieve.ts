/** Neighbouring slots of a table that the sieve takes for one place: 1 << PLACE. */
const PLACE = 4;
/** Bits of the sieve for each slot of the table: it lets one stranger in six pass. */
const BITS_A_SLOT = 8;

/**
 * Tells of most features that an open table does not hold them, without a look into the table: one bit for each pair of
 * a place in the table and a print that can be met from there. A look-up that finds nothing is the longest, since it
 * goes on to the next free slot, and the sieve is small enough for the processor's nearer memory.
 */
export class Sieve {
  readonly #bits: Int32Array;
  readonly #shift: number;

  /** `prints`: by slot of the table, a power of two in number; 0 for a free slot, of which there is at least one. */
  constructor(prints: Uint16Array) {
    const bits = Math.max(32, prints.length * BITS_A_SLOT);
    this.#bits = new Int32Array(bits >>> 5);
    this.#shift = Math.clz32(bits) + 1;
    const mask = prints.length - 1;
    const free = prints.indexOf(0);
    // What stands in a slot is met from each slot before it, back to the last free one.
    for (let k = 1, first = -1; k <= prints.length; k++) {
      const slot = (free + k) & mask;
      if (prints[slot] === 0) first = -1;
      else {
        if (first < 0) first = slot;
        this.#add(
          prints[slot]!,
          first >>> PLACE,
          ((first & ((1 << PLACE) - 1)) + ((slot - first) & mask)) >>> PLACE,
          mask,
        );
      }
    }
  }

  /** 1 where a look-up that begins at `slot` may find this print; 0 where it does not. */
  passes(slot: number, print: number): number {
    const bit = this.#bitOf(slot >>> PLACE, print);
    return (this.#bits[bit >>> 5]! >>> (bit & 31)) & 1;
  }

  /** Lets a print pass at a place and so many behind it. */
  #add(print: number, place: number, further: number, mask: number): void {
    for (let k = 0; k <= further; k++) {
      const bit = this.#bitOf((place + k) & (mask >>> PLACE), print);
      this.#bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  #bitOf(place: number, print: number): number {
    return Math.imul((place << 16) | print, 0x9e3779b1) >>> this.#shift;
  }
}
