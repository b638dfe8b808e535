import { type CueVerb, INVERTING, INVERTING_PERSONS, INVERTING_QUOTATIONS } from '../../lexicon/cues.ts';
import { canSpeak } from './can-speak.ts';
import type { Candidate, Place } from './candidate.ts';
import { contentSpan } from './content.ts';
import { leftContent, quotationAfter } from './content-before.ts';
import { citedQuotation, isCiting } from './link-words.ts';
import { isNominal, type Range } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import { hasVerb, verbFollows } from './scan.ts';
import { speakerEnd } from './speaker-end.ts';
import { LONGEST_INSERTION } from './subject-phrase.ts';

/** `“…”, said Jane Doe`: the subject after the verb; null when the verb is not inverted. */
export function invertedSubject(place: Place, entry: CueVerb, group: number): Range | null {
  const { scan, utterance, at } = place;
  if (group !== at || at === utterance.first) return null;
  const behindQuotation = INVERTING_QUOTATIONS.has(entry.lemma) && scan.quotationAt(at - 1) >= 0;
  const ofPerson = INVERTING_PERSONS.has(entry.lemma) && personFollows(scan, at + 1, utterance.last);
  if (!INVERTING.has(entry.lemma) && !behindQuotation && !ofPerson) return null;
  if (closesCiting(place) || citedQuotation(scan, at - 1) >= 0) return null;
  const before = scan.tokens[at - 1]!;
  const marked = scan.quotationAt(at - 1) >= 0 || before.text === ',' || before.text === '—';
  if (!marked && !closesHeadline(place)) return null;
  // `“…,” said, his deputy, Jane Doe`: behind a quotation a stray comma parts the verb from nobody else.
  const quoted = scan.quotationAt(at - 1) >= 0 || (before.text === ',' && scan.quotationAt(at - 2) >= 0);
  const first = quoted && scan.tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (first >= utterance.last || scan.quotationAt(first) >= 0 || !isNominal(scan, first) || scan.isDate(first))
    return null;
  if (before.text === ',' && scan.quotationAt(at - 2) < 0 && !hasVerb(scan, utterance.first, at - 1)) return null;
  if (before.text === ',' && closesRelative(place)) return null;
  const subject = withoutHearer(scan, phraseAfter(scan, first, utterance.last));
  // "A banker, who asked not to be named, said the board would appeal": a verb behind the phrase makes it a clause.
  if (subject && verbFollows(scan, subject.last)) return null;
  // "TfL, who bought the line, announced the plans": things behind the verb are what is said.
  if (subject && !quoted && !canSpeak(scan, subject)) return null;
  // "Doe, speaking at a fair, said the amount of trade between the two should rise": a clause, too.
  return subject && scan.quotationAt(at - 1) < 0 && auxiliaryFollows(place, subject.last) ? null : subject;
}

/** How many words of an office and a firm may stand before the name of who speaks. */
const LONGEST_OFFICE = 9;

/** "…, reckons Tarn board member Jane Doe": somebody with a name, and no verb or comma before it. */
function personFollows(scan: Place['scan'], from: number, end: number): boolean {
  for (let t = from; t < Math.min(end, from + LONGEST_OFFICE); t++) {
    if (scan.nameAt(t)?.type === 'person') return true;
    if (!isNominal(scan, t) && !/^(?:of|at|for)$/.test(scan.tokens[t]!.lower)) return false;
  }
  return false;
}

/** "The official, who asked for silence, said the board": the comma closes what describes the subject. */
function closesRelative({ scan, utterance, at }: Place): boolean {
  const end = Math.min(at - 2, utterance.first + LONGEST_INSERTION);
  for (let t = utterance.first + 1; t < end; t++)
    if (/^(?:who|which|whose)$/.test(scan.tokens[t]!.lower) && scan.tokens[t - 1]!.text === ',')
      return at - t <= LONGEST_INSERTION && !hasVerb(scan, utterance.first, t) && scan.quotationAt(t) < 0;
  return false;
}

/** "The paper, quoting officials and others, said": the comma closes whom the subject quotes. */
function closesCiting({ scan, utterance, at }: Place): boolean {
  const { tokens } = scan;
  if (tokens[at - 1]!.text !== ',') return false;
  for (let t = at - 2; t > Math.max(utterance.first, at - LONGEST_INSERTION); t--)
    if (isCiting(tokens[t]!.lower) && tokens[t - 1]!.text === ',') return !hasVerb(scan, utterance.first, t - 1);
  return false;
}

/** `“…,” said Jane Doe to the paper`: whom a name spoke to. */
function withoutHearer(scan: Place['scan'], phrase: Range | null): Range | null {
  if (!phrase) return null;
  for (let t = phrase.first + 1; t < phrase.last; t++)
    if (scan.tokens[t]!.lower === 'to' && scan.nameAt(t - 1)) return { first: phrase.first, last: t };
  return { first: phrase.first, last: speakerEnd(scan, phrase) };
}

/** "The deficit will grow says Doe": a line that ends with its speaker. */
function closesHeadline({ scan, at }: Place): boolean {
  const { tokens } = scan;
  if (!/^(?:says|say)$/.test(tokens[at]!.lower) || tokens.length - at > 6 || !hasVerb(scan, 0, at)) return false;
  // "says Guild of Norland Mills"
  for (let t = at + 1; t < tokens.length; t++)
    if (!isNominal(scan, t) && !(t > at + 1 && /^(?:of|for|and|&)$/.test(tokens[t]!.lower))) return false;
  return true;
}

function auxiliaryFollows({ scan, utterance }: Place, from: number): boolean {
  for (
    let t = from;
    t < utterance.last && !/^[,;:]$/.test(scan.tokens[t]!.text) && scan.tokens[t]!.lower !== 'who';
    t++
  )
    if (scan.tokens[t]!.pos === 'AUX') return true;
  return false;
}

/** What stands before the verb, said by the subject behind it; null where that says nothing. */
export function withInvertedSubject(place: Place, group: number, source: Range): Candidate | null {
  const left =
    leftContent(place, group) ?? (closesHeadline(place) ? contentSpan(place.scan, place.utterance.first, group) : null);
  if (!left) return null;
  const right = quotationAfter(place, source.last);
  return { source, cue: { first: group, last: place.at + 1 }, content: right ? [left, right] : [left], confidence: 1 };
}
