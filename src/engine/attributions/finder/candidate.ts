import type { Span } from '../../analysis.ts';
import type { Range } from './noun-phrases.ts';
import type { Scan, Utterance } from './scan.ts';

/** What one rule found at one place: token ranges for source and cue, prose spans for content. */
export interface Candidate {
  readonly source: Range | null;
  readonly cue: Range;
  readonly content: readonly Span[];
  readonly confidence: number;
  /** Found by a rule for a set phrase; see `AttributionSpans.formula`. */
  readonly formula?: boolean;
  /** See `AttributionSpans.announces`. */
  readonly announces?: boolean;
}

/** What a rule sees: the block, the utterance, the token it is asked about, and what was found before it there. */
export interface Place {
  readonly scan: Scan;
  readonly utterance: Utterance;
  readonly at: number;
  readonly before: readonly Candidate[];
}

/** A rule looks at one token and answers with a candidate, or null. */
export interface CueRule {
  (place: Place): Candidate | null;
  /** The small spellings of the tokens that it is asked about; undefined is all. */
  readonly opens?: ReadonlySet<string>;
}

/** A rule that is asked only about tokens with one of these small spellings. */
export function openingWith(words: Iterable<string>, rule: (place: Place) => Candidate | null): CueRule {
  return Object.assign(rule, { opens: new Set(words) });
}
