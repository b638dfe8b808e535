import assert from 'node:assert/strict';

describe('The exchange of words between classes', () => {
  it('brings words with the same neighbours together, and gives the same each time', async () => {
    const { exchange } = await import('../../../training/exchange.ts');
    // 0 and 1 stand before 2 and 3, and those before the end or before 0 and 1.
    const words = Int32Array.of(0, 2, -1, 1, 3, -1, 0, 3, 1, 2, -1, 1, 2, 0, 3, -1, 0, 2, 0, 3);
    const classes = exchange({ words, size: 4 }, 2, 10, () => {});
    assert.equal(classes[0], classes[1]);
    assert.equal(classes[2], classes[3]);
    assert.notEqual(classes[0], classes[2]);
    assert.deepEqual(
      exchange({ words, size: 4 }, 2, 10, () => {}),
      classes,
    );
  });
});
