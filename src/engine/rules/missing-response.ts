import { awaitedOf } from '../awaited.ts';
import type { Rule } from './rule.ts';

export const missingResponse: Rule = {
  code: 'response.missing',
  severity: 'warning',
  summary: 'A party of a deal says nothing in the article, and no line says that it was asked.',
  fires: ['Norwell Group will acquire Tarn Shipping for $2 billion, Norwell said on Monday.'],
  silent: ['The port is busy, Ines Alvarado said.'],
  check: ({ deals }) =>
    deals.flatMap((deal) => {
      const awaited = awaitedOf(deal);
      return deal.parties
        .filter((party) => awaited.includes(party.name))
        .flatMap((party) => {
          const [at, ...related] = party.passages;
          return at
            ? [
                {
                  message: `${party.name} neither speaks on this deal nor is said to have been asked.`,
                  at,
                  related,
                  deal: deal.id,
                },
              ]
            : [];
        });
    }),
};
