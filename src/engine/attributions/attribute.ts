import type { Attribution } from '../analysis.ts';
import type { ResolvedEntities } from '../entities/resolve.ts';
import type { Ids } from '../ids.ts';
import type { Story } from '../reading.ts';

export interface AttributeOptions {
  /** Names of the outlet whose article this is. */
  readonly ownOutlet: readonly string[];
  readonly ids: Ids;
}

/** Joins the spans of all blocks into judged attributions, in source order; empty when the article has none. */
export type Attribute = (story: Story, entities: ResolvedEntities, options: AttributeOptions) => readonly Attribution[];
