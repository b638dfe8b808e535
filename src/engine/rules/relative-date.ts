import { datelineDay } from '../dateline-day.ts';
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
  check: ({ story, entities }) => {
    const day = datelineDay(story.article.dateline.place, entities);
    const why = day === null ? 'has no date to count from' : `is counted from “${day.text}”, of which no year is given`;
    return entities.flatMap((entity) => {
      if (!entity.value || !('relative' in entity.value) || !entity.value.relative || entity.value.anchored) return [];
      return entity.mentions.map((at) => ({ message: `“${at.text}” ${why}.`, at, related: day ? [day] : [] }));
    });
  },
};
