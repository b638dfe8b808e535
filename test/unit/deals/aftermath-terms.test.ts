import assert from 'node:assert/strict';
import { dealsOf } from './article.ts';

const termsOf = (text: string) =>
  (
    dealsOf(
      'Norvik to buy Borealis',
      `Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. for $2 billion. ${text}`,
    )[0]?.terms ?? []
  ).map(({ field, text: shown }) => `${field}: ${shown}`);

describe('what becomes of a business that is bought', () => {
  for (const [text, term] of [
    ['Borealis will operate independently of Norvik.', 'operation: will operate independently of Norvik'],
    ['The company will remain at its base in Oslo.', 'operation: will remain at its base in Oslo'],
    [
      'Ms Anna Berg will chair the board of the company.',
      'management: Ms Anna Berg will chair the board of the company',
    ],
    ['The company will be renamed Norvik Foods.', 'name: Norvik Foods'],
    ['The companies expect savings of $20 million a year.', 'savings: savings of $20 million a year'],
    [
      'That is 69 percent more than the closing price of the company.',
      'premium: 69 percent more than the closing price',
    ],
    ['The merged company will see a reduction of 2,000 jobs.', 'job cuts: 2,000 jobs'],
    [
      'The company will also receive 70 percent of the profits from the bakeries.',
      'profit share: 70 percent of the profits from the bakeries',
    ],
    [
      'Norvik will pay a further $8 million in the event that sales double.',
      'condition: in the event that sales double',
    ],
  ] as const) {
    it(`is a term: ${text}`, () => {
      const terms = termsOf(text);
      assert.ok(terms.includes(term), terms.join(' | '));
    });
  }

  for (const text of [
    'It will continue negotiations with the union.',
    'Earnings of the company were 11 percent higher than last year.',
    'The company lost 70 percent of its customers.',
    'The shares rose to close at $38.',
  ])
    it(`is no term: ${text}`, () => {
      const added = termsOf(text).filter((term) =>
        /^(?:operation|management|name|savings|premium|profit share|condition|closing date)/.test(term),
      );
      assert.deepEqual(added, []);
    });
});
