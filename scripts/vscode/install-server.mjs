import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../lib/paths.mjs';
import { childEnvironment, npm, run } from '../lib/run.mjs';
import { CannotGoOn, say } from '../lib/say.mjs';
import { forServerBuild, needSystemPackages } from '../lib/system-packages.mjs';

/** The npm package that carries VS Code's server and web workbench; 4.139.1 carries VS Code 1.139.1. */
const serverVersion = '4.139.1';

/** What the package, and the native modules built for it, run on. */
const nodeMajor = 24;

const temporaryPrefix = '.installing-';

const serverHome = () =>
  join(cacheFolder(), `vscode-${serverVersion}-node-abi-${process.versions.modules}-${process.arch}`);

/** The system packages that getting VS Code's server takes: none once it is installed. */
export const serverNeeds = () => (existsSync(serverHome()) ? [] : forServerBuild);

/**
 * The folder of VS Code's server (`out/server-main.js` is in it). Where it is not installed yet, installs it from the
 * npm registry into the user's cache folder, once for all clones. It is built in a temporary folder and renamed when
 * whole, so an interrupted install leaves nothing half done, and of two at the same time one wins.
 *
 * @returns {Promise<string>}
 */
export async function ensureServer() {
  const home = serverHome();
  const server = join(home, 'node_modules', 'code-server', 'lib', 'vscode');
  if (existsSync(home)) return server;
  if (process.platform !== 'linux') {
    throw new CannotGoOn(
      'No desktop VS Code was found: install it from https://code.visualstudio.com and run this again.',
    );
  }
  if (Number(process.versions.node.split('.')[0]) !== nodeMajor) {
    throw new CannotGoOn(
      `VS Code's server needs Node ${nodeMajor}, which npm installs with the project: start this through npm (npm start, npm test).`,
    );
  }
  await needSystemPackages(serverNeeds(), 'to build native modules of VS Code');
  await mkdir(dirname(home), { recursive: true });
  await removeAbandoned(dirname(home));
  const building = await mkdtemp(join(dirname(home), `${temporaryPrefix}${process.pid}-`));
  try {
    await build(building);
    await rename(building, home).catch((error) => {
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  say('VS Code is installed.');
  return server;
}

/** @param {string} folder */
async function build(folder) {
  say(`Installing VS Code from the npm registry into ${dirname(folder)} (once, two to ten minutes)`);
  const log = join(dirname(folder), 'install.log');
  const started = Date.now();
  const progress = setInterval(() => {
    say(`  still building VS Code's native modules, ${Math.round((Date.now() - started) / 1000)} s`);
  }, 20_000);
  try {
    await writeFile(
      join(folder, 'package.json'),
      JSON.stringify({ private: true, allowScripts: { 'code-server': true, argon2: true } }),
    );
    const headers = await install(
      folder,
      log,
      [`node-${process.platform}-${process.arch}@${process.versions.node}`, '--ignore-scripts'],
      {},
    );
    if (headers !== 0)
      throw new CannotGoOn(`Node's headers could not be installed from the npm registry; ${log} says why.`);
    const nodedir = join(folder, 'node_modules', `node-${process.platform}-${process.arch}`);
    const code = await install(folder, log, [`code-server@${serverVersion}`], { npm_config_nodedir: nodedir });
    if (code !== 0) throw new CannotGoOn(`VS Code could not be installed from the npm registry; ${log} says why.`);
  } finally {
    clearInterval(progress);
  }
}

/** What an npm tells the programs it starts about itself: the npm started here is another, on another Node. */
const ofOuterNpm = [
  'npm_config_user_agent',
  'npm_config_local_prefix',
  'npm_config_global_prefix',
  'npm_config_prefix',
];

/**
 * @param {string} folder
 * @param {string} log
 * @param {string[]} args
 * @param {Record<string, string>} environment
 */
function install(folder, log, args, environment) {
  const [command, first] = npm(process.execPath);
  const inherited = Object.entries(childEnvironment(environment)).filter(([name]) => !ofOuterNpm.includes(name));
  const env = Object.fromEntries(inherited);
  return run(command, [...first, 'install', '--no-audit', '--no-fund', '--loglevel=warn', ...args], {
    cwd: folder,
    env,
    log,
  });
}

/**
 * Removes what installs left behind that were killed: their folders carry the id of a process that is no more.
 *
 * @param {string} folder
 */
async function removeAbandoned(folder) {
  for (const name of await readdir(folder)) {
    const owner = name.startsWith(temporaryPrefix)
      ? Number.parseInt(name.slice(temporaryPrefix.length), 10)
      : Number.NaN;
    if (!Number.isNaN(owner) && !isRunning(owner)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** @param {number} id */
function isRunning(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
