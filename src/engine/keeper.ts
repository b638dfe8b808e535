/**
 * Keeps what was made last of something that stays, one result for each function that made it, so that it holds no more
 * than one analysis needs. It goes when the thing goes that it belongs to.
 */
export class Keeper<Thing = null> {
  readonly #kept = new Map<unknown, unknown>();

  /** `make(thing, ...from)`: the one of last time where all of `from` is the same (by `===`). */
  kept<T, From extends readonly unknown[]>(thing: Thing, make: (thing: Thing, ...from: From) => T, from: From): T {
    const made = this.whileTrue<{ from: From; result: T }>(
      make,
      (known) => isSame(known.from, from),
      () => ({ from, result: make(thing, ...from) }),
    );
    return made.result;
  }

  /** `now`, or what was given last with the same `isEqual` where the two are equal. */
  asBefore<T>(isEqual: (now: T, before: T) => boolean, now: T): T {
    return this.whileTrue<T>(
      isEqual,
      (before) => isEqual(now, before),
      () => now,
    );
  }

  /** What was made last under a key where it still `holds`; else what is made now. Nothing that is made is undefined. */
  whileTrue<T>(key: unknown, holds: (known: T) => boolean, make: () => T): T {
    const known = this.known<T>(key);
    if (known !== undefined && holds(known)) return known;
    const made = make();
    this.keep(key, made);
    return made;
  }

  /** What was kept last under a key; undefined where nothing was. */
  known<T>(key: unknown): T | undefined {
    return this.#kept.get(key) as T | undefined;
  }

  keep<T>(key: unknown, made: T): void {
    this.#kept.set(key, made);
  }
}

/** Whether two lists hold the same, by identity. */
export const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** Whether two sets hold the same. */
export function isSameSet(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  if (a.size !== b.size) return false;
  for (const one of a) if (!b.has(one)) return false;
  return true;
}
