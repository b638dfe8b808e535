import { COINS, CURRENCY_SIGNS, CURRENCY_WORDS } from '../lexicon/currencies.ts';
import { figureOf, matchAt, precededBy } from './amount.ts';
import type { FigureMention } from './figures.ts';
import { COUNT_WORD, DASH, DIGITS, oneOf, SCALE_WORD, scaled, WORD_END } from './number-grammar.ts';

const signs = [...CURRENCY_SIGNS.keys()];
const codes = signs.filter((sign) => /^[a-z]{3}$/.test(sign)).map((sign) => sign.toUpperCase());
const SIGN = oneOf(signs);
const CODE = oneOf(codes);
const NATION = '(?:(?:U\\.S\\.|US|H\\.K\\.|[A-Z][a-z]{2,12})(?:\\s[A-Z][a-z]{2,8})?\\s)?';
const WORDS = oneOf([...CURRENCY_WORDS.keys()].flatMap((word) => [word, `${word}s`]));
const COIN = oneOf([...COINS.keys(), 'cents', 'cts']);
const COUNT =
  `(?:${DIGITS}|${COUNT_WORD}|half${DASH}?\\s?an?${WORD_END}|an?\\shalf${WORD_END}` +
  `|(?:an?\\s)?quarter\\sof\\san?${WORD_END}|an?${WORD_END})`;
const SCALED = `(?:(?:${DASH}|\\s)?(${SCALE_WORD}))?`;

const SIGNED = new RegExp(`(${SIGN})\\s?(${DIGITS})${SCALED}`, 'iy');
/** A code may follow where a sign already stands: "$150 million CAD". */
const CODE_AFTER = new RegExp(`\\s?(${CODE})${WORD_END}`, 'y');
const RANGE = new RegExp(`\\s?(?:${DASH}|(to)\\s)\\s?(${SIGN})?\\s?(${DIGITS})${SCALED}`, 'iy');
const MONEY_WORD = `((?:${NATION}${WORDS})|${COIN}|${CODE})${WORD_END}`;
const AFTER = new RegExp(`(${COUNT})${SCALED}(?:${DASH}|\\s)${MONEY_WORD}`, 'iy');
const RANGE_BEFORE_WORD = new RegExp(
  `(${DIGITS})${SCALED}(?:\\s?${DASH}\\s?|\\sto\\s|\\s(and)\\s)(${DIGITS})${SCALED}(?:${DASH}|\\s)${MONEY_WORD}`,
  'iy',
);
const MANY = 'thousand|million|billion|trillion';
/** What vague sums begin with: the whole pattern is large, and few places need it. */
const VAGUE_START = /(?:tens|hundreds|thousands|millions?|billions?|trillions?|several|a few|many|multi)/iy;
const VAGUE = new RegExp(
  `(?:(?:(?:tens of |hundreds of )?(?:hundreds|thousands|millions|billions|trillions) of` +
    `|(?:several|a few|many)(?: hundred| dozen)?(?: (?:${MANY}))?) (${NATION}${WORDS})` +
    `|(?:multi${DASH}?\\s?)?(?:million|billion|trillion)${DASH}(?:${WORDS}))${WORD_END}(?!\\sof\\s)`,
  'iy',
);
/** What a price is for: "a share", "per barrel". Sums a day or a year are sums. */
const PER =
  /[\s-](?:an?|per|each)[\s-](share|shr|barrel|ounce|tonne|ton|gallon|litre|liter|bushel)(?![\p{L}\p{N}])|\sapiece/iuy;
/** "48p a share", "12.5p": without a price's unit or a fraction it may be anything ("1080p"). */
const PENCE = /(\d{1,4}(?:\.\d{1,2})?)p(?![A-Za-z0-9])/y;
/** Words that are more often something else than money: they need a scale or a plural before we believe them. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['mark', 'won', 'real', 'crown', 'pound', 'rand', 'dinar']);

/** The currency of a sign as it is written, with or without spaces; undefined where none is known. */
const currencyOfSign = (sign: string): string | undefined =>
  CURRENCY_SIGNS.get(sign.toLowerCase().replace(/\s+/g, ' '));

/**
 * The currency of words such as "Canadian dollars"; null where only the nation would tell and it is another than those
 * known ("Sudanese dinars"), undefined for words that are no money.
 */
function currencyOfWords(words: string): string | null | undefined {
  if (/^[A-Z]{3}$/.test(words)) return CURRENCY_SIGNS.get(words.toLowerCase());
  const phrase = words.toLowerCase().replace(/\s+/g, ' ');
  const space = phrase.lastIndexOf(' ');
  const last = phrase.slice(space + 1);
  for (const form of [phrase, phrase.replace(/s$/, '')]) {
    const code = CURRENCY_WORDS.get(form);
    if (code !== undefined) return code;
  }
  const whole = CURRENCY_WORDS.get(last);
  const code = whole === undefined ? CURRENCY_WORDS.get(last.replace(/s$/, '')) : whole;
  // "Ruritanian dollars" are not those of the United States; "taxpayer dollars" are.
  return space >= 0 && /^\p{Lu}/u.test(words) && code !== undefined ? null : code;
}

const inCurrency = (currency: string | null) => (currency === null ? {} : { currency });

/** The unit of a price ("share"), as part of a value; nothing for a sum. */
function unitAfter(prose: string, end: number): { unit?: string } {
  const match = matchAt(PER, prose, end);
  if (!match) return {};
  const unit = match[1]?.toLowerCase() ?? 'share';
  return { unit: unit === 'shr' ? 'share' : unit };
}

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
  const code = sign.endsWith('$') ? matchAt(CODE_AFTER, prose, end) : null;
  const last = end + (code?.[0].length ?? 0);
  const currency = (code && CURRENCY_SIGNS.get(code[1]!.toLowerCase())) ?? bySign;
  const value = { amount: range?.low ?? amount, currency, ...unitAfter(prose, last) };
  return figureOf(prose, 'money', at, last, range ? { ...value, upTo: range.high } : value);
}

/** "10 to 12 million dollars", "between 5 and 7 billion euros". */
function rangeWithWord(prose: string, at: number): FigureMention | null {
  const match = matchAt(RANGE_BEFORE_WORD, prose, at);
  if (!match) return null;
  const [whole, first, firstScale, and, second, scale, words] = match as unknown as [
    string,
    string,
    string | undefined,
    string | undefined,
    string,
    string | undefined,
    string,
  ];
  const currency = currencyOfWords(words);
  const low = scaled(first, firstScale ?? scale);
  const high = scaled(second, scale);
  if (and && !precededBy(prose, at, 'between')) return null;
  if (currency === undefined || low === null || high === null || high <= low) return null;
  const end = at + whole.length;
  return figureOf(prose, 'money', at, end, {
    amount: low,
    ...inCurrency(currency),
    ...unitAfter(prose, end),
    upTo: high,
  });
}

/** "half a" and "a quarter of a" without the articles that lead to the scale. */
function plainCount(count: string): string {
  if (/^an?$/i.test(count)) return '1';
  return /^(?:an?\s)?(half|quarter)/i.exec(count)?.[1] ?? count;
}

function withWord(prose: string, at: number): FigureMention | null {
  const match = matchAt(AFTER, prose, at);
  if (!match) return null;
  const [whole, count, scale, words] = match as unknown as [string, string, string | undefined, string];
  const end = at + whole.length;
  const per = unitAfter(prose, end);
  const coin = COINS.get(words.toLowerCase().replace(/s$/, ''));
  const article = /^an?$/i.test(count);
  if (article && !scale && !(coin && per.unit)) return null;
  const lower = words.toLowerCase();
  if (lower === 'mark' && !/[-–—‑]mark$/i.test(whole)) return null;
  if (!scale && AMBIGUOUS.has(lower) && !/\d,\d/.test(count)) return null;
  // "five pounds of flour" are weighed.
  if (!scale && /^pounds?$/.test(lower) && /^\sof\s/.test(prose.slice(end, end + 4))) return null;
  const amount = scaled(plainCount(count), scale);
  if (amount === null) return null;
  if (coin) return figureOf(prose, 'money', at, end, { amount: amount / coin[1], currency: coin[0], ...per });
  const currency = currencyOfWords(words);
  return currency === undefined ? null : figureOf(prose, 'money', at, end, { amount, ...inCurrency(currency), ...per });
}

function pence(prose: string, at: number): FigureMention | null {
  const match = matchAt(PENCE, prose, at);
  if (!match) return null;
  const end = at + match[0].length;
  const per = unitAfter(prose, end);
  if (!per.unit && !match[1]!.includes('.')) return null;
  return figureOf(prose, 'money', at, end, { amount: Number(match[1]) / 100, currency: 'GBP', ...per });
}

function vague(prose: string, at: number): FigureMention | null {
  const match = matchAt(VAGUE_START, prose, at) && matchAt(VAGUE, prose, at);
  return match && figureOf(prose, 'money', at, at + match[0].length, null);
}

/** A sum of money that begins exactly at `at`, without a value where it is vague; null when none does. */
export function moneyAt(prose: string, at: number): FigureMention | null {
  return withSign(prose, at) ?? rangeWithWord(prose, at) ?? withWord(prose, at) ?? pence(prose, at) ?? vague(prose, at);
}
