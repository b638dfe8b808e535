interface Entry<Value> {
  readonly value: Value;
  /** Since it was last looked at for what to drop. */
  used: boolean;
}

/**
 * Keeps what was used last, up to a total weight. What was not used since it was last thought of dropping goes first, the
 * oldest of that; so that using something costs no more than finding it.
 */
export class RecentCache<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  readonly #capacity: number;
  readonly #weightOf: (value: Value, key: string) => number;
  #weight = 0;

  /** `weightOf` gives the same for the same value and key, always. */
  constructor(capacity: number, weightOf: (value: Value, key: string) => number) {
    this.#capacity = capacity;
    this.#weightOf = weightOf;
  }

  /** Undefined where nothing is kept under the key. */
  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    entry.used = true;
    return entry.value;
  }

  /** Keeps at least this value, however much it weighs. */
  set(key: string, value: Value): void {
    this.#drop(key);
    this.#entries.set(key, { value, used: false });
    this.#weight += this.#weightOf(value, key);
    // A Map keeps the order of insertion, and what is put back at its end while it is gone through comes once more.
    for (const [oldest, entry] of this.#entries) {
      if (this.#weight <= this.#capacity) return;
      if (oldest === key) continue;
      if (entry.used) {
        entry.used = false;
        this.#entries.delete(oldest);
        this.#entries.set(oldest, entry);
      } else this.#drop(oldest);
    }
  }

  clear(): void {
    this.#entries.clear();
    this.#weight = 0;
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#weight -= this.#weightOf(entry.value, key);
  }
}
