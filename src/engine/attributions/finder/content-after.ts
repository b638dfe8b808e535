import type { Span } from '../../analysis.ts';
import { firstWithin } from '../../language/token-search.ts';
import type { Construction, CueVerb } from '../../lexicon/cues.ts';
import { pastAddressee } from './addressees.ts';
import type { Place } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import { clauseFollows, contentFrom } from './content-from.ts';
import { isCiting } from './link-words.ts';
import { isTalk } from './no-claims.ts';
import { describesThing } from './object-end.ts';
import { skipOccasion } from './occasions.ts';
import { governsBehind } from './predicates.ts';
import { hasVerb } from './scan.ts';

/** The content that follows the cue; null when nothing of a construction that the verb takes follows. */
export function contentAfter(place: Place, entry: CueVerb): Span | null {
  const { scan, utterance, at } = place;
  if (givesReason(place, at + 1)) return null;
  const takes = (construction: Construction) => entry.takes.includes(construction);
  const governor = scan.tokens[at + 1]?.lower ?? '';
  // "insisted on LinkedIn that": where it was said.
  const where = governor === 'on' && scan.nameAt(at + 2) !== undefined && thatAhead(place, at + 2) > 0;
  // "admitted to losing tapes"; "was admitted to a clinic", "admits to members alone" says nothing.
  const enters = governor === 'to' && entry.class === 'factive' && !scan.tokens[at + 2]?.lower.endsWith('ing');
  if (entry.governs?.includes(governor) && at + 2 < utterance.last && !scan.isDate(at + 2) && !where && !enters) {
    const from = scan.tokens[at + 2]!.lower === 'that' && governor === 'out' ? at + 3 : at + 2;
    return contentSpan(scan, from, clauseEnd(scan, utterance, from));
  }
  if (entry.governs && at + 2 < utterance.last && governsBehind(scan, at + 1, utterance.last, entry.governs))
    return contentSpan(scan, at + 1, clauseEnd(scan, utterance, at + 1));
  const that = takes('that') || takes('clause') || takes('quote') ? thatAhead(place, at + 1) : -1;
  // "denied reports that it would sell": what is denied is the talk.
  if (that > at + 1 && entry.class === 'denial' && scan.tokens.slice(at + 1, that).some(({ lower }) => isTalk(lower)))
    return contentSpan(scan, at + 1, clauseEnd(scan, utterance, that + 1));
  const ofThing = entry.class === 'factive' && describesThing(scan, at + 1, that);
  if (that >= 0) return contentSpan(scan, ofThing ? at + 1 : that + 1, clauseEnd(scan, utterance, that + 1));
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
  return contentFrom(place, entry, t);
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
function resumesAfterComma({ scan, utterance, at }: Place, comma: number): number {
  for (let t = comma + 1; t < Math.min(utterance.last, comma + 12); t++) {
    if (scan.tokens[t]!.text !== ',') continue;
    const next = scan.tokens[t + 1]?.lower ?? '';
    return next === 'that' || (/^(?:it|he|she|they|the|its|their)$/.test(next) && hasVerb(scan, t + 1, utterance.last))
      ? t + 1
      : -1;
  }
  if (scan.tokens[comma + 1]?.lower === 'that') return comma + 1;
  // "She said at its meeting in Oslo in May, members will decide": only where and when stands before the comma.
  const first = scan.tokens[comma + 1];
  const opens =
    comma > at + 2 && (first?.pos === 'DET' || first?.pos === 'NOUN' || scan.nameAt(comma + 1)?.start === first?.start);
  return opens && isSubjectAndVerb(scan, comma + 1, utterance.last) ? comma + 1 : -1;
}

/** How many words a subject may have behind such a comma. */
const LONGEST_SUBJECT = 8;

/** "members will decide", "the plant is to close": a subject and its finite verb, with nothing set off in between. */
function isSubjectAndVerb({ tokens, nameAt }: Place['scan'], first: number, end: number): boolean {
  for (let t = first + 1; t < Math.min(end, first + LONGEST_SUBJECT); t++) {
    if (tokens[t]!.pos === 'AUX' && !nameAt(t)) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/.test(tokens[t]!.pos)) return false;
  }
  return false;
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
