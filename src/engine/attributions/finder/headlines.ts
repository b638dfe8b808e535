import type { Span } from '../../analysis.ts';
import { isListedOutlet } from '../../lexicon/outlets.ts';
import {
  AMBIGUOUS_OUTLET_ENDINGS,
  BARE_HEADS,
  DOCUMENT_WORDS,
  OUTLET_NAME_ENDINGS,
  PRESS_REPORT_WORDS,
  UNNAMED_PLURAL,
  UNNAMED_SINGULAR,
} from '../../lexicon/sources.ts';
import { canSpeak } from './can-speak.ts';
import type { Candidate, Place } from './candidate.ts';
import { contentSpan } from './content.ts';
import { isCiting } from './link-words.ts';
import { hasVerb, type Scan, type Utterance } from './scan.ts';

const MARKS = new Set([':', '-', '--', '–', '—']);

/** "X to buy Y: sources", "X in talks – report", "Sources: X to buy Y": in headlines the punctuation is the cue. */
export function headlineMark(scan: Scan, utterance: Utterance): Candidate | null {
  const { tokens } = scan;
  const { first, last } = utterance;
  if (last - first < 4 || /^[.?!]$/.test(tokens[last - 1]!.text)) return null;
  const closing = closingSpeaker(scan, utterance);
  if (closing) return closing;
  for (let t = last - 2; t >= Math.max(first + 2, last - 7); t--) {
    const trade = tokens[last - 1]!.text === 'TRADE' && isInCapitals(scan, utterance);
    if (MARKS.has(tokens[t]!.text) && (trade || isSource(scan, t + 1, last)))
      return build(scan, t, { first: t + 1, last }, first, t);
  }
  for (let t = first + 1; t <= Math.min(first + 4, last - 3); t++) {
    if (
      tokens[t]!.text === ':' &&
      // "User:Jane": a colon without a space is part of an address.
      tokens[t]!.end < tokens[t + 1]!.start &&
      isSource(scan, first, t) &&
      (isKnownSource(scan, first, t) || hasVerb(scan, t + 1, last))
    )
      return build(scan, t, { first, last: t }, t + 1, last);
  }
  return null;
}

/** How many words the speaker at the end of a headline may have. */
const LONGEST_SPEAKER = 7;

/** What a speaker at the end of a headline does. */
const CLOSES =
  /^(?:says?|said|reports?|reported|claims?|warns?|finds?|shows?|suggests?|predicts?|believes?|fears?|confirms?|forecasts?|estimates?|expects?|thinks?|reckons?|argues?|insists?|indicates?)$/;

/** "Acme near deal with Bolt, sources say", "…, newspaper reports, citing bankers", "…, CHAIRMAN QUOTED AS SAYING". */
function closingSpeaker(scan: Scan, { first, last }: Utterance): Candidate | null {
  const { tokens } = scan;
  if (first !== 0 || last !== tokens.length) return null;
  let end = last;
  for (let t = last - 1; t > first + 3; t--)
    if (isCiting(tokens[t]!.lower)) end = tokens[t - 1]!.text === ',' ? t - 1 : t;
  const quoted = /^saying$/.test(tokens[end - 1]!.lower) && tokens[end - 3]?.lower === 'quoted';
  const cue = quoted ? end - 3 : end - 1;
  if (!quoted && !CLOSES.test(tokens[cue]!.lower)) return null;
  let comma = cue - 1;
  while (comma > first && tokens[comma]!.text !== ',' && cue - comma <= LONGEST_SPEAKER) comma--;
  if (tokens[comma]!.text !== ',' || comma + 1 >= cue || comma - first < 2) return null;
  const source = { first: comma + 1, last: cue };
  if (hasVerb(scan, source.first, source.last) || !(canSpeak(scan, source) || reports(scan, source))) return null;
  const content = contentSpan(scan, first, comma);
  return content && { source, cue: { first: cue, last: end }, content: [content], confidence: 0.9 };
}

/** "people familiar say": whom a headline has no room to describe. */
const reports = ({ tokens }: Scan, { first, last }: { first: number; last: number }): boolean =>
  tokens.slice(first, last).some(({ lower }) => BARE_HEADS.has(lower) || PRESS_REPORT_WORDS.has(lower));

/** "Acme considering sale of its yard": a line without a full stop whose first verb this is. */
export function inHeadline({ scan, utterance, at }: Place): boolean {
  const { tokens } = scan;
  const whole = utterance.first === 0 && utterance.last === tokens.length;
  return whole && !/^[.?!:]$/.test(tokens.at(-1)!.text) && !hasVerb(scan, 0, at);
}

/** "DOLLAR SEEN LOWER": a headline in capitals, as wires wrote them, which leaves out more words than others do. */
export const isInCapitals = (scan: Scan, utterance: Utterance): boolean =>
  utterance.first === 0 &&
  utterance.last === scan.tokens.length &&
  !/[.?!:]$/.test(scan.prose) &&
  !/\p{Ll}/u.test(scan.prose);

/** "Acme says bid too low": what a headline, which leaves out the verb, has somebody say; null for other lines. */
export function headlineClaim(place: Place): Span | null {
  const { scan, utterance, at } = place;
  const states = /^says?$/.test(scan.tokens[at]!.lower) && utterance.last - at > 2 && inHeadline(place);
  return states ? contentSpan(scan, at + 1, utterance.last) : null;
}

/** "The Harbour Ledger: the week in shipping": a newsletter's own title, unless it is a listed outlet or what follows is told. */
const isKnownSource = (scan: Scan, first: number, last: number): boolean =>
  scan.nameAt(last - 1) === undefined || isListedOutlet(textOf(scan, first, last));

const textOf = ({ prose, tokens }: Scan, first: number, last: number): string =>
  prose.slice(tokens[first]!.start, tokens[last - 1]!.end).toLowerCase();

function build(scan: Scan, mark: number, source: Candidate['source'], first: number, last: number): Candidate | null {
  const content = contentSpan(scan, first, last);
  return content ? { source, cue: { first: mark, last: mark + 1 }, content: [content], confidence: 0.85 } : null;
}

/** What ends a newsletter's label, and is nobody there: "Phase one: 120 MW", "Deal Sheet: a second suitor". */
const LABELS = /^(?:one|two|three|four|five|sheet|page|index|edition|terms|market|markets)$/;

/** A short phrase without a verb whose last word is somebody who reports: sources, a report, an agency. */
function isSource(scan: Scan, first: number, last: number): boolean {
  if (last <= first || hasVerb(scan, first, last)) return false;
  const head = scan.tokens[last - 1]!.lower;
  if (BARE_HEADS.has(head) || PRESS_REPORT_WORDS.has(head)) return true;
  const somebody = UNNAMED_PLURAL.has(head) || UNNAMED_SINGULAR.has(head) || DOCUMENT_WORDS.has(head);
  if (last - first <= 3 && somebody && !LABELS.test(head)) return true;
  if (isListedOutlet(textOf(scan, first, last))) return true;
  // "Bloomberg News", "Harbour Times"
  const named = scan.nameAt(last - 1) !== undefined && last - first > 1 && last - first <= 4;
  return named && OUTLET_NAME_ENDINGS.has(head) && !AMBIGUOUS_OUTLET_ENDINGS.has(head);
}
