import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { commands } from '../../../src/cli/commands.ts';
import { type Actions, run } from '../../../src/cli/program.ts';
import { SUMMARY_KINDS } from '../../../src/report/summaries.ts';
import { type FakeAnalyst, fakeAnalyst, fakeOutput, withFiles } from './helpers.ts';

/** The command line with the given arguments, and what it would show in a terminal. */
async function started(args: readonly string[], actions: Actions): Promise<{ code: number; out: string; err: string }> {
  const shown = { out: '', err: '' };
  const code = await run(args, actions, {
    writeOut: (text) => {
      shown.out += text;
    },
    writeErr: (text) => {
      shown.err += text;
    },
  });
  return { code, ...shown };
}

const nothing: Actions = {
  analyze: async () => assert.fail('analyze ran'),
  summary: async () => assert.fail('summary ran'),
};

function session(): { analyst: FakeAnalyst; output: ReturnType<typeof fakeOutput>; actions: Actions } {
  const [analyst, output] = [fakeAnalyst(), fakeOutput()];
  return { analyst, output, actions: commands({ stdin: Readable.from([]), output, analyst: () => analyst }) };
}

describe('the command line', () => {
  it('shows help and version and is content', async () => {
    const help = await started(['--help'], nothing);
    assert.equal(help.code, 0);
    assert.match(help.out, /analyze[\s\S]*summary/);
    const version = await started(['--version'], nothing);
    assert.match(version.out, /^\d+\.\d+\.\d+\n$/);
    assert.equal(version.code, 0);
  });

  for (const args of [
    [],
    ['guess'],
    ['analyze'],
    ['analyze', '--ndjson', 'a.md'],
    ['analyze', '-', '-'],
    ['analyze', '--convention', 'other', 'a.md'],
    ['analyze', '--deadline', 'soon', 'a.md'],
    ['analyze', '--deadline', '0', 'a.md'],
    ['summary'],
  ]) {
    it(`exits with 2 for: ${args.join(' ') || 'nothing'}`, async () => {
      const { code, out, err } = await started(args, nothing);
      assert.deepEqual([code, out], [2, '']);
      assert.notEqual(err, '');
    });
  }

  it('hands outlets and a register to the engine', () =>
    withFiles({ 'a.md': 'text', 'names.yaml': 'entries: [{ name: Orvane, type: organization }]' }, async (path) => {
      const { analyst, output, actions } = session();
      const args = [
        'analyze',
        '--outlet',
        'The Post',
        '--outlet',
        'Post',
        '--register',
        path('names.yaml'),
        path('a.md'),
      ];
      assert.equal((await started(args, actions)).code, 0);
      assert.equal(output.results.length, 1);
      assert.deepEqual(analyst.asked[0]?.options.ownOutlet, ['The Post', 'Post']);
      assert.deepEqual(analyst.asked[0]?.options.register, {
        entries: [{ name: 'Orvane', type: 'organization', aliases: [] }],
        notNames: [],
        notSame: [],
      });
    }));

  it('says what is wrong in a register at its line, and uses the rest', () =>
    withFiles({ 'a.md': 'text', 'names.yaml': 'entries:\n  - { name: Orvane, type: firm }' }, async (path) => {
      const { output, actions } = session();
      assert.equal((await started(['analyze', '--register', path('names.yaml'), path('a.md')], actions)).code, 0);
      assert.match(output.remarks.join(), /names\.yaml:2: /);
      assert.equal(output.results.length, 1);
    }));

  it('prints a summary as Markdown', () =>
    withFiles({ 'a.md': 'text' }, async (path) => {
      for (const what of SUMMARY_KINDS) {
        const { output, actions } = session();
        assert.equal((await started(['summary', '--what', what, path('a.md')], actions)).code, 0);
        assert.match(output.results.join(''), /^# /);
      }
    }));

  it('prints a summary as JSON, each sentence with its passages', () =>
    withFiles({ 'a.md': 'text' }, async (path) => {
      const { output, actions } = session();
      assert.equal((await started(['summary', '--json', '--what', 'questions', path('a.md')], actions)).code, 0);
      const { schema, kind, sections } = JSON.parse(output.results.join(''));
      assert.deepEqual([schema, kind], ['on-the-record/summary/1', 'questions']);
      assert.deepEqual(Object.keys(sections[0].paragraphs[0][0]), ['text', 'passages', 'attributions']);
    }));

  it('exits with 2 when there is nothing to sum up', async () => {
    const { output, actions } = session();
    assert.equal((await started(['summary', '/nowhere/a.md'], actions)).code, 2);
    assert.match(output.remarks.join(), /there is no such file/);
  });
});
