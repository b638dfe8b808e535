import type { Quote, SourceKind, Span } from '../analysis.ts';
import type { Keeper } from '../keeper.ts';
import type { ReadBlock } from '../reading.ts';

/** One link of a chain while it is being put together; spans are prose offsets in the draft's block. */
export interface DraftLink {
  readonly at: Span | null;
  readonly cue: Span | null;
  /** It passes on what an unnamed source said, so it is an outlet even when no list knows it. */
  readonly relays?: boolean;
}

/** An attribution on its way from spans to judgement. */
export interface Draft {
  readonly block: ReadBlock;
  readonly source: Span | null;
  readonly cue: Span;
  /** Content as source quotes, because it may run on into later blocks. */
  content: Quote[];
  /** Prose spans of the content in the draft's own block. */
  readonly contentSpans: readonly Span[];
  /** Outermost first; the first link is the source itself. */
  readonly links: readonly DraftLink[];
  /** The cue of whoever says it himself: the draft's own, or that of the one whom an outlet relays. */
  readonly said: Span;
  readonly confidence: number;
  /** See `AttributionSpans.announces`. */
  readonly announces: boolean;
  /** Its content is a block quote, which needs no quotation marks. */
  setOff: boolean;
  /** Keeps what is made of it for as long as its block stays as it is. */
  readonly keeper: Keeper<Draft>;
}

/** A link judged: what kind of source it is and which entity it stands for. */
export interface JudgedLink {
  readonly kind: SourceKind;
  readonly entity: string | null;
  /** The last word of its head, lower-case; empty for implicit sources. */
  readonly head: string;
  /** The last name of the person that it is, as `surnameOf` gives it; null where it is none, or does not say. */
  readonly person: string | null;
}
