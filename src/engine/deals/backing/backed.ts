import type { Backed, Quote } from '../../analysis.ts';
import { firstOfEach } from '../../first-of-each.ts';
import { areTalksNamed, type Side, type Sighting, sideKey } from '../casting/sighting.ts';
import type { Draft } from '../grouping/draft.ts';
import { announcementIn } from './announced.ts';
import type { Backing } from './status.ts';

/** A field of a deal with whose word it stands on. */
export type Judged<T> = Backed & { readonly value: T };

const STANDING: Readonly<Record<string, number>> = {
  documented: 5,
  'stated-by-both': 4,
  'stated-by-party': 3,
  'reported-on-record': 2,
  'author-assertion': 1,
  'reported-anonymous': 0,
};

/** Passages of the given sightings, the one that stands best first: on a party's word before the author's, text before headline. */
export function backedBy(sightings: readonly Sighting[], sides: readonly Side[], backing: Backing): Backed {
  const ranked = sightings
    .map((sighting, order) => ({ sighting, order, word: wordOf(sighting, sides, backing) }))
    .sort((a, b) => rank(b) - rank(a) || a.order - b.order);
  const best = ranked[0];
  if (!best) return { status: 'author-assertion', attributions: [], passages: [] };
  const attributions = [
    ...new Set(ranked.flatMap((r) => (r.word.status === best.word.status ? r.word.attributions : []))),
  ];
  return {
    status: best.word.status,
    attributions,
    passages: firstOfEach(
      ranked.map((r) => r.sighting.passage),
      placeOf,
    ),
  };
}

function rank({ sighting, word }: { sighting: Sighting; word: { status: string } }): number {
  return (sighting.line.heading ? 0 : 10) + (STANDING[word.status] ?? 0) - (areTalksNamed(sighting) ? 20 : 0);
}

/** The word a sighting stands on; an announcement by the sides themselves is theirs even where nobody cut it out. */
function wordOf(sighting: Sighting, sides: readonly Side[], backing: Backing) {
  const word = backing.of(sighting.passage, sides);
  if (word.status !== 'author-assertion') return word;
  const speaking = sighting.line.heading ? [] : (announcementIn(sighting, sides)?.by ?? []);
  if (speaking.length === 0) return word;
  return {
    status:
      speaking.length > 1 && speaking.length === sides.length
        ? ('stated-by-both' as const)
        : ('stated-by-party' as const),
    attributions: word.attributions,
  };
}

const placeOf = ({ start, end }: Quote): string => `${start}:${end}`;

/** The passages in which a side is named as a side. */
export function sidePassages(draft: Draft, side: Side): readonly Sighting[] {
  const key = sideKey(side);
  return draft.sightings.filter((sighting) => sighting.sides.some((other) => sideKey(other) === key));
}
