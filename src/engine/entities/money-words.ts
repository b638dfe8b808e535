import { COINS, CURRENCY_SIGNS, CURRENCY_WORDS, WHOSE_MONEY } from '../lexicon/currencies.ts';
import { matchAt } from '../patterns/match-at.ts';
import { figureOf, precededBy } from './amount.ts';
import type { FigureMention } from './figures.ts';
import { COUNT_WORD, DASH, DIGITS, inUnits, oneOf, SCALE_WORD, scaled, WORD_END } from './number-grammar.ts';
import { isWeight } from './pounds.ts';
import { unitAfter } from './price-unit.ts';

const codes = [...CURRENCY_SIGNS.keys()].filter((sign) => /^[a-z]{3}$/.test(sign)).map((sign) => sign.toUpperCase());
/** A pattern of the codes of all currencies: "CAD". */
export const CODE = oneOf(codes);
const NATION = '(?:(?:U\\.S\\.|US|H\\.K\\.|N\\.Z\\.|[A-Z][a-z]{2,12})(?:\\s[A-Z][a-z]{2,8})?\\s)?';
const WORDS = oneOf([...CURRENCY_WORDS.keys()].flatMap((word) => [word, `${word}s`]));
/** "five U.S. cents", "3 euro cents": whose coins they are. */
const COIN = `(?:(?:U\\.S\\.|US|American|Canadian|Australian|New Zealand|Hong Kong|Singapore|euro)\\s)?${oneOf([...COINS.keys(), 'cents', 'cts'])}`;
const COUNT =
  `(?:${DIGITS}|${COUNT_WORD}|half${DASH}?\\s?an?${WORD_END}|an?\\shalf${WORD_END}` +
  `|(?:an?\\s)?quarter\\sof\\san?${WORD_END}|an?${WORD_END})`;
const SCALED = `(?:(?:${DASH}|\\s)?(${SCALE_WORD}))?`;

const MONEY_WORD = `((?:${NATION}${WORDS})|${COIN}|${CODE})${WORD_END}`;
const AFTER = new RegExp(`(${COUNT})${SCALED}(?:${DASH}|\\s)${MONEY_WORD}`, 'iy');
const RANGE_BEFORE_WORD = new RegExp(
  `(${DIGITS}|${COUNT_WORD})${SCALED}(?:\\s?${DASH}\\s?|\\sto\\s|\\s(and)\\s)(${DIGITS}|${COUNT_WORD})${SCALED}(?:${DASH}|\\s)${MONEY_WORD}`,
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
/** Words that are more often something else than money: they need a scale or a plural before we believe them. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['mark', 'won', 'real', 'crown', 'pound', 'rand', 'dinar']);

/**
 * The currency of words such as "Canadian dollars"; null where only the nation would tell and it is another than those
 * known ("Sudanese dinars"), undefined for words that are no money.
 */
function currencyOfWords(words: string): string | null | undefined {
  if (/^[A-Z]{3}$/.test(words)) return CURRENCY_SIGNS.get(words.toLowerCase());
  // The wire writes "U.S. dlrs".
  const phrase = words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<=\s)dlr(?=s?$)/, 'dollar');
  const space = phrase.lastIndexOf(' ');
  const last = phrase.slice(space + 1);
  for (const form of [phrase, phrase.replace(/s$/, '')]) {
    const code = CURRENCY_WORDS.get(form);
    if (code !== undefined) return code;
  }
  const whole = CURRENCY_WORDS.get(last);
  const code = whole === undefined ? CURRENCY_WORDS.get(last.replace(/s$/, '')) : whole;
  if (space < 0 || code === undefined) return code;
  // "Ruritanian dollars" are not those of the United States; "taxpayer dollars" are, and "two teams won" are none.
  if (/^\p{Lu}/u.test(words)) return null;
  return WHOSE_MONEY.has(phrase.slice(0, space)) ? code : undefined;
}

const inCurrency = (currency: string | null) => (currency === null ? {} : { currency });

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

/** The currency of coins and how many make one unit of it; undefined for words that name none. */
function coinOf(words: string): readonly [currency: string, perUnit: number] | undefined {
  const [, whose, name] = /^(?:(.{2,11})\s)?(\S{2,5})$/.exec(words.toLowerCase()) ?? [];
  const coin = COINS.get((name ?? '').replace(/s$/, ''));
  if (!coin || !whose) return coin;
  const currency = CURRENCY_WORDS.get(whose === 'euro' ? whose : `${whose} dollar`);
  return currency ? [currency, coin[1]] : undefined;
}

function withWord(prose: string, at: number): FigureMention | null {
  const match = matchAt(AFTER, prose, at);
  if (!match) return null;
  const [whole, count, scale, words] = match as unknown as [string, string, string | undefined, string];
  const end = at + whole.length;
  const per = unitAfter(prose, end);
  const coin = coinOf(words);
  if (/^an?$/i.test(count) && !scale && !per.unit) return null;
  const lower = words.toLowerCase();
  // "the 13,000 mark" and "the 2,100-mark" are reached or passed.
  if (lower === 'mark' && (!/[-–—‑]mark$/i.test(whole) || precededBy(prose, at, 'the'))) return null;
  if (!scale && !per.unit && AMBIGUOUS.has(lower) && !/\d,\d/.test(count)) return null;
  if (/^pounds?$/.test(lower) && isWeight(prose, at, end, scale !== undefined)) return null;
  const amount = scaled(plainCount(count), scale);
  if (amount === null) return null;
  if (coin) {
    // "50 Cent" sings.
    if (words === 'Cent' && !per.unit) return null;
    return figureOf(prose, 'money', at, end, { amount: inUnits(amount, coin[1]), currency: coin[0], ...per });
  }
  const currency = currencyOfWords(words);
  return currency === undefined ? null : figureOf(prose, 'money', at, end, { amount, ...inCurrency(currency), ...per });
}

function vague(prose: string, at: number): FigureMention | null {
  const match = matchAt(VAGUE_START, prose, at) && matchAt(VAGUE, prose, at);
  return match && figureOf(prose, 'money', at, at + match[0].length, null);
}

/** A sum whose currency is a word or a code behind the count, exactly at `at`; without a value where it is vague. */
export function moneyInWords(prose: string, at: number): FigureMention | null {
  return rangeWithWord(prose, at) ?? withWord(prose, at) ?? vague(prose, at);
}
