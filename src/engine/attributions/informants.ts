import type { Span } from '../analysis.ts';
import type { ReadBlock } from '../reading.ts';
import { canSpeak } from './finder/can-speak.ts';
import type { Range } from './finder/noun-phrases.ts';
import { phraseAfter } from './finder/phrase-after.ts';
import type { AttributionSpans } from './spans.ts';

/** "The Post has learned from two officials that": who told it; null where nobody is named behind the cue. */
export function learnedFrom(
  { scan }: ReadBlock,
  { cue }: AttributionSpans,
  end: number,
): { readonly at: Span; readonly cue: Span } | null {
  const from = scan.tokenAt(cue.end);
  const token = scan.tokens[from];
  if (
    token?.lower !== 'from' ||
    !/\b(?:learn(?:ed|t|s)?|understands|heard|hears)$/i.test(scan.prose.slice(cue.start, cue.end))
  )
    return null;
  const phrase = phraseAfter(scan, from + 1, end);
  return phrase && canSpeak(scan, phrase)
    ? { at: scan.span(phrase.first, phrase.last), cue: { start: token.start, end: token.end } }
    : null;
}

/** How many words an outlet's own description of its source may have, marks included. */
const LONGEST_QUOTED = 12;

/** `quoting “sources in the trade”`: whom an outlet describes in words that are quoted from it; null where no short phrase is. */
export function withinMarks(scan: ReadBlock['scan'], from: number): Range | null {
  const quotation = scan.quotations[scan.quotationAt(from)];
  if (!quotation || scan.tokens[from]!.start !== quotation.start) return null;
  const end = scan.tokenAt(quotation.end);
  let last = end - 1;
  while (last > from + 1 && scan.tokens[last - 1]!.pos === 'PUNCT') last--;
  return end - from <= LONGEST_QUOTED && last > from + 1 && !hasAuxiliary(scan, from + 1, last)
    ? { first: from + 1, last }
    : null;
}

const hasAuxiliary = ({ tokens }: ReadBlock['scan'], first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ pos }) => pos === 'AUX');
