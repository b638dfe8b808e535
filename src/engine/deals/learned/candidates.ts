import type { EntityType } from '../../analysis.ts';
import type { Referent } from '../../entities/resolve.ts';
import { Keeper } from '../../keeper.ts';
import { membersOf } from '../casting/members.ts';
import { isCode } from '../casting/sides.ts';
import { type Side, sideKey } from '../casting/sighting.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Line } from '../sentence/line.ts';

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
  /** Keeps what is made of it: it is the same object in one analysis and the next for as long as its places are. */
  readonly keeper: Keeper<Candidate>;
}

/** An article with more names is a list; pairs are made of candidates, so their number must not grow with the text. */
const MOST = 60;

/** Who may be a side, in order of first mention. */
export function candidatesOf(lines: readonly Line[]): readonly Candidate[] {
  const found = new Map<string, Omit<Candidate, 'keeper'> & { readonly places: Place[] }>();
  for (const line of lines) {
    for (const { key, entity, name, place } of line.keeper.kept(line, standingIn, [])) {
      const known = found.get(key);
      if (known) known.places.push(place);
      else if (found.size < MOST)
        found.set(key, { key, entity, name, kind: entity?.type ?? 'unnamed', places: [place] });
    }
  }
  return [...found.values()].map(asBefore);
}

const beginning = (): Map<string, Candidate> => new Map();

/** The candidate of the analysis before, where it is spoken of at the same places. */
function asBefore(candidate: Omit<Candidate, 'keeper'>): Candidate {
  const { key, entity, name, places } = candidate;
  const { line } = places[0]!;
  const known = line.keeper.kept(line, beginning, []);
  const before = known.get(key);
  const isKnown =
    before?.entity === entity &&
    before.name === name &&
    before.places.length === places.length &&
    before.places.every(({ actor }, i) => actor === places[i]!.actor);
  if (isKnown) return before;
  const made = { ...candidate, keeper: new Keeper<Candidate>() };
  known.set(key, made);
  return made;
}

/** Those who stand in a sentence, each with the key that is the same in others. */
const standingIn = (line: Line) =>
  line.actors.flatMap((actor) => {
    const place: Place = { line, actor };
    // "an investor group led by Halden": who leads it stands for it.
    if (membersOf(line, actor).length > 0) return [];
    return standing(actor).map(({ entity, name }) => ({ key: sideKey({ entity, name }), entity, name, place }));
  });

function standing(actor: Actor): readonly Pick<Side, 'entity' | 'name'>[] {
  if (actor.entities.length > 0)
    return actor.entities.filter(({ name }) => !isCode(name)).map((entity) => ({ entity, name: entity.name }));
  return actor.kind === 'unnamed' ? [{ entity: null, name: actor.name }] : [];
}
