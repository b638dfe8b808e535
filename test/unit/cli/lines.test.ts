import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { linesOf } from '../../../src/cli/lines.ts';
import { stdinOf } from './helpers.ts';

async function lines(stream: Readable, longest = 1000): Promise<(string | null)[]> {
  const all: (string | null)[] = [];
  for await (const line of linesOf(stream, longest)) all.push(line === null ? null : line.toString());
  return all;
}

describe('the lines of a stream', () => {
  it('are the same however the stream is cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '\n', '😀'), maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (whole, size) => {
        const bytes = Buffer.from(whole);
        const chunks: Buffer[] = [];
        for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        assert.deepEqual(await lines(Readable.from(chunks)), expected);
      }),
    );
  });

  it('are null where they are over the cap, and the next one is whole again', async () => {
    assert.deepEqual(await lines(stdinOf('abc', 'def', 'ghi\nxy\n', 'too long'), 5), [null, 'xy', null]);
  });

  it('are read only when asked for', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given++;
          yield Buffer.from('line\n');
        }
      })(),
      { highWaterMark: 1 },
    );
    const iterator = linesOf(endless, 100);
    await iterator.next();
    await iterator.return(undefined);
    assert.ok(given < 10, `${given} chunks were read for one line`);
  });
});
