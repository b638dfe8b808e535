import assert from 'node:assert/strict';

describe('The learner', () => {
  const data = {
    columns: 1,
    labels: 3,
    features: 3,
    ids: Int32Array.of(0, 1, 2, 0, 1, 2, 0, 2),
    gold: Uint8Array.of(0, 1, 2, 0, 1, 2, 0, 0),
    offsets: Int32Array.of(0, 3, 6, 8),
  };
  const how = {
    sequences: Int32Array.of(0, 1, 2),
    epochs: 40,
    seed: 3,
    importance: Float32Array.of(1, 1, 1),
    rate: 0.5,
    sparse: 0.01,
    smooth: 0,
  };

  it('learns what follows what, and gives the same weights for the same seed', async () => {
    const { train } = await import('../../../training/field.ts');
    const { predict } = await import('../../../training/sequences.ts');
    const weights = train(data, how);
    const labels = new Uint8Array(data.gold.length);
    predict(data, weights, how.sequences, labels);
    assert.deepEqual(labels, data.gold);
    assert.deepEqual(train(data, how), weights);
  });

  it('keeps features at nothing that are not worth their price', async () => {
    const { train } = await import('../../../training/field.ts');
    const { features } = train(data, { ...how, sparse: 1000 });
    assert.ok(features.every((weight) => weight === 0));
  });
});
