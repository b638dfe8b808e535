import type { ArticleState } from './services/services.ts';

/** Why there is nothing to show of a document without an analysis, in one or two sentences; null is no document. */
export function whyNoAnalysis(state: ArticleState | null): string {
  switch (state?.status) {
    case undefined:
      return 'No article is open.';
    case 'not-an-article':
      return `This document is not treated as an article. ${state?.why}`;
    case 'pending':
      return 'The article is being read.';
    default:
      return `This document is left alone. ${state?.why}`;
  }
}
