import { IMPLICIT_NOUNS, TOPIC_NOUNS, VOICED_NOUNS } from '../../lexicon/cues.ts';
import { canSpeak } from './can-speak.ts';
import { type Candidate, openingWith, type Place } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import { thatBehind } from './link-words.ts';
import { isNominal, POSSESSIVE } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { hasVerb, type Scan } from './scan.ts';
import { thereBefore, withThere } from './there-is-talk.ts';
import { closesInsertion, isCapital, isOneSpeaker, saysItself } from './verbs-as-nouns.ts';
import { feelsBehindInsertion } from './verbs-behind-insertions.ts';

const SUGGESTS = /^(?:suggest(?:ed|s)?|sa(?:y|ys|id)|claim(?:ed|s)?|indicate[sd]?|hold|held)$/;
/** How far behind a refusal its topic may begin: "declined to comment on market rumours that". */
const REFUSED_REACH = 4;

/** How long a subject may be behind a noun that lacks its "that". */
const LONGEST_SUBJECT = 7;

/** "the firm had broken", "Norwell would sell": a subject and an auxiliary; "the firm denied" may tell what became of the talk. */
function hasOwnClause(scan: Scan, from: number, end: number): boolean {
  const opens = from < end && (scan.tokens[from]!.pos === 'DET' || scan.nameAt(from) !== undefined);
  // "allegations savers were misled": several at once need no article.
  const several = scan.tokens[from]?.pos === 'NOUN' && /[^s]s$/.test(scan.tokens[from]!.lower);
  if (from >= end || !(opens || several)) return false;
  for (let t = from; t < Math.min(end, from + LONGEST_SUBJECT); t++) {
    if (scan.tokens[t]!.pos === 'AUX') return t > from && scan.tokens[t + 1]?.pos !== 'ADP';
    if (!isNominal(scan, t)) return false;
  }
  return false;
}

/** "Rumours that Norwell might bid for Tarn, a brewer, pushed its shares up": as a subject the talk ends before its verb. */
function endAsSubject({ scan, utterance, at }: Place, from: number, end: number): number {
  if (at - utterance.first > 2) return end;
  for (let t = from + 1; t + 1 < end; t++) {
    if (scan.tokens[t]!.text !== ',' || scan.quotationAt(t) >= 0 || !hasVerb(scan, from, t)) continue;
    const verb = scan.tokens[t + 1]!;
    if (verb.pos === 'VERB' && verb.lower !== verb.lemma && !verb.lower.endsWith('ing')) return t;
  }
  return end;
}

/** Behind "today", "on Monday", "in recent days": when there was talk; `from` where no date stands there. */
function pastDate({ tokens, isDate }: Scan, from: number): number {
  let t = /^(?:in|on|over|during)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const first = t;
  while (isDate(t) || (t === first && /^(?:recent|the|late|early)$/.test(tokens[t]?.lower ?? ''))) t++;
  return isDate(t - 1) ? t : from;
}

/** "some hope that the port will open", "a growing fear that": "in the hope that" tells what somebody did it for. */
const isFeeling = ({ scan: { tokens }, at }: Place): boolean =>
  /^(?:hope|fear)$/.test(tokens[at]!.lower) &&
  tokens[at + 1]?.lower === 'that' &&
  (/^(?:some|any|much|a)$/.test(tokens[at - 1]?.lower ?? '') ||
    (tokens[at - 1]?.pos === 'ADJ' && /^(?:some|any|much|a|of|there|is|was)$/.test(tokens[at - 2]?.lower ?? '')));

/** "Norwell's concerns that the yard may close": whose they are; null where no owner stands before the noun. */
function ownerOf(place: Place): Candidate | null {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  if (!POSSESSIVE.test(tokens[at - 1]?.text ?? '') || tokens[at + 1]?.lower !== 'that' || at - 2 < utterance.first)
    return null;
  const owner = phraseBefore(scan, utterance.first, at - 1);
  if (!owner || !canSpeak(scan, owner) || /^(?:VERB|AUX)$/.test(tokens[at + 2]?.pos ?? '')) return null;
  return claimFrom(place, at + 2, { source: owner, cue: { first: at, last: at + 1 }, confidence: 0.6 });
}

/** "One rumour had Norwell taking a look", "Rumour has it that": the verb belongs to the cue. */
function toldBehindHas(place: Place): Candidate | null {
  const { scan, at } = place;
  const { tokens } = scan;
  if (!/^(?:has|had|have)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const it = tokens[at + 2]?.lower === 'it' && tokens[at + 3]?.lower === 'that';
  const named = scan.nameAt(at + 2) !== undefined || tokens[at + 2]?.lower === 'the';
  if (!it && !named) return null;
  return claimFrom(place, it ? at + 4 : at + 2, {
    source: null,
    cue: { first: at, last: it ? at + 3 : at + 2 },
    confidence: 0.6,
  });
}

/** What is claimed from token `from` on, as a candidate; null where nothing is. */
function claimFrom(place: Place, from: number, found: Omit<Candidate, 'content'>): Candidate | null {
  const { scan, utterance } = place;
  // "speculation that a bid may come, but analysts believe": what others think is no part of the talk.
  const clause = clauseEnd(scan, utterance, from, 'clause');
  const turns = scan.tokens[clause]?.text === ',' && scan.tokens[clause + 1]?.lower === 'but';
  const content = contentSpan(scan, from, endAsSubject(place, from, turns ? clause : clauseEnd(scan, utterance, from)));
  return content && { ...found, content: [content] };
}

/** "amid speculation that …", "rumours of a sale": talk that belongs to nobody. */
export const rumour = openingWith([...IMPLICIT_NOUNS, ...VOICED_NOUNS, 'report', 'hope', 'fear'], (place) =>
  withThere(
    place,
    VOICED_NOUNS.has(place.scan.tokens[place.at]!.lower) ? voicedBy(place, /^(?:by|from)$/) : talkedOf(place),
  ),
);

/** "remarks from the chairman that rates would rise", "rumours among traders that": what somebody says with a noun; nobody does in "reports from Norland that". */
function voicedBy(place: Place, links: RegExp): Candidate | null {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const link = tokens[at + 1]?.lower ?? '';
  if (!links.test(link) || scan.isDate(at + 2)) return null;
  const who = phraseAfter(scan, at + 2, thatBehind(scan, at + 2, utterance.last));
  if (!who || tokens[who.last]?.lower !== 'that' || !canSpeak(scan, who)) return null;
  if (/^(?:VERB|AUX)$/.test(tokens[who.last + 1]?.pos ?? '')) return null;
  const source = link === 'from' && scan.nameAt(who.first)?.type === 'place' ? null : who;
  return claimFrom(place, who.last + 1, { source, cue: { first: at, last: at + 1 }, confidence: 0.6 });
}

function talkedOf(place: Place): Candidate | null {
  const { scan, utterance, at, before } = place;
  const { tokens } = scan;
  const noun = tokens[at]!.lower;
  const next = tokens[at + 1]?.lower;
  // "The Mail reports that …" is an outlet that speaks; "reports that …" is talk.
  if (
    !(IMPLICIT_NOUNS.has(noun) || (noun === 'report' && next !== 'that') || isFeeling(place)) ||
    (noun === 'reports' &&
      (scan.nameAt(at - 1) || closesInsertion(place) || (at - 1 > utterance.first && isCapital(tokens[at - 1]!)))) ||
    // "the lender claims that", "Norwell hopes that": somebody does the claiming.
    (next === 'that' &&
      /^(?:claims|reports|hopes|fears|worries)$/.test(noun) &&
      (scan.nameAt(at - 1) || isOneSpeaker(place) || saysItself(place) || feelsBehindInsertion(place)))
  )
    return null;
  // "its hopes that": somebody's, who stands further off; "talk to" is a verb.
  if (/^(?:its|their|his|her|our|my)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  // "there are no doubts that": nobody has any.
  if (tokens[at - 1]?.lower === 'no') return null;
  if (noun === 'talk' && (tokens[at]!.pos !== 'NOUN' || !/^(?:that|of)$/.test(next ?? ''))) return null;
  const cue = { first: at, last: at + 1 };
  const owner = ownerOf(place);
  if (owner) return owner;
  const start = tokens[at + 2]?.start ?? 0;
  // "would not comment on reports that …": what a refusal is about, where it is no talk.
  const refused = before.at(-1);
  if (!TOPIC_NOUNS.has(noun) && refused?.content.length === 0 && at - refused.cue.last <= REFUSED_REACH) return null;
  // "denied rumours that …": somebody has an opinion of it already.
  if (before.some(({ content }) => content.some((span) => span.start <= start && start < span.end))) return null;
  if (next === 'that') {
    // "reports that beat forecasts" says what reports did; "concerns that increased imports would" has a subject of its own.
    const described =
      /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 3]?.pos ?? '') &&
      /(?:ed|ing)$/.test(tokens[at + 2]?.lower ?? '') &&
      hasVerb(scan, at + 4, utterance.last);
    if (/^(?:VERB|AUX)$/.test(tokens[at + 2]?.pos ?? '') && !described) return null;
    return claimFrom(place, at + 2, { source: null, cue, confidence: 0.7 });
  }
  // "on rumours it was selling its yard", "following allegations the firm had broken the law"
  const bare = /^(?:it|he|she|they)$/.test(next ?? '')
    ? hasVerb(scan, at + 2, utterance.last)
    : hasOwnClause(scan, at + 1, utterance.last);
  if (TOPIC_NOUNS.has(noun) && bare) return claimFrom(place, at + 1, { source: null, cue, confidence: 0.7 });
  // "Initial rumours suggested the price would be low"
  if (TOPIC_NOUNS.has(noun) && SUGGESTS.test(next ?? '')) {
    const from = tokens[at + 2]?.lower === 'that' ? at + 3 : at + 2;
    const suggested = { source: null, cue: { first: at, last: at + 2 }, confidence: 0.7 };
    const found = hasVerb(scan, from, utterance.last) ? claimFrom(place, from, suggested) : null;
    if (found) return found;
  }
  // "There are also hopes the route will open", "there is talk that"
  const stated = tokens[at + 1]?.pos === 'DET' && hasVerb(scan, at + 2, utterance.last);
  if (
    thereBefore(scan, utterance.first, at) >= 0 &&
    (stated || hasOwnClause(scan, at + 1, utterance.last) || next === 'around')
  )
    return claimFrom(place, next === 'around' ? thatBehind(scan, at + 2, utterance.last) + 1 : at + 1, {
      source: null,
      cue,
      confidence: 0.7,
    });
  // "Rumours have circulated for weeks that …", "speculation is rife that …"
  const persists = /^(?:exist|remain|persist|grow|mount|abound|circulate)$/.test(tokens[at + 1]?.lemma ?? '');
  if ((TOPIC_NOUNS.has(noun) && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '')) || persists) {
    const that = thatBehind(scan, at + 2, utterance.last);
    const told =
      that < utterance.last && !tokens.slice(at + 1, that).some(({ text, pos }) => text === ',' || pos === 'DET');
    const found = told ? claimFrom(place, that + 1, { source: null, cue, confidence: 0.6 }) : null;
    if (found) return found;
  }
  const had = /^(?:rumou?rs?|reports?|speculation)$/.test(noun) ? toldBehindHas(place) : null;
  if (had) return had;
  const voiced = voicedBy(place, /^(?:in|among|amongst|by|from|on|at)$/);
  if (voiced) return voiced;
  // "There was speculation today that", "rumours in recent days that"
  const when = pastDate(scan, at + 1);
  if (when > at + 1 && tokens[when]?.lower === 'that' && hasVerb(scan, when + 1, utterance.last))
    return claimFrom(place, when + 1, { source: null, cue, confidence: 0.6 });
  if (!TOPIC_NOUNS.has(noun) || !/^(?:of|about)$/.test(next ?? '')) {
    // "rumours surrounding the launch"; allegations that surround something are looked into.
    if (!/^(?:rumou?rs?|speculation)$/.test(noun) || !/^(?:surrounding|regarding|concerning)$/.test(next ?? ''))
      return null;
  }
  const topic = phraseAfter(scan, at + 2, utterance.last);
  // "rumours of all kinds": of nothing that is said.
  if (topic && /^(?:kinds?|sorts?|types?)$/.test(tokens[topic.last - 1]!.lower)) return null;
  return topic ? { source: null, cue, content: [scan.span(topic.first, topic.last)], confidence: 0.6 } : null;
}
