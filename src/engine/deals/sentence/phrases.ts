import type { Token } from '../../language/language.ts';

interface Step {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
}

/** A sequence of words to look for among tokens: lemmas or forms, "|" parts alternatives, "?" makes a step optional. */
export interface Phrase {
  readonly steps: readonly Step[];
}

export function phrase(text: string): Phrase {
  const steps = text.split(' ').map((part) => {
    const optional = part.endsWith('?');
    const bare = optional ? part.slice(0, -1) : part;
    return { words: new Set(bare.split('|')), optional };
  });
  return { steps };
}

/** The phrase, and once more for each word in it that tokens part at its hyphen: "tie-up", "tie - up". */
function spellings(text: string): readonly string[] {
  const parts = text.split(' ');
  const parted = parts.flatMap((part, i) =>
    part
      .split('|')
      .filter((word) => /^\p{L}+-\p{L}+$/u.test(word))
      .map((word) => [...parts.slice(0, i), word.replace('-', ' - '), ...parts.slice(i + 1)].join(' ')),
  );
  return [text, ...parted];
}

/** The token index after the phrase when it begins at `at`, else -1. */
export function phraseEnd(tokens: readonly Token[], at: number, wanted: Phrase): number {
  let i = at;
  for (const step of wanted.steps) {
    const token = tokens[i];
    if (token && (step.words.has(token.lower) || step.words.has(token.lemma.toLowerCase()))) i++;
    else if (!step.optional) return -1;
  }
  return i === at ? -1 : i;
}

/** A phrase up to a token index, and all values that go with it. */
interface Match<T> {
  readonly end: number;
  readonly values: readonly T[];
}

type Growing<T> = { readonly end: number; readonly values: T[] } | null;

/** The longest phrase that begins at a token. */
export interface PhraseHit<T> extends Match<T> {
  readonly at: number;
  /** The next shorter one that begins there ("talks" in "talks with"), or null. */
  readonly shorter: Match<T> | null;
}

/** Phrases with their meaning, looked up by the first word so that a sentence costs one pass. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { phrase: Phrase; value: T }[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [text, value] of [...entries].flatMap(([words, value]) =>
      spellings(words).map((text) => [text, value] as const),
    )) {
      const entry = { phrase: phrase(text), value };
      for (const step of entry.phrase.steps) {
        for (const word of step.words) {
          const list = this.#byFirst.get(word);
          if (!list) this.#byFirst.set(word, [entry]);
          else if (!list.includes(entry)) list.push(entry);
        }
        if (!step.optional) break;
      }
    }
  }

  /** What begins at any of the tokens, in order. */
  all(tokens: readonly Token[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const hit = this.at(tokens, at);
      if (hit) hits.push({ at, ...hit });
    }
    return hits;
  }

  /** The longest phrase that begins at the token, with the next shorter one; null when there is none. */
  at(tokens: readonly Token[], i: number): Omit<PhraseHit<T>, 'at'> | null {
    const token = tokens[i];
    if (!token) return null;
    const lemma = token.lemma === token.lower ? token.lower : token.lemma.toLowerCase();
    const byForm = this.#byFirst.get(token.lower);
    const byLemma = lemma === token.lower ? undefined : this.#byFirst.get(lemma);
    if (!byForm && !byLemma) return null;
    let longest: Growing<T> = null;
    let shorter: Growing<T> = null;
    for (const entries of [byForm, byLemma]) {
      for (const entry of entries ?? []) {
        if (entries === byLemma && byForm?.includes(entry)) continue;
        const end = phraseEnd(tokens, i, entry.phrase);
        if (end < 0) continue;
        const found = { end, values: [entry.value] };
        if (!longest || end > longest.end) {
          shorter = longest;
          longest = found;
        } else if (end === longest.end) longest.values.push(entry.value);
        else if (!shorter || end > shorter.end) shorter = found;
        else if (end === shorter.end) shorter.values.push(entry.value);
      }
    }
    return longest && { ...longest, shorter };
  }
}
