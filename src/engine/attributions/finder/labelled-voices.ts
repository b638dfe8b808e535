import { canSpeak, isSpeaker } from './can-speak.ts';
import type { Candidate } from './candidate.ts';
import { contentSpan } from './content.ts';
import type { Range } from './noun-phrases.ts';
import { hasVerb, type Scan, type Utterance } from './scan.ts';

/** How many words may stand before the mark: a name, an office and a firm. */
const LONGEST_LABEL = 14;

/**
 * `Jane Doe, chief executive of Acme: “…”`, "Jane Doe, Acme – the yard will close": a voice in a list of reactions or an
 * interview, set before what it says by a colon or a dash. Null for labels that nobody speaks behind ("Note: …").
 */
export function labelledVoice(scan: Scan, { first, last }: Utterance): Candidate | null {
  const { tokens } = scan;
  const mark = markAfter(scan, first, last);
  if (mark < 0 || mark + 1 >= last) return null;
  // "Said another broker: “…”"
  const inverted = SAID.test(tokens[first]!.text);
  const source = { first: inverted ? first + 1 : first, last: mark };
  if (scan.quotationAt(first) >= 0 || tells(scan, first, mark) || !isVoice(scan, source)) return null;
  const colon = tokens[mark]!.text === ':';
  const quotation = scan.quotations[scan.quotationAt(mark + 1)];
  const content = quotation ?? contentSpan(scan, mark + 1, last);
  if (!content) return null;
  // Without marks of quotation only somebody with a name is believed to speak, behind a dash with where he belongs.
  if (quotation ? !colon && !isPerson(scan, first) : !saysClause(scan, source, last, colon)) return null;
  const cue = inverted ? { first, last: first + 1 } : { first: mark, last: mark + 1 };
  return { source, cue, content: [content], confidence: 0.75 };
}

/** Verbs of speech that open a sentence before whoever speaks. */
const SAID = /^(?:Said|Says|Added|Commented|Noted|Remarked|Recalled|Explained|Complained|Argued|Observed)$/;

/** Somebody with a name, or an office or a body: a capital alone may be any label ("Price: …"). */
const isVoice = (scan: Scan, { first, last }: Range): boolean =>
  canSpeak(scan, { first, last }) &&
  (scan.nameAt(first) !== undefined || scan.nameAt(last - 1) !== undefined || isSpeaker(scan.tokens[last - 1]!.lower));

/** The first colon or dash with a space on both sides; -1 where a quotation or the end of the label comes before. */
function markAfter(scan: Scan, first: number, last: number): number {
  const { tokens, prose } = scan;
  for (let t = first + 1; t < Math.min(last, first + LONGEST_LABEL); t++) {
    if (scan.quotationAt(t) >= 0 || /^[.;?!]$/.test(tokens[t]!.text)) return -1;
    if (tokens[t]!.text === ':') return /\s/.test(prose[tokens[t]!.end] ?? '') ? t : -1;
    const spaced = prose[tokens[t]!.start - 1] === ' ' && prose[tokens[t]!.end] === ' ';
    if (/^[-–—]$/.test(tokens[t]!.text) && spaced) return t;
  }
  return -1;
}

/** Whether a label has a verb; in a capital it belongs to a name: "Think Tank". */
const tells = (scan: Scan, first: number, last: number): boolean =>
  scan.tokens
    .slice(first, last)
    .some(({ text }, i) => /^\p{Ll}/u.test(text) && hasVerb(scan, first + i, first + i + 1));

const isPerson = (scan: Scan, t: number): boolean => scan.nameAt(t)?.type === 'person';

/** A clause of its own up to the end of the sentence, with no second dash that would make an insertion of it. */
function saysClause(scan: Scan, { first, last: mark }: Range, last: number, colon: boolean) {
  const { tokens } = scan;
  if (!isPerson(scan, first) || !/^[.?!]$/.test(tokens[last - 1]!.text)) return false;
  const apposed = tokens.slice(first, mark).some(({ text }) => text === ',');
  if (!(colon || apposed) || !hasVerb(scan, mark + 1, last)) return false;
  // "Jane Doe, Acme – the founder, – left": what describes her is set off by a comma or a second dash.
  const describes =
    /^(?:a|an|the)$/.test(tokens[mark + 1]!.text) && tokens.slice(mark, last).some(({ text }) => text === ',');
  if (describes || /^(?:who|which|whose)$/.test(tokens[mark + 1]!.text)) return colon;
  return tokens.slice(mark + 1, last).every(({ text }) => !/^[–—]$/.test(text));
}
