import { OCCASIONS } from '../../lexicon/cues.ts';
import { isSpeaker } from './can-speak.ts';
import { POSSESSIVE } from './noun-phrases.ts';
import type { Scan } from './scan.ts';

/** A noun phrase as content ends where the sentence goes on with something else: "but also did not …", ", though …". */
export function objectEnd(scan: Scan, first: number, end: number): number {
  for (let t = first + 1; t < end; t++) {
    const { lower, text } = scan.tokens[t]!;
    const next = scan.tokens[t + 1];
    if (text === ',' && /^(?:though|although|while|but|after|as|following|whereas|despite)$/.test(next?.lower ?? ''))
      return t;
    if (text === ',' && opensOwnClause(scan, t + 1, end)) return t;
    if (!/^(?:and|but)$/.test(lower)) continue;
    const verb = next?.pos === 'ADV' ? scan.tokens[t + 2] : next;
    if (verb && (verb.pos === 'AUX' || (verb.pos === 'VERB' && !verb.lower.endsWith('ing'))) && !scan.nameAt(t + 1))
      return t;
  }
  return end;
}

/** How many words a name and what goes with it may have in front of its verb. */
const LONGEST_OTHER = 6;

/** "Acme reported a loss, Bolt’s sales fell, and …": somebody else’s name with a verb of his own. */
export function opensOwnClause(scan: Scan, first: number, end: number): boolean {
  const { tokens } = scan;
  // "as US, China demand grows": a list of names.
  if (!scan.nameAt(first) || scan.nameAt(first - 2)) return false;
  for (let t = first + 1; t < Math.min(end, first + LONGEST_OTHER); t++) {
    const { pos, lower, lemma } = tokens[t]!;
    if (scan.nameAt(t) || /^(?:NOUN|ADJ|ADV)$/.test(pos) || POSSESSIVE.test(tokens[t]!.text)) continue;
    return pos === 'AUX' || (pos === 'VERB' && lower !== lemma && !lower.endsWith('ing'));
  }
  return false;
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

/** "acknowledged the deep anger | that it caused": whether a thing stands before "that", and nobody who is told. */
export function describesThing({ tokens }: Scan, from: number, that: number): boolean {
  if (tokens[from]?.pos !== 'DET' || that - from < 2) return false;
  for (let t = from + 1; t < that; t++)
    if (!/^(?:NOUN|ADJ)$/.test(tokens[t]!.pos) || isSpeaker(tokens[t]!.lower)) return false;
  return true;
}
