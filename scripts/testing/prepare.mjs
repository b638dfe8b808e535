/** Makes ready what the tests in VS Code run in, before any test runs: the browser and VS Code's server. */
import { runMain } from '../lib/say.mjs';
import { forTests, needSystemPackages } from '../lib/system-packages.mjs';
import { ensureServer } from '../vscode/install-server.mjs';

await runMain(async () => {
  await needSystemPackages(forTests, 'to drive VS Code in the tests');
  await ensureServer();
});
