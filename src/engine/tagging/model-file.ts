import type { Model } from './model.ts';
import { wordsOf } from './weight-table.ts';
import { HEADER, openWeights, writeNumbers } from './weights-file.ts';

/**
 * The weights' file: a header of 32-bit integers, then each model as it lies in memory, every part on a boundary of
 * eight bytes, so that reading is looking. Little-endian, as every machine that runs this is.
 *
 *     "OTRW", version, models, then a model: labels, columns, slots, and its parts: starts, transitions, slots (all of
 *     32 bits).
 */
const MAGIC = 0x5752544f;
const VERSION = 2;

const aligned = (bytes: number): number => (bytes + 7) & ~7;

/** Bytes of the parts of a model, in their order. */
function partsOf(labels: number, slots: number): [number, number, number] {
  return [labels * 4, labels * labels * 4, slots * wordsOf(labels) * 4];
}

export function writeModels(models: readonly Model[]): Uint8Array {
  const sizes = models.map(
    ({ labels, slots }) => HEADER + partsOf(labels, slots).reduce((sum, part) => sum + aligned(part), 0),
  );
  const file = new Uint8Array(sizes.reduce((sum, size) => sum + size, HEADER));
  const header = new DataView(file.buffer);
  writeNumbers(header, 0, [MAGIC, VERSION, models.length]);
  let at = HEADER;
  for (const { labels, columns, slots, starts, transitions, cells } of models) {
    writeNumbers(header, at, [labels, columns, slots]);
    at += HEADER;
    for (const part of [starts, transitions, cells]) {
      file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
      at += aligned(part.byteLength);
    }
  }
  return file;
}

/** The models of a file, without a copy where the memory allows it. Throws an Error that says what is wrong with it. */
export function readModels(bytes: Uint8Array): Model[] {
  const { file, view, parts: count } = openWeights(bytes, MAGIC, VERSION);
  const models: Model[] = [];
  let at = HEADER;
  for (let left = count; left > 0; left--) {
    if (at + HEADER > file.byteLength) throw new Error('The file of weights is cut off.');
    const [labels, columns, slots] = [0, 4, 8].map((offset) => view.getUint32(at + offset, true)) as [
      number,
      number,
      number,
    ];
    at += HEADER;
    const sane = labels > 0 && labels < 64 && slots > 0 && (slots & (slots - 1)) === 0;
    const parts = partsOf(labels, slots);
    if (!sane || at + parts.reduce((sum, part) => sum + aligned(part), 0) > file.byteLength)
      throw new Error('The file of weights is damaged.');
    const [starts, transitions, cells] = parts.map((part) => {
      const own = new Int32Array(file.buffer, file.byteOffset + at, part / 4);
      at += aligned(part);
      return own;
    }) as [Int32Array, Int32Array, Int32Array];
    // A full table would never say "not known".
    const size = wordsOf(labels);
    let free = 0;
    while (free < slots && cells[free * size] !== 0) free++;
    if (free === slots) throw new Error('The file of weights is damaged.');
    models.push({ labels, columns, slots, starts, transitions, cells });
  }
  return models;
}
