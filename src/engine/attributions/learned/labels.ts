/** Labels of the tagger that marks a block: what each token is part of. */
export const OUT = 0;
export const SOURCE = 1;
export const CUE = 3;
export const CONTENT = 5;
/** Label of a span's first token; the one above it goes on. */
export const BLOCK_LABELS = 7;
/** The tagger that looks from one cue: its source and its content alone. */
export const LINK_CONTENT = 3;
export const LINK_LABELS = 5;

/** Token ranges [first, last) of the spans that begin with `label`. */
export function rangesOf(labels: Uint8Array, rows: number, label: number): [number, number][] {
  const found: [number, number][] = [];
  for (let t = 0; t < rows; t++) {
    if (labels[t] !== label) continue;
    let end = t + 1;
    while (end < rows && labels[end] === label + 1) end++;
    found.push([t, end]);
  }
  return found;
}
