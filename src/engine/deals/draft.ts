import type { DealType } from '../analysis.ts';
import type { Line } from './line.ts';
import type { Side, Sighting } from './sighting.ts';

/** A deal while it is put together: its sightings, and the sentences that go on about it. */
export interface Draft {
  readonly sides: Side[];
  readonly sightings: Sighting[];
  /** Sentences that speak of it without a deal word with sides of its own ("the companies would …"). */
  readonly lines: Line[];
  /** List items below a sentence that ends in a colon: each says whole what the deal covers. */
  readonly listed: Set<Line>;
  type: DealType | null;
}

/** A deal that begins with a sighting: nothing else is known of it yet. */
export function draftOf(sighting: Sighting): Draft {
  return { sides: [...sighting.sides], sightings: [sighting], lines: [], listed: new Set(), type: sighting.type };
}

/** The index of the line that last spoke of it. */
export function lastLine(draft: Draft): number {
  return draft.sightings[draft.sightings.length - 1]?.line.index ?? 0;
}
