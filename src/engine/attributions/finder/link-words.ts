import type { Scan } from './scan.ts';

/** Where "that" stands that ends "speculation in the media that"; `end` when none is near. */
export const thatBehind = (scan: Scan, from: number, end: number): number => wordBehind(scan, 'that', from, end);
/** The same for the "to" of "thought by investors to". */
export const toBehind = (scan: Scan, from: number, end: number): number => wordBehind(scan, 'to', from, end);

function wordBehind({ tokens }: Scan, word: string, from: number, end: number): number {
  for (let t = from; t < Math.min(end, from + 8); t++) if (tokens[t]!.lower === word) return t;
  return end;
}

/** Whether a small word leads from who passes something on to whom that is from: "Reuters reported, citing bankers". */
export const isCiting = (word: string): boolean => word === 'citing' || word === 'quoting';

/** Where a quotation begins in whose midst a token stands and whose words are those of a source: `the Post, citing “sources in the trade”, put`; -1 for any other token. */
export function citedQuotation({ tokens, quotations, quotationAt, tokenAt }: Scan, t: number): number {
  const quotation = quotations[quotationAt(t)];
  const opening = quotation ? tokenAt(quotation.start) : -1;
  return isCiting(tokens[opening - 1]?.lower ?? '') ? opening : -1;
}

const LINKS =
  /^(?:however|but|and|yet|so|still|also|meanwhile|nevertheless|nonetheless|moreover|furthermore|besides|instead|otherwise|therefore|thus|consequently|additionally|then|even|now|though)$/;

/** "However", "But", "Even so" and nothing else. */
export const opensWithLink = ({ tokens }: Scan, first: number, end: number): boolean =>
  tokens.slice(first, end).every(({ lower }) => LINKS.test(lower));
