import type { Span } from '../../analysis.ts';
import { SPOKEN_VERBS } from '../../lexicon/attribution-contexts.ts';
import {
  EXPLETIVE_PARTICIPLES,
  IMPLICIT_ADVERBS,
  IMPLICIT_FORECASTS,
  IMPLICIT_PARTICIPLES,
} from '../../lexicon/cues.ts';
import { canSpeak } from './can-speak.ts';
import { type Candidate, openingWith, type Place } from './candidate.ts';
import { clauseEnd, contentSpan, leftStart } from './content.ts';
import { thatBehind, toBehind } from './link-words.ts';
import { POSSESSIVE, type Range } from './noun-phrases.ts';
import { paperIn } from './paper-in.ts';
import { phraseAfter } from './phrase-after.ts';
import { hasVerb } from './scan.ts';
import { wholeSubject } from './whole-subject.ts';

const BE = new Set(['is', 'are', 'was', 'were', "'s", '’s']);
const PERFECT = new Set(['has', 'have', 'had']);
/** What a passive begins with. */
export const PASSIVE = [...BE, ...PERFECT];

/** "It is believed that …": nobody is named, and the belief has no owner. */
export const expletive = openingWith(['it', 'and'], ({ scan, utterance, at, before }) => {
  const { tokens } = scan;
  let t: number;
  // "It emerged that …"
  const emerges = /^(?:has|had)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const emerged = tokens[at]!.lower === 'it' && /^(?:emerged|transpired)$/.test(tokens[emerges]?.lower ?? '');
  const behindIt = emerged ? pastPlace(scan, emerges + 1, utterance.last) : -1;
  // "The board is split, it has emerged, after talks failed."
  if (emerged && tokens[at - 1]?.text === ',' && /^[,.;]$/.test(tokens[emerges + 1]?.text ?? '.')) {
    const said = contentSpan(scan, leftStart({ scan, utterance, at, before }, at - 1), at - 1);
    return said && { source: null, cue: { first: at, last: emerges + 1 }, content: [said], confidence: 0.8 };
  }
  const bare =
    /^(?:DET|PRON|PROPN|NUM)$/.test(tokens[behindIt]?.pos ?? '') && hasVerb(scan, behindIt + 1, utterance.last);
  if (emerged && (tokens[behindIt]?.lower === 'that' || bare)) {
    const from = tokens[behindIt]!.lower === 'that' ? behindIt + 1 : behindIt;
    const content = contentSpan(scan, from, clauseEnd(scan, utterance, from));
    return content && { source: null, cue: { first: at, last: emerges + 1 }, content: [content], confidence: 0.8 };
  }
  const behind =
    tokens[at]!.lower === 'it' && at + 1 < utterance.last ? participleAfter(scan, at + 1, utterance.last) : -1;
  if (behind >= 0) t = behind;
  else if (tokens[at]!.lower === 'and' && before.length > 0 && before.at(-1)!.source === null) t = at + 1;
  else return null;
  const participle = tokens[t];
  if (
    !participle ||
    t >= utterance.last ||
    !(IMPLICIT_PARTICIPLES.has(participle.lower) || EXPLETIVE_PARTICIPLES.has(participle.lower)) ||
    tokens[t + 1]?.lower === 'to'
  )
    return null;
  const agent = agentBefore(scan, t + 1, thatBehind(scan, t + 2, utterance.last));
  if (tokens[t + 1]?.lower === 'by' && !agent) return null;
  const link = agent ? agent.last : pastPlace(scan, t + 1, utterance.last);
  // "It has been confirmed Doe will go": "that" may be left out before a name or a pronoun.
  const bareLink =
    /^(?:announced|confirmed|revealed|disclosed)$/.test(participle.lower) &&
    (scan.nameAt(link) !== undefined || /^(?:he|she|they|the)$/.test(tokens[link]?.lower ?? '')) &&
    hasVerb(scan, link + 1, utterance.last);
  if (EXPLETIVE_PARTICIPLES.has(participle.lower) && tokens[link]?.lower !== 'that' && !bareLink) return null;
  // "It is best known for its boats" tells what it does.
  if (participle.lower === 'known' && tokens[link]?.lower !== 'that' && tokens[at - 1]?.text !== ',') return null;
  // "It is not known whether" says that nobody knows, and hands nothing on.
  if (participle.lower === 'known' && tokens.slice(at, t).some((token) => token.lower === 'not')) return null;
  // "The sale may fail, it is understood."
  if (tokens[at - 1]?.text === ',' && /^[.;]$/.test(tokens[t + 1]?.text ?? '.')) {
    const said = contentSpan(scan, leftStart({ scan, utterance, at, before }, at - 1), at - 1);
    return said && { source: null, cue: { first: at, last: t + 1 }, content: [said], confidence: 0.9 };
  }
  // "The bid, it is understood, has failed": its subject stands before the insertion.
  const goesOn = tokens[t + 1]?.text === ',' && /^(?:AUX|VERB)$/.test(tokens[t + 2]?.pos ?? '');
  const parted = goesOn && tokens[at - 1]?.text === ',' && !hasVerb(scan, utterance.first, at - 1);
  const parting = parted ? contentSpan(scan, utterance.first, at - 1) : null;
  const from = tokens[link]?.lower === 'that' ? link + 1 : link;
  const content = contentSpan(scan, from, clauseEnd(scan, utterance, from));
  if (!content) return null;
  return {
    source: agent ?? paperIn(scan, t + 1, link),
    cue: { first: tokens[at]!.lower === 'and' ? t : at, last: agent ? t + 2 : t + 1 },
    content: parting ? [parting, content] : [content],
    confidence: 0.9,
  };
});

/** How long "at the company's yearly meeting" may be. */
const LONGEST_PLACE = 9;

/** Behind "at the inquiry", "in court on Monday" before "that": where and when nobody in particular said it; `from` where none stands there. */
function pastPlace(scan: Place['scan'], from: number, end: number): number {
  if (!/^(?:at|in|on|during)$/.test(scan.tokens[from]?.lower ?? '') && !scan.isDate(from)) return from;
  const that = thatBehind(scan, from, Math.min(end, from + LONGEST_PLACE));
  return scan.tokens[that]?.lower === 'that' && !hasVerb(scan, from, that) ? that : from;
}

/** "China is expected to build …": subject and predicate are the two parts of the content. */
export const passive = openingWith(PASSIVE, ({ scan, utterance, at }) => {
  const { tokens } = scan;
  const participle = participleAfter(scan, at, utterance.last);
  if (participle < 0) return null;
  const t = participle;
  if (!(IMPLICIT_PARTICIPLES.has(tokens[t]!.lower) || TOLD.test(tokens[t]!.lower))) return null;
  const link = toBehind(scan, t + 2, utterance.last);
  // "was reported by the Post in March to have sold": when the Post did stands in between.
  const agent = agentBefore(scan, t + 1, link) ?? agentBefore(scan, t + 1, dateBefore(scan, link));
  const to = agent ? link : t + 1;
  // "was reported as having found": a gerund for the infinitive.
  const asHaving =
    tokens[t]!.lower === 'reported' && tokens[to]?.lower === 'as' && /ing$/.test(tokens[to + 1]?.lower ?? '');
  if ((tokens[to]?.lower !== 'to' && !asHaving) || to + 1 >= utterance.last) return null;
  // "It is hoped to open in May" is said of nothing before it.
  if (tokens[at - 1]?.lower === 'it' && EXPLETIVE_ALONE.test(tokens[t]!.lower)) return null;
  // "has been known to" tells a habit.
  if (tokens[t]!.lower === 'known' && tokens[t - 1]!.lower !== 'is' && tokens[t - 1]!.lower !== 'are') return null;
  const end =
    tokens[at - 1]?.lower === 'which' || tokens[at - 1]?.lower === 'that'
      ? withoutRelative({ scan, utterance, at, before: [] })
      : at;
  const subject = wholeSubject(scan, utterance.first, end);
  // "was reported by the Post to have said prices would fall": whose words they are, and the Post passes them on.
  const quoted = agent && subject && canSpeak(scan, subject) && tokens[to + 1]!.lower === 'have';
  if (quoted && /^(?:said|stated|claimed|warned|argued|admitted)$/.test(tokens[to + 2]?.lower ?? '')) {
    const from = tokens[to + 3]?.lower === 'that' ? to + 4 : to + 3;
    const said = contentSpan(scan, from, clauseEnd(scan, utterance, from));
    if (said) return { source: subject, cue: { first: at, last: t + 1 }, content: [said], confidence: 0.8 };
  }
  const predicate = contentSpan(scan, to + 1, clauseEnd(scan, utterance, to + 1, 'clause'));
  if (!predicate) return null;
  const content = subject ? [scan.span(subject.first, subject.last), predicate] : [predicate];
  return { source: agent, cue: { first: at, last: t + 2 }, content, confidence: subject ? 0.9 : 0.6 };
});

/** Where the date begins that ends at `end`, with its preposition; `end` where none does. */
function dateBefore({ tokens, isDate }: Place['scan'], end: number): number {
  let t = end;
  while (isDate(t - 1)) t--;
  return t < end && /^(?:in|on)$/.test(tokens[t - 1]!.lower) ? t - 1 : t;
}

/** Who is told to do something has said nothing, and nobody is named who did. */
const TOLD = /^(?:told|urged|warned)$/;
const EXPLETIVE_ALONE = /^(?:hoped|suggested|argued|known)$/;

/** The token behind "is", "has been" or "is being" with adverbs and "not"; -1 when no form of the passive begins at `at`. */
export function participleAfter({ tokens }: Place['scan'], at: number, end: number): number {
  let t = at + 1;
  const skip = () => {
    while (t < end && (tokens[t]!.pos === 'ADV' || /^(?:not|long|both|all)$/.test(tokens[t]!.lower))) t++;
  };
  const perfect = PERFECT.has(tokens[at]!.lower);
  if (isOwners(tokens, at)) return -1;
  if (!perfect && !BE.has(tokens[at]!.lower)) return -1;
  skip();
  const second = perfect ? 'been' : 'being';
  if (tokens[t]?.lower === second) t++;
  else if (perfect) return -1;
  skip();
  return t < end ? t : -1;
}

/** "Germany's forecast $3 million", "the country's expected membership": an owner, and no "is". */
export const isOwners = (tokens: Place['scan']['tokens'], at: number): boolean =>
  POSSESSIVE.test(tokens[at]!.text) && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '');

/** Who "by" at `by` names up to `end`, where the link to the content stands: "by backers of the plan" before "that"; null when nobody. */
export function agentBefore(scan: Place['scan'], by: number, end: number): Range | null {
  if (scan.tokens[by]?.lower !== 'by' || scan.isDate(by + 1)) return null;
  // "noted by passengers, though, that": the agent ends before the insertion, and the link stands behind it.
  const inserted = scan.tokens[end - 1]?.text === ',' && scan.tokens[end - 3]?.text === ',' && end - 3 > by + 1;
  const last = inserted ? end - 3 : end;
  const agent = phraseAfter(scan, by + 1, last);
  return agent && agent.last === last && canSpeak(scan, agent) ? agent : null;
}

function withoutRelative({ scan, at }: Place): number {
  return scan.tokens[at - 2]?.text === ',' ? at - 2 : at - 1;
}

/** "Further losses are expected when markets open": a forecast of nobody's, with its subject and what goes with it. */
export const bareForecast = openingWith(PASSIVE, ({ scan, utterance, at }) => {
  const { tokens } = scan;
  const t = participleAfter(scan, at, utterance.last);
  const next = tokens[t + 1];
  if (t < 0 || !IMPLICIT_FORECASTS.has(tokens[t]!.lower) || next?.lower === 'to') return null;
  if (next?.lower === 'by' && !scan.isDate(t + 2)) return null;
  const subject = wholeSubject(scan, utterance.first, at);
  if (!subject || /^(?:it|this|that|which|what|as)$/.test(tokens[subject.first]!.lower)) return null;
  // "an offer that had been expected" describes the offer.
  if (/^(?:that|which)$/.test(tokens[at - 1]!.lower)) return null;
  const rest = contentSpan(scan, t + 1, clauseEnd(scan, utterance, t + 1, 'clause'));
  const content = [scan.span(subject.first, subject.last), ...(rest ? [rest] : [])];
  return { source: null, cue: { first: at, last: t + 1 }, content, confidence: 0.7 };
});

/** "Apple is reportedly in talks": the sentence around the adverb is the content. */
export const adverb = openingWith(IMPLICIT_ADVERBS, ({ scan, utterance, at, before }) => {
  // "Alvarado reportedly told staff": somebody is named for it, and the adverb is how the author puts it.
  if (SPOKEN_VERBS.has(scan.tokens[at + 1]?.lower ?? '')) return null;
  // "The Mail says that the deal was supposedly signed": somebody else says so.
  const { start } = scan.tokens[at]!;
  const said = ({ source, content }: Candidate) =>
    source !== null && content.some((span) => span.start <= start && start < span.end);
  if (before.some(said)) return null;
  // "lost a customer and reportedly cut jobs": only the part behind "and" is handed on.
  const joined = /^(?:and|but|or|then)$/.test(scan.tokens[at - 1]?.lower ?? '');
  const left = joined ? null : contentSpan(scan, adverbStart(scan, utterance.first, at), at);
  const right = contentSpan(scan, at + 1, clauseEnd(scan, utterance, at + 1, 'clause'));
  const content = [left, right].filter((span): span is Span => span !== null);
  return content.length === 0 ? null : { source: null, cue: { first: at, last: at + 1 }, content, confidence: 0.8 };
});

/** How far back the clause of an adverb may begin, in tokens. */
const LONGEST_CLAUSE = 60;

/** Behind the last comma with a conjunction or "with": what stands before it is the author's. */
function adverbStart({ tokens }: Place['scan'], first: number, at: number): number {
  for (let t = at - 1; t > Math.max(first, at - LONGEST_CLAUSE); t--)
    if (tokens[t - 1]!.text === ',' && /^(?:and|but|with|while|although|though|as)$/.test(tokens[t]!.lower))
      return t + 1;
  return first;
}
