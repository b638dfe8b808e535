import { existsSync, statSync } from 'node:fs';
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

/** The Node that the project brings along (its devDependency `node`), where it is installed; else the running one. */
export function projectNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = inProject('node_modules', 'node', 'bin', name);
  return existsSync(own) ? own : process.execPath;
}
