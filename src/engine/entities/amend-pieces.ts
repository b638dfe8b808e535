import { isCommonWord } from '../lexicon/common-words.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isLegalForm } from '../lexicon/legal-forms.ts';
import { NEWS_WORDS } from '../lexicon/news-words.ts';
import {
  NAME_STARTS,
  NO_COMPANY_WORDS,
  ORGANISATION_TAILS,
  ORGANISATION_WORDS,
} from '../lexicon/organisation-words.ts';
import { PLACE_HEADS } from '../lexicon/places.ts';
import { ROLE_NOUNS, TITLES } from '../lexicon/titles.ts';
import { isPlaceWord } from './lone-words.ts';
import { isCapital } from './name-words.ts';
import type { NameType, Strength } from './names.ts';
import { lowerTextOf, type Word } from './words.ts';

/** A name as words [first, end). */
export interface Piece {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
  readonly strength: Strength;
}

const STORM = /^(?:hurricane|typhoon|cyclone)$/;
/** "EXPO2005": an event by its year. */
const WITH_YEAR = /^\p{Lu}{2,}(?:19|20)\d\d$/u;
/** Legal forms that stand for nothing by themselves. */
const FORM_ALONE = /^(?:co|corp|gmbh|inc|incorporated|limited|llc|llp|ltd|plc|pty)\.?$/;
const FLIGHT = /^flights?$/;

/** What a name comes to by its own words and the few before it: itself, a part of it, two names, or nothing. */
export function piecesOf(words: readonly Word[], piece: Piece): Piece[] {
  const { first, end, type } = piece;
  const [head, tail] = [words[first]!, words[end - 1]!];
  const size = end - first;
  if (size === 1 && (FORM_ALONE.test(head.lower) || (WITH_YEAR.test(head.text) && type !== 'product'))) return [];
  if (size === 1 && type === 'other' && head.opening && isWord(head)) return [];
  // "a Series B round": the letter of a funding round names nobody.
  if (
    tail.lower === 'series' &&
    (size === 1 || /^[mb]illion$/.test(head.lower)) &&
    /^\p{Lu}$/u.test(words[end]?.text ?? '')
  )
    return [];
  // "London IPO": whose exchange it is, or whose shares.
  if (size > 1 && /^ipos?$/.test(tail.lower)) {
    const rest = { ...piece, end: end - 1 };
    return [isPlaceWord(lowerTextOf(words, first, end - 1)) ? as(rest, 'place') : rest];
  }
  if (size > 1 && FLIGHT.test(tail.lower) && words[end]?.gap === ' ' && /^\d/.test(words[end]!.text))
    return [{ ...piece, end: end - 1, type: 'organization', strength: 2 }];
  if (size > 1 && STORM.test(head.lower) && !ORGANISATION_WORDS.has(tail.lower)) return [as(piece, 'other')];
  if (size > 1 && type === 'organization' && EVENT.test(tail.lower)) return [as(piece, 'other')];
  if (size > 1 && type === 'person' && SITE.test(head.lower)) return [as(piece, 'place')];
  if (size === 2 && STATE.test(head.text) && isEverydayBehind(words, piece))
    return [{ ...piece, end: first + 1, type: 'place', strength: 3 }];
  if (size > 1 && NAME_STARTS.has(head.lower) && type !== 'product') return [as(piece, 'organization')];
  const person = personBehind(words, piece);
  if (person > first)
    return [
      { ...piece, end: person },
      { first: person, end, type: 'person', strength: 3 },
    ];
  if (size > 1 && type === 'place' && ORGANISATION_TAILS.has(tail.lower)) return [as(piece, 'organization')];
  if (size > 1 && type === 'person' && isCompanyTail(words, piece)) return [as(piece, 'organization')];
  return [piece];
}

/** "the Great Depression", "the Cold War". */
const EVENT = /^(?:depression|recession|war|treaty|revolution|olympics)$/;
/** What a station, a square or a street is called first in other languages. */
const SITE = /^(?:gare|piazza|plaza|avenida|boulevard|palais|place|rue)$/;
const STATE = /^U\.[SK]\.$/;

/** "U.S. Farm products": old wires write a capital behind the stop, whatever the word. A body or a firm is more than that. */
function isEverydayBehind(words: readonly Word[], { end }: Piece): boolean {
  const { lower, shape } = words[end - 1]!;
  if (
    shape !== 'initial' ||
    /^(?:open|cup|masters|treasuries)$/.test(lower) ||
    PLACE_HEADS.has(lower) ||
    NO_COMPANY_WORDS.has(lower)
  )
    return false;
  const next = words[end];
  const isFirm = ORGANISATION_WORDS.has(lower) && (next?.gap !== ' ' || next.pos === 'VERB' || next.pos === 'AUX');
  return !isFirm && (isCommonWord(lower) || (lower.endsWith('s') && !ORGANISATION_WORDS.has(lower)));
}

/** How everyday words end that are in no short list of them: "Defendants", "Shipments", "Globalization". */
const WORD_ENDING =
  /(?:[^aeiou]ists|[^aeiou]ians|women|smen|tors|nents|iasts|[dt]ants|tiffs|ments|[aicus][st]ions?|isms?|ness|ings|ities)$/;

/** Whether a capital at the start of a sentence is all that makes a word a name: "Prosecutors", "Increasingly", "We've". */
function isWord({ lower, pos, shape }: Word): boolean {
  if (shape !== 'initial' || lower.includes('-')) return false;
  return WORD_ENDING.test(lower) || NEWS_WORDS.has(lower) || (pos !== null && pos !== 'PROPN' && pos !== 'X');
}

const as = (piece: Piece, type: NameType): Piece => ({ ...piece, type, strength: 3 });

/** "Velmar Air", "Tarn Airlines": no family name, behind a word that is no first name either. */
function isCompanyTail(words: readonly Word[], { first, end }: Piece): boolean {
  const tail = words[end - 1]!.lower;
  return (
    (ORGANISATION_TAILS.has(tail) || /^(?:air|airlines|airways|bank|motors|telecom)$/.test(tail)) &&
    !FIRST_NAMES.has(words[first]!.lower)
  );
}

/**
 * Where a person begins behind the organisation that a role is of: "managing director of Norvik Air | Jane Doe said";
 * the piece's first word where none does.
 */
function personBehind(words: readonly Word[], { first, end, type }: Piece): number {
  const [of, role] = [words[first - 1], words[first - 2]];
  const given = words[end - 2];
  if (type !== 'organization' || end - first < 3 || !given || !role || !of) return first;
  if (!/^(?:of|at|for)$/.test(of.lower) || !(ROLE_NOUNS.has(role.lower) || TITLES.has(role.lower))) return first;
  const surname = words[end - 1]!;
  const isPerson = FIRST_NAMES.has(given.lower) && given.gap === ' ' && surname.gap === ' ' && isCapital(surname);
  if (!isPerson || ORGANISATION_WORDS.has(surname.lower) || isLegalForm(surname.lower)) return first;
  return isCommonWord(surname.lower) ? first : end - 2;
}
