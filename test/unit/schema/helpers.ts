import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readJsonLines } from '../../../scripts/lib/json-lines.mjs';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The Markdown files of a folder, by name. */
export function textsIn(folder: string): NamedText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}

/** Texts that are not part of the project; the test is skipped, with a line that says so, where they are not there. */
export function texts(context: Mocha.Context, path: string, read: (path: string) => NamedText[]): NamedText[] {
  if (existsSync(path)) return read(path);
  console.log(`      skipped: ${path} is not there`);
  return context.skip();
}

/** The `markdown` of every line. */
export function textsOfLines(path: string): NamedText[] {
  return readJsonLines(path).map(({ id, markdown }) => ({ name: id, text: markdown }));
}

/** Every nth of a list, the first included: the same ones in every run. */
export const every = <T>(nth: number, all: readonly T[]): T[] => all.filter((_, i) => i % nth === 0);
