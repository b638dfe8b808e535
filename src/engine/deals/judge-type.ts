import type { DealType } from '../analysis.ts';
import type { Draft } from './draft.ts';
import { backedBy, draftLines, type Judged } from './judge-stage.ts';
import { areAboutLabour, isUnion } from './labour.ts';
import { purposeOf } from './purpose.ts';
import type { Side } from './sighting.ts';
import type { Backing } from './status.ts';

/** The type that most passages give, headline and opening first. */
export function typeOf(draft: Draft, sides: readonly Side[], backing: Backing): Judged<DealType> {
  const votes = new Map<DealType, number>();
  for (const sighting of draft.sightings) {
    if (!sighting.type) continue;
    const weight =
      (sighting.line.prominent ? 2 : 1) *
      (sighting.trigger.word.strength === 'strong' ? 1.5 : 1) *
      (sighting.sides.length > 1 ? 1.5 : 1);
    votes.set(sighting.type, (votes.get(sighting.type) ?? 0) + weight);
  }
  let value: DealType = draft.type ?? untyped(draft);
  if (draft.type) votes.set(draft.type, (votes.get(draft.type) ?? 0) + 1);
  let most = 0;
  for (const [type, weight] of votes) {
    if (weight > most) {
      value = type;
      most = weight;
    }
  }
  const said = draft.sightings.filter((sighting) => sighting.type === value);
  return { ...backedBy(said.length > 0 ? said : draft.sightings, sides, backing), value };
}

/**
 * What a company agrees with its workers is of no other kind; a paper is of the kind that it is made for; any other agreement
 * that speaks of a dispute ends it.
 */
function untyped(draft: Draft): DealType {
  const lines = draftLines(draft);
  if (areAboutLabour(lines) || draft.sides.some(isUnion)) return 'other';
  const dispute = lines.some((line) => line.tokens.some((token) => DISPUTE.test(token.lower)));
  return dispute ? 'settlement' : (purposeOf(draft.sightings) ?? 'cooperation');
}

const DISPUTE = /^(?:disputes?|lawsuits?|litigation|victims?|damages|compensation|lockout)$/;
