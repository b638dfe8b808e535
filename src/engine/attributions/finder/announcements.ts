import { sayingAhead } from './as-saying.ts';
import { openingWith, type Place } from './candidate.ts';
import { isOwners } from './implicit.ts';
import { isNominal } from './noun-phrases.ts';
import { paperIn } from './paper-in.ts';
import { phraseAfter } from './phrase-after.ts';
import { subjectBefore } from './subject-phrase.ts';

/** "The sale was announced on Monday": an announcement without an announcer, or with one behind "by". */
export const announcedPassive = openingWith(
  ['is', 'are', 'was', 'were', 'been', "'s", '’s'],
  ({ scan, utterance, at }) => {
    const { tokens } = scan;
    if (isOwners(tokens, at)) return null;
    let t = at + 1;
    while (t < utterance.last && tokens[t]!.pos === 'ADV') t++;
    if (!/^(?:announced|disclosed|reported|revealed)$/.test(tokens[t]?.lower ?? '') || t >= utterance.last) return null;
    if (/^(?:to|as)$/.test(tokens[t + 1]?.lower ?? '')) return null;
    // "is reported by the Post as having said": somebody's words, and no announcement.
    if (tokens[t]!.lower === 'reported' && sayingAhead(scan, t, Math.min(utterance.last, t + 16)) >= 0) return null;
    const group = tokens[at]!.lower === 'been' ? at - 1 : at;
    const subject = subjectBefore(scan, utterance.first, group);
    if (!subject) return null;
    // "No injuries were reported": that nobody told of any is no news of somebody's.
    if (/^(?:no|none|nothing)$/.test(tokens[subject.first]!.lower) || tokens[subject.first - 1]?.lower === 'not')
      return null;
    if (tellsWhen(scan, utterance.first, subject.first)) return null;
    const content = [scan.span(subject.first, subject.last)];
    const cue = { first: group, last: t + 1 };
    const by = announcerAfter(scan, t + 1, utterance.last);
    const announcer = by < 0 ? paperIn(scan, t + 1, utterance.last) : phraseAfter(scan, by + 1, utterance.last);
    return { source: announcer, cue, content, confidence: 0.7 };
  },
);

/** "after the sale was announced", "on the day the sale was announced": the announcement only tells when. */
function tellsWhen({ tokens }: Place['scan'], first: number, subject: number): boolean {
  const before = subject > first ? tokens[subject - 1]!.lower : '';
  return /^(?:after|before|since|when|once|until|as|day|time|moment|week)$/.test(before);
}

/** "was announced by", "was announced on Monday by", "… at the fair by": where "by" stands with who announced; -1 if nowhere. */
export function announcerAfter(scan: Place['scan'], from: number, end: number): number {
  for (let t = from; t < Math.min(end, from + 16); t++) {
    const { lower, text, pos } = scan.tokens[t]!;
    if (lower === 'by' && !scan.isDate(t + 1) && isNominal(scan, t + 1)) return t;
    if (text === ',' || scan.quotationAt(t) >= 0 || ((pos === 'VERB' || pos === 'AUX') && !scan.nameAt(t))) return -1;
  }
  return -1;
}
