import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectNode } from '../lib/paths.mjs';
import { childEnvironment, run } from '../lib/run.mjs';
import { CannotGoOn } from '../lib/say.mjs';
import { ensureServer } from './install-server.mjs';

/**
 * @typedef {object} Server
 * @property {string} authority host and port, as in the address bar
 * @property {(question: Question) => string} address the workbench's address
 * @property {Promise<number>} ended resolves with the exit code when the server has ended, for whatever reason
 * @property {() => Promise<void>} stop ends the server and resolves when it has ended
 */

/**
 * What a workbench is opened with; all paths are absolute.
 *
 * @typedef {object} Question
 * @property {string} [folder] the workspace
 * @property {string} [file] a file to open, inside the folder or not
 * @property {string} [extension] an extension to run from its sources
 * @property {string} [tests] a module whose `run()` is called inside VS Code; ends the workbench with its result
 */

/** Calm settings for a workbench that shows nothing of its own. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'update.showReleaseNotes': false,
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** Tests reach for nothing outside this machine. */
const noGallery = { EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }) };

/**
 * Starts VS Code's server on a free port of this machine alone.
 *
 * @param {{ data: string, protect?: boolean, gallery?: boolean, settings?: Record<string, unknown> }} options
 *   `data`: the folder for its settings, extensions and logs; `protect`: the address carries a secret, without which
 *   nothing is served; `gallery`: extensions can be looked up and installed in the workbench; `settings`: the user's settings on top of quiet ones
 * @returns {Promise<Server>}
 */
export async function startServer({ data, protect = false, gallery = false, settings = {} }) {
  const home = await ensureServer();
  await writeSettings(join(data, 'data', 'User'), { ...quietSettings, ...settings });
  const token = protect ? randomBytes(16).toString('hex') : null;
  const child = spawn(
    projectNode(),
    [
      join(home, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0'],
      ...(token ? ['--connection-token', token] : ['--without-connection-token']),
      '--accept-server-license-terms',
      // Makes the workbench accept an extension under development from its address.
      '--enable-smoke-test-driver',
      ...['--server-data-dir', data],
      ...['--telemetry-level', 'off'],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: childEnvironment(gallery ? {} : noGallery) },
  );
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const port = await portOf(child);
  const authority = `127.0.0.1:${port}`;
  return {
    authority,
    address: (question) => addressOf(authority, token, question),
    ended,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

/**
 * Writes the user's settings, unless the folder has some: then they are the person's own.
 *
 * @param {string} folder
 * @param {Record<string, unknown>} settings
 */
async function writeSettings(folder, settings) {
  const file = join(folder, 'settings.json');
  if (existsSync(file)) return;
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(settings, null, 2));
}

/**
 * Installs a packaged extension for the servers that are started on a data folder.
 *
 * @param {string} data
 * @param {string} vsix its absolute path
 */
export async function installExtension(data, vsix) {
  const main = join(await ensureServer(), 'out', 'server-main.js');
  const args = [main, '--install-extension', vsix, '--server-data-dir', data, '--accept-server-license-terms'];
  const log = join(data, 'install-extension.log');
  await mkdir(data, { recursive: true });
  if ((await run(projectNode(), args, { env: childEnvironment(noGallery), log })) !== 0) {
    throw new CannotGoOn(`VS Code did not install ${vsix}: ${await readFile(log, 'utf8')}`);
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function portOf(child) {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (/** @type {Buffer} */ chunk) => {
      // Once the port is known the output is of no use, but it must be drained.
      if (printed === '*') return;
      printed += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(printed)?.[1];
      if (!port) return;
      printed = '*';
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new CannotGoOn(`VS Code's server did not start. It printed:\n${printed}`)));
  });
}

/**
 * @param {string} authority
 * @param {string | null} token
 * @param {Question} question
 */
function addressOf(authority, token, { folder, file, extension, tests }) {
  const remote = (/** @type {string} */ path) => `vscode-remote://${authority}${path}`;
  const payload = [['skipWelcome', 'true']];
  if (file) payload.push(['openFile', remote(file)]);
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const query = new URLSearchParams({
    ...(token ? { tkn: token } : {}),
    ...(folder ? { folder } : { ew: 'true' }),
    payload: JSON.stringify(payload),
  });
  return `http://${authority}/?${query}`;
}
