import type { EntityType, Span } from '../analysis.ts';
import type { TokenizedProse } from '../language/language.ts';

export type NameType = Extract<EntityType, 'person' | 'organization' | 'place' | 'product' | 'other'>;

/** One name in one block's prose. */
export interface NameMention extends Span {
  readonly type: NameType;
}

/** The seam for name extractors: rules today, a learned tagger tomorrow. In order, without overlaps. */
export interface NameSpanFinder {
  find(prose: string, tokens: TokenizedProse): readonly NameMention[];
}
