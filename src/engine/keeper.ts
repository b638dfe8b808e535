/**
 * Keeps what was made last of something that stays, one result for each function that made it, so that it holds no more
 * than one analysis needs. It goes when the thing goes that it belongs to.
 */
export class Keeper<Thing = null> {
  readonly #kept = new Map<unknown, unknown>();

  /** `make(thing, ...from)`: the one of last time where all of `from` is the same (by `===`). */
  kept<T, From extends readonly unknown[]>(thing: Thing, make: (thing: Thing, ...from: From) => T, from: From): T {
    const known = this.known<{ readonly from: From; readonly result: T }>(make);
    if (known && isSame(known.from, from)) return known.result;
    const result = make(thing, ...from);
    this.keep(make, { from, result });
    return result;
  }

  /** `now`, or what was given last with the same `isEqual` where the two are equal. */
  asBefore<T>(isEqual: (now: T, before: T) => boolean, now: T): T {
    const before = this.known<T>(isEqual);
    if (before !== undefined && (before === now || isEqual(now, before))) return before;
    this.keep(isEqual, now);
    return now;
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
export function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Whether two sets hold the same. */
export function isSameSet(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  if (a.size !== b.size) return false;
  for (const one of a) if (!b.has(one)) return false;
  return true;
}
