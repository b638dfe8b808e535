import { HEARERS, PUBLISHED } from '../../lexicon/attribution-contexts.ts';
import { OCCASIONS } from '../../lexicon/cues.ts';
import { DOCUMENT_WORDS, PRESS_REPORT_WORDS } from '../../lexicon/sources.ts';
import { isOutletName } from '../outlets.ts';
import { POSSESSIVE, type Range } from './noun-phrases.ts';
import type { Scan } from './scan.ts';

/** Where one is heard beside interviews and statements. */
const ON_AIR = new Set('appearance radio television tv show programme program'.split(' '));
const EMPHATIC = /^(?:itself|himself|herself|themselves|both|all|each|alike)$/;
const NO_OUTLETS: ReadonlySet<string> = new Set();

/**
 * Where whoever speaks ends in a phrase: when, in what and to whom it was said is no part of who said it ("Doe in a
 * statement", "Doe on Tuesday in Bergen", "Doe to the Harbour Times"), nor are "itself" and "both". Never before its first word.
 */
export function speakerEnd(scan: Scan, { first, last }: Range): number {
  let end = first + 1;
  while (end < last && !leadsAway(scan, end, last)) end++;
  while (end - 1 > first && EMPHATIC.test(scan.tokens[end - 1]!.lower) && scan.tokens[end - 2]!.pos !== 'ADP') end--;
  return end;
}

/** "the Harbour Times at the time": when it spoke, and not who. */
export const tellsTime = ({ tokens }: Scan, t: number): boolean =>
  tokens[t]!.lower === 'at' && /^(?:the|that)$/.test(tokens[t + 1]?.lower ?? '') && tokens[t + 2]?.lower === 'time';

function leadsAway(scan: Scan, t: number, last: number): boolean {
  const { tokens } = scan;
  const before = tokens[t - 1]!.lower;
  if (tellsTime(scan, t)) return true;
  if (!LEADING.has(tokens[t]!.lower) || scan.nameAt(t) || isPublication(before)) return false;
  const next = t + 1;
  if (tokens[t]!.lower === 'to') return scan.nameAt(t - 1)?.type === 'person' || isOutletAt(scan, next);
  if (/^(?:on|in)$/.test(tokens[t]!.lower) && scan.isDate(next) && !scan.nameAt(next))
    return !ownsMore(scan, next, last);
  // "a banker at the meeting" tells which banker; "Doe at the meeting" where Doe spoke.
  if (/^(?:at|on)$/.test(tokens[t]!.lower) && !scan.nameAt(t - 1)) return false;
  const noun = headBehind(scan, next, last);
  return noun !== null && ((OCCASIONS.has(noun) && !HEARERS.has(noun)) || ON_AIR.has(noun));
}

const LEADING = new Set('in on at during through via to'.split(' '));

/** "a survey in May", "figures released on Friday": when a document was made tells which one it is. */
const isPublication = (word: string): boolean =>
  DOCUMENT_WORDS.has(word) || PRESS_REPORT_WORDS.has(word) || PUBLISHED.has(word);

function isOutletAt(scan: Scan, t: number): boolean {
  const name = scan.nameAt(scan.tokens[t]?.lower === 'the' ? t + 1 : t);
  return name !== undefined && isOutletName(scan.prose.slice(name.start, name.end), NO_OUTLETS, false);
}

/** "on Tuesday's crash", "in May figures": the date belongs to what stands behind it. */
function ownsMore({ tokens, isDate }: Scan, from: number, last: number): boolean {
  let t = from;
  while (t < last && isDate(t)) t++;
  return t < last && (POSSESSIVE.test(tokens[t]!.text) || tokens[t]!.pos === 'NOUN');
}

/** The last noun of the phrase behind a preposition, as it is written; null where that is a name. */
function headBehind({ tokens, nameAt }: Scan, from: number, last: number): string | null {
  let t = from;
  while (t < last && tokens[t]!.pos !== 'ADP' && !/^[,;]$/.test(tokens[t]!.text) && !nameAt(t)) t++;
  const noun = tokens[t - 1];
  return t > from && noun && (t === last || !nameAt(t)) ? noun.text : null;
}
