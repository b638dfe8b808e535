import type { Actor } from '../sentence/actors.ts';
import type { Line } from '../sentence/line.ts';
import { sides } from './sides.ts';
import type { Side } from './sighting.ts';

/** What is bought or bid for. "the company" beside another buyer stands for the target just spoken of, never for the buyer. */
export function targets(
  line: Line,
  actors: readonly Actor[],
  doers: readonly Actor[],
  current: readonly Side[],
): readonly Side[] {
  const known = current.find((side) => side.role === 'target');
  return sides(line, actors, 'target', [], true).map((side) => {
    const buys =
      doers.some((actor) => actor.entities.includes(side.entity!)) ||
      current.some((other) => other.entity === side.entity && BUYING.has(other.role));
    return known && buys && actors.some((actor) => actor.pronoun && actor.entities.includes(side.entity!))
      ? { ...known, at: side.at }
      : side;
  });
}

export const BUYING: ReadonlySet<string> = new Set(['buyer', 'bidder', 'investor']);
