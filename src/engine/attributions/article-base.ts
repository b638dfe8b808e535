import type { Register } from '../entities/register.ts';
import type { ResolvedEntities } from '../entities/resolve.ts';
import { isSameSet } from '../keeper.ts';
import type { Story } from '../reading.ts';
import { surnameOf } from './kind-context.ts';
import { tellsOfOwnReport } from './own-reports.ts';

/** What judging needs of the article, whichever source it is: the same object for as long as it holds the same. */
export interface Base {
  readonly knownOutlets: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** What the outlet is called whose article it is, lower case and without an article. */
  readonly own: ReadonlySet<string>;
  readonly ownReport: boolean;
}

/** What judging needs of one article; `ownOutlet` are names of the outlet whose article it is. */
export function baseOf(
  { blocks }: Story,
  { referents }: ResolvedEntities,
  { ownOutlet, register }: { readonly ownOutlet: readonly string[]; readonly register: Register },
): Base {
  const called = [...register.entries.filter((entry) => entry.outlet), ...referents.filter(({ isOutlet }) => isOutlet)];
  const people = referents.filter(({ type }) => type === 'person');
  return {
    knownOutlets: new Set(called.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.toLowerCase()))),
    surnames: new Set(people.map(({ name }) => surnameOf(name))),
    own: new Set(ownOutlet.map(withoutArticle)),
    ownReport: blocks.some((block) => block.kept(tellsOfOwnReport)),
  };
}

export const isSameBase = (a: Base, b: Base): boolean =>
  a.ownReport === b.ownReport &&
  isSameSet(a.knownOutlets, b.knownOutlets) &&
  isSameSet(a.surnames, b.surnames) &&
  isSameSet(a.own, b.own);

const withoutArticle = (name: string) => name.toLowerCase().replace(/^the /, '');

/** Whether a name is that of the outlet whose article it is, by `Base.own`. */
export const isOwn = (own: ReadonlySet<string>, text: string) => own.has(withoutArticle(text));
