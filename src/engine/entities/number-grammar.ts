import { NUMBER_WORDS, SCALES, VULGAR_FRACTIONS } from '../lexicon/numbers.ts';

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
const vulgar = `[${[...VULGAR_FRACTIONS.keys()].join('')}]`;

/** Without a sign of money "mm" are millimetres. */
export const SCALE_WORD = `(?:${oneOf([...SCALES.keys()].filter((name) => name !== 'mm'))}${WORD_END})`;
export const SCALE_BEHIND_SIGN = `(?:${oneOf(SCALES.keys())}${WORD_END})`;

/** Digits as news writes them: 5, 5,000, 70 000, 4.9, .5, 1,5 million, 7-1/2, 8 1/2, 2½. */
export const DIGITS =
  `(?:\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,6})?|[1-9]\\d{0,2}(?: \\d{3}){1,4}(?!\\d)|\\d{1,3},\\d{1,2}(?=\\s${SCALE_WORD})` +
  `|\\d{1,15}(?:\\.\\d{1,6})?|\\.\\d{1,4})(?:[-–—‑ ]\\d{1,2}/\\d{1,3}|\\s?${vulgar})?(?![\\d])`;

const word = oneOf(counted);
/** "five", "twenty-five", "two hundred", "one hundred and fifty", "a hundred", "two and a half". */
export const COUNT_WORD =
  `(?:(?:${word}(?:[-\\s]${word})?(?:[-\\s]hundred(?:\\s(?:and\\s)?${word}(?:[-\\s]${word})?)?)?|an?\\shundred)` +
  `(?:\\sand\\sa\\s(?:half|quarter))?${WORD_END})`;

function parseDigits(text: string): number | null {
  const parts = /^([\d.]{1,40})(?:[-–—‑ ]?(\d{1,2})\/(\d{1,3})|\s?(\D))?$/.exec(text);
  if (!parts) return null;
  const whole = Number.parseFloat(parts[1]!);
  const part = parts[4] ? VULGAR_FRACTIONS.get(parts[4]) : parts[3] ? Number(parts[2]) / Number(parts[3]) : 0;
  if (part === undefined || !Number.isFinite(whole + part)) return null;
  // The half of "2.96½" is one of the last digit.
  const decimals = parts[4] ? (parts[1]!.split('.')[1]?.length ?? 0) : 0;
  return whole + part / 10 ** decimals;
}

/** The value of digits or number words without a scale; null when there is none. */
export function parseCount(text: string): number | null {
  const plain = text.toLowerCase().trim();
  if (/^\.?\d/.test(plain)) {
    const decimal = /^\d{1,3},\d{1,2}$/.test(plain) ? plain.replace(',', '.') : plain.replaceAll(',', '');
    return parseDigits(decimal.replace(/(?<=\d) (?=\d{3}(?!\/))/g, ''));
  }
  let sum = 0;
  for (const part of plain.split(/[-\s]+/)) {
    if (part === 'and' || (part === 'a' && sum > 0)) continue;
    if (part === 'hundred') {
      sum = (sum || 1) * 100;
      continue;
    }
    const value = part === 'quarter' ? 0.25 : NUMBER_WORDS.get(part);
    if (value === undefined) return null;
    sum += value;
  }
  return sum;
}

/** A count with its scale ("4.9", "billion"), rounded free of binary noise; null when the count has no value. */
export function scaled(count: string, scale: string | undefined): number | null {
  const value = parseCount(count);
  if (value === null) return null;
  const factor = scale ? (SCALES.get(scale.toLowerCase().replace(/\s+/g, ' ')) ?? 1) : 1;
  return Number((value * factor).toPrecision(15));
}

/** Coins as a part of the unit that so many of them make, free of binary noise. */
export const inUnits = (coins: number, perUnit: number): number => Number((coins / perUnit).toPrecision(15));
