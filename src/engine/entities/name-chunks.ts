import { isCommonWord } from '../lexicon/common-words.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import { isLegalForm } from '../lexicon/legal-forms.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { OPENERS } from '../lexicon/no-names.ts';
import {
  COMPANY_NOUNS,
  NO_COMPANY_WORDS,
  ORGANISATION_HEADS,
  ORGANISATION_WORDS,
} from '../lexicon/organisation-words.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { ROLE_NOUNS, TITLES } from '../lexicon/titles.ts';
import type { Gazetteer } from './gazetteer.ts';
import { DEPARTMENT, firmEndsBetween, isCapital, isNoName, type NameChunk, PARTICLES } from './name-words.ts';
import { refine } from './split-run.ts';
import type { Word } from './words.ts';

/** Openers of sentences that begin names as well, where no sentence begins: "Next Widgets", "Daily Widget". */
const BEGINS_NAME = /^(?:new|first|next|just|big|great|good|high|three|two|one|five|six|seven|ten|daily)$/;
const ABBREVIATED = /^(?:\p{L}\.)+$/u;

/** Whether a word may be part of a name where it stands. */
function isNameWord(words: readonly Word[], at: number, gazetteer: Gazetteer): boolean {
  const word = words[at]!;
  if (!isCapital(word)) return false;
  // "the People's Republic of China": a word that is no name by itself may own what is known by it.
  if (isNoName(word) || (word.possessive && OPENERS.has(word.lower)))
    return word.possessive && (gazetteer.longestAt(words, at)?.length ?? 1) > 1;
  if (word.text.length === 1 || /^i'/.test(word.lower)) return false;
  if (!word.opening)
    return (
      !OPENERS.has(word.lower) ||
      (BEGINS_NAME.test(word.lower) && words[at + 1]?.gap === ' ' && isCapital(words[at + 1])) ||
      (word.lower === 'the' && gazetteer.longestAt(words, at) !== null)
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
  if (words[at + 1]!.gap === ' & ' || isLegalForm(tail.lower)) return true;
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
    if (end - at > 1 && firmEndsBetween(left, right)) return end;
    if (phrase?.possessive ? right.gap !== ' ' : left.possessive) return end;
    if (continues(left, right) || phrase?.possessive) {
      if (isNameWord(words, end, gazetteer) || (isLegalForm(right.lower) && isCapital(right))) continue;
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
  (isLegalForm(word.lower) ||
    /^(?:telecom|airlines|airways|motors|bank|energy|electronics|university)$/.test(word.lower));
