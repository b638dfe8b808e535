import { announcerAfter } from './announcements.ts';
import { canSpeak } from './can-speak.ts';
import { openingWith } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Scan } from './scan.ts';
import { subjectBefore } from './subject-phrase.ts';
import { auxiliariesBefore } from './verb-groups.ts';

const isFigure = ({ tokens }: Scan, t: number): boolean =>
  tokens[t]!.pos === 'NUM' ||
  /^(?:[$£€¥]|us|some|about|around|between|nearly|roughly|over|just|more|less)$/.test(tokens[t]!.lower);

/** "The cost is estimated at $4 million", "the overspend, estimated at between": a figure of nobody's, or of who stands behind "by". */
export const estimatedAt = openingWith(['estimated', 'put'], ({ scan, utterance, at }) => {
  const { tokens } = scan;
  const byWhom = tokens[at + 1]?.lower === 'by' ? phraseAfter(scan, at + 2, utterance.last) : null;
  const link = byWhom ? byWhom.last : at + 1;
  if (!/^(?:at|in)$/.test(tokens[link]?.lower ?? '') || scan.isDate(link + 1) || link + 1 >= utterance.last)
    return null;
  const group = auxiliariesBefore(scan, utterance.first, at).first;
  // "is put at $4 million"; somebody "put at ease", and who put it at a figure, are no passive.
  if (tokens[at]!.lower === 'put' && (group === at || !isFigure(scan, link + 1))) return null;
  const thing = subjectBefore(scan, utterance.first, tokens[group - 1]?.text === ',' ? group - 1 : group);
  let end = clauseEnd(scan, utterance, link + 1, 'clause');
  // ", estimated at $4 million, was": the insertion ends with its comma.
  if (group === at) for (let t = link + 1; t < end; t++) if (tokens[t]!.text === ',') end = t;
  const by = byWhom ? -1 : announcerAfter(scan, link + 1, end);
  const agent = byWhom ?? (by < 0 ? null : phraseAfter(scan, by + 1, end));
  const source = agent && canSpeak(scan, agent) ? agent : null;
  const figure = contentSpan(scan, link + 1, source && !byWhom ? by : end);
  if (!thing || !figure) return null;
  const cue = { first: group, last: byWhom ? at + 1 : link + 1 };
  return { source, cue, content: [scan.span(thing.first, thing.last), figure], confidence: 0.6 };
});
