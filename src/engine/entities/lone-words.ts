import { isCommonWord } from '../lexicon/common-words.ts';
import { LEGAL_FORMS } from '../lexicon/legal-forms.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { CITIES, COUNTRIES, REGIONS } from '../lexicon/places.ts';
import { isSmallCode } from './name-words.ts';

/** Whether a lower-case word is a town, a country or a region. */
export const isPlaceWord = (word: string): boolean => CITIES.has(word) || COUNTRIES.has(word) || REGIONS.has(word);

const GENERIC: ReadonlySet<string> = new Set(
  'national international general united first royal central federal american british standard new north south east west great global world'.split(
    ' ',
  ),
);
/** Whether a first word alone can stand for a whole organisation's name: not "China" for "China Telecom". */
export const standsAlone = (word: string): boolean =>
  (word.length > 2 || isSmallCode(word)) &&
  !isPlaceWord(word) &&
  !NATIONALITIES.has(word) &&
  !ORGANISATION_WORDS.has(word) &&
  !GENERIC.has(word);
/** "Telecom" is what people call the one company whose name begins so, though many have the word in their names. */
export const isTradeName = (word: string): boolean =>
  ORGANISATION_WORDS.has(word) && word.length > 3 && !isPlaceWord(word) && !GENERIC.has(word) && !LEGAL_FORMS.has(word);
/** "Telecom Peru", "Bank of Norland": what it is comes first, and then whose. */
export const leadsWithTrade = ([first, ...rest]: readonly string[]): boolean =>
  first !== undefined && isTradeName(first) && ((rest[0] === 'of' && rest.length > 1) || isPlaceWord(rest.join(' ')));
/** "United" is what people call one airline of that name, but no other thing whose name begins so. */
export const isGeneric = (word: string): boolean => GENERIC.has(word) && !NATIONALITIES.has(word);
/** Whether it stands for one thing only, and is no everyday word. */
export const isDistinctive = (word: string): boolean => standsAlone(word) && !isCommonWord(word);
