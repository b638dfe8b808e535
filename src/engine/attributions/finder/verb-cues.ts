import type { Span } from '../../analysis.ts';
import type { Token } from '../../language/language.ts';
import { type Construction, CUE_VERBS, type CueVerb, INVERTING, SURE_FORMS } from '../../lexicon/cues.ts';
import type { Candidate, CueRule, Place } from './candidate.ts';
import { clauseEnd, contentSpan, hasVerb, leftStart } from './content.ts';
import { isNominal, phraseAfter, type Range } from './noun-phrases.ts';
import { skipOccasion } from './occasions.ts';
import { refusalAt } from './refusals.ts';
import { sharedSource, subjectOf } from './subjects.ts';

const VERBS = new Map<string, CueVerb>(CUE_VERBS.map((entry) => [entry.lemma, entry]));
const MODALS = new Set("will would could may might should can must shall ’ll 'll".split(' '));
const BE = new Set("is are was were be been being 's ’s am".split(' '));
const NO_SOURCES = new Set('this that these those which there what it'.split(' '));
const EDITORIAL = new Set('i we you'.split(' '));
/** Weak words need a source that can speak, know or show something. */
const WEAK = 0.7;

/** Verb cues in all their constructions; one token, the verb itself, is looked at. */
export const verbCue: CueRule = (place) => {
  const { scan, at } = place;
  const entry = cueVerbAt(place);
  if (!entry) return null;
  const group = groupStart(place);
  const blocked = blockedGroup(scan.tokens, group, at, entry);
  if (blocked) return null;
  const found = intention(place, entry, group) ?? speech(place, entry, group);
  if (!found || !accepts(place, entry, found)) return null;
  const strength = found.source ? entry.strength : entry.strength * 0.8;
  return { ...found, confidence: Math.round(strength * 100) / 100 };
};

function cueVerbAt({ scan, at }: Place): CueVerb | null {
  const token = scan.tokens[at]!;
  const sure = SURE_FORMS.has(token.lower);
  if (token.pos !== 'VERB' && !sure && !reportsAfterName(scan, at)) return null;
  if (scan.nameAt(at) && !sure) return null;
  const lemma = sure && token.lower === 'said' ? 'say' : token.lower === 'told' ? 'tell' : token.lemma;
  const entry = VERBS.get(lemma);
  if (!entry) return null;
  const before = scan.tokens[at - 1];
  // "its plans", "the report said" (not this token), "a claim of": a noun or an adjective.
  return before && !scan.nameAt(at - 1) && makesNoun(before) ? null : entry;
}

/** Determiners, adjectives and possessives before a word make it a noun; "some say" and "both believe" keep the verb. */
function makesNoun({ pos, lower }: Token): boolean {
  if (/^(?:some|many|most|both|few|others|several|all)$/.test(lower)) return false;
  return pos === 'DET' || pos === 'ADJ' || /^(?:'s|’s|its|their|his|her|our|any|no|of)$/.test(lower);
}

/** "Reuters reports, citing …": the tagger takes the verb for a noun, but a name before and a comma or "that" behind tell. */
function reportsAfterName(scan: Place['scan'], at: number): boolean {
  if (scan.tokens[at]!.pos !== 'NOUN' || !scan.nameAt(at - 1) || scan.nameAt(at)) return false;
  const next = scan.tokens[at + 1];
  return (
    next === undefined || /^(?:[,.:]|that)$/.test(next.text) || scan.isDate(at + 1) || scan.quotationAt(at + 1) >= 0
  );
}

/** First token of the verb group: auxiliaries, negation and adverbs directly before the verb. */
function groupStart({ scan, utterance, at }: Place): number {
  let t = at;
  while (t > utterance.first && scan.quotationAt(t - 1) < 0 && !scan.nameAt(t - 1)) {
    const token = scan.tokens[t - 1]!;
    const auxiliary =
      token.pos === 'AUX' || /^(?:has|have|had|is|are|was|were|did|does|do|be|been|being)$/.test(token.lower);
    if (
      auxiliary ||
      token.lower === 'not' ||
      /^n[’']t$/.test(token.lower) ||
      (token.pos === 'ADV' && t - 2 >= utterance.first && scan.tokens[t - 2]!.pos === 'AUX')
    )
      t--;
    else break;
  }
  return t;
}

/** Groups that make no attribution: infinitives, futures and conditionals, and passives. */
function blockedGroup(tokens: Place['scan']['tokens'], group: number, at: number, entry: CueVerb): boolean {
  if (tokens[group - 1]?.lower === 'to') return true;
  const auxiliaries = tokens.slice(group, at).filter((t) => t.pos !== 'ADV');
  if (auxiliaries.some((t) => MODALS.has(t.lower))) return true;
  const last = auxiliaries.at(-1)?.lower ?? '';
  const progressive = tokens[at]!.lower.endsWith('ing');
  if (BE.has(last) && !progressive) return !(last === "'s" || last === '’s') || entry.class === 'belief';
  // "a plan announced on Monday", "figures reported by": a bare participle after a noun is caught by its missing content.
  return false;
}

/** "plans to buy", "is considering a sale", "expects to close". */
function intention(place: Place, entry: CueVerb, group: number): Candidate | null {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  if (entry.takes.includes('to')) {
    const to = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
    if (tokens[to]?.lower !== 'to' || to + 1 >= utterance.last) return null;
    if (!/^(?:VERB|AUX|NOUN|ADV)$/.test(tokens[to + 1]!.pos)) return null;
    if (group === at && tokens[at]!.lower.endsWith('ing')) return null;
    if (tokens[at]!.pos === 'NOUN' && !scan.nameAt(at - 1)) return null;
    const content = contentSpan(scan, to + 1, clauseEnd(scan, utterance, to + 1));
    const source = subjectOf(place, group) ?? (conjoined(place, group) ? sharedSource(place) : null);
    return content && source
      ? { source, cue: { first: group, last: to + 1 }, content: [content], confidence: 1 }
      : null;
  }
  if (entry.takes.includes('ing') && entry.class === 'intention') {
    const progressive = tokens[at]!.lower.endsWith('ing') && group < at;
    const gerund = tokens[at + 1]?.lower.endsWith('ing') ?? false;
    if (!progressive && !gerund) return null;
    const content = contentSpan(scan, at + 1, clauseEnd(scan, utterance, at + 1));
    const source = subjectOf(place, group);
    return content && source
      ? { source, cue: { first: group, last: at + 1 }, content: [content], confidence: 1 }
      : null;
  }
  return null;
}

function conjoined({ scan }: Place, group: number): boolean {
  const before = scan.tokens[group - 1];
  return before !== undefined && /^(?:and|or|but)$/.test(before.lower);
}

/** Speech and belief: content after the cue, before it, or on both sides. */
function speech(place: Place, entry: CueVerb, group: number): Candidate | null {
  const { scan, at } = place;
  const participle = scan.tokens[at]!.lower.endsWith('ing') && group === at;
  const inverted = participle ? null : invertedSubject(place, entry, group);
  if (inverted) return withInvertedSubject(place, group, inverted);
  const shares = participle || conjoined(place, group);
  const source = shares ? sharedSource(place) : subjectOf(place, group);
  if (participle && (!source || !/^(?:,|and|while|by)$/.test(scan.tokens[at - 1]?.lower ?? ''))) return null;
  const cue = { first: group, last: at + 1 };
  const right = rightContent(place, entry);
  if (right) {
    const left = shares ? null : quotationBefore(place, source?.first ?? group);
    return { source, cue, content: left ? [left, right] : [right], confidence: 1 };
  }
  if (shares || !entry.takes.includes('after') || !source) return null;
  const left = leftContent(place, source.first);
  return left ? { source, cue, content: [left], confidence: 1 } : null;
}

/** `“…”, said Jane Doe`: the subject after the verb; null when the verb is not inverted. */
function invertedSubject(place: Place, entry: CueVerb, group: number): Range | null {
  const { scan, utterance, at } = place;
  if (!INVERTING.has(entry.lemma) || group !== at || at === utterance.first) return null;
  const before = scan.tokens[at - 1]!;
  if (scan.quotationAt(at - 1) < 0 && before.text !== ',' && before.text !== '—') return null;
  const next = scan.tokens[at + 1];
  if (
    !next ||
    at + 1 >= utterance.last ||
    scan.quotationAt(at + 1) >= 0 ||
    !isNominal(scan, at + 1) ||
    scan.isDate(at + 1)
  )
    return null;
  if (before.text === ',' && scan.quotationAt(at - 2) < 0 && !hasVerb(scan, utterance.first, at - 1)) return null;
  const subject = phraseAfter(scan, at + 1, utterance.last);
  // "A banker, who asked not to be named, said the board would appeal": a verb behind the phrase makes it a clause.
  return subject && /^(?:VERB|AUX)$/.test(scan.tokens[subject.last]?.pos ?? '') ? null : subject;
}

function withInvertedSubject(place: Place, group: number, source: Range): Candidate | null {
  const left = leftContent(place, group);
  if (!left) return null;
  const right = quotationAfter(place, source.last);
  return { source, cue: { first: group, last: place.at + 1 }, content: right ? [left, right] : [left], confidence: 1 };
}

/** The content that ends just before `end`: the quotation that closes there, else the clause up to there. */
function leftContent(place: Place, end: number): Span | null {
  const { scan, utterance } = place;
  let last = end;
  if (last > utterance.first && /^[,—–]$/.test(scan.tokens[last - 1]!.text)) last--;
  else if (scan.quotationAt(last - 1) < 0) return null;
  const first = leftStart(place, last);
  if (last <= first) return null;
  const quotation = scan.quotations[scan.quotationAt(last - 1)];
  if (quotation && scan.tokenAt(quotation.start) - first <= 1) return quotation;
  if (!quotation && !hasVerb(scan, first, last)) return null;
  const span = contentSpan(scan, first, last);
  return span && quotation ? { start: span.start, end: quotation.end } : span;
}

/** A quotation at the head of the sentence whose second half follows the cue. */
function quotationBefore({ scan, utterance }: Place, end: number): Span | null {
  const q = scan.quotationAt(utterance.first);
  if (q < 0) return null;
  const quotation = scan.quotations[q]!;
  return scan.tokenAt(quotation.end) >= end - 1 ? quotation : null;
}

function quotationAfter({ scan, utterance }: Place, from: number): Span | null {
  const next = scan.tokens[from]?.text === ',' || scan.tokens[from]?.text === ':' ? from + 1 : from;
  const q = next < utterance.last ? scan.quotationAt(next) : -1;
  return q < 0 ? null : scan.quotations[q]!;
}

/** The content that follows the cue; null when nothing of a construction that the verb takes follows. */
function rightContent(place: Place, entry: CueVerb): Span | null {
  const { scan, utterance, at } = place;
  const takes = (construction: Construction) => entry.takes.includes(construction);
  const that = thatAhead(place, at + 1);
  if (that >= 0) return contentSpan(scan, that + 1, clauseEnd(scan, utterance, that + 1));
  let t = takes('addressee') ? pastAddressee(place, at + 1) : at + 1;
  t = skipOccasion(scan, t, utterance.last);
  if (/^[,:]$/.test(scan.tokens[t]?.text ?? '')) {
    const q = scan.quotationAt(t + 1);
    if (q >= 0) return fromQuotation(place, t + 1);
    if (scan.tokens[t]!.text === ',' && !takes('clause')) return null;
    const resumed = scan.tokens[t]!.text === ':' ? t + 1 : resumesAfterComma(place, t);
    if (resumed < 0) return null;
    t = resumed;
  }
  if (t >= utterance.last) return null;
  const next = scan.tokens[t]!;
  if (scan.quotationAt(t) >= 0) return fromQuotation(place, t);
  if (next.lower === 'that' && clauseFollows(place, t + 1))
    return contentSpan(scan, t + 1, clauseEnd(scan, utterance, t + 1));
  const end = clauseEnd(scan, utterance, t);
  if (/^(?:whether|how|why|if|what|when)$/.test(next.lower) && (takes('that') || takes('clause')))
    return contentSpan(scan, t, end);
  if (takes('clause') && clauseFollows(place, t)) return contentSpan(scan, t, end);
  if (entry.lemma === 'call' || entry.lemma === 'describe')
    return containsQuotation(scan, t, end) ? contentSpan(scan, t, end) : null;
  if (takes('ing') && next.lower.endsWith('ing')) return contentSpan(scan, t, end);
  if (takes('object') && objectFollows(place, t)) return contentSpan(scan, t, withoutClosingDate(scan, t, end));
  return null;
}

/** "notified the bank’s chief executive, Jane Doe, that", "said in response to the offer that": no verb stands between. -1 when one does. */
function thatAhead(place: Place, from: number): number {
  const { scan, utterance } = place;
  for (let t = from; t < Math.min(utterance.last, from + 24); t++) {
    const token = scan.tokens[t]!;
    if (scan.quotationAt(t) >= 0) return -1;
    if (token.lower === 'that' && t > from && token.pos !== 'DET') return clauseFollows(place, t + 1) ? t : -1;
    if (!scan.nameAt(t) && /^(?:VERB|AUX|SCONJ)$/.test(token.pos)) return -1;
    if (token.pos === 'PRON' && token.lower !== 'that' && !/^(?:him|her|them|us|me|his|its|their)$/.test(token.lower))
      return -1;
    if (/^[;:]$/.test(token.text)) return -1;
  }
  return -1;
}

/** ", on Monday, that …": the clause goes on behind an insertion; -1 when the comma ends the reporting clause. */
function resumesAfterComma({ scan, utterance }: Place, comma: number): number {
  for (let t = comma + 1; t < Math.min(utterance.last, comma + 12); t++) {
    if (scan.tokens[t]!.text === ',') return scan.tokens[t + 1]?.lower === 'that' ? t + 1 : -1;
  }
  return scan.tokens[comma + 1]?.lower === 'that' ? comma + 1 : -1;
}

/** A quotation and what the clause goes on with: `said the deal was “natural” and long overdue`. */
function fromQuotation({ scan, utterance }: Place, t: number): Span | null {
  const quotation = scan.quotations[scan.quotationAt(t)]!;
  const after = scan.tokenAt(quotation.end);
  const end = clauseEnd(scan, utterance, after);
  const rest = contentSpan(scan, after, end);
  if (
    !rest ||
    /^[.?!,”"]$/.test(scan.tokens[after]?.text ?? '.') ||
    (scan.tokens[after]?.pos === 'PRON' && scan.tokens[after + 1]?.lower === 'said')
  )
    return quotation;
  return hasVerb(scan, after, end) || scan.tokens[after]?.pos !== 'PUNCT'
    ? { start: quotation.start, end: rest.end }
    : quotation;
}

function containsQuotation(scan: Place['scan'], first: number, last: number): boolean {
  for (let t = first; t < last; t++) if (scan.quotationAt(t) >= 0) return true;
  return false;
}

/** A subject and a verb follow before the clause is over. */
function clauseFollows({ scan, utterance }: Place, from: number): boolean {
  const first = scan.tokens[from];
  if (!first || from >= utterance.last) return false;
  if (scan.quotationAt(from) >= 0) return true;
  if (/^[.,;:)—–]$/.test(first.text) || /^(?:to|by|of|and|but|as|for)$/.test(first.lower)) return false;
  return hasVerb(scan, from, utterance.last);
}

function objectFollows({ scan }: Place, t: number): boolean {
  const token = scan.tokens[t];
  return token !== undefined && isNominal(scan, t) && !scan.isDate(t) && !/^(?:it|he|she|they|we|i)$/.test(token.lower);
}

function withoutClosingDate(scan: Place['scan'], first: number, end: number): number {
  let last = end;
  while (last > first + 1 && (/^[.,!?]$/.test(scan.tokens[last - 1]!.text) || scan.isDate(last - 1))) last--;
  if (last < end && /^(?:on|in|by|late|early)$/.test(scan.tokens[last - 1]!.lower)) last--;
  return last;
}

/** Who is told: one pronoun, one name, or a noun phrase up to "that", a comma or a quotation. */
function pastAddressee({ scan, utterance }: Place, from: number): number {
  const { tokens } = scan;
  let t = from;
  if (/^(?:him|her|them|us|me|it|you)$/.test(tokens[t]?.lower ?? '')) return t + 1;
  const name = scan.nameAt(t);
  if (
    tokens[t]?.pos === 'DET' ||
    tokens[t]?.pos === 'ADJ' ||
    tokens[t]?.pos === 'NOUN' ||
    tokens[t]?.pos === 'NUM' ||
    name ||
    tokens[t]?.pos === 'PROPN'
  ) {
    while (t < utterance.last && scan.quotationAt(t) < 0) {
      const token = tokens[t]!;
      if (
        token.lower === 'that' ||
        token.text === ',' ||
        token.text === ':' ||
        ['VERB', 'AUX', 'PRON', 'SCONJ', 'ADP', 'PART'].includes(token.pos)
      )
        break;
      if (t > from && token.pos === 'DET') break;
      if (
        t > from &&
        name &&
        scan.nameAt(t) !== name &&
        tokens[t - 1]?.lower !== 'and' &&
        token.lower !== 'and' &&
        scan.nameAt(t)
      )
        break;
      t++;
    }
    // "told Reuters the deal": the name alone was told.
    if (name && scan.nameAt(from) === name && tokens[t]?.pos !== 'ADP' && !/^[,:]$/.test(tokens[t]?.text ?? ',')) {
      let end = from;
      while (scan.nameAt(end) === name) end++;
      return tokens[end]?.pos === 'DET' || tokens[end]?.pos === 'PRON' ? end : t;
    }
  }
  return t;
}

/** Refuses expletives, the author's own voice, and things that cannot speak where the word is weak. */
function accepts(place: Place, entry: CueVerb, found: Candidate): boolean {
  const { scan } = place;
  if (refusalAt(scan.tokens, found.cue.first)) return false;
  if (!found.source)
    return (
      entry.class === 'speech' &&
      found.content.some((span) => scan.prose[span.start] === '“' || scan.prose[span.start] === '"')
    );
  const { first, last } = found.source;
  const head = scan.tokens[last - 1]!.lower;
  if (
    last - first === 1 &&
    NO_SOURCES.has(head) &&
    !(head === 'it' && (entry.class === 'speech' || entry.class === 'announce' || entry.class === 'intention'))
  )
    return false;
  if (last - first === 1 && EDITORIAL.has(head)) return false;
  if (entry.lemma === 'learn' || entry.lemma === 'understand')
    return scan.tokens[found.cue.first]!.lower === 'has' || scan.tokens[found.cue.first]!.lower === 'understands';
  return entry.strength > WEAK || canSpeak(place, found.source);
}

function canSpeak({ scan }: Place, { first, last }: Range): boolean {
  for (let t = first; t < last; t++) {
    const name = scan.nameAt(t);
    if (name && name.type !== 'product') return true;
  }
  return SPEAKERS.test(scan.tokens[last - 1]!.lower);
}

const SPEAKERS =
  /^(?:he|she|they|sources?|officials?|analysts?|experts?|study|studies|report|survey|poll|data|figures|documents?|filings?|records?|company|firm|spokes\w+|executives?|observers|economists?)$/;
