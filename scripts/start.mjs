/**
 * Opens an article with the extension running: `npm start [article.md]`.
 *
 * In desktop VS Code where there is one, otherwise in VS Code's server, at an address that is printed. Installs and
 * builds what is missing first.
 */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { installDependencies } from './lib/install-dependencies.mjs';
import { cacheFolder, inProject, projectNode, root, runsOnProjectNode } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { CannotGoOn, runMain, say } from './lib/say.mjs';
import { desktopForPeople } from './vscode/desktop.mjs';
import { startServer } from './vscode/server.mjs';

const sample = inProject('samples', 'relayed-rumour.md');

/** The article that is asked for, as an absolute path; the sample when none is. */
function askedArticle() {
  const named = process.argv.slice(2).find((argument) => !argument.startsWith('-'));
  if (!named) return sample;
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), named);
  if (!existsSync(path) || !statSync(path).isFile()) throw new CannotGoOn(`There is no file ${path}.`);
  return path;
}

/**
 * @param {string} code desktop VS Code's command line
 * @param {string} article
 */
async function openDesktop(code, article) {
  const exitCode = await run(code, ['--new-window', `--extensionDevelopmentPath=${root}`, article], {
    env: process.env,
  });
  if (exitCode !== 0) throw new CannotGoOn(`${code} could not be started; what it printed above says why.`);
  say(`Opened ${article} in VS Code.`);
}

/**
 * Serves VS Code until Ctrl-C.
 *
 * @param {string} article
 */
async function serve(article) {
  const server = await startServer({ data: join(cacheFolder(), 'workbench'), protect: true, gallery: true });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => server.stop());
  const folder = dirname(article) === dirname(sample) ? dirname(article) : undefined;
  say('VS Code is ready with the article open. Open this address in a browser on this machine:');
  console.log(`\n  ${server.address({ ...(folder ? { folder } : {}), file: article, extension: root })}\n`);
  say('Press Ctrl-C to end.');
  await server.ended;
}

await runMain(async () => {
  const article = askedArticle();
  await installDependencies();
  // The first time on a machine this began on another Node than the one that npm has installed by now.
  if (!runsOnProjectNode()) return run(projectNode(), process.argv.slice(1));
  if ((await run(projectNode(), [inProject('scripts', 'build.mjs')])) !== 0) return 1;
  const desktop = desktopForPeople();
  await (desktop ? openDesktop(desktop, article) : serve(article));
  return 0;
});
