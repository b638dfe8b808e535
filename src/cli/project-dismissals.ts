import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import type { Ruling } from '../engine/attributions/ruling.ts';
import { DISMISSALS_FILE, type DismissalsFile, NO_DISMISSALS, placeDismissals } from '../record/dismissals.ts';
import { parseDismissals } from '../record/dismissals-file.ts';
import type { Output } from './output.ts';
import { readText } from './read-text.ts';

/** What checkers have said of an article's marks, for the text of a file as it is; empty for standard input. */
export type RulingsFor = (file: string, text: string) => Promise<readonly Ruling[]>;

/**
 * Reads the dismissals of the project that a file is in: the nearest folder upwards that holds `.on-the-record`. Each
 * project's file is read once; what is wrong in it, and a dismissal that has lost its place, is said, and the rest is
 * used. Rejects with `BadInput` when the file is there and cannot be read.
 */
export function projectRulings(stdin: Readable, output: Output): RulingsFor {
  const read = new Map<string, Promise<DismissalsFile>>();

  async function load(project: string): Promise<DismissalsFile> {
    const path = join(project, DISMISSALS_FILE);
    if (!(await isThere(path))) return NO_DISMISSALS;
    const file = parseDismissals(await readText(path, stdin));
    for (const { line, message } of file.problems) output.remark(`${path}:${line}: ${message}`);
    return file;
  }

  return async (file, text) => {
    const project = file === '-' ? null : await projectOf(file);
    if (project === null) return [];
    const known = read.get(project) ?? load(project);
    read.set(project, known);
    const { dismissals } = await known;
    const article = relative(project, resolve(file)).split(sep).join('/');
    const placed = placeDismissals(
      text,
      dismissals.filter((dismissal) => dismissal.article === article),
    );
    for (const { dismissal, place } of placed.dismissals) {
      if (place.state !== 'anchored')
        output.remark(`${file}: the dismissal of “${dismissal.at.quote}” is without effect. ${place.why}`);
    }
    return placed.rulings;
  };
}

/** The nearest folder above a file that holds `.on-the-record`; null when there is none. */
async function projectOf(file: string): Promise<string | null> {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    if (await isThere(join(folder, dirname(DISMISSALS_FILE)))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
