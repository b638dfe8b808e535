import { type Candidate, openingWith } from './candidate.ts';
import { hasVerb } from './scan.ts';

/** How many words of a name, an office and a house may sign a quotation. */
const LONGEST_SIGNATURE = 16;

/** `“…” — Jane Doe, mayor of Norburg`: a pull quote, which a dash and a name close that end their paragraph. */
export const signedQuotation = openingWith(['—', '–', '-', '―'], ({ scan, at }): Candidate | null => {
  const { tokens } = scan;
  const last = /^[.]$/.test(tokens.at(-1)!.text) ? tokens.length - 1 : tokens.length;
  const quotation = scan.quotations[scan.quotationAt(at - 1)];
  const whole = scan.quotationAt(0) >= 0 && quotation !== undefined && scan.tokenAt(quotation.end) === at;
  if (!whole || at + 1 >= last || last - at > LONGEST_SIGNATURE) return null;
  if (scan.nameAt(at + 1)?.type !== 'person' || hasVerb(scan, at + 1, last)) return null;
  const content = { start: scan.quotations[scan.quotationAt(0)]!.start, end: quotation.end };
  return { source: { first: at + 1, last }, cue: { first: at, last: at + 1 }, content: [content], confidence: 0.9 };
});
