import assert from 'node:assert/strict';
import { firstOfEach } from '../../../src/engine/first-of-each.ts';

describe('The first of each key', () => {
  const ofLength = (words: readonly string[]) => firstOfEach(words, ({ length }) => length);

  it('keeps the first item of each key, in the order of the items', () => {
    assert.deepEqual(ofLength(['bid', 'deal', 'buy', 'stake', 'sale']), ['bid', 'deal', 'stake']);
  });

  it('keeps all where no key comes again, and nothing of nothing', () => {
    assert.deepEqual(ofLength(['bid', 'deal']), ['bid', 'deal']);
    assert.deepEqual(ofLength([]), []);
  });
});
