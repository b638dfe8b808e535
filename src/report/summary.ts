import type { Analysis, Quote } from '../engine/analysis.ts';
import { wordsOf } from './english.ts';

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

export type SummaryKind = 'deal-scope' | 'sources' | 'not-confirmed' | 'responses' | 'figures' | 'questions';

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

/** What each kind of summary is called. */
export const SUMMARY_TITLES: Readonly<Record<SummaryKind, string>> = {
  'deal-scope': 'Deal scope',
  sources: 'Sources',
  'not-confirmed': 'Not confirmed',
  responses: 'Responses',
  figures: 'Figures and dates',
  questions: 'Open questions for the author',
};

/** The summary of an article with these sections; where there are none, with the one sentence `nothing`. */
export function summaryOf(
  kind: SummaryKind,
  { article }: Pick<Analysis, 'article'>,
  sections: readonly SummarySection[],
  nothing: string,
): Summary {
  return {
    kind,
    title: SUMMARY_TITLES[kind],
    article: article.title === null ? null : wordsOf(article.title),
    sections: sections.length > 0 ? sections : [{ heading: null, layout: 'prose', paragraphs: [[say(nothing)]] }],
  };
}

/** A section that lists sentences; none where there are no sentences. */
export function listed(heading: string | null, sentences: readonly Sentence[]): readonly SummarySection[] {
  return sentences.length === 0 ? [] : [{ heading, layout: 'list', paragraphs: [sentences] }];
}
