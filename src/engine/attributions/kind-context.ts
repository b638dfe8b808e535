import type { SourceKind, Span } from '../analysis.ts';
import type { Referent, ResolvedEntities } from '../entities/resolve.ts';
import type { JudgedLink } from './draft.ts';
import type { KnownOutlets } from './outlets.ts';

/** What the entities of a block tell of its phrases. */
export type LookUp = Pick<ResolvedEntities, 'entityOf' | 'entitiesOf'>;

/** What the rest of the article tells when a source is judged: its people, and the sources before. */
export interface Sources {
  /** Whether somebody of this surname spoke officially for somebody before. */
  isOfficial(surname: string): boolean;
  /** Whether somebody of this surname spoke before. */
  isPerson(surname: string): boolean;
  /** The kind that an earlier source had which is this entity; null where none is. */
  kindOf(entity: string): SourceKind | null;
  /** The last source before that fits; null where none does. */
  last(fits: (link: JudgedLink) => boolean): JudgedLink | null;
  /** The person who holds an office of an organisation, by its lower-case noun; null where the article names none. */
  inOffice(office: string, firm: Referent): Referent | null;
  /** The person that the article names first, of those whom this stretch of it names; null where it names none. */
  personIn(source: Span): Referent | null;
}

/** What is known beyond the phrase itself when a source is judged. */
export interface KindContext {
  readonly lookUp: LookUp;
  readonly knownOutlets: KnownOutlets;
  /** Last names of the article's people, as `surnameOf` gives them. */
  readonly surnames: ReadonlySet<string>;
  /** The article tells of a report that no outlet has made. */
  readonly ownReport: boolean;
  readonly sources: Sources;
}

/** The last word of a name, lower case and without accents: "Déby" and "Deby" are one. */
export const surnameOf = (name: string): string =>
  name.split(' ').at(-1)!.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
