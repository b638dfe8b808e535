import { BROAD_PERSON_NOUNS, PERSON_NOUNS } from '../lexicon/nominals.ts';
import type { DefiniteNoun } from './noun-phrases.ts';
import type { RecentMentions } from './recent-mentions.ts';

/** Who was last called what: "the minister", "the executive". */
export class RoleHolders {
  readonly #roles: readonly (string | null)[];
  /** The last person whose role holds a noun. */
  readonly #last = new Map<string, number>();

  /** By cluster what a person is, lower-case; null where the article does not say. */
  constructor(roles: readonly (string | null)[]) {
    this.#roles = roles;
  }

  /** Somebody is mentioned; mentions must come in the order of the text. */
  note(cluster: number): void {
    for (const word of this.#roles[cluster]?.split(/[\s-]+/) ?? [])
      if (PERSON_NOUNS.has(word)) this.#last.set(word, cluster);
  }

  /** "the minister" is the last one who was called so; "the executive", the only person in reach; else nobody. */
  find({ noun, modifiers }: DefiniteNoun, recent: Pick<RecentMentions, 'people'>): readonly number[] {
    const last = this.#last.get(noun);
    if (last !== undefined) {
      const role = this.#roles[last] ?? '';
      return modifiers.every((word) => role.includes(word)) ? [last] : [];
    }
    const people = recent.people();
    if (people.length !== 1) return [];
    return BROAD_PERSON_NOUNS.has(noun) || this.#roles[people[0]!] == null ? people : [];
  }
}
