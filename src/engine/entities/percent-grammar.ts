import { PARTS } from '../lexicon/numbers.ts';
import { matchAt } from '../patterns/match-at.ts';
import { figureOf, precededBy } from './amount.ts';
import type { FigureMention } from './figures.ts';
import { COUNT_WORD, DASH, DIGITS, oneOf, SCALE_WORD, scaled, WORD_END } from './number-grammar.ts';

const UNIT = `percentage${DASH}points?|percentage points?|percent|per cent|per-cent|pct|basis points?`;
const PERCENT = new RegExp(
  `(${DIGITS}|${COUNT_WORD})(?:(?:\\s?${DASH}|\\sto|\\s(and))\\s?(${DIGITS}|${COUNT_WORD}))?` +
    `(?:(?:\\s?${DASH})?\\s?(%)|(?<=\\d)pct?${WORD_END}|(?:${DASH}|\\s)(?:of\\sa\\s)?(${UNIT})${WORD_END})`,
  'iy',
);
const FRACTION = new RegExp(
  `(an?\\s|${COUNT_WORD.replaceAll(WORD_END, '')}(?:${DASH}|\\s))?(${oneOf(PARTS.keys())})s?(?:\\sof)?` +
    `(?:(?:\\san?|\\sone|\\s1)?(?:${DASH}|\\s)(${UNIT})|${DASH}(point)(?=\\s(?:cut|increase|rise|hike|reduction|move)))${WORD_END}`,
  'iy',
);

function unitOf(words: string): string {
  if (/basis/i.test(words)) return 'basis points';
  return /point/i.test(words) ? 'percentage points' : 'percent';
}

/** "two-tenths of a percentage point", "half a percent", "a quarter of 1 percent". */
function fraction(prose: string, at: number): FigureMention | null {
  const match = matchAt(FRACTION, prose, at);
  if (!match) return null;
  const [whole, lead, part, unit, point] = match as unknown as [string, string?, string?, string?, string?];
  const count = lead ? scaled(lead.replace(/[-–—‑\s]$/, ''), undefined) : 1;
  const parts = PARTS.get((part ?? '').toLowerCase());
  if (count === null || !parts) return null;
  const amount = Number((count / parts).toPrecision(6));
  return figureOf(prose, 'percent', at, at + whole.length, { amount, unit: unitOf(unit ?? point ?? '') });
}

/** "two million percent", as prices rise where money loses its worth. */
const LARGE = new RegExp(`(${DIGITS}|${COUNT_WORD})\\s(${SCALE_WORD})(?:\\s?%|\\s(${UNIT})${WORD_END})`, 'iy');

function large(prose: string, at: number): FigureMention | null {
  const match = matchAt(LARGE, prose, at);
  const amount = match && scaled(match[1]!, match[2]);
  return match && amount !== null
    ? figureOf(prose, 'percent', at, at + match[0].length, { amount, unit: unitOf(match[3] ?? '') })
    : null;
}

/** A percentage, percentage points or basis points that begin exactly at `at`; null when none do. */
export function percentAt(prose: string, at: number): FigureMention | null {
  const match = matchAt(PERCENT, prose, at);
  if (!match) return fraction(prose, at) ?? large(prose, at);
  const [whole, first, and, second, , word] = match as unknown as [string, string, string?, string?, string?, string?];
  if (and && !precededBy(prose, at, 'between')) return null;
  const amount = scaled(first, undefined);
  const upper = second === undefined ? null : scaled(second, undefined);
  if (amount === null) return null;
  const unit = unitOf(word ?? '');
  if (upper === null) return figureOf(prose, 'percent', at, at + whole.length, { amount, unit });
  if (upper > amount) return figureOf(prose, 'percent', at, at + whole.length, { amount, unit, upTo: upper });
  // "From 72 to eleven percent" goes down; "in 1995 to 17%" begins with a year.
  return precededBy(prose, at, 'from') ? figureOf(prose, 'percent', at, at + first.length, { amount, unit }) : null;
}
