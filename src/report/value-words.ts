import type { AmountValue, DateValue, Entity } from '../engine/analysis.ts';

/** What a figure or a date comes to, with the word for it. */
export interface ValueWords {
  readonly label: string;
  readonly value: string;
}

const DAY_MS = 86_400_000;
const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** A smaller number is understood as it is written: "three years". */
const LARGE = 1_000;

/** What is to be added to the words of a figure or a date; null for a name, and where they say all there is to say. */
export function valueWords({ type, name, value }: Pick<Entity, 'type' | 'name' | 'value'>): ValueWords | null {
  if (!value) return null;
  if ('date' in value) {
    const words = dateWords(name, value);
    return words === null ? null : { label: 'On the calendar', value: words };
  }
  const words = amountWords(type, name, value);
  return words === null ? null : { label: 'In figures', value: words };
}

/** An amount with all its digits, "EUR 1,420,000,000": what "1.42bn" is compared by. */
function amountWords(type: Entity['type'], name: string, { amount, currency, unit, upTo }: AmountValue): string | null {
  const isCeiling = upTo === amount;
  const ends = [amount, ...(upTo === undefined || isCeiling ? [] : [upTo])];
  const figures = ends.map((end) => end.toLocaleString('en', { maximumFractionDigits: 6 }));
  const range = figures.join(' to ');
  const most = isCeiling ? 'up to ' : '';
  if (type === 'money') return most + [currency, range, unit === 'share' ? 'a share' : null].filter(Boolean).join(' ');
  if (figures.every((one) => name.includes(one))) return null;
  if (type === 'percent') return /\d/.test(name) ? null : most + range + (unit === 'percent' ? '%' : ` ${unit}`);
  return ends.some((end) => end >= LARGE) ? most + range : null;
}

function dateWords(name: string, { date, precision, relative, anchored }: DateValue): string | null {
  const words = calendarWords(date);
  if (words === null) {
    if (relative || /^XXXX-WXX/.test(date)) return 'the article gives no date from which to count it';
    return date.startsWith('XXXX') ? 'the year is not given' : null;
  }
  // A day gets its weekday, which is easily wrong in copy; a month or a year that is written out needs nothing.
  return precision === 'day' || !anchored || !name.includes(date.slice(0, 4)) ? words : null;
}

/** "2025-05-04" as "Sunday 4 May 2025"; also months, quarters, years, ISO weeks and weekends. Null for anything else. */
export function calendarWords(date: string): string | null {
  const parts = /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|Q([1-4])|W(\d\d)(-WE)?))?$/.exec(date);
  if (!parts) return null;
  const [, year, month, day, quarter, week, weekend] = parts;
  if (quarter) return `the ${QUARTERS[Number(quarter) - 1]} quarter of ${year}`;
  if (week) {
    const monday = mondayOf(Number(year), Number(week));
    return weekend
      ? `the weekend of ${written(monday + 5 * DAY_MS, { day: 'numeric' })} and ${dayWords(monday + 6 * DAY_MS)}`
      : `the week from Monday ${dayWords(monday)}`;
  }
  if (!month) return String(year);
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  if (!day) return written(time, { month: 'long', year: 'numeric' });
  return `${written(time, { weekday: 'long' })} ${dayWords(time)}`;
}

/** The Monday of an ISO week: the first of them holds 4 January. */
function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = new Date(fourth).getUTCDay() || 7;
  return fourth + ((week - 1) * 7 + 1 - weekday) * DAY_MS;
}

/** "2025-05-04" as "4 May 2025", without its weekday; as it is where it is no ISO day. */
export function plainDay(date: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? date : dayWords(time);
}

const dayWords = (time: number): string => written(time, { day: 'numeric', month: 'long', year: 'numeric' });

const written = (time: number, format: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...format, timeZone: 'UTC' }).format(time);
