import assert from 'node:assert/strict';
import { analyzeFiles } from '../../../src/cli/analyze-files.ts';
import { analyzeLines } from '../../../src/cli/analyze-lines.ts';
import type { Settings } from '../../../src/cli/settings.ts';
import { EMPTY_REGISTER } from '../../../src/engine/entities/register.ts';
import { emptyAnalysis, fakeAnalyst, fakeOutput, stdinOf, withFiles } from './helpers.ts';

const GUIDE: Settings = {
  options: { ownOutlet: ['The Post'], format: 'markdown' },
  convention: 'guide',
  recordFor: async () => ({ rulings: [], register: EMPTY_REGISTER }),
};

async function analyzedLines(...chunks: readonly (string | Uint8Array)[]) {
  const [analyst, output] = [fakeAnalyst(), fakeOutput()];
  const code = await analyzeLines(analyst, GUIDE, stdinOf(...chunks), output, 1000);
  for (const line of output.results) assert.ok(line.endsWith('\n') && line.indexOf('\n') === line.length - 1);
  return {
    code,
    asked: analyst.asked,
    remarks: output.remarks,
    results: output.results.map((line) => JSON.parse(line)),
  };
}

describe('analyzing files', () => {
  it('prints one indented analysis for one file', () =>
    withFiles({ 'a.md': 'text' }, async (path) => {
      const output = fakeOutput();
      assert.equal(await analyzeFiles([path('a.md')], fakeAnalyst(), GUIDE, stdinOf(), output), 0);
      assert.deepEqual(output.results, [`${JSON.stringify(emptyAnalysis(path('a.md')), null, 2)}\n`]);
    }));

  it('prints one a line for several, goes on after a bad one, and says so in the exit code', () =>
    withFiles({ 'a.md': 'text', 'b.md': 'boom', 'c.md': 'text' }, async (path) => {
      const output = fakeOutput();
      const files = ['a.md', 'none.md', 'b.md', 'c.md'].map(path);
      assert.equal(await analyzeFiles(files, fakeAnalyst(), GUIDE, stdinOf(), output), 2);
      assert.deepEqual(
        output.results,
        ['a.md', 'c.md'].map((name) => `${JSON.stringify(emptyAnalysis(path(name)))}\n`),
      );
      assert.match(output.remarks.join('\n'), /none\.md: there is no such file\.\n.*b\.md: It burst\.$/);
    }));

  it('says what an analysis leaves out', () =>
    withFiles({ 'a.md': 'über', 'b.md': 'huge' }, async (path) => {
      const output = fakeOutput();
      assert.equal(await analyzeFiles(['a.md', 'b.md'].map(path), fakeAnalyst(), GUIDE, stdinOf(), output), 0);
      assert.deepEqual(output.remarks, [
        `${path('a.md')}: The text reads as German; only English is analysed.`,
        `${path('b.md')}: Only the start was read.`,
      ]);
    }));

  it('prints spans by another convention when asked', () =>
    withFiles({ 'a.md': 'text' }, async (path) => {
      const output = fakeOutput();
      await analyzeFiles([path('a.md')], fakeAnalyst(), { ...GUIDE, convention: 'polnear' }, stdinOf(), output);
      assert.equal(JSON.parse(output.results.join('')).schema, 'on-the-record/polnear/1');
    }));
});

describe('analyzing lines', () => {
  it('answers every line in order, with its id and in its format', async () => {
    const { code, results, asked } = await analyzedLines(
      '{"id":"b","text":"one"}\n{"id":"a","text":"two","for',
      'mat":"lines"}\n\n{"text":"three","format":"plain"}',
    );
    assert.equal(code, 0);
    assert.deepEqual(
      results.map(({ id }) => id),
      ['b', 'a', undefined],
    );
    assert.deepEqual(
      asked.map(({ text, options }) => [text, options.format, options.ownOutlet]),
      [
        ['one', 'markdown', ['The Post']],
        ['two', 'lines', ['The Post']],
        ['three', 'plain', ['The Post']],
      ],
    );
  });

  it('puts an error in the place of a bad line and goes on', async () => {
    const { code, results } = await analyzedLines(
      'nonsense\n[1]\n{"id":"x"}\n{"id":7,"text":"t"}\n{"id":"f","text":"t","format":"pdf"}\n{"id":"b","text":"boom"}\n',
      Uint8Array.of(0x7b, 0xff, 0x0a),
      `{"id":"long","text":"${'x'.repeat(2000)}"}\n{"id":"good","text":"t"}\n`,
    );
    assert.equal(code, 1);
    assert.deepEqual(results, [
      { id: null, error: 'The line is not JSON.' },
      { id: null, error: 'The line is not an object with "id" and "text".' },
      { id: 'x', error: '"text" is missing or not a string.' },
      { id: 7, error: '"id" is not a string.' },
      { id: 'f', error: '"format" is none of markdown, plain, lines.' },
      { id: 'b', error: 'It burst.' },
      { id: null, error: 'The line is not valid UTF-8 text.' },
      { id: null, error: 'The line is too long.' },
      emptyAnalysis('good'),
    ]);
  });

  it('takes a byte-order mark at the start and none as no line', async () => {
    assert.deepEqual((await analyzedLines('\uFEFF{"id":"a","text":"t"}\r\n')).results, [emptyAnalysis('a')]);
    assert.deepEqual((await analyzedLines()).results, []);
  });

  it('names the line of which it says something', async () => {
    assert.deepEqual((await analyzedLines('{"id":"a","text":"huge"}\n')).remarks, ['a: Only the start was read.']);
  });
});
