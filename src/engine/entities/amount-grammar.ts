import { isCommonWord } from '../lexicon/common-words.ts';
import { OPENERS } from '../lexicon/no-names.ts';
import { GLUED_UNITS, IRREGULAR_PLURALS, UNITS } from '../lexicon/units.ts';
import { matchAt } from '../patterns/match-at.ts';
import { figureOf } from './amount.ts';
import type { FigureMention } from './figures.ts';
import { moneyAt } from './money-grammar.ts';
import { COUNT_WORD, DASH, DIGITS, LETTERS, oneOf, SCALE_WORD, scaled, WORD_END } from './number-grammar.ts';
import { percentAt } from './percent-grammar.ts';

const COUNT = `(${DIGITS}|${COUNT_WORD}|half${DASH}?\\s?an?${WORD_END})`;
/** Measures that stand right behind their digits: "500MW". */
const GLUED = `(?<=\\d)(?=${oneOf(GLUED_UNITS)}${WORD_END})`;
const QUANTITY = new RegExp(
  `${COUNT}(?:(?:${DASH}|\\s)?(${SCALE_WORD}))?(?:${DASH}|\\s|${GLUED})(?:([${LETTERS}]{2,14}(?:-[${LETTERS}]{2,14})?)(?:${DASH}|\\s))?([${LETTERS}]{2,14})${WORD_END}`,
  'iy',
);
/** A number so large that it counts something, whatever that is: "20 million across the region". */
const LARGE = new RegExp(
  `(${DIGITS}|${COUNT_WORD})(?:${DASH}|\\s)(million|billion|trillion)${WORD_END}(?!${DASH})`,
  'iy',
);

function unitOf(word: string): string | null {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular) return irregular;
  if (UNITS.has(lower)) return lower;
  return lower.endsWith('s') && UNITS.has(lower.slice(0, -1)) ? lower.slice(0, -1) : null;
}

/** What a unit is taken for a measure of: "square ", "cubic "; empty where nothing says so. */
function kindOf(before: string): string {
  const lower = before.toLowerCase();
  if (lower === 'sq') return 'square ';
  return /^(?:square|cubic|nautical)$/.test(lower) ? `${lower} ` : '';
}

function large(prose: string, at: number): FigureMention | null {
  const match = matchAt(LARGE, prose, at);
  const amount = match && scaled(match[1]!, match[2]);
  return match && amount !== null ? figureOf(prose, 'quantity', at, at + match[0].length, { amount }) : null;
}

function quantity(prose: string, at: number): FigureMention | null {
  const match = matchAt(QUANTITY, prose, at);
  if (!match) return large(prose, at);
  const [whole, count, scale, between, last] = match as unknown as [string, string, string?, string?, string?];
  const amount = scaled(count.replace(/^half.*$/i, 'half'), scale);
  if (amount === null || isModel(prose, at, whole, count) || RANKS.test(prose.slice(Math.max(0, at - 5), at)))
    return null;
  // "Chapter 11 with lender backing", "up from four last year": something else is spoken of.
  if (
    between &&
    /^(?:with|and|or|to|in|on|at|by|for|from|as|but|after|before|over|under|the|an?|each|every|per|last|this|next|that)$/i.test(
      between,
    )
  )
    return large(prose, at);
  const near = between ? unitOf(between) : null;
  if (near && between) {
    const end = at + whole.lastIndexOf(between, whole.length - last!.length) + between.length;
    return figureOf(prose, 'quantity', at, end, { amount, unit: near });
  }
  const unit = last ? unitOf(last) : null;
  if (!unit) return large(prose, at);
  const kind = kindOf(between ?? '');
  return figureOf(prose, 'quantity', at, at + whole.length, { amount, unit: `${kind}${unit}` });
}

/** "a top-ten shareholder", "the top 20 clients": a rank, and no count. */
const RANKS = /(?:^|[^\p{L}])top[ -]$/iu;

/** What comes in numbered models. */
const MODELLED =
  /\s(?:aircraft|air(?:plane|liner)s?|(?:jet|plane|helicopter|car|truck|phone|handset|computer|tablet|device|vehicle|engine)s?)$/;
const NAMED_BEFORE = /(?:^|\s)(\p{Lu}[\p{L}&-]{1,30})\s$/u;

/** "Halden 787 Seabird aircraft": digits behind the maker's name are the model's, and count nothing. */
function isModel(prose: string, at: number, whole: string, count: string): boolean {
  if (!/^\d{2,4}$/.test(count) || !MODELLED.test(whole)) return false;
  const before = NAMED_BEFORE.exec(prose.slice(Math.max(0, at - 34), at))?.[1]?.toLowerCase();
  return before !== undefined && !isCommonWord(before) && !OPENERS.has(before);
}

/** Money, a percentage or a quantity that begins exactly at `at`; null when none does. */
export function amountAt(prose: string, at: number): FigureMention | null {
  return moneyAt(prose, at) ?? percentAt(prose, at) ?? quantity(prose, at);
}
