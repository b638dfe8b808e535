import {
  BARE_HEADS,
  DOCUMENT_WORDS,
  OUTLET_NAMES,
  PRESS_REPORT_WORDS,
  UNNAMED_PLURAL,
  UNNAMED_SINGULAR,
} from '../../lexicon/sources.ts';
import type { Candidate, Place } from './candidate.ts';
import { contentSpan, hasVerb } from './content.ts';
import type { Scan, Utterance } from './scan.ts';

const MARKS = new Set([':', '-', '–', '—']);

/** "X to buy Y: sources", "X in talks – report", "Sources: X to buy Y": in headlines the punctuation is the cue. */
export function headlineMark(scan: Scan, utterance: Utterance): Candidate | null {
  const { tokens } = scan;
  const { first, last } = utterance;
  if (last - first < 4 || /^[.?!]$/.test(tokens[last - 1]!.text)) return null;
  for (let t = last - 2; t >= Math.max(first + 2, last - 7); t--) {
    if (MARKS.has(tokens[t]!.text) && isSource(scan, t + 1, last))
      return build(scan, t, { first: t + 1, last }, first, t);
  }
  for (let t = first + 1; t <= Math.min(first + 4, last - 3); t++) {
    if (tokens[t]!.text === ':' && isSource(scan, first, t)) return build(scan, t, { first, last: t }, t + 1, last);
  }
  return null;
}

/** "Acme considering sale of its yard": a line without a full stop whose first verb this is. */
export function inHeadline({ scan, utterance, at }: Place): boolean {
  const { tokens } = scan;
  const whole = utterance.first === 0 && utterance.last === tokens.length;
  return whole && !/^[.?!:]$/.test(tokens.at(-1)!.text) && !hasVerb(scan, 0, at);
}

function build(scan: Scan, mark: number, source: Candidate['source'], first: number, last: number): Candidate | null {
  const content = contentSpan(scan, first, last);
  return content ? { source, cue: { first: mark, last: mark + 1 }, content: [content], confidence: 0.85 } : null;
}

/** A short phrase without a verb whose last word is somebody who reports: sources, a report, an agency. */
function isSource(scan: Scan, first: number, last: number): boolean {
  if (last <= first || hasVerb(scan, first, last)) return false;
  const head = scan.tokens[last - 1]!.lower;
  if (BARE_HEADS.has(head) || PRESS_REPORT_WORDS.has(head)) return true;
  if (last - first <= 3 && (UNNAMED_PLURAL.has(head) || UNNAMED_SINGULAR.has(head) || DOCUMENT_WORDS.has(head)))
    return true;
  const text = scan.prose.slice(scan.tokens[first]!.start, scan.tokens[last - 1]!.end).toLowerCase();
  return OUTLET_NAMES.has(text.replace(/^the /, '')) || OUTLET_NAMES.has(text);
}
