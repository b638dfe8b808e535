import { firmEndsBetween, isCapital, PARTICLES } from '../name-words.ts';
import type { Word } from '../words.ts';

/** A stretch of words [first, last) that names may stand in: words with a capital, and small ones between them. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** How many small words in a row may stand inside a name: "Bank of the Example". */
const LONGEST_JOIN = 3;
const JOINS: ReadonlySet<string> = new Set([...PARTICLES, ...'of the and for in on at to with & d de’ ’n’'.split(' ')]);

/**
 * A name goes on over a space, a hyphen, a slash, an ampersand, but not over a dash between spaces; over a comma only to
 * what belongs behind it; over a possessive or the end of a sentence only where the rules know it ("Ben & Jerry's
 * Homemade").
 */
const JOINING_GAP = /^(?:\s|–|\s?[-/&+'’]\s?)?$/;
const BEHIND_COMMA = /^(?:inc|ltd|llc|l\.?p|s\.?a|plc|corp|co|n\.?v|jr|sr)\.?$/;

function isApart(word: Word, before: Word, ruledOn: boolean): boolean {
  if (ruledOn) return false;
  const { gap, lower, shape, startsSentence } = word;
  // "PORT TARN - Velmar": the town of a dateline.
  if (gap === ' - ' && before.shape === 'caps' && shape !== 'caps') return true;
  return (
    startsSentence ||
    before.possessive ||
    firmEndsBetween(before, word) ||
    !(JOINING_GAP.test(gap) || (gap === ', ' && BEHIND_COMMA.test(lower)))
  );
}

/** The runs of a block's words, in order; `ruledOn` says where the rules let a name go on. Linear in the words. */
export function runsOf(words: readonly Word[], ruledOn: (at: number) => boolean): Run[] {
  const runs: Run[] = [];
  let first = -1;
  let last = -1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (first >= 0 && isApart(word, words[at - 1]!, ruledOn(at))) {
      runs.push({ first, last });
      first = -1;
    }
    if (isCapital(word)) {
      if (first < 0) first = at;
      last = at + 1;
    } else if (first >= 0 && (at - last >= LONGEST_JOIN || !(JOINS.has(word.lower) || word.shape === 'number'))) {
      runs.push({ first, last });
      first = -1;
    }
  }
  if (first >= 0) runs.push({ first, last });
  return runs;
}
