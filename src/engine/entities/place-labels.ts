import { isCommonWord } from '../lexicon/common-words.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { OPENERS } from '../lexicon/no-names.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { COUNTRIES } from '../lexicon/places.ts';
import type { Word } from './words.ts';

/** The most words that a country's name has here: "Papua New Guinea". */
const LONGEST = 3;
/** Countries that no company has before its name, unlike "Norway Tarn". */
const SELDOM_FIRST = /^(?:united kingdom|united states)$/;
/** How much of a country's name its people's has at least: "Germany", "German". */
const STEM = 4;
const IRREGULAR =
  /^(?:netherlands dutch|united kingdom british|united states american|switzerland swiss|spain spanish)$/;

/** How many of the words, from the first on, name a country; 0 where they name none. */
export function countryLength(words: readonly string[]): number {
  for (let n = Math.min(LONGEST, words.length); n > 0; n--) if (COUNTRIES.has(words.slice(0, n).join(' '))) return n;
  return 0;
}

/**
 * How many words of a name that opens a block are a label with the country the news is of, and no part of the name:
 * "Norway Norwegian …", "New Zealand New Zealand Post", "United Kingdom Velmar Group", "Japan The …"; 0 for none.
 */
export function labelLength(words: readonly Word[], end: number): number {
  const spelled = words.slice(0, end).map(({ lower }) => lower);
  const n = countryLength(spelled);
  const next = words[n];
  if (n === 0 || n >= end || next?.gap !== ' ' || words[n - 1]!.possessive) return 0;
  const label = spelled.slice(0, n).join(' ');
  if (spelled.slice(n, 2 * n).join(' ') === label || isPeopleOf(label, next.lower)) return n;
  if (next.lower === 'the' || isOpener(next.lower)) return n;
  const isOwn = !isCommonWord(next.lower) && !ORGANISATION_WORDS.has(next.lower) && !NATIONALITIES.has(next.lower);
  return SELDOM_FIRST.test(label) && isOwn ? n : 0;
}

/** Whether a word opens sentences, and seldom a name. */
export const isOpener = (word: string): boolean =>
  OPENERS.has(word) && !/^(?:new|first|next|great|big|daily)$/.test(word);

const isPeopleOf = (country: string, people: string): boolean =>
  NATIONALITIES.has(people) &&
  (country.slice(0, STEM) === people.slice(0, STEM) || IRREGULAR.test(`${country} ${people}`));
