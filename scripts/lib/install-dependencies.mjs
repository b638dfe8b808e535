import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hasProjectNode, inProject } from './paths.mjs';
import { npm, run } from './run.mjs';
import { CannotGoOn, say } from './say.mjs';

/** The oldest Node that the scripts start on; npm brings the one that everything else runs on. */
const oldestNode = 20;

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages */

/**
 * @param {string[]} path
 * @returns {Promise<Packages>} the packages that a lock file names; none when there is no such file
 */
async function packagesOf(...path) {
  const file = inProject(...path);
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')).packages : {};
}

/** True when node_modules holds what package-lock.json asks for. */
async function isInstalled() {
  const wanted = await packagesOf('package-lock.json');
  const installed = await packagesOf('node_modules', '.package-lock.json');
  return (
    hasProjectNode() &&
    Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
      const found = installed[path];
      if (path === '' || (!found && optional)) return true;
      return found?.version === version && found?.integrity === integrity;
    })
  );
}

/** Installs the project's dependencies with npm, where they are missing or the lock file has changed. */
export async function installDependencies() {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    throw new CannotGoOn(
      `This needs Node ${oldestNode} or newer and is Node ${process.versions.node}: see https://nodejs.org.`,
    );
  }
  if (await isInstalled()) return;
  say('Installing the dependencies with npm');
  const [command, first] = npm(process.execPath);
  const code = await run(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new CannotGoOn('npm could not install the dependencies; what it printed above says why.');
}
