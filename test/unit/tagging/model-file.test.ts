import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WEIGHTS_FILES } from '../../../src/engine/engine.ts';
import { FeatureMatrix } from '../../../src/engine/tagging/feature-matrix.ts';
import { type Model, Tagger } from '../../../src/engine/tagging/model.ts';
import { readModels, writeModels } from '../../../src/engine/tagging/model-file.ts';
import { printOf } from '../../../src/engine/tagging/print-table.ts';
import { packSlot, wordsOf } from '../../../src/engine/tagging/weight-table.ts';
import { weights } from '../../fixtures/weights.ts';

/** A model that knows one feature, with these weights for the labels from 1 on. */
function modelFor(hash: number, weights: readonly number[] = [100]): Model {
  const labels = weights.length + 1;
  const cells = new Int32Array(8 * wordsOf(labels));
  packSlot(cells, hash & 7, printOf(hash), weights);
  const transitions = Int32Array.from({ length: labels * labels }, (_, i) => (i === 0 ? 0 : -1));
  const starts = Int32Array.from({ length: labels }, (_, label) => -5 * label);
  return { labels, columns: 1, slots: 8, cells, transitions, starts };
}

function hashOf(value: number): number {
  const features = new FeatureMatrix(1);
  features.begin(0);
  features.add(value);
  return features.cells[0]!;
}

describe('The file of weights', () => {
  const file = writeModels([modelFor(hashOf(5)), modelFor(hashOf(6))]);

  it('gives back what was written', () => {
    assert.deepEqual(readModels(file), [modelFor(hashOf(5)), modelFor(hashOf(6))]);
  });

  it('is read from any place in memory', () => {
    const moved = new Uint8Array(file.length + 3);
    moved.set(file, 3);
    assert.deepEqual(readModels(moved.subarray(3)), readModels(file));
  });

  it('is refused when it is damaged, whatever is cut off or changed in its header', () => {
    assert.throws(() => readModels(new Uint8Array(0)), /no file of weights/);
    assert.throws(() => readModels(Uint8Array.from({ length: 100 }, () => 65)), /no file of weights/);
    for (let end = 16; end < file.length; end += 7)
      assert.throws(() => readModels(file.slice(0, end)), /cut off|damaged/);
    const other = file.slice();
    other[4] = 99;
    assert.throws(() => readModels(other), /another version/);
    const odd = file.slice();
    odd[24] = 7;
    assert.throws(() => readModels(odd), /damaged/);
    const full = { ...modelFor(hashOf(5)), cells: new Int32Array(8 * wordsOf(2)).fill(-1) };
    assert.throws(() => readModels(writeModels([full])), /damaged/);
  });

  it('labels by the features that it knows', () => {
    const tagger = new Tagger(modelFor(hashOf(5)));
    const features = new FeatureMatrix(1);
    features.reset(3);
    [4, 5, 4].forEach((value, row) => {
      features.begin(row);
      features.add(value);
    });
    const out = new Uint8Array(3);
    tagger.tag(features, 3, out);
    assert.deepEqual([...out], [0, 1, 0]);
    assert.equal(tagger.advantage(out, 1, 2, 3), 98);
  });

  it('keeps the weight of every label apart, whatever their number and sign', () => {
    const bytes = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(bytes, (given) => {
        const tagger = new Tagger(modelFor(hashOf(5), given));
        const features = new FeatureMatrix(1);
        features.begin(0);
        features.add(5);
        tagger.tag(features, 1, new Uint8Array(1));
        const scores = given.map((_, i) => tagger.scoreOf(Uint8Array.of(i + 1), 1));
        assert.deepEqual(
          scores,
          given.map((weight, i) => weight - 5 * (i + 1)),
        );
      }),
    );
  });

  it('is at most 8 MB as shipped', () => {
    const bytes = WEIGHTS_FILES.reduce((sum, file) => sum + weights(file).length, 0);
    assert.ok(bytes <= 8 * 1024 * 1024);
    assert.equal(readModels(weights('attributions')).length, 3);
  });
});
