import { isCommonWord } from '../lexicon/common-words.ts';
import { KNOWN_ORGANISATIONS, NEWSPAPER_WORDS } from '../lexicon/known-organisations.ts';
import { isLegalForm } from '../lexicon/legal-forms.ts';
import { ORGANISATION_HEADS, ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { isPartners } from './company-names.ts';
import { isCapital } from './name-words.ts';
import type { NameMention } from './names.ts';
import { lowerTextOf, type Word } from './words.ts';

/**
 * Names with those parted that are two organisations' with "and" between them: each half is a name by itself ("Velmar
 * Bank and Tarnholt", "Dell and Velmar Systems"). In order, without overlaps; linear.
 */
export function splitPairs(words: readonly Word[], names: readonly NameMention[]): readonly NameMention[] {
  let at = 0;
  return names.flatMap((name) => {
    while (at < words.length && words[at]!.end <= name.start) at++;
    let end = at;
    while (end < words.length && words[end]!.start < name.end) end++;
    if (name.type !== 'organization') return [name];
    let and = at + 1;
    while (and < end - 1 && words[and]!.lower !== 'and') and++;
    if (and >= end - 1 || !areTwo(words, at, and, end)) return [name];
    return [
      { ...name, end: words[and - 1]!.end },
      { ...name, start: words[behindAnd(words, and)]!.start },
    ];
  });
}

/** Where the second half begins: "Velmar and the Tarn Bank". */
const behindAnd = (words: readonly Word[], and: number): number =>
  words[and + 1]!.lower === 'the' ? and + 2 : and + 1;

function areTwo(words: readonly Word[], first: number, and: number, end: number): boolean {
  const second = behindAnd(words, and);
  const [left, right, tail] = [words[and - 1]!, words[second]!, words[end - 1]!];
  if (
    second >= end ||
    !isCapital(right) ||
    isPartners(right) ||
    KNOWN_ORGANISATIONS.has(lowerTextOf(words, first, end))
  )
    return false;
  for (let i = first; i < end; i++)
    if (ORGANISATION_HEADS.has(words[i]!.lower) && /^(?:of|for)$/.test(words[i + 1]?.lower ?? '')) return false;
  const isKnown =
    KNOWN_ORGANISATIONS.has(lowerTextOf(words, first, and)) || KNOWN_ORGANISATIONS.has(lowerTextOf(words, second, end));
  // "The Guardian and the Times", but not "the Globe and Mail".
  const areNewspapers = NEWSPAPER_WORDS.has(left.lower) && NEWSPAPER_WORDS.has(tail.lower);
  if (isKnown || (areNewspapers && second > and + 1)) return true;
  if (isCommonWord(right.lower) || ORGANISATION_WORDS.has(right.lower)) return false;
  const isWhole = and - first > 1 && !isCommonWord(words[first]!.lower);
  return isWhole && (ORGANISATION_WORDS.has(left.lower) || isLegalForm(left.lower)) && !isCommonWord(tail.lower);
}
