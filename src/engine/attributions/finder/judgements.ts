import { JUDGED_AS, JUDGED_LINKS } from '../../lexicon/cues.ts';
import { announcerAfter } from './announcements.ts';
import { canSpeak } from './can-speak.ts';
import { openingWith, type Place } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import { inHeadline } from './headlines.ts';
import { PASSIVE, participleAfter } from './implicit.ts';
import { phraseAfter } from './phrase-after.ts';
import { subjectBefore } from './subject-phrase.ts';
import { wholeSubject } from './whole-subject.ts';

/** "The bid is seen as hostile", "two directors were accused of fraud": a judgement or a charge, with who makes it if "by" says so. */
export const judgedPassive = openingWith(PASSIVE, ({ scan, utterance, at }) => {
  const { tokens } = scan;
  const t = participleAfter(scan, at, utterance.last);
  if (t < 0) return null;
  const participle = tokens[t]!.lower;
  const link = JUDGED_AS.has(participle) ? 'as' : JUDGED_LINKS[participle];
  if (link === undefined) return null;
  const byWhom = tokens[t + 1]?.lower === 'by';
  let after = pastTime(scan, t + 1);
  while (byWhom && after < utterance.last && tokens[after]!.lower !== link) after++;
  if (tokens[after]?.lower !== link || after + 1 >= utterance.last) return null;
  // "went bankrupt and has been blamed for": the subject of the verb before.
  const shared = /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '');
  const subject = shared ? null : wholeSubject(scan, utterance.first, at);
  // "accused of fraud by two clients": who judges may stand behind what it is.
  const end = clauseEnd(scan, utterance, after + 1, 'clause');
  const by = byWhom ? -1 : announcerAfter(scan, after + 1, end);
  const judge = byWhom ? phraseAfter(scan, t + 2, after) : by > after + 1 ? phraseAfter(scan, by + 1, end) : null;
  const agent = judge && canSpeak(scan, judge) ? judge : null;
  const rest = contentSpan(scan, after + 1, agent && !byWhom ? by : end);
  // "was aimed at raising cash and was seen by bankers as": who judges is enough where the subject stands further off.
  if (!(subject || agent || shared) || !rest) return null;
  const cue = { first: at, last: (agent && byWhom) || after > t + 1 ? t + 1 : after + 1 };
  const content = subject ? [scan.span(subject.first, subject.last), rest] : [rest];
  return { source: agent, cue, content, confidence: 0.7 };
});

/** "His injuries were considered serious", "the bid is thought unlikely to succeed": a judgement without "as". */
export const heldToBe = openingWith(PASSIVE, ({ scan, utterance, at }) => {
  const { tokens } = scan;
  const t = participleAfter(scan, at, utterance.last);
  if (t < 0 || t + 1 >= utterance.last) return null;
  // "has been labelled “corrupt”": what somebody is called, in the words of others.
  const labelled = /^(?:labell?ed|branded)$/.test(tokens[t]!.lower) && scan.quotationAt(t + 1) >= 0;
  if (!labelled && !/^(?:considered|thought|believed|presumed|feared)$/.test(tokens[t]!.lower)) return null;
  const next = tokens[t + 1]!;
  if (
    !(labelled || /^(?:ADJ|ADV|DET|NOUN)$/.test(next.pos) || isHeldDone(scan, t + 1) || isOneOf(scan, t + 1)) ||
    scan.isDate(t + 1) ||
    /^(?:as|that|by|when)$/.test(next.lower)
  )
    return null;
  // "the firm, which has been labelled": what the pronoun stands for.
  const relative = labelled && /^(?:which|who)$/.test(tokens[at - 1]?.lower ?? '');
  const comma = relative && tokens[at - 2]?.text === ',';
  const subject = subjectBefore(scan, utterance.first, comma ? at - 2 : relative ? at - 1 : at);
  // "considered a drain on the firm by some analysts": who holds it so may stand behind what it is.
  const end = clauseEnd(scan, utterance, t + 1, 'clause');
  const by = announcerAfter(scan, t + 1, end);
  const judge = by > t + 1 ? phraseAfter(scan, by + 1, end) : null;
  const agent = judge && canSpeak(scan, judge) ? judge : null;
  const held = contentSpan(scan, t + 1, agent ? by : end);
  if (!subject || !held || /^(?:it|that|which|what|who)$/.test(tokens[subject.first]!.lower)) return null;
  const content = [scan.span(subject.first, subject.last), held];
  return { source: agent, cue: { first: at, last: t + 1 }, content, confidence: 0.7 };
});

/** "considered finished": a participle that closes its phrase. */
const isHeldDone = ({ tokens }: Place['scan'], t: number): boolean =>
  tokens[t]!.lower.endsWith('ed') && /^(?:[.,;]|since|because|until|yet)$/.test(tokens[t + 1]?.lower ?? '.');

/** "one of the worst" behind "considered". */
const isOneOf = ({ tokens }: Place['scan'], t: number): boolean =>
  tokens[t]!.lower === 'one' && /^(?:of|among)$/.test(tokens[t + 1]?.lower ?? '');

/** Behind "in the past", "on Monday", "recently": when somebody was judged stands before what for. */
function pastTime(scan: Place['scan'], from: number): number {
  const { tokens } = scan;
  if (tokens[from]?.pos === 'ADV' && tokens[from]!.lower !== 'as') return from + 1;
  if (/^(?:in|on|over|during)$/.test(tokens[from]?.lower ?? '')) {
    if (tokens[from + 1]?.lower === 'the' && /^(?:past|press|media)$/.test(tokens[from + 2]?.lower ?? ''))
      return from + 3;
    let t = from + 1;
    while (scan.isDate(t)) t++;
    return t > from + 1 ? t : from;
  }
  return from;
}

/** "Harbour bank accused of fraud": a headline whose only verb leaves out its auxiliary. */
export const judgedHeadline = openingWith(Object.keys(JUDGED_LINKS), (place) => {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const link = JUDGED_LINKS[tokens[at]!.lower];
  if (tokens[at + 1]?.lower !== link || at + 2 >= utterance.last || at === utterance.first) return null;
  if (!inHeadline(place)) return null;
  const subject = subjectBefore(scan, utterance.first, at);
  const rest = contentSpan(scan, at + 2, utterance.last);
  if (!subject || !rest) return null;
  const content = [scan.span(subject.first, subject.last), rest];
  return { source: null, cue: { first: at, last: at + 2 }, content, confidence: 0.6 };
});
