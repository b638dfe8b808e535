import type { Span } from '../../analysis.ts';
import { PUBLISHED } from '../../lexicon/attribution-contexts.ts';
import { DOCUMENT_WORDS } from '../../lexicon/sources.ts';
import { canSpeak } from './can-speak.ts';
import { type Candidate, openingWith, type Place } from './candidate.ts';
import { clauseEnd, contentSpan, endOfInsertion, leftStart } from './content.ts';
import { isCiting } from './link-words.ts';
import type { Range } from './noun-phrases.ts';
import { pastDay } from './occasions.ts';
import { phraseAfter } from './phrase-after.ts';
import { hasVerb, type Scan } from './scan.ts';

/** Behind a source at the head of a sentence, fewer words without a verb are a reference and no claim. */
const SHORTEST_CLAIM = 6;
const NO_SOURCE = new Set('plan plans schedule law laws rules size age need taste preference expectations'.split(' '));

/** "as claimed by Acme", "as noted by the auditors": a whole clause is somebody's. */
const AS_SAID_BY = 'claimed stated noted alleged asserted suggested argued explained announced confirmed'.split(' ');

/** "according to plan", "according to their laws": what something goes by, and nobody who says it. */
export function isMeasure({ tokens }: Scan, { first, last }: Range): boolean {
  const owned = last - first === 2 && /^(?:its|their|his|her|your|our)$/.test(tokens[first]!.lower);
  return (last - first === 1 || owned) && NO_SOURCE.has(tokens[last - 1]!.lower);
}

/** "According to Xinhua, …", "…, according to two people briefed on the talks", "as reported by the Post". */
export const accordingTo = openingWith(['according', 'first', 'reported', 'per', ...AS_SAID_BY], (place) => {
  const { scan, utterance, at, before } = place;
  const cueEnd = cueLength(place);
  // "According to a survey reported by the Post": who passes it on is a link of the same chain.
  if (cueEnd === 0 || (before.at(-1)?.source?.last === at && isAccording(scan, before.at(-1)!.cue.first))) return null;
  if (isAccording(scan, at) && (isSaidBefore(place) || isMeasured(scan, at))) return null;
  const found = phraseAfter(scan, at + cueEnd, utterance.last);
  const source = found && withoutParticiple(scan, withoutClause(place, found));
  if (!source) return null;
  if (isMeasure(scan, source)) return null;
  if (isPer(scan, at) && !(canSpeak(scan, source) && closes(place, source.last))) return null;
  const behind = pastPassing(place, source.last);
  const said = pastAsides(place, behind);
  const content = around(place, said, source);
  if (content.length === 0) return null;
  // Where a quotation stands before it, its marks tell what is said; so does the comma behind what is told of the source.
  const formula =
    subjectBehindTurn(place, said) !== null ||
    (content.length === 1 &&
      (said > behind || isInRelative(scan, at) || quotedRight(place, leftStart(place, at), at) !== null));
  return { source, cue: { first: at, last: at + cueEnd }, content, confidence: 0.95, formula };
});

/** "inflation, measured according to the price index": how something was counted, and who says nothing. */
const isMeasured = ({ tokens }: Scan, at: number): boolean => MEASURED.test(tokens[at - 1]?.lower ?? '');

const MEASURED = /^(?:measured|calculated|computed|adjusted|weighted|sorted|classified|graded|apportioned)$/;

/** "Norwell said sales rose according to figures": without a comma it is a part of what was said. */
function isSaidBefore({ scan, at, before }: Place): boolean {
  const last = before.at(-1);
  if (!last?.source || scan.tokens[at - 1]!.text === ',' || scan.quotationAt(at - 1) >= 0) return false;
  const said = /^(?:said|says)$/.test(scan.tokens[last.cue.last - 1]!.lower) && last.source.first < last.cue.first;
  return said && scan.tokens.slice(last.cue.last, at).every(({ text }) => text !== ',');
}

/** "According to Acme, millions use it": what runs on from a comma to the end of the sentence is no apposition, but what is said. */
function withoutClause({ scan, utterance, at }: Place, { first, last }: Range): Range {
  const { tokens } = scan;
  const goesOn =
    tokens[last]?.text === ',' && /^(?:and|but|while|although|though|which|who)$/.test(tokens[last + 1]?.lower ?? '');
  if (!opensSentence(scan, utterance.first, at) || (last < utterance.last - 1 && !goesOn)) return { first, last };
  for (let t = first + 1; t < last; t++) if (tokens[t]!.text === ',') return { first, last: t };
  return { first, last };
}

/** "According to", "As first reported by", "First reported by" at the head of a sentence. */
const opensSentence = ({ tokens }: Scan, first: number, at: number): boolean =>
  tokens[at]!.text === 'According' || at === first || (at === first + 1 && tokens[first]!.lower === 'as');

/** "according to a notice published | on the Tarn Register": where it stands is left out whole. */
function withoutParticiple({ tokens }: Scan, { first, last }: Range): Range {
  const hangs = last - first > 1 && PUBLISHED.has(tokens[last - 1]!.lower) && tokens[last - 1]!.pos === 'VERB';
  return hangs ? { first, last: last - 1 } : { first, last };
}

const isAccording = ({ tokens }: Scan, t: number): boolean => tokens[t]!.lower === 'according';

/** Behind "last week", "on Friday" and ", citing two bankers," or ", which cited them,": when the source spoke, and what is said of it. */
function pastAsides(place: Place, from: number): number {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  // "But, according to": a link may open the sentence.
  const opens = at - utterance.first <= 2 && tokens[at - 1]?.text === ',' && tokens[utterance.first]!.pos !== 'NOUN';
  if (!opensSentence(scan, utterance.first, at) && !opens) return from;
  const t = pastDay(scan, from, utterance.last);
  const opening = tokens[t]?.text === ',' ? t + 1 : t;
  const relative =
    (/^(?:which|who)$/.test(tokens[opening]?.lower ?? '') &&
      /^(?:VERB|AUX|ADV)$/.test(tokens[opening + 1]?.pos ?? '')) ||
    tokens[opening]?.lower === 'whose';
  if (!relative && !isCiting(tokens[opening]?.lower ?? '')) return t;
  for (let end = opening + 2; end < utterance.last; end++)
    if (tokens[end]!.text === ',' && scan.quotationAt(end) < 0) return end;
  return t;
}

/** Behind "reported by the Post", which passes on the source before it. */
function pastPassing(place: Place, from: number): number {
  const { scan, utterance } = place;
  const passes = /^(?:reported|cited|quoted|published|carried)$/.test(scan.tokens[from]?.lower ?? '');
  if (!passes || !/^(?:by|in)$/.test(scan.tokens[from + 1]?.lower ?? '')) return from;
  const passing = phraseAfter(scan, from + 2, utterance.last);
  return passing ? withoutClause(place, passing).last : from;
}

/** `Doe objects, “The air is bad,” according to the paper`: the quotation right before it, or the clause that it closes. */
function quotedRight({ scan }: Place, start: number, end: number): Span | null {
  const { tokens } = scan;
  const quotation = scan.quotations[scan.quotationAt(end - 1)];
  if (!quotation || scan.prose[quotation.end - 2] !== ',') return null;
  const first = scan.tokenAt(quotation.start);
  if (first > start && tokens[first - 1]!.text === ',' && /^\p{Lu}/u.test(tokens[first + 1]?.text ?? ''))
    return quotation;
  for (let t = first - 1; t > start; t--)
    if (
      /^(?:and|but)$/.test(tokens[t]!.lower) &&
      tokens[t - 1]!.text === ',' &&
      hasVerb(scan, start, t - 1) &&
      tokens.slice(t, end).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
    )
      return { start: tokens[t + 1]!.start, end: quotation.end };
  return null;
}

/** "…, per the Harbour Times", "Per people close to it, …"; not the Norwegian Per. */
const isPer = ({ tokens, nameAt }: Scan, at: number): boolean =>
  tokens[at]!.lower === 'per' && nameAt(at) === undefined;

/** "$3 per share" goes on with what is counted: the phrase closes the sentence, or a comma parts it from what it opens. */
const closes = ({ scan, utterance }: Place, last: number): boolean =>
  last >= utterance.last || /^[.,;)]$/.test(scan.tokens[last]!.text);

function cueLength({ scan, at, utterance }: Place): number {
  const word = (i: number) => scan.tokens[at + i]?.lower;
  if (word(0) === 'according' && word(1) === 'to') return 2;
  if (word(0) === 'first' && word(1) === 'reported' && word(2) === 'by') return 3;
  if (word(0) === 'per')
    return isPer(scan, at) && (scan.tokens[at - 1]?.text === ',' || at === utterance.first) ? 1 : 0;
  if (AS_SAID_BY.includes(word(0) ?? '')) return word(1) === 'by' && word(-1) === 'as' ? 2 : 0;
  if (word(0) === 'reported' && word(1) === 'by' && at > utterance.first && scan.tokens[at - 1]!.lower !== 'first')
    return 2;
  return 0;
}

/** "Tarn, which according to Acme was the underbidder, left": without commas of its own, up to that of the clause. */
const isInRelative = ({ tokens }: Scan, at: number): boolean =>
  tokens[at - 2]?.text === ',' && /^(?:which|who)$/.test(tokens[at - 1]?.lower ?? '');

/** The content: what follows at the start of a sentence, what precedes at its end, both sides in the middle. */
function around(place: Place, after: number, source: Range): Candidate['content'] {
  const { scan, utterance, at } = place;
  const spans: Candidate['content'][number][] = [];
  // "Doe said the yard would close, according to two people who heard her": all of it is theirs.
  const hearsay = scan.tokens[at - 1]?.text === ',' && !isPaper(scan, source);
  const start = leftStart(place, hearsay ? at - 1 : at);
  let end = at;
  if (scan.tokens[end - 1]?.lower === 'as' && end > start) end--;
  const opens = scan.tokens.slice(start, end).every(({ pos }) => /^(?:CCONJ|SCONJ|ADV|PUNCT)$/.test(pos));
  // "technology which, according to Acme, saves fuel": the relative clause alone is handed on.
  const relative = scan.tokens[at - 1]?.text === ',' && /^(?:which|that|who)$/.test(scan.tokens[at - 2]?.lower ?? '');
  if (isInRelative(scan, at)) {
    const inserted = contentSpan(scan, after, endOfInsertion(scan, after, utterance.last));
    return inserted ? [inserted] : [];
  }
  // "…, though no figures were given, and according to Doe it is too early": behind "and" it opens the clause that follows.
  const joins =
    /^(?:and|but|while|though|although|because)$/.test(scan.tokens[at - 1]?.lower ?? '') &&
    scan.tokens.slice(after, clauseEnd(scan, utterance, after)).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (opens || relative || joins || scan.tokens[at]!.text === 'According') {
    const from = scan.tokens[after]?.text === ',' ? after + 1 : after;
    const end = clauseEnd(scan, utterance, from);
    const right = contentSpan(scan, from, end);
    // "According to the price agency, 12 September" is a reference under a table and claims nothing.
    return right && (joins || hasVerb(scan, after, end) || end - after > SHORTEST_CLAIM) ? [right] : [];
  }
  const left = quotedRight(place, start, end) ?? contentSpan(scan, subjectBehindTurn(place, after) ?? start, end);
  if (left) spans.push(left);
  // "Norwell is, according to the Mail, considering a bid": the verb is parted from its auxiliary.
  const parted =
    scan.tokens[at - 1]?.text === ',' &&
    (scan.tokens[at - 2]?.pos === 'AUX' || subjectBehindTurn(place, after) !== null);
  if ((parted || !hasVerb(scan, start, end)) && scan.tokens[after]?.text === ',') {
    const from = parted ? after + 1 : after;
    const right = contentSpan(scan, from, clauseEnd(scan, utterance, from));
    if (right) spans.push(right);
  }
  return spans;
}

/** "a filing", "figures from the ministry": what is written, and nobody. */
const isPaper = (scan: Scan, source: Range): boolean =>
  !canSpeak(scan, source) ||
  scan.tokens.slice(source.first, source.last).some(({ lower }) => DOCUMENT_WORDS.has(lower));

/** How many words such a subject may have. */
const LONGEST_SUBJECT = 8;

/** "The union said so, but Norwell, according to two bankers, has a plan": where the subject begins that its verb follows; null elsewhere. */
function subjectBehindTurn({ scan, utterance, at }: Place, after: number): number | null {
  const { tokens } = scan;
  const verb = tokens[after + 1];
  if (tokens[at - 1]?.text !== ',' || tokens[after]?.text !== ',' || !/^(?:VERB|AUX)$/.test(verb?.pos ?? ''))
    return null;
  for (let t = at - 2; t > Math.max(utterance.first, at - LONGEST_SUBJECT); t--) {
    if (/^(?:but|and|while|whereas)$/.test(tokens[t]!.lower))
      return tokens[t - 1]!.text === ',' && !hasVerb(scan, t + 1, at - 1) ? t + 1 : null;
    if (tokens[t]!.text === ',') return null;
  }
  return null;
}
