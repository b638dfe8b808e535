import type { Span } from '../../analysis.ts';
import { type Candidate, openingWith, type Place } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import { phraseAfter } from './phrase-after.ts';
import { subjectOf } from './subjects.ts';
import { auxiliariesBefore } from './verb-groups.ts';

/** How far "as saying" may stand behind "quoted": "was quoted on Sunday by the paper's own site as saying". */
const REACH = 12;

/**
 * "The Post quoted a director as saying that …": the outlet is the source, whom it quotes is the next link of the chain.
 * "A director was quoted as saying": here the one who is quoted is, whoever passes it on.
 */
export const quotedAsSaying = openingWith(['quoted', 'quotes'], (place) => {
  const { lower } = place.scan.tokens[place.at]!;
  return (lower === 'quoted' && passive(place)) || active(place);
});

function active(place: Place): Candidate | null {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const quoted = phraseAfter(scan, at + 1, utterance.last);
  if (!quoted) return null;
  const as = tokens[quoted.last]?.lower === 'as' ? quoted.last + 1 : quoted.last;
  if (!/^(?:saying|telling)$/.test(tokens[as]?.lower ?? '')) return null;
  const content = contentAt(place, as + 1);
  const source = subjectOf(place, at);
  return content && source ? { source, cue: { first: at, last: at + 1 }, content: [content], confidence: 0.9 } : null;
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
