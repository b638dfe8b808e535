import type { EntityType } from '../../analysis.ts';
import type { Referent } from '../../entities/resolve.ts';
import type { Actor } from '../actors.ts';
import type { Line } from '../line.ts';
import { type Side, sideKey } from '../sighting.ts';

/** Where somebody who may be a side of a deal stands in a sentence. */
export interface Place {
  readonly line: Line;
  readonly actor: Actor;
}

/** Somebody who may be a side of a deal, with all places where the article speaks of them, in order. */
export interface Candidate {
  readonly key: string;
  readonly entity: Referent | null;
  readonly name: string;
  readonly kind: EntityType | 'unnamed';
  readonly places: readonly Place[];
}

/** An article with more names is a list; pairs are made of candidates, so their number must not grow with the text. */
const MOST = 60;

/** Who may be a side, in order of first mention. */
export function candidatesOf(lines: readonly Line[]): readonly Candidate[] {
  const found = new Map<string, Candidate & { readonly places: Place[] }>();
  for (const line of lines) {
    for (const actor of line.actors) {
      for (const { entity, name } of standing(actor)) {
        const key = sideKey({ entity, name });
        const known = found.get(key);
        if (known) known.places.push({ line, actor });
        else if (found.size < MOST)
          found.set(key, { key, entity, name, kind: entity?.type ?? 'unnamed', places: [{ line, actor }] });
      }
    }
  }
  return [...found.values()];
}

function standing(actor: Actor): readonly Pick<Side, 'entity' | 'name'>[] {
  if (actor.entities.length > 0) return actor.entities.map((entity) => ({ entity, name: entity.name }));
  return actor.kind === 'unnamed' ? [{ entity: null, name: actor.name }] : [];
}
