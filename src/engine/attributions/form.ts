import type { Form, Quote } from '../analysis.ts';
import { plainWords } from '../plain-words.ts';
import { findQuotations } from './finder/quotations.ts';

/** Direct when every content is one quotation, mixed when part of it is, none without content. */
export function formOf(content: readonly Quote[]): Form {
  if (content.length === 0) return 'none';
  let quoted = 0;
  let whole = 0;
  for (const quote of content) {
    const text = plainWords(quote);
    const quotations = findQuotations(text);
    const first = quotations[0];
    if (first && first.start === 0 && first.end >= text.length - 1) whole++;
    else if (quotations.some((q) => isQuotedSpeech(text.slice(q.start, q.end)))) quoted++;
  }
  if (whole === content.length) return 'direct';
  return whole + quoted > 0 ? 'mixed' : 'indirect';
}

/** One quoted word may be a title or a scare quote; two make quoted speech. */
const isQuotedSpeech = (quotation: string) => /\S\s+\S/.test(quotation);
