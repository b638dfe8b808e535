import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { CHARGES, OFFICES, TITLES } from '../lexicon/titles.ts';
import { isCapital } from './name-words.ts';
import type { Word } from './words.ts';

/** Whose a body can be that is nobody's: the people of a country, or those of one trade. */
const COLLECTIVE =
  /^(?:(?:wo)?men|children|citizens|consumers|directors|employers|employees|farmers|firefighters|growers|lawyers|miners|mothers|nurses|parents|peasants|people|producers|students|teachers|traders|veterans|workers|writers)$/;
/** What is in charge of something that its name tells: "the Ministry of Trade". */
const IN_CHARGE = /^(?:academy|board|bureau|college|council|department|faculty|institute|ministry|office|school)$/;
/** The most words of such a name behind its first part. */
const LONGEST = 6;

const follows = (word: Word | undefined): word is Word => word?.gap === ' ' && isCapital(word);

/**
 * The index behind the name of a body whose first part ends before `at`: "People's | Bank of China", "Department | of
 * Trade and Industry", "Institute of Science | and Technology"; `at` where no such name goes on there.
 */
export function bodyEnd(words: readonly Word[], at: number): number {
  const before = words[at - 1]!;
  if (!isCapital(before)) return at;
  if (before.possessive) return COLLECTIVE.test(before.lower) ? behindCollective(words, at) : at;
  const { lower, gap } = words[at]!;
  if (gap !== ' ') return at;
  if (lower === 'of' && before.lower === 'office' && words[at + 1]?.lower === 'the') return behindHolder(words, at);
  if (lower === 'of' && IN_CHARGE.test(before.lower)) return behindCharges(words, at + 1, at);
  return lower === 'and' && isChargeOf(words, at - 1) ? behindCharges(words, at + 1, at) : at;
}

/** Where "of the Comptroller of the Currency" ends; `at` where nobody is named there. */
function behindHolder(words: readonly Word[], at: number): number {
  let end = at;
  while (words[end]?.lower === 'of' && words[end + 1]?.lower === 'the' && follows(words[end + 2])) {
    end += 3;
    while (follows(words[end]) && (CHARGES.has(words[end]!.lower) || OFFICES.has(words[end]!.lower))) end++;
    if (words[end - 1]!.possessive) break;
  }
  return end;
}

/** Where "Bank of China" ends: with its last word for a body, and with what that is of or for. */
function behindCollective(words: readonly Word[], at: number): number {
  let end = at;
  for (let i = at; i < at + LONGEST && follows(words[i]); i++) {
    if (ORGANISATION_WORDS.has(words[i]!.lower)) end = i + 1;
    if (words[i]!.possessive) break;
  }
  if (end === at || words[end - 1]!.possessive) return end;
  if (goesOn(words[end])) return at;
  const joins = words[end]?.gap === ' ' && /^(?:of|for)$/.test(words[end]!.lower);
  return joins && follows(words[end + 1]) ? end + 2 : end;
}

/** Whether a name goes on with a word of which nothing is known here. */
const goesOn = (word: Word | undefined): boolean =>
  follows(word) && !TITLES.has(word.lower) && !OFFICES.has(word.lower);

/** Where the things end that a body is in charge of; `none` where there are none at `from`, or more than is known. */
function behindCharges(words: readonly Word[], from: number, none: number): number {
  let end = none;
  let listed = false;
  for (let i = from; i < from + LONGEST; i++) {
    const word = words[i];
    if (!isCapital(word) || !CHARGES.has(word!.lower) || (word!.gap !== ' ' && word!.gap !== ', ')) break;
    // "the Department of Trade, Finance Minister Jane Doe said": behind a comma only what an "and" closes.
    if (word!.gap === ', ' && words[i + 1]?.lower !== 'and') break;
    listed ||= word!.gap === ', ';
    end = i + 1;
    if (word!.possessive) return end;
    if (words[end]?.lower === 'and' && words[end]!.gap === ' ') i++;
  }
  const isCut = listed && words[end]?.lower === 'and';
  return goesOn(words[end]) || isCut ? none : end;
}

/** Whether `at` is what a body is in charge of: "Institute of | Science". */
function isChargeOf(words: readonly Word[], at: number): boolean {
  const [head, of] = [words[at - 2], words[at - 1]];
  return of?.lower === 'of' && isCapital(head) && IN_CHARGE.test(head!.lower) && CHARGES.has(words[at]!.lower);
}
