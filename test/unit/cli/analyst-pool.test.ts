import assert from 'node:assert/strict';
import type { Analyst } from '../../../src/cli/analyst.ts';
import { analystPool } from '../../../src/cli/analyst-pool.ts';
import { analyzeLines } from '../../../src/cli/analyze-lines.ts';
import { EMPTY_REGISTER } from '../../../src/engine/entities/register.ts';
import { analystOf, emptyAnalysis, fakeOutput, stdinOf } from './helpers.ts';

/** Analysts who answer when the test lets them; "boom" is answered with an error. */
function slowAnalysts() {
  const made: { asked: string[]; closed: boolean }[] = [];
  const open = new Map<string, () => void>();
  const make = (): Analyst => {
    const own = { asked: [] as string[], closed: false };
    made.push(own);
    return analystOf(
      async (text, { id }) => {
        own.asked.push(text);
        await new Promise<void>((resolve) => open.set(text, resolve));
        if (text === 'boom') throw new Error('It burst.');
        return emptyAnalysis(id);
      },
      async () => {
        own.closed = true;
      },
    );
  };
  const answer = async (text: string): Promise<void> => {
    while (!open.has(text)) await new Promise((resolve) => setImmediate(resolve));
    open.get(text)!();
  };
  return { made, make, answer };
}

describe('analysts side by side', () => {
  const settings = {
    options: {},
    convention: 'guide',
    recordFor: async () => ({ rulings: [], register: EMPTY_REGISTER }),
  } as const;
  const lineOf = (id: string, filling = '') => `${JSON.stringify({ id, text: id, filling })}\n`;

  it('are made only while all others are at work, and never more than were allowed', async () => {
    const { made, make, answer } = slowAnalysts();
    const pool = analystPool(make, 2);
    const alone = pool.analyze('a', {});
    await answer('a');
    await alone;
    const next = pool.analyze('b', {});
    await answer('b');
    await next;
    assert.deepEqual(
      made.map(({ asked }) => asked),
      [['a', 'b']],
    );
    const three = ['c', 'd', 'e'].map((text) => pool.analyze(text, { id: text }));
    for (const text of ['d', 'c', 'e']) await answer(text);
    assert.deepEqual(await Promise.all(three), ['c', 'd', 'e'].map(emptyAnalysis));
    assert.equal(made.length, 2);
    await pool.close();
    assert.ok(made.every(({ closed }) => closed));
  });

  it('are free again after a failure', async () => {
    const { make, answer } = slowAnalysts();
    const pool = analystPool(make, 1);
    const [bad, good] = [pool.analyze('boom', {}), pool.analyze('a', { id: 'a' })];
    await answer('boom');
    await assert.rejects(bad, /It burst/);
    await answer('a');
    assert.deepEqual(await good, emptyAnalysis('a'));
  });

  it('have their answers printed in the order of the lines, whoever is first', async () => {
    const { make, answer } = slowAnalysts();
    const output = fakeOutput();
    const lines = ['a', 'b', 'boom', 'd'].map((text) => lineOf(text));
    const done = analyzeLines(analystPool(make, 3), settings, stdinOf(...lines), output);
    for (const text of ['boom', 'd', 'b']) await answer(text);
    assert.deepEqual(output.results, []);
    await answer('a');
    assert.equal(await done, 1);
    assert.deepEqual(
      output.results.map((line) => JSON.parse(line)),
      [emptyAnalysis('a'), emptyAnalysis('b'), { id: 'boom', error: 'It burst.' }, emptyAnalysis('d')],
    );
  });

  it('do not wait for one who has a long article', async () => {
    const { make, answer } = slowAnalysts();
    const output = fakeOutput();
    const short = Array.from({ length: 24 }, (_, i) => `short ${i}`);
    const lines = ['long', ...short].map((id) => lineOf(id));
    const done = analyzeLines(analystPool(make, 2), settings, stdinOf(...lines), output);
    for (const text of short) await answer(text);
    assert.deepEqual(output.results, []);
    await answer('long');
    assert.equal(await done, 0);
    assert.equal(output.results.length, lines.length);
  });

  it('hold few lines where those are large', async () => {
    const { made, make, answer } = slowAnalysts();
    const output = fakeOutput();
    const lines = ['first', 'b', 'c', 'd', 'e'].map((id) => lineOf(id, 'x'.repeat(1_500_000)));
    const done = analyzeLines(analystPool(make, 2), settings, stdinOf(...lines), output);
    for (const text of ['b', 'c', 'd']) await answer(text);
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
    assert.ok(!made.flatMap(({ asked }) => asked).includes('e'));
    await answer('first');
    await answer('e');
    assert.equal(await done, 0);
    assert.equal(output.results.length, lines.length);
  });
});
