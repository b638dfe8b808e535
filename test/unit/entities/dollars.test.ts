import assert from 'node:assert/strict';
import { article } from '../support/engine.ts';

/** The currency of each sum of an article, null where none is given. */
const currencies = (...paragraphs: string[]): readonly (string | null)[] =>
  article('# Halden for sale', ...paragraphs).entities.flatMap(({ type, value }) =>
    type === 'money' ? [(value && 'amount' in value && value.currency) || null] : [],
  );

describe('A bare dollar', () => {
  it('is American where the article names no other', () => {
    assert.deepEqual(currencies('Halden costs $2 billion and owes $5 million.'), ['USD', 'USD']);
    assert.deepEqual(currencies('Halden costs US$2 billion.', 'It owes $5 million.'), ['USD', 'USD']);
  });

  it('is the one that the article names', () => {
    assert.deepEqual(currencies('Halden costs NZ$2 billion.', 'It owes $5 million.'), ['NZD', 'NZD']);
    assert.deepEqual(currencies('Halden costs 2 billion Canadian dollars.', 'It owes $5 million.'), ['CAD', 'CAD']);
  });

  it('is nobody’s where the article names several, or is written where people pay with other dollars', () => {
    assert.deepEqual(currencies('Halden costs A$2 billion or US$1 billion.', 'It owes $5 million.'), [
      'AUD',
      'USD',
      null,
    ]);
    assert.deepEqual(currencies('SYDNEY, May 2 - Halden Corp. costs $2 billion.'), [null]);
  });

  it('is left open where the article names another only later', () => {
    assert.deepEqual(currencies('Halden costs $2 billion.', 'It owes S$5 million.'), [null, 'SGD']);
  });

  it('is American where it says what other money is worth, and is not where it says what American money is worth', () => {
    assert.deepEqual(currencies('Halden costs A$1.1 billion ($720 million).', 'It owes $5 million.'), [
      'AUD',
      'USD',
      'USD',
    ]);
    assert.deepEqual(currencies('Halden costs £800m (about $1bn) and holds S$5m.'), ['GBP', 'USD', 'SGD']);
    assert.deepEqual(currencies('Halden costs US$5m ($8m) and owes NZ$2m.'), ['USD', 'NZD', 'NZD']);
    assert.deepEqual(currencies('Halden costs US$5m ($8m).'), ['USD', null]);
  });

  it('is the same in the value of a deal', () => {
    const [deal] = article(
      '# Norvik buys Halden',
      'Norvik Holdings Ltd. holds A$2 billion in cash. It has agreed to buy Halden Foods Inc. for $3 billion.',
    ).deals;
    assert.equal(deal?.value?.currency, 'AUD');
  });
});
