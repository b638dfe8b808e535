import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import type { Side } from '../casting/sighting.ts';
import type { Line } from '../sentence/line.ts';
import { coordinated } from '../sentence/lists.ts';
import type { Draft } from './draft.ts';

/** Roles that no person has beside two firms: nobody buys one, nor is one their partner. */
const OF_FIRMS = /^(?:target|company|partner)$/;

/**
 * Takes people out of the sides of a deal that two firms make: who leads or founded one of them. Who bids or buys stays,
 * unless a firm does the same, and never in one list with him.
 */
export function dropPeopleBeside({ sides, sightings }: Draft): void {
  const firms = sides.filter((side) => side.entity !== null && !isSomebody(side));
  if (firms.length < 2) return;
  const acts = (side: Side): boolean => {
    if (OF_FIRMS.test(side.role)) return false;
    const alike = firms.filter(({ role }) => role === side.role);
    return alike.length === 0 || sightings.some(({ line }) => alike.some((firm) => areListed(line, side, firm)));
  };
  const kept = sides.filter((side) => !isSomebody(side) || acts(side));
  sides.splice(0, sides.length, ...kept);
}

/** "Halden and its founder Ann Lee": named in one list. */
function areListed(line: Line, one: Side, other: Side): boolean {
  const of = ({ entity }: Side) => line.actors.filter(({ entities }) => entity !== null && entities.includes(entity));
  return of(one).some((a) =>
    of(other).some((b) => (a.first < b.first ? coordinated(line, a, b) : coordinated(line, b, a))),
  );
}

/** A person by more than the type: by a first name or "van" and its like, for firms may be taken for people. */
const isSomebody = ({ entity }: Side): boolean =>
  entity?.type === 'person' &&
  (FIRST_NAMES.has(entity.name.split(' ', 1)[0]!.toLowerCase()) || PARTICLE.test(entity.name));

const PARTICLE = /\s(?:van|von|der|den|bin|al|ten|ter)\s/;
