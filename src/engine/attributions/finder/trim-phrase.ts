import { DOCUMENT_WORDS, PRESS_REPORT_WORDS } from '../../lexicon/sources.ts';
import { isSpeaker } from './can-speak.ts';
import { POSSESSIVE, type Range } from './noun-phrases.ts';
import type { Scan } from './scan.ts';
import { speakerEnd } from './speaker-end.ts';

const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X']);
/** Words that begin a clause or an adverbial, never a source. */
const NO_START = new Set(
  'but and or so yet however while whilst although though because since after before when if as that which meanwhile also then still even only just nor'.split(
    ' ',
  ),
);
const OBJECT_PRONOUNS = new Set(['him', 'them', 'me', 'us', 'himself', 'herself', 'itself', 'themselves']);

/** What stands behind a weekday. */
export const PARTS_OF_DAY = /^(?:morning|afternoon|evening|night|lunchtime)$/;

/** "Several said", "Another said", "A third added", "The other said": these need no noun. */
const STANDS_ALONE = /^(?:some|many|both|few|several|another|other|second|third|fourth)$/;

/** "Only 36 percent", "Nearly all dockers": how many they are. */
const counts = ({ tokens }: Scan, t: number): boolean =>
  /^(?:only|about|nearly|almost|around|over|roughly|just)$/.test(tokens[t]!.lower) &&
  (tokens[t + 1]?.pos === 'NUM' || /^(?:all|half|every|everyone)$/.test(tokens[t + 1]?.lower ?? ''));

/** "Thursday", "Monday morning": when something was said, and nobody. */
function isTime(scan: Scan, first: number, last: number): boolean {
  for (let t = first; t < last; t++)
    if (scan.nameAt(t) || !(scan.isDate(t) || PARTS_OF_DAY.test(scan.tokens[t]!.lower))) return false;
  return true;
}

/** "Last week’s edition", "Friday's statement": a date that tells which one it is. */
function isDated(scan: Scan, first: number, last: number): boolean {
  let t = first;
  while (t < last && scan.isDate(t)) t++;
  if (t === first || t + 1 >= last || !POSSESSIVE.test(scan.tokens[t]!.text)) return false;
  const head = scan.tokens[last - 1]!.lower;
  return DOCUMENT_WORDS.has(head) || PRESS_REPORT_WORDS.has(head);
}

/** The phrase without what cannot open a source or close one; null when no head is left. */
export function trimPhrase(scan: Scan, first: number, last: number): Range | null {
  const tokens = scan.tokens;
  let f = first;
  let l = speakerEnd(scan, { first, last });
  while (f < l && !scan.nameAt(f)) {
    const token = tokens[f]!;
    if (
      token.pos === 'ADP' ||
      token.pos === 'PUNCT' ||
      token.pos === 'CCONJ' ||
      token.pos === 'SCONJ' ||
      token.pos === 'ADV' ||
      NO_START.has(token.lower)
    ) {
      if (/^(some|both|many|most|all|few|several)$/.test(token.lower) || counts(scan, f)) break;
      f++;
    } else if (token.lower === 'this' && scan.nameAt(f + 1)?.type === 'person') f++;
    else if (isDated(scan, f, l)) break;
    else if (scan.isDate(f) && f + 1 < l) f++;
    else if (POSSESSIVE.test(token.text)) f++;
    else break;
  }
  while (
    l > f &&
    (tokens[l - 1]!.pos === 'ADP' || tokens[l - 1]!.pos === 'PUNCT') &&
    !scan.nameAt(l - 1) &&
    tokens[l - 1]!.text !== ')'
  )
    l--;
  if (f >= l || isTime(scan, f, l)) return null;
  for (let t = f; t < l; t++) {
    // "the general said": a noun of somebody, which the tagger takes for what describes him.
    const somebody = t === l - 1 && t > f && isSpeaker(tokens[t]!.lower);
    if (somebody || HEADS.has(tokens[t]!.pos) || scan.nameAt(t) || STANDS_ALONE.test(tokens[t]!.lower)) {
      // "US officials" are no "us".
      return OBJECT_PRONOUNS.has(tokens[f]!.text) ? null : { first: f, last: l };
    }
  }
  return null;
}
