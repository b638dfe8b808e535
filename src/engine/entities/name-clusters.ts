import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { SURNAMES_FIRST } from '../lexicon/surnames.ts';
import { isKoreanGivenName } from './hyphens.ts';
import { isDistinctive, isGeneric, isPlaceWord, isTradeName, standsAlone } from './lone-words.ts';
import { type Draft, joinLongerForms, key } from './longer-forms.ts';
import { acronymsOf, nameWords, personParts } from './name-keys.ts';
import { type NamePlace, voteOn } from './name-votes.ts';
import type { NameType } from './names.ts';
import type { Register, RegisterEntry } from './register.ts';
import { countryOf, shortFormsOf } from './short-forms.ts';
import { WordIndex } from './word-index.ts';

/** The mentions by name of one thing, in order. */
export interface Cluster {
  readonly places: NamePlace[];
  readonly entry: RegisterEntry | null;
  readonly type: NameType;
}

/**
 * What mentions of one spelling have in common: a town and what is called after it ("Houston" that plays, "Houston" that
 * one plays in) are two things; of other names one thing is meant, whatever single mentions look like.
 */
const sortOf = (name: string, { type }: NamePlace): string =>
  type !== 'place' && isPlaceWord(name) ? `after ${name}` : name;
/** A name however its parts are tied: "Air Velmar-Tarn" and "Air Velmar Tarn", "Wal-Mart" and "Walmart" are one. */
const spelled = (name: string): string => name.replace(/[\s'‑-]/g, '');
const surnameFirst = (word: string): boolean => SURNAMES_FIRST.has(word) && !FIRST_NAMES.has(word);
const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(text);

const isFirmPlace = ({ type, strength }: NamePlace): boolean => type === 'place' && strength === 3;

/** The entries of a register by the words of their names and aliases: made once for a register, whatever is read with it. */
export type RegisteredNames = ReadonlyMap<string, RegisterEntry>;

export function registeredNames({ entries }: Register): RegisteredNames {
  const found = new Map<string, RegisterEntry>();
  for (const entry of entries)
    for (const name of [entry.name, ...entry.aliases]) found.set(key(nameWords(name)), entry);
  return found;
}

/**
 * Ties the names of one story together: equal names, short forms of organisations, acronyms, surnames. Two people with
 * one surname stay two when both have first names; a surname that could be either stays by itself.
 */
export function clusterNames(
  places: readonly NamePlace[],
  registered: RegisteredNames,
  bracketed: ReadonlyMap<string, string>,
): Cluster[] {
  const drafts: Draft[] = [];
  const rest = takeRegistered(places, registered, drafts);
  const singles = rest.filter(({ form }) => form.words.length < 2);
  const alone = new Set(singles.map(({ form }) => form.key));
  const full = groupFullNames(
    rest.filter(({ form }) => form.words.length >= 2),
    alone,
  );
  drafts.push(...full);

  const byKey = new Map<string, Draft>();
  const people = new WordIndex<Draft>();
  const given = new WordIndex<Draft>();
  const short = new WordIndex<Draft>();
  for (const draft of full) {
    const spelling = spelled(key(draft.words));
    if (!byKey.has(spelling)) byKey.set(spelling, draft);
    if (draft.type === 'person') addPerson(draft, people, given);
    else if (draft.type !== 'place' && draft.type !== 'product')
      for (const form of new Set(draft.places.map(({ form }) => form)))
        for (const words of shortFormsOf(form)) short.add(words, draft);
  }
  // Full names first, so that a headline's short form finds the full name that only the body gives.
  const bySingle = new Map<string, Draft>();
  const chosen = new Map<string, Draft | null>();
  const shortFor = (word: string, acronym: boolean): Draft | null => {
    const known = chosen.get(word);
    if (known !== undefined) return known;
    const draft = standsFor(word, short, acronym);
    chosen.set(word, draft);
    return draft;
  };
  // Whom an article calls by the first name is told by all that stands around it: "Jane … Jane said".
  const isPerson = callsPeople(singles);
  // "Velmar plc" stays apart from its founder Ann Velmar, and Velmar alone is the company; "Mr Velmar" is not.
  const houses = new Set(singles.filter(({ house }) => house).map(({ form }) => form.key));
  // "Velmar's parent, Velmar Holdings" is not what the article calls Velmar.
  const parents = new Set(full.filter((draft) => draft.places.every(({ parent }) => parent)));
  const ownerOf = (spelling: string) => {
    const draft = byKey.get(spelling);
    return draft && !parents.has(draft) ? draft : undefined;
  };
  const mayBePerson = ({ form, type, strength }: NamePlace) =>
    !houses.has(form.key) || (type === 'person' && strength === 3);
  for (const place of singles) {
    const { key: word, core: words, text } = place.form;
    // What an article introduces in brackets goes with the full name, be that one of several words or of one.
    const introduced = bracketed.get(word) ?? (place.type === 'place' ? countryOf(word) : null);
    const single = spelled(sortOf(introduced ?? word, place));
    const known =
      (introduced && byKey.get(spelled(introduced))) ||
      ownerOf(spelled(word)) ||
      (!mayBePerson(place) || (place.type === 'place' && isPlaceWord(word) && !place.speaks)
        ? null
        : people.only(word)) ||
      (isFirmPlace(place) || ((isGeneric(word) || isTradeName(word)) && place.type !== 'organization')
        ? null
        : shortFor(word, isAcronym(text))) ||
      (place.type !== 'place' && isPerson(word) ? given.only(word) : null) ||
      bySingle.get(single);
    if (known) {
      known.places.push(place);
      continue;
    }
    const draft: Draft = { places: [place], entry: null, words, type: null };
    drafts.push(draft);
    bySingle.set(single, draft);
  }
  joinLongerForms(full, short);
  const order = (place: NamePlace) => place.block * 1e9 + place.start;
  return drafts
    .filter((draft) => draft.places.length > 0)
    .map(
      ({ places: own, entry, type }): Cluster => ({
        entry,
        places: own.sort((a, b) => order(a) - order(b)),
        type: entry?.type ?? type ?? voteOn(own).type,
      }),
    )
    .sort((a, b) => order(a.places[0]!) - order(b.places[0]!));
}

/** Notes what a person may be called by one name: the last, or the first. */
function addPerson(draft: Draft, people: WordIndex<Draft>, given: WordIndex<Draft>): void {
  const { form } = draft.places[0]!;
  const { first, last } = personParts(form, surnameFirst);
  people.add(last, draft);
  if (!first) return;
  // "Kim Dae-hyun", "Lee Kuan Yew": the family's name comes first, where two more stand behind it.
  const isFamily = SURNAMES_FIRST.has(first) && (form.words.length === 3 || isKoreanGivenName(last));
  (isFamily ? people : given).add(first, draft);
}

/** Whether a single word is the name of a person by what all its mentions say together. */
function callsPeople(singles: readonly NamePlace[]): (word: string) => boolean {
  const byWord = new WordIndex<NamePlace>();
  for (const place of singles) byWord.add(place.form.key, place);
  const asked = new Map<string, boolean>();
  return (word) => {
    const known = asked.get(word) ?? voteOn(byWord.all(word)).type === 'person';
    asked.set(word, known);
    return known;
  };
}

/** Puts what the register vouches for into drafts of its own; the result is the other names. */
function takeRegistered(
  places: readonly NamePlace[],
  registered: RegisteredNames,
  drafts: Draft[],
): readonly NamePlace[] {
  if (registered.size === 0) return places;
  const byEntry = new Map<RegisterEntry, Draft>();
  return places.filter((place) => {
    const entry = registered.get(key(place.form.words));
    if (!entry) return true;
    const known = byEntry.get(entry);
    if (known) known.places.push(place);
    else {
      const draft: Draft = { places: [place], entry, words: place.form.core, type: entry.type };
      byEntry.set(entry, draft);
      drafts.push(draft);
    }
    return false;
  });
}

/** Names of several words by what they are names of; people by first and last name, whatever stands between. */
function groupFullNames(places: readonly NamePlace[], alone: ReadonlySet<string>): Draft[] {
  const exact = new Map<string, NamePlace[]>();
  for (const place of places) {
    const name = spelled(sortOf(place.form.key, place));
    const group = exact.get(name);
    if (group) group.push(place);
    else exact.set(name, [place]);
  }
  const drafts = new Map<string, Draft>();
  for (const [name, group] of exact) {
    const { form } = group[0]!;
    const words = form.core;
    const type = typeOfFullName(words, group, alone);
    const { first, last } = personParts(form, surnameFirst);
    const id = type === 'person' ? `person ${first} ${last}` : name;
    const known = drafts.get(id);
    if (known) known.places.push(...group);
    else drafts.set(id, { places: group, entry: null, words, type });
  }
  return [...drafts.values()];
}

/**
 * Where the name and what stands around it leave the type open, the article's short form decides: companies are called
 * by their first word, people by their last.
 */
function typeOfFullName(words: readonly string[], places: readonly NamePlace[], alone: ReadonlySet<string>): NameType {
  const { type, firm } = voteOn(places);
  const isCompany = (place: NamePlace) => place.type === 'organization' && place.form.words.length > words.length;
  if (type === 'person' && places.some(isCompany)) return 'organization';
  const [first, last] = [words[0]!, words.at(-1)!];
  if (firm || words.length < 2 || alone.has(first) === alone.has(last)) return type;
  if (type === 'person' && alone.has(first) && standsAlone(first) && !FIRST_NAMES.has(first)) return 'organization';
  if (type === 'organization' && words.length === 2 && alone.has(last) && isDistinctive(last)) return 'person';
  return type;
}

/** What one word stands for: of several that begin with it the one that is named most, and first. */
function standsFor(word: string, short: WordIndex<Draft>, acronym: boolean): Draft | null {
  const candidates = short.all(word);
  if (isGeneric(word) || isTradeName(word)) return candidates.length === 1 ? candidates[0]! : null;
  if (!acronym && !standsAlone(word)) return null;
  if (candidates.length < 2) return candidates[0] ?? null;
  // "TPQ" is "Tarn Peak Quarries" itself, after which "TPQ Minerals" is called.
  const owners = acronym ? candidates.filter(({ places }) => acronymsOf(places[0]!.form).includes(word)) : [];
  if (owners.length === 1) return owners[0]!;
  const begun = candidates.filter((draft) => draft.words[0] === word);
  if (begun.length === 0) return null;
  return begun.reduce((best, draft) => (draft.places.length > best.places.length ? draft : best));
}
