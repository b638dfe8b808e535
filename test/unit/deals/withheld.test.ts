import assert from 'node:assert/strict';
import { dealsOf, texts } from './article.ts';

const withheld = (...paragraphs: string[]) =>
  texts(
    dealsOf(
      'Norvik Holdings Ltd. to buy Borealis Foods Inc.',
      'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc.',
      ...paragraphs,
    )[0]?.withheld,
  );

describe('what is kept back', () => {
  for (const [text, passage] of [
    ['The companies have not yet published the full details.', 'have not yet published the full details'],
    ['They have not disclosed the price.', 'have not disclosed the price'],
    [
      'Borealis has yet to release the names of the other bidders.',
      'has yet to release the names of the other bidders',
    ],
    [
      'No exact figures of the price or the savings have been announced by the board.',
      'No exact figures of the price or the savings have been announced by the board',
    ],
    [
      'A spokeswoman did not know how much Norvik would gain from it.',
      'did not know how much Norvik would gain from it',
    ],
    [
      'It is not currently known whether the plant will stay open.',
      'It is not currently known whether the plant will stay open',
    ],
    [
      'The pricing structure has not been revealed, or when the shares would be paid for.',
      'The pricing structure has not been revealed, or when the shares would be paid for',
    ],
    ['Norvik declined, however, to disclose the price.', 'declined, however, to disclose the price'],
    ['The report was not made public.', 'The report was not made public'],
    ['The talks were kept very quiet.', 'were kept very quiet'],
  ] as const) {
    it(`is seen: ${text}`, () => assert.deepEqual(withheld(text), [passage]));
  }

  it('is seen in a sentence that names neither side, paragraphs on', () => {
    const found = withheld('The weather was mild.', 'Analysts were calm.', 'No exact date had yet been set.');
    assert.deepEqual(found, ['No exact date had yet been set']);
  });

  for (const text of [
    'Details of the plan were released on Monday.',
    'More details are available from the company.',
    'Borealis refuses to discuss a higher offer.',
    'You do not know how good these biscuits are.',
    'It has not yet reached the top of the market.',
  ]) {
    it(`is not what is told, or no matter of it: ${text}`, () => assert.deepEqual(withheld(text), []));
  }
});
