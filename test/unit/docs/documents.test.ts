import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { documents, type GeneratedDocument } from '../../../scripts/docs/documents.ts';
import { type Lexicons, readLexicons } from '../../../scripts/docs/lexicons.ts';
import { inProject } from '../../../scripts/lib/paths.mjs';

describe('the generated documents', () => {
  let generated: GeneratedDocument[];
  before(async () => {
    generated = await documents();
  });

  for (const path of ['docs/rules.md', 'THIRD-PARTY-NOTICES.md']) {
    it(`are current: ${path}`, () => {
      const document = generated.find((each) => each.path === path);
      const written = existsSync(inProject(path)) ? readFileSync(inProject(path), 'utf8') : null;
      assert.ok(document?.text === written?.replaceAll('\r\n', '\n'), `${path} is out of date: run "npm run docs"`);
    });
  }
});

describe('the word lists', () => {
  let lexicons: Lexicons;
  before(async () => {
    lexicons = await readLexicons();
  });

  it('hold no entry twice', () => assert.deepEqual(lexicons.repeated, []));

  it('have a note each', () => {
    const without = lexicons.lists.filter(({ note }) => note === '').map(({ file, name }) => `${file}: ${name}`);
    assert.deepEqual(without, []);
  });

  // How many words they have changes too often to be held to the page.
  it('are on their page', () => {
    const page = readFileSync(inProject('docs/lexicons.md'), 'utf8');
    const missing = lexicons.lists.filter(({ name }) => !page.includes(`| \`${name}\` |`)).map(({ name }) => name);
    assert.deepEqual(missing, [], 'run "npm run docs"');
  });
});

describe('the documents', () => {
  it('name only scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
    for (const path of ['README.md', 'scripts/README.md', 'bench/README.md']) {
      for (const [, name] of readFileSync(inProject(path), 'utf8').matchAll(/npm run ([\w:]+)/g)) {
        assert.ok(name !== undefined && name in scripts, `${path}: npm run ${name}`);
      }
    }
  });
});
