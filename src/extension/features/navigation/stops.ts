import type { Analysis, Attribution, Span } from '../../../engine/analysis.ts';

/** One unverified attribution on the way through the article. */
export interface Stop {
  readonly attribution: Attribution;
  /** Where it is now: the source, or the cue where there is none. */
  readonly at: Span;
}

/** The unverified attributions in the order of the text as it is now; those that are gone are left out. */
export function unverifiedStops(analysis: Analysis, locate: (span: Span) => Span | null): Stop[] {
  return analysis.attributions
    .flatMap((attribution) => {
      const at = attribution.unverified && locate(attribution.source ?? attribution.cue);
      return at ? [{ attribution, at }] : [];
    })
    .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}

/**
 * The index of the stop after (or before) the selection, round the end of the text; -1 when there are none. Of stops
 * at the same place each gets its turn: the selection's end tells which of them is selected.
 */
export function nextStop(stops: readonly Stop[], from: Span, direction: 'next' | 'previous'): number {
  if (stops.length === 0) return -1;
  const isAfter = ({ at }: Stop) => at.start > from.start || (at.start === from.start && at.end > from.end);
  const isBefore = ({ at }: Stop) => at.start < from.start || (at.start === from.start && at.end < from.end);
  if (direction === 'next') return Math.max(stops.findIndex(isAfter), 0);
  const before = stops.findLastIndex(isBefore);
  return before < 0 ? stops.length - 1 : before;
}
