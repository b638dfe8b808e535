import type { SourceKind, Span } from '../analysis.ts';
import type { Referent, ResolvedEntities } from '../entities/resolve.ts';
import { isWithin } from '../span-search.ts';
import type { JudgedLink } from './draft.ts';
import type { Sources } from './kind-context.ts';

/** Nothing before, and nobody known. */
export const NO_SOURCES: Sources = {
  isOfficial: () => false,
  isPerson: () => false,
  kindOf: () => null,
  inOffice: () => null,
  last: () => null,
  personIn: () => null,
};

/** The sources of an article that were judged so far. */
export class SourcesSoFar implements Sources {
  readonly #entities: ResolvedEntities;
  readonly #surnames: ReadonlySet<string>;
  readonly #kinds = new Map<string, SourceKind>();
  readonly #officials = new Set<string>();
  readonly #people = new Set<string>();
  readonly #links: JudgedLink[] = [];

  constructor(entities: ResolvedEntities, surnames: ReadonlySet<string>) {
    this.#entities = entities;
    this.#surnames = surnames;
  }

  add(link: JudgedLink): void {
    const { entity, kind, head, person } = link;
    // "Greenspan's testimony" is a document, and Greenspan is none.
    if (entity !== null && kind !== 'document' && !this.#kinds.has(entity)) this.#kinds.set(entity, kind);
    if (kind === 'spokesperson' && this.#surnames.has(head)) this.#officials.add(head);
    if (person !== null) this.#people.add(person);
    this.#links.push(link);
  }

  isOfficial(surname: string): boolean {
    return this.#officials.has(surname);
  }

  isPerson(surname: string): boolean {
    return this.#people.has(surname);
  }

  kindOf(entity: string): SourceKind | null {
    return this.#kinds.get(entity) ?? null;
  }

  last(fits: (link: JudgedLink) => boolean): JudgedLink | null {
    return this.#links.findLast(fits) ?? null;
  }

  inOffice(office: string, firm: Referent): Referent | null {
    const { referents, affiliationOf } = this.#entities;
    const holds = (person: Referent) =>
      person.role?.toLowerCase().includes(office) && affiliationOf(person)?.id === firm.id;
    return referents.find((referent) => referent.type === 'person' && holds(referent)) ?? null;
  }

  personIn(source: Span): Referent | null {
    const { referents, mentionsOf } = this.#entities;
    const isNamed = (person: Referent) => mentionsOf(person).some((mention) => isWithin(mention, source));
    return referents.find((referent) => referent.type === 'person' && isNamed(referent)) ?? null;
  }
}

/** Sources that remember what they were asked, so that it shows whether an answer found by them still stands. */
export class AskedSources implements Sources {
  readonly #sources: Sources;
  readonly #asked: { readonly ask: (sources: Sources) => unknown; readonly answer: unknown }[] = [];

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Whether other sources answer all that was asked alike. */
  agreeWith(sources: Sources): boolean {
    return this.#asked.every(({ ask, answer }) => ask(sources) === answer);
  }

  #ask<T>(ask: (sources: Sources) => T): T {
    const answer = ask(this.#sources);
    this.#asked.push({ ask, answer });
    return answer;
  }

  isOfficial(surname: string): boolean {
    return this.#ask((sources) => sources.isOfficial(surname));
  }

  isPerson(surname: string): boolean {
    return this.#ask((sources) => sources.isPerson(surname));
  }

  kindOf(entity: string): SourceKind | null {
    return this.#ask((sources) => sources.kindOf(entity));
  }

  last(fits: (link: JudgedLink) => boolean): JudgedLink | null {
    return this.#ask((sources) => sources.last(fits));
  }

  inOffice(office: string, firm: Referent): Referent | null {
    return this.#ask((sources) => sources.inOffice(office, firm));
  }

  personIn(source: Span): Referent | null {
    return this.#ask((sources) => sources.personIn(source));
  }
}
