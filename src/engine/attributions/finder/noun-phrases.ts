import { ORGANISATION_HEADS, OUTLET_NAME_ENDINGS, UNNAMED_PLURAL } from '../../lexicon/sources.ts';
import { OFFICES } from '../../lexicon/titles.ts';
import type { Scan } from './scan.ts';

/** Token range [first, last). */
export interface Range {
  readonly first: number;
  readonly last: number;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'X', 'SYM']);
export const POSSESSIVE = /^(?:'s|’s|'|’)$/;
/** What a noun phrase goes on with. */
export const INNER_PREPOSITIONS = new Set(
  'of in at for from with to on within near inside by about behind between among against across around throughout outside along'.split(
    ' ',
  ),
);
/** Personal pronouns never take a complement, so a phrase ends with them. */
export const CLOSED = new Set('he she it they we i you who'.split(' '));

/** Whether a token can be inside a noun phrase. */
export function isNominal(scan: Scan, t: number): boolean {
  const token = scan.tokens[t];
  if (!token) return false;
  return (
    scan.nameAt(t) !== undefined ||
    NOMINAL.has(token.pos) ||
    POSSESSIVE.test(token.text) ||
    isGerund(scan, t) ||
    isPeriodical(scan, t) ||
    isInTitle(scan, t) ||
    isPaperAt(scan.tokens, t) ||
    (token.pos === 'ADV' && isOrdinal(scan.tokens, t)) ||
    token.text === '-' ||
    token.text === '&' ||
    token.text === '%' ||
    token.text === '$'
  );
}

/** "a third said": one more, which the tagger takes for an adverb. */
const isOrdinal = (tokens: Scan['tokens'], t: number): boolean =>
  /^(?:second|third|fourth|fifth)$/.test(tokens[t]!.lower) && tokens[t - 1]?.pos === 'DET';

/** "the Danish daily Havly", "the business daily reported": no adverb where it stands behind what describes it. */
const isPeriodical = ({ tokens, nameAt }: Scan, t: number): boolean => {
  if (!/^(?:daily|weekly)$/.test(tokens[t]!.lower)) return false;
  const before = tokens[t - 1];
  if (/^(?:DET|ADJ)$/.test(before?.pos ?? '') || OF_PRESS.test(before?.lower ?? '')) return true;
  return /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') && (tokens[t - 2]?.pos === 'DET' || nameAt(t + 1) !== undefined);
};

/** "the Sun", "the Mirror": the title of a paper is a common word in capitals, which need be no name to the tagger. */
export const isPaperAt = (tokens: Scan['tokens'], t: number): boolean =>
  tokens[t - 1]?.lower === 'the' && /^\p{Lu}/u.test(tokens[t]!.text) && OUTLET_NAME_ENDINGS.has(tokens[t]!.lower);

/** "the Ways and Means committee": the second half of a title, which the tagger takes for a verb. */
const isInTitle = ({ tokens }: Scan, t: number): boolean =>
  tokens[t]!.pos === 'VERB' &&
  /^\p{Lu}\p{Ll}/u.test(tokens[t]!.text) &&
  tokens[t - 1]?.lower === 'and' &&
  tokens[t - 2]?.pos === 'PROPN' &&
  tokens[t + 1]?.pos === 'NOUN';

const OF_PRESS = /^(?:business|financial|news|trade|party|state|government|sports|language|leading|evening)$/;

/** "the board's thinking", "their thinking": whose it is makes it a noun. */
function isGerund({ tokens }: Scan, t: number): boolean {
  if (!/ing$/.test(tokens[t]!.lower)) return false;
  const before = tokens[t - 1];
  return before !== undefined && (POSSESSIVE.test(before.text) || /^(?:its|their|his|her)$/.test(before.lower));
}

/** What people do, and the tagger takes for a verb of the sentence. */
const TRADES = new Set(
  'shipping banking trading mining farming manufacturing engineering marketing publishing advertising broadcasting refining milling shipbuilding accounting insuring broking clearing underwriting fishing financing retailing leading visiting ruling opposing'.split(
    ' ',
  ),
);

/** "Beijing-based", "a planning adviser": a participle inside the phrase. */
export function tokenIsModifier(scan: Scan, t: number): boolean {
  const before = scan.tokens[t - 1];
  const after = scan.tokens[t + 1];
  if (!before || !after) return false;
  const opened = before.text === '-' || before.pos === 'DET' || before.pos === 'ADJ';
  // "…, shipping sources said"
  const ofTrade =
    TRADES.has(scan.tokens[t]!.lower) &&
    ((before.text === ',' && UNNAMED_PLURAL.has(after.lower)) ||
      // "a major Norland shipping company"
      (/^(?:NOUN|PROPN)$/.test(before.pos) && ORGANISATION_HEADS.has(after.lower)));
  return (opened || ofTrade || OF_OFFICES.has(scan.tokens[t]!.lower)) && isNominal(scan, t + 1);
}

/** "once chairman of Tarn", "currently in Norburg": a word of time that opens what tells who somebody is. */
export const opensWithTime = (scan: Scan, t: number): boolean =>
  /^(?:once|currently|formerly|previously|now|then)$/.test(scan.tokens[t]?.lower ?? '') &&
  (/^(?:NOUN|PROPN|ADJ|DET|ADP)$/.test(scan.tokens[t + 1]?.pos ?? '') || OFFICES.has(scan.tokens[t + 1]?.lower ?? ''));

/** "managing director", "bank holding company": participles that belong to the noun behind them. */
export const OF_OFFICES = new Set('managing holding acting founding co-founding operating finance'.split(' '));
