import type { Span } from '../../analysis.ts';
import {
  ACCOUNTING_TIME,
  MARKET_DAY_BEFORE,
  MARKET_PRICE_BEFORE,
  NOT_THE_PRICE,
  NOT_THE_PRICE_BEFORE,
  PER_UNIT,
  RESULT_BEFORE,
} from '../../lexicon/prices.ts';
import type { Line } from '../sentence/line.ts';

/** UTF-16 units around a passage that say whether it is of the accounts. */
const BEFORE = 80;
const AFTER = 30;
const CLOSE = 20;

/** Whether a sum or a date (prose offsets of the sentence's block) is one of the accounts or of the market, and no term of a deal. */
export function isOfResults({ block }: Line, { start, end }: Span, field: string): boolean {
  const { prose } = block;
  const before = prose.slice(Math.max(0, start - BEFORE), start);
  if (field === 'amount') {
    const after = prose.slice(end, end + AFTER);
    const perUnit = PER_UNIT.test(prose.slice(start, end + CLOSE));
    return !perUnit && (NOT_THE_PRICE_BEFORE.test(before) || NOT_THE_PRICE.test(after));
  }
  if (field === 'price per share') return RESULT_BEFORE.test(before) || MARKET_PRICE_BEFORE.test(before);
  if (!TIMES.has(field)) return false;
  return ACCOUNTING_TIME.test(prose.slice(Math.max(0, start - CLOSE), end)) || MARKET_DAY_BEFORE.test(before);
}

const TIMES: ReadonlySet<string> = new Set(['date', 'expiry', 'start', 'completion', 'duration']);
