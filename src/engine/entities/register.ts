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
