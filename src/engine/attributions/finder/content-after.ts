import type { Span } from '../../analysis.ts';
import { firstWithin } from '../../language/token-search.ts';
import type { Construction, CueVerb } from '../../lexicon/cues.ts';
import { pastAddressee } from './addressees.ts';
import type { Place } from './candidate.ts';
import { clauseEnd, contentSpan, endOfInsertion, hasVerb } from './content.ts';
import { isCiting } from './link-words.ts';
import { isTalk } from './no-claims.ts';
import { isNominal } from './noun-phrases.ts';
import { objectEnd, withoutClosingDate } from './object-end.ts';
import { isPeriod, skipOccasion } from './occasions.ts';
import {
  governsBehind,
  isOutlook,
  isResult,
  judges,
  judgesAs,
  judgesRelative,
  ordersSomebody,
  putsFigure,
} from './predicates.ts';

/** The content that follows the cue; null when nothing of a construction that the verb takes follows. */
export function contentAfter(place: Place, entry: CueVerb): Span | null {
  const { scan, utterance, at } = place;
  if (givesReason(place, at + 1)) return null;
  const takes = (construction: Construction) => entry.takes.includes(construction);
  const governor = scan.tokens[at + 1]?.lower ?? '';
  // "insisted on LinkedIn that": where it was said.
  const where = governor === 'on' && scan.nameAt(at + 2) !== undefined && thatAhead(place, at + 2) > 0;
  if (entry.governs?.includes(governor) && at + 2 < utterance.last && !scan.isDate(at + 2) && !where) {
    const from = scan.tokens[at + 2]!.lower === 'that' && governor === 'out' ? at + 3 : at + 2;
    return contentSpan(scan, from, clauseEnd(scan, utterance, from));
  }
  if (entry.governs && at + 2 < utterance.last && governsBehind(scan, at + 1, utterance.last, entry.governs))
    return contentSpan(scan, at + 1, clauseEnd(scan, utterance, at + 1));
  const that = takes('that') || takes('clause') || takes('quote') ? thatAhead(place, at + 1) : -1;
  // "denied reports that it would sell": what is denied is the talk.
  if (that > at + 1 && entry.class === 'denial' && scan.tokens.slice(at + 1, that).some(({ lower }) => isTalk(lower)))
    return contentSpan(scan, at + 1, clauseEnd(scan, utterance, that + 1));
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
  // "Reuters reported citing a filing": what it cites is no content.
  if (isCiting(next.lower)) return null;
  // "stated that, in theory, it agrees": an insertion right behind "that".
  const clause = scan.tokens[t + 1]?.text === ',' ? t + 2 : t + 1;
  // "declared that of 500 workers only ten have": behind "that" a clause may open with a preposition.
  const opened = next.pos === 'SCONJ' && hasVerb(scan, clause, utterance.last);
  // "wrote in a memo that was seen by the paper": what it is that was written, and not what it says.
  if (next.lower === 'that' && t > at + 2 && scan.tokens[t - 1]!.pos === 'NOUN' && opensRelative(scan, t + 1))
    return null;
  if (next.lower === 'that' && (opened || clauseFollows(place, clause)))
    return contentSpan(scan, clause, clauseEnd(scan, utterance, clause));
  // `said in support, “Let us wait”`: a short phrase and a comma before a quotation.
  const comma = next.pos === 'ADP' && scan.tokens[t + 2]?.text === ',' ? t + 3 : -1;
  if (takes('quote') && comma > 0 && comma < utterance.last && scan.quotationAt(comma) >= 0 && !scan.nameAt(t + 1))
    return fromQuotation(place, comma);
  const quoted = takes('quote') ? quotationAhead(place, t) : -1;
  if (quoted >= 0) return fromQuotation(place, quoted);
  const end = clauseEnd(scan, utterance, t);
  // "told the paper of his doubts": what stands behind the preposition.
  if (/^(?:tell|notify|inform)$/.test(entry.lemma) && /^(?:of|about)$/.test(next.lower))
    return contentSpan(scan, t + 1, end);
  const question = /^(?:whether|how|why|if|what|when)$/.test(next.lower);
  // "told the panel when asked for his view": when it was said.
  const aside = /^(?:if|when)$/.test(next.lower) && scan.tokens[t + 1]?.pos === 'VERB';
  if (aside && takes('addressee')) return null;
  if (question && (takes('that') || takes('clause'))) return contentSpan(scan, t, end);
  const present = /^(?:see|sees|foresee|foresees)$/.test(scan.tokens[at]!.lower);
  if (takes('outlook') && present && isOutlook(scan, t, end)) return contentSpan(scan, t, end);
  if (takes('result') && isResult(scan, t, end))
    return contentSpan(scan, t, withoutClosingDate(scan, t, objectEnd(scan, t, end)));
  if (takes('value')) return putsFigure(scan, t, end) ? contentSpan(scan, t, withoutClosingDate(scan, t, end)) : null;
  if (takes('predicate') || takes('as')) {
    // "the yard, which she described as the best, was sold"
    if (takes('as') && takes('quote') && next.lower === 'as' && judgesRelative(scan, at, utterance.first))
      return contentSpan(scan, t, endOfInsertion(scan, t, end));
    const judged = takes('as')
      ? judgesAs(scan, t, end)
      : judges(scan, t, end) || judgesRelative(scan, at, utterance.first);
    return judged || containsQuotation(scan, t, end) ? contentSpan(scan, t, end) : null;
  }
  if (takes('order') && ordersSomebody(scan, t, end)) return contentSpan(scan, t, end);
  const object = takes('object') && objectFollows(place, t) ? objectEnd(scan, t, end) : -1;
  // "expect a loss this year": when it is to be; "announced a loss on Friday": when it was said.
  const objectSpan = () =>
    contentSpan(scan, t, entry.class === 'belief' ? object : withoutClosingDate(scan, t, object));
  if (object >= 0 && !hasVerb(scan, t, object)) return objectSpan();
  // "…, adding it is prepared to close": behind a participle "that" is often left out.
  const participle = takes('that') && scan.tokens[at]!.lower.endsWith('ing') && scan.tokens[at - 1]?.text === ',';
  if ((takes('clause') || (participle && next.pos !== 'VERB' && next.pos !== 'ADP')) && clauseFollows(place, t))
    return contentSpan(scan, t, end);
  if (takes('ing') && next.lower.endsWith('ing')) return contentSpan(scan, t, end);
  return object >= 0 ? objectSpan() : null;
}

/** "said on condition of anonymity because no filing has been made": why somebody is not named is not what is said. */
function givesReason({ scan: { tokens } }: Place, from: number): boolean {
  if (tokens[from]?.lower !== 'on') return false;
  const anonymity = firstWithin(tokens, from + 1, from + 5, ({ lower }) => lower === 'anonymity');
  return anonymity > 0 && /^(?:because|as|since|due|owing|citing|given)$/.test(tokens[anonymity + 1]?.lower ?? '');
}

/** How many words may stand between two dashes. */
const LONGEST_DASHED = 20;

/** "notified the bank’s chief executive, Jane Doe, that", "said in response to the offer that": no verb stands between. -1 when one does. */
function thatAhead(place: Place, from: number): number {
  const { scan, utterance } = place;
  for (let t = from; t < Math.min(utterance.last, from + 24); t++) {
    const token = scan.tokens[t]!;
    if (scan.quotationAt(t) >= 0) return -1;
    // "say — and documents appear to confirm — that"
    if (t === from && /^[—–]$/.test(token.text)) {
      const closing = firstWithin(scan.tokens, t + 1, t + LONGEST_DASHED, ({ text }) => text === token.text);
      if (closing < 0 || scan.tokens[closing + 1]?.lower !== 'that') return -1;
      return opensClause(place, closing + 2) ? closing + 1 : -1;
    }
    if (token.lower === 'that' && t > from && token.pos !== 'DET') return opensClause(place, t + 1) ? t : -1;
    if (!scan.nameAt(t) && /^(?:VERB|AUX|SCONJ)$/.test(token.pos)) return -1;
    if (token.pos === 'PRON' && token.lower !== 'that' && !/^(?:him|her|them|us|me|his|its|their)$/.test(token.lower))
      return -1;
    if (/^(?:[;:]|how|what|why|when|where|whether|if)$/.test(token.lower)) return -1;
  }
  return -1;
}

/** Behind "that" a verb that none but what stands before it can be the subject of. */
const opensRelative = ({ tokens }: Place['scan'], t: number): boolean =>
  /^(?:was|were|is|are|has|had)$/.test(tokens[t]?.lower ?? '') && /^(?:VERB|AUX|ADV)$/.test(tokens[t + 1]?.pos ?? '');

/** "announced a plan that will cut costs": a verb right behind "that" makes it a part of the phrase before it. */
function opensClause(place: Place, from: number): boolean {
  const { tokens } = place.scan;
  const next = tokens[from]?.pos === 'ADV' ? tokens[from + 1] : tokens[from];
  return !/^(?:VERB|AUX)$/.test(next?.pos ?? '') && clauseFollows(place, from);
}

/** `commented to the paper about the sale: “…”`: the quotation behind a colon, before any other verb; -1 when there is none. */
function quotationAhead({ scan, utterance }: Place, from: number): number {
  const topic = /^(?:of|about|on)$/.test(scan.tokens[from]?.lower ?? '');
  for (let t = from; t + 1 < Math.min(utterance.last, from + 16); t++) {
    // `said of the merger “it is time”`
    if (topic && scan.quotationAt(t) >= 0) return t;
    if (scan.tokens[t]!.text === ':') return scan.quotationAt(t + 1) >= 0 ? t + 1 : -1;
    if (scan.quotationAt(t) >= 0 || (/^(?:VERB|AUX|SCONJ)$/.test(scan.tokens[t]!.pos) && !scan.nameAt(t))) return -1;
  }
  return -1;
}

/** ", on Monday, that …": the clause goes on behind an insertion; -1 when the comma ends the reporting clause. */
function resumesAfterComma({ scan, utterance }: Place, comma: number): number {
  for (let t = comma + 1; t < Math.min(utterance.last, comma + 12); t++) {
    if (scan.tokens[t]!.text !== ',') continue;
    const next = scan.tokens[t + 1]?.lower ?? '';
    return next === 'that' || (/^(?:it|he|she|they|the|its|their)$/.test(next) && hasVerb(scan, t + 1, utterance.last))
      ? t + 1
      : -1;
  }
  return scan.tokens[comma + 1]?.lower === 'that' ? comma + 1 : -1;
}

/** A quotation and what the clause goes on with: `said the deal was “natural” and long overdue`. */
function fromQuotation({ scan, utterance }: Place, t: number): Span | null {
  const quotation = scan.quotations[scan.quotationAt(t)]!;
  const after = scan.tokenAt(quotation.end);
  const end = clauseEnd(scan, utterance, after);
  const rest = contentSpan(scan, after, end);
  // `said, “We are unsure,” using an old word for it`: behind a comma in the marks the author goes on.
  const closed = scan.prose[quotation.end - 2] === ',' && /ing$|^as$/.test(scan.tokens[after]?.lower ?? '');
  if (closed) return quotation;
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
export function clauseFollows({ scan, utterance }: Place, from: number): boolean {
  const first = scan.tokens[from];
  if (!first || from >= utterance.last) return false;
  if (scan.quotationAt(from) >= 0) return true;
  if (/^[.,;:)—–]$/.test(first.text) || /^(?:to|by|of|and|but|as|for)$/.test(first.lower)) return false;
  // `says the deal “will add growth”`: the verb of the clause may stand inside the quotation.
  const { last } = utterance;
  return hasVerb(scan, from, last) || containsQuotation(scan, from, last) || hasVerbAsAdjective(scan, from, last);
}

/** "thought the invasion lessened the risk": a verb that the tagger takes for an adjective stands before an article. */
function hasVerbAsAdjective({ tokens }: Place['scan'], from: number, end: number): boolean {
  for (let t = from + 1; t + 1 < end && tokens[t]!.text !== ','; t++) {
    const { pos, lower } = tokens[t]!;
    const stands = tokens[t - 1]!.pos === 'NOUN' && tokens[t + 1]!.pos === 'DET';
    if (pos === 'ADJ' && lower.endsWith('ed') && stands) return true;
  }
  return false;
}

function objectFollows({ scan, utterance, at }: Place, t: number): boolean {
  const token = scan.tokens[t];
  // "denies it" is an answer; "announced it" goes on with what was announced.
  if (/^den(?:y|ies|ied|ying)$/.test(scan.tokens[at]!.lower) && /^(?:it|this|that)$/.test(token?.lower ?? ''))
    return true;
  return (
    token !== undefined &&
    isNominal(scan, t) &&
    (!scan.isDate(t) || isPeriod(scan, t, utterance.last)) &&
    !/^(?:it|he|she|they|we|i)$/.test(token.lower)
  );
}
