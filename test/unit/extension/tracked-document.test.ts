import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { Reading } from '../../../src/extension/services/reader.ts';
import type { ArticleState } from '../../../src/extension/services/services.ts';
import { TrackedDocument } from '../../../src/extension/services/tracked-document.ts';

/** One call of the reader, answered by the test when it likes. */
interface Call {
  readonly version: number;
  readonly isCancelled: () => boolean;
  answer(reading: Reading | null): void;
  fail(error: Error): void;
}

const read: Reading = { status: 'article', why: 'It reads like one.', analysis: null };

function track() {
  const document = { version: 1, uri: { toString: () => 'untitled:one' } };
  const calls: Call[] = [];
  const published: ArticleState[] = [];
  const log = { error: () => {} };
  const tracked = new TrackedDocument(document as unknown as vscode.TextDocument, {
    read: ({ version }, isCancelled) =>
      new Promise((answer, fail) => {
        calls.push({ version, isCancelled, answer, fail });
      }),
    publish: (state) => published.push(state),
    log,
  });
  const edit = () => {
    document.version++;
    tracked.edited([{ start: 0, removed: 0, inserted: 2 }]);
  };
  return { tracked, calls, published, edit };
}

describe('a tracked document', () => {
  it('is read at once, and pending until then', async () => {
    const { tracked, calls, published } = track();
    assert.equal(tracked.state.status, 'pending');
    assert.equal(calls.length, 1);
    calls[0]!.answer(read);
    const state = await tracked.settled();
    assert.equal(state.status, 'article');
    assert.equal(state.version, 1);
    assert.deepEqual(published, [state]);
    tracked.dispose();
  });

  it('cancels the reading of a text that is edited, and drops its result', async () => {
    const { tracked, calls, published, edit } = track();
    edit();
    assert.ok(calls[0]!.isCancelled());
    const settled = tracked.settled();
    calls[0]!.answer({ ...read, why: 'Stale.' });
    calls[1]!.answer(read);
    assert.equal((await settled).version, 2);
    assert.deepEqual(
      published.map(({ version, why }) => ({ version, why })),
      [{ version: 2, why: read.why }],
    );
    tracked.dispose();
  });

  it('waits for typing to rest before it reads again, unless somebody asks', async () => {
    const { tracked, calls, edit } = track();
    calls[0]!.answer(read);
    await tracked.settled();
    edit();
    edit();
    assert.equal(calls.length, 1);
    const settled = tracked.settled();
    assert.equal(calls.length, 2);
    calls[1]!.answer(read);
    assert.equal((await settled).version, 3);
    tracked.dispose();
  });

  it('reads again when typing rests', async () => {
    const { tracked, calls, edit } = track();
    calls[0]!.answer(read);
    await tracked.settled();
    const rested = new Promise<void>((resolve) => {
      const look = () => (calls.length > 1 ? resolve() : setImmediate(look));
      look();
    });
    edit();
    await rested;
    assert.equal(calls[1]!.version, 2);
    tracked.dispose();
  });

  it('moves spans with the edits until the next analysis, and keeps the last state meanwhile', async () => {
    const { tracked, calls, edit } = track();
    calls[0]!.answer(read);
    await tracked.settled();
    edit();
    assert.equal(tracked.state.status, 'article');
    assert.deepEqual(tracked.locate({ start: 3, end: 5 }), { start: 5, end: 7 });
    const settled = tracked.settled();
    calls[1]!.answer(read);
    await settled;
    assert.deepEqual(tracked.locate({ start: 3, end: 5 }), { start: 3, end: 5 });
    tracked.dispose();
  });

  it('says so when it could not be read, and lets nobody wait for ever', async () => {
    const { tracked, calls } = track();
    const settled = tracked.settled();
    calls[0]!.fail(new Error('no memory'));
    assert.match((await settled).why, /no memory/);
    tracked.readAgain();
    const waiting = tracked.settled();
    tracked.dispose();
    assert.equal((await waiting).analysis, null);
  });
});
