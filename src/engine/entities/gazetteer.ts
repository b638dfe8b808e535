import type { NameType } from './names.ts';
import type { Word } from './words.ts';

interface Entry {
  readonly rest: readonly string[];
  readonly type: NameType;
}

/** A phrase found among words: how many words it takes, and what it is. */
export interface Phrase {
  readonly length: number;
  readonly type: NameType;
  /** The 's of its last word belongs to it ("McDonald's"). */
  readonly possessive: boolean;
}

/** Splits a phrase of a word list as prose is split, but keeps a possessive that belongs to it ("McDonald's"). */
const parts = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s_&]*\s[\s&]*/);

/** Phrases of one or more words, looked up word by word, the longest first. Built once, then only read. */
export class Gazetteer {
  readonly #byFirst = new Map<string, Entry[]>();

  /** Adds phrases; the first type that is given for a phrase stays. */
  add(phrases: Iterable<string>, type: NameType): this {
    for (const phrase of phrases) {
      const [first, ...rest] = parts(phrase);
      if (!first) continue;
      const entries = this.#byFirst.get(first) ?? [];
      entries.push({ rest, type });
      entries.sort((a, b) => b.rest.length - a.rest.length);
      this.#byFirst.set(first, entries);
    }
    return this;
  }

  /** The longest phrase that begins with word `at`; null when there is none. A possessive inside a phrase must fit. */
  longestAt(words: readonly Word[], at: number): Phrase | null {
    const first = words[at];
    if (!first) return null;
    const entries = this.#byFirst.get(spelled(first, false)) ?? [];
    const possessive = first.possessive ? this.#byFirst.get(spelled(first, true)) : undefined;
    for (const entry of possessive ? [...possessive, ...entries] : entries) {
      if (!entry.rest.every((part, i) => fits(words[at + 1 + i], part))) continue;
      const last = words[at + entry.rest.length]!;
      const own = entry.rest.length === 0 ? entries.indexOf(entry) < 0 : entry.rest.at(-1) === spelled(last, true);
      return { length: 1 + entry.rest.length, type: entry.type, possessive: last.possessive && own };
    }
    return null;
  }
}

const spelled = (word: Word, possessive: boolean): string => (possessive ? `${word.lower}'s` : word.lower);

function fits(word: Word | undefined, part: string): boolean {
  if (!word || /[^\s&]/.test(word.gap)) return false;
  return word.lower === part || (word.possessive && spelled(word, true) === part);
}
