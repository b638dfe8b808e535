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
import { CITIES, COUNTRIES, PLACE_HEADS, PLACE_STARTS, REGIONS, US_STATES } from '../../lexicon/places.ts';
import { PRODUCTS } from '../../lexicon/products.ts';
import { OUTLET_NAMES } from '../../lexicon/sources.ts';
import { SURNAMES, SURNAMES_FIRST } from '../../lexicon/surnames.ts';
import { OFFICES, ROLE_NOUNS, TITLES } from '../../lexicon/titles.ts';
import { type Clusters, coarseOf, fineOf } from '../../tagging/clusters.ts';
import { hashText } from '../../tagging/hash.ts';
import type { NameMention } from '../names.ts';
import type { Word } from '../words.ts';

/** What the templates look at: one integer a word and column; 0 is nothing. */
export interface NameView {
  readonly rows: number;
  readonly words: Int32Array;
  readonly spellings: Int32Array;
  readonly prefixes: Int32Array;
  readonly suffixes: Int32Array;
  /** Capitals, digits and marks, with repetitions left out. */
  readonly shapes: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** What the lexicons know of the word, one bit a list. */
  readonly lists: Int32Array;
  /** What stands before the word. */
  readonly gaps: Int32Array;
  /** Where the word stands: opens a sentence, has a possessive behind it. */
  readonly flags: Int32Array;
  readonly pos: Int32Array;
  /** What the readable rules take the word for. */
  readonly rules: Int32Array;
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
const GOES_ON = 1;

const TYPES = { person: 1, organization: 2, place: 3, product: 4, other: 5 } as const;

export function viewWords(words: readonly Word[], ruled: readonly NameMention[], clusters: Clusters): NameView {
  const rows = words.length;
  const column = () => new Int32Array(rows);
  const view = {
    rows,
    words: column(),
    spellings: column(),
    prefixes: column(),
    suffixes: column(),
    shapes: column(),
    fine: column(),
    coarse: column(),
    lists: column(),
    gaps: column(),
    flags: column(),
    pos: column(),
    rules: column(),
  };
  let name = 0;
  for (let t = 0; t < rows; t++) {
    const { text, lower, gap, shape, opening, startsSentence, possessive, start, pos } = words[t]!;
    view.words[t] = hashText(lower);
    view.spellings[t] = hashText(text);
    view.prefixes[t] = hashText(lower, 0, Math.min(3, lower.length));
    view.suffixes[t] = hashText(lower, Math.max(0, lower.length - 3));
    view.shapes[t] = shapeOf(text);
    const fine = fineOf(clusters, text);
    view.fine[t] = fine;
    view.coarse[t] = coarseOf(clusters, fine);
    const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
    view.lists[t] = (IN_LISTS.get(lower) ?? IN_LISTS.get(bare) ?? 0) | (isCommonWord(lower) ? COMMON : 0);
    view.gaps[t] = gap === ' ' ? 0 : hashText(gap);
    view.flags[t] = (opening ? 1 : 0) | (startsSentence ? 2 : 0) | (possessive ? POSSESSIVE : 0) | (SHAPES[shape] << 3);
    view.pos[t] = pos === null ? 0 : hashText(pos);
    while (name < ruled.length && ruled[name]!.end <= start) name++;
    const mention = ruled[name];
    if (mention && mention.start <= start)
      view.rules[t] = TYPES[mention.type] * 8 + mention.strength * 2 + (mention.start === start ? 0 : GOES_ON);
  }
  return view;
}

/** The flag of a word with a possessive behind it. */
export const POSSESSIVE = 4;

/** The label of the rules' name that begins with word `t`; 0 for none, and for products and other things. */
export function labelByRules({ rules }: NameView, t: number): number {
  const type = rules[t]! >> 3;
  return (rules[t]! & GOES_ON) === 0 && type >= 1 && type <= 3 ? 2 * type - 1 : 0;
}

/** How firmly the rules' name at word `t` has its type. */
export const strengthByRules = ({ rules }: NameView, t: number): number => (rules[t]! >> 1) & 3;

/** Whether the rules take the word for the first of a name (false) or for one that goes on with it (true). */
export const goesOnByRules = ({ rules }: NameView, t: number): boolean => (rules[t]! & GOES_ON) !== 0;

/** Whether word `t` is written in capitals throughout. */
export const isInCapitals = ({ flags }: NameView, t: number): boolean => flags[t]! >> 3 === SHAPES.caps;

const SHAPES = { lower: 0, initial: 1, caps: 2, mixed: 3, number: 4 } as const;

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
