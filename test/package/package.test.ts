import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { inProject, projectNode } from '../../scripts/lib/paths.mjs';
import { run } from '../../scripts/lib/run.mjs';
import { installExtension, startServer } from '../../scripts/vscode/server.mjs';
import { settingsFor } from '../ui/harness/settings.ts';
import type { Shared } from '../ui/harness/shared.ts';
import { Workbench } from '../ui/harness/workbench.ts';

describe('The package', function () {
  this.timeout(120_000);
  let folder: string;

  before('packages the extension and installs it into VS Code', async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'on-the-record-package-')));
    const vsix = join(folder, 'on-the-record.vsix');
    const log = join(folder, 'package.log');
    const code = await run(projectNode(), [inProject('scripts/package.mjs'), '--out', vsix], { log });
    assert.equal(code, 0, await readFile(log, 'utf8'));
    await installExtension(join(folder, 'data'), vsix);
  });

  after(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

  it('holds only what runs', async () => {
    const [installed = ''] = (await readdir(join(folder, 'data', 'extensions'))).filter((name) =>
      name.startsWith('on-the-record.'),
    );
    const extension = join(folder, 'data', 'extensions', installed);
    const files = (await readdir(extension, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const names = files.map((file) => relative(extension, file).split(sep));
    const allowed = [
      'dist',
      'media',
      'samples',
      'schemas',
      'syntaxes',
      'package.json',
      'package.nls.json',
      '.vsixmanifest',
    ];
    const documents = ['readme.md', 'changelog.md', 'license.txt', 'license', 'third-party-notices.md'];
    const strangers = names.filter(([top = '']) => ![...allowed, ...documents].includes(top.toLowerCase()));
    assert.deepEqual(strangers, []);
    assert.ok(names.some(([top = '']) => top.toLowerCase() === 'third-party-notices.md'));
    assert.deepEqual(
      files.filter((file) => /\.(ts|tsx|map)$/.test(file)),
      [],
    );
    const sizeOf = async (wanted: readonly string[]) => {
      const sizes = await Promise.all(wanted.map(async (file) => (await stat(file)).size));
      return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
    };
    const weights = await sizeOf(files.filter((file) => file.endsWith('.bin')));
    assert.ok(weights < 8, `${weights.toFixed(1)} MB of weights`);
    const rest = await sizeOf(files.filter((file) => !file.endsWith('.bin')));
    assert.ok(rest < 7, `${rest.toFixed(1)} MB unpacked beside the weights`);
  });

  it('works in the VS Code that it is installed in', async function (this: Mocha.Context & { shared?: Shared }) {
    assert.ok(this.shared, 'run with "npm run test:package"');
    const workspace = join(folder, 'newsroom');
    await cp(inProject('test/fixtures/workspace'), workspace, { recursive: true });
    const server = await startServer({ data: join(folder, 'data'), settings: settingsFor('dark') });
    const page = await this.shared.browser.newPage();
    try {
      await page.goto(server.address({ folder: workspace, file: join(workspace, 'article.md') }));
      await page.locator('.view-line', { hasText: 'Halden Foods' }).first().waitFor({ timeout: 45_000 });
      const workbench = new Workbench(page, workspace);
      await workbench.palette('On the Record: Summarize Sources');
      await page.locator('.tab', { hasText: 'Sources' }).waitFor();
      await page.locator('.editor-group-container.active .view-line', { hasText: 'Northern Ledger' }).first().waitFor();
    } finally {
      await page.context().close();
      await server.stop();
    }
  });
});
