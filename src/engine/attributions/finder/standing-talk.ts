import { STANDING_TALK } from '../../lexicon/cues.ts';
import { canSpeak } from './can-speak.ts';
import { type Candidate, openingWith, type Place } from './candidate.ts';
import { clauseEnd, contentSpan, hasVerb } from './content.ts';
import { POSSESSIVE, type Range } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';

const BE = /^(?:is|are|was|were)$/;
const AUXILIARY = /^(?:is|are|was|were|been|being|has|have|had)$/;
/** What talk does when nobody has to be named for it, by lemma. */
const EMERGES =
  /^(?:arise|emerge|grow|mount|circulate|spread|surface|resurface|persist|remain|exist|abound|swirl|linger|rise|increase|intensify|deepen)$/;
/** What is done with it. */
const RAISED = /^(?:raised|voiced|expressed|aired|fuelled|fueled|sparked|stoked)$/;
/** What leads to its topic. */
const ABOUT = /^(?:about|over|regarding|concerning|surrounding|around)$/;

/** "Fears have arisen that …", "Concerns were raised by unions over …", "One worry among traders is that …": talk as the subject of its sentence. */
export const standingTalk = openingWith(STANDING_TALK, (place) => {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const before = tokens[at - 1];
  // "its fears", "the bank’s concerns": somebody’s.
  if (before && (POSSESSIVE.test(before.text) || /^(?:its|their|his|her|our|my)$/.test(before.lower))) return null;
  if (tokens[at]!.pos === 'VERB' || scan.nameAt(at)) return null;
  const holder = /^(?:among|amongst|of|within)$/.test(tokens[at + 1]?.lower ?? '')
    ? phraseAfter(scan, at + 2, Math.min(utterance.last, at + LONGEST_HOLDER))
    : null;
  const from = holder ? holder.last : at + 1;
  if (BE.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'that')
    return stated(place, holder, from, from + 1);
  return holder ? null : emerged(place);
});

/** In words: "among some of the bank's own economists". */
const LONGEST_HOLDER = 10;

/** "The fear is that …": the verb belongs to the cue unless somebody stands in between. */
function stated({ scan, utterance, at }: Place, holder: Range | null, verb: number, that: number): Candidate | null {
  if (holder && !canSpeak(scan, holder)) return null;
  const content = contentSpan(scan, that + 1, clauseEnd(scan, utterance, that + 1));
  const cue = { first: at, last: holder ? at + 1 : verb + 1 };
  return content && { source: holder, cue, content: [content], confidence: 0.7 };
}

/** "Concerns have been raised by unions that …", "Rumours circulated about …". */
function emerged({ scan, utterance, at }: Place): Candidate | null {
  const { tokens } = scan;
  let t = at + 1;
  while (t < utterance.last && (AUXILIARY.test(tokens[t]!.lower) || tokens[t]!.pos === 'ADV')) t++;
  const verb = tokens[t];
  if (!verb || t >= utterance.last) return null;
  const raised = RAISED.test(verb.lower) && t > at + 1;
  if (!raised && !EMERGES.test(verb.lemma)) return null;
  const agent = raised && tokens[t + 1]?.lower === 'by' ? phraseAfter(scan, t + 2, utterance.last) : null;
  const link = agent ? agent.last : t + 1;
  const found = { source: agent && canSpeak(scan, agent) ? agent : null, cue: { first: at, last: at + 1 } };
  if (tokens[link]?.lower === 'that' && hasVerb(scan, link + 1, utterance.last)) {
    const content = contentSpan(scan, link + 1, clauseEnd(scan, utterance, link + 1));
    return content && { ...found, content: [content], confidence: 0.7 };
  }
  if (!ABOUT.test(tokens[link]?.lower ?? '') || /^(?:rise|increase|grow)$/.test(verb.lemma)) return null;
  if (/^(?:whether|how|what|why)$/.test(tokens[link + 1]?.lower ?? '')) {
    const question = contentSpan(scan, link + 1, clauseEnd(scan, utterance, link + 1));
    return question && { ...found, content: [question], confidence: 0.6 };
  }
  const topic = phraseAfter(scan, link + 1, utterance.last);
  return topic && { ...found, content: [scan.span(topic.first, topic.last)], confidence: 0.6 };
}
