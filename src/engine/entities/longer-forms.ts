import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { ORGANISATION_HEADS, ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { isPlaceWord } from './lone-words.ts';
import type { NamePlace } from './name-votes.ts';
import type { NameType } from './names.ts';
import type { RegisterEntry } from './register.ts';
import { isOfCountry, LONGEST_SHORT_FORM } from './short-forms.ts';
import { WordIndex } from './word-index.ts';

/** A cluster in the making; `words` are those of its first name, without legal forms. */
export interface Draft {
  readonly places: NamePlace[];
  readonly entry: RegisterEntry | null;
  readonly words: readonly string[];
  /** Set where something other than the mentions themselves tells what it is. */
  readonly type: NameType | null;
}

/** The words of a name as its clusters are looked up by them. */
export const key = (words: readonly string[]): string => words.join(' ');

/** "Velmar Bay" of which nothing is said to be there: a place by its last word alone. */
const isOnlyCalledSo = ({ words, places }: Draft): boolean =>
  !isPlaceWord(key(words)) && !places.some(({ located }) => located);

/** "Velmar Ridge" that seems to be a person, beside "Velmar Ridge Resources": it says nothing, and no title or first name makes it one. */
const isGuessedPerson = ({ words, places }: Draft): boolean =>
  !FIRST_NAMES.has(words[0]!) && !places.some(({ strength, speaks }) => strength === 3 || speaks);

/** Whether what a longer name adds to a shorter one is a trade. */
const addsTrade = (longer: Draft, { words }: Draft): boolean => {
  const next = longer.words[words.length] ?? '';
  return ORGANISATION_WORDS.has(next) && !ORGANISATION_HEADS.has(next);
};

/** "Velmar University" beside "Velmar University Faculty of Law": what lies within it is no longer form of it. */
const isHouseOf = ({ words }: Draft, longer: Draft): boolean =>
  /^(?:university|college)$/.test(words.at(-1)!) && PARTS.has(longer.words[words.length] ?? '');

const PARTS: ReadonlySet<string> = new Set([
  'business',
  'center',
  'centre',
  'department',
  'faculty',
  'hospital',
  'institute',
  'law',
  'medical',
  'press',
  'school',
]);

/** With its legal form: "Velmar Group Inc" is no short form of "Velmar Group Pension Fund". */
const isInFull = ({ places }: Draft): boolean => places.some(({ form }) => form.core.length < form.words.length);

/**
 * "Velmar Group" beside "Velmar Group Holding Ltd": a shorter name of several words joins the one it begins; so it does
 * where that one has its country before it, "Velmar Bank" beside "Dutch Velmar Bank".
 */
export function joinLongerForms(drafts: readonly Draft[], short: WordIndex<Draft>): void {
  const abroad = new WordIndex<Draft>();
  const organisations = drafts.filter(
    (draft) =>
      draft.words.length > 1 &&
      (draft.type !== 'person' || isGuessedPerson(draft)) &&
      (draft.type !== 'place' || isOnlyCalledSo(draft)),
  );
  for (const draft of organisations) {
    const [country, ...rest] = draft.words;
    if (!isOfCountry(country!)) continue;
    for (let n = 2; n <= Math.min(rest.length, LONGEST_SHORT_FORM); n++) abroad.add(key(rest.slice(0, n)), draft);
  }
  for (const draft of organisations.sort((a, b) => b.words.length - a.words.length)) {
    const name = key(draft.words);
    const longer = [...short.all(name), ...abroad.all(name)].filter(
      (other) =>
        other !== draft &&
        other.places.length > 0 &&
        !isInFull(draft) &&
        !isHouseOf(draft, other) &&
        (draft.type !== 'person' || addsTrade(other, draft)),
    );
    if (draft.places.length > 0 && longer.length === 1) longer[0]!.places.push(...draft.places.splice(0));
  }
}
