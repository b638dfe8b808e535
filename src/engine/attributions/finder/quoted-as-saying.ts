import type { Span } from '../../analysis.ts';
import { type Candidate, openingWith, type Place } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import type { Range } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import { subjectOf } from './subjects.ts';
import { auxiliariesBefore } from './verb-groups.ts';

/** How far "as saying" may stand behind "quoted": "was quoted on Sunday by the paper's own site as saying". */
const REACH = 12;

/**
 * "The Post quoted a director as saying that …": the outlet is the source, whom it quotes is the next link of the chain.
 * "A director was quoted as saying": here the one who is quoted is, whoever passes it on.
 */
export const quotedAsSaying = openingWith(['quoted', 'quotes', 'cited', 'cites', 'reported', 'reports'], (place) => {
  const { lower } = place.scan.tokens[place.at]!;
  return (lower === 'quoted' && passive(place)) || active(place);
});

function active(place: Place): Candidate | null {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const quotes = /^quote/.test(tokens[at]!.lower);
  const quoted = phraseAfter(scan, at + 1, utterance.last);
  if (!quoted) return null;
  const source = subjectOf(place, at);
  // "quoted Jane Doe, its head, as saying"
  const behind = tokens[quoted.last]?.text === ',' ? quoted.last + 1 : quoted.last;
  const as = tokens[behind]?.lower === 'as' ? behind + 1 : quoted.last;
  const saying = /^(?:saying|telling)$/.test(tokens[as]?.lower ?? '') && (quotes || as > quoted.last);
  const content = saying ? (contentAt(place, as + 1) ?? before(place, source)) : inOwnWords(place, quoted, quotes);
  return content && source ? { source, cue: { first: at, last: at + 1 }, content: [content], confidence: 0.9 } : null;
}

/** "The yard will close, the Post quotes a director as saying": what stands before who quotes. */
function before({ scan, utterance }: Place, source: Range | null): Span | null {
  if (!source || scan.tokens[source.first - 1]?.text !== ',') return null;
  return contentSpan(scan, utterance.first, source.first - 1);
}

/** `quoted Jane Doe: “…”`, "quoted a source who said …": the words of the one who is quoted. */
function inOwnWords(place: Place, quoted: Range, quotes: boolean): Span | null {
  const { scan, utterance } = place;
  const said = whoSaid(scan, quoted);
  if (said >= 0) return contentAt(place, said);
  if (!quotes) return null;
  const mark = /^[,:]$/.test(scan.tokens[quoted.last]?.text ?? '') ? quoted.last + 1 : -1;
  const quotation = mark > 0 && mark < utterance.last ? scan.quotations[scan.quotationAt(mark)] : undefined;
  return quotation ?? null;
}

/** Behind "who said" in a phrase; -1 where it says nothing. */
export function whoSaid({ tokens }: Place['scan'], { first, last }: Range): number {
  for (let t = first + 1; t + 1 < last; t++)
    if (/^(?:who|that)$/.test(tokens[t]!.lower) && /^(?:said|says)$/.test(tokens[t + 1]!.lower)) return t + 2;
  return -1;
}

function passive(place: Place): Candidate | null {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const group = auxiliariesBefore(scan, utterance.first, at).first;
  if (group === at) return null;
  const end = Math.min(utterance.last, at + REACH);
  let saying = at + 1;
  while (saying < end && !(tokens[saying]!.lower === 'as' && tokens[saying + 1]?.lower === 'saying')) saying++;
  const source = subjectOf(place, group);
  if (saying >= end || !source) return null;
  const outlet = /^(?:by|in|on)$/.test(tokens[saying + 2]?.lower ?? '')
    ? phraseAfter(scan, saying + 3, utterance.last)
    : null;
  const behind = contentAt(place, outlet?.last ?? saying + 2);
  const quotation = scan.quotations[scan.quotationAt(utterance.first)];
  const before = quotation && scan.tokenAt(quotation.end) >= source.first - 1 ? quotation : null;
  const content = behind ?? before;
  if (!content) return null;
  const last = saying === at + 1 ? saying + 2 : at + 1;
  return { source, cue: { first: group, last }, content: [content], confidence: 0.9 };
}

function contentAt({ scan, utterance }: Place, at: number): Span | null {
  const from = scan.tokens[at]?.lower === 'that' ? at + 1 : at;
  return from < utterance.last ? contentSpan(scan, from, clauseEnd(scan, utterance, from)) : null;
}
