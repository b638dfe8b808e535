import { canSpeak } from './can-speak.ts';
import { openingWith, type Place } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import { leftContent } from './content-before.ts';
import { skipOccasion } from './occasions.ts';
import { hasVerb } from './scan.ts';
import { subjectBefore } from './subject-phrase.ts';

/** How many words whoever reported may have, with what he is called. */
const LONGEST_REPORTER = 16;
const REPORTED = /^(?:reported|reports|disclosed|revealed|noted|notes|wrote|writes|announced|warned|predicted)$/;
const EARLIER = /^(?:first|earlier|previously|already|also|once|exclusively)$/;

/** ", as the Harbour Mail, a weekly, first reported", "As Norwell announced in May, …": whose report a sentence follows. */
export const asReported = openingWith(['as'], (place) => {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const opens = at === utterance.first;
  if (!opens && !/^[,—–]$/.test(tokens[at - 1]!.text)) return null;
  let verb = at + 2;
  while (verb < Math.min(utterance.last, at + LONGEST_REPORTER) && !REPORTED.test(tokens[verb]!.lower)) verb++;
  if (!REPORTED.test(tokens[verb]?.lower ?? '') || scan.nameAt(verb)) return null;
  let group = verb;
  while (
    group - 1 > at &&
    (EARLIER.test(tokens[group - 1]!.lower) || /^(?:has|had|have)$/.test(tokens[group - 1]!.lower))
  )
    group--;
  const source = subjectBefore(scan, at + 1, group);
  if (source?.first !== at + 1 || !canSpeak(scan, source)) return null;
  const behind = pastEarlier(place, verb + 1);
  const cue = { first: tokens[group]!.pos === 'AUX' ? group : verb, last: verb + 1 };
  if (!opens) {
    const left = endsAt(place, behind) ? leftContent({ ...place, at: verb }, at) : null;
    return left && { source, cue, content: [left], confidence: 0.9 };
  }
  if (tokens[behind]?.text !== ',' || !hasVerb(scan, behind + 1, utterance.last)) return null;
  const content = contentSpan(scan, behind + 1, clauseEnd(scan, utterance, behind + 1));
  return content && { source, cue, content: [content], confidence: 0.9 };
});

/** Behind "first", "in May" and "on its website". */
function pastEarlier({ scan, utterance }: Place, from: number): number {
  const t = EARLIER.test(scan.tokens[from]?.lower ?? '') ? from + 1 : from;
  return skipOccasion(scan, t, utterance.last);
}

const endsAt = ({ scan, utterance }: Place, t: number): boolean =>
  t >= utterance.last || /^[.,;)—–]$/.test(scan.tokens[t]!.text);
