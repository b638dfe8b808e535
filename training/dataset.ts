import { FeatureMatrix } from '../src/engine/tagging/feature-matrix.ts';
import { FeatureIndex } from './feature-index.ts';
import type { Dataset } from './sequences.ts';

export interface Sequence {
  readonly rows: number;
  readonly gold: Uint8Array;
  readonly fill: (features: FeatureMatrix) => void;
}

export interface Indexed {
  readonly data: Dataset;
  /** Hash of each feature, by id. */
  readonly hashes: Int32Array;
}

/** Computes all features once and gives them dense ids; shared memory, so that the threads read the same. */
export function indexed(sequences: readonly Sequence[], columns: number, labels: number, least: number): Indexed {
  const offsets = new Int32Array(new SharedArrayBuffer(4 * (sequences.length + 1)));
  sequences.forEach(({ rows }, s) => {
    offsets[s + 1] = offsets[s]! + rows;
  });
  const rows = offsets[sequences.length]!;
  const ids = new Int32Array(new SharedArrayBuffer(4 * rows * columns));
  const gold = new Uint8Array(new SharedArrayBuffer(rows));
  const matrix = new FeatureMatrix(columns);
  const index = new FeatureIndex(25);
  sequences.forEach((sequence, s) => {
    sequence.fill(matrix);
    if (matrix.filled !== columns) throw new Error(`A row has ${matrix.filled} features instead of ${columns}.`);
    const cells = matrix.cells.subarray(0, sequence.rows * columns);
    index.count(cells);
    ids.set(cells, offsets[s]! * columns);
    gold.set(sequence.gold, offsets[s]!);
  });
  const hashes = index.close(least);
  index.toIds(ids);
  return { data: { columns, labels, features: hashes.length, ids, gold, offsets }, hashes };
}
