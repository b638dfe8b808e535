import { isCommonWord } from '../lexicon/common-words.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { CITIES, COUNTRIES, REGIONS } from '../lexicon/places.ts';
import { SURNAMES_FIRST } from '../lexicon/surnames.ts';
import { coreWords, initials, nameWords, personParts } from './name-keys.ts';
import type { NameType } from './names.ts';
import type { Register, RegisterEntry } from './register.ts';

/** One name where it stands in the story: block index and prose offsets. */
export interface NamePlace {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: NameType;
}

/** The mentions by name of one thing, in order. */
export interface Cluster {
  readonly places: NamePlace[];
  readonly entry: RegisterEntry | null;
  readonly type: NameType;
}

interface Draft {
  readonly places: NamePlace[];
  readonly entry: RegisterEntry | null;
}

const key = (words: readonly string[]): string => words.join(' ');
const isPlaceWord = (word: string): boolean => CITIES.has(word) || COUNTRIES.has(word) || REGIONS.has(word);
const surnameFirst = (word: string): boolean => SURNAMES_FIRST.has(word) && !FIRST_NAMES.has(word);

/** Whether a first word alone can stand for a whole organisation's name: not "China" for "China Telecom". */
const isDistinctive = (word: string): boolean =>
  word.length > 2 &&
  !isPlaceWord(word) &&
  !NATIONALITIES.has(word) &&
  !ORGANISATION_WORDS.has(word) &&
  !GENERIC.has(word) &&
  !isCommonWord(word);
const GENERIC: ReadonlySet<string> = new Set(
  'national international general united first royal central federal american british standard new north south east west great global world'.split(
    ' ',
  ),
);

function typeOf({ places, entry }: Draft): NameType {
  if (entry) return entry.type;
  const votes = new Map<NameType, number>();
  // A full name says what a thing is; its short form alone seldom does.
  const full = places.filter(({ text }) => /\s/.test(text));
  for (const { type } of full.length > 0 ? full : places) {
    const weight = type === 'other' ? 0.5 : 1;
    votes.set(type, (votes.get(type) ?? 0) + weight);
  }
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}

/**
 * Ties the names of one story together: equal names, short forms of organisations, acronyms, surnames. Two people with
 * one surname stay two when both have first names; a surname that could be either stays by itself.
 */
export function clusterNames(
  places: readonly NamePlace[],
  register: Register,
  bracketed: ReadonlyMap<string, string>,
): Cluster[] {
  const registered = new Map<string, RegisterEntry>();
  for (const entry of register.entries)
    for (const name of [entry.name, ...entry.aliases]) registered.set(key(nameWords(name)), entry);

  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft>();
  const byEntry = new Map<RegisterEntry, Draft>();
  const open = (place: NamePlace, entry: RegisterEntry | null, ...keys: string[]): Draft => {
    const draft: Draft = { places: [], entry };
    drafts.push(draft);
    for (const k of keys) if (!byKey.has(k)) byKey.set(k, draft);
    draft.places.push(place);
    return draft;
  };

  const people = new Map<string, Set<Draft>>();
  const short = new Map<string, Set<Draft>>();
  const note = (index: Map<string, Set<Draft>>, word: string, draft: Draft) => {
    const set = index.get(word);
    if (set) set.add(draft);
    else index.set(word, new Set([draft]));
  };
  const only = (index: Map<string, Set<Draft>>, word: string): Draft | null => {
    const set = index.get(word);
    return set?.size === 1 ? [...set][0]! : null;
  };
  const singles: NamePlace[] = [];
  // Full names first, so that a headline's short form finds the full name that only the body gives.
  for (const place of places) {
    const words = nameWords(place.text);
    const entry = registered.get(key(words)) ?? null;
    if (entry) {
      const known = byEntry.get(entry);
      if (known) known.places.push(place);
      else byEntry.set(entry, open(place, entry, key(words)));
      continue;
    }
    if (words.length < 2) {
      singles.push(place);
      continue;
    }
    if (place.type === 'person') {
      const { first, last } = personParts(place.text, surnameFirst);
      const full = `person ${first} ${last}`;
      const known = byKey.get(full);
      if (known) known.places.push(place);
      else note(people, last, open(place, null, full, key(words)));
      continue;
    }
    const core = coreWords(place.text);
    const known = byKey.get(key(core)) ?? byKey.get(key(words));
    if (known) {
      known.places.push(place);
      continue;
    }
    const draft = open(place, null, key(core), key(words));
    if (place.type === 'organization' || place.type === 'other') {
      const first = core[0]!;
      const plain = core.slice(1).every((word) => ORGANISATION_WORDS.has(word) || /^(?:and|&|of|the)$/.test(word));
      const whole = plain || core.length < words.length || !KNOWN_ORGANISATIONS.has(first);
      if (core.length > 1 && isDistinctive(first) && whole) note(short, first, draft);
      const last = core.at(-1)!;
      if (core.length > 1 && isDistinctive(last) && !KNOWN_ORGANISATIONS.has(last)) note(short, last, draft);
      for (let n = 2; n < core.length; n++) note(short, key(core.slice(0, n)), draft);
      const acronym = initials(place.text);
      if (acronym && acronym.length > 1) note(short, acronym, draft);
    }
  }
  for (const place of singles) {
    const words = coreWords(place.text);
    const word = key(words);
    const introduced = bracketed.get(word);
    const known =
      (introduced && byKey.get(introduced)) ||
      byKey.get(word) ||
      (place.type === 'place' && isPlaceWord(word) ? null : only(people, word)) ||
      (isAcronym(place.text) || isDistinctive(word) ? only(short, word) : null);
    if (known) known.places.push(place);
    else open(place, null, word);
  }
  joinShortForms(drafts, short);
  const order = (place: NamePlace) => place.block * 1e9 + place.start;
  return drafts
    .filter((draft) => draft.places.length > 0)
    .map((draft) => ({ ...draft, places: draft.places.sort((a, b) => order(a) - order(b)), type: typeOf(draft) }))
    .sort((a, b) => order(a.places[0]!) - order(b.places[0]!));
}

const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(text);

/** "Alibaba Group" beside "Alibaba Group Holding Ltd": a shorter name of several words joins the one it begins. */
function joinShortForms(drafts: readonly Draft[], short: ReadonlyMap<string, ReadonlySet<Draft>>): void {
  for (const draft of drafts) {
    const first = draft.places[0];
    if (!first || draft.entry || !first.text.includes(' ') || first.type === 'person') continue;
    const longer = [...(short.get(key(coreWords(first.text))) ?? [])].filter(
      (other) => other !== draft && other.places.length > 0,
    );
    if (longer.length !== 1) continue;
    longer[0]!.places.push(...draft.places.splice(0));
  }
}
