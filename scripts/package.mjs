/** Packages the extension: `npm run package` writes on-the-record-VERSION.vsix, `-- --out FILE` another file. */
import { readFile } from 'node:fs/promises';
import { inProject, projectNode } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { CannotGoOn, runMain, say } from './lib/say.mjs';

await runMain(async () => {
  const { version } = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
  const asked = process.argv.indexOf('--out');
  const file = asked < 0 ? inProject(`on-the-record-${version}.vsix`) : /** @type {string} */ (process.argv[asked + 1]);
  const vsce = inProject('node_modules', '@vscode', 'vsce', 'vsce');
  const args = ['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  if ((await run(projectNode(), [vsce, ...args, '--out', file])) !== 0) {
    throw new CannotGoOn('The extension could not be packaged; what is printed above says why.');
  }
  say(`Packaged into ${file}`);
});
