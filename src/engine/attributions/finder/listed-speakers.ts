import { isSpeaker } from './can-speak.ts';
import { isNominal } from './noun-phrases.ts';
import type { Scan } from './scan.ts';

/** A comma between names of a list ("Acme, Bolt and Crane said"). */
export function isListComma(scan: Scan, from: number, t: number, last: number): boolean {
  if (scan.tokens[t]!.text !== ',' || t <= from || !isNominal(scan, t - 1)) return false;
  if (closesList(scan, from, t) || partsSpeakers(scan, t, last)) return true;
  for (let i = t + 1; i < Math.min(last, t + 8); i++)
    if (scan.tokens[i]!.lower === 'and') return scan.nameAt(t - 1) !== undefined && scan.nameAt(t + 1) !== undefined;
  const name = scan.nameAt(t - 1);
  return name !== undefined && name === scan.nameAt(t + 1);
}

/** How far the "and" of a list of speakers stands behind its comma. */
const LONGEST_MEMBER = 8;

/** "three bidders, two officials and an adviser all say": the comma between several who speak, each with an article or a number. */
function partsSpeakers({ tokens, nameAt }: Scan, comma: number, last: number): boolean {
  const before = tokens[comma - 1]!.lower;
  const next = tokens[comma + 1];
  if (!/s$/.test(before) || !isSpeaker(before) || !COUNTED.test(next?.lower ?? '')) return false;
  let first = comma - 1;
  while (/^(?:ADJ|NOUN)$/.test(tokens[first]?.pos ?? '')) first--;
  // "When he met investors, an adviser and a banker said": the list begins with a number of its own, and behind no verb.
  const opens = /^(?:PUNCT|CCONJ|SCONJ|ADV)$/.test(tokens[first - 1]?.pos ?? 'PUNCT');
  if (!opens || !COUNTED.test(tokens[first]?.lower ?? '')) return false;
  let t = comma + 1;
  while (t < Math.min(last, comma + LONGEST_MEMBER) && /^(?:DET|NUM|ADJ|NOUN|PROPN|ADP)$/.test(tokens[t]!.pos)) t++;
  const joins = tokens[t]?.lower === 'and' && t + 1 < last;
  return joins && nameAt(t - 1) === undefined && isSpeaker(tokens[t - 1]!.lower) && COUNTED.test(tokens[t + 1]!.lower);
}

const COUNTED = /^(?:an?|two|three|four|five|six|seven|eight|nine|ten|several|some|many)$/;

/** The comma of "Norwell, Tarn, and Oxley": behind two names of a list, and before the last. */
export function closesList(scan: Scan, from: number, comma: number): boolean {
  const { tokens } = scan;
  if (tokens[comma]!.text !== ',' || !/^(?:and|or)$/.test(tokens[comma + 1]?.lower ?? '')) return false;
  const name = scan.nameAt(comma - 1);
  if (!name || !scan.nameAt(comma + 2)) return false;
  let first = comma - 1;
  while (first > from && scan.nameAt(first - 1) === name) first--;
  return first - 2 >= from && tokens[first - 1]!.text === ',' && scan.nameAt(first - 2) !== undefined;
}
