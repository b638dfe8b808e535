import { isCommonWord } from '../lexicon/common-words.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import { LEGAL_FORMS } from '../lexicon/legal-forms.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { CAPITALISED_WORDS, INITIALISMS, OPENERS } from '../lexicon/no-names.ts';
import {
  COMPANY_NOUNS,
  NO_COMPANY_WORDS,
  ORGANISATION_HEADS,
  ORGANISATION_WORDS,
  PUBLIC_BODIES,
} from '../lexicon/organisation-words.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { OFFICES, ROLE_NOUNS, TITLES } from '../lexicon/titles.ts';
import type { Gazetteer, Phrase } from './gazetteer.ts';
import type { Word } from './words.ts';

/** A run of words that is one name, before anything is said of its type. Word indexes, `last` inclusive. */
export interface NameChunk {
  readonly first: number;
  readonly last: number;
  /** A title stood before it: it is a person. */
  readonly titled: boolean;
  /** The gazetteer's phrase, when it is the whole chunk. */
  readonly phrase: Phrase | null;
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den di da dos du la le van von bin ibn al el ter ten zu zur und y e arap'.split(' '),
);
/** Openers of sentences that begin names as well, where no sentence begins: "Next Widgets", "Daily Widget". */
const BEGINS_NAME = /^(?:new|first|next|just|big|great|good|high|three|two|one|five|six|seven|ten|daily)$/;
/** Legal forms after which a company's name is over. */
const ENDS_NAME = /^(?:inc|corp|ltd|plc|llc|gmbh|ag|nv|n\.v|spa)\.?$/;
const ABBREVIATED = /^(?:\p{L}\.)+$/u;

export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && word.shape !== 'lower' && word.shape !== 'number';

/** "SMEs", "PCs": things that are written short, in the plural. */
const SHORT_PLURAL = /^\p{Lu}{2,4}s$/u;

const isNoName = (word: Word): boolean =>
  SHORT_PLURAL.test(word.text) ||
  CAPITALISED_WORDS.has(word.lower) ||
  (word.shape !== 'initial' && INITIALISMS.has(word.lower));

/** Whether a word may be part of a name where it stands. */
function isNameWord(words: readonly Word[], at: number, gazetteer: Gazetteer): boolean {
  const word = words[at]!;
  if (!isCapital(word)) return false;
  if (isNoName(word)) return false;
  if (word.text.length === 1 || /^i'/.test(word.lower)) return false;
  if (!word.opening)
    return (
      !OPENERS.has(word.lower) ||
      (BEGINS_NAME.test(word.lower) && words[at + 1]?.gap === ' ' && isCapital(words[at + 1]))
    );
  if (gazetteer.longestAt(words, at)) return true;
  if (OPENERS.has(word.lower)) return false;
  if (word.shape === 'mixed' || ABBREVIATED.test(word.text)) return true;
  if (!isCommonWord(word.lower)) return !/^[-‑]/.test(words[at + 1]?.gap ?? '');
  return isCommonButNamed(words, at, gazetteer);
}

/** An everyday word at the start of a sentence is part of a name only when what follows makes one with it. */
function isCommonButNamed(words: readonly Word[], at: number, gazetteer: Gazetteer): boolean {
  const word = words[at]!;
  if (word.possessive) return false;
  let end = at + 1;
  while (
    end < words.length &&
    /^ (?:& )?$/.test(words[end]!.gap) &&
    isCapital(words[end]) &&
    !words[end - 1]!.possessive
  )
    end++;
  if (end === at + 1) return false;
  const next = words[at + 1]!;
  // "PORT ELLERY –": the capitals of a dateline; "Clean Quay": a second everyday word would have no capital by itself.
  if (word.shape === 'caps' && next.shape === 'caps' && word.text.length > 1) return true;
  if (isNamedByTwo(word, next, gazetteer.longestAt(words, at + 1) !== null)) return true;
  // "Clean Quay, a local association,": whatever is explained is named in full.
  const explained = words[end]?.gap === ', ' && /^(?:an?|the|which)$/.test(words[end]!.lower);
  if (explained && !ROLE_NOUNS.has(word.lower) && !COMPANY_NOUNS.has(word.lower) && !TITLES.has(word.lower))
    return true;
  const tail = words[end - 1]!;
  if (words[at + 1]!.gap === ' & ' || LEGAL_FORMS.has(tail.lower.replace(/\.$/, ''))) return true;
  if (TITLES.has(word.lower) || FIRST_NAMES.has(word.lower)) return true;
  return ORGANISATION_WORDS.has(tail.lower) && !gazetteer.longestAt(words, at + 1);
}

/** Two everyday words with capitals are a name; but "Former Chairman", "Chinese Premier" and "Shares Fell" are not. */
function isNamedByTwo(word: Word, next: Word, known: boolean): boolean {
  if (known || word.shape !== 'initial' || next.shape !== 'initial' || next.gap !== ' ') return false;
  if (TITLES.has(word.lower) || TITLES.has(next.lower) || isNoName(next) || OPENERS.has(next.lower)) return false;
  if (NATIONALITIES.has(next.lower) || FIRST_NAMES.has(next.lower) || SURNAMES.has(next.lower)) return false;
  return isCommonWord(next.lower) && !/(?:s|ed|ing)$/.test(word.lower);
}

/** How far back in a name its first words are looked for. */
const LONGEST_REACH = 24;

/** The index after the connecting words at `at` when they join two parts of one name; `at` when they do not. */
function afterConnector(words: readonly Word[], first: number, at: number): number {
  const word = words[at];
  if (word?.gap !== ' ' || word.possessive) return at;
  const begun = words.slice(Math.max(first, at - LONGEST_REACH), at);
  const head = begun.some((w) => ORGANISATION_HEADS.has(w.lower));
  if (PARTICLES.has(word.lower)) {
    if (word.lower === 'y' || word.lower === 'e' || word.lower === 'und') return at;
    const next = words[at + 1];
    if (next && next.gap === ' ' && PARTICLES.has(next.lower) && isCapital(words[at + 2])) return at + 2;
    return isCapital(next) && next!.gap === ' ' ? at + 1 : at;
  }
  const next = words[at + 1];
  if ((word.lower === 'of' || word.lower === 'for') && head) {
    if (next?.lower === 'the' && isCapital(words[at + 2])) return at + 2;
    return isCapital(next) && !isNoName(next!) ? at + 1 : at;
  }
  if (word.lower === 'and' && isCapital(next) && next!.gap === ' ') {
    const tail = words[at + 2];
    const institution = tail && isCapital(tail) && ORGANISATION_WORDS.has(tail.lower) && tail.gap === ' ';
    const left = words[at - 1]!;
    const inside = begun.some((w) => w.lower === 'of' || w.lower === 'for') && head;
    if ((institution && left.pos !== 'PROPN' && !ORGANISATION_WORDS.has(left.lower)) || (inside && institution))
      return at + 1;
    if (joinsBody(words, first, at)) return at + 1;
    if (
      institution &&
      /^(?:securities|food|health|trade|test|science|arts|housing|mines|fire|children)$/.test(left.lower)
    )
      return at + 1;
  }
  return at;
}

/** Departments that "Minister of …" and "Secretary of …" leave before the person. */
const DEPARTMENT = /^(?:state|exchequer|labour|labor|justice|interior|agriculture|commerce|education|treasury)$/;

/** How many words the second half of a body's name has at most: "National Widget and | Gadget Safety Commission". */
const LONGEST_HALF = 4;

/** Whether "and" at `at` stands inside the name of a public body, both of whose halves are of everyday words. */
function joinsBody(words: readonly Word[], first: number, at: number): boolean {
  const named = (word: Word | undefined) =>
    word?.gap === ' ' &&
    isCapital(word) &&
    (isCommonWord(word.lower) || NO_COMPANY_WORDS.has(word.lower) || DEPARTMENT.test(word.lower));
  for (let i = first; i < at; i++)
    if (!isCommonWord(words[i]!.lower) || KNOWN_ORGANISATIONS.has(words[i]!.lower)) return false;
  if (NO_COMPANY_WORDS.has(words[at - 1]!.lower) || NATIONALITIES.has(words[at - 1]!.lower)) return false;
  for (let i = at + 1; i <= at + LONGEST_HALF && named(words[i]); i++)
    if (i > at + 1 && NO_COMPANY_WORDS.has(words[i]!.lower)) return true;
  return false;
}

const continues = (left: Word, right: Word): boolean =>
  !left.possessive &&
  (right.gap === ' ' ||
    right.gap === ' & ' ||
    (right.gap === ', ' && /^(?:inc|ltd|llc|l\.p|s\.a)\.?$/.test(right.lower)));

/** The raw run that begins at `at`: index after its last word. A gazetteer phrase inside is kept whole. */
function runFrom(words: readonly Word[], at: number, gazetteer: Gazetteer): number {
  let end = at;
  for (;;) {
    const phrase = gazetteer.longestAt(words, end);
    end += phrase ? phrase.length : 1;
    const left = words[end - 1]!;
    const right = words[end];
    if (!right) return end;
    if (end - at > 1 && ENDS_NAME.test(left.lower) && !LEGAL_FORMS.has(right.lower.replace(/\.$/, ''))) return end;
    if (phrase?.possessive ? right.gap !== ' ' : left.possessive) return end;
    if (continues(left, right) || phrase?.possessive) {
      if (isNameWord(words, end, gazetteer) || (LEGAL_FORMS.has(right.lower.replace(/\.$/, '')) && isCapital(right)))
        continue;
      if (
        right.shape === 'number' &&
        /^\d{1,3}$/.test(right.text) &&
        /^(?:channel|formula|group|boeing|airbus)$/.test(left.lower)
      )
        continue;
    }
    const resumed = afterConnector(words, at, end);
    if (resumed === end || !words[resumed]) return end;
    end = resumed;
  }
}

/** What an office is for: a title only before the office ("Trade Minister"). */
const CHARGE = /^(?:trade|finance|foreign|interior|economy|defence|defense)$/;

function isTitle(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !TITLES.has(word.lower) || !isCapital(word)) return false;
  return !CHARGE.test(word.lower) || isTitle(words, at + 1);
}

/** Splits a raw run at titles and takes off what is no part of a name. */
function refine(words: readonly Word[], start: number, end: number, gazetteer: Gazetteer, out: NameChunk[]): void {
  let first = start;
  let titled = false;
  while (first < end) {
    const word = words[first]!;
    const phrase = gazetteer.longestAt(words, first);
    if (phrase && phrase.length > 1) break;
    const next = words[first + 1];
    const rest = end - first;
    if (isTitle(words, first) && !(rest > 1 && ORGANISATION_WORDS.has(next!.lower) && !OFFICES.has(next!.lower))) {
      titled = rest > 1;
      first++;
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
  for (let i = first + 1; i < end; i++) {
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
  if (ORGANISATION_WORDS.has(surname.lower) || LEGAL_FORMS.has(surname.lower.replace(/\.$/, ''))) return first;
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

/** The names of a stretch of ordinary prose [from, to), in order. */
export function chunksOf(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): NameChunk[] {
  const out: NameChunk[] = [];
  for (let at = from; at < to; ) {
    if (!isNameWord(words, at, gazetteer)) {
      at++;
      continue;
    }
    const end = Math.min(runFrom(words, at, gazetteer), to);
    refine(words, at, end, gazetteer, out);
    at = end;
  }
  return out;
}

/** The names of a headline, where capitals say nothing: only what the gazetteer knows. */
export function headlineChunks(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): NameChunk[] {
  const out: NameChunk[] = [];
  for (let at = from; at < to; ) {
    const phrase = isCapital(words[at]) ? gazetteer.longestAt(words, at) : null;
    if (phrase && at + phrase.length <= to) {
      let last = at + phrase.length - 1;
      while (last + 1 < to && words[last + 1]!.gap === ' ' && isHeadlineTail(words[last + 1]!)) last++;
      out.push({ first: at, last, titled: false, phrase: last === at + phrase.length - 1 ? phrase : null });
      at = last + 1;
    } else at++;
  }
  return out;
}

const isHeadlineTail = (word: Word): boolean =>
  isCapital(word) &&
  (LEGAL_FORMS.has(word.lower.replace(/\.$/, '')) ||
    /^(?:telecom|airlines|airways|motors|bank|energy|electronics|university)$/.test(word.lower));
