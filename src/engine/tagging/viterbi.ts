/** A linear chain over `labels` labels. `transitions[a * labels + b]` scores b behind a; `starts[b]` the first label. */
export interface Chain {
  readonly labels: number;
  readonly transitions: Float64Array | Int32Array;
  readonly starts: Float64Array | Int32Array;
}

/** What forbids a label: far below any sum of weights. */
export const FORBIDDEN = -1_000_000_000;

/**
 * The best label sequence for `rows` positions with the scores `emissions[row * labels + label]`, written to `out`.
 * Ties go to the lower label. Linear in the rows.
 */
export function decode(
  chain: Chain,
  emissions: Float64Array | Int32Array,
  rows: number,
  out: Uint8Array,
  workspace: Workspace,
): void {
  if (rows === 0) return;
  const { labels, transitions, starts } = chain;
  workspace.reset(rows * labels, labels);
  const { back } = workspace;
  let { previous, current } = workspace;
  for (let b = 0; b < labels; b++) previous[b] = starts[b]! + emissions[b]!;
  for (let row = 1; row < rows; row++) {
    for (let b = 0; b < labels; b++) {
      let best = previous[0]! + transitions[b]!;
      let from = 0;
      for (let a = 1; a < labels; a++) {
        const score = previous[a]! + transitions[a * labels + b]!;
        if (score > best) {
          best = score;
          from = a;
        }
      }
      current[b] = best + emissions[row * labels + b]!;
      back[row * labels + b] = from;
    }
    [previous, current] = [current, previous];
  }
  let label = 0;
  for (let b = 1; b < labels; b++) if (previous[b]! > previous[label]!) label = b;
  for (let row = rows - 1; row > 0; row--) {
    out[row] = label;
    label = back[row * labels + label]!;
  }
  out[0] = label;
}

/** Buffers that decodings share. */
export class Workspace {
  back = new Uint8Array(0);
  previous = new Float64Array(0);
  current = new Float64Array(0);

  reset(cells: number, labels: number): void {
    if (this.back.length < cells) this.back = new Uint8Array(cells * 2);
    if (this.previous.length < labels) {
      this.previous = new Float64Array(labels);
      this.current = new Float64Array(labels);
    }
  }
}
