import assert from 'node:assert/strict';
import { analystHere } from '../../../src/cli/analyst.ts';
import { commands } from '../../../src/cli/commands.ts';
import { run } from '../../../src/cli/program.ts';
import type { Analysis } from '../../../src/engine/analysis.ts';
import { type Dismissed, dismissalOf } from '../../../src/record/dismissals.ts';
import { addDismissal } from '../../../src/record/edit-dismissals.ts';
import { engine } from '../support/engine.ts';
import { fakeOutput, stdinOf, withFiles } from './helpers.ts';

const TEXT =
  'Corvale may sell its ferries, a person close to the board said.\n\nThe sale is expected to close in May.\n';
const [person, expected] = engine.analyze(TEXT).attributions;

/** The file of a project in which these were dismissed in `stories/a.md`. */
const fileOf = (...dismissed: readonly Dismissed[]): string =>
  dismissed.reduce((file, one) => addDismissal(file, dismissalOf(TEXT, one, 'stories/a.md', '2025-05-04')), '');

const FILE = fileOf(
  { kind: 'on-record', attribution: person! },
  { kind: 'not-an-attribution', attribution: expected! },
);

async function ran(args: readonly string[], stdin = '') {
  const output = fakeOutput();
  const actions = commands({ stdin: stdinOf(stdin), output, analyst: () => analystHere(engine) });
  const code = await run(args, actions, { writeOut: () => {}, writeErr: () => {} });
  return { code, out: output.results.join(''), remarks: output.remarks };
}

/** Source or cue of each attribution with why it is marked. */
const marksIn = (out: string): string[] =>
  (JSON.parse(out) as Analysis).attributions.map(
    ({ source, cue, unverified }) => `${(source ?? cue).text}: ${unverified}`,
  );

describe('dismissals on the command line', () => {
  it('are honoured by analyze, from the folder upwards that holds them', () =>
    withFiles({ '.on-the-record/dismissals.yaml': FILE, 'stories/a.md': TEXT, 'stories/b.md': TEXT }, async (path) => {
      const { code, out, remarks } = await ran(['analyze', path('stories/a.md')]);
      assert.deepEqual([code, remarks], [0, []]);
      assert.deepEqual(marksIn(out), ['a person close to the board: null']);
      const other = await ran(['analyze', path('stories/b.md')]);
      assert.deepEqual(marksIn(other.out), ['a person close to the board: unnamed', 'is expected to: unsourced']);
    }));

  it('are honoured by summary', () =>
    withFiles({ '.on-the-record/dismissals.yaml': FILE, 'stories/a.md': TEXT }, async (path) => {
      const args = ['summary', '--what', 'not-confirmed', path('stories/a.md')];
      const { out } = await ran(args);
      assert.match(out, /^# /);
      assert.doesNotMatch(out, /person close|expected/);
      assert.match((await ran([...args, '--no-dismissals'])).out, /person close[\s\S]*expected/);
    }));

  it('are left out of account with --no-dismissals, and for what is no file', () =>
    withFiles({ '.on-the-record/dismissals.yaml': FILE, 'stories/a.md': TEXT }, async (path) => {
      const all = ['a person close to the board: unnamed', 'is expected to: unsourced'];
      assert.deepEqual(marksIn((await ran(['analyze', '--no-dismissals', path('stories/a.md')])).out), all);
      assert.deepEqual(marksIn((await ran(['analyze', '-'], TEXT)).out), all);
    }));

  it('are said to be without effect when their words have changed', () =>
    withFiles(
      {
        '.on-the-record/dismissals.yaml': FILE,
        'stories/a.md': TEXT.replace('close to the board', 'close to the deal'),
      },
      async (path) => {
        const { code, out, remarks } = await ran(['analyze', path('stories/a.md')]);
        assert.equal(code, 0);
        assert.deepEqual(marksIn(out), ['a person close to the deal: unnamed']);
        assert.deepEqual(remarks, [
          `${path('stories/a.md')}: the dismissal of “a person close to the board said” is without effect. Its words are not in the article any more.`,
        ]);
      },
    ));

  it('are used as far as their file is sound, and what is wrong is said once', () =>
    withFiles(
      { '.on-the-record/dismissals.yaml': `${FILE}  - nonsense\n`, 'stories/a.md': TEXT, 'stories/b.md': TEXT },
      async (path) => {
        const { code, remarks } = await ran(['analyze', path('stories/a.md'), path('stories/b.md')]);
        assert.equal(code, 0);
        assert.deepEqual(remarks, [
          `${path('.on-the-record/dismissals.yaml')}:${FILE.split('\n').length}: A dismissal is a mapping with "article", "kind" and "quote".`,
        ]);
      },
    ));

  it('that cannot be read are no reason to go on as if there were none', () =>
    withFiles({ '.on-the-record/dismissals.yaml': Uint8Array.of(0xff, 0xfe), 'stories/a.md': TEXT }, async (path) => {
      const { code, out, remarks } = await ran(['analyze', path('stories/a.md')]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(remarks.join(), /dismissals\.yaml: /);
    }));
});

const typesIn = (out: string): string[] =>
  (JSON.parse(out) as Analysis).entities.map(({ name, type }) => `${name}: ${type}`);

describe('The register of a project on the command line', () => {
  const files = {
    '.on-the-record/register.yaml': 'entries:\n  - { name: Osier Quay, type: product }\n',
    'own.yaml': 'entries:\n  - { name: Osier Quay, type: person }\n',
    'stories/a.md': 'Halden sells Osier Quay in Norway.',
  };

  it('is used as in the editor', () =>
    withFiles(files, async (path) => {
      assert.ok(typesIn((await ran(['analyze', path('stories/a.md')])).out).includes('Osier Quay: product'));
    }));

  it('gives way to one that is asked for, and is left aside with --no-register', () =>
    withFiles(files, async (path) => {
      const own = await ran(['analyze', '--register', path('own.yaml'), path('stories/a.md')]);
      assert.ok(typesIn(own.out).includes('Osier Quay: person'));
      const none = await ran(['analyze', '--no-register', path('stories/a.md')]);
      assert.ok(!typesIn(none.out).includes('Osier Quay: product'));
    }));

  it('is said to be wrong at its line, and the rest is used', () =>
    withFiles(
      { ...files, '.on-the-record/register.yaml': 'entries:\n  - { name: Halden, type: firm }\n' },
      async (path) => {
        const { code, remarks } = await ran(['analyze', path('stories/a.md')]);
        assert.equal(code, 0);
        assert.match(remarks.join(), /register\.yaml:2: /);
      },
    ));
});
