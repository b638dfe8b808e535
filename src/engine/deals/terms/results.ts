import type { Span } from '../../analysis.ts';
import {
  ACCOUNTING_TIME,
  MARKET_DAY_BEFORE,
  MARKET_PRICE_BEFORE,
  MOVED_AFTER,
  NOT_THE_PRICE,
  NOT_THE_PRICE_BEFORE,
  PAST_AFTER,
  PAST_BEFORE,
  PER_UNIT,
  RESULT_BEFORE,
  TRADED_BEFORE,
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
  if (field === 'price per share') {
    const moved = MOVED_AFTER.test(prose.slice(end, end + CLOSE));
    return moved || RESULT_BEFORE.test(before) || MARKET_PRICE_BEFORE.test(before);
  }
  if (field === 'stake') return isOfPaper(prose, { start, end });
  if (field === 'consideration' || field === 'shares') return TRADED_BEFORE.test(before);
  if (field === 'duration' && (PAST_BEFORE.test(before) || PAST_AFTER.test(prose.slice(end, end + CLOSE)))) return true;
  if (!TIMES.has(field)) return false;
  return ACCOUNTING_TIME.test(prose.slice(Math.max(0, start - CLOSE), end)) || MARKET_DAY_BEFORE.test(before);
}

/** "8 percent debentures", "offered eight percent interest": what paper bears, and no share of a business. */
function isOfPaper(prose: string, { start, end }: Span): boolean {
  const shown = prose.slice(start, end);
  if (/\b(?:debentures?|notes?|bonds?)\b/.test(shown)) return true;
  const before = prose.slice(Math.max(0, start - CLOSE), start);
  return (
    /\binterest$/.test(shown) &&
    /\b(?:offer|pay|bear|carr)\p{L}* $|\bat $/u.test(before) &&
    !/^ in\b/.test(prose.slice(end, end + 4))
  );
}

const TIMES: ReadonlySet<string> = new Set(['date', 'expiry', 'start', 'completion', 'duration']);
