import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createEngine } from '../../../src/engine/create-engine.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';

export const ownEngine = (): Engine => createEngine({ language: createWinkLanguage(), now: () => performance.now() });

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
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; markdown: string })
    .map(({ id, markdown }) => ({ name: id, text: markdown }));
}
