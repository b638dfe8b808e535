import { isOfNone } from '../casting/of-none.ts';
import { counterpartOf, rolesOf } from '../casting/roles.ts';
import type { Cast } from '../casting/scene.ts';
import { type Side, type Sighting, sideKey } from '../casting/sighting.ts';
import { sightingOf } from '../casting/sightings.ts';
import type { Actor } from '../sentence/actors.ts';
import { type Line, quoteOf } from '../sentence/line.ts';
import type { Candidate, Place } from './candidates.ts';
import type { ViewedTrigger } from './party-view.ts';

/** A side as it stands at a place. */
export function sideAt({ entity, name }: Candidate, { line, actor }: Place, role: string): Side {
  return { entity, name: actor.pronoun ? name : actor.name, role, at: quoteOf(line, actor.first, actor.last) };
}

/** A deal word whose construction has a cast. */
export interface Told extends ViewedTrigger {
  readonly ruled: Cast;
}

/**
 * The deal word between the tokens, else the nearest to them; of several the one whose construction has most of the sides.
 * Null where none speaks of a deal.
 */
export function nearest(
  line: Line,
  triggers: readonly ViewedTrigger[],
  { first, last }: Pick<Actor, 'first' | 'last'>,
  keys: readonly string[],
): Told | null {
  let best: Told | null = null;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const viewed of triggers) {
    const { trigger, around, ruled } = viewed;
    const away =
      trigger.last <= first ? first - trigger.last + 1 : trigger.first >= last ? trigger.first - last + 1 : 0;
    if (away > least || isOfNone(line, trigger, around)) continue;
    if (!ruled) continue;
    const known = ruled.sides.filter((side) => keys.includes(sideKey(side))).length;
    if (away < least || known > most) [best, least, most] = [{ ...viewed, ruled }, away, known];
  }
  return best;
}

/** The sighting with these sides; roles, order and type as the construction has them where it has these sides too. */
export function sightingBy(line: Line, { trigger, around, ruled }: Told, sides: readonly Side[]): Sighting {
  const order = ruled.sides.map(sideKey);
  const ranks = sides.map((side) => order.indexOf(sideKey(side)));
  const known = ranks.find((at) => at >= 0);
  const roles =
    known === undefined ? rolesOf(trigger.word.frame) : sides.map(() => counterpartOf(ruled.sides[known]!.role));
  const named = sides.map((side, i) => {
    const at = ranks[i]!;
    return at < 0
      ? { rank: order.length, side: { ...side, role: roles[i === 0 ? 0 : 1]! } }
      : { rank: at, side: { ...side, role: ruled.sides[at]!.role } };
  });
  named.sort((x, y) => x.rank - y.rank);
  const type = ruled.type ?? trigger.word.type;
  return sightingOf(line, trigger, around, { sides: named.map(({ side }) => side), type });
}
