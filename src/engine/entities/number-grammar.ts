import { NUMBER_WORDS, SCALES } from '../lexicon/numbers.ts';

/** Pieces of regular expressions: every repetition is bounded, so that no text can make the search more than linear. */
const longestFirst = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.$*+?^()[\]{}|\\]/g, '\\$&'))
    .join('|');

/** An alternative of the given words, longest first, escaped. */
export const oneOf = (words: Iterable<string>): string => `(?:${longestFirst(words)})`;

/** Letters of Latin scripts; a plain range, because Unicode classes make case-blind patterns slow to compile. */
export const LETTERS = 'A-Za-z\\u00C0-\\u024F';
export const WORD_END = `(?![${LETTERS}0-9])`;
export const DASH = '[-–—‑]';

const counted = [...NUMBER_WORDS.keys()].filter((word) => !['a', 'an', 'half'].includes(word));

/** Digits as news writes them: 5, 5,000, 4.9, 7-1/2. */
export const DIGITS = `(?:\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?)(?:${DASH}\\d{1,2}/\\d{1,3})?(?![\\d])`;

/** "five", "twenty-five", "two hundred". */
export const COUNT_WORD = `(?:${oneOf(counted)}(?:[-\\s]${oneOf(counted)})?(?:[-\\s]hundred)?${WORD_END})`;

export const SCALE_WORD = `(?:${oneOf(SCALES.keys())}${WORD_END})`;

/** The value of digits or number words without a scale; null when there is none. */
export function parseCount(text: string): number | null {
  const plain = text.toLowerCase().replaceAll(',', '').trim();
  const fraction = /^(\d{1,15}(?:\.\d{1,6})?)[-–—‑](\d{1,2})\/(\d{1,3})$/.exec(plain);
  if (fraction && Number(fraction[3]) > 0) return Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]);
  if (/^\d/.test(plain)) {
    const value = Number.parseFloat(plain);
    return Number.isFinite(value) ? value : null;
  }
  let sum = 0;
  for (const word of plain.split(/[-\s]+/)) {
    if (word === 'hundred') {
      sum = (sum || 1) * 100;
      continue;
    }
    const value = NUMBER_WORDS.get(word);
    if (value === undefined) return null;
    sum = word === 'half' || sum === 0.5 ? (sum === 0 ? value : sum) : sum + value;
  }
  return sum;
}

/** A count with its scale ("4.9", "billion"), rounded free of binary noise; null when the count has no value. */
export function scaled(count: string, scale: string | undefined): number | null {
  const value = parseCount(count);
  if (value === null) return null;
  return Number((value * (scale ? (SCALES.get(scale.toLowerCase()) ?? 1) : 1)).toPrecision(15));
}
