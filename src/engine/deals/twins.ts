import type { Draft } from './draft.ts';
import { areOfOneKind } from './matching.ts';

/** The deals, in their order; of those that are told of the same sides, and are of one kind, the first with all that is said. */
export function withoutTwins(deals: readonly Draft[]): readonly Draft[] {
  const kept = new Map<string, Draft[]>();
  return deals.filter((draft) => {
    const names = draft.sides.map(({ name }) => name.toLowerCase()).sort();
    const key = names.join('|');
    const known = kept.get(key) ?? [];
    const twin = names.length > 1 ? known.find((other) => isTwin(other, draft)) : undefined;
    if (!twin) {
      kept.set(key, [...known, draft]);
      return true;
    }
    twin.sightings.push(...draft.sightings);
    twin.sightings.sort((a, b) => a.line.index - b.line.index);
    twin.lines.push(...draft.lines);
    for (const line of draft.listed) twin.listed.add(line);
    return false;
  });
}

/** What is over and what is still open are two, and so is what "also" tells. */
function isTwin(known: Draft, other: Draft): boolean {
  if (!areOfOneKind(known.type, other.type) || other.sightings.some(({ further }) => further)) return false;
  return isOver(known) === isOver(other);
}

const isOver = ({ sightings }: Draft): boolean =>
  sightings.some(({ past, stage }) => past || stage === 'ended' || stage === 'denied');
