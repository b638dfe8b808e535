import assert from 'node:assert/strict';
import type { Token } from '../../../src/engine/language/language.ts';
import { firstWithin, lastWithin } from '../../../src/engine/language/token-search.ts';

const tokens = 'the sale of the mill of Halden'.split(' ').map((lower) => ({ lower }) as Token);
const isOf = ({ lower }: Token): boolean => lower === 'of';

describe('looking for a token in a part of a sentence', () => {
  it('finds the first and the last of those that fit', () => {
    assert.equal(firstWithin(tokens, 0, 7, isOf), 2);
    assert.equal(lastWithin(tokens, 0, 7, isOf), 5);
  });

  it('counts the start in and the end out', () => {
    assert.equal(firstWithin(tokens, 2, 3, isOf), 2);
    assert.equal(lastWithin(tokens, 2, 5, isOf), 2);
    assert.equal(firstWithin(tokens, 3, 5, isOf), -1);
  });

  it('reaches beyond neither end of the sentence', () => {
    assert.equal(firstWithin(tokens, -4, 99, isOf), 2);
    assert.equal(lastWithin(tokens, -4, 99, isOf), 5);
    assert.equal(lastWithin(tokens, -4, -1, isOf), -1);
  });

  it('looks at no token outside its part', () => {
    const seen: number[] = [];
    lastWithin(tokens, 3, 5, (_, i) => {
      seen.push(i);
      return false;
    });
    assert.deepEqual(seen, [4, 3]);
  });
});
