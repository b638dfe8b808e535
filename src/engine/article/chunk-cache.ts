import type { ChunkReading } from './piece.ts';

/** What a reading takes besides its text, in the same units: many tiny chunks must not fill the memory. */
const OVERHEAD = 300;

/** Keeps the readings of the chunks used last, up to a number of UTF-16 units of their text. */
export class ChunkCache {
  readonly #readings = new Map<string, ChunkReading>();
  readonly #capacity: number;
  #size = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): ChunkReading | undefined {
    const reading = this.#readings.get(key);
    if (reading) {
      // Last in, last out: a Map keeps the order of insertion.
      this.#readings.delete(key);
      this.#readings.set(key, reading);
    }
    return reading;
  }

  set(key: string, reading: ChunkReading): void {
    if (this.#readings.has(key)) return;
    this.#readings.set(key, reading);
    this.#size += key.length + OVERHEAD;
    for (const oldest of this.#readings.keys()) {
      if (this.#size <= this.#capacity) break;
      this.#readings.delete(oldest);
      this.#size -= oldest.length + OVERHEAD;
    }
  }
}
