import type { Referent } from '../../entities/resolve.ts';
import type { Actor } from './actors.ts';

/** A government of which the words say whose: "the Peruvian government", "Peru's government". */
export interface State {
  readonly name: string;
  /** Its country, where the words name it. */
  readonly country: Referent | null;
}

/** The government last spoken of among the actors of a sentence; null where none is. */
export function lastState(actors: readonly Actor[]): State | null {
  const actor = actors.findLast(
    ({ name, kind }) => (kind === 'place' || kind === 'unnamed') && / government$/i.test(name) && !BARE.test(name),
  );
  return actor ? { name: actor.name, country: actor.entities[0] ?? null } : null;
}

/** The actor; "the government" as the one last spoken of, where one was. */
export const governmentOf = (actor: Actor, state: State | null): Actor =>
  state && actor.kind === 'unnamed' && BARE.test(actor.name)
    ? {
        ...actor,
        name: state.name,
        kind: state.country?.type ?? 'unnamed',
        entities: state.country ? [state.country] : [],
      }
    : actor;

const BARE = /^the (?:\p{Ll}+ )?government$/iu;
