import type { Span } from '../analysis.ts';
import type { BlockReading } from '../reading.ts';

/**
 * The spans of one attribution inside one block (prose offsets): what an extractor finds, before anything is judged.
 * A content that runs on into later blocks (a multi-paragraph quotation, a list after a colon) is joined later.
 */
export interface AttributionSpans {
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** The seam for extractors: readable rules today, a learned tagger tomorrow. Pure, and blind to other blocks. */
export interface AttributionSpanFinder {
  find(block: Omit<BlockReading, 'attributions'>): readonly AttributionSpans[];
}
