import assert from 'node:assert/strict';
import { FeatureMatrix } from '../../../src/engine/tagging/feature-matrix.ts';
import { hashText, mix } from '../../../src/engine/tagging/hash.ts';

describe('Features', () => {
  it('are the same integers on every machine', () => {
    assert.equal(hashText(''), 0x811c9dc5);
    assert.equal(hashText('said'), hashText('he said so', 3, 7));
    assert.equal(mix(1, 2), mix(1, 2));
    assert.notEqual(mix(1, 2), mix(2, 1));
    assert.equal(hashText('said') | 0, -1140640484);
    assert.equal(mix(1, 2) | 0, -564242648);
  });

  it('differ by template, and are nothing where a template sees nothing', () => {
    const features = new FeatureMatrix(3);
    features.begin(0);
    features.add(7);
    features.add(7);
    features.skip();
    assert.notEqual(features.cells[0], features.cells[1]);
    assert.equal(features.cells[2], 0);
    assert.equal(features.filled, 3);
  });
});
