import type { DealType } from '../../analysis.ts';
import { isSame, isSameSet, Keeper } from '../../keeper.ts';
import { areSame, isSameSighting, type Side, type Sighting, sideKey } from '../casting/sighting.ts';
import type { Line } from '../sentence/line.ts';

/** A deal while it is put together: its sightings, and the sentences that go on about it. */
export interface Draft {
  readonly sides: Side[];
  readonly sightings: Sighting[];
  /** Sentences that speak of it without a deal word with sides of its own ("the companies would …"). */
  readonly lines: Line[];
  /** List items below a sentence that ends in a colon: each says whole what the deal covers. */
  readonly listed: Set<Line>;
  type: DealType | null;
  /** Keeps what is made of it once nothing is added to it any more. */
  readonly keeper: Keeper<Draft>;
}

/** A deal that begins with a sighting: nothing else is known of it yet. */
export function draftOf(sighting: Sighting): Draft {
  return {
    sides: [...sighting.sides],
    sightings: [sighting],
    lines: [],
    listed: new Set(),
    type: sighting.type,
    keeper: new Keeper(),
  };
}

/**
 * Finished drafts, those of the analysis before in place of the ones that are the same: what was made of them is made of
 * these.
 */
export function asBefore(drafts: readonly Draft[]): readonly Draft[] {
  const taken = new Set<Draft>();
  return drafts.map((draft) => {
    const { line, trigger } = draft.sightings[0]!;
    const isIt = (before: Draft) => !taken.has(before) && isSameDraft(before, draft);
    const key = `${trigger.first} ${draft.sides.map(sideKey).join(' ')}`;
    const one = line.keeper.whileTrue<Draft>(key, isIt, () => draft);
    taken.add(one);
    return one;
  });
}

const isSameDraft = (a: Draft, b: Draft): boolean =>
  a.type === b.type &&
  a.sightings.length === b.sightings.length &&
  a.sightings.every((sighting, i) => isSameSighting(sighting, b.sightings[i]!)) &&
  areSame(a.sides, b.sides) &&
  isSame(a.lines, b.lines) &&
  isSameSet(a.listed, b.listed);

/** The index of the line that last spoke of it. */
export function lastLine(draft: Draft): number {
  return draft.sightings[draft.sightings.length - 1]?.line.index ?? 0;
}

/** All sentences that speak of a deal. */
export function draftLines(draft: Draft): readonly Line[] {
  return [...draft.sightings.map((sighting) => sighting.line), ...draft.lines];
}

export const isInItem = ({ sightings }: Draft, item: number): boolean =>
  sightings.some(({ line }) => line.item === item);

/** The drafts that a sighting may be of: in a briefing those of its own short item. */
export const inItemOf = ({ line: { item } }: Sighting, drafts: readonly Draft[]): readonly Draft[] =>
  item === 0 ? drafts : drafts.filter((draft) => isInItem(draft, item));
