/** A file of weights that is what it says it is: its bytes on a boundary of eight, and how many parts its header tells of. */
export interface OpenWeights {
  readonly file: Uint8Array;
  readonly view: DataView;
  readonly parts: number;
}

/** Bytes of the header that every file of weights begins with: magic, version, parts, a free word. */
export const HEADER = 16;

/**
 * Opens a file by its magic and version, without a copy where the memory allows it. Throws an Error that says what is
 * wrong with it; `what` it should hold.
 */
export function openWeights(bytes: Uint8Array, magic: number, version: number, what = 'weights'): OpenWeights {
  const file = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < HEADER || view.getUint32(0, true) !== magic) throw new Error(`This is no file of ${what}.`);
  if (view.getUint32(4, true) !== version) throw new Error(`These ${what} are of another version.`);
  return { file, view, parts: view.getUint32(8, true) };
}

/** Writes numbers of 32 bits one after the other from a byte on, as all headers have them. */
export function writeNumbers(view: DataView, from: number, numbers: readonly number[]): void {
  for (const [i, value] of numbers.entries()) view.setUint32(from + 4 * i, value, true);
}
