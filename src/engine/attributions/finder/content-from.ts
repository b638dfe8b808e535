import type { Span } from '../../analysis.ts';
import { firstWithin } from '../../language/token-search.ts';
import type { Construction, CueVerb } from '../../lexicon/cues.ts';
import type { Place } from './candidate.ts';
import { clauseEnd, contentSpan, endOfInsertion } from './content.ts';
import { inHeadline, isInCapitals } from './headlines.ts';
import { thatBehind } from './link-words.ts';
import { isNominal } from './noun-phrases.ts';
import { objectEnd, withoutClosingDate } from './object-end.ts';
import { isPeriod, tellsWhich } from './occasions.ts';
import { isOutlook, isResult, judges, judgesAs, judgesRelative, ordersSomebody, putsFigure } from './predicates.ts';
import { hasVerb } from './scan.ts';

/**
 * The content that begins at the token `t`, behind whom it is said to and where, by what the verb takes besides a quotation;
 * null when nothing of that begins there.
 */
export function contentFrom(place: Place, entry: CueVerb, t: number): Span | null {
  const { scan, utterance, at } = place;
  const takes = (construction: Construction) => entry.takes.includes(construction);
  const next = scan.tokens[t]!;
  const end = clauseEnd(scan, utterance, t);
  // "told the paper of his doubts": what stands behind the preposition.
  if (/^(?:tell|notify|inform)$/.test(entry.lemma) && /^(?:of|about)$/.test(next.lower)) {
    // "told the leaders of the guild that prices must fall"
    const that = thatBehind(scan, t, end);
    const from = that < end && clauseFollows(place, that + 1) ? that + 1 : t + 1;
    return contentSpan(scan, from, end);
  }
  const question = /^(?:whether|how|why|if|what|when)$/.test(next.lower);
  // "told the panel when asked for his view": when it was said.
  const aside = /^(?:if|when)$/.test(next.lower) && scan.tokens[t + 1]?.pos === 'VERB';
  if (aside && takes('addressee')) return null;
  if (question && (takes('that') || takes('clause'))) return contentSpan(scan, t, end);
  const present = /^(?:see|sees|foresee|foresees)$/.test(scan.tokens[at]!.lower);
  // "ACME SEES BETTER YEAR": in a headline in capitals whatever is seen is to come.
  const seen =
    present && (isOutlook(scan, t, end) || (isNominal(scan, t) && inHeadline(place) && isInCapitals(scan, utterance)));
  if (takes('outlook') && seen) return contentSpan(scan, t, end);
  if (takes('result') && isResult(scan, t, end))
    return contentSpan(scan, t, withoutClosingDate(scan, t, objectEnd(scan, t, end)));
  if (takes('value')) {
    const q = firstWithin(scan.tokens, t, end, (_, i) => scan.quotationAt(i) >= 0);
    const quoted = q < 0 ? end : Math.min(end, scan.tokenAt(scan.quotations[scan.quotationAt(q)]!.end));
    return putsFigure(scan, t, end) ? contentSpan(scan, t, withoutClosingDate(scan, t, quoted)) : null;
  }
  if (takes('predicate') || takes('as')) {
    // "the yard, which she described as the best, was sold"
    if (takes('as') && takes('quote') && next.lower === 'as' && judgesRelative(scan, at, utterance.first))
      return contentSpan(scan, t, endOfInsertion(scan, t, end));
    const judged = takes('as')
      ? judgesAs(scan, t, end)
      : judges(scan, t, end) || judgesRelative(scan, at, utterance.first);
    return judged || containsQuotation(scan, t, end) ? contentSpan(scan, t, end) : null;
  }
  // "told shareholders to take no action": what they are to do stands behind them.
  const told = takes('addressee') && t > at + 1 && next.lower === 'to' && scan.tokens[t + 1]?.pos === 'VERB';
  if (takes('order') && (told || ordersSomebody(scan, t, end))) return contentSpan(scan, t, end);
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
  const which = token?.lower === 'earlier' && tellsWhich(scan, t);
  return (
    token !== undefined &&
    (isNominal(scan, t) || which) &&
    (!scan.isDate(t) || isPeriod(scan, t, utterance.last)) &&
    !/^(?:it|he|she|they|we|i)$/.test(token.lower)
  );
}
