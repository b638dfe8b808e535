import { OCCASIONS } from '../../lexicon/cues.ts';
import type { Scan } from './scan.ts';

/** A noun phrase as content ends where the sentence goes on with something else: "but also did not …", ", though …". */
export function objectEnd(scan: Scan, first: number, end: number): number {
  for (let t = first + 1; t < end; t++) {
    const { lower, text } = scan.tokens[t]!;
    const next = scan.tokens[t + 1];
    if (text === ',' && /^(?:though|although|while|but|after|as|following|whereas|despite)$/.test(next?.lower ?? ''))
      return t;
    if (!/^(?:and|but)$/.test(lower)) continue;
    const verb = next?.pos === 'ADV' ? scan.tokens[t + 2] : next;
    if (verb && (verb.pos === 'AUX' || (verb.pos === 'VERB' && !verb.lower.endsWith('ing'))) && !scan.nameAt(t + 1))
      return t;
  }
  return end;
}

/** The same without the day or the occasion on which it was said. */
export function withoutClosingDate(scan: Scan, first: number, end: number): number {
  let last = end;
  while (last > first + 1 && (/^[.,!?]$/.test(scan.tokens[last - 1]!.text) || scan.isDate(last - 1))) last--;
  if (last < end && /^(?:on|in|by|late|early)$/.test(scan.tokens[last - 1]!.lower)) last--;
  return withoutClosingOccasion(scan, first, last);
}

/** How long the words for who heard it may be, in tokens. */
const LONGEST_HEARER = 8;
const SPOKEN = /^(?:statement|interview|letter|e-?mail|call|memo|speech|note|message|address)$/;

/** "confirmed the sale at a press conference": where it was said is no part of what was. */
function withoutClosingOccasion(
  { tokens, nameAt }: Pick<Scan, 'tokens' | 'nameAt'>,
  first: number,
  last: number,
): number {
  // "the move in a statement to staff": what was said to whom stands behind the occasion.
  for (let t = last - 2; t > Math.max(first + 1, last - LONGEST_HEARER); t--) {
    if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[t]!.pos) && !nameAt(t)) break;
    if (!/^(?:to|with)$/.test(tokens[t]!.lower) || !SPOKEN.test(tokens[t - 1]!.lower)) continue;
    return withoutClosingOccasion({ tokens, nameAt }, first, t);
  }
  if (!OCCASIONS.has(tokens[last - 1]!.lower)) return last;
  for (let t = last - 2; t > Math.max(first, last - 6); t--) {
    if (/^(?:in|at|during|through|via)$/.test(tokens[t]!.lower)) return t;
    if (tokens[t]!.pos === 'ADP' || tokens[t]!.pos === 'VERB') return last;
  }
  return last;
}
