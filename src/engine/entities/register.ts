import type { NameType } from './names.ts';

/** One name that the project vouches for; it wins over whatever the rules find. */
export interface RegisterEntry {
  readonly name: string;
  readonly type: NameType;
  readonly aliases: readonly string[];
  readonly role?: string;
  /** An outlet: a newspaper, agency, broadcaster or news site. */
  readonly outlet?: boolean;
}

/** The project's register of names, and words that are no names. */
export interface Register {
  readonly entries: readonly RegisterEntry[];
  readonly notNames: readonly string[];
}

export const EMPTY_REGISTER: Register = { entries: [], notNames: [] };
