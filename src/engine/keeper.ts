interface Kept {
  readonly from: readonly unknown[];
  readonly made: unknown;
}

/**
 * Keeps what was made last of something that stays, with what it was made from besides: one result for each function, so
 * that it holds no more than one analysis needs. It goes when the thing goes that it belongs to.
 */
export class Keeper<Thing> {
  readonly #kept = new Map<unknown, Kept>();

  /** `make(thing, ...from)`: the one of last time where all of `from` is the same. */
  kept<T, From extends readonly unknown[]>(thing: Thing, make: (thing: Thing, ...from: From) => T, from: From): T {
    const known = this.#kept.get(make);
    if (known && isSame(known.from, from)) return known.made as T;
    const made = make(thing, ...from);
    this.#kept.set(make, { from, made });
    return made;
  }

  /** `now`, or what was given last with the same `isEqual` where the two are equal. */
  asBefore<T>(isEqual: (now: T, before: T) => boolean, now: T): T {
    const known = this.#kept.get(isEqual);
    if (known && isEqual(now, known.made as T)) return known.made as T;
    this.#kept.set(isEqual, { from: [], made: now });
    return now;
  }
}

/** Whether two lists hold the same, by identity. */
export const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);
