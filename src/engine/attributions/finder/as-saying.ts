import type { Span } from '../../analysis.ts';
import { pastAddressee } from './addressees.ts';
import type { Place } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import type { Range } from './noun-phrases.ts';
import { skipOccasion } from './occasions.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Scan } from './scan.ts';

const SAYING = /^(?:saying|telling|stating|adding|warning|commenting|confirming|denying|predicting)$/;
/** What a share that is quoted does, and what leads to another verb. */
const PRICED = /^(?:trading|closing|opening|costing|ranging|being|having|rising|falling)$/;
const SAID = /^(?:said|told|stated|added|warned|commented|confirmed|denied|predicted|argued|noted)$/;

/**
 * Behind the "as saying", "as having also said" that opens at token `as`; -1 where none does. Whoever is quoted (`verb`) may be
 * so "as repeating", "as showing" or the like, whoever is reported or cited not.
 */
export function behindSaying({ tokens }: Scan, as: number, verb: number): number {
  if (tokens[as]?.lower !== 'as') return -1;
  let t = as + 1;
  const quoted = /^quot/.test(tokens[verb]!.lower);
  const word = tokens[t]?.lower ?? '';
  if (SAYING.test(word) || (quoted && /[a-z]{2}ing$/.test(word) && !PRICED.test(word))) return t + 1;
  if (tokens[t]?.lower !== 'having') return -1;
  t++;
  while (tokens[t]?.pos === 'ADV') t++;
  return SAID.test(tokens[t]?.lower ?? '') ? t + 1 : -1;
}

/** How far "as saying" may stand behind "quoted", in tokens: a name, an office and where he spoke. */
const REACH = 28;

/** Whom a verb quotes, and what stands behind his "as saying". */
export interface Quoted {
  readonly who: Range;
  /** Without what describes him behind it. */
  readonly name: Range;
  readonly behind: number;
}

/** Whom "quoted" at token `at` quotes as saying something, however he is described; null where nobody is. */
export function quotedAs(scan: Scan, at: number, end: number): Quoted | null {
  const as = sayingAhead(scan, at, Math.min(end, at + REACH));
  if (as <= at + 1) return null;
  const name = phraseAfter(scan, at + 1, as);
  if (!name) return null;
  // "an official speaking on condition of anonymity": without a comma all of it describes him.
  let last = scan.tokens.slice(name.last, as).some(({ text }) => text === ',') ? name.last : as;
  while (last > name.last && (scan.tokens[last - 1]!.pos === 'PUNCT' || scan.tokens[last - 1]!.lower === 'there'))
    last--;
  return { who: { first: name.first, last }, name, behind: behindSaying(scan, as, at) };
}

/** Where the "as" of "as saying" stands behind the verb at `verb`, in the same clause; -1 where none does. */
export function sayingAhead(scan: Scan, verb: number, end: number): number {
  for (let t = verb + 1; t < end; t++) {
    if (/^[.;:]$/.test(scan.tokens[t]!.text) || scan.tokens[t]!.lower === 'that') return -1;
    if (scan.quotationAt(t) < 0 && behindSaying(scan, t, verb) >= 0) return t;
  }
  return -1;
}

/** How far behind the one who is told a quotation may open: "telling reporters after the meeting, “…”". */
const QUOTATION_REACH = 12;

/** What is said behind "as saying", without whom it was told and when; null when nothing stands there. */
export function contentBehindSaying(place: Place, behind: number): Span | null {
  const { scan, utterance } = place;
  const { tokens } = scan;
  const told = /^(?:telling|told)$/.test(tokens[behind - 1]!.lower) ? pastAddressee(place, behind) : behind;
  let t = skipOccasion(scan, told, utterance.last);
  const quotation = quotationAhead(place, told);
  if (quotation >= 0) t = quotation;
  else if (tokens[t]?.pos === 'ADP') t = thatAhead(place, t);
  if (tokens[t]?.text === ',') t++;
  if (tokens[t]?.lower === 'that') t++;
  if (tokens[t]?.text === ',') t++;
  return t < utterance.last ? contentSpan(scan, t, clauseEnd(scan, utterance, t)) : null;
}

/** "as saying at the ceremony that": where "that" stands behind the occasion; `from` where none does. */
function thatAhead({ scan, utterance }: Place, from: number): number {
  for (let t = from + 1; t < Math.min(utterance.last, from + QUOTATION_REACH); t++) {
    if (scan.tokens[t]!.lower === 'that') return t;
    if (/^(?:VERB|AUX|PUNCT)$/.test(scan.tokens[t]!.pos)) return from;
  }
  return from;
}

/** The quotation behind a comma or a colon that opens near `from`; -1 where none does. */
function quotationAhead({ scan, utterance }: Place, from: number): number {
  for (let t = from; t + 1 < Math.min(utterance.last, from + QUOTATION_REACH); t++) {
    const { lower, pos } = scan.tokens[t]!;
    const finite = pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'));
    if (scan.quotationAt(t) >= 0 || lower === 'that' || finite) return -1;
    if (/^[,:]$/.test(scan.tokens[t]!.text) && scan.quotationAt(t + 1) >= 0) return t + 1;
  }
  return -1;
}
