/** Keeps what was used last, up to a total weight; what was not used for longest is dropped first. */
export class RecentCache<Value> {
  readonly #values = new Map<string, Value>();
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
    const value = this.#values.get(key);
    if (value !== undefined) {
      // A Map keeps the order of insertion: what is used goes to its end.
      this.#values.delete(key);
      this.#values.set(key, value);
    }
    return value;
  }

  /** Keeps at least this value, however much it weighs. */
  set(key: string, value: Value): void {
    this.#drop(key);
    this.#values.set(key, value);
    this.#weight += this.#weightOf(value, key);
    if (this.#weight <= this.#capacity) return;
    for (const oldest of this.#values.keys()) {
      if (this.#weight <= this.#capacity || oldest === key) return;
      this.#drop(oldest);
    }
  }

  clear(): void {
    this.#values.clear();
    this.#weight = 0;
  }

  #drop(key: string): void {
    const value = this.#values.get(key);
    if (value === undefined) return;
    this.#values.delete(key);
    this.#weight -= this.#weightOf(value, key);
  }
}
