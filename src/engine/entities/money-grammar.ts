import { CURRENCY_SIGNS } from '../lexicon/currencies.ts';
import { matchAt } from '../patterns/match-at.ts';
import { figureOf, precededBy } from './amount.ts';
import type { FigureMention } from './figures.ts';
import { CODE, moneyInWords } from './money-words.ts';
import { DASH, DIGITS, inUnits, oneOf, SCALE_BEHIND_SIGN, scaled, WORD_END } from './number-grammar.ts';
import { unitAfter } from './price-unit.ts';

const SIGN = oneOf(CURRENCY_SIGNS.keys());
const SCALED = `(?:(?:${DASH}|\\s)?(${SCALE_BEHIND_SIGN}))?`;
const SIGNED = new RegExp(`(${SIGN})\\s?(${DIGITS})${SCALED}`, 'iy');
/** "150 million €". */
const SIGN_BEHIND = new RegExp(`(${DIGITS})${SCALED}\\s?([€£¥])(?!\\s?\\d)`, 'iy');
/** A code may follow where a sign already stands: "$150 million CAD", "$20,000 (AUD)". */
const CODE_AFTER = new RegExp(`\\s?(${CODE})${WORD_END}`, 'y');
const CODE_IN_BRACKETS = new RegExp(`\\s?[([](${CODE})\\s?[)\\]]`, 'y');
/** Some write both: "$9.8 billion dollars". */
const WORD_AFTER = new RegExp(`\\s(?:dollars|pounds|euros)${WORD_END}`, 'y');
const RANGE = new RegExp(`\\s?(?:${DASH}|(to)\\s)\\s?(${SIGN})?\\s?(${DIGITS})${SCALED}`, 'iy');
/** "48p a share", "12.5p": without a price's unit or a fraction it may be anything ("1080p"). */
const PENCE = /(\d{1,4}(?:\.\d{1,2})?)p(?![A-Za-z0-9])/y;
/** The currency of a sign as it is written, with or without spaces; undefined where none is known. */
const currencyOfSign = (sign: string): string | undefined =>
  CURRENCY_SIGNS.get(sign.toLowerCase().replace(/\s+/g, ' '));

/**
 * The upper end of "$10 to $12 billion" or "$10-12 million", and where it ends; null when the figures stand apart, as
 * two amounts do that are written out with sign and scale each ("$4 billion to $5 billion").
 */
function rangeAfter(prose: string, at: number, end: number, first: string, firstScale: string | undefined) {
  const match = matchAt(RANGE, prose, end);
  if (!match) return null;
  const [whole, to, sign, second, scale] = match as unknown as [string, string?, string?, string?, string?];
  const shares = firstScale === undefined && scale !== undefined;
  if (to ? !shares || precededBy(prose, at, 'from') : !sign && !shares) return null;
  const low = scaled(first, shares ? scale : firstScale);
  const high = scaled(second!, scale);
  return low !== null && high !== null && high > low ? { low, high, end: end + whole.length } : null;
}

function withSign(prose: string, at: number): FigureMention | null {
  const match = matchAt(SIGNED, prose, at);
  if (!match) return null;
  const [whole, sign, first, scale] = match as unknown as [string, string, string, string?];
  const bySign = currencyOfSign(sign);
  const amount = scaled(first, scale);
  if (amount === null || bySign === undefined) return null;
  const range = rangeAfter(prose, at, at + whole.length, first, scale);
  const end = range?.end ?? at + whole.length;
  const isDollar = sign.endsWith('$');
  const code = isDollar ? matchAt(CODE_AFTER, prose, end) : null;
  const last = end + (code ?? matchAt(WORD_AFTER, prose, end) ?? [''])[0].length;
  const named = code ?? (isDollar ? matchAt(CODE_IN_BRACKETS, prose, end) : null);
  const currency = (named && CURRENCY_SIGNS.get(named[1]!.toLowerCase())) ?? bySign;
  const value = { amount: range?.low ?? amount, currency, ...unitAfter(prose, last) };
  return figureOf(prose, 'money', at, last, range ? { ...value, upTo: range.high } : value);
}

function withSignBehind(prose: string, at: number): FigureMention | null {
  const match = matchAt(SIGN_BEHIND, prose, at);
  if (!match) return null;
  const [whole, count, scale, sign] = match as unknown as [string, string, string | undefined, string];
  const amount = scaled(count, scale);
  const currency = currencyOfSign(sign);
  const end = at + whole.length;
  return amount === null || currency === undefined
    ? null
    : figureOf(prose, 'money', at, end, { amount, currency, ...unitAfter(prose, end) });
}

function pence(prose: string, at: number): FigureMention | null {
  const match = matchAt(PENCE, prose, at);
  if (!match) return null;
  const end = at + match[0].length;
  const per = unitAfter(prose, end);
  if (!per.unit && !match[1]!.includes('.')) return null;
  return figureOf(prose, 'money', at, end, { amount: inUnits(Number(match[1]), 100), currency: 'GBP', ...per });
}

/** A sum of money that begins exactly at `at`, without a value where it is vague; null when none does. */
export function moneyAt(prose: string, at: number): FigureMention | null {
  return withSign(prose, at) ?? withSignBehind(prose, at) ?? moneyInWords(prose, at) ?? pence(prose, at);
}
