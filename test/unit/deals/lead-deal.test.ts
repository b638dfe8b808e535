import assert from 'node:assert/strict';
import { inReadingOrder } from '../../../src/report/reading-order.ts';
import { article } from './article.ts';

const ROUND = 'Tarn has raised $220 million from Halden Capital, Osier Partners, Norvik Ventures and Brel Capital.';

describe('The deal that an article leads with', () => {
  it('stays first though it is done and another is not', () => {
    const { deals } = article(
      'Tarn raises $220 million from Halden Capital',
      ROUND,
      'Tarn signed a five-year deal with Corvale to process payments for shops in Kenya.',
    );
    const first = inReadingOrder(deals)[0]!;
    assert.equal(first.type.value, 'financing');
    assert.ok(deals.every(({ related }) => related.every(({ deal, how }) => deal !== first.id || how !== 'earlier')));
  });

  it('is told as earlier where the article places it in the past itself', () => {
    const { deals } = article(
      'Norwell wants Tarn',
      'In 2019 Norwell Corp. bought Halden Foods. Norwell Corp. is in talks to buy Tarn Ltd., it said.',
    );
    assert.deepEqual(
      inReadingOrder(deals).map(({ stage }) => stage.value),
      ['in-talks', 'completed'],
    );
  });

  it('names whoever gets the money, however many give it', () => {
    const [deal] = article('Tarn raises $220 million', ROUND).deals;
    assert.match(deal!.label, /^Tarn – Halden Capital – Osier Partners and others financing$/);
  });
});
