import { PARAGRAPH } from './flat-text.ts';

/** What stands around a quotation, in a flat text: right before and right after it. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/** How much of a context is found around a place, from 0 to 1. */
export interface Likeness {
  /** Of what stands in the quotation's own paragraph. */
  readonly near: number;
  /** Of all of it. */
  readonly full: number;
  /** Whether the paragraph says too little beside the quotation for `near` to mean anything. */
  readonly thin: boolean;
}

/** Letters that a paragraph must have beside the quotation to be known by them. */
const THIN = 12;

/** Compares by words, in order: an edit costs the words that it touches, and what is put in between costs nothing. */
export function likeness(expected: Context, found: Context): Likeness {
  const near = share([
    [lastParagraph(expected.prefix), lastParagraph(found.prefix)],
    [firstParagraph(expected.suffix), firstParagraph(found.suffix)],
  ]);
  const full = share([
    [expected.prefix, found.prefix],
    [expected.suffix, found.suffix],
  ]);
  return { near: near.share, full: full.share, thin: near.letters < THIN };
}

const lastParagraph = (text: string) => text.slice(text.lastIndexOf(PARAGRAPH) + 1);
const firstParagraph = (text: string) => text.split(PARAGRAPH, 1)[0]!;

/** Which share of the letters of the expected texts stands in the found ones; 1 where nothing is expected. */
function share(pairs: readonly (readonly [string, string])[]): { readonly share: number; readonly letters: number } {
  let letters = 0;
  let found = 0;
  for (const [expected, actual] of pairs) {
    const words = wordsOf(expected);
    letters += words.reduce((sum, word) => sum + word.length, 0);
    found += lettersInCommon(words, wordsOf(actual));
  }
  return { share: letters === 0 ? 1 : found / letters, letters };
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Letters of the words that both have in the same order: the heaviest common subsequence. */
function lettersInCommon(a: readonly string[], b: readonly string[]): number {
  let before = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    for (let j = 0; j < b.length; j++) {
      const kept = Math.max(row[j]!, before[j + 1]!);
      row.push(b[j] === word ? Math.max(kept, before[j]! + word.length) : kept);
    }
    before = row;
  }
  return before.at(-1)!;
}
