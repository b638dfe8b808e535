import { PUBLISHED } from '../../lexicon/attribution-contexts.ts';
import { OCCASIONS } from '../../lexicon/cues.ts';
import { isTalk } from './no-claims.ts';
import { POSSESSIVE } from './noun-phrases.ts';
import type { Scan } from './scan.ts';
import { PARTS_OF_DAY } from './trim-phrase.ts';

const PREPOSITIONS = new Set(
  'in on at during through via by to from with after before late early last this'.split(' '),
);

/**
 * Skips what stands between a cue and its content and is no content: "on Friday", "in a statement", "to reporters at a
 * news conference", "in an interview with the paper". Returns the first token that is not skipped.
 */
export function skipOccasion(scan: Scan, from: number, end: number): number {
  let t = from;
  for (;;) {
    const next = skipOne(scan, t, end);
    if (next === t) return t;
    t = next;
  }
}

function skipOne(scan: Scan, from: number, end: number): number {
  const token = scan.tokens[from];
  if (from >= end || !token || scan.quotationAt(from) >= 0) return from;
  if (scan.isDate(from)) {
    // "say 1987 could see a rise": the year is what is told of.
    const subject = scan.tokens[pastDate(scan, from, end)]?.pos === 'AUX';
    return subject || isPeriod(scan, from, end) || ownsSomething(scan, from, end) ? from : pastDate(scan, from, end);
  }
  if (
    !tellsWhich(scan, from) &&
    /^(?:also|again|later|earlier|only|simply|publicly|recently|previously|yesterday|today|tonight|overnight|repeatedly|bluntly)$/.test(
      token.lower,
    )
  )
    return from + 1;
  // "said here it would"; "said here is the proof" points at something.
  if (token.lower === 'here' && /^(?:DET|PRON|PROPN|SCONJ)$/.test(scan.tokens[from + 1]?.pos ?? '')) return from + 1;
  if (!PREPOSITIONS.has(token.lower)) return from;
  // "said late on Friday"
  if (/^(?:late|early)$/.test(token.lower) && scan.tokens[from + 1]?.lower === 'on' && scan.isDate(from + 2))
    return pastDate(scan, from + 2, end);
  if (scan.isDate(from + 1)) return ownsSomething(scan, from + 1, end) ? from : pastDate(scan, from + 1, end);
  if (token.lower === 'this' && /^(?:morning|afternoon|evening)$/.test(scan.tokens[from + 1]?.lower ?? ''))
    return from + 2;
  // "said in response to queries"
  if (token.lower === 'in' && /^(?:response|reply|answer)$/.test(scan.tokens[from + 1]?.lower ?? ''))
    return pastAnswered(scan, from + 2, end);
  if (/^(?:after|before)$/.test(token.lower)) return pastTradingHours(scan, from, end);
  // "said in Bergen it would"
  const place =
    /^(?:in|from)$/.test(token.lower) && scan.nameAt(from + 1)?.type === 'place' ? scan.nameAt(from + 1) : undefined;
  if (place) {
    let t = from + 1;
    while (t < end && scan.nameAt(t) === place) t++;
    // "reported today from Tokyo, quoting officials"
    if (token.lower === 'from' && /^[,.]$/.test(scan.tokens[t]?.text ?? '.')) return t;
    if (/^(?:it|he|she|they|that)$/.test(scan.tokens[t]?.lower ?? '')) return t;
  }
  // A short prepositional phrase counts only when its noun is an occasion, or "to" an outlet or the press.
  for (let t = from + 1; t < Math.min(end, from + 9); t++) {
    const word = scan.tokens[t]!;
    const { pos } = word;
    // "in an emailed statement", "in an internal note to staff": what the tagger takes for a verb is no verb there.
    const inPhrase = t > from + 1 && /^(?:DET|ADJ|NOUN)$/.test(scan.tokens[t - 1]!.pos);
    const isVerb = pos === 'AUX' || (pos === 'VERB' && !(inPhrase && isModifierOrOccasion(word.lower)));
    if (scan.quotationAt(t) >= 0 || word.text === ',' || word.lower === 'that' || isVerb) return from;
    if (OCCASIONS.has(word.lower) && !OCCASIONS.has(scan.tokens[t + 1]?.lower ?? ''))
      return pastComplement(scan, t + 1, end);
    if (token.lower === 'to' && word.lower === 'us' && t === from + 1) return t + 1;
  }
  return from;
}

/** "said earlier studies had failed", "denied earlier rumours", where the tagger hears a verb: in front of a noun it tells which. */
export const tellsWhich = ({ tokens }: Scan, t: number): boolean =>
  /^(?:later|earlier|previously)$/.test(tokens[t]!.lower) &&
  (tokens[t + 1]?.pos === 'NOUN' || isTalk(tokens[t + 1]?.lower ?? ''));

const isModifierOrOccasion = (lower: string): boolean =>
  OCCASIONS.has(lower) || PUBLISHED.has(lower) || /^(?:e-?mailed|recorded|televised|scheduled|signed)$/.test(lower);

const HOURS = /^(?:markets?|trading|exchanges?|bourses?)$/;

/** "after the market closed", "before trading began"; the token itself where no such hour is told. */
function pastTradingHours({ tokens }: Scan, from: number, end: number): number {
  let t = from + 1;
  while (t < Math.min(end, from + 4) && /^(?:the|stock|us|u\.s\.|european|asian)$/.test(tokens[t]!.lower)) t++;
  if (t >= end || !HOURS.test(tokens[t]!.lower)) return from;
  const verb = tokens[t + 1]?.lower === 'had' ? t + 2 : t + 1;
  return verb < end && /^(?:close|open|begin|end|start)$/.test(tokens[verb]!.lemma) ? verb + 1 : from;
}

/** "second quarter results": a date of several words that says which ones. */
export function isPeriod(scan: Scan, from: number, end: number): boolean {
  const past = pastDate(scan, from, end);
  return past > from + 1 && scan.tokens[past]?.pos === 'NOUN';
}

/** "last week's offer": a date that says which one. */
const ownsSomething = (scan: Scan, from: number, end: number): boolean =>
  POSSESSIVE.test(scan.tokens[pastDate(scan, from, end)]?.text ?? '');

/** Behind "last week" or "on Friday" that begins at a token; the token itself where no date does. */
export const pastDay = (scan: Scan, from: number, end: number): number =>
  pastDate(scan, scan.tokens[from]?.lower === 'on' && scan.isDate(from + 1) ? from + 1 : from, end);

function pastDate(scan: Scan, from: number, end: number): number {
  let t = from;
  while (t < end && scan.isDate(t)) t++;
  // "announced on Thursday night"
  if (t > from && t < end && PARTS_OF_DAY.test(scan.tokens[t]!.lower) && isNoNounAt(scan, t + 1)) t++;
  return t;
}

const isNoNounAt = ({ tokens }: Scan, t: number): boolean => !/^(?:NOUN|PROPN)$/.test(tokens[t]?.pos ?? '');

/** "to queries", "to a question from the paper" behind "in response": the tagger takes the bare plurals for verbs. */
function pastAnswered(scan: Scan, from: number, end: number): number {
  const asked = /^(?:queries|questions|requests|inquiries|enquiries|calls)$/.test(scan.tokens[from + 1]?.lower ?? '');
  return scan.tokens[from]?.lower === 'to' && asked
    ? pastComplement(scan, from + 2, end)
    : pastComplement(scan, from, end);
}

/** "with the newspaper", "to the stock exchange", "in Berlin" behind an occasion. */
function pastComplement(scan: Scan, from: number, end: number): number {
  const token = scan.tokens[from];
  if (!token || !(PUBLISHED.has(token.lower) || /^(?:with|to|in|from|for|by|of|at|on)$/.test(token.lower))) return from;
  const passed = PUBLISHED.has(token.lower) && /^(?:by|in|on|to)$/.test(scan.tokens[from + 1]?.lower ?? '');
  const first = passed ? from + 2 : from + 1;
  let t = first;
  while (t < end && scan.quotationAt(t) < 0) {
    const word = scan.tokens[t]!;
    // "in a note to staff": no verb stands there.
    const isHearer = t === first && token.lower === 'to' && OCCASIONS.has(word.lower);
    if (isHearer) {
      t++;
      continue;
    }
    if (
      word.text === ',' ||
      word.lower === 'that' ||
      ['VERB', 'AUX', 'PRON', 'SCONJ', 'PUNCT', 'ADP'].includes(word.pos)
    )
      break;
    if (t > first && word.pos === 'DET') break;
    t++;
  }
  return t - from <= 7 ? t : from;
}
