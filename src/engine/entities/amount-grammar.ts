import type { AmountValue } from '../analysis.ts';
import { COINS, CURRENCY_SIGNS, CURRENCY_WORDS } from '../lexicon/currencies.ts';
import { IRREGULAR_PLURALS, UNITS } from '../lexicon/units.ts';
import type { FigureMention } from './figures.ts';
import { COUNT_WORD, DASH, DIGITS, LETTERS, oneOf, SCALE_WORD, scaled, WORD_END } from './number-grammar.ts';

const signs = [...CURRENCY_SIGNS.keys()].filter((sign) => /[^a-z.]/.test(sign));
const codes = [...CURRENCY_SIGNS.keys()].filter((sign) => !/[^a-z.]/.test(sign)).map((code) => code.toUpperCase());
const SIGN = oneOf([
  ...signs,
  ...signs.map((sign) => sign.toUpperCase()),
  ...codes,
  'Rs',
  'Rs.',
  'dlrs',
  'Dlrs',
  'SFr',
]);
const NATION = '(?:(?:U\\.S\\.|US|H\\.K\\.|[A-Z][a-z]{2,12})(?:\\s[A-Z][a-z]{2,8})?\\s)?';
const plurals = [...CURRENCY_WORDS.keys()].flatMap((word) => [word, `${word}s`]);
const COIN = oneOf([...COINS.keys(), 'cents', 'cts']);
const COUNT = `(?:${DIGITS}|${COUNT_WORD}|half${DASH}?\\s?an?${WORD_END}|an?${WORD_END})`;

const SIGNED = new RegExp(`(${SIGN})\\s?(${DIGITS})(?:(?:${DASH}|\\s)?(${SCALE_WORD}))?`, 'iy');
const RANGE = new RegExp(
  `\\s?(?:${DASH}|(to)\\s)\\s?(${SIGN})?\\s?(${DIGITS})(?:(?:${DASH}|\\s)?(${SCALE_WORD}))?`,
  'iy',
);
const AFTER = new RegExp(
  `(${COUNT})(?:(?:${DASH}|\\s)?(${SCALE_WORD}))?(?:${DASH}|\\s)((?:${NATION}${oneOf(plurals)})|${COIN})${WORD_END}`,
  'iy',
);
const VAGUE = new RegExp(
  `(?:tens of |hundreds of )?(?:hundreds|thousands|millions|billions|trillions) of (${NATION}${oneOf(plurals)})${WORD_END}(?!\\sof\\s)`,
  'iy',
);
const PER_SHARE = /\s(?:a|per|each)\s(?:share|shr)(?![\p{L}\p{N}])|\sapiece/iuy;
const PERCENT = new RegExp(
  `(${DIGITS}|${COUNT_WORD})(?:\\s?(?:${DASH}|to\\s)\\s?(${DIGITS}|${COUNT_WORD}))?` +
    `(?:(?:\\s?${DASH})?\\s?(%)|(?:${DASH}|\\s)(percentage${DASH}points?|percentage points?|percent|per cent|per-cent|pct|basis points?)${WORD_END})`,
  'iy',
);
const FRACTION_OF_POINT = new RegExp(
  `(${COUNT_WORD.replace(WORD_END, '')})(?:${DASH}|\\s)(tenth|hundredth)s? of an? (?:percentage point|percent|point)${WORD_END}`,
  'iy',
);
const QUANTITY = new RegExp(
  `(${DIGITS}|${COUNT_WORD}|half${DASH}?\\s?an?${WORD_END})(?:(?:${DASH}|\\s)?(${SCALE_WORD}))?(?:${DASH}|\\s)(?:([${LETTERS}]{2,14}(?:-[${LETTERS}]{2,14})?)(?:${DASH}|\\s))?([${LETTERS}]{2,14})${WORD_END}`,
  'iy',
);
/** Words that are more often something else than money: they need a scale or a plural before we believe them. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['mark', 'won', 'real', 'crown', 'pound', 'rand', 'dinar']);

function exec(pattern: RegExp, prose: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(prose);
}

function precededBy(prose: string, at: number, phrase: string): boolean {
  return prose.slice(Math.max(0, at - phrase.length - 1), at).toLowerCase() === `${phrase} `;
}

/** "up to" makes the amount a ceiling: `upTo` repeats it. */
function withCeiling(prose: string, at: number, value: AmountValue): AmountValue {
  const ceiling = ['up to', 'as much as', 'as many as', 'at most'].some((phrase) => precededBy(prose, at, phrase));
  return ceiling && value.upTo === undefined ? { ...value, upTo: value.amount } : value;
}

function mention(prose: string, type: FigureMention['type'], at: number, end: number, value: AmountValue | null) {
  return { start: at, end, type, value: value && withCeiling(prose, at, value) } satisfies FigureMention;
}

function currencyOf(words: string): string | undefined {
  const phrase = words.toLowerCase().replace(/\s+/g, ' ');
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1);
  for (const form of [phrase, phrase.replace(/s$/, ''), last, last.replace(/s$/, '')]) {
    const code = CURRENCY_WORDS.get(form);
    if (code) return code;
  }
  return undefined;
}

/**
 * The upper end of "$10 to $12 billion" or "$10-12 million", and where it ends; null when the figures stand apart, as
 * two amounts do that are written out with sign and scale each ("$4 billion to $5 billion").
 */
function rangeAfter(prose: string, at: number, end: number, first: string, firstScale: string | undefined) {
  const match = exec(RANGE, prose, end);
  if (!match) return null;
  const [whole, to, sign, second, scale] = match as unknown as [string, string?, string?, string?, string?];
  const shares = firstScale === undefined && scale !== undefined;
  if (to ? !shares || precededBy(prose, at, 'from') : !sign && !shares) return null;
  const low = scaled(first, shares ? scale : firstScale);
  const high = scaled(second!, scale);
  return low !== null && high !== null && high > low ? { low, high, end: end + whole.length } : null;
}

function moneyWithSign(prose: string, at: number): FigureMention | null {
  const match = exec(SIGNED, prose, at);
  if (!match) return null;
  const [whole, sign, first, scale] = match as unknown as [string, string, string, string?];
  const currency = CURRENCY_SIGNS.get(sign.toLowerCase());
  const amount = scaled(first, scale);
  if (amount === null || currency === undefined) return null;
  const range = rangeAfter(prose, at, at + whole.length, first, scale);
  const end = range?.end ?? at + whole.length;
  const share = exec(PER_SHARE, prose, end) ? { unit: 'share' } : {};
  const value = { amount: range?.low ?? amount, currency, ...share, ...(range ? { upTo: range.high } : {}) };
  return mention(prose, 'money', at, end, value);
}

function moneyWithWord(prose: string, at: number): FigureMention | null {
  const match = exec(AFTER, prose, at);
  if (!match) {
    const vague = exec(VAGUE, prose, at);
    return vague ? mention(prose, 'money', at, at + vague[0].length, null) : null;
  }
  const [whole, count, scale, words] = match as unknown as [string, string, string | undefined, string];
  const article = /^an?$/i.test(count);
  if (article && !scale) return null;
  if (!scale && AMBIGUOUS.has(words.toLowerCase()) && !/\d,\d/.test(count)) return null;
  const amount = scaled(article ? '1' : count.replace(/^half.*$/i, 'half'), scale);
  if (amount === null) return null;
  const end = at + whole.length;
  const share = exec(PER_SHARE, prose, end) ? { unit: 'share' } : {};
  const coin = COINS.get(words.toLowerCase().replace(/s$/, ''));
  if (coin) return mention(prose, 'money', at, end, { amount: amount / coin[1], currency: coin[0], ...share });
  const currency = currencyOf(words);
  return currency ? mention(prose, 'money', at, end, { amount, currency, ...share }) : null;
}

/** "two-tenths of a percentage point". */
function fractionOfPoint(prose: string, at: number): FigureMention | null {
  const match = exec(FRACTION_OF_POINT, prose, at);
  const count = match && scaled(match[1]!, undefined);
  if (!match || count === null) return null;
  const amount = count / (match[2]!.toLowerCase() === 'tenth' ? 10 : 100);
  return mention(prose, 'percent', at, at + match[0].length, { amount, unit: 'percentage points' });
}

function percent(prose: string, at: number): FigureMention | null {
  const match = exec(PERCENT, prose, at);
  if (!match) {
    return fractionOfPoint(prose, at);
  }
  const [whole, first, second, , word] = match as unknown as [string, string, string?, string?, string?];
  const amount = scaled(first, undefined);
  const upper = second === undefined ? null : scaled(second, undefined);
  if (amount === null) return null;
  const unit =
    word && /basis/i.test(word) ? 'basis points' : word && /point/i.test(word) ? 'percentage points' : 'percent';
  const upTo = upper !== null && upper > amount ? { upTo: upper } : {};
  return mention(prose, 'percent', at, at + whole.length, { amount, unit, ...upTo });
}

function unitOf(word: string): string | null {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular) return irregular;
  if (UNITS.has(lower)) return lower;
  return lower.endsWith('s') && UNITS.has(lower.slice(0, -1)) ? lower.slice(0, -1) : null;
}

function quantity(prose: string, at: number): FigureMention | null {
  const match = exec(QUANTITY, prose, at);
  if (!match) return null;
  const [whole, count, scale, between, last] = match as unknown as [string, string, string?, string?, string?];
  const amount = scaled(count.replace(/^half.*$/i, 'half'), scale);
  if (amount === null) return null;
  const near = between ? unitOf(between) : null;
  if (near && between) {
    const end = at + whole.lastIndexOf(between, whole.length - last!.length) + between.length;
    return mention(prose, 'quantity', at, end, { amount, unit: near });
  }
  const unit = last ? unitOf(last) : null;
  return unit ? mention(prose, 'quantity', at, at + whole.length, { amount, unit }) : null;
}

/** Money, a percentage or a quantity that begins exactly at `at`; null when none does. */
export function amountAt(prose: string, at: number): FigureMention | null {
  return moneyWithSign(prose, at) ?? moneyWithWord(prose, at) ?? percent(prose, at) ?? quantity(prose, at);
}
