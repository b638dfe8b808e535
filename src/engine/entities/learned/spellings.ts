import { isCommonWord } from '../../lexicon/common-words.ts';
import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import { KNOWN_ORGANISATIONS, KNOWN_TEAMS, NEWSPAPER_WORDS } from '../../lexicon/known-organisations.ts';
import { LEGAL_FORMS } from '../../lexicon/legal-forms.ts';
import { NATIONALITIES } from '../../lexicon/nationalities.ts';
import { CAPITALISED_WORDS, OPENERS } from '../../lexicon/no-names.ts';
import {
  COMPANY_FOLLOWERS,
  COMPANY_NOUNS,
  ORGANISATION_HEADS,
  ORGANISATION_WORDS,
} from '../../lexicon/organisation-words.ts';
import { OUTLET_NAMES } from '../../lexicon/outlets.ts';
import { CITIES, COUNTRIES, PLACE_HEADS, PLACE_STARTS, REGIONS, US_STATES } from '../../lexicon/places.ts';
import { PRODUCTS } from '../../lexicon/products.ts';
import { SURNAMES, SURNAMES_FIRST } from '../../lexicon/surnames.ts';
import { OFFICES, ROLE_NOUNS, TITLES } from '../../lexicon/titles.ts';
import { type Clusters, coarseOf, fineOf } from '../../tagging/clusters.ts';
import { hashText } from '../../tagging/hash.ts';
import { lowerOf } from '../words.ts';

/** What a spelling tells by itself, wherever it stands; see `NameView`. */
export interface SpellingFacts {
  readonly text: string;
  readonly spelling: number;
  readonly prefix: number;
  readonly suffix: number;
  readonly shape: number;
  readonly fine: number;
  readonly coarse: number;
  readonly lists: number;
}

const LISTS: readonly Iterable<string>[] = [
  FIRST_NAMES,
  SURNAMES,
  SURNAMES_FIRST,
  CITIES,
  COUNTRIES,
  REGIONS,
  [...US_STATES].map((state) => state.toLowerCase()),
  KNOWN_ORGANISATIONS,
  OUTLET_NAMES,
  KNOWN_TEAMS,
  PRODUCTS,
  LEGAL_FORMS,
  ORGANISATION_WORDS,
  ORGANISATION_HEADS,
  COMPANY_NOUNS,
  COMPANY_FOLLOWERS,
  TITLES,
  ROLE_NOUNS,
  OFFICES,
  NATIONALITIES,
  PLACE_HEADS,
  PLACE_STARTS,
  OPENERS,
  CAPITALISED_WORDS,
  NEWSPAPER_WORDS,
];

const IN_LISTS = inLists();

function inLists(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  LISTS.forEach((list, bit) => {
    for (const word of list) found.set(word, (found.get(word) ?? 0) | (1 << bit));
  });
  return found;
}
const COMMON = 1 << 30;
/** Places for spellings that are kept, a power of two; an article has a few hundred. */
const KEPT = 1 << 14;

/**
 * Looks spellings up in all lists and classes; what it found is kept, since the same words come again and again: each in
 * the one place that its hash gives it, until another one takes it. A Map of so many takes several waits for memory.
 */
export class Spellings {
  readonly #clusters: Clusters;
  readonly #known: (SpellingFacts | undefined)[] = new Array(KEPT).fill(undefined);

  constructor(clusters: Clusters) {
    this.#clusters = clusters;
  }

  of(text: string): SpellingFacts {
    const spelling = hashText(text);
    const place = spelling & (KEPT - 1);
    const known = this.#known[place];
    if (known?.text === text) return known;
    const facts = this.#look(text, spelling);
    this.#known[place] = facts;
    return facts;
  }

  #look(text: string, spelling: number): SpellingFacts {
    const lower = lowerOf(text);
    const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
    const fine = fineOf(this.#clusters, text);
    return {
      text,
      spelling,
      prefix: hashText(lower, 0, Math.min(3, lower.length)),
      suffix: hashText(lower, Math.max(0, lower.length - 3)),
      shape: shapeOf(text),
      fine,
      coarse: coarseOf(this.#clusters, fine),
      lists: (IN_LISTS.get(lower) ?? IN_LISTS.get(bare) ?? 0) | (isCommonWord(lower) ? COMMON : 0),
    };
  }
}

/** Runs of capitals, small letters, digits and marks; long runs differ from single ones. */
function shapeOf(text: string): number {
  let shape = 0;
  let before = 0;
  let length = 0;
  for (let i = 0; i < text.length && i < 24; i++) {
    const c = text.charCodeAt(i);
    const kind =
      c >= 97 && c <= 122 ? 1 : c >= 65 && c <= 90 ? 2 : c >= 48 && c <= 57 ? 3 : c < 128 ? 10 + (c & 31) : 5;
    if (kind === before && ++length > 2) continue;
    if (kind !== before) length = 1;
    before = kind;
    shape = Math.imul(shape, 47) + kind;
  }
  return shape;
}
