import { canSpeak } from './can-speak.ts';
import { type Candidate, openingWith, type Place } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import { phraseAfter } from './phrase-after.ts';
import { hasVerb } from './scan.ts';

/** The refusal that a sentence goes on from: the last one found in it, when it says nothing itself; undefined without one. */
const refusedBefore = ({ before }: Place): Candidate | undefined => {
  const last = before.at(-1);
  return last && last.content.length === 0 && last.source ? last : undefined;
};

/** ", nor would the Acme official": who refuses as well, at the end of the sentence. */
export const norOthers = openingWith(['nor'], (place) => {
  const { scan, utterance, at } = place;
  if (!refusedBefore(place) || !/^(?:would|did|could|has|have|had|was|were)$/.test(scan.tokens[at + 1]?.lower ?? ''))
    return null;
  const source = phraseAfter(scan, at + 2, utterance.last);
  if (!source || source.last < utterance.last - 1 || !canSpeak(scan, source)) return null;
  return { source, cue: { first: at, last: at + 2 }, content: [], confidence: 0.8 };
});

/** "declined to comment except to say it was near", "… beyond confirming that talks had begun": the little that was said. */
export const exceptToSay = openingWith(['except', 'beyond', 'other', 'apart', 'besides'], (place) => {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const refused = refusedBefore(place);
  if (!refused) return null;
  let verb = /^(?:than|from)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (tokens[verb]?.lower === 'to') verb++;
  if (!/^(?:say(?:ing)?|confirm(?:ing)?|not(?:e|ing)|stat(?:e|ing)|insist(?:ing)?)$/.test(tokens[verb]?.lower ?? ''))
    return null;
  const from = tokens[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1;
  if (!hasVerb(scan, from, utterance.last)) return null;
  const content = contentSpan(scan, from, clauseEnd(scan, utterance, from));
  return (
    content && { source: refused.source, cue: { first: verb, last: verb + 1 }, content: [content], confidence: 0.8 }
  );
});
