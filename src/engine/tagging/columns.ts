/** The value at a position of a column; -1 before its first and -2 behind its last. */
export const at = (column: Int32Array | Uint8Array, t: number): number =>
  t < 0 ? -1 : t >= column.length ? -2 : column[t]!;

/** Makes up to `most` columns of zeros, one after the other in one piece of memory: many pieces cost more than their words. */
export function columnsOf(rows: number, most: number): () => Int32Array {
  const { buffer } = new Int32Array(rows * most);
  let made = 0;
  return () => new Int32Array(buffer, 4 * rows * made++, rows);
}

/** One integer for each thing. (`Int32Array.from` takes ten times as long, by way of an iterator.) */
export function columnOf<T>(things: readonly T[], value: (thing: T) => number): Int32Array {
  const column = new Int32Array(things.length);
  for (let t = 0; t < things.length; t++) column[t] = value(things[t]!);
  return column;
}

/** A distance in few steps: 0, 1, 2, 3, 4-5, 6-9, 10-19, more. */
export function bucket(distance: number): number {
  if (distance < 4) return distance;
  return distance < 6 ? 4 : distance < 10 ? 5 : distance < 20 ? 6 : 7;
}

/** Capitals, digits, length: a small integer that tells names, numbers and marks apart. */
export function shapeOf(text: string): number {
  let shape = 0;
  const end = Math.min(text.length, 4);
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i);
    const kind = c >= 97 && c <= 122 ? 1 : c >= 65 && c <= 90 ? 2 : c >= 48 && c <= 57 ? 3 : c < 128 ? 4 : 5;
    shape = shape * 6 + kind;
  }
  return shape + 1;
}
