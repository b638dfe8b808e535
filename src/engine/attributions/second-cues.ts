import type { Span } from '../analysis.ts';
import type { Scan } from './finder/scan.ts';
import { CUE_VERB_OF } from './finder/verb-groups.ts';
import type { AttributionSpans } from './spans.ts';

/**
 * Ends what somebody said where the same speaker goes on with another verb: "He added that talks went on, and hoped for
 * an answer", "she said, noting the cost". With one and the same source neither is said inside the other.
 */
export function beforeSecondCues(scan: Scan, all: readonly AttributionSpans[]): readonly AttributionSpans[] {
  const bySource = new Map<number, AttributionSpans[]>();
  for (const spans of all) {
    if (!spans.source) continue;
    const same = bySource.get(spans.source.start);
    if (same) same.push(spans);
    else bySource.set(spans.source.start, [spans]);
  }
  if ([...bySource.values()].every(({ length }) => length === 1)) return all;
  return all.map((spans) => {
    const next =
      spans.source &&
      bySource
        .get(spans.source.start)!
        .find(({ cue }) => cue.start > spans.cue.start && !mayBeSaid(scan, scan.tokenAt(cue.start)));
    return next ? endedBefore(scan, spans, next.cue.start) : spans;
  });
}

/**
 * "said that customers were bound and wished to leave", "noted the files, indicating that it was copied": a wish or a
 * belief behind "and", and what things indicate, may be part of what is said.
 */
function mayBeSaid({ tokens }: Scan, cue: number): boolean {
  if (CUE_VERB_OF.get(tokens[cue]!.lemma)?.class === 'suggestive' && tokens[cue]!.lower.endsWith('ing')) return true;
  if (!/^(?:and|but|or)$/.test(tokens[cue - 1]?.lower ?? '')) return false;
  let t = cue;
  while (tokens[t]?.pos === 'AUX' || tokens[t]?.pos === 'ADV' || tokens[t]?.pos === 'PART') t++;
  const entry = CUE_VERB_OF.get(tokens[t]?.lemma ?? '');
  return entry === undefined || entry.class === 'intention' || entry.class === 'belief';
}

/** The spans with nothing of their content at or behind an offset; as they are where nothing else would be left. */
function endedBefore(scan: Scan, spans: AttributionSpans, cue: number): AttributionSpans {
  // `she said, noting “…”`: a quotation around the second cue is one speech.
  if (scan.quotationAt(scan.tokenAt(cue)) >= 0 || spans.content.every(({ end }) => end <= cue)) return spans;
  const content = spans.content.flatMap((span) => {
    const kept = span.end <= cue ? span : partBefore(scan, span, cue);
    return kept ? [kept] : [];
  });
  return content.length > 0 ? { ...spans, content } : spans;
}

/** The part of a span in front of the words that join a verb to what stands before it; null when nothing is left. */
function partBefore(scan: Scan, { start, end }: Span, cue: number): Span | null {
  if (start >= cue) return null;
  const first = scan.tokenAt(start);
  let last = scan.tokenAt(cue);
  while (last > first && /^(?:,|and|but|or|while|by|—|–|then|also)$/.test(scan.tokens[last - 1]!.lower)) last--;
  return last > first ? { start, end: Math.min(end, scan.tokens[last - 1]!.end) } : null;
}
