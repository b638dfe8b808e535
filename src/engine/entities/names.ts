import type { EntityType, Span } from '../analysis.ts';

export type NameType = Extract<EntityType, 'person' | 'organization' | 'place' | 'product' | 'other'>;

/** How firmly a name has its type: 3 by the name itself, 2 by what stands around it, 1 by a guess. */
export type Strength = 1 | 2 | 3;

/** One name in one block's prose. */
export interface NameMention extends Span {
  readonly type: NameType;
  readonly strength: Strength;
}

/** Whether two lists hold the same names at the same places. */
export const areSameNames = (a: readonly NameMention[], b: readonly NameMention[]): boolean =>
  a.length === b.length &&
  a.every(({ start, end, type, strength }, i) => {
    const other = b[i]!;
    return start === other.start && end === other.end && type === other.type && strength === other.strength;
  });
