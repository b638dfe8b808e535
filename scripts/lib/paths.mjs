import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, absolute. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/**
 * An absolute path inside the project.
 *
 * @param {string[]} parts
 */
export const inProject = (...parts) => join(root, ...parts);

/** The user's cache folder of the project, shared by every clone: $XDG_CACHE_HOME/on-the-record, else ~/.cache. */
export const cacheFolder = () => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'on-the-record');

/**
 * The path of the first of these programs that is installed, or null. A name without a slash is looked for on the path.
 *
 * @param {string[]} names
 * @returns {string | null}
 */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    const candidates = /[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name));
    const found = candidates.find((path) => existsSync(path) && statSync(path).isFile());
    if (found) return found;
  }
  return null;
}

const ownNode = inProject('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** True where the project's own Node, its devDependency `node`, is installed. */
export const hasProjectNode = () => existsSync(ownNode);

/** The project's own Node where it is installed, else the running one. */
export const projectNode = () => (hasProjectNode() ? ownNode : process.execPath);

/** True when this process runs on the project's own Node, or on one of the same version. */
export const runsOnProjectNode = () =>
  JSON.parse(readFileSync(inProject('node_modules', 'node', 'package.json'), 'utf8')).version === process.versions.node;
