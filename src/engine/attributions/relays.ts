import type { Span } from '../analysis.ts';
import type { ReadBlock } from '../reading.ts';
import { firstFrom, isWithin } from '../span-search.ts';
import type { DraftLink } from './draft.ts';
import { type Quoted, quotedAs } from './finder/as-saying.ts';
import { canSpeak } from './finder/can-speak.ts';
import { phraseAfter } from './finder/phrase-after.ts';
import { whoSaid } from './finder/quoted-as-saying.ts';
import { refusalAt } from './finder/refusals.ts';
import { learnedFrom, withinMarks } from './informants.ts';
import type { AttributionSpans } from './spans.ts';

/** Tells whether a source phrase of this block is an outlet: only outlets relay. */
export type IsOutlet = (block: ReadBlock, source: Span, cue: Span) => boolean;

/** One link of a chain whose words are known. */
export type RelayLink = DraftLink & { readonly at: Span; readonly cue: Span };

/** ", citing two people familiar with the talks": the link behind the source, near its cue and outside the content; null when none. */
export function citedSource(block: ReadBlock, spans: AttributionSpans, isOutlet: IsOutlet): RelayLink | null {
  const { scan } = block;
  const utterance = scan.utterances[scan.utteranceAt(scan.tokenAt(spans.cue.start))];
  // "declined to comment, citing an agreement between the two": why nothing is said.
  if (!utterance || !spans.source || refusalAt(scan.tokens, scan.tokenAt(spans.cue.start))) return null;
  const informant = learnedFrom(block, spans, utterance.last);
  if (informant && isOutlet(block, spans.source, spans.cue)) return informant;
  for (let t = utterance.first; t < utterance.last; t++) {
    const token = scan.tokens[t]!;
    const ofCue = isWithin(token, spans.cue);
    const asSaying = ofCue && /^report(?:s|ed)$/.test(token.lower);
    if (!(CITES.test(token.lower) || asSaying) || scan.quotationAt(t) >= 0) continue;
    // "Citing two officials, the Post said": what opens the sentence is cited by whoever speaks in it.
    const opens = t === utterance.first && token.lower.endsWith('ing') && isOutlet(block, spans.source, spans.cue);
    if (spans.content.some((content) => isWithin(token, content)) || (token.start < spans.source.start && !opens))
      continue;
    // "The airline is considering a merger, but the Star, relaying Reuters, reports": the Star relays.
    if (token.lower === 'relaying' && scan.tokens[t - 2]?.end !== spans.source.end) continue;
    // "The Post reported a bid, and the Star, citing the Post, added": the Star cites.
    const citing = scan.tokens[t - 1]?.text === ',' ? scan.tokens[t - 2] : undefined;
    if (citing && isOthers(block, spans, citing.end)) continue;
    if (/^(?:by|in|as|no)$/.test(scan.tokens[t + 1]?.lower ?? '') || scan.tokens[t - 1]?.lower === 'without') continue;
    const finite = !token.lower.endsWith('ing');
    if (finite && !ofCue && !/^(?:which|who|that|and|,)$/.test(scan.tokens[t - 1]?.lower ?? '')) continue;
    // "She cited Norway as an example": citing is a relay where an outlet does it, or quotes.
    if (ofCue && /^cite/.test(token.lower) && !isOutlet(block, spans.source, spans.cue)) continue;
    const quoted = quotedAs(scan, t, utterance.last);
    // "reported its chairman as saying": who is so reported is a link, what is reported is none.
    if (asSaying && !quoted) continue;
    const named = quoted?.who ?? withinMarks(scan, t + 1) ?? phraseAfter(scan, t + 1, utterance.last);
    // "quoted a source who said": what was said is no part of who said it.
    const said = named ? whoSaid(scan, named) : -1;
    const phrase = named && said >= 0 ? { first: named.first, last: said - 2 } : named;
    // "citing flaws in the procurement" names grounds, not a source.
    if (phrase && (canSpeak(scan, phrase) || (quoted && isQuotable(scan, quoted))))
      return { at: scan.span(phrase.first, phrase.last), cue: { start: token.start, end: token.end } };
  }
  return citedNext(block, utterance.last, () => isOutlet(block, spans.source!, spans.cue));
}

/** "The Post said the yard would close. It quoted ministry officials.": a sentence of its own that only tells whom the outlet cites. */
function citedNext({ scan, prose }: ReadBlock, from: number, isOutlets: () => boolean): RelayLink | null {
  const next = scan.utterances[scan.utteranceAt(from)];
  if (!next || !OF_THE_OUTLET.test(prose.slice(scan.tokens[from]!.start))) return null;
  for (let t = from + 1; t < Math.min(next.last, from + LONGEST_OUTLET); t++) {
    const { lower, start, end } = scan.tokens[t]!;
    if (!/^(?:quoted|cited)$/.test(lower)) continue;
    const who = phraseAfter(scan, t + 1, next.last);
    const only = who && /^[.;]$/.test(scan.tokens[who.last]?.text ?? '.') && canSpeak(scan, who) && isOutlets();
    return only ? { at: scan.span(who.first, who.last), cue: { start, end } } : null;
  }
  return null;
}

/** How many words "The business daily" may have before its verb. */
const LONGEST_OUTLET = 5;

/** Whether another attribution's source or cue ends at an offset. */
const isOthers = ({ attributions }: ReadBlock, { source, cue }: AttributionSpans, end: number): boolean =>
  source?.end !== end &&
  cue.end !== end &&
  attributions.some((other) => other.source?.end === end || other.cue.end === end);

/** "quoted him as saying", "quoted an official speaking on background as saying". */
const isQuotable = (scan: ReadBlock['scan'], { name }: Quoted): boolean =>
  canSpeak(scan, name) || /^(?:him|her|them)$/.test(scan.tokens[name.first]!.lower);

/** Words by which an outlet names its source. */
const CITES = /^(?:citing|quoting|relaying|cited|cites|quoted|quotes)$/;

/** An outlet behind an attribution, and the content without the words that name it. */
export interface PassedOn {
  readonly link: RelayLink;
  readonly content: readonly Span[];
}

/**
 * The outlet that passes on what `spans` say, with the words that say so: `“…,” he said, as quoted by the Post`, "she said,
 * according to the Post", "he was quoted by the Post as saying". Null when nobody passes it on.
 */
export function passedOnBy(block: ReadBlock, spans: AttributionSpans, isOutlet: IsOutlet): PassedOn | null {
  const { scan } = block;
  const { source, cue, content } = spans;
  const utterance = scan.utterances[scan.utteranceAt(scan.tokenAt(cue.start))];
  if (!utterance) return null;
  const outletAt = (from: number) => {
    const phrase = phraseAfter(scan, from, utterance.last);
    return phrase && scan.span(phrase.first, phrase.last);
  };
  if (QUOTED.test(scan.prose.slice(cue.start, cue.end))) {
    const where = quotedWhere(block, scan.tokenAt(cue.end), utterance.last);
    const at = where && outletAt(where);
    if (at && isOutlet(block, at, cue)) return { link: { at, cue }, content };
  }
  const behind = scan.tokenAt(Math.max(cue.end, source?.end ?? 0, ...content.map(({ end }) => end)));
  const tail = content.at(-1);
  const outside = [behind, scan.tokenAt(cue.end), ...(source ? [scan.tokenAt(source.end)] : [])];
  const told = behindHearer(block, spans, utterance.last);
  if (told !== null) outside.push(told);
  const described = behindDescription(block, spans, utterance.last);
  if (described !== null) outside.push(described);
  for (const from of tail ? [...outside, ...asWithin(block, tail)] : outside) {
    const words = passingWords(block, from);
    const at = words && outletAt(words.last);
    // A second "according to" is about something else.
    if (
      !at ||
      (scan.tokens[words.first]!.lower === 'according' && /^according to$/i.test(scan.prose.slice(cue.start, cue.end)))
    )
      continue;
    const said = scan.span(words.first, words.last);
    const relays = words.quotes && canSpeak(scan, { first: words.last, last: scan.tokenAt(at.end) });
    if (!relays && !isOutlet(block, at, said)) continue;
    const link = relays ? { at, cue: said, relays } : { at, cue: said };
    const kept = outside.includes(from) ? content : [...content.slice(0, -1), cutBefore(block, tail!, from)];
    return { link, content: kept.map((span) => behindName(block, span, at)) };
  }
  return null;
}

/** The passive of who quotes: "was quoted", "is reported as having said". */
const QUOTED = /\bquoted\b|\b(?:is|are|was|were|been) (?:\w+ly )?(?:reported|cited)\b/i;

/** How far behind a cue whom somebody told, and when, may reach, in tokens. */
const HEARER = 10;

/** `“…,” she told the Post on Monday, according to Reuters`: the comma behind whom she told; null where she goes on. */
function behindHearer({ scan }: ReadBlock, { source, cue, content }: AttributionSpans, end: number): number | null {
  const from = scan.tokenAt(cue.end);
  if (!source || content.some((span) => span.end > source.start)) return null;
  for (let t = from; t < Math.min(end, from + HEARER); t++) if (scan.tokens[t]!.text === ',') return t;
  return null;
}

/** How far behind a source what describes it may reach, in tokens. */
const DESCRIPTION = 24;

/** `“…,” remarked Doe, who runs the group, as quoted by the Post`: the comma before "as", where nothing else is said since. */
function behindDescription(
  { scan }: ReadBlock,
  { source, cue, content }: AttributionSpans,
  end: number,
): number | null {
  if (!source || content.some((span) => span.end > Math.min(source.start, cue.start))) return null;
  const from = scan.tokenAt(Math.max(source.end, cue.end));
  for (let t = from; t + 2 < Math.min(end, from + DESCRIPTION); t++) {
    if (scan.quotationAt(t) >= 0) return null;
    if (scan.tokens[t]!.text === ',' && scan.tokens[t + 1]!.lower === 'as') return t;
  }
  return null;
}

/** How far from the end of a content the words may stand that pass it on. */
const TAIL = 12;

/** Where "as" stands behind a comma near the end of a content: a content may have taken in what passes it on. */
function asWithin({ scan }: ReadBlock, { start, end }: Span): number[] {
  const last = scan.tokenAt(end);
  const found: number[] = [];
  for (let t = last - 1; t > Math.max(scan.tokenAt(start), last - TAIL); t--)
    if (scan.tokens[t]!.lower === 'as' && scan.tokens[t - 1]!.text === ',' && scan.quotationAt(t) < 0) found.push(t);
  return found;
}

/** A content that took in the outlet's name at its head, without it: "the Post, prices rose". */
function behindName({ scan }: ReadBlock, span: Span, name: Span): Span {
  const next = scan.tokens[scan.tokenAt(name.end)];
  const claim = next?.text === ',' ? scan.tokens[scan.tokenAt(next.end)] : undefined;
  return span.start === name.start && claim && claim.start < span.end ? { start: claim.start, end: span.end } : span;
}

const cutBefore = ({ scan }: ReadBlock, { start }: Span, as: number): Span => ({
  start,
  end: scan.tokens[as - 2]?.end ?? start,
});

/** Where the phrase begins that says who quoted or in what, behind a date at most; null when none does. */
function quotedWhere({ scan }: ReadBlock, from: number, end: number): number | null {
  for (let t = from; t < Math.min(end, from + 6); t++) {
    if (scan.quotationAt(t) >= 0 || scan.tokens[t]!.lower === 'that') return null;
    if (/^(?:by|in|on)$/.test(scan.tokens[t]!.lower) && !scan.isDate(t + 1)) return t + 1;
  }
  return null;
}

interface PassingWords {
  readonly first: number;
  readonly last: number;
  /** They say that somebody's words are quoted, as only outlets do. */
  readonly quotes: boolean;
}

/** "according to", "as reported by", "as quoted in", behind a comma at most; null for other words. */
function passingWords({ scan }: ReadBlock, from: number): PassingWords | null {
  const word = (t: number) => scan.tokens[t]?.lower ?? '';
  let t = word(from) === ',' ? from + 1 : from;
  if (word(t) === 'according' && word(t + 1) === 'to') return { first: t, last: t + 2, quotes: false };
  if (word(t) === 'as') t++;
  const first = t;
  if (word(t) === 'first') t++;
  return /^(?:reported|quoted|cited|carried|published)$/.test(word(t)) && /^(?:by|in)$/.test(word(t + 1))
    ? { first, last: t + 2, quotes: word(t) === 'quoted' }
    : null;
}

const NO_SOURCE =
  /\b(?:without (?:citing|naming|identifying|giving|disclosing)|(?:did|does|do)(?: not|n[’']t) (?:cite|name|identify|give|disclose|reveal)|(?:cit|quot|nam)(?:ed|es|ing) no|identif(?:ied|ies|ying) no|gave no|giv(?:es|ing) no)\b[^.;]{0,24}?\b(?:sources?|sourcing)\b|\bwithout (?:attribution|(?:saying|explaining|disclosing) (?:where|how) (?:it (?:got|had|knew|learned|learnt|obtained|came by)|(?:the|its|this) (?:information|news|figures?|report) (?:came|was)))\b/i;
const OF_THE_OUTLET =
  /^(?:it|the (?:\w+ )?(?:paper|newspaper|report|agency|magazine|site|website|broadcaster|network|article|channel|daily))\b/i;

/** "…, without citing its sources", "It gave no source for the report": where an outlet says that it has it from nobody; null when it does not. */
export function sourceless({ scan, prose, sentences }: ReadBlock, { cue }: AttributionSpans): Span | null {
  const own = firstFrom(sentences, cue.start + 1) - 1;
  if (own < 0 || sentences[own]!.end <= cue.start) return null;
  for (const sentence of sentences.slice(own, own + 2)) {
    const text = prose.slice(sentence.start, sentence.end);
    const found = NO_SOURCE.exec(text);
    if (!found || scan.quotationAt(scan.tokenAt(sentence.start + found.index)) >= 0) continue;
    if (sentence !== sentences[own] && !OF_THE_OUTLET.test(text)) continue;
    return { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
  }
  return null;
}
