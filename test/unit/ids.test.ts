import assert from 'node:assert/strict';
import { Ids } from '../../src/engine/ids.ts';

describe('Ids', () => {
  it('gives equal content ids in order, and other content other ids', () => {
    const ids = new Ids();
    const first = ids.next('a', 'Reuters reports');
    assert.equal(ids.next('a', 'Reuters reports'), `${first}-2`);
    assert.notEqual(ids.next('a', 'Xinhua reports'), first);
    assert.equal(new Ids().next('a', 'Reuters reports'), first);
  });
});
