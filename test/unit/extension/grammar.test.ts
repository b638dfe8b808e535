import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('the grammar of editorial marks, injected into Markdown', () => {
  it('scopes every line of test/grammar as the lines below it say', function () {
    this.timeout(30_000);
    const run = spawnSync(
      process.execPath,
      [
        'node_modules/vscode-tmgrammar-test/dist/unit.js',
        '--compact',
        '--grammar',
        'node_modules/tm-grammars/grammars/markdown.json',
        'test/grammar/*.test.md',
      ],
      { cwd: root, encoding: 'utf8' },
    );
    assert.equal(run.status, 0, run.stdout + run.stderr);
    const files = readdirSync(`${root}test/grammar`);
    for (const file of files) assert.ok(run.stdout.includes(file), `${file} was read`);
  });
});
