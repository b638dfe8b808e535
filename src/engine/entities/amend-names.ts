import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import { isLegalForm } from '../lexicon/legal-forms.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { BEHIND_TRADES, LEADING_CALLINGS, LEADING_TRADES } from '../lexicon/no-names.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { UNNAMED_PLURAL } from '../lexicon/sources.ts';
import { CHARGES, TITLES } from '../lexicon/titles.ts';
import { type Piece, piecesOf } from './amend-pieces.ts';
import { isPlaceWord } from './lone-words.ts';
import { isCapital } from './name-words.ts';
import type { NameMention } from './names.ts';
import { type Office, officesIn } from './offices.ts';
import { isOpener, labelLength } from './place-labels.ts';
import { lowerTextOf, type Word } from './words.ts';

/**
 * Names with what no tagger learns from old news: offices and titles are no part of them ("US Secretary of State | Jane
 * Doe", "Norvik | Chairman"), nor is a flight's "Flight"; a storm is nobody, and "Banco Velmar" is a house. In order,
 * without overlaps; linear.
 */
export function amendNames(words: readonly Word[], names: readonly NameMention[]): readonly NameMention[] {
  const offices = officesIn(words);
  const amended: NameMention[] = [];
  let at = 0;
  let office = 0;
  for (const given of names) {
    while (at < words.length && words[at]!.end <= given.start) at++;
    let end = at;
    while (end < words.length && words[end]!.start < given.end) end++;
    // "T. Velmar III": nobody is called by the numeral alone.
    if (end === at + 1 && NUMERAL.test(words[at]!.text)) continue;
    const numeral = given.type === 'person' && words[end]?.gap === ' ' && NUMERAL.test(words[end]!.text);
    if (numeral) end++;
    const name = numeral ? { ...given, end: words[end - 1]!.end } : given;
    while (office < offices.length && offices[office]!.end < at) office++;
    // "an MoU", "the LOI"
    if (end === at + 1 && PAPERS.test(words[at]!.text)) continue;
    const whole: Piece = { first: at, end, type: name.type, strength: name.strength };
    const parts = at === 0 ? withoutLabel(words, whole) : withoutOpening(words, whole);
    const pieces = parts
      .flatMap((part) => withoutTrade(words, part))
      .flatMap((part) => withoutOffices(words, part, offices, office))
      .flatMap((piece) => piecesOf(words, piece));
    const [only] = pieces;
    if (pieces.length === 1 && only!.first === at && only!.end === end)
      amended.push({ ...name, type: only!.type, strength: only!.strength });
    else
      for (const piece of pieces) {
        const stop = piece.end === end ? name.end : words[piece.end - 1]!.end;
        amended.push({ start: words[piece.first]!.start, end: stop, type: piece.type, strength: piece.strength });
      }
  }
  return amended;
}

/** Which of those of one name in a family somebody is. */
const NUMERAL = /^(?:II|III|IV)$/;

/** Papers that are called by their initials. */
const PAPERS = /^(?:MoUs?|MOUs?|LoIs?|LOIs?|NDAs?|PPAs?|JVs?|HoTs?)$/;

/** The name that opens a block, apart from the country that only says where the news is from. */
function withoutLabel(words: readonly Word[], name: Piece): Piece[] {
  const label = labelLength(words, name.end);
  if (label === 0) return [name];
  let first = label;
  while (first < name.end && (isOpener(words[first]!.lower) || !isCapital(words[first]))) first++;
  const country: Piece = { first: 0, end: label, type: 'place', strength: 3 };
  const isName = first < name.end && !(first === name.end - 1 && NATIONALITIES.has(words[first]!.lower));
  if (!isName) return [country];
  const isPlace = isPlaceWord(textOf(words, { ...name, first }));
  return [country, isPlace ? { ...country, first, end: name.end } : { ...name, first }];
}

/** "Is Norvik about to sell?", "Analysts at Norvik expect": a question's verb and who is somewhere without a name are no part of a name. */
function withoutOpening(words: readonly Word[], whole: Piece): Piece[] {
  const name = isDated(words, whole) ? { ...whole, first: whole.first + 1 } : whole;
  const { startsSentence, lower } = words[name.first]!;
  if (!startsSentence) return [name];
  const described = UNNAMED_PLURAL.has(lower) && /^(?:at|from|with)$/.test(words[name.first + 1]?.lower ?? '');
  const opening = described ? 2 : ASKS.test(lower) ? 1 : 0;
  if (opening === 0) return [name];
  return name.first + opening < name.end ? [{ ...name, first: name.first + opening }] : [];
}

/** "Housebuilder Velmar", "Activist investor Velmar", "Telecoms group Velmar": a name that opens its sentence, apart from what its bearer is. */
function withoutTrade(words: readonly Word[], name: Piece): Piece[] {
  const { first, end } = name;
  if (!words[first]!.opening || !LEADING_TRADES.has(words[first]!.lower)) return [name];
  let at = first + 1;
  while (at < words.length && at <= first + 2 && words[at]!.gap === ' ' && !isCapital(words[at])) at++;
  const isName = isCapital(words[at]) && words[at]!.gap === ' ' && !isCommonWord(words[at]!.lower);
  const isOne = at === first + 1 || words.slice(first + 1, at).every(({ lower }) => BEHIND_TRADES.has(lower));
  if (!isName || !isOne) return [name];
  if (at >= end) return [];
  const isFirm =
    name.type !== 'product' && (name.type !== 'person' || end - at === 1) && !LEADING_CALLINGS.has(words[first]!.lower);
  return [isFirm ? { ...name, first: at, type: 'organization', strength: 2 } : { ...name, first: at }];
}

/** "On Friday Velmar NV bid", "In March Velmar bid", "On March 9 Velmar bid": a day or month that no comma parts from the name behind it. */
function isDated(words: readonly Word[], { first, end }: Piece): boolean {
  const { lower, text } = words[first]!;
  if (end - first > 1 && TODAY.test(lower)) return true;
  const before = words[first - 1];
  if (!before || end - first < 2) return false;
  if (/^\d{1,2}$/.test(text)) return MONTHS.has(before.lower);
  if (WEEKDAYS.has(lower)) return /^(?:on|by|since|until|last|next|this|late|early)$/.test(before.lower);
  return MONTHS.has(lower) && before.startsSentence && /^(?:in|by|since|until|last|next)$/.test(before.lower);
}

const TODAY = /^(?:today|yesterday|tomorrow)$/;
const ASKS = /^(?:is|are|was|were|does|do|did|has|have|had|could|would|should)$/;

/** A name without the offices that it holds, reaches into or stands right behind. */
function withoutOffices(words: readonly Word[], name: Piece, offices: readonly Office[], from: number): Piece[] {
  const pieces: Piece[] = [];
  let rest = name;
  for (let i = from; i < offices.length && offices[i]!.first <= name.end; i++) {
    const office = offices[i]!;
    if (!isApart(words, rest, office)) continue;
    if (office.first > rest.first)
      pieces.push(...beforeOffice(words, { ...rest, end: Math.min(rest.end, office.first) }));
    let first = Math.max(rest.first, office.end + ofLength(words, office));
    while (first < rest.end && !isCapital(words[first])) first++;
    if (first >= rest.end) return pieces;
    rest = office.isOf ? { ...rest, first } : behindOffice(words, { ...rest, first });
    if (office.isOf && isPlain(words, rest)) return pieces;
    if (office.isOf && isPlaceWord(textOf(words, rest))) rest = { ...rest, type: 'place', strength: 3 };
  }
  return [...pieces, rest];
}

/** How many words lie between an office and what it is of: "of", "of the". */
const ofLength = (words: readonly Word[], { isOf, end }: Office): number =>
  isOf ? (words[end + 1]?.lower === 'the' ? 2 : 1) : 0;

/** Whether an office is to be taken off a name: not "Office of the Governor", "President Hotels" or a name that only holds its word. */
function isApart(words: readonly Word[], { first, end, type }: Piece, office: Office): boolean {
  if (office.end <= first)
    return office.end === first && words[first]!.gap === ' ' && !words[first - 1]!.possessive && type !== 'place';
  if (office.first >= end) return false;
  if (type === 'product') return false;
  for (let i = first; i < office.first; i++) if (/^(?:of|for)$/.test(words[i]!.lower)) return false;
  const isLong = office.end - office.first > 1;
  if (office.end >= end) return isLong || office.first > first;
  const last = words[end - 1]!;
  return isLong || office.isOf || !(ORGANISATION_WORDS.has(last.lower) || isLegalForm(last.lower));
}

/** What stands before an office, where that is a name: "US", "Norvik", but not "Shadow" or "Former". */
function beforeOffice(words: readonly Word[], piece: Piece): Piece[] {
  let { end } = piece;
  while (end - 1 > piece.first && CHARGES.has(words[end - 1]!.lower) && !isOrganisation(words, { ...piece, end }))
    end--;
  const rest = { ...piece, end };
  if (isPlaceWord(textOf(words, rest))) return [{ ...rest, type: 'place', strength: 3 }];
  if (isPlain(words, rest)) return [];
  return [rest.type === 'person' ? { ...rest, type: 'organization', strength: 1 } : rest];
}

const isOrganisation = (words: readonly Word[], piece: Piece): boolean =>
  KNOWN_ORGANISATIONS.has(textOf(words, piece)) || ORGANISATION_WORDS.has(words[piece.end - 1]!.lower);

/** Whoever stands right behind an office holds it. */
function behindOffice(words: readonly Word[], piece: Piece): Piece {
  const isPerson =
    piece.end - piece.first <= 4 && !isOrganisation(words, piece) && !isLegalForm(words[piece.end - 1]!.lower);
  return isPerson && !isPlaceWord(textOf(words, piece)) ? { ...piece, type: 'person', strength: 3 } : piece;
}

const textOf = (words: readonly Word[], { first, end }: Piece): string => lowerTextOf(words, first, end);

/** Whether only everyday words, titles and charges stand there, and no organisation is known by them. */
function isPlain(words: readonly Word[], piece: Piece): boolean {
  for (let i = piece.first; i < piece.end; i++) {
    const { lower } = words[i]!;
    if (!isCommonWord(lower) && !TITLES.has(lower) && !CHARGES.has(lower) && !NATIONALITIES.has(lower)) return false;
  }
  return !isOrganisation(words, piece);
}
