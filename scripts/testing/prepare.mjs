/** Makes ready what the tests in VS Code run in, before any test runs: the browser and VS Code's server. */
import { runMain } from '../lib/say.mjs';
import { forTests, needSystemPackages } from '../lib/system-packages.mjs';
import { ensureServer, serverNeeds } from '../vscode/install-server.mjs';

await runMain(async () => {
  await needSystemPackages([...forTests, ...serverNeeds()], 'to run the tests in VS Code');
  await ensureServer();
});
