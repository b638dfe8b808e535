import type { Conflict, DealType, RelatedDeal, Stage } from '../../analysis.ts';
import { type Side, type Sighting, sideKey } from '../casting/sighting.ts';
import type { Draft } from './draft.ts';

/** A deal as far as its neighbours need to know it. */
export interface Known {
  readonly id: string;
  readonly draft: Draft;
  readonly sides: readonly Side[];
  readonly type: DealType;
  readonly stage: Stage;
}

/** How a deal hangs together with the others of the article, only where the article's own facts show it. */
export function relatedTo(deal: Known, all: readonly Known[]): readonly RelatedDeal[] {
  const related: RelatedDeal[] = [];
  const lead = all[0];
  const keys = new Set(deal.sides.map(sideKey));
  for (const other of all) {
    if (other === deal) continue;
    const shared = other.sides.filter((side) => keys.has(sideKey(side)));
    if (shared.length === 0) continue;
    if (shared.length === deal.sides.length && shared.length === other.sides.length) {
      related.push({ deal: other.id, how: isEarlier(other, deal, lead) ? 'earlier' : 'not-established' });
    } else if (isRival(deal, other)) related.push({ deal: other.id, how: 'rival' });
    else if (isEarlier(other, deal, lead)) related.push({ deal: other.id, how: 'earlier' });
  }
  return related;
}

/** What the article leads with is its news, though it be done, unless it says itself that it was before. */
function isEarlier(other: Known, deal: Known, lead: Known | undefined): boolean {
  const isNews = other === lead && !other.draft.sightings.every((sighting) => sighting.past);
  return !isNews && isDoneBefore(other, deal);
}

/** The other deal is done and placed in the past by the article, and this one is not. */
function isDoneBefore(other: Known, deal: Known): boolean {
  const past = (known: Known) =>
    known.draft.sightings.every((sighting) => sighting.past || sighting.stage === 'completed');
  return other.stage === 'completed' && (deal.stage !== 'completed' || (past(other) && !past(deal)));
}

/** Two want the same target, and not each a share of it that the other may have, too. */
function isRival(deal: Known, other: Known): boolean {
  if (isSharedOut(deal) || isSharedOut(other)) return false;
  const target = (known: Known) => known.sides.find((side) => side.role === 'target');
  const mine = target(deal);
  const theirs = target(other);
  return (
    mine !== undefined &&
    theirs !== undefined &&
    sideKey(mine) === sideKey(theirs) &&
    deal.sides[0] !== undefined &&
    other.sides[0] !== undefined &&
    sideKey(deal.sides[0]) !== sideKey(other.sides[0])
  );
}

/** A stake that has been bought: others may still buy one. */
const isSharedOut = ({ type, stage }: Known): boolean => type === 'stake' && stage === 'completed';

/** Passages that disagree on how far the deal is: a denial beside talks or an agreement. Shown, never resolved. */
export function conflictsIn(draft: Draft): readonly Conflict[] {
  const denied = draft.sightings.filter((sighting) => sighting.stage === 'denied');
  const affirmed = draft.sightings.filter((sighting) => isAffirmed(sighting));
  if (denied.length === 0 || affirmed.length === 0) return [];
  return [{ field: 'stage', passages: [...denied, ...affirmed].map((sighting) => sighting.passage) }];
}

function isAffirmed(sighting: Sighting): boolean {
  return (
    sighting.stage === 'in-talks' ||
    sighting.stage === 'proposed' ||
    sighting.stage === 'agreed' ||
    sighting.stage === 'agreed-preliminary'
  );
}
