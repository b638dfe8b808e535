import type { Analysis } from './analysis.ts';
import type { TextFormat } from './article/article.ts';
import type { Ruling } from './attributions/ruling.ts';
import type { Register } from './entities/register.ts';
import type { Language } from './language/language.ts';

/** The files of learned weights, as they are called in `models/`, without the ending. */
export const WEIGHTS_FILES = ['attributions', 'names', 'deals', 'deal-items', 'clusters'] as const;
export type WeightsFile = (typeof WEIGHTS_FILES)[number];

/** Gives the bytes of a file of weights, or throws an Error that says why there are none. */
export type Weights = (file: WeightsFile) => Uint8Array;

/** What the engine needs from outside; all of it is pure data or pure functions, so it runs in Node and in a worker. */
export interface EnginePorts {
  readonly language: Language;
  /** Milliseconds from any fixed origin, such as `performance.now`. */
  readonly now: () => number;
  /** Bytes of a file of learned weights; each is asked for once, on the first reading. Without them: rules alone. */
  readonly weights?: Weights | undefined;
  /** Told in a plain sentence, once a file, when weights cannot be used. */
  readonly warn?: ((message: string) => void) | undefined;
  /**
   * UTF-16 units of text whose readings are kept for the next analyses; those of some twenty long articles unless told. Where no
   * text comes twice, little is enough, and takes less memory.
   */
  readonly keeps?: number | undefined;
}

/** What a caller may say about a text; Markdown without a register when it says nothing. */
export interface AnalyzeOptions {
  /** Copied to `Analysis.id`. */
  readonly id?: string;
  readonly format?: TextFormat;
  /** Names of the outlet whose article this is: "told us" and "The Post has learned" are then no relays. */
  readonly ownOutlet?: readonly string[];
  readonly register?: Register;
  /** What somebody who checks the article has said of its attributions; all else that is found follows from it. */
  readonly rulings?: readonly Ruling[];
  /**
   * Counts attitudes and the acts that show one ("supports", "criticised", "voted against") as attributions too, the way
   * the corpus does that the weights come from. For figures that are to stand beside published ones; off otherwise.
   */
  readonly stances?: boolean;
}

/** How an analysis shares its thread with others. */
export interface Slicing {
  /** The longest time in milliseconds that the engine keeps the thread at a stretch. */
  readonly sliceMs: number;
  /** Gives the thread back; resolves when the engine may go on. */
  readonly pause: () => Promise<void>;
  readonly isCancelled: () => boolean;
}

/** Reads articles; one instance serves all of them, because it keeps what it has read of blocks that come again. */
export interface Engine {
  /** Never throws on any string; empty text gives an analysis with nothing in it. */
  analyze(text: string, options?: AnalyzeOptions): Analysis;
  /** The same result in slices; null when it was cancelled. */
  analyzeInSlices(text: string, slicing: Slicing, options?: AnalyzeOptions): Promise<Analysis | null>;
}
