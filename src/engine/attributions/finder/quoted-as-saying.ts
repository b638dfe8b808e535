import type { Span } from '../../analysis.ts';
import { behindSaying, contentBehindSaying, quotedAs, sayingAhead } from './as-saying.ts';
import { type Candidate, openingWith, type Place } from './candidate.ts';
import { clauseEnd, contentSpan, leftStart } from './content.ts';
import type { Range } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { hasVerb } from './scan.ts';
import { subjectOf } from './subjects.ts';
import { auxiliariesBefore } from './verb-groups.ts';

/** How far "as saying" may stand behind "quoted": "was quoted on Sunday by the paper's own site as saying". */
const REACH = 12;

/**
 * "The Post quoted a director as saying that …": the outlet is the source, whom it quotes is the next link of the chain.
 * "A director was quoted as saying": here the one who is quoted is, whoever passes it on.
 */
export const quotedAsSaying = openingWith(
  ['quoted', 'quotes', 'quote', 'quoting', 'cited', 'cites', 'reported', 'reports'],
  (place) => {
    const { scan, utterance, at } = place;
    const { first } = auxiliariesBefore(scan, utterance.first, at);
    const { lower } = scan.tokens[at]!;
    if (lower === 'quoting') return first < at ? active(place, first) : inReport(place);
    return (/ed$/.test(lower) && passive(place, first)) || active(place, first);
  },
);

function active(place: Place, group: number): Candidate | null {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const quotes = /^quot/.test(tokens[at]!.lower);
  const source = subjectOf(place, group);
  if (!source) return null;
  const asSaying = quotedAs(scan, at, utterance.last);
  const quoted = asSaying?.who ?? phraseAfter(scan, at + 1, utterance.last);
  if (!quoted) return null;
  const end = tokens[quoted.last]?.lower === 'there' ? quoted.last + 1 : quoted.last;
  const bare = quotes && tokens[end]?.lower === 'saying' ? end + 1 : -1;
  const behind = asSaying?.behind ?? bare;
  const content =
    behind >= 0 ? (contentBehindSaying(place, behind) ?? before(place, source)) : inOwnWords(place, quoted, quotes);
  return content ? { source, cue: { first: group, last: at + 1 }, content: [content], confidence: 0.9 } : null;
}

const REPORT = /^(?:reports?|articles?|story|stories|interview|dispatch)$/;
const PRINTED = /^(?:published|carried|ran|printed|broadcast|aired|issued)$/;
/** How far before its report the verb of who printed it may stand: "published a long report on Monday". */
const PRINTED_REACH = 6;

/** "The Post published a report quoting a banker as saying", "a report in the Post quoting a banker as saying". */
function inReport(place: Place): Candidate | null {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const quoted = quotedAs(scan, at, utterance.last);
  if (!quoted) return null;
  let source: Range | null = null;
  for (let t = at - 1; t > Math.max(utterance.first, at - PRINTED_REACH) && !source; t--)
    if (PRINTED.test(tokens[t]!.lower)) source = subjectOf(place, t);
  source ??= phraseBefore(scan, utterance.first, at);
  if (!source || !tokens.slice(source.first, at).some(({ lower }) => REPORT.test(lower))) return null;
  const content = contentBehindSaying(place, quoted.behind);
  return content && { source, cue: { first: at, last: at + 1 }, content: [content], confidence: 0.8 };
}

/** "The yard will close, the Post quotes a director as saying": what stands before who quotes, or who is quoted. */
function before(place: Place, source: Range): Span | null {
  const { scan } = place;
  const quotation = scan.quotations[scan.quotationAt(source.first - 1)];
  if (quotation) return quotation;
  if (scan.tokens[source.first - 1]?.text !== ',') return null;
  const first = leftStart(place, source.first - 1);
  return hasVerb(scan, first, source.first - 1) ? contentSpan(scan, first, source.first - 1) : null;
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

function passive(place: Place, group: number): Candidate | null {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  if (group === at || !tokens.slice(group, at).some(({ lower }) => BE.test(lower))) return null;
  const bare = tokens[at]!.lower === 'quoted' && tokens[at + 1]?.lower === 'saying';
  const as = bare ? at + 1 : sayingAhead(scan, at, Math.min(utterance.last, at + REACH));
  const found = subjectOf(place, group);
  if (!found) return null;
  const source = upToQuotation(place, found);
  if (as < 0) {
    // "The yard will close, Doe was quoted by the Post."
    const said = tokens[at]!.lower === 'quoted' && tokens[at + 1]?.lower === 'by' ? before(place, source) : null;
    return said && { source, cue: { first: group, last: at + 1 }, content: [said], confidence: 0.9 };
  }
  const saying = bare ? at + 2 : behindSaying(scan, as, at);
  const outlet = /^(?:by|in|on)$/.test(tokens[saying]?.lower ?? '')
    ? phraseAfter(scan, saying + 1, utterance.last)
    : null;
  const content = contentBehindSaying(place, outlet?.last ?? saying) ?? before(place, source);
  if (!content) return null;
  return { source, cue: { first: group, last: as === at + 1 ? saying : at + 1 }, content: [content], confidence: 0.9 };
}

const BE = /^(?:is|are|was|were|been|being)$/;

/** `“…,” General Jan van der Doe was quoted as saying`: all that stands between a quotation and its verb, when no comma or verb does. */
function upToQuotation({ scan }: Place, { first, last }: Range): Range {
  let t = first;
  while (t > 0 && scan.quotationAt(t - 1) < 0 && scan.tokens[t - 1]!.text !== ',' && first - t < REACH) t--;
  return scan.quotationAt(t - 1) >= 0 && !hasVerb(scan, t, first) ? { first: t, last } : { first, last };
}

function contentAt({ scan, utterance }: Place, at: number): Span | null {
  const from = scan.tokens[at]?.lower === 'that' ? at + 1 : at;
  return from < utterance.last ? contentSpan(scan, from, clauseEnd(scan, utterance, from)) : null;
}
