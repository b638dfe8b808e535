import type { Attribution, Deal } from '../analysis.ts';
import type { ResolvedEntities } from '../entities/resolve.ts';
import type { Ids } from '../ids.ts';
import type { Story } from '../reading.ts';

export interface DealOptions {
  readonly ids: Ids;
}

/** The deals that the article is about, in order of first mention; empty when there is none. */
export type FindDeals = (
  story: Story,
  entities: ResolvedEntities,
  attributions: readonly Attribution[],
  options: DealOptions,
) => readonly Deal[];
