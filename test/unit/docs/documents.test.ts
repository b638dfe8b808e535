import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { documents, type GeneratedDocument } from '../../../scripts/docs/documents.ts';
import { readLexicons } from '../../../scripts/docs/lexicons.ts';
import { inProject } from '../../../scripts/lib/paths.mjs';

describe('the generated documents', () => {
  let generated: GeneratedDocument[];
  before(async () => {
    generated = await documents();
  });

  for (const path of ['docs/rules.md', 'docs/lexicons.md', 'THIRD-PARTY-NOTICES.md']) {
    it(`are current: ${path}`, () => {
      const document = generated.find((each) => each.path === path);
      const written = existsSync(inProject(path)) ? readFileSync(inProject(path), 'utf8') : null;
      assert.ok(document?.text === written?.replaceAll('\r\n', '\n'), `${path} is out of date: run "npm run docs"`);
    });
  }
});

describe('the word lists', () => {
  it('hold no entry twice', async () => {
    assert.deepEqual((await readLexicons()).repeated, []);
  });
});
