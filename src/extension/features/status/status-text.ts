import { tally } from '../../../report/tally.ts';
import type { ArticleState } from '../../services/services.ts';
import { countUnverified } from '../attributions/groups.ts';

/** What the status item shows; `text` without its icon. */
export interface StatusText {
  readonly text: string;
  readonly tooltip: string;
}

/** One calm line on the document in front, and a sentence on why. */
export function statusText({ status, why, analysis }: Pick<ArticleState, 'status' | 'why' | 'analysis'>): StatusText {
  switch (status) {
    case 'article': {
      const limits = analysis?.limits?.map(({ message }) => message) ?? [];
      const counts = analysis
        ? [
            tally(analysis.article.words, 'word'),
            tally(analysis.attributions.length, 'attribution'),
            `${countUnverified(analysis)} unverified`,
          ]
        : [];
      const partly = limits.length > 0 ? ' (read in part)' : '';
      return { text: counts.join(', ') + partly, tooltip: [why, ...limits].join('\n\n') };
    }
    case 'pending':
      return { text: 'Reading', tooltip: 'On the Record is reading this document.' };
    case 'other-language':
      return { text: 'Not in English', tooltip: why };
    case 'too-large':
      return { text: 'Too large to read', tooltip: why };
    case 'not-an-article':
      return { text: 'Not an article', tooltip: why };
  }
}
