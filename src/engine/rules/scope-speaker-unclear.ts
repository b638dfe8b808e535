import type { Rule } from './rule.ts';

export const scopeSpeakerUnclear: Rule = {
  code: 'deal.scope-speaker-unclear',
  severity: 'warning',
  summary: 'A deal’s scope is given, and nobody is named as stating any of it.',
  fires: ['Norwell and Tarn signed a strategic agreement that covers ports, cranes and warehouses.'],
  silent: ['Norwell and Tarn said they signed a strategic agreement that covers ports, cranes and warehouses.'],
  check: ({ deals }) =>
    deals.flatMap((deal) => {
      const [first, ...rest] = deal.scope;
      if (!first || deal.scope.some((item) => item.status !== 'author-assertion')) return [];
      return [
        {
          message: 'The article gives this scope in its own voice: nobody is named as stating it.',
          at: first,
          related: rest,
          deal: deal.id,
        },
      ];
    }),
};
