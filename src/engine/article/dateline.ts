import type { ArticleSummary } from '../analysis.ts';
import type { Block } from './article.ts';

type Dateline = ArticleSummary['dateline'];

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SHORT_MONTHS = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
/** "APRIL 24" stands in capitals like the place before it. */
const MONTH = `(?:${MONTHS}|${MONTHS.toUpperCase()}|(?:${SHORT_MONTHS})\\.?)`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = `(?:(${MONTH}) (${DAY})|(${DAY}) (${MONTH}))(?:,? (\\d{4}))?`;
const WORD = "[\\p{Lu}][\\p{Lu}.'’-]*";
/** "NEW YORK", "SÃO PAULO", "LONDON/PARIS", "WASHINGTON, D.C.", "SEATTLE, Wash." */
const PLACE = `(${WORD}(?:[ /]${WORD}){0,4})(?:, \\p{L}[\\p{L}.]{1,15}(?: \\p{L}[\\p{L}.]{1,15})?)?`;
/** "LONDON and BASEL, Switzerland": releases are from where both firms are. */
const PLACES = `${PLACE}(?:(?:,? and | ?& ?|; |/)${WORD}(?: ${WORD}){0,3}(?:, \\p{L}[\\p{L}.]{1,15}(?: \\p{L}[\\p{L}.]{1,15})?)?){0,2}`;
const AGENCY = '(?: \\([^()]{1,40}\\)| ?/[\\p{L}][\\p{L} -]{1,30}/)?';
const DASH = ' ?(?:--|[-–—])\\s';
/** "LONDON--(BUSINESS WIRE)--": a news wire's own way to close it. */
const CLOSED = '--\\([^()]{1,40}\\)--\\s?';
const DATELINE = new RegExp(`^${PLACES}(?:(?:(?:,? | ?[-–—] )${DATE})?(?:${AGENCY}${DASH})|${CLOSED})`, 'u');
/** "Beijing (Xinhua) -- ": a place in small letters counts only with its agency. */
const AGENCY_LINE = new RegExp(
  `^(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2})(?:,? ${DATE})? \\([^()]{1,40}\\)${DASH}`,
  'u',
);
/** "Berlin, 14 May 2026 – ": a place in small letters counts with its date as well. */
const DATED_LINE = new RegExp(
  `^(\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+){0,2})(?:, \\p{Lu}[\\p{L}.]{1,15}(?: \\p{Lu}\\p{L}{1,15})?)?(?<!day), ${DATE}${DASH}`,
  'u',
);
/** "May 20 (Reuters) - ": a brief that says when, and not where. */
const UNPLACED_LINE = new RegExp(`^${DATE} \\([^()]{1,40}\\)${DASH}`, 'u');
/** "11.42am: ", "10:58 BST – ", "09:47 ": the time that opens an entry of a live report. */
const TIME_HEAD =
  /^(?:\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2}\.\d{2} ?[ap]\.?m\.?)(?: (?:GMT|BST|UTC|CET|CEST|ET|EST|EDT|PT))?(?: ?[-–—|:] ?|\s+)(?=["“‘'(]?\p{Lu})/u;
const DAY_AND_DATE = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?${DATE}`;
/** A line of its own: "Thursday, November 17, 2004". */
const DATE_LINE = new RegExp(`^${DAY_AND_DATE}$`, 'u');
/** "By Ines Duarte, Lisbon | 14 May 2026", "By Ines Duarte · The Ledger · 14 May 2026", "Published 14 May 2026, 6.30am · 4 min read": the line under a headline. */
const BYLINE = new RegExp(
  `^(?:By [^|·•]{2,60}?(?:, ?| ?[|·•–—-] ?)(?:[^|·•\\d]{2,40}[|·•] ?)?)?(?:(?:First )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted)(?: on|:)? )?${DAY_AND_DATE}(?:[ ,|·•–—-]{1,3}(?:at )?(?:\\d{1,2}[:.]\\d\\d[^|·•]{0,12}|\\d{1,2} min(?:ute)?s? read)){0,2}$`,
  'u',
);
/** "**April 6, 2005** The union …": a date in bold that opens the text. */
const BOLD_DATE = new RegExp(`^${DAY_AND_DATE}\\b`, 'u');
const LONGEST = 160;
/** In UTF-16 units: a line that says by whom and when, and tells nothing else. */
const LONGEST_LINE = 100;

/** How many blocks of prose may stand above the dateline: a kicker, a standfirst. */
const REACH = 3;

const DATE_KEYS = [
  'date',
  'published',
  'publishDate',
  'publish_date',
  'pubDate',
  'pubdate',
  'published_at',
  'datePublished',
];

/** Length of the dateline that opens a block's prose, dash included, or of the time that opens a live entry; 0 when there is none. */
export function datelineLength(prose: string): number {
  const head = prose.slice(0, LONGEST);
  if (isHeadline(prose)) return 0;
  return (lineOf(head) ?? UNPLACED_LINE.exec(head) ?? TIME_HEAD.exec(head))?.[0].length ?? 0;
}

/** "DOLLAR MAY FALL - ANALYSTS": a line in capitals without a full stop is a headline, whatever stands before its dash. */
const isHeadline = (prose: string): boolean => prose.length < LONGEST && !/\p{Ll}|[.!?:–—-]\s*$/u.test(prose);

const lineOf = (head: string): RegExpExecArray | null =>
  DATELINE.exec(head) ?? AGENCY_LINE.exec(head) ?? DATED_LINE.exec(head);

/** Place and date of the article: the date from the front matter before the one in its text; null for what it does not state. */
export function readDateline(blocks: readonly Block[], frontMatter: Readonly<Record<string, unknown>>): Dateline {
  let date = frontMatterDate(frontMatter);
  let place: Dateline['place'] = null;
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph' && !block.quoted).slice(0, REACH);
  for (const block of paragraphs) {
    const head = block.prose.slice(0, LONGEST);
    const line = block.prose.length < LONGEST_LINE ? (DATE_LINE.exec(head) ?? BYLINE.exec(head)) : null;
    if (line) {
      date ??= isoDate(line.slice(1));
      continue;
    }
    const bold = BOLD_DATE.exec(head);
    if (bold && block.isSetOff(0, bold[0].length, 2)) date ??= isoDate(bold.slice(1));
    const unplaced = UNPLACED_LINE.exec(head);
    if (unplaced) date ??= isoDate(unplaced.slice(1));
    const match = lineOf(head);
    if (!match) continue;
    place = block.quote(0, match[1]!.length);
    date ??= isoDate(match.slice(2));
    break;
  }
  return { place, date };
}

function frontMatterDate(frontMatter: Readonly<Record<string, unknown>>): string | null {
  for (const key of DATE_KEYS) {
    const value = frontMatter[key];
    if (value === undefined || value === null) continue;
    const written =
      value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : String(value).trim();
    const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(written);
    if (iso) return validDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const spelled = DATE_LINE.exec(written);
    if (spelled) return isoDate(spelled.slice(1));
  }
  return null;
}

/** From the groups of `DATE`: month, day, day, month, year. Without a year there is no date. */
function isoDate([monthA, dayA, dayB, monthB, year]: readonly (string | undefined)[]): string | null {
  const name = (monthA ?? monthB ?? '').slice(0, 3).toLowerCase();
  const month = MONTHS.split('|').findIndex((full) => full.toLowerCase().startsWith(name)) + 1;
  if (!year || name === '' || month === 0) return null;
  return validDate(Number(year), month, Number.parseInt(dayA ?? dayB ?? '', 10));
}

function validDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
