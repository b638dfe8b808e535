import type { Span } from '../../analysis.ts';
import { announcerAfter } from './announcements.ts';
import { canSpeak } from './can-speak.ts';
import { type Candidate, openingWith, type Place } from './candidate.ts';
import { clauseEnd, contentSpan, leftStart } from './content.ts';
import { thatBehind } from './link-words.ts';
import { isTalk } from './no-claims.ts';
import type { Range } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import { subjectBefore } from './subject-phrase.ts';
import { auxiliariesBefore } from './verb-groups.ts';

/** What is done to a thing by saying something of it. */
const SAID_OF =
  'announced confirmed denied disputed contradicted criticised criticized condemned denounced praised predicted forecast alleged stated asserted claimed acknowledged admitted anticipated expected questioned highlighted rejected dismissed refuted contested'.split(
    ' ',
  );

/** "The plan was criticised by unions", "the sale, later confirmed by Acme,": who said it stands behind "by". */
export const saidOfBy = openingWith(SAID_OF, (place) => {
  const { scan, utterance, at } = place;
  const by = behindJudgement(scan, at, utterance.last) ?? announcerAfter(scan, at + 1, utterance.last);
  // "a gloomy forecast by the bank" is a noun.
  if (scan.tokens[at]!.lower === 'forecast' && /^(?:ADJ|DET)$/.test(scan.tokens[at - 1]?.pos ?? '')) return null;
  if (isAppointed(place) || isTurnedDown(place)) return null;
  const agent = by < 0 ? null : phraseAfter(scan, by + 1, utterance.last);
  if (!agent || !canSpeak(scan, agent)) return null;
  return wholePassive(place, agent) ?? (by === at + 1 ? reduced(place, agent) : null) ?? toldOf(place, agent, by);
});

/** How many words "as “fantasy”" may have. */
const LONGEST_JUDGEMENT = 9;

/** `dismissed as “fantasy” by Acme`: where "by" stands behind what something is called; null where it is called nothing. */
function behindJudgement({ tokens }: Place['scan'], at: number, end: number): number | null {
  if (tokens[at]!.lower !== 'dismissed' || tokens[at + 1]?.lower !== 'as') return null;
  for (let t = at + 2; t < Math.min(end, at + LONGEST_JUDGEMENT); t++) {
    if (tokens[t]!.lower === 'by') return t;
    if (/^[,.;]$/.test(tokens[t]!.text) || tokens[t]!.pos === 'AUX') return null;
  }
  return null;
}

/** "The Post was told by two officers that": who told it stands behind "by". */
export const toldBy = openingWith(['told', 'informed', 'advised', 'warned', 'assured'], ({ scan, utterance, at }) => {
  const { tokens } = scan;
  const { first, last } = auxiliariesBefore(scan, utterance.first, at);
  if (first === last || tokens[at + 1]?.lower !== 'by') return null;
  const that = thatBehind(scan, at + 2, utterance.last);
  const agent = that < utterance.last ? phraseAfter(scan, at + 2, that) : null;
  if (!agent || agent.last !== that || !canSpeak(scan, agent)) return null;
  const content = contentSpan(scan, that + 1, clauseEnd(scan, utterance, that + 1));
  return content && { source: agent, cue: { first, last: at + 2 }, content: [content], confidence: 0.8 };
});

/** "The bid was rejected by the board": turned down, unless it is what others say. */
function isTurnedDown({ scan, utterance, at }: Place): boolean {
  if (!/^(?:rejected|dismissed)$/.test(scan.tokens[at]!.lower)) return false;
  const { first } = auxiliariesBefore(scan, utterance.first, at);
  const called = scan.tokens[at + 1]?.lower === 'as' && /^(?:that|this|it)$/.test(scan.tokens[first - 1]?.lower ?? '');
  return !called && !isTalk(scan.tokens[first - 1]?.lower ?? '');
}

/** "Staff were told that the yard would close", "was informed of the merger": who told them is not named. */
export const toldThat = openingWith(['told', 'informed', 'warned', 'notified'], ({ scan, utterance, at }) => {
  const { tokens } = scan;
  const { first, last } = auxiliariesBefore(scan, utterance.first, at);
  if (first === last || !/^(?:that|of)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  if (!tokens.slice(first, last).some(({ lower }) => /^(?:is|are|was|were|been|being)$/.test(lower))) return null;
  // "When she was told of the fire": only when.
  const subject = subjectBefore(scan, utterance.first, first);
  if (!subject || /^(?:when|after|once|until|before|if|as)$/.test(tokens[subject.first - 1]?.lower ?? '')) return null;
  const of = tokens[at + 1]!.lower === 'of';
  const topic = of ? phraseAfter(scan, at + 2, utterance.last) : null;
  const content = of
    ? topic && scan.span(topic.first, topic.last)
    : contentSpan(scan, at + 2, clauseEnd(scan, utterance, at + 2));
  return content && { source: null, cue: { first, last: at + 1 }, content: [content], confidence: 0.6 };
});

/** "Doe was confirmed by the Senate": somebody is put into an office, and nothing is said to be so. */
function isAppointed({ scan, utterance, at }: Place): boolean {
  if (scan.tokens[at]!.lower !== 'confirmed') return false;
  const { first } = auxiliariesBefore(scan, utterance.first, at);
  return scan.nameAt(first - 1)?.type === 'person';
}

/** "was also confirmed by Acme": with its auxiliaries. */
function wholePassive({ scan, utterance, at }: Place, agent: Range): Candidate | null {
  const { first, last } = auxiliariesBefore(scan, utterance.first, at);
  if (first === last) return null;
  // `That was dismissed as “fantasy” by Acme`
  const that = first - 1 === utterance.first && /^(?:that|this)$/.test(scan.tokens[first - 1]!.lower);
  const subject = that ? { first: first - 1, last: first } : subjectBefore(scan, utterance.first, first);
  return subject && found(scan.span(subject.first, subject.last), agent, first, at + 1);
}

/** ", later confirmed by Acme": behind a comma, without them. */
function reduced({ scan, utterance, at }: Place, agent: Range): Candidate | null {
  const comma = scan.tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
  if (scan.tokens[comma]?.text !== ',') return null;
  const thing = subjectBefore(scan, utterance.first, comma);
  return thing && found(scan.span(thing.first, thing.last), agent, at, at + 2);
}

/** "(allegations denied by Doe)" */
const CONTRADICTED = /^(?:denied|disputed|rejected|dismissed|refuted|contested)$/;

/** "a recapitalization announced on Monday by Norwell", "the loss predicted by the bank": without comma and auxiliaries, right behind the thing. */
function toldOf({ scan, utterance, at }: Place, agent: Range, by: number): Candidate | null {
  const contradicted = CONTRADICTED.test(scan.tokens[at]!.lower) && isTalk(scan.tokens[at - 1]?.lower ?? '');
  const forecast = /^(?:predicted|forecast|anticipated|expected)$/.test(scan.tokens[at]!.lower);
  if (!contradicted && !forecast && scan.tokens[at]!.lower !== 'announced') return null;
  for (let t = at + 1; t < by; t++) if (!scan.isDate(t) && scan.tokens[t]!.lower !== 'on') return null;
  const thing = subjectBefore(scan, utterance.first, at);
  // "higher than that predicted by the bank": a figure that stands in for another.
  const figure = forecast && /^(?:that|those)$/.test(scan.tokens[at - 1]!.lower);
  // "a larger loss than predicted by the bank": the clause that is so compared.
  if (forecast && by === at + 1 && scan.tokens[at - 1]!.lower === 'than') {
    const compared = contentSpan(scan, leftStart({ scan, utterance, at, before: [] }, at - 1), at - 1);
    return compared && found(compared, agent, at, at + 2);
  }
  if (figure && by === at + 1) return found(scan.span(at - 1, at), agent, at, at + 2);
  if (!thing || thing.last !== at || scan.tokens[at - 1]!.pos === 'PRON') return null;
  return found(scan.span(thing.first, thing.last), agent, at, by === at + 1 ? at + 2 : at + 1);
}

const found = (thing: Span, source: Range, first: number, last: number): Candidate => ({
  source,
  cue: { first, last },
  content: [thing],
  confidence: 0.7,
});
