import type { Span } from '../analysis.ts';
import type { Prose } from './prose.ts';

/** Exchanges as releases and wires write them in front of a share's sign; what may stand behind says which board of it. */
const EXCHANGE =
  '(?:NASDAQ|Nasdaq|NYSE|AMEX|OTC[A-Z]{0,5}|TSX(?:-?V)?|CSE|LSE|LON|AIM|SIX|SWX|XETRA|Xetra|ETR|FSE|FRA|FWB|EPA|Euronext|EURONEXT|AMS|EBR|BIT|BME|BMAD|BMV|B3|BVMF|ASX|NZX|HKEX|HKSE|HKG|SEHK|TSE|TYO|JPX|KRX|KOSDAQ|KOSPI|SGX|BSE|NSE|TWSE|TPE|SSE|SZSE|SHA|SHE|SET|IDX|JSE|STO|CPH|HEL|OSE|OSL|OMX|WSE|VIE|TASE|ADX|DFM|TADAWUL|Tadawul|Cboe|CBOE|ISIN|WKN|RIC)';
const SIGN = `${EXCHANGE}(?: [A-Z][A-Za-z]+){0,3}(?:®|™)?(?:[/,] ?${EXCHANGE}(?: [A-Z][A-Za-z]+){0,3}){0,2}: ?[A-Z0-9][A-Z0-9./-]{0,11}(?:[,/] ?[A-Z0-9][A-Z0-9./-]{0,11}(?![A-Za-z:])){0,2}`;
/** ", “Tarn”" and ", the “Company”": what the name is short for from here on. */
const SHORT = '(?:[,;] ?(?:(?:or )?the )?["“][^"“”()]{1,40}["”](?: or (?:the )?["“][^"“”()]{1,40}["”])?)?';

/** "(Nasdaq: ASTB)", "(NYSE: TRN; TSX: TRN)", "(LSE: NRW, “Norwell”)", "(NRW.L)". */
const SHARE = new RegExp(`\\((?:${SIGN}(?:(?:[;,]| and| \\|) ?${SIGN}){0,3}${SHORT}|[A-Z]{1,6}\\.[A-Z]{1,2})\\)`, 'g');

const SURE_DEGREE =
  '(?:Ph\\.?D|M\\.D|D\\.Phil|DPhil|Pharm\\.?D|D\\.V\\.M|DVM|J\\.D|LL\\.[BM]|M\\.?B\\.?A|M\\.?Sc|B\\.?Sc|M\\.?P\\.?H|R\\.N|CFA|CPA|FRCP|F\\.?A\\.?C\\.?[SCP]|D\\.?Sc|Eng\\.?D)';
const DEGREE = `(?:${SURE_DEGREE}|MD|JD|RN|DO|MS)`;
/** "Jane Doe, M.D., Ph.D., chief executive": "MD" by itself may be a managing director, or Maryland. In "he said, CPA president Jane Doe" it is a body. */
const DEGREES = new RegExp(
  `(?<=\\p{Ll}), (?:${SURE_DEGREE}|${DEGREE}(?=\\.?, ${SURE_DEGREE}))(?:\\.?, ${DEGREE}){0,4}(?![\\p{L}\\d]| (?!(?:and|who|is|was|has|had|will|said|says|told)\\b)\\p{Ll})`,
  'gu',
);

/** Signs of what is registered or claimed as a name. */
const REGISTERED = /[®™℠]/g;

/** What the law has some companies write behind their name: "Norvik AB (publ)". */
const PUBLIC = /\(publ\.?\)/g;

/** What a desk sets in front of a headline or a text, and is no part of it: "UPDATE 2-", "BRIEF-", "Exclusive: ". */
const SLUG =
  /^(?:(?:BRIEF|UPDATE|REFILE|CORRECTED|RPT|WRAPUP|FACTBOX|ANALYSIS|EXCLUSIVE|INSIGHT|DEALTALK|PREVIEW|INTERVIEW|TIMELINE|MEDIA|POLL)(?: \d{1,2})?(?: ?[-–—] ?|: )|(?:Exclusive|Breaking|BREAKING|Scoop|SCOOP|Update)(?:: | [-–—|] ))(?=[\p{L}\d"“‘'])/gu;

/** Prose holds one of these where it holds any of them; most prose has none, which is told in no time. */
const PART =
  /\((?:publ\.?\)|[A-Z3][A-Za-z3 -]{1,30}[:/,]|[A-Z]{1,6}\.[A-Z])|, (?:[A-Z]{1,4}\b|[A-Z][a-z]{0,4}\.|Pharm|DPhil)|[®™℠]|^(?:[A-Z]{3,}(?: \d{1,2})? ?[-–—:]|Exclusive|Breaking|Scoop|Update)/;

/**
 * What stands beside a name in releases and says nothing more of whom it names: signs of shares with their exchange,
 * degrees, and the signs of a trade mark; and a desk's slug before all of it. Spans of the prose in order, apart from each other; none for most.
 */
export function findNameMarks({ text }: Prose): readonly Span[] {
  if (!PART.test(text)) return NONE;
  const found: Span[] = [];
  for (const pattern of [SLUG, SHARE, REGISTERED, PUBLIC])
    for (const { 0: mark, index } of text.matchAll(pattern)) found.push({ start: index, end: index + mark.length });
  for (const { 0: mark, index } of text.matchAll(DEGREES)) {
    const end = index + mark.length;
    // The full stop of a degree ends the sentence as well where nothing else goes on.
    const goesOn = /^\.(?:[,;:]| \p{Ll})/u.test(text.slice(end, end + 3));
    found.push({ start: index, end: goesOn ? end + 1 : end });
  }
  return found.sort((a, b) => a.start - b.start).filter(({ start }, i, all) => i === 0 || start >= all[i - 1]!.end);
}

const NONE: readonly Span[] = [];
