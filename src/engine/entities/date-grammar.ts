import type { DateValue } from '../analysis.ts';
import { HOLIDAYS, MONTHS, SEASONS, WEEKDAYS } from '../lexicon/calendar.ts';
import { matchAt } from '../patterns/match-at.ts';
import type { FigureMention } from './figures.ts';
import { isYear } from './is-year.ts';
import { COUNT_WORD, DASH, oneOf, parseCount, WORD_END } from './number-grammar.ts';
import { twoDigits } from './two-digits.ts';

/**
 * Dates in prose. A value that needs an anchor is written like TIMEX3: `XXXX-06-10` (June 10), `XXXX-06` (June),
 * `XXXX-WXX-2` (Tuesday), `XXXX-Q3` (third quarter), `-1Y` (last year), `-1Y-M04` (April last year), `-3M` (three months ago), `0D` (today),
 * `-1W-5` (last Friday), `0E` (the weekend); `resolveDate` turns it into an ISO date.
 */
const MONTH = `(${oneOf(MONTHS.keys())})`;
const YEAR = '((?:1[789]|20)\\d{2})(?![\\d])';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:,.]?\\d|\\s?%)';
const WEEKDAY = `(${oneOf(WEEKDAYS.keys())})s?${WORD_END}`;
/** Between the two ends of a year that is no calendar year: 2013-14, 2013/14. */
const SLASH = '[-–—‑/]';
const SEASON = `(${oneOf(SEASONS.keys())})`;
const UNIT = '(days?|weeks?|weekend|months?|quarters?|years?|decades?|fiscal year|financial year)';
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

type Reader = (match: readonly (string | undefined)[], prose: string, at: number) => DateValue | null | false;
interface Form {
  readonly pattern: RegExp;
  /** The value, null when there is none to state, or false when this is no date after all. */
  readonly read: Reader;
}

const form = (source: string, read: Reader): Form => ({ pattern: new RegExp(`${source}${WORD_END}`, 'iy'), read });
const absolute = (date: string, precision: DateValue['precision']): DateValue => ({
  date,
  precision,
  relative: false,
  anchored: true,
});
const floating = (date: string, precision: DateValue['precision'], relative = false): DateValue => ({
  date,
  precision,
  relative,
  anchored: false,
});
const monthOf = (name: string | undefined): number => MONTHS.get((name ?? '').toLowerCase()) ?? 0;

/** "may" and "march" in lower case, and "May" or "Mar" before a verb, are no months; nor is "Sun" the newspaper. */
const opensWithCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

function dayIn(year: number | null, month: number, day: number): DateValue | false {
  const longest = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > longest) return false;
  const rest = `${twoDigits(month)}-${twoDigits(day)}`;
  return year === null ? floating(`XXXX-${rest}`, 'day') : absolute(`${year}-${rest}`, 'day');
}

const yearOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
/** Words that point from the article's day to another. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['coming', 1],
  ['next', 1],
  ['following', 1],
]);
const SHIFT = `(${oneOf(SHIFTS.keys())})`;
const shiftOf = (word: string | undefined): number => SHIFTS.get((word ?? '').toLowerCase()) ?? 0;
const signed = (n: number): string => (n > 0 ? `+${n}` : String(n));

const UNIT_CODES: readonly [RegExp, string, DateValue['precision']][] = [
  [/^day/i, 'D', 'day'],
  [/^weekend/i, 'E', 'month'],
  [/^week/i, 'W', 'month'],
  [/^month/i, 'M', 'month'],
  [/^quarter/i, 'Q', 'quarter'],
  [/year$|^year/i, 'Y', 'year'],
  [/^decade/i, 'T', 'year'],
];

function offset(count: number, unit: string | undefined): DateValue | null {
  for (const [pattern, code, precision] of UNIT_CODES)
    if (pattern.test(unit ?? '')) {
      const years = code === 'T';
      return floating(`${signed(years ? count * 10 : count)}${years ? 'Y' : code}`, precision, true);
    }
  return null;
}

/** A financial year begins when its company's does: that it is this one's tells no calendar year. */
const isOwnYear = (unit: string | undefined): boolean => /^(?:fiscal|financial)/i.test(unit ?? '');

const weekdayPrefix = `(?:${WEEKDAY}[.,]?,?\\s)?`;
const FORMS: readonly Form[] = [
  // Tuesday, June 10, 2014 · March 3-5 · Jan. 2nd
  form(
    `${weekdayPrefix}${MONTH}\\.?\\s${DAY}(?:\\s?(?:${DASH}|to)\\s?\\d{1,2}(?![\\d:]))?(?:,?\\s${YEAR})?`,
    ([, , month, day, year]) => opensWithCapital(month) && dayIn(yearOf(year), monthOf(month), Number(day)),
  ),
  // April nine, 1987, as agencies write it; in "in May two firms merged" the month stands alone.
  form(
    `${weekdayPrefix}${MONTH}\\s(one|two|three|four|five|six|seven|eight|nine)(?:(?:,?\\s${YEAR})|(?=[.,;:)]|$|\\s(?:unless|as|to|at|by|with|from|or (?:when|if|until))\\b))`,
    ([, , month, day, year]) =>
      opensWithCapital(month) && dayIn(yearOf(year), monthOf(month), parseCount(day ?? '') ?? 0),
  ),
  // Tuesday, 10 June 2014 · the 3rd of March
  form(
    `${weekdayPrefix}${DAY}(?:\\sof)?\\s${MONTH}(?:,?\\s${YEAR})?`,
    ([, , day, month, year]) => opensWithCapital(month) && dayIn(yearOf(year), monthOf(month), Number(day)),
  ),
  // June 2014 · May, 1997
  form(`${MONTH}\\.?,?\\s(?:of\\s)?${YEAR}`, ([, month, year]) =>
    opensWithCapital(month) ? absolute(`${year}-${twoDigits(monthOf(month))}`, 'month') : false,
  ),
  form(`${YEAR}-(\\d{2})-(\\d{2})`, ([, year, month, day]) => dayIn(Number(year), Number(month), Number(day))),
  // last Friday · next March · last summer
  form(`${SHIFT}\\s${WEEKDAY}`, ([, shift, day]) => {
    const number = WEEKDAYS.get((day ?? '').toLowerCase());
    return opensWithCapital(day) && number ? floating(`${signed(shiftOf(shift))}W-${number}`, 'day', true) : false;
  }),
  form(`${SHIFT}\\s${MONTH}`, ([, shift, month]) =>
    opensWithCapital(month)
      ? floating(`${signed(shiftOf(shift))}Y-${twoDigits(monthOf(month))}`, 'month', true)
      : false,
  ),
  // April last year · September of this year
  form(`${MONTH}\\.?\\s(?:of\\s)?${SHIFT}\\syear`, ([, month, shift]) =>
    opensWithCapital(month)
      ? floating(`${signed(shiftOf(shift))}Y-M${twoDigits(monthOf(month))}`, 'month', true)
      : false,
  ),
  form(`${SHIFT}\\s${SEASON}`, ([, shift, season]) =>
    floating(`${signed(shiftOf(shift))}Y-${twoDigits(SEASONS.get((season ?? '').toLowerCase()) ?? 1)}`, 'year', true),
  ),
  // A season is no quarter and no one month: what is known of it is the year.
  form(`${SEASON}(?:\\sof)?\\s${YEAR}`, ([, , year]) => absolute(year!, 'year')),
  // third quarter of 2009 · fourth-quarter · Q3 2009 · first half of 2010
  form(
    `(?:(${oneOf(ORDINALS.keys())})[-\\s]quarter|Q([1-4]))(?:(?:\\sof)?(?:\\sfiscal)?,?\\s${YEAR}|\\s(?:of\\s)?(last|this|next)\\syear)?`,
    ([, word, digit, year, shift]) => {
      const quarter = digit ? Number(digit) : (ORDINALS.get((word ?? '').toLowerCase()) ?? 0);
      if (year) return absolute(`${year}-Q${quarter}`, 'quarter');
      return shift
        ? floating(`${signed(shiftOf(shift))}Y-Q${quarter}`, 'quarter', true)
        : floating(`XXXX-Q${quarter}`, 'quarter');
    },
  ),
  form(`(?:the\\s)?(?:last|final)[-\\s]quarter\\sof\\s${YEAR}`, ([, year]) => absolute(`${year}-Q4`, 'quarter')),
  form(`(?:first|second|latter)[-\\s]half\\sof\\s(?:${YEAR}|(last|this|next)\\syear)`, ([, year, shift]) =>
    year ? absolute(year, 'year') : offset(shiftOf(shift), 'year'),
  ),
  // fiscal 2009 · 2009 fiscal year
  form(`fiscal\\s${YEAR}(?:${SLASH}\\d{2,4})?`, ([, year]) => absolute(year!, 'year')),
  form(`${YEAR}(?:${SLASH}\\d{2,4})?\\s(?:fiscal|financial)\\syear`, ([, year]) => absolute(year!, 'year')),
  // the end of this year · early next week · last month
  form(
    `(?:(?:the\\s)?(?:end|beginning|start|middle) of |(?:early|late) )?(?:the\\s)?${SHIFT}\\s${UNIT}`,
    ([, shift, unit]) => (/s$/i.test(unit ?? '') ? false : isOwnYear(unit) ? null : offset(shiftOf(shift), unit)),
  ),
  form('the end of the (year|month|quarter|week|decade)', ([, unit]) => offset(0, unit)),
  form('the weekend', () => floating('0E', 'month', true)),
  form('the day before yesterday', () => floating('-2D', 'day', true)),
  form('the day after tomorrow', () => floating('+2D', 'day', true)),
  form('(yesterday|today|tonight|tomorrow)', ([, word]) => {
    const shift = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }[(word ?? '').toLowerCase()] ?? 0;
    return floating(`${signed(shift)}D`, 'day', true);
  }),
  form(`last\\snight`, () => floating('-1D', 'day', true)),
  // three years ago
  form(`(\\d{1,3}|an?|${COUNT_WORD})\\s(days?|weeks?|months?|years?|decades?)\\sago`, ([, count, unit]) => {
    const n = parseCount(count ?? '');
    return n === null ? null : offset(-n, unit);
  }),
  form(`(${oneOf(HOLIDAYS.keys())})(?:\\s${YEAR})?`, ([, name, year]) => {
    const day = HOLIDAYS.get((name ?? '').toLowerCase());
    if (!opensWithCapital(name)) return false;
    return day ? (year ? absolute(`${year}-${day}`, 'day') : floating(`XXXX-${day}`, 'day')) : null;
  }),
  form(WEEKDAY, ([whole, day], prose, at) => {
    if (NAMED_AFTER_DAY.test(prose.slice(at + (whole ?? '').length, at + (whole ?? '').length + 20))) return false;
    const number = WEEKDAYS.get((day ?? '').toLowerCase());
    const short = day !== undefined && day.length < 4;
    return opensWithCapital(day) && number && !short ? floating(`XXXX-WXX-${number}`, 'day') : false;
  }),
  form(MONTH, ([, month], prose, at) => {
    if (!opensWithCapital(month) || (month ?? '').length < 3) return false;
    const ambiguous = /^(?:may|march|mar|jan|jun|dec)$/i.test(month ?? '');
    const before = prose.slice(Math.max(0, at - 12), at);
    const clear =
      /\b(?:in|by|since|until|till|of|from|to|for|during|early|late|mid|this|next|last|and|through|before|after|on)[\s-]$/i;
    if (ambiguous && !clear.test(before)) return false;
    return floating(`XXXX-${twoDigits(monthOf(month))}`, 'month');
  }),
  // in the fall · by the summer
  form(SEASON, ([season], prose, at) => {
    const month = SEASONS.get((season ?? '').toLowerCase()) ?? 1;
    const isDate = /\b(?:in|by|until|till|since|during|before|after|through|for)\sthe\s$/i;
    if (!isDate.test(prose.slice(Math.max(0, at - 12), at))) return false;
    const after = prose.slice(at + (season ?? '').length, at + (season ?? '').length + 4);
    return /^(?:[,.;:)]|$|\s(?:at|if|or|to|an?)\b)/.test(after) || /^\n/.test(after)
      ? floating(`XXXX-${twoDigits(month)}`, 'year')
      : false;
  }),
  // The 1990s are no year.
  form(`(?:1[789]|20)\\d0s`, () => null),
  // the 19th century · 2000 B.C.
  form(`\\d{1,2}(?:st|nd|rd|th)[-\\s]century(?:,?\\s(?:B\\.?C|A\\.?D)\\.?)?`, ([whole]) =>
    /C[a-z]/.test(whole ?? '') ? false : null,
  ),
  form(`\\d{1,5}\\s(?:B\\.C\\.|BC|B\\.C\\.E\\.|BCE)`, ([whole]) => (/[bce]$/.test(whole ?? '') ? false : null)),
  form(`${YEAR}(?:${SLASH}(?:\\d{4}|\\d{2}))?`, ([, year], prose, at) => isYear(prose, at) && absolute(year!, 'year')),
];

/** What makes a newspaper or a programme of a weekday: "Sunday Times", "Saturday Night Live". */
const NAMED_AFTER_DAY = /^\s(?:(?:Night|Morning)\s\p{Lu}|(?:Times|Mail|Telegraph|Express|Herald|Post|Mirror|Star)\b)/u;

/** Names of the calendar that are cut short; their full stop belongs to them. */
const SHORT = /(?:^|\s)(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)$/;

/** The date that begins exactly at `at` (the longest reading); null when none does. */
export function dateAt(prose: string, at: number): FigureMention | null {
  let best: FigureMention | null = null;
  for (const { pattern, read } of FORMS) {
    const match = matchAt(pattern, prose, at);
    if (!match || (best && at + match[0].length <= best.end)) continue;
    const value = read(match, prose, at);
    if (value !== false) best = { start: at, end: at + match[0].length, type: 'date', value };
  }
  if (best && prose[best.end] === '.' && SHORT.test(prose.slice(Math.max(at, best.end - 6), best.end)))
    return { ...best, end: best.end + 1 };
  return best;
}
