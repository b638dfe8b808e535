import type { Token } from '../language/language.ts';

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

/** The longest phrase that begins at a token, up to a token index, and all values that go with it. */
export interface PhraseHit<T> {
  readonly at: number;
  readonly end: number;
  readonly values: readonly T[];
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

  /** The longest phrase that begins at the token, and all values that go with it; null when there is none. */
  at(tokens: readonly Token[], i: number): { end: number; values: readonly T[] } | null {
    const token = tokens[i];
    if (!token) return null;
    const lemma = token.lemma === token.lower ? token.lower : token.lemma.toLowerCase();
    const byForm = this.#byFirst.get(token.lower);
    const byLemma = lemma === token.lower ? undefined : this.#byFirst.get(lemma);
    if (!byForm && !byLemma) return null;
    let end = -1;
    let values: T[] = [];
    for (const entries of [byForm, byLemma]) {
      for (const entry of entries ?? []) {
        if (entries === byLemma && byForm?.includes(entry)) continue;
        const stop = phraseEnd(tokens, i, entry.phrase);
        if (stop > end) {
          end = stop;
          values = [entry.value];
        } else if (stop === end && stop >= 0) values.push(entry.value);
      }
    }
    return end < 0 ? null : { end, values };
  }
}
