import { PARTS } from '../lexicon/numbers.ts';
import { figureOf, matchAt, precededBy } from './amount.ts';
import type { FigureMention } from './figures.ts';
import { COUNT_WORD, DASH, DIGITS, oneOf, scaled, WORD_END } from './number-grammar.ts';

const UNIT = `percentage${DASH}points?|percentage points?|percent|per cent|per-cent|pct|basis points?`;
const PERCENT = new RegExp(
  `(${DIGITS}|${COUNT_WORD})(?:(?:\\s?${DASH}|\\sto|\\s(and))\\s?(${DIGITS}|${COUNT_WORD}))?` +
    `(?:(?:\\s?${DASH})?\\s?(%)|(?:${DASH}|\\s)(${UNIT})${WORD_END})`,
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

/** A percentage, percentage points or basis points that begin exactly at `at`; null when none do. */
export function percentAt(prose: string, at: number): FigureMention | null {
  const match = matchAt(PERCENT, prose, at);
  if (!match) return fraction(prose, at);
  const [whole, first, and, second, , word] = match as unknown as [string, string, string?, string?, string?, string?];
  if (and && !precededBy(prose, at, 'between')) return null;
  const amount = scaled(first, undefined);
  const upper = second === undefined ? null : scaled(second, undefined);
  if (amount === null) return null;
  const upTo = upper !== null && upper > amount ? { upTo: upper } : {};
  return figureOf(prose, 'percent', at, at + whole.length, { amount, unit: unitOf(word ?? ''), ...upTo });
}
