import assert from 'node:assert/strict';
import { dealsOf, texts } from './article.ts';

const scopeOf = (...paragraphs: [string, ...string[]]) => texts(dealsOf(...paragraphs)[0]?.scope);

describe('what a deal word deals in', () => {
  it('is what is bought, where that is no side', () => {
    const scope = scopeOf(
      'Norvik Airlines Ltd. to buy jets from Halden Aircraft Corp.',
      'Norvik Airlines Ltd. agreed to buy 12 long-haul jets from Halden Aircraft Corp. on Friday.',
    );
    assert.ok(scope.includes('12 long-haul jets'), scope.join());
  });

  it('is what an order or a sale is of', () => {
    const scope = scopeOf(
      'Norvik Holdings Ltd. sells plants to Halden Corp.',
      'Norvik Holdings Ltd. announced the sale of 13 cereal plants to Halden Corp.',
    );
    assert.ok(scope.includes('13 cereal plants'), scope.join());
  });

  it('is what an agreement is made to do, with what that is done to', () => {
    const scope = scopeOf(
      'Norvik Holdings Ltd. and Halden Corp. sign pipeline agreement',
      'Norvik Holdings Ltd. and Halden Corp. signed an agreement to begin construction of the northern pipeline.',
    );
    assert.deepEqual(scope, ['construction of the northern pipeline']);
  });

  it('is what rights are given to', () => {
    const scope = scopeOf(
      'Norvik Holdings Ltd. and Halden Corp. sign licence agreement',
      'Norvik Holdings Ltd. signed a licence agreement with Halden Corp. The agreement grants rights to two of its patents.',
    );
    assert.ok(
      scope.some((item) => /patents/.test(item)),
      scope.join(),
    );
  });

  it('is neither a side, nor its stock, nor money', () => {
    for (const text of [
      'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. for $3 billion.',
      'Norvik Holdings Ltd. agreed to buy rival Borealis Foods Inc.',
      'Norvik Holdings Ltd. agreed to buy Borealis Foods stock.',
      'Norvik Holdings Ltd. made an offer to seek control of Borealis Foods Inc.',
      'Norvik Holdings Ltd. agreed to buy 30 percent of the shares of Borealis Foods Inc.',
    ])
      assert.deepEqual(scopeOf('Norvik Holdings Ltd. to buy Borealis Foods Inc.', text), [], text);
  });
});

describe('how a thing is made', () => {
  it('is no scope of the deal for it', () => {
    const [deal] = dealsOf(
      'Norvik Air orders 20 Halden jets',
      'Norvik Air Ltd. has ordered 20 Halden jets. The jet will be the first to be manufactured mainly with composites.',
    );
    assert.ok(!texts(deal?.scope).some((text) => text.includes('composites')));
  });
});
