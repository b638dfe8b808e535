import type { BlockReading } from './reading.ts';

/**
 * Block readings by content, the least recently used dropped first. Bounded by prose length, because a reading is a
 * fixed multiple of its prose.
 */
export class ReadingCache {
  readonly #readings = new Map<string, BlockReading>();
  readonly #limit: number;
  #length = 0;

  /** `limit` in UTF-16 units of prose. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): BlockReading | undefined {
    const reading = this.#readings.get(key);
    if (reading) {
      this.#readings.delete(key);
      this.#readings.set(key, reading);
    }
    return reading;
  }

  set(key: string, reading: BlockReading): void {
    this.#readings.set(key, reading);
    this.#length += reading.prose.length;
    for (const [oldest, { prose }] of this.#readings) {
      if (this.#length <= this.#limit || oldest === key) return;
      this.#readings.delete(oldest);
      this.#length -= prose.length;
    }
  }

  clear(): void {
    this.#readings.clear();
    this.#length = 0;
  }
}
