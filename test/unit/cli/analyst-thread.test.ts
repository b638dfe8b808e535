import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { type Analyst, TooSlow } from '../../../src/cli/analyst.ts';
import { analystInThread } from '../../../src/cli/analyst-thread.ts';
import type { AnalyzeOptions } from '../../../src/engine/engine.ts';
import { EMPTY_REGISTER } from '../../../src/engine/entities/register.ts';
import { emptyAnalysis } from './helpers.ts';

const ENTRY = fileURLToPath(new URL('./fixtures/thread.ts', import.meta.url));

describe('an analyst in a thread', function () {
  this.timeout(20_000);
  let analyst: Analyst;
  beforeEach(() => {
    analyst = analystInThread(ENTRY, 0.2);
  });
  afterEach(() => analyst.close());

  it('answers as the engine does', async () => {
    assert.deepEqual(await analyst.analyze('text', { id: 'a' }), emptyAnalysis('a'));
    await assert.rejects(analyst.analyze('boom', {}), /It burst/);
    assert.deepEqual(await analyst.analyze('text', { id: 'b' }), emptyAnalysis('b'));
  });

  it('prints what the engine answers', async () => {
    const form = { convention: 'guide', indented: true } as const;
    const json = JSON.stringify(emptyAnalysis('a'), null, 2);
    assert.deepEqual(await analyst.print('text', { id: 'a' }, form), { json, remarks: [] });
    const shown = await analyst.print('text', { id: 'a' }, { convention: 'polnear', indented: false });
    assert.equal(shown.json, '{"schema":"on-the-record/polnear/1","id":"a","attributions":[]}');
    await assert.rejects(analyst.print('boom', {}, form), /It burst/);
  });

  it('stops synchronous work at the deadline and then goes on', async () => {
    await assert.rejects(analyst.analyze('hang', {}), (error) => {
      assert.ok(error instanceof TooSlow);
      assert.equal(error.message, 'The analysis was stopped: it took longer than 0.2 seconds.');
      return true;
    });
    assert.deepEqual(await analyst.analyze('text', { id: 'c' }), emptyAnalysis('c'));
  });

  it('hands a register over once, so that what was read with it stays read', async () => {
    const register = { ...EMPTY_REGISTER, notNames: ['Quay'] };
    const seen = async (options: AnalyzeOptions) => Number((await analyst.analyze('register', options)).language);
    const before = await seen({});
    assert.equal(await seen({ register: EMPTY_REGISTER }), before);
    assert.equal(await seen({ register }), before + 1);
    assert.equal(await seen({ register }), before + 1);
  });

  it('says when the thread has died, and then goes on', async () => {
    await assert.rejects(analyst.analyze('die', {}), /ended with code 3/);
    assert.deepEqual(await analyst.analyze('text', { id: 'd' }), emptyAnalysis('d'));
  });
});
