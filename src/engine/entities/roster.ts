import type { Entity, Mention } from '../analysis.ts';
import { idOf } from '../ids.ts';
import { isSame, Keeper } from '../keeper.ts';
import { plainWords } from '../plain-words.ts';
import type { Referent } from './resolve.ts';
import type { StoryNames } from './story-names.ts';

/** What the mentions of a thing make its name, and what else it is called; with the id that the name gives it. */
export type Naming = Pick<Entity, 'name' | 'aliases' | 'id'>;

export const namingBy = (name: string, aliases: readonly string[]): Naming => ({
  name,
  aliases,
  id: idOf('e', name.toLowerCase()),
});

interface Named {
  readonly mentions: readonly Mention[];
  readonly from: readonly unknown[];
  readonly naming: Naming;
}

/**
 * The entities of one article, made with those of the article before at hand: what an edit leaves as it was stays the
 * same object, so that what is built on it can be kept too.
 */
export class Roster {
  readonly #named = new Map<Mention, Named>();
  readonly #referents = new Map<string, Referent>();
  readonly #known: ReadonlyMap<Mention, Named>;
  readonly #knownReferents: ReadonlyMap<string, Referent>;

  /** What its names are names of; that of the article before until it is set. */
  names: StoryNames | null;
  /** Keeps what else articles have in common. */
  readonly keeper: Keeper;

  constructor(before: Roster | null) {
    this.names = before === null ? null : before.names;
    this.keeper = before === null ? new Keeper() : before.keeper;
    this.#known = before === null ? new Map() : before.#named;
    this.#knownReferents = before === null ? new Map() : before.#referents;
  }

  /** What `make` makes of the mentions of a thing, unless that is known: `from` is what it needs besides. */
  naming(mentions: readonly Mention[], from: readonly unknown[], make: () => Naming): Naming {
    const known = this.#known.get(mentions[0]!);
    const isKnown = known && isSame(known.from, from) && isSame(known.mentions, mentions);
    const kept = isKnown ? known : { mentions, from, naming: make() };
    this.#named.set(mentions[0]!, kept);
    return kept.naming;
  }

  referent({ id, name, type, aliases, role, mentions }: Entity, isOutlet: boolean): Referent {
    const known = this.#knownReferents.get(id);
    const text = role?.text ?? null;
    const first = mentions.find(({ form }) => form === 'name');
    const written = first ? plainWords(first) : name;
    const isKnown =
      known &&
      known.name === name &&
      known.type === type &&
      known.written === written &&
      known.role === text &&
      known.isOutlet === isOutlet &&
      isSame(known.aliases, aliases);
    const kept = isKnown ? known : { id, name, type, aliases, written, role: text, isOutlet };
    this.#referents.set(id, kept);
    return kept;
  }
}
