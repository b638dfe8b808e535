/** Spans as labels: an odd one marks a span's first token, the one above it those that go on; 0 is no span's. */

/** Where the span ends that begins at `first`, exclusive; not looked for beyond `until`. */
export function rangeEnd(labels: Uint8Array, first: number, until = labels.length): number {
  const goesOn = labels[first]! + 1;
  let end = first + 1;
  while (end < until && labels[end] === goesOn) end++;
  return end;
}

/** Token ranges [first, last) of the spans that begin with `label`, among the first `rows` tokens. */
export function rangesOf(labels: Uint8Array, rows: number, label: number): [number, number][] {
  const found: [number, number][] = [];
  for (let t = 0; t < rows; t++) if (labels[t] === label) found.push([t, rangeEnd(labels, t, rows)]);
  return found;
}

/** Marks the tokens [first, last), at least one, as a span. */
export function markRange(labels: Uint8Array, first: number, last: number, label: number): void {
  labels.fill(label + 1, first, last);
  labels[first] = label;
}
