import type { Dismissal, DismissalKind } from '../../../record/dismissals.ts';

/** What the quick fixes and the tree call a dismissal. */
export const KIND_LABELS: Readonly<Record<DismissalKind, string>> = {
  'not-an-attribution': 'Not an attribution',
  'on-record': 'On record',
  'same-source': 'Same source as …',
};

/** What was said, with the other source in its words. */
export function kindText({ kind, sameAs }: Dismissal): string {
  return sameAs ? `Same source as in “${sameAs.quote}”` : KIND_LABELS[kind];
}
