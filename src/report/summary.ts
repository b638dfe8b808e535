import type { Quote } from '../engine/analysis.ts';

/** One complete sentence and what it rests on. Plain text: whatever shows it must escape it for its own format. */
export interface Sentence {
  readonly text: string;
  /** The passages that back it, in the order of the sentence; empty only where it says that something is absent. */
  readonly passages: readonly Quote[];
  /** Ids of the attributions that it restates. */
  readonly attributions: readonly string[];
}

export interface SummarySection {
  /** Plain text, or null for the part without a heading. */
  readonly heading: string | null;
  /** A list shows each sentence for itself; prose runs them together, paragraph by paragraph. */
  readonly layout: 'list' | 'prose';
  readonly paragraphs: readonly (readonly Sentence[])[];
}

export type SummaryKind = 'deal-scope' | 'sources' | 'not-confirmed';

/** A summary as data. Nothing in it goes beyond the fields of the analysis that have passages behind them. */
export interface Summary {
  readonly kind: SummaryKind;
  readonly title: string;
  /** The article's own title, or null. */
  readonly article: string | null;
  readonly sections: readonly SummarySection[];
}

/** A sentence of the summary; without passages it may only say that something is absent. */
export function say(text: string, passages: readonly Quote[] = [], attributions: readonly string[] = []): Sentence {
  return { text, passages, attributions };
}
