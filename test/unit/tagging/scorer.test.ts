import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FeatureBag, logOdds, readScorers, scorerOf, writeScorers } from '../../../src/engine/tagging/scorer.ts';

function bagOf(...values: readonly number[]): FeatureBag {
  const bag = new FeatureBag();
  for (const value of values) bag.add(1, value);
  return bag;
}

const hashOf = (value: number): number => [...bagOf(value).hashes][0]!;

describe('A scorer', () => {
  const scorer = scorerOf(
    [
      [hashOf(1), 2],
      [hashOf(2), -1],
      [hashOf(3), 0],
    ],
    16,
    0.8,
  );

  it('adds up what the features weigh, each counted once', () => {
    assert.ok(Math.abs(logOdds(scorer, bagOf(1)) - 2) < 0.02);
    assert.ok(Math.abs(logOdds(scorer, bagOf(1, 2, 1)) - 1) < 0.02);
  });

  it('says nothing of features that it never met, nor of one value seen in another way', () => {
    assert.equal(logOdds(scorer, bagOf(4, 5, 6)), 0);
    const bag = new FeatureBag();
    bag.add(2, 1);
    assert.equal(logOdds(scorer, bag), 0);
  });

  it('keeps the heaviest where there is no room for all', () => {
    const small = scorerOf(
      Array.from({ length: 100 }, (_, i): [number, number] => [hashOf(i), i]),
      8,
      0.5,
    );
    assert.equal(small.prints.filter((print) => print !== 0).length, 4);
    assert.ok(logOdds(small, bagOf(99)) > 90);
    assert.equal(logOdds(small, bagOf(1)), 0);
  });

  it('is read as it was written, whatever its weights', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer(), fc.float({ min: -9, max: 9, noNaN: true })), { maxLength: 40 }),
        (features) => {
          const all = [scorer, scorerOf(features, 64, 0.8)];
          assert.deepEqual(readScorers(writeScorers(all)), all);
        },
      ),
    );
  });

  it('is refused with a sentence where the file is another, of another version, cut off or damaged', () => {
    const bytes = writeScorers([scorer]);
    const changed = (at: number, value: number) => {
      const copy = bytes.slice();
      copy[at] = value;
      return copy;
    };
    assert.throws(() => readScorers(new Uint8Array(4)), /no file of weights/);
    assert.throws(() => readScorers(changed(0, 1)), /no file of weights/);
    assert.throws(() => readScorers(changed(4, 9)), /another version/);
    assert.throws(() => readScorers(bytes.subarray(0, 30)), /cut off/);
    assert.throws(() => readScorers(bytes.subarray(0, bytes.length - 8)), /damaged/);
    assert.throws(() => readScorers(changed(16, 3)), /damaged/);
    const full = bytes.slice().fill(9, 40, 40 + 2 * scorer.slots);
    assert.throws(() => readScorers(full), /damaged/);
  });
});
