import type { EntityType, EntityValue, Span } from '../analysis.ts';
import type { TokenizedProse } from '../language/language.ts';

/** One figure or date in one block's prose. A relative date carries no ISO date until an anchor resolves it. */
export interface FigureMention extends Span {
  readonly type: Extract<EntityType, 'money' | 'percent' | 'date' | 'quantity'>;
  readonly value: EntityValue | null;
}

/** Finds money, percentages, dates and quantities; in order, without overlaps. Pure. */
export interface FigureFinder {
  find(prose: string, tokens: TokenizedProse): readonly FigureMention[];
}
