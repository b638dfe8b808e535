import type { Word } from '../words.ts';
import { begins, OUT } from './name-labels.ts';
import type { NameView } from './name-view.ts';

/**
 * The uses of a block's words: 0 to 8 for a type of name and a place in it (first of several words, alone, last), or one
 * of the others.
 */
export interface Uses {
  /** Hashes of the small spellings. */
  readonly words: Int32Array;
  readonly kinds: Int8Array;
}

const SMALL = 9;
const NO_NAME = 10;
const KINDS = 11;
/** A capital that says nothing, or the middle of a name. */
const UNCLEAR = -1;
const NUMBER = -2;

export function usesOf({ words: hashes, rows }: NameView, words: readonly Word[], labels: Uint8Array): Uses {
  const kinds = new Int8Array(rows);
  for (let t = 0; t < rows; t++) kinds[t] = kindOf(words[t]!, labels, t);
  return { words: hashes, kinds };
}

function kindOf({ shape, opening }: Word, labels: Uint8Array, t: number): number {
  const label = labels[t]!;
  if (label === OUT) {
    if (shape === 'lower') return SMALL;
    if (shape === 'number') return NUMBER;
    return opening ? UNCLEAR : NO_NAME;
  }
  const next = labels[t + 1] ?? OUT;
  const goesOn = next !== OUT && !begins(next);
  const place = begins(label) ? (goesOn ? 0 : 1) : goesOn ? UNCLEAR : 2;
  return place < 0 ? UNCLEAR : ((label - 1) >> 1) * 3 + place;
}

/** How an article uses the words that it writes with a capital somewhere. Linear in the article. */
export class Evidence {
  readonly #counts = new Map<number, Uint16Array>();

  constructor(blocks: readonly Uses[]) {
    for (const { words, kinds } of blocks)
      for (let t = 0; t < words.length; t++) {
        const kind = kinds[t]!;
        if (kind === SMALL || kind === NUMBER) continue;
        let counts = this.#counts.get(words[t]!);
        if (!counts) {
          counts = new Uint16Array(KINDS);
          this.#counts.set(words[t]!, counts);
        }
        if (kind !== UNCLEAR) add(counts, kind);
      }
    for (const { words, kinds } of blocks)
      for (let t = 0; t < words.length; t++) {
        if (kinds[t] !== SMALL) continue;
        const counts = this.#counts.get(words[t]!);
        if (counts) add(counts, SMALL);
      }
  }

  /**
   * For each word with a capital of a block that was counted, what the article does with it elsewhere: one bit a kind,
   * which type it has most, and how often. 0 where there is nothing.
   */
  of({ words, kinds }: Uses): Int32Array {
    const found = new Int32Array(words.length);
    for (let t = 0; t < words.length; t++) {
      const own = kinds[t]!;
      if (own === SMALL || own === NUMBER) continue;
      const counts = this.#counts.get(words[t]!)!;
      let mask = 0;
      for (let kind = 0; kind < KINDS; kind++) if (counts[kind]! > (kind === own ? 1 : 0)) mask |= 1 << kind;
      let best = 0;
      let most = 0;
      for (let type = 0; type < 3; type++) {
        const itself = own >= 0 && own < SMALL && Math.floor(own / 3) === type ? 1 : 0;
        const n = counts[type * 3]! + counts[type * 3 + 1]! + counts[type * 3 + 2]! - itself;
        if (n > most) {
          most = n;
          best = type + 1;
        }
      }
      found[t] = mask | (best << 12) | (Math.min(most, 3) << 14);
    }
    return found;
  }
}

function add(counts: Uint16Array, kind: number): void {
  if (counts[kind]! < 0xffff) counts[kind]!++;
}
