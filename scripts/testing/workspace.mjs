import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../lib/paths.mjs';

/**
 * Lends a temporary copy of the fixture workspace, so that a run can change what it likes.
 *
 * @template T
 * @param {(folder: string) => Promise<T>} use gets the copy's absolute path
 * @returns {Promise<T>}
 */
export async function withWorkspace(use) {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'on-the-record-')));
  const folder = join(parent, 'workspace');
  try {
    await cp(inProject('test/fixtures/workspace'), folder, { recursive: true });
    return await use(folder);
  } finally {
    await rm(parent, { recursive: true, force: true, maxRetries: 5 });
  }
}
