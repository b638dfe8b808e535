import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isLegalForm } from '../lexicon/legal-forms.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { bodyEnd } from './body-names.ts';
import { isCapital, isStylised } from './name-words.ts';
import type { NameMention } from './names.ts';
import type { Word } from './words.ts';

/** Whom a house is run with, behind "and": "Velmar and Co", "Velmar and Sons". */
const PARTNERS = /^(?:co|cos|company|sons|brothers|bros|partners|associates|daughters)$/;
/** A word that says of one, behind its subject. */
const OF_ONE = /^(?:is|was|has|does|says|plans|expects|owns|makes|operates|wants|intends|provides|holds|sells)$/;
/** What a house called after its founder calls itself behind the "'s": "Velmar's International". */
const OF_FOUNDER = /^(?:international|holdings|stores|restaurants|industries|enterprises)$/;
/** What begins companies' names and says nothing by itself: two names may meet before it, "Velmar and General Oil Co". */
const LEADING = /^(?:international|united|global|express|capital|digital|standard|gold|mobile|marine)$/;

const bare = ({ lower }: Word): string => lower.replace(/\.$/, '');

/** Whether a word stands behind an "and" as whom a house is run with, and is no second name: "and Co", "and Sons". */
export const isPartners = (word: Word): boolean => PARTNERS.test(bare(word));
const isForm = (word: Word): boolean => isLegalForm(word.lower) && isCapital(word);

/** A stretch of words [first, end) that is one company's name. */
interface House {
  readonly first: number;
  readonly end: number;
}

/**
 * Names with those put together that are one company's and hold an "and" or "&": by what stands behind it ("Velmar and
 * Co Ltd"), by the same word on both sides ("Velmar and Velmar Plc"), because a half is no name by itself ("British and
 * Velmar Plc", "Velmar Oil and Gas Ltd") or because the verb is of one; with a country in brackets, "Velmar (Canada) Ltd",
 * behind their founder's name, "Velmar's Stores", with a small word behind a hyphen, "Vel-mar Inc", or with a number,
 * "v9 Systems". In order, without overlaps; linear.
 */
export function joinCompanies(words: readonly Word[], names: readonly NameMention[]): readonly NameMention[] {
  const houses: House[] = [];
  let index: ReadonlyMap<number, NameMention> | null = null;
  const byBorders = () => (index ??= byBorder(names));
  for (let at = 1; at < words.length; at++) {
    const house = joinedAt(words, at, byBorders);
    if (house && house.first >= (houses.at(-1)?.end ?? 0)) houses.push(house);
  }
  return houses.length === 0 ? names : withHouses(words, names, houses);
}

/** The house that the words around `at` make one; null where nothing does. `named`: see `byBorder`. */
function joinedAt(words: readonly Word[], at: number, named: () => ReadonlyMap<number, NameMention>): House | null {
  if (isOfStylised(words, at)) return { first: at - 1, end: endOfForms(words, at + 1) };
  if (isBranch(words, at)) return branchAt(words, at, named());
  if (isFounded(words, at)) return { first: firstOf(words, at - 1, named()), end: at + 1 };
  if (isHyphened(words, at)) return { first: firstOf(words, at - 1, named()), end: at + 2 };
  const end = bodyEnd(words, at);
  if (end > at) return bodyAt(words, at, end, named());
  const behind = behindAnd(words, at);
  return behind < 0 ? null : houseAt(words, at, behind, named());
}

/** "n9 Systems", "8fold Capital Ltd". */
const isOfStylised = (words: readonly Word[], at: number): boolean =>
  isStylised(words[at - 1]!) &&
  words[at]!.gap === ' ' &&
  isCapital(words[at]) &&
  (ORGANISATION_WORDS.has(words[at]!.lower) || isForm(words[at]!));

function endOfForms(words: readonly Word[], from: number): number {
  let end = from;
  while (words[end]?.gap === ' ' && isForm(words[end]!)) end++;
  return end;
}

/** "Velmar's Inc": nobody owns a legal form, nor a "Stores" that stands alone. */
function isFounded(words: readonly Word[], at: number): boolean {
  const [founder, word, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (!founder.possessive || !isCapital(founder) || !isCapital(word)) return false;
  if (!isForm(word) && !OF_FOUNDER.test(word.lower)) return false;
  return next?.gap !== ' ' || !isCapital(next);
}

/** "Vel-mar Inc": a small word behind a hyphen, and a legal form behind it. */
const isHyphened = (words: readonly Word[], at: number): boolean =>
  words[at]!.gap === '-' &&
  !isCapital(words[at]) &&
  isCapital(words[at - 1]) &&
  words[at + 1]?.gap === ' ' &&
  isForm(words[at + 1]!);

/** Whether a country in brackets and a legal form stand at `at`: "Velmar (Canada) Ltd". */
const isBranch = (words: readonly Word[], at: number): boolean =>
  words[at]!.gap === ' (' && words[at + 1]?.gap === ') ' && isForm(words[at + 1]!);

function branchAt(words: readonly Word[], at: number, names: ReadonlyMap<number, NameMention>): House | null {
  const name = names.get(-words[at - 1]!.end);
  return name && name.type !== 'person' ? { first: firstOf(words, at - 1, names), end: at + 2 } : null;
}

/** A body whose first part ends before `at`; null where a name takes all of it in. */
function bodyAt(
  words: readonly Word[],
  at: number,
  end: number,
  names: ReadonlyMap<number, NameMention>,
): House | null {
  let first = firstOf(words, at - 1, names);
  if (words[first]!.lower === 'the' && first < at - 1) first++;
  const known = names.get(words[first]!.start);
  return known && known.end >= words[end - 1]!.end ? null : { first, end };
}

/** The index of the word behind an "and" or "&" that stands before or at `at`; -1 where there is none. */
function behindAnd(words: readonly Word[], at: number): number {
  const word = words[at]!;
  if (word.gap === ' & ') return at;
  const next = words[at + 1];
  return word.lower === 'and' && word.gap === ' ' && next?.gap === ' ' ? at + 1 : -1;
}

/** Names by where they start, and by minus where they end. */
function byBorder(names: readonly NameMention[]): ReadonlyMap<number, NameMention> {
  return new Map(names.flatMap((name) => [[name.start, name] as const, [-name.end, name] as const]));
}

function houseAt(
  words: readonly Word[],
  and: number,
  behind: number,
  names: ReadonlyMap<number, NameMention>,
): House | null {
  if (!isCapital(words[behind]) || !isCapital(words[and - 1]) || words[and - 1]!.possessive) return null;
  const left = firstOf(words, and - 1, names);
  const tail = endOfPartners(words, behind);
  if (isForm(words[and - 1]!)) return null;
  if (tail > behind) return { first: beforeComma(words, left, names), end: tail };
  if (words[and - 1]!.lower === 'savings' && words[behind]!.lower === 'loan')
    return { first: left, end: THRIFT.test(words[behind + 1]?.lower ?? '') ? behind + 2 : behind + 1 };
  const right = names.get(words[behind]!.start);
  if (!right) return null;
  let end = behind + 1;
  while (end < words.length && words[end]!.start < right.end) end++;
  const hasForm = end - behind > 1 && isForm(words[end - 1]!);
  const own = { first: left, end };
  if (isSame(words, left, and, behind) || areInitials(words, and, behind, end)) return own;
  if (!hasForm) return null;
  if (and - left === 1 && NATIONALITIES.has(words[left]!.lower) && !NATIONALITIES.has(words[behind]!.lower)) return own;
  if (isTradeAlone(words, behind, end)) return own;
  const verb = words[end];
  const ofOne = verb !== undefined && (OF_ONE.test(verb.lower) || isSaidOfOne(verb, words[end + 1]));
  return words[left]!.startsSentence && verb?.gap === ' ' && ofOne ? own : null;
}

/** "said it will", "announced its": two would say "they" and "their". */
const isSaidOfOne = (verb: Word, next: Word | undefined): boolean =>
  /^(?:said|announced|confirmed|reported|disclosed)$/.test(verb.lower) && /^its?$/.test(next?.lower ?? '');

/** The first word of the name, or of the capitals, that end with word `last`. */
function firstOf(words: readonly Word[], last: number, names: ReadonlyMap<number, NameMention>): number {
  const name = names.get(-words[last]!.end);
  let first = last;
  const goesOn = (at: number) =>
    name
      ? words[at]!.start > name.start
      : words[at]!.gap === ' ' && !words[at]!.startsSentence && belongsToRun(words[at - 1]);
  while (first > 0 && goesOn(first)) first--;
  return first;
}

const belongsToRun = (word: Word | undefined): boolean =>
  word !== undefined && isCapital(word) && !word.possessive && !word.opening;

/** The index behind "Co", "Sons" and the like and the legal forms that follow; `at` where none stands there. */
function endOfPartners(words: readonly Word[], at: number): number {
  if (!isPartners(words[at]!)) return at;
  let end = at + 1;
  while (end < words.length && words[end]!.gap === ' ' && !words[end - 1]!.possessive && isForm(words[end]!)) end++;
  const next = words[end];
  const isOver = next?.gap !== ' ' || !isCapital(next) || words[end - 1]!.possessive || isForm(words[end - 1]!);
  return isOver ? end : at;
}

/**
 * Where a house of partners with a comma begins: "Velmar Tarn, Osker Brelsa and Co". A list that such a house ends would
 * have an "and" of its own.
 */
function beforeComma(words: readonly Word[], first: number, names: ReadonlyMap<number, NameMention>): number {
  const before = words[first - 1];
  if (words[first]!.gap !== ', ' || !before || before.possessive || isForm(before)) return first;
  const name = names.get(-before.end);
  if (!name || name.type === 'place' || name.type === 'product') return first;
  const start = firstOf(words, first - 1, names);
  const isPerson = start < first - 1 && FIRST_NAMES.has(words[start]!.lower);
  return isPerson || first - start > 2 || (words[start]!.gap === ', ' && isCapital(words[start - 1])) ? first : start;
}

/** What "Velmar Savings and Loan" may call itself behind that. */
const THRIFT = /^(?:association|assn|bank|corp|co|inc|ltd|company)$/;

/** "F and M Stores": a letter on either side, and a word behind the second. */
const areInitials = (words: readonly Word[], and: number, behind: number, end: number): boolean =>
  words[and - 1]!.text.length === 1 && words[behind]!.text.length === 1 && end - behind > 1;

/** Whether the names before and behind "and" begin with the same word. */
function isSame(words: readonly Word[], first: number, and: number, behind: number): boolean {
  return and - first === 1 && words[first]!.lower === words[behind]!.lower;
}

/** Whether the words up to a legal form only say what a company does: "Gas Ltd". */
function isTradeAlone(words: readonly Word[], from: number, end: number): boolean {
  if (LEADING.test(words[from]!.lower)) return false;
  for (let at = from; at < end - 1; at++)
    if (!ORGANISATION_WORDS.has(words[at]!.lower) && !isForm(words[at]!)) return false;
  return true;
}

/** The names with the houses in place of those that they hold; what reaches out behind a house stays by itself, up to the next house. */
function withHouses(
  words: readonly Word[],
  names: readonly NameMention[],
  houses: readonly House[],
): readonly NameMention[] {
  const found: NameMention[] = [];
  const left = [...names];
  let next = 0;
  for (const { first, end } of houses) {
    const span = { start: words[first]!.start, end: words[end - 1]!.end };
    while (next < left.length && left[next]!.end <= span.start) found.push(left[next++]!);
    const whole = left[next];
    if (whole && whole.start <= span.start && whole.end === span.end) continue;
    found.push({
      start: Math.min(span.start, whole?.start ?? span.start),
      end: span.end,
      type: 'organization',
      strength: 3,
    });
    let last: NameMention | undefined;
    while (next < left.length && left[next]!.start < span.end) last = left[next++];
    let rest = end;
    while (last && rest < words.length && words[rest]!.start < last.end && !isCapital(words[rest])) rest++;
    if (last && words[rest] && words[rest]!.start < last.end)
      left[--next] = { ...last, start: words[rest]!.start, strength: 1 };
  }
  return [...found, ...left.slice(next)];
}
