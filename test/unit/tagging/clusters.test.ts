import assert from 'node:assert/strict';
import { coarseOf, fineOf, readClusters, writeClusters } from '../../../src/engine/tagging/clusters.ts';
import { weights } from '../../fixtures/weights.ts';

describe('Classes of words', () => {
  const words: [string, number][] = [
    ['Tuesday', 1],
    ['Norvik', 2],
    ['ferry', 3],
  ];
  const file = writeClusters(words, Uint8Array.of(0, 1, 2, 2), 8);
  const clusters = readClusters(file);

  it('are given back as they were written', () => {
    assert.deepEqual(
      words.map(([word]) => fineOf(clusters, word)),
      [1, 2, 3],
    );
    assert.deepEqual(
      [0, 1, 2, 3].map((fine) => coarseOf(clusters, fine)),
      [0, 1, 2, 2],
    );
  });

  it('know a word in capitals by its usual spelling, and a word they have not seen by none', () => {
    assert.equal(fineOf(clusters, 'NORVIK'), 2);
    assert.equal(fineOf(clusters, 'Ferry'), 3);
    assert.equal(fineOf(clusters, 'FERRY'), 3);
    assert.equal(fineOf(clusters, 'norvik'), 0);
    assert.equal(fineOf(clusters, 'Brindle'), 0);
    assert.equal(fineOf(clusters, ''), 0);
  });

  it('are read from any place in memory', () => {
    const moved = new Uint8Array(file.length + 3);
    moved.set(file, 3);
    assert.deepEqual(readClusters(moved.subarray(3)), clusters);
  });

  it('are refused when the file is damaged', () => {
    assert.throws(() => readClusters(new Uint8Array(0)), /no file of word classes/);
    for (let end = 16; end < file.length; end += 5) assert.throws(() => readClusters(file.slice(0, end)), /damaged/);
    const other = file.slice();
    other[4] = 99;
    assert.throws(() => readClusters(other), /another version/);
    const full = file.slice();
    full.fill(1, 16, 32);
    assert.throws(() => readClusters(full), /damaged/);
    const beyond = file.slice();
    beyond.fill(9, 32, 48);
    assert.throws(() => readClusters(beyond), /damaged/);
  });

  it('as shipped bring together what stands in the same company', () => {
    const shipped = readClusters(weights('clusters'));
    assert.equal(fineOf(shipped, 'Monday'), fineOf(shipped, 'Thursday'));
    assert.equal(fineOf(shipped, 'Ltd'), fineOf(shipped, 'plc'));
    assert.notEqual(fineOf(shipped, 'Monday'), fineOf(shipped, 'said'));
  });
});
