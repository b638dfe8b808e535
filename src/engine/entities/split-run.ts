import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isLegalForm } from '../lexicon/legal-forms.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { ORGANISATION_WORDS, PUBLIC_BODIES } from '../lexicon/organisation-words.ts';
import { OFFICES } from '../lexicon/titles.ts';
import type { Gazetteer } from './gazetteer.ts';
import { DEPARTMENT, isCapital, isNoName, type NameChunk, PARTICLES } from './name-words.ts';
import { titleEnd } from './title-runs.ts';
import type { Word } from './words.ts';

const isTitle = (words: readonly Word[], at: number): boolean => titleEnd(words, at) > at;

/** Splits a raw run at titles and takes off what is no part of a name. */
export function refine(
  words: readonly Word[],
  start: number,
  end: number,
  gazetteer: Gazetteer,
  out: NameChunk[],
): void {
  let first = start;
  let titled = false;
  while (first < end) {
    const word = words[first]!;
    const phrase = gazetteer.longestAt(words, first);
    if (phrase && phrase.length > 1) break;
    const next = words[first + 1];
    const rest = end - first;
    const behind = Math.min(titleEnd(words, first), end);
    const begins = rest > 1 && ORGANISATION_WORDS.has(next!.lower) && !OFFICES.has(next!.lower);
    if (behind > first && (behind - first > 1 || !begins)) {
      titled = behind < end;
      first = behind;
    } else if (
      NATIONALITIES.has(word.lower) &&
      (rest === 1 ||
        PUBLIC_BODIES.has(next!.lower) ||
        isTitle(words, first + 1) ||
        !ORGANISATION_WORDS.has(words[end - 1]!.lower))
    ) {
      first++;
    } else break;
  }
  while (first < end && words[first]!.shape === 'lower' && first > start) first++;
  if (first >= end) return;
  const person = personWithin(words, first, end, gazetteer);
  if (person > first) {
    push(words, first, person, false, gazetteer, out);
    push(words, person, end, true, gazetteer, out);
    return;
  }
  // "The Economist" is no article with an office behind it.
  const known = gazetteer.longestAt(words, first)?.length ?? 1;
  for (let i = first + known; i < end; i++) {
    if (!isTitle(words, i) || ORGANISATION_WORDS.has(words[i]!.lower) || !isCapital(words[i - 1])) continue;
    if (i + 1 < end || OFFICES.has(words[i]!.lower)) {
      push(words, first, i, titled, gazetteer, out);
      refine(words, i, end, gazetteer, out);
      return;
    }
  }
  push(words, first, end, titled, gazetteer, out);
}

/** First names that are as often something else, where they stand inside a run of capitals. */
const GIVEN_TOO =
  /^(?:will|may|mark|grant|art|drew|chase|chance|faith|hope|grace|joy|rose|summer|april|june|august|china|paris|london|georgia|virginia|carolina|asia|india|chelsea|florence|sydney|victoria|austin|dallas|houston|charlotte|lincoln|jordan|israel|kenya)$/;

/**
 * Where a person's first name stands behind the end of another name: "the Treasury | Jane Doe", "Norvik Bank | Jane
 * Doe", "U.S. | Jane Doe". `first` where there is none.
 */
function personWithin(words: readonly Word[], first: number, end: number, gazetteer: Gazetteer): number {
  const at = end - 2;
  if (at <= first) return first;
  const [before, given, surname] = [words[at - 1]!, words[at]!, words[at + 1]!];
  if (!FIRST_NAMES.has(given.lower) || GIVEN_TOO.test(given.lower) || given.gap !== ' ') return first;
  if (ORGANISATION_WORDS.has(surname.lower) || isLegalForm(surname.lower)) return first;
  if (ORGANISATION_WORDS.has(before.lower) || DEPARTMENT.test(before.lower)) return at;
  const phrase = gazetteer.longestAt(words, first);
  return phrase?.type === 'place' && phrase.length === at - first ? at : first;
}

function push(
  words: readonly Word[],
  start: number,
  end: number,
  titled: boolean,
  gazetteer: Gazetteer,
  out: NameChunk[],
): void {
  let last = end - 1;
  while (last > start && (isNoName(words[last]!) || PARTICLES.has(words[last]!.lower))) last--;
  const phrase = gazetteer.longestAt(words, start);
  const whole = phrase !== null && phrase.length === last - start + 1 ? phrase : null;
  out.push({ first: start, last, titled, phrase: whole });
}
