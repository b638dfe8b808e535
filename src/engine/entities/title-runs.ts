import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { OFFICES, TITLES } from '../lexicon/titles.ts';
import { isCapital } from './name-words.ts';
import type { Word } from './words.ts';

/** What an office is for: a title only before the office ("Trade Minister"). */
const CHARGE = /^(?:trade|finance|foreign|interior|economy|defence|defense)$/;
/** What somebody is chief of may take two words ("Chief Human Resources Officer"). */
const LONGEST_CHARGE = 2;
const CHIEFS = /^(?:officer|executive|economist|strategist|scientist|engineer|analyst)$/;

/** The index behind the title that begins at a word with a capital ("Minister", "Chief Financial Officer"); `at` where none does. */
export function titleEnd(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word || !TITLES.has(word.lower) || !isCapital(word)) return at;
  if (CHARGE.test(word.lower)) return titleEnd(words, at + 1) > at + 1 ? at + 1 : at;
  return word.lower === 'chief' ? chiefEnd(words, at) : at + 1;
}

function chiefEnd(words: readonly Word[], at: number): number {
  for (let i = at + 1; i <= at + 1 + LONGEST_CHARGE; i++) {
    const word = words[i];
    if (word?.gap !== ' ' || !isCapital(word) || FIRST_NAMES.has(word.lower)) break;
    if (CHIEFS.test(word.lower)) return i + 1;
  }
  return at + 1;
}

/**
 * The index behind titles that follow one another up to an office ("Executive Vice President"), wherever a name found
 * among them would end; `at` where a single word or no office stands there.
 */
export function officeEnd(words: readonly Word[], at: number): number {
  let end = at;
  for (let next = titleEnd(words, at); next > end; next = titleEnd(words, end)) {
    end = next;
    if (words[end]?.gap !== ' ' || words[end - 1]!.possessive) break;
  }
  const last = words[end - 1];
  return end - at > 1 && last && (OFFICES.has(last.lower) || CHIEFS.test(last.lower)) ? end : at;
}
