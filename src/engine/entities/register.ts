import type { NameType } from './names.ts';

/** One name that the project vouches for; it wins over whatever the rules find. */
export interface RegisterEntry {
  readonly name: string;
  readonly type: NameType;
  readonly aliases: readonly string[];
  readonly role?: string;
  /** Where its shares trade, as it is to be written: "NYSE: HLDN". */
  readonly ticker?: string;
  /** Which side it is on in what the project reports: "buyer", "target's bank". */
  readonly side?: string;
  /** An outlet: a newspaper, agency, broadcaster or news site. */
  readonly outlet?: boolean;
}

/** The project's register of names, words that are no names, and names that look alike and are not the same. */
export interface Register {
  readonly entries: readonly RegisterEntry[];
  readonly notNames: readonly string[];
  readonly notSame: readonly (readonly [string, string])[];
}

export const EMPTY_REGISTER: Register = { entries: [], notNames: [], notSame: [] };

/** Where a project keeps its register: relative to the project's folder. */
export const REGISTER_FILE = '.on-the-record/register.yaml';

/** The entry that has a spelling as its name or as an alias; null when none has. */
export function entryOf(register: Register, spelling: string): RegisterEntry | null {
  const has = (word: string) => isEqualName(word, spelling);
  return register.entries.find(({ name, aliases }) => has(name) || aliases.some(has)) ?? null;
}

/** Whether the register says of two names that they are not the same: as two entries, or in its list of such pairs. */
export function isNotSame(register: Register, one: string, other: string): boolean {
  const [a, b] = [entryOf(register, one), entryOf(register, other)];
  if (a && b) return a !== b;
  return register.notSame.some(
    ([c, d]) => (isEqualName(one, c) && isEqualName(other, d)) || (isEqualName(one, d) && isEqualName(other, c)),
  );
}

/** Whether two spellings are one to the register, which does not mind capitals. */
export function isEqualName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
