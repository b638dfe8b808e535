import type { EntityType, Span } from '../analysis.ts';

export type NameType = Extract<EntityType, 'person' | 'organization' | 'place' | 'product' | 'other'>;

/** How firmly a name has its type: 3 by the name itself, 2 by what stands around it, 1 by a guess. */
export type Strength = 1 | 2 | 3;

/** One name in one block's prose. */
export interface NameMention extends Span {
  readonly type: NameType;
  readonly strength: Strength;
}
