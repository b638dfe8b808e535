import type { Deal, Party, Quote } from '../../analysis.ts';
import type { Ids } from '../../ids.ts';
import { backedBy, sidePassages } from '../backing/backed.ts';
import type { Asked, Backing } from '../backing/status.ts';
import type { Side } from '../casting/sighting.ts';
import type { Draft } from '../grouping/draft.ts';
import { type Extent, isUnreal } from '../grouping/extent.ts';
import { stageOf } from './stage.ts';
import { typeOf } from './type.ts';

/** A deal by what makes it one: between whom, of what kind and how far; with the parts of sentences that speak of it. */
export interface Core {
  readonly id: string;
  readonly draft: Draft;
  readonly extents: readonly Extent[];
  /** Those of them that tell what is, and not what would have been; all where the deal is off. */
  readonly real: readonly Extent[];
  readonly parties: readonly Party[];
  readonly type: Deal['type'];
  readonly stage: Deal['stage'];
}

/** What makes a deal one, judged by all that speaks of it. */
export function coreOf(draft: Draft, extents: readonly Extent[], backing: Backing, ids: Ids): Core {
  const { judged } = draft.keeper.whileTrue<{ readonly judged: JudgedCore; readonly asked: Asked }>(
    judge,
    ({ judged: { extents: before }, asked }) => before === extents && backing.standsBy(asked),
    () => {
      backing.record();
      return { judged: judge(draft, extents, backing), asked: backing.recorded() };
    },
  );
  const { parties, type } = judged;
  return draft.keeper.kept(draft, withId, [
    judged,
    ids.next('d', `${parties.map((party) => party.name).join('|')}|${type.value}`),
  ]);
}

type JudgedCore = Omit<Core, 'id'>;

const withId = (_: Draft, judged: JudgedCore, id: string): Core => ({ id, ...judged });

function judge(draft: Draft, extents: readonly Extent[], backing: Backing): JudgedCore {
  const type = typeOf(draft, draft.sides, backing);
  const stage = stageOf(draft, draft.sides, backing);
  const parties = draft.sides.map((side) => partyOf(draft, side, backing));
  const real = stage.value === 'ended' ? extents : extents.filter((extent) => !isUnreal(extent));
  return { draft, extents, real, parties, type, stage };
}

function partyOf(draft: Draft, side: Side, backing: Backing): Party {
  const backed = backedBy(sidePassages(draft, side), draft.sides, backing);
  const passages: readonly Quote[] = backed.passages.length > 0 ? backed.passages : [side.at];
  return { name: side.name, entity: side.entity?.id ?? null, role: side.role, ...backed, passages };
}
