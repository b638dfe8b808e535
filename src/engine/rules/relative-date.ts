import type { Rule } from './rule.ts';

export const relativeDate: Rule = {
  code: 'date.relative',
  severity: 'warning',
  summary: 'A date depends on the day of publication, and the article gives none.',
  fires: ['Norwell sold its ferries over the weekend.'],
  silent: [
    'Norwell sold its ferries on March 3, 2014.',
    '---\ndate: 2014-03-05\n---\n\nNorwell sold its ferries over the weekend.',
  ],
  check: ({ entities }) =>
    entities.flatMap((entity) => {
      if (!entity.value || !('relative' in entity.value) || !entity.value.relative || entity.value.anchored) return [];
      return entity.mentions.map((at) => ({ message: `“${at.text}” has no date to count from.`, at, related: [] }));
    }),
};
