import type { Span } from '../analysis.ts';
import type { Scan } from './finder/scan.ts';

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
  /** A set phrase, whose spans follow from its words: a refusal, "is expected to", "reportedly", a mark in a headline. */
  readonly formula?: boolean;
  /** What is said stands in the blocks behind this one: "Alvarado continued:". */
  readonly announces?: boolean;
}

/** The seam for extractors: readable rules, and a learned tagger on top of them. Pure, and blind to other blocks. */
export interface AttributionSpanFinder {
  /** With `stances` also attitudes and acts that show one ("supports", "criticised"): see `AnalyzeOptions`. */
  find(scan: Scan, stances?: boolean): readonly AttributionSpans[];
}
