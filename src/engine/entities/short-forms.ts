import { HOUSEHOLD_NAMES } from '../lexicon/known-organisations.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { NAME_STARTS, ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { COUNTRIES } from '../lexicon/places.ts';
import { isDistinctive, isGeneric, isPlaceWord, leadsWithTrade, standsAlone } from './lone-words.ts';
import { acronymsOf, type NameForm } from './name-keys.ts';

const TWO_CAPITALS = /^\p{Lu}{2}(?!\p{L})/u;

/** A form of more words is not looked for: nobody shortens to that. */
export const LONGEST_SHORT_FORM = 8;

/** Bodies of a country that it calls so: "the Senate" is the "US Senate". */
const BODIES = /^(?:assembly|commission|congress|parliament|senate)$/;

/** What an organisation may be called for short: lower-case words with a space between. */
export function shortFormsOf(form: NameForm): readonly string[] {
  const { core } = form;
  const [first, last] = [core[0]!, core.at(-1)!];
  const found = acronymsOf(form).filter((acronym) => acronym.length > 1);
  if (core.length > 1) {
    const plain = core
      .slice(1)
      .every((word) => ORGANISATION_WORDS.has(word) || /^(?:and|&|of|the|computer)$/.test(word));
    const whole = plain || core.length < form.words.length || !HOUSEHOLD_NAMES.has(first);
    if (standsAlone(first) && whole) found.push(first);
    // "XQ Systems" is XQ, which two letters in capitals show.
    if (first.length === 2 && TWO_CAPITALS.test(form.text) && !isPlaceWord(first) && plain && core.length === 2)
      found.push(first);
    // "Boston Marlins" are the Marlins, though a marlin is a fish.
    const ofTown = isPlaceWord(core.slice(0, -1).join(' '));
    // The "Board of Velmar" is not Velmar.
    const isOf = /^(?:of|for)$/.test(core.at(-2)!);
    if (ofTown ? standsAlone(last) : !isOf && isDistinctive(last) && !HOUSEHOLD_NAMES.has(last)) found.push(last);
    if ((isGeneric(first) && plain) || leadsWithTrade(core)) found.push(first);
    // "Banco Velmar" is Velmar.
    if (NAME_STARTS.has(first)) found.push(core.slice(1).join(' '));
    // "E.F. Velmar Credit" is "Velmar Credit", and Velmar.
    if (/^(?:\p{Lu}\.){1,3} /u.test(form.text))
      for (let n = 2; n <= Math.min(core.length, LONGEST_SHORT_FORM); n++) {
        const behind = core.slice(1, n);
        if (behind.length > 1 || standsAlone(behind[0]!)) found.push(behind.join(' '));
      }
    if (BODIES.test(last) && isOfCountry(core.slice(0, -1).join(' '))) found.push(last);
  }
  for (let n = 2; n < Math.min(core.length, LONGEST_SHORT_FORM); n++) found.push(core.slice(0, n).join(' '));
  return found;
}

/** What countries are called for short, by the letters alone. */
const COUNTRIES_FOR_SHORT: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['usa', 'united states'],
  ['uk', 'united kingdom'],
  ['uae', 'united arab emirates'],
  ['ussr', 'soviet union'],
]);

/** The name of a country that is written short, lower-case: "united states" for "us"; null for what is no such. */
export const countryOf = (word: string): string | null => COUNTRIES_FOR_SHORT.get(word) ?? null;

/** Whether a word says of what country something is, lower-case: "dutch", "china", "us". */
export const isOfCountry = (word: string): boolean =>
  NATIONALITIES.has(word) || COUNTRIES.has(word) || countryOf(word) !== null;

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}$/u;

/**
 * Whether a form in brackets right behind a full name is short for it: one of its words, its initials, or initials with
 * letters between them ("AOL" behind "America Online"); of a single word, letters in their order.
 */
export function isShortFor(short: NameForm, full: NameForm): boolean {
  if (full.core.length > 1 && full.core.includes(short.key)) return true;
  if (acronymsOf(full).includes(short.key)) return true;
  const letters = lettersOf(short.key);
  const parts = full.key.split(/[\s&-]+/).filter((part) => part !== 'and' && part !== 'of');
  const [first] = parts;
  if (!ACRONYM.test(short.text) || !first || letters.length < 2 || letters[0] !== first[0]) return false;
  return parts.length > 1
    ? holdsInOrder(letters, parts.map((part) => part.charAt(0)).join(''))
    : holdsInOrder(first, letters);
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether the letters of `part` stand in `whole` in their order. */
function holdsInOrder(whole: string, part: string): boolean {
  let at = 0;
  for (const letter of part) {
    at = whole.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
