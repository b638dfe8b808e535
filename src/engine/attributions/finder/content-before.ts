import type { Span } from '../../analysis.ts';
import type { Place } from './candidate.ts';
import { contentSpan, leftStart } from './content.ts';
import { citedQuotation } from './link-words.ts';
import { hasVerb } from './scan.ts';

/** Fewer words without a verb are no sentence. */
const SHORTEST_SENTENCE = 6;

/** The content that ends just before `end`: the quotation that closes there, else the clause up to there. */
export function leftContent(place: Place, end: number): Span | null {
  const { scan, utterance, at } = place;
  let last = end;
  if (last > utterance.first && /^[,—–]$/.test(scan.tokens[last - 1]!.text)) last--;
  else if (scan.quotationAt(last - 1) < 0) return null;
  // `the Post, citing “sources in the trade,” said`: whom it cites is not what it says.
  if (citedQuotation(scan, last - 1) >= 0) return null;
  const first = leftStart(place, last);
  // "According to the papers, it held 60 per cent, the Post reported": what an outlet adds to is the whole.
  const passed = scan.tokens[at]!.lemma === 'report' && /^[.;]$/.test(scan.tokens[at + 1]?.text ?? '.');
  if (last <= first || (scan.tokens[first]!.lower === 'according' && !passed)) return null;
  const quotation = scan.quotations[scan.quotationAt(last - 1)];
  if (quotation && scan.tokenAt(quotation.start) - first <= 1) return quotation;
  // "Its card operation services 900 merchants, it said.": the tagger missed the verb of a whole sentence.
  const closes = scan.tokens[at]!.lemma === 'say' && /^[.;]$/.test(scan.tokens[at + 1]?.text ?? '.');
  if (!quotation && !hasVerb(scan, first, last) && !(closes && last - first >= SHORTEST_SENTENCE)) return null;
  const span = contentSpan(scan, first, last);
  return span && quotation ? { start: span.start, end: quotation.end } : span;
}

/** A quotation at the head of the sentence whose second half follows the cue. */
export function quotationBefore({ scan, utterance }: Place, end: number): Span | null {
  const q = scan.quotationAt(utterance.first);
  if (q < 0) return null;
  const quotation = scan.quotations[q]!;
  return scan.tokenAt(quotation.end) >= end - 1 ? quotation : null;
}

export function quotationAfter({ scan, utterance }: Place, from: number): Span | null {
  const next = scan.tokens[from]?.text === ',' || scan.tokens[from]?.text === ':' ? from + 1 : from;
  const q = next < utterance.last ? scan.quotationAt(next) : -1;
  const quotation = q < 0 ? null : scan.quotations[q]!;
  // `said Doe. “It is over,” he added`: a quotation that ends in a comma goes on with its own speaker.
  const ownSpeaker =
    quotation !== null && scan.prose[quotation.end - 2] === ',' && scan.tokenAt(quotation.end) < utterance.last;
  return ownSpeaker ? null : quotation;
}
