import { firstWithin } from '../../language/token-search.ts';
import { MESSAGES } from '../../lexicon/attribution-contexts.ts';
import { OCCASIONS } from '../../lexicon/cues.ts';
import { PERSON_NOUNS } from '../../lexicon/nominals.ts';
import { SINGLE_OFFICES, SPOKESPERSON_WORDS, UNNAMED_PLURAL, UNNAMED_SINGULAR } from '../../lexicon/sources.ts';
import { OFFICES } from '../../lexicon/titles.ts';
import { canSpeak, isSpeaker } from './can-speak.ts';
import type { Place } from './candidate.ts';
import { citedQuotation } from './link-words.ts';
import type { Range } from './noun-phrases.ts';
import { phraseBefore } from './phrase-before.ts';
import { hasVerb } from './scan.ts';
import { subjectBefore } from './subject-phrase.ts';

/** The subject of the verb group that starts at `group`; null when none stands before it. */
export function subjectOf({ scan, utterance, before: earlier }: Place, group: number): Range | null {
  const { tokens } = scan;
  const before = tokens[group - 1];
  if (!before || group <= utterance.first) return null;
  // "Tarn, which recently announced": an adverb may stand behind the pronoun.
  let relative = group - 1;
  while (relative > utterance.first && tokens[relative]!.pos === 'ADV') relative--;
  if (/^(?:who|which)$/.test(tokens[relative]!.lower)) {
    let end = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
    // "There are analysts, however, who believe"
    if (end < relative && tokens[end - 1]?.pos === 'ADV' && tokens[end - 2]?.text === ',') end -= 2;
    const who = tokens[relative]!.lower === 'who';
    const found = withApposedName(scan, utterance.first, subjectBefore(scan, utterance.first, end), who);
    return found && named(scan, found, who);
  }
  if (/^(?:and|or|but)$/.test(before.lower)) return null;
  // `the Post, citing “sources in the trade,” said`
  const cited = citedQuotation(scan, group - 1);
  if (tokens[cited - 2]?.text === ',') return subjectBefore(scan, utterance.first, cited - 2);
  const titled = withQuotedTitle(scan, utterance.first, group);
  if (titled) return titled;
  // "According to Xinhua, the two firms said": what an earlier source or cue took is no part of this one.
  const taken = earlier.flatMap(({ source, cue }) => [cue.last, source?.last ?? 0]).filter((last) => last < group);
  const from = afterQuotation(scan, Math.max(utterance.first, ...taken), group);
  const found = behindOccasion(scan, utterance.first, beforeOpenClause(scan, from, subjectBefore(scan, from, group)));
  // "The spokesman, responding to a report that Acme was considering a bid, told": what is taken lies in an insertion.
  if (found || before.text !== ',') return found;
  return subjectBefore(scan, afterQuotation(scan, utterance.first, group), group);
}

/** "In a statement to staff Tarn Mills said": the name right behind where it was said, though the comma is missing; else what was found. */
function behindOccasion(scan: Place['scan'], opening: number, found: Range | null): Range | null {
  if (!found || found.first !== opening + 1 || scan.tokens[opening]!.pos !== 'ADP') return found;
  const name = scan.nameAt(found.last - 1);
  const first = name ? scan.tokenAt(name.start) : found.first;
  const isBehind = first > found.first + 1 && OCCASIONS.has(scan.tokens[first - 1]!.lower);
  return isBehind ? { first, last: found.last } : found;
}

/** How far back a clause with "who" may begin that lacks its closing comma, in tokens. */
const LONGEST_OPEN = 16;

/** "Doe, who was at the talks told us": whom a clause describes whose closing comma is missing; else what was found. */
function beforeOpenClause(scan: Place['scan'], from: number, found: Range | null): Range | null {
  if (!found) return null;
  for (let t = found.first - 1; t > Math.max(from, found.first - LONGEST_OPEN) && scan.quotationAt(t) < 0; t--) {
    if (scan.tokens[t]!.text === ',') return found;
    const opens = /^(?:who|which)$/.test(scan.tokens[t]!.lower) && scan.tokens[t - 1]!.text === ',';
    if (opens) return (hasVerb(scan, t, t + 2) && phraseBefore(scan, from, t - 1)) || found;
  }
  return found;
}

const PEOPLE = [UNNAMED_SINGULAR, UNNAMED_PLURAL, SPOKESPERSON_WORDS, SINGLE_OFFICES, OFFICES, PERSON_NOUNS];

/** The name that a phrase ends with, whatever number closes it: "Webshops 2.0". */
const closingName = (scan: Place['scan'], last: number) =>
  scan.nameAt(last - 1) ?? (scan.tokens[last - 1]!.pos === 'NUM' ? scan.nameAt(last - 2) : undefined);

/** "the attention of Jane Doe, who said", "questions to Norwell, which had no comment": of a phrase about a thing that ends with a name, who is named. */
function named(scan: Place['scan'], { first, last }: Range, who: boolean): Range {
  const { tokens } = scan;
  const type = closingName(scan, last)?.type;
  // "referred questions to the underwriters, who would not": whom they went to.
  const to = who && type === undefined ? firstWithin(tokens, first + 1, last, ({ lower }) => lower === 'to') : -1;
  if (to > 0 && MESSAGES.has(tokens[to - 1]!.lower) && isSpeaker(tokens[last - 1]!.lower))
    return { first: to + 1, last };
  if (who ? type !== 'person' : type === undefined || type === 'person' || type === 'place') return { first, last };
  const isLink = (t: number) => tokens[t]!.pos === 'ADP' && !scan.nameAt(t);
  let link = first + 1;
  while (link < last && !isLink(link)) link++;
  const head = tokens[link - 1]!;
  const speaks = who ? PEOPLE.some((words) => words.has(head.lower)) : isSpeaker(head.lower);
  if (link === last || scan.nameAt(link - 1) || !/^(?:NOUN|NUM|X)$/.test(head.pos) || speaks) return { first, last };
  let from = last - 1;
  while (!isLink(from - 1)) from--;
  // "charges against Norwell, which allege": only whom something goes to answers, or who made it.
  return who || /^(?:to|by)$/.test(tokens[from - 1]!.lower) ? { first: from, last } : { first, last };
}

/**
 * "a deal industry analysts say could fail": of a phrase that runs from a thing into several somebodies, those who speak;
 * the phrase itself where the verb behind the cue at `at` has a subject of its own, or there is no such thing.
 */
export function withoutThing({ scan, at }: Place, phrase: Range): Range {
  const { tokens } = scan;
  const verb = tokens[at + 1];
  if (!/^(?:VERB|AUX)$/.test(verb?.pos ?? '') || verb!.lower.endsWith('ing')) return phrase;
  const head = phrase.last - 1;
  if (!/^(?:an?|the|this|any|no)$/.test(tokens[phrase.first]!.lower) || !UNNAMED_PLURAL.has(tokens[head]!.lower))
    return phrase;
  let first = head;
  while (first > phrase.first + 1 && /^(?:ADJ|NUM)$/.test(tokens[first - 1]!.pos)) first--;
  const opens = (t: number) => /^(?:some|many|several|most)$/.test(tokens[t]?.lower ?? '');
  if (tokens[first - 1]!.pos === 'NOUN' && (opens(first - 2) || tokens[first - 2]!.pos === 'NOUN')) first--;
  if (opens(first - 1)) first--;
  return first - 1 > phrase.first && tokens[first - 1]!.pos === 'NOUN' ? { first, last: phrase.last } : phrase;
}

/** How many words the title of a paper or a book in quotation marks may have, its marks included. */
const LONGEST_TITLE = 9;

/** `Jane Doe, editor of the “Doe Report,” said`: a title in quotation marks closes what describes somebody; null otherwise. */
function withQuotedTitle(scan: Place['scan'], from: number, group: number): Range | null {
  const q = scan.quotationAt(group - 1);
  const opening = scan.nameAt(from);
  if (q < 0 || opening?.type === 'place' || !(opening || scan.tokens[from]!.pos === 'PROPN')) return null;
  const first = scan.tokenAt(scan.quotations[q]!.start);
  if (group - first > LONGEST_TITLE || first - from < 3) return null;
  const comma = firstWithin(scan.tokens, from, first, ({ text }) => text === ',');
  const leads =
    /^(?:of|on|the|his|her|its|for|in|with|newsletter|magazine|book|podcast|show|programme|program|series|film)$/.test(
      scan.tokens[first - 1]!.lower,
    );
  if (comma < 0 || !leads || hasVerb(scan, from, first)) return null;
  // `Jane Doe, on the show “Doe Report,” said`: where she said it.
  const where = /^(?:on|in|during|at)$/.test(scan.tokens[comma + 1]!.lower);
  return { first: from, last: where ? comma : group };
}

/** "by Jane Doe, an expert at Tarn, who stated": the name before its description. */
function withApposedName(scan: Place['scan'], from: number, phrase: Range | null, who: boolean): Range | null {
  if (!phrase || scan.tokens[phrase.first - 1]?.text !== ',' || !/^(?:an?|the)$/.test(scan.tokens[phrase.first]!.lower))
    return phrase;
  const before = phraseBefore(scan, from, phrase.first - 1);
  const name = before && (closingName(scan, before.last) ?? scan.nameAt(before.first));
  return before && name && name.type !== 'place'
    ? { first: named(scan, before, who).first, last: phrase.last }
    : phrase;
}

/** Behind the last quotation before `end`, but for what the subject cites; `first` where there is none. */
function afterQuotation(scan: Place['scan'], first: number, end: number): number {
  for (let t = end - 1; t >= first; t--) {
    if (scan.quotationAt(t) < 0) continue;
    const cited = citedQuotation(scan, t);
    if (cited < 0) return t + 1;
    t = cited;
  }
  return first;
}

/** The source that a second verb or a participle goes on with: the last one of the sentence, else the sentence's subject. */
export function sharedSource({ scan, utterance, at, before }: Place): Range | null {
  const last = before.findLast((candidate) => candidate.source !== null);
  const inner = innerSubject(scan, Math.max(utterance.first, last?.cue.last ?? 0), at);
  // Who is spoken of in what the last source says, says it in there.
  if (inner) return last ? null : inner;
  if (last) return last.source;
  const from = mainClause(scan, utterance.first, at);
  for (let t = from; t < at; t++) {
    const { pos } = scan.tokens[t]!;
    // "Tarn, which has suffered, asked": the clause of "which" is over at its comma.
    if (/^(?:who|which)$/.test(scan.tokens[t]!.lower) && scan.tokens[t - 1]?.text === ',') {
      while (t + 1 < at && scan.tokens[t + 1]!.text !== ',') t++;
      continue;
    }
    if ((pos === 'VERB' || pos === 'AUX') && scan.quotationAt(t) < 0 && !scan.nameAt(t)) {
      const subject = subjectBefore(scan, from, t);
      return (subject && !canSpeak(scan, subject) && actorOfClause(scan, t + 1, at)) || subject;
    }
  }
  return null;
}

/** "The contest took a turn when Norwell withdrew its offer, saying": who acts in the clause of time that closes the sentence; null where none does. */
function actorOfClause(scan: Place['scan'], from: number, at: number): Range | null {
  const { tokens } = scan;
  for (let t = at - 1; t >= from && scan.quotationAt(t) < 0; t--) {
    if (!/^(?:when|after|as|until|before)$/.test(tokens[t]!.lower)) continue;
    const verb = firstWithin(tokens, t + 1, at, ({ pos }) => pos === 'VERB' || pos === 'AUX');
    const actor = verb > t + 1 ? subjectBefore(scan, t + 1, verb) : null;
    if (actor && tokens[actor.first]!.pos !== 'PRON' && canSpeak(scan, actor)) return actor;
  }
  return null;
}

/** How far back a clause may begin that closes the sentence, in tokens. */
const LONGEST_CLAUSE = 45;

/**
 * Who goes on within a clause that closes the sentence: "the group, which has grown but has denied it", "after Acme
 * cooled the rumours by denying it"; null where the sentence's own subject may.
 */
function innerSubject(scan: Place['scan'], from: number, at: number): Range | null {
  const { tokens } = scan;
  let group = at;
  while (group > from && /^(?:AUX|ADV)$/.test(tokens[group - 1]!.pos)) group--;
  const joins = tokens[group - 1]?.lower === 'but' && tokens[group]!.pos === 'AUX';
  if (!joins && tokens[at - 1]?.lower !== 'by') return null;
  const reach = Math.max(from, at - LONGEST_CLAUSE);
  for (let t = group - 2; t > reach && tokens[t]!.text !== ',' && scan.quotationAt(t) < 0; t--) {
    const { lower } = tokens[t]!;
    if (joins && lower === 'which') return subjectBefore(scan, from, tokens[t - 1]!.text === ',' ? t - 1 : t);
    if (joins || !/^(?:after|when|because|until|before)$/.test(lower)) continue;
    let verb = t + 1;
    while (verb < at && !/^(?:VERB|AUX)$/.test(tokens[verb]!.pos)) verb++;
    return verb < at - 1 ? subjectBefore(scan, t + 1, verb) : null;
  }
  return null;
}

const SUBORDINATE = new Set(
  'when after as while whilst although though since before because if once until following despite'.split(' '),
);

/** Where the main clause begins: behind the comma that closes an opening "When the board met,". */
function mainClause(scan: Place['scan'], first: number, end: number): number {
  if (!SUBORDINATE.has(scan.tokens[first]!.lower)) return first;
  for (let t = first + 1; t < end; t++) if (scan.tokens[t]!.text === ',') return t + 1;
  return first;
}
