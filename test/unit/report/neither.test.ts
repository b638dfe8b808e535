import assert from 'node:assert/strict';
import { summarizeResponses } from '../../../src/report/responses.ts';
import { article } from '../deals/article.ts';

describe('A refusal of neither side', () => {
  it('is never told as the contrary', () => {
    const analysis = article(
      'Norvik to buy Borealis',
      'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. on Monday. Neither company would reveal the price.',
    );
    const told = JSON.stringify(summarizeResponses(analysis));
    assert.match(told, /Neither company would reveal/);
    assert.doesNotMatch(told, /Neither company[^“"]*declined/);
  });
});
