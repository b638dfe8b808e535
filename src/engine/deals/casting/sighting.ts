import type { DealType, Quote, Stage } from '../../analysis.ts';
import type { Referent } from '../../entities/resolve.ts';
import { firstOfEach } from '../../first-of-each.ts';
import type { Arguments } from '../sentence/clauses.ts';
import type { Line } from '../sentence/line.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { STATE_WORDS } from '../sentence/unnamed.ts';

/** One side of a deal as one sentence gives it. */
export interface Side {
  readonly entity: Referent | null;
  readonly name: string;
  readonly role: string;
  readonly at: Quote;
}

/** One sentence part that speaks of a deal. */
export interface Sighting {
  readonly line: Line;
  readonly trigger: Trigger;
  /** Further deal words of the sentence that tell of it: "an agreement to sell". */
  readonly beside: readonly Trigger[];
  readonly around: Arguments;
  /** In initiator-first order; may be one or none for "the deal". */
  readonly sides: readonly Side[];
  readonly type: DealType | null;
  readonly stage: Stage | null;
  /** From the subject (or governing word) to the last word that belongs to it. */
  readonly passage: Quote;
  /** The clause can stand for a deal of its own: a main clause or a headline, not a relative or temporal clause. */
  readonly main: boolean;
  /** The clause lies in the past by its own words ("in 2009", "three years ago", "previously"). */
  readonly past: boolean;
  /** "also", "additionally": a further deal of the same sides. */
  readonly further: boolean;
  /** "the deal", "this agreement": goes on about a deal that is already there. */
  readonly definite: boolean;
}

/** "the Peruvian government" and "Peru's government" are one side: their first letters are the country's. */
const STATE = /^(?:the )?(\p{Lu}\p{L}{3})\p{L}*(?: \p{Lu}\p{L}+)?(?:['’]s)? (?:government|treasury|administration)$/iu;

/** The key by which sides of different sentences are the same. */
export function sideKey({ entity, name }: Pick<Side, 'entity' | 'name'>): string {
  // Most names end in no such word, which is told sooner, and sooner still by their last letter.
  const state = STATE_ENDS.has(name.charCodeAt(name.length - 1)) && endsInState(name) ? STATE.exec(name) : null;
  if (state) return `government of ${state[1]!.toLowerCase()}`;
  return entity?.id ?? `"${name.toLowerCase()}"`;
}

const endsInState = (name: string): boolean => STATE_WORDS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

/** The last letters of the words for a state, as UTF-16 units, small or not. */
const STATE_ENDS: ReadonlySet<number> = new Set(
  [...STATE_WORDS].flatMap((word) => [word, word.toUpperCase()].map((written) => written.charCodeAt(word.length - 1))),
);

/** A government without a name of its own. */
export const isOfState = (side: Side): boolean => side.entity === null && isGovernment(side);

/** "the government", "the Norlandic government". */
export const isGovernment = ({ name }: Pick<Side, 'name'>): boolean => endsInState(name);

/** Whether two lists of sides are the same, side by side. */
export const areSame = (a: readonly Side[], b: readonly Side[]): boolean =>
  a.length === b.length && a.every((side, i) => side === b[i] || isSameSide(side, b[i]!));

const isSameSide = (a: Side, b: Side): boolean =>
  a.entity === b.entity && a.name === b.name && a.role === b.role && a.at.start === b.at.start && a.at.end === b.at.end;

/** Whether two sightings say the same of the same words. */
export const isSameSighting = (a: Sighting, b: Sighting): boolean =>
  a === b ||
  (a.line === b.line &&
    a.trigger === b.trigger &&
    a.type === b.type &&
    a.stage === b.stage &&
    a.main === b.main &&
    a.past === b.past &&
    a.further === b.further &&
    a.definite === b.definite &&
    a.passage.start === b.passage.start &&
    a.passage.end === b.passage.end &&
    areSame(a.sides, b.sides));

/** "because the talks are private": only names what is told elsewhere. */
export const areTalksNamed = ({ trigger, sides }: Sighting): boolean =>
  trigger.word.frame === 'talks' && trigger.noun && sides.length === 0;

/** Whether each of the sides is one of the others, whatever its role. */
export function areAmong(sides: readonly Side[], others: readonly Side[]): boolean {
  const keys = new Set(others.map(sideKey));
  return sides.every((side) => keys.has(sideKey(side)));
}

/** The sides without those that come again. */
export const distinctSides = (sides: readonly Side[]): readonly Side[] => firstOfEach(sides, sideKey);

/** "its initial bid": what becomes of it says nothing of the bid that came after it. */
export function isFirstTry({ line, trigger }: Sighting): boolean {
  return (
    trigger.noun &&
    line.tokens
      .slice(Math.max(0, trigger.first - 2), trigger.first)
      .some(({ lower }) => /^(?:initial|earlier|previous|first|original|prior|opening)$/.test(lower))
  );
}
