import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { withFiles } from './helpers.ts';

const SAMPLE = 'samples/relayed-rumour.md';

describe('the built command line', function () {
  this.timeout(60_000);
  let folder: string;
  let script: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-the-record-cli-'));
    script = join(folder, 'cli.js');
    await build({
      entryPoints: ['src/cli/main.ts'],
      outfile: script,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      logLevel: 'silent',
    });
    await cp('src/models', join(folder, 'models'), { recursive: true });
  });
  after(() => rm(folder, { recursive: true }));

  const startedWith = (node: string, ...args: readonly string[]): ChildProcess => spawn(node, [script, ...args]);
  const started = (...args: readonly string[]): ChildProcess => startedWith(process.execPath, ...args);

  async function ended(child: ChildProcess): Promise<{ code: number; out: string; err: string }> {
    const [out, err, [code]] = await Promise.all([read(child.stdout!), read(child.stderr!), once(child, 'close')]);
    return { code, out, err };
  }

  async function read(stream: NodeJS.ReadableStream): Promise<string> {
    let all = '';
    stream.setEncoding('utf8');
    for await (const chunk of stream) all += chunk;
    return all;
  }

  it('prints the analysis of a sample', async () => {
    const { code, out, err } = await ended(started('analyze', SAMPLE));
    assert.deepEqual([code, err], [0, '']);
    const analysis = JSON.parse(out);
    assert.equal(analysis.schema, 'on-the-record/analysis/1');
    assert.ok(analysis.attributions.length > 5 && analysis.deals.length > 0);
  });

  it('says in one line that a full disk took no result', async function () {
    if (process.platform !== 'linux') this.skip();
    const full = await open('/dev/full', 'w');
    try {
      const child = spawn(process.execPath, [script, 'analyze', SAMPLE], { stdio: ['ignore', full.fd, 'pipe'] });
      const [err, [code]] = await Promise.all([read(child.stderr!), once(child, 'close')]);
      assert.equal(code, 1);
      assert.match(err, /^on-the-record: The result could not be written\. .*\n$/);
    } finally {
      await full.close();
    }
  });

  it('prints the same from a thread with a deadline', async () => {
    const [plain, timed] = await Promise.all([
      ended(started('analyze', SAMPLE)),
      ended(started('analyze', '--deadline', '50', SAMPLE)),
    ]);
    assert.deepEqual(timed, plain);
  });

  it('stops at the deadline and says so', async () => {
    const { code, out, err } = await ended(started('analyze', '--deadline', '0.001', SAMPLE));
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /relayed-rumour\.md: The analysis was stopped: it took longer than 0\.001 seconds\.\n$/);
  });

  it('answers lines while its input is still open', async () => {
    const child = started('analyze', '--ndjson');
    child.stdin!.write('{"id":"a","text":"The mill closed, Ms Hale said."}\n');
    const [chunk] = await once(child.stdout!, 'data');
    assert.equal(JSON.parse(String(chunk)).id, 'a');
    child.stdin!.end('nonsense\n');
    assert.deepEqual(await ended(child), { code: 1, out: '{"id":null,"error":"The line is not JSON."}\n', err: '' });
  });

  it('prints the same lines, and nothing beside them, whichever Node is installed', async () => {
    const line = `${JSON.stringify({ id: 'a', text: 'The mill closed, Ms Hale said. '.repeat(20) })}\n`;
    const [own, installed] = await Promise.all(
      [process.execPath, 'node'].map((node) => {
        const child = startedWith(node, 'analyze', '--ndjson');
        child.stdin!.end(line.repeat(3));
        return ended(child);
      }),
    );
    assert.deepEqual([own?.code, own?.err], [0, '']);
    assert.equal(own?.out.split('\n').length, 4);
    assert.deepEqual(installed, own);
  });

  it('says what it cannot read, prints the rest, and exits with 2', () =>
    withFiles({ 'zip.md': Uint8Array.of(80, 75, 0, 4) }, async (path) => {
      const { code, out, err } = await ended(started('analyze', 'none.md', SAMPLE, path('zip.md'), 'samples'));
      assert.equal(code, 2);
      assert.equal(JSON.parse(out).id, SAMPLE);
      assert.deepEqual(err.split('\n'), [
        'on-the-record: Cannot read none.md: there is no such file.',
        `on-the-record: Cannot read ${path('zip.md')}: it is binary, not text.`,
        'on-the-record: Cannot read samples: it is a directory; name the files in it.',
        '',
      ]);
    }));

  it('ends quietly when its reader has seen enough', async () => {
    const child = started('analyze', '--ndjson');
    child.stdin!.on('error', () => {});
    child.stdout!.once('data', () => child.stdout!.destroy());
    const line = `${JSON.stringify({ id: 'a', text: 'The mill closed, Ms Hale said. '.repeat(200) })}\n`;
    const feed = (): void => {
      while (child.stdin!.writable && child.stdin!.write(line));
    };
    child.stdin!.on('drain', feed);
    feed();
    const [err, [code, signal]] = await Promise.all([read(child.stderr!), once(child, 'exit')]);
    assert.deepEqual([code, signal, err], [0, null, '']);
  });

  it('sums up a sample', async () => {
    const { code, out } = await ended(started('summary', 'samples/acquisition.md'));
    assert.equal(code, 0);
    assert.match(out, /^# Deal scope: Orvane/);
  });
});
