import { firstWithin } from '../../language/token-search.ts';
import { DESCRIBING, PUBLISHED } from '../../lexicon/attribution-contexts.ts';
import { isListedOutlet } from '../../lexicon/outlets.ts';
import { DOCUMENT_WORDS, OUTLET_HEADS } from '../../lexicon/sources.ts';
import { isOutletName } from '../outlets.ts';
import { CLOSED, INNER_PREPOSITIONS, isNominal, opensWithTime, type Range, tokenIsModifier } from './noun-phrases.ts';
import type { Scan } from './scan.ts';
import { tellsTime } from './speaker-end.ts';

/**
 * The noun phrase that starts at token `from` and ends before `end`, for a source after its cue ("according to …",
 * `“…”, said …`): with complements, descriptive clauses and an appositive after a comma. Null when there is none.
 */
export function phraseAfter(scan: Scan, from: number, end: number): Range | null {
  const tokens = scan.tokens;
  let t = from;
  let described = false;
  while (t < end && scan.quotationAt(t) < 0) {
    const token = tokens[t]!;
    if (t > from && t + 1 < end && opensRelative(scan, t)) return { first: from, last: relativeEnd(scan, t, end) };
    const reduced = t > from ? bareRelative(scan, t, end) : -1;
    if (reduced >= 0) return { first: from, last: reduced };
    if (
      (isNominal(scan, t) && !(isDate(scan, t) && t > from)) ||
      (t === from && (token.pos === 'VERB' || token.lower === 'either'))
    ) {
      if (CLOSED.has(token.lower) && !scan.nameAt(t) && t > from) break;
      // "According to the Star the mill will close": an article behind a name opens another phrase.
      if (
        /^(?:the|an?)$/.test(token.text) &&
        t > from &&
        (endsPhrase(scan, t - 1) || opensMain(scan, t, end)) &&
        !scan.nameAt(t)
      )
        break;
      // "According to the WHO most people start early"
      if (
        /^(?:most|many|some|several)$/.test(token.text) &&
        t > from &&
        (scan.nameAt(t - 1) || endsPhrase(scan, t - 1))
      )
        break;
      t++;
    } else if (t > from && tellsTime(scan, t)) break;
    else if (t > from && t + 1 < end && INNER_PREPOSITIONS.has(token.lower) && !isDate(scan, t + 1)) t++;
    else if (t > from && PUBLISHED.has(token.lower) && /^(?:by|in|on|to)$/.test(tokens[t + 1]?.lower ?? '')) t++;
    else if (t > from && DESCRIBING.has(token.lower)) {
      described = true;
      t++;
    } else if (
      t > from &&
      t + 1 < end &&
      (token.lower === 'and' || token.lower === 'or') &&
      isNominal(scan, t + 1) &&
      !startsClause(scan, t + 1, end)
    )
      t++;
    else if (
      token.pos === 'ADV' &&
      !/^(?:when|where|how|why)$/.test(token.lower) &&
      (isNominal(scan, t + 1) || DESCRIBING.has(tokens[t + 1]?.lower ?? ''))
    )
      t++;
    else if (token.pos === 'VERB' && (tokenIsModifier(scan, t) || namedByVerb(scan, from, t))) t++;
    else if (described && token.pos === 'VERB') t++;
    else break;
  }
  let last = t;
  while (
    last > from &&
    (['ADP', 'PUNCT', 'CCONJ', 'ADV'].includes(tokens[last - 1]!.pos) ||
      /^(?:there|to)$/.test(tokens[last - 1]!.lower)) &&
    !scan.nameAt(last - 1)
  )
    last--;
  if (last <= from || (last === from + 1 && /^(?:the|a|an)$/.test(tokens[from]!.lower))) return null;
  last = pastBracket(scan, from, last, end);
  return { first: from, last: appositionEnd(scan, last, end) ?? last };
}

/** "According to the women the mill will close": a name or a noun in front of an article. */
const endsPhrase = (scan: Scan, t: number): boolean =>
  scan.nameAt(t) !== undefined ||
  (/^(?:NOUN|PROPN)$/.test(scan.tokens[t]!.pos) && !DOCUMENT_WORDS.has(scan.tokens[t]!.lower));

/** "According to their release the ban will come": behind a paper, an article that a subject and its auxiliary follow. */
function opensMain({ tokens }: Scan, t: number, end: number): boolean {
  if (!DOCUMENT_WORDS.has(tokens[t - 1]!.lower)) return false;
  let verb = t + 1;
  while (verb < end && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[verb]!.pos)) verb++;
  return verb > t + 1 && tokens[verb]?.pos === 'AUX';
}

/** How many words the short form of a name in brackets may have. */
const LONGEST_BRACKET = 4;

/** Behind the bracket that closes one opened inside the phrase or right behind it: "the Brewers’ Association (BA)". */
function pastBracket({ tokens }: Scan, from: number, last: number, end: number): number {
  let open = last - 1;
  while (open >= from && !/^[()]$/.test(tokens[open]!.text)) open--;
  const first = tokens[last]?.text === '(' ? last : open >= from && tokens[open]!.text === '(' ? open : -1;
  if (first < 0) return last;
  for (let t = Math.max(first, last - 1); t < Math.min(end, last + LONGEST_BRACKET + 1); t++)
    if (tokens[t]!.text === ')') return t + 1;
  return last;
}

/** "The Register": a capital behind an article that the tagger takes for a verb. */
const namedByVerb = ({ tokens }: Scan, from: number, t: number): boolean =>
  t > from && tokens[t - 1]!.text === 'The' && /^\p{Lu}/u.test(tokens[t]!.text);

/** "who" behind somebody without a name, or "that" and "which" with a verb right behind. */
function opensRelative(scan: Scan, t: number): boolean {
  const { lower } = scan.tokens[t]!;
  const next = scan.tokens[t + 1]?.pos;
  // "said Casey who also stated": who has a name needs nothing more to be known by.
  if (lower === 'who' && scan.nameAt(t - 1)?.type === 'person') return false;
  return lower === 'who' || (/^(?:that|which)$/.test(lower) && (next === 'AUX' || next === 'VERB'));
}

/** A date that is no part of a name: "the Sunday Mail" is one name, "on Sunday" is none. */
function isDate(scan: Scan, t: number): boolean {
  if (!scan.isDate(t) || scan.nameAt(t)) return false;
  let after = t + 1;
  while (scan.isDate(after) && !scan.nameAt(after)) after++;
  const next = scan.tokens[after];
  // "an April 2nd report", "a 2007 study": behind an article it describes the noun.
  let first = t;
  while (first > 0 && scan.isDate(first - 1) && !scan.nameAt(first - 1)) first--;
  const describes = /^(?:an?|the|its|their|his|her)$/.test(scan.tokens[first - 1]?.lower ?? '');
  if (describes && next && (/^(?:NOUN|PROPN|ADJ|DET)$/.test(next.pos) || scan.nameAt(after))) return false;
  return !(scan.tokens[t + 1]?.pos === 'PROPN' && !scan.isDate(t + 1));
}

/** Whether a subject and a finite verb follow, so that "and" joins clauses and not names. */
function startsClause(scan: Scan, from: number, end: number): boolean {
  for (let t = from; t < Math.min(end, from + 8); t++) {
    const { pos, text } = scan.tokens[t]!;
    if (pos === 'VERB' || pos === 'AUX') return true;
    if (text === ',') return false;
  }
  return false;
}

/** How many words "the company made" may have. */
const LONGEST_BARE = 6;

/** The end of a clause without "that" behind a document: "the filing the company made"; -1 where none opens at `t`. */
function bareRelative({ tokens, nameAt }: Scan, t: number, end: number): number {
  if (!DOCUMENT_WORDS.has(tokens[t - 1]!.lower) || !/^(?:the|its|their|his|her|it|he|she|they)$/.test(tokens[t]!.lower))
    return -1;
  for (let v = t + 1; v < Math.min(end, t + LONGEST_BARE); v++) {
    const { pos } = tokens[v]!;
    if (pos === 'VERB' && !nameAt(v)) return v + 1 >= end || /^[.,;]$/.test(tokens[v + 1]!.text) ? v + 1 : -1;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(pos)) return -1;
  }
  return -1;
}

function relativeEnd(scan: Scan, from: number, end: number): number {
  // "a banker who, like others, asked for silence": the clause goes on behind its own insertion.
  const inserted =
    scan.tokens[from + 1]?.text === ',' ? firstWithin(scan.tokens, from + 2, end, ({ text }) => text === ',') : -1;
  let t = inserted > 0 ? inserted + 1 : from;
  while (t < end && scan.tokens[t]!.text !== ',' && !/^[.;:]$/.test(scan.tokens[t]!.text) && scan.quotationAt(t) < 0)
    t++;
  return t;
}

/** "the Star, the United States, …": a place behind a name is another thing. */
function isOtherName(scan: Scan, comma: number): boolean {
  const first = scan.tokens[comma + 1]!.lower === 'the' ? comma + 2 : comma + 1;
  const name = scan.nameAt(first);
  if (name?.type !== 'place' || !scan.nameAt(comma - 1) || first === comma + 1) return false;
  let t = first;
  while (scan.nameAt(t) === name) t++;
  return /^(?:,|and)$/.test(scan.tokens[t]?.lower ?? '') || /^(?:VERB|AUX)$/.test(scan.tokens[t]?.pos ?? '');
}

/** "According to the AP, the two governments, …", "the Times of Norland, the bank’s team, led by …": an agency that everybody knows is not described, nor is a paper by what is called no paper. */
function isAgency(scan: Scan, comma: number): boolean {
  const { tokens, nameAt, prose } = scan;
  const name = nameAt(comma - 1);
  if (name === undefined) return false;
  const text = prose.slice(name.start, name.end);
  if (isListedOutlet(text.toLowerCase())) return true;
  const paperOf = scan.tokenAt(name.start) - 1;
  const named =
    isOutletName(text, NO_OUTLETS, false) ||
    (tokens[paperOf]?.lower === 'of' && /^(?:Times|Voice)$/.test(tokens[paperOf - 1]?.text ?? ''));
  if (!named || tokens[comma + 1]!.lower !== 'the') return false;
  for (let t = comma + 2; t < Math.min(tokens.length, comma + LONGEST_CALLING) && tokens[t]!.text !== ','; t++)
    if (OUTLET_HEADS.has(tokens[t]!.lower)) return false;
  return true;
}

const NO_OUTLETS: ReadonlySet<string> = new Set();
/** How many words what a paper is called may have: "the largest daily". */
const LONGEST_CALLING = 8;

/** "According to official data, a rise in exports helped": figures are not described behind a comma. */
const FIGURES = /^(?:figures|data|statistics|numbers|estimates|projections|forecasts)$/;

/** ", a Buckingham Research analyst" up to the next comma or the end; null when what follows is no apposition. */
function appositionEnd(scan: Scan, comma: number, end: number): number | null {
  const tokens = scan.tokens;
  if (comma + 1 >= end || tokens[comma]!.text !== ',') return null;
  const opener = tokens[comma + 1]!;
  const opens =
    ['DET', 'NOUN', 'PROPN', 'ADJ'].includes(opener.pos) ||
    opensWithTime(scan, comma + 1) ||
    tokenIsModifier(scan, comma + 1);
  if (!opens && !scan.nameAt(comma + 1)) return null;
  if (isOtherName(scan, comma) || isAgency(scan, comma) || FIGURES.test(tokens[comma - 1]!.lower)) return null;
  let t = opensWithTime(scan, comma + 1) ? comma + 3 : comma + 1;
  while (t < end && tokens[t]!.text !== ',' && !/^[.;:—–]$/.test(tokens[t]!.text)) {
    const { pos, lower } = tokens[t]!;
    // "said Doe, a broker at Tarn who is no party to it": what else is told of her.
    if (lower === 'who' && t > comma + 1) break;
    if (
      (pos === 'VERB' && !tokenIsModifier(scan, t) && !scan.nameAt(t)) ||
      pos === 'AUX' ||
      pos === 'SCONJ' ||
      scan.quotationAt(t) >= 0
    )
      return null;
    t++;
  }
  return t - comma - 1 <= 14 ? t : null;
}
