import assert from 'node:assert/strict';
import { RecentCache } from '../../../src/engine/recent-cache.ts';

describe('A cache of what was used last', () => {
  const cacheOf = (...words: string[]) => {
    const cache = new RecentCache<string>(10, (word) => word.length);
    for (const word of words) cache.set(word, word);
    return cache;
  };

  it('drops what was not used for longest when it is full', () => {
    const cache = cacheOf('aaaa', 'bbbb');
    cache.get('aaaa');
    cache.set('cccc', 'cccc');
    assert.deepEqual([cache.get('aaaa'), cache.get('bbbb'), cache.get('cccc')], ['aaaa', undefined, 'cccc']);
  });

  it('keeps what is too heavy until something else comes', () => {
    const cache = cacheOf('aaaa', 'b'.repeat(20));
    assert.equal(cache.get('aaaa'), undefined);
    assert.equal(cache.get('b'.repeat(20)), 'b'.repeat(20));
    cache.set('cccc', 'cccc');
    assert.equal(cache.get('b'.repeat(20)), undefined);
  });

  it('weighs a value that is set again once', () => {
    const cache = cacheOf('aaaa', 'aaaa', 'aaaa', 'bbbb');
    assert.deepEqual([cache.get('aaaa'), cache.get('bbbb')], ['aaaa', 'bbbb']);
  });

  it('has nothing when it is cleared, and its whole capacity again', () => {
    const cache = cacheOf('aaaa', 'bbbb');
    cache.clear();
    assert.equal(cache.get('aaaa'), undefined);
    for (const word of ['cccc', 'dddd']) cache.set(word, word);
    assert.deepEqual([cache.get('cccc'), cache.get('dddd')], ['cccc', 'dddd']);
  });
});
