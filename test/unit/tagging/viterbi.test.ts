import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Chain, decode, FORBIDDEN, Workspace } from '../../../src/engine/tagging/viterbi.ts';

const LABELS = 3;

function scoreOf(chain: Chain, emissions: Int32Array, path: readonly number[]): number {
  return path.reduce((sum, label, row) => {
    const step = row === 0 ? chain.starts[label]! : chain.transitions[path[row - 1]! * LABELS + label]!;
    return sum + step + emissions[row * LABELS + label]!;
  }, 0);
}

function everyPath(rows: number): number[][] {
  if (rows === 0) return [[]];
  return everyPath(rows - 1).flatMap((path) => [0, 1, 2].map((label) => [...path, label]));
}

describe('The decoder', () => {
  const weights = (count: number) =>
    fc.array(fc.integer({ min: -20, max: 20 }), { minLength: count, maxLength: count });

  it('finds the best of all label sequences', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5 })
          .chain((rows) => fc.tuple(weights(rows * LABELS), weights(LABELS * LABELS), weights(LABELS))),
        ([emissions, transitions, starts]) => {
          const rows = emissions.length / LABELS;
          const chain = { labels: LABELS, transitions: Int32Array.from(transitions), starts: Int32Array.from(starts) };
          const scores = Int32Array.from(emissions);
          const out = new Uint8Array(rows);
          decode(chain, scores, rows, out, new Workspace());
          const best = Math.max(...everyPath(rows).map((path) => scoreOf(chain, scores, path)));
          assert.equal(scoreOf(chain, scores, [...out]), best);
        },
      ),
    );
  });

  it('never takes a forbidden step', () => {
    // Label 2 goes on with what label 1 began.
    const transitions = new Int32Array(9);
    transitions[0 * 3 + 2] = FORBIDDEN;
    const chain = { labels: 3, transitions, starts: Int32Array.of(0, 0, FORBIDDEN) };
    const out = new Uint8Array(3);
    decode(chain, Int32Array.of(0, 0, 90, 5, 0, 90, 0, 0, 90), 3, out, new Workspace());
    assert.deepEqual([...out], [1, 2, 2]);
  });

  it('writes nothing for an empty sequence', () => {
    const out = Uint8Array.of(7);
    decode(
      { labels: 3, transitions: new Int32Array(9), starts: new Int32Array(3) },
      new Int32Array(0),
      0,
      out,
      new Workspace(),
    );
    assert.deepEqual([...out], [7]);
  });
});
