import type { SourceKind } from '../analysis.ts';
import type { ResolvedEntities } from '../entities/resolve.ts';
import type { JudgedLink } from './draft.ts';
import type { KnownOutlets } from './outlets.ts';

/** What is known beyond the phrase itself when a source is judged. */
export interface KindContext {
  readonly entities: ResolvedEntities;
  readonly knownOutlets: KnownOutlets;
  /** Last names of the article's people, as `surnameOf` gives them. */
  readonly surnames: ReadonlySet<string>;
  /** Those of them who spoke officially for somebody before. */
  readonly officials: ReadonlySet<string>;
  /** Kinds that earlier sources of the article had, by entity id. */
  readonly known: ReadonlyMap<string, SourceKind>;
  /** The sources before, for pronouns that nothing else resolves. */
  readonly previous: readonly JudgedLink[];
}

/** The last word of a name, lower case and without accents: "Déby" and "Deby" are one. */
export const surnameOf = (name: string): string =>
  name.split(' ').at(-1)!.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
