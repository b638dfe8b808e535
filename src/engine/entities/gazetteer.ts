import type { NameType } from './names.ts';
import type { Word } from './words.ts';

/** A phrase found among words: how many words it takes, and what it is. */
export interface Phrase {
  readonly length: number;
  readonly type: NameType;
  /** The 's of its last word belongs to it ("McDonald's"). */
  readonly possessive: boolean;
}

/** The words of a phrase as prose is split, but with a possessive that belongs to it ("McDonald's"). */
const parts = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/)
    .filter((part) => part !== '' && part !== '&');

/** Phrases of one or more words, looked up word by word, the longest first. Built once, then only read. */
export class Gazetteer {
  readonly #types = new Map<string, NameType>();
  /** The most words that a phrase with this first word has. */
  readonly #longest = new Map<string, number>();

  /** Adds phrases; the first type that is given for a phrase stays. */
  add(phrases: Iterable<string>, type: NameType): this {
    for (const phrase of phrases) {
      const words = parts(phrase);
      const first = words[0];
      if (first === undefined) continue;
      const key = words.join(' ');
      if (!this.#types.has(key)) this.#types.set(key, type);
      this.#longest.set(first, Math.max(words.length, this.#longest.get(first) ?? 0));
    }
    return this;
  }

  /** The longest phrase that begins with word `at`; null when there is none. Possessives inside it must be its own. */
  longestAt(words: readonly Word[], at: number): Phrase | null {
    const first = words[at];
    if (!first) return null;
    const longest = Math.max(
      this.#longest.get(first.lower) ?? 0,
      first.possessive ? (this.#longest.get(`${first.lower}'s`) ?? 0) : 0,
    );
    let found: Phrase | null = null;
    let before = '';
    for (let length = 1; length <= longest; length++) {
      const word = words[at + length - 1];
      if (!word || (length > 1 && /[^\s&]/.test(word.gap))) break;
      // "The economist said": an article makes no name of what is written small.
      if (length > 1 && first.lower === 'the' && /^\p{Ll}/u.test(word.text)) break;
      const type = this.#types.get(before + word.lower);
      if (type) found = { length, type, possessive: false };
      const own = word.possessive ? this.#types.get(`${before}${word.lower}'s`) : undefined;
      if (own) found = { length, type: own, possessive: true };
      before += word.possessive ? `${word.lower}'s ` : `${word.lower} `;
    }
    return found;
  }
}
