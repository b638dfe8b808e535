import assert from 'node:assert/strict';
import { awaitedOf } from '../../../src/engine/awaited.ts';
import { dealsOf } from '../deals/article.ts';

describe('The parties that an editor waits for', () => {
  it('are none that are sold by their owner', () => {
    const [deal] = dealsOf(
      'Norvik sells Halden',
      'Norvik Holdings Ltd. will sell Halden Mills Ltd. to Borealis Inc. on Monday.',
    );
    assert.deepEqual(deal?.missingResponses, ['Norvik Holdings Ltd.', 'Halden Mills Ltd.', 'Borealis Inc.']);
    assert.deepEqual(awaitedOf(deal), ['Norvik Holdings Ltd.', 'Borealis Inc.']);
  });

  it('are those that are bid for, too', () => {
    const [deal] = dealsOf('Norvik buys Halden', 'Norvik Holdings Ltd. has agreed to buy Halden Mills Ltd. on Monday.');
    assert.deepEqual(deal && awaitedOf(deal), ['Norvik Holdings Ltd.', 'Halden Mills Ltd.']);
  });
});
