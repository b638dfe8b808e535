import type { DateValue } from '../analysis.ts';
import type { FigureMention } from './figures.ts';
import { twoDigits } from './two-digits.ts';

const DAY_MS = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** ISO weekday, Monday 1 to Sunday 7. */
const weekday = (time: number): number => new Date(time).getUTCDay() || 7;

/** The ISO week of a day ("2014-W23"). */
function week(time: number): string {
  const thursday = time + (4 - weekday(time)) * DAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  return `${year}-W${twoDigits(1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY_MS)))}`;
}

/** A month shifted; year and month (1 to 12) carried over. */
function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

const anchored = (value: DateValue, date: string): DateValue => ({ ...value, date, anchored: true });

/** Whether a date is told as to come, as past, or as neither. */
export type Side = 'ahead' | 'behind' | null;

/**
 * The candidate nearest to the anchor, the earlier one when two are as near; of what is to come the first whose last day,
 * `days` behind it, is not over, and of what is past the last whose first day, as many before it, has come.
 */
function nearest(anchor: number, candidates: readonly number[], side: Side, days: number): number {
  const told =
    side === 'ahead'
      ? candidates.find((time) => time + days * DAY_MS >= anchor)
      : side === 'behind'
        ? candidates.findLast((time) => time - days * DAY_MS <= anchor)
        : undefined;
  if (told !== undefined) return told;
  return candidates.reduce((best, time) => (Math.abs(time - anchor) < Math.abs(best - anchor) ? time : best));
}

function partial(value: DateValue, anchor: number, side: Side): DateValue | null {
  const date = value.date;
  const year = new Date(anchor).getUTCFullYear();
  const years = [year - 1, year, year + 1];
  let match = /^XXXX-(\d\d)-(\d\d)$/.exec(date);
  if (match) {
    const [month, day] = [Number(match[1]), Number(match[2])];
    const exists = years.map((y) => Date.UTC(y, month - 1, day)).filter((t) => new Date(t).getUTCDate() === day);
    return exists.length === 0 ? null : anchored(value, iso(nearest(anchor, exists, side, 0)));
  }
  match = /^XXXX-(\d\d)$/.exec(date);
  if (match)
    return anchored(
      value,
      iso(
        nearest(
          anchor,
          years.map((y) => Date.UTC(y, Number(match![1]) - 1, 15)),
          side,
          16,
        ),
      ).slice(0, value.precision === 'year' ? 4 : 7),
    );
  match = /^XXXX-Q([1-4])$/.exec(date);
  if (match) {
    const middle = (y: number) => Date.UTC(y, Number(match![1]) * 3 - 2, 15);
    const best = nearest(anchor, years.map(middle), side, 46);
    return anchored(value, `${new Date(best).getUTCFullYear()}-Q${match[1]}`);
  }
  match = /^XXXX-WXX-(\d)$/.exec(date);
  // News speaks of the weekday just past, the day itself included, unless of what is to come.
  if (match) {
    const back = (weekday(anchor) - Number(match[1]) + 7) % 7;
    return anchored(value, iso(anchor + (side === 'ahead' && back > 0 ? 7 - back : -back) * DAY_MS));
  }
  return null;
}

function shifted(value: DateValue, anchor: number, ahead: boolean): DateValue | null {
  const now = new Date(anchor);
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() + 1];
  const match = /^([+-]?\d{1,5})([DWEMQY])(?:-(?:Q([1-4])|M(\d\d)|(\d{1,2})))?$/.exec(value.date);
  if (!match) return null;
  const by = Number(match[1]);
  switch (match[2]) {
    case 'D':
      return anchored(value, iso(anchor + by * DAY_MS));
    case 'W': {
      if (match[5] === undefined) return anchored(value, week(anchor + by * 7 * DAY_MS));
      const target = Number(match[5]);
      // "last Friday" is the one before the anchor, "next Friday" the one after it, "this Friday" that of its week unless it is over and still to come.
      const back = (weekday(anchor) - target + 7) % 7 || 7;
      const next = (target - weekday(anchor) + 7) % 7 || 7;
      const here = target - weekday(anchor);
      const days = by < 0 ? -back : by > 0 || (ahead && here < 0) ? next : here;
      return anchored(value, iso(anchor + days * DAY_MS));
    }
    case 'E': {
      // On Saturday and Sunday it is the one that runs; on any other day the one just past ("over the weekend").
      const running = weekday(anchor) >= 6 ? 0 : -1;
      const base = by === 0 ? running : by < 0 ? -1 : weekday(anchor) >= 6 ? 1 : 0;
      return anchored(value, `${week(anchor + base * 7 * DAY_MS)}-WE`);
    }
    case 'M': {
      const to = shiftMonth(year, month, by);
      return anchored(value, `${to.year}-${twoDigits(to.month)}`);
    }
    case 'Q': {
      const to = shiftMonth(year, Math.ceil(month / 3) * 3, by * 3);
      return anchored(value, `${to.year}-Q${to.month / 3}`);
    }
    default: {
      if (match[3]) return anchored(value, `${year + by}-Q${match[3]}`);
      if (match[4]) return anchored(value, `${year + by}-${match[4]}`);
      if (match[5] === undefined) return anchored(value, String(year + by));
      return anchored(value, monthBy(value, by, Number(match[5]), year, month));
    }
  }
}

/** "last March" is the last one that is over, "next March" the next that comes, "this March" that of the year; of a season, the year alone. */
function monthBy(value: DateValue, by: number, target: number, year: number, month: number): string {
  const to = by < 0 ? (target < month ? year : year - 1) : by > 0 ? (target > month ? year : year + 1) : year;
  return value.precision === 'year' ? String(to) : `${to}-${twoDigits(target)}`;
}

/** How far before a date, in UTF-16 units, its sentence may say that it is to come; which words do; and what parts them from it. */
const AHEAD_REACH = 70;
const AHEAD =
  /\b(?:will|would|may|must|due|scheduled|deadline|(?:expected|set|planned) to|(?:expect|plan|hope|aim|intend)s? to|as early as|look(?:s|ing)? forward to|on track (?:to|for)|before the end of|later this|from the end of)\b/g;
const LIMIT = /\b(?:by|until)(?: noon| midnight)? $/;
const PARTS = /[,.;]|\b(?:said|told|announced|reported|added|confirmed)\b/;

/** How a sentence goes on from what is past: "since November". */
const PAST = /\bsince (?:the |early |late |mid-?|last )?$/;

/** Whether the words before a date at `start` speak of what is to come ("will close on Friday", "by Monday") or of what is past. */
export function sideOf(prose: string, start: number): Side {
  const before = prose.slice(Math.max(0, start - AHEAD_REACH), start);
  if (LIMIT.test(before)) return 'ahead';
  if (PAST.test(before)) return 'behind';
  const last = [...before.matchAll(AHEAD)].at(-1);
  return last !== undefined && !PARTS.test(before.slice(last.index)) ? 'ahead' : null;
}

/**
 * The value of a date against the day the article is of (ISO, or null where it states none). Absolute dates come back
 * as they are, a date that cannot be anchored stays unanchored, and null is returned for what is no date. Weeks and
 * weekends are ISO weeks (`2014-W23`, `2014-W23-WE`) with the precision `month`: no finer unit but the day has a name.
 * `side` tells whether its sentence speaks of what is still to come or of what is past.
 */
export function resolveDate(mention: FigureMention, anchor: string | null, side: Side = null): DateValue | null {
  const { value } = mention;
  if (!value || !('date' in value)) return null;
  const time = anchor === null ? Number.NaN : Date.parse(`${anchor.slice(0, 10)}T00:00:00Z`);
  if (value.anchored || Number.isNaN(time)) return value;
  return (value.relative ? shifted(value, time, side === 'ahead') : partial(value, time, side)) ?? value;
}
