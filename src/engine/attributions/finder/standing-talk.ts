import { STANDING_TALK } from '../../lexicon/cues.ts';
import { canSpeak } from './can-speak.ts';
import { type Candidate, openingWith, type Place } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import { POSSESSIVE, type Range } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import { hasVerb } from './scan.ts';
import { thereBefore, withThere } from './there-is-talk.ts';

const BE = /^(?:is|are|was|were)$/;
const AUXILIARY = /^(?:is|are|was|were|been|being|has|have|had)$/;
/** What talk does when nobody has to be named for it, by lemma. */
const EMERGES =
  /^(?:arise|emerge|grow|mount|circulate|spread|surface|resurface|persist|remain|exist|abound|swirl|linger|rise|increase|intensify|deepen)$/;
/** What is done with it. */
const RAISED = /^(?:raised|voiced|expressed|aired|fuelled|fueled|sparked|stoked)$/;
/** What leads to its topic. */
const ABOUT = /^(?:about|over|regarding|concerning|surrounding|around)$/;

const isThere = ({ scan, utterance, at }: Place): boolean => thereBefore(scan, utterance.first, at) >= 0;

/** "Fears have arisen that …", "Concerns were raised by unions over …", "One worry among traders is that …": talk as the subject of its sentence. */
export const standingTalk = openingWith(STANDING_TALK, (place) => withThere(place, talkedOf(place)));

function talkedOf(place: Place): Candidate | null {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const before = tokens[at - 1];
  // "its fears", "the bank’s concerns": somebody’s.
  if (before && (POSSESSIVE.test(before.text) || /^(?:its|their|his|her|our|my)$/.test(before.lower))) return null;
  // "There were reports of": the tagger hears a verb.
  if ((tokens[at]!.pos === 'VERB' && !isThere(place)) || scan.nameAt(at)) return null;
  if (tokens[at]!.lower === 'word') return wordIs(place);
  const holder = /^(?:among|amongst|of|within|from)$/.test(tokens[at + 1]?.lower ?? '')
    ? phraseAfter(scan, at + 2, Math.min(utterance.last, at + LONGEST_HOLDER))
    : null;
  const from = holder ? holder.last : at + 1;
  if (BE.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'that')
    return stated(place, holder, from, from + 1);
  // "There is a widespread belief among traders that …"
  if (tokens[from]?.lower === 'that' && isThere(place)) return stated(place, holder, from - 1, from);
  // "Talk of a merger has swirled", "speculation about his future": what the talk is of.
  const topical = /^(?:of|about|over)$/.test(tokens[at + 1]?.lower ?? '');
  if (topical && TOPICAL.test(tokens[at]!.lower)) return topicOf(place);
  // "Concerns from staff have been raised about it"
  if (holder && tokens[at + 1]!.lower === 'from') return canSpeak(scan, holder) ? emerged(place, holder) : null;
  return holder && tokens[at + 1]!.lower !== 'of' ? null : emerged(place);
}

/** Words that may describe the talk in front of its noun. */
const LONGEST_PHRASE = 16;

/** Talk that tells by "of" what it is of. */
const TOPICAL = /^(?:talk|fears|reports|claims|complaints|criticisms?)$/;

/** "amid talk of a merger", "There were reports of long queues", "Talk of a merger has swirled": not "no reports of". */
function topicOf(place: Place): Candidate | null {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const topic = phraseAfter(scan, at + 2, utterance.last);
  if (!topic || scan.isDate(at + 2)) return null;
  let before = at - 1;
  const from = Math.max(utterance.first, at - LONGEST_PHRASE);
  while (before >= from && /^(?:ADJ|ADV|NOUN)$/.test(tokens[before]!.pos)) before--;
  const there = isThere(place);
  const amid =
    tokens[at]!.lower === 'talk' && /^(?:amid|amidst|despite|after|following|on)$/.test(tokens[before]?.lower ?? '');
  let verb = topic.last;
  while (AUXILIARY.test(tokens[verb]?.lower ?? '')) verb++;
  const opens = tokens[at]!.lower === 'talk' && at === utterance.first && EMERGES.test(tokens[verb]?.lemma ?? '');
  if (!there && !amid && !opens) return null;
  return {
    source: null,
    cue: { first: at, last: at + 1 },
    content: [scan.span(topic.first, topic.last)],
    confidence: 0.6,
  };
}

/** "Word is that …", "Word has it that …": nobody's. */
function wordIs({ scan, utterance, at }: Place): Candidate | null {
  // "Word on the street is that", "Word in the City is that"
  const aside = /^(?:on|in|around|among)$/.test(scan.tokens[at + 1]?.lower ?? '')
    ? phraseAfter(scan, at + 2, Math.min(utterance.last, at + 6))
    : null;
  const verb = aside ? aside.last : at + 1;
  const words = scan.tokens.slice(verb, verb + 3).map(({ lower }) => lower);
  const length =
    words[0] === 'is' && words[1] === 'that'
      ? 1
      : words[0] === 'has' && words[1] === 'it' && words[2] === 'that'
        ? 2
        : 0;
  const first = scan.tokens[at - 1]?.lower === 'the' && aside ? at - 1 : at;
  if (length === 0 || (first > utterance.first && scan.tokens[first - 1]!.text !== ',')) return null;
  const from = verb + length + 1;
  const content = contentSpan(scan, from, clauseEnd(scan, utterance, from));
  return content && { source: null, cue: { first: at, last: verb + length }, content: [content], confidence: 0.7 };
}

/** In words: "among some of the bank's own economists". */
const LONGEST_HOLDER = 10;

/** Where the phrase of a noun begins: "One" of "One frequent criticism". */
function openingOf({ tokens }: Place['scan'], from: number, at: number): number {
  let t = at;
  while (t > from && /^(?:ADJ|DET|NUM)$/.test(tokens[t - 1]!.pos)) t--;
  return t;
}

/** "The fear is that …": the verb belongs to the cue unless somebody stands in between. */
function stated({ scan, utterance, at }: Place, holder: Range | null, verb: number, that: number): Candidate | null {
  const content = contentSpan(scan, that + 1, clauseEnd(scan, utterance, that + 1));
  // "One criticism of the programme is that": what it is of is nobody.
  if (holder && !canSpeak(scan, holder)) {
    const of = scan.tokens[at + 1]!.lower === 'of' && verb + 1 === that;
    return of && content
      ? {
          source: null,
          cue: { first: openingOf(scan, utterance.first, at), last: that },
          content: [content],
          confidence: 0.6,
        }
      : null;
  }
  const cue = { first: at, last: holder ? at + 1 : Math.max(at + 1, verb + 1) };
  return content && { source: holder, cue, content: [content], confidence: 0.7 };
}

/** "Concerns have been raised by unions that …", "Rumours circulated about …". */
function emerged({ scan, utterance, at }: Place, holder: Range | null = null): Candidate | null {
  const { tokens } = scan;
  let t = holder ? holder.last : at + 1;
  while (t < utterance.last && (AUXILIARY.test(tokens[t]!.lower) || tokens[t]!.pos === 'ADV')) t++;
  const verb = tokens[t];
  if (!verb || t >= utterance.last) return null;
  const raised = RAISED.test(verb.lower) && AUXILIARY.test(tokens[t - 1]!.lower);
  if (!raised && !EMERGES.test(verb.lemma)) return null;
  const agent = raised && tokens[t + 1]?.lower === 'by' ? phraseAfter(scan, t + 2, utterance.last) : null;
  const link = agent ? agent.last : t + 1;
  const found = { source: agent && canSpeak(scan, agent) ? agent : holder, cue: { first: at, last: at + 1 } };
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
