import type { Analysis } from '../engine/analysis.ts';
import { summarizeDealScope } from './deal-scope.ts';
import { summarizeFigures } from './figures.ts';
import { summarizeNotConfirmed } from './not-confirmed.ts';
import { summarizeQuestions } from './questions.ts';
import { summarizeResponses } from './responses.ts';
import { summarizeSources } from './sources.ts';
import type { Summary, SummaryKind } from './summary.ts';

const SUMMARIZERS: Readonly<Record<SummaryKind, (analysis: Analysis) => Summary>> = {
  'deal-scope': summarizeDealScope,
  'not-confirmed': summarizeNotConfirmed,
  sources: summarizeSources,
  responses: summarizeResponses,
  figures: summarizeFigures,
  questions: summarizeQuestions,
};

/** Every kind of summary, in the order in which an editor reads them. */
export const SUMMARY_KINDS = Object.keys(SUMMARIZERS) as readonly SummaryKind[];

export function isSummaryKind(value: string): value is SummaryKind {
  return Object.hasOwn(SUMMARIZERS, value);
}

/** The summary of this kind; where there is nothing to sum up, one sentence that says so. */
export function summarize(analysis: Analysis, kind: SummaryKind): Summary {
  return SUMMARIZERS[kind](analysis);
}

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The summary as indented JSON, with the passages of each sentence; ends with a line end. */
export function summaryToJson(summary: Summary): string {
  return asJson({ schema: 'on-the-record/summary/1', ...summary });
}

/** Several summaries as one JSON object; ends with a line end. */
export function summariesToJson(summaries: readonly Summary[]): string {
  return asJson({ schema: 'on-the-record/summaries/1', summaries });
}
