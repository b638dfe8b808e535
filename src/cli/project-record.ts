import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import type { Ruling } from '../engine/attributions/ruling.ts';
import { EMPTY_REGISTER, REGISTER_FILE, type Register } from '../engine/entities/register.ts';
import { parseRegister } from '../engine/entities/register-file.ts';
import { DISMISSALS_FILE, NO_DISMISSALS, placeDismissals } from '../record/dismissals.ts';
import { parseDismissals } from '../record/dismissals-file.ts';
import { type Output, type Problems, remarkProblems } from './output.ts';
import { readText } from './read-text.ts';

/** What a team has recorded beside its articles, as far as it bears on one of them. */
export interface ProjectRecord {
  /** What checkers have said of the article's marks, for its text as it is. */
  readonly rulings: readonly Ruling[];
  readonly register: Register;
}

/** The record for a file with its text; for standard input, which is in no project, nothing but a register asked for. */
export type RecordFor = (file: string, text: string) => Promise<ProjectRecord>;

export interface RecordWanted {
  readonly dismissals: boolean;
  /** To be used for every file instead of the project's own; null for that. */
  readonly register: Register | null;
}

/**
 * Reads the record of the project that a file is in: the nearest folder upwards that holds `.on-the-record`. Each file of
 * it is read once; what is wrong in it, and a dismissal that has lost its place, is said, and the rest is used. Rejects
 * with `BadInput` when a file is there and cannot be read.
 */
export function projectRecord(stdin: Readable, output: Output, wanted: RecordWanted): RecordFor {
  const read = async <T extends { readonly problems: Problems }>(
    project: string,
    file: string,
    parse: (text: string) => T,
  ): Promise<T | null> => {
    const path = join(project, file);
    if (!(await isThere(path))) return null;
    const parsed = parse(await readText(path, stdin));
    remarkProblems(output, path, parsed.problems);
    return parsed;
  };
  const dismissalsOf = once(
    async (project) => (await read(project, DISMISSALS_FILE, parseDismissals)) ?? NO_DISMISSALS,
  );
  const registerOf = once(
    async (project) => (await read(project, REGISTER_FILE, parseRegister))?.register ?? EMPTY_REGISTER,
  );

  async function rulingsOf(project: string, file: string, text: string): Promise<readonly Ruling[]> {
    const { dismissals } = await dismissalsOf(project);
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
  }

  return async (file, text) => {
    const project = file === '-' ? null : await projectOf(file);
    if (project === null) return { rulings: [], register: wanted.register ?? EMPTY_REGISTER };
    return {
      rulings: wanted.dismissals ? await rulingsOf(project, file, text) : [],
      register: wanted.register ?? (await registerOf(project)),
    };
  };
}

/** The same answer, the same object, for the same project. */
function once<T>(load: (project: string) => Promise<T>): (project: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (project) => {
    const answer = known.get(project) ?? load(project);
    known.set(project, answer);
    return answer;
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
