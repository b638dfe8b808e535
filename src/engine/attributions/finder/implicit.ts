import type { Span } from '../../analysis.ts';
import {
  EXPLETIVE_PARTICIPLES,
  IMPLICIT_ADVERBS,
  IMPLICIT_FORECASTS,
  IMPLICIT_NOUNS,
  IMPLICIT_PARTICIPLES,
  JUDGED_AS,
  JUDGED_LINKS,
  TOPIC_NOUNS,
} from '../../lexicon/cues.ts';
import { announcerAfter } from './announcements.ts';
import { canSpeak } from './can-speak.ts';
import type { CueRule, Place } from './candidate.ts';
import { clauseEnd, contentSpan, hasVerb, leftStart } from './content.ts';
import { phraseAfter } from './phrase-after.ts';
import { subjectBefore } from './subject-phrase.ts';
import { isOneSpeaker } from './verb-groups.ts';

const BE = new Set(['is', 'are', 'was', 'were', "'s", '’s']);

/** "It is believed that …": nobody is named, and the belief has no owner. */
export const expletive: CueRule = ({ scan, utterance, at, before }) => {
  const { tokens } = scan;
  let t: number;
  // "It emerged that …"
  const emerges = /^(?:has|had)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const emerged = tokens[at]!.lower === 'it' && /^(?:emerged|transpired)$/.test(tokens[emerges]?.lower ?? '');
  if (emerged && tokens[emerges + 1]?.lower === 'that') {
    const content = contentSpan(scan, emerges + 2, clauseEnd(scan, utterance, emerges + 2));
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
    /^(?:to|by)$/.test(tokens[t + 1]?.lower ?? '') ||
    (EXPLETIVE_PARTICIPLES.has(participle.lower) && tokens[t + 1]?.lower !== 'that')
  )
    return null;
  // "It is not known whether" says that nobody knows, and hands nothing on.
  if (participle.lower === 'known' && tokens.slice(at, t).some((token) => token.lower === 'not')) return null;
  // "The sale may fail, it is understood."
  if (tokens[at - 1]?.text === ',' && /^[.;]$/.test(tokens[t + 1]?.text ?? '.')) {
    const said = contentSpan(scan, leftStart({ scan, utterance, at, before }, at - 1), at - 1);
    return said && { source: null, cue: { first: at, last: t + 1 }, content: [said], confidence: 0.9 };
  }
  const from = tokens[t + 1]?.lower === 'that' ? t + 2 : t + 1;
  const content = contentSpan(scan, from, clauseEnd(scan, utterance, from));
  if (!content) return null;
  return {
    source: null,
    cue: { first: tokens[at]!.lower === 'and' ? t : at, last: t + 1 },
    content: [content],
    confidence: 0.9,
  };
};

/** "China is expected to build …": subject and predicate are the two parts of the content. */
export const passive: CueRule = ({ scan, utterance, at }) => {
  const { tokens } = scan;
  const participle = participleAfter(scan, at, utterance.last);
  if (participle < 0) return null;
  const t = participle;
  if (!IMPLICIT_PARTICIPLES.has(tokens[t]?.lower ?? '') || tokens[t + 1]?.lower !== 'to' || t + 2 >= utterance.last)
    return null;
  if (tokens[at - 1]?.lower === 'it' && tokens[t]!.lower !== 'expected') return null;
  // "has been known to" tells a habit.
  if (tokens[t]!.lower === 'known' && tokens[t - 1]!.lower !== 'is' && tokens[t - 1]!.lower !== 'are') return null;
  const end =
    tokens[at - 1]?.lower === 'which' || tokens[at - 1]?.lower === 'that'
      ? withoutRelative({ scan, utterance, at, before: [] })
      : at;
  const subject = subjectBefore(scan, utterance.first, end);
  const predicate = contentSpan(scan, t + 2, clauseEnd(scan, utterance, t + 2, 'clause'));
  if (!predicate) return null;
  const content = subject ? [scan.span(subject.first, subject.last), predicate] : [predicate];
  return { source: null, cue: { first: at, last: t + 2 }, content, confidence: subject ? 0.9 : 0.6 };
};

/** The token behind "is", "has been" or "is being" with adverbs and "not"; -1 when no form of the passive begins at `at`. */
function participleAfter({ tokens }: Place['scan'], at: number, end: number): number {
  let t = at + 1;
  const skip = () => {
    while (t < end && (tokens[t]!.pos === 'ADV' || tokens[t]!.lower === 'not')) t++;
  };
  const perfect = /^(?:has|have|had)$/.test(tokens[at]!.lower);
  if (!perfect && !BE.has(tokens[at]!.lower)) return -1;
  skip();
  const second = perfect ? 'been' : 'being';
  if (tokens[t]?.lower === second) t++;
  else if (perfect) return -1;
  skip();
  return t < end ? t : -1;
}

function withoutRelative({ scan, at }: Place): number {
  return scan.tokens[at - 2]?.text === ',' ? at - 2 : at - 1;
}

/** "Further losses are expected when markets open": a forecast of nobody's, with its subject and what goes with it. */
export const bareForecast: CueRule = ({ scan, utterance, at }) => {
  const { tokens } = scan;
  if (!BE.has(tokens[at]!.lower)) return null;
  let t = at + 1;
  while (t < utterance.last && (tokens[t]!.pos === 'ADV' || tokens[t]!.lower === 'not')) t++;
  const next = tokens[t + 1];
  if (t >= utterance.last || !IMPLICIT_FORECASTS.has(tokens[t]!.lower) || next?.lower === 'to') return null;
  if (next?.lower === 'by' && !scan.isDate(t + 2)) return null;
  const subject = subjectBefore(scan, utterance.first, at);
  if (!subject || /^(?:it|this|that|which|what|as)$/.test(tokens[subject.first]!.lower)) return null;
  const rest = contentSpan(scan, t + 1, clauseEnd(scan, utterance, t + 1, 'clause'));
  const content = [scan.span(subject.first, subject.last), ...(rest ? [rest] : [])];
  return { source: null, cue: { first: at, last: t + 1 }, content, confidence: 0.7 };
};

/** "The bid is seen as hostile", "two directors were accused of fraud": a judgement or a charge, with who makes it if "by" says so. */
export const judgedPassive: CueRule = ({ scan, utterance, at }) => {
  const { tokens } = scan;
  const t = participleAfter(scan, at, utterance.last);
  if (t < 0) return null;
  const participle = tokens[t]!.lower;
  const link = JUDGED_AS.has(participle) ? 'as' : JUDGED_LINKS[participle];
  if (link === undefined) return null;
  const byWhom = tokens[t + 1]?.lower === 'by';
  let after = t + 1;
  while (byWhom && after < utterance.last && tokens[after]!.lower !== link) after++;
  if (tokens[after]?.lower !== link || after + 1 >= utterance.last) return null;
  const subject = subjectBefore(scan, utterance.first, at);
  // "accused of fraud by two clients": who judges may stand behind what it is.
  const end = clauseEnd(scan, utterance, after + 1, 'clause');
  const by = byWhom ? -1 : announcerAfter(scan, after + 1, end);
  const judge = byWhom ? phraseAfter(scan, t + 2, after) : by > after + 1 ? phraseAfter(scan, by + 1, end) : null;
  const agent = judge && canSpeak(scan, judge) ? judge : null;
  const rest = contentSpan(scan, after + 1, agent && !byWhom ? by : end);
  if (!subject || !rest) return null;
  const cue = { first: at, last: agent && byWhom ? t + 1 : after + 1 };
  return { source: agent, cue, content: [scan.span(subject.first, subject.last), rest], confidence: 0.7 };
};

/** ", expected to rise to 57 percent by May": the passive without its auxiliary, so only the predicate is sure. */
export const reducedPassive: CueRule = ({ scan, utterance, at }) => {
  const { tokens } = scan;
  if (!IMPLICIT_PARTICIPLES.has(tokens[at]!.lower) || tokens[at + 1]?.lower !== 'to' || tokens[at - 1]?.text !== ',')
    return null;
  const predicate = contentSpan(scan, at + 2, clauseEnd(scan, utterance, at + 2, 'clause'));
  return predicate ? { source: null, cue: { first: at, last: at + 2 }, content: [predicate], confidence: 0.6 } : null;
};

/** "Apple is reportedly in talks": the sentence around the adverb is the content. */
export const adverb: CueRule = ({ scan, utterance, at }) => {
  if (!IMPLICIT_ADVERBS.has(scan.tokens[at]!.lower)) return null;
  // "Alvarado reportedly told staff": somebody is named for it, and the adverb is how the author puts it.
  if (/^(?:said|told|stated|added)$/.test(scan.tokens[at + 1]?.lower ?? '')) return null;
  // "lost a customer and reportedly cut jobs": only the part behind "and" is handed on.
  const joined = /^(?:and|but|or|then)$/.test(scan.tokens[at - 1]?.lower ?? '');
  const left = joined ? null : contentSpan(scan, adverbStart(scan, utterance.first, at), at);
  const right = contentSpan(scan, at + 1, clauseEnd(scan, utterance, at + 1, 'clause'));
  const content = [left, right].filter((span): span is Span => span !== null);
  return content.length === 0 ? null : { source: null, cue: { first: at, last: at + 1 }, content, confidence: 0.8 };
};

/** How far back the clause of an adverb may begin, in tokens. */
const LONGEST_CLAUSE = 60;

/** Behind the last comma with a conjunction or "with": what stands before it is the author's. */
function adverbStart({ tokens }: Place['scan'], first: number, at: number): number {
  for (let t = at - 1; t > Math.max(first, at - LONGEST_CLAUSE); t--)
    if (tokens[t - 1]!.text === ',' && /^(?:and|but|with|while|although|though|as)$/.test(tokens[t]!.lower))
      return t + 1;
  return first;
}

/** "amid speculation that …", "rumours of a sale": talk that belongs to nobody. */
export const rumour: CueRule = ({ scan, utterance, at, before }) => {
  const { tokens } = scan;
  const noun = tokens[at]!.lower;
  const next = tokens[at + 1]?.lower;
  // "The Mail reports that …" is an outlet that speaks; "reports that …" is talk.
  if (
    !(IMPLICIT_NOUNS.has(noun) || (noun === 'report' && next !== 'that')) ||
    (noun === 'reports' && scan.nameAt(at - 1)) ||
    // "the lender claims that": somebody does the claiming.
    (next === 'that' &&
      /^(?:claims|reports|hopes|fears|worries)$/.test(noun) &&
      isOneSpeaker({ scan, utterance, at, before }))
  )
    return null;
  const cue = { first: at, last: at + 1 };
  const start = tokens[at + 2]?.start ?? 0;
  // "denied rumours that …": somebody has an opinion of it already.
  if (before.some(({ content }) => content.some((span) => span.start <= start && start < span.end))) return null;
  if (next === 'that') {
    // "reports that beat forecasts" says what reports did.
    if (/^(?:VERB|AUX)$/.test(tokens[at + 2]?.pos ?? '')) return null;
    const content = contentSpan(scan, at + 2, clauseEnd(scan, utterance, at + 2));
    return content ? { source: null, cue, content: [content], confidence: 0.7 } : null;
  }
  // "on rumours it was selling its yard"
  if (TOPIC_NOUNS.has(noun) && /^(?:it|he|she|they)$/.test(next ?? '') && hasVerb(scan, at + 2, utterance.last)) {
    const content = contentSpan(scan, at + 1, clauseEnd(scan, utterance, at + 1));
    return content ? { source: null, cue, content: [content], confidence: 0.7 } : null;
  }
  // "Rumours have circulated for weeks that …", "speculation is rife that …"
  if (TOPIC_NOUNS.has(noun) && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '')) {
    const that = thatBehind(scan, at + 2, utterance.last);
    const told =
      that < utterance.last && !tokens.slice(at + 1, that).some(({ text, pos }) => text === ',' || pos === 'DET');
    const content = told ? contentSpan(scan, that + 1, clauseEnd(scan, utterance, that + 1)) : null;
    if (content) return { source: null, cue, content: [content], confidence: 0.6 };
  }
  const where = /^(?:in|among|amongst|by|from)$/.test(next ?? '')
    ? phraseAfter(scan, at + 2, thatBehind(scan, at + 2, utterance.last))
    : null;
  if (where && tokens[where.last]?.lower === 'that' && canSpeak(scan, where)) {
    const content = contentSpan(scan, where.last + 1, clauseEnd(scan, utterance, where.last + 1));
    return content ? { source: where, cue, content: [content], confidence: 0.6 } : null;
  }
  if (!TOPIC_NOUNS.has(noun) || !/^(?:of|about)$/.test(next ?? '')) return null;
  const topic = phraseAfter(scan, at + 2, utterance.last);
  return topic ? { source: null, cue, content: [scan.span(topic.first, topic.last)], confidence: 0.6 } : null;
};

/** Where "that" stands that ends "speculation in the media that"; `end` when none is near. */
function thatBehind({ tokens }: Place['scan'], from: number, end: number): number {
  for (let t = from; t < Math.min(end, from + 8); t++) if (tokens[t]!.lower === 'that') return t;
  return end;
}
