/**
 * Runs the suites of test/vscode inside real VS Code: `node scripts/testing/suites.mjs node|web`.
 *
 * `node` is the extension host of desktop VS Code and remote windows, `web` the worker of VS Code in a browser.
 */
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { inProject, root } from '../lib/paths.mjs';
import { runMain, say } from '../lib/say.mjs';
import { desktopForTests } from '../vscode/desktop.mjs';
import { withWorkspace } from './workspace.mjs';

const host = process.argv[2] === 'web' ? 'web' : 'node';

/**
 * Lends a copy of the extension that only a web host can start: its manifest has `browser` and no `main`.
 *
 * @template T
 * @param {(folder: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
async function withWebExtension(use) {
  const folder = await mkdtemp(join(tmpdir(), 'on-the-record-web-'));
  try {
    const { main: _, ...manifest } = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
    await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
    for (const name of await readdir(root)) {
      if (name !== 'package.json' && !name.startsWith('.')) await symlink(inProject(name), join(folder, name));
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} extension the folder of the extension to test */
const test = (extension) =>
  withWorkspace(async (workspace) => {
    const desktop = host === 'node' ? desktopForTests() : null;
    say(desktop ? 'Running the suites in desktop VS Code' : `Running the suites in VS Code (${host} extension host)`);
    return runTests({
      ...(desktop === 'download' ? {} : { vscodeExecutablePath: desktop ?? inProject('scripts/vscode/code.mjs') }),
      extensionDevelopmentPath: extension,
      extensionTestsPath: join(extension, 'out', 'suites', host, 'index.js'),
      launchArgs: [workspace],
    }).catch(() => 1);
  });

await runMain(() => (host === 'web' ? withWebExtension(test) : test(root)));
