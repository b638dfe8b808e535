import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inProject } from '../lib/paths.mjs';

/** One exported list of a lexicon. */
export interface WordList {
  /** The file's name without its ending. */
  readonly file: string;
  readonly name: string;
  readonly entries: number;
  /** Its documentation comment on one line: what the list is for, its source, its notes. */
  readonly note: string;
}

/** What the lexicons hold, and what a list of them holds twice ("file: entry"). */
export interface Lexicons {
  readonly lists: readonly WordList[];
  readonly repeated: readonly string[];
}

const folder = inProject('src/engine/lexicon');

/** Sets and maps forget what they are given twice: while the lexicons load, these remember it. */
function rememberRepetitions<T>(load: (repeated: unknown[], sets: Set<unknown>[]) => Promise<T>): Promise<T> {
  const [PlainSet, PlainMap] = [globalThis.Set, globalThis.Map];
  const repeated: unknown[] = [];
  const sets: Set<unknown>[] = [];
  const note = (keys: readonly unknown[]): void => {
    const seen = new PlainSet<unknown>();
    for (const key of keys) if (seen.size === seen.add(key).size) repeated.push(key);
  };
  globalThis.Set = class<V> extends PlainSet<V> {
    constructor(values?: Iterable<V> | null) {
      const all = [...(values ?? [])];
      super(all);
      note(all);
      sets.push(this);
    }
  } as SetConstructor;
  globalThis.Map = class<K, V> extends PlainMap<K, V> {
    constructor(entries?: Iterable<readonly [K, V]> | null) {
      const all = [...(entries ?? [])];
      super(all);
      note(all.map(([key]) => key));
    }
  } as MapConstructor;
  return load(repeated, sets).finally(() => {
    globalThis.Set = PlainSet;
    globalThis.Map = PlainMap;
  });
}

function sizeOf(value: unknown): number | null {
  if (Array.isArray(value)) return value.length;
  return value instanceof Set || value instanceof Map ? value.size : null;
}

const asText = (entry: unknown): string =>
  JSON.stringify(entry, (_, value) => (value instanceof RegExp ? String(value) : value));

function repeatedIn(list: readonly unknown[]): string[] {
  const keys = list.map(asText);
  return keys.filter((key, i) => keys.indexOf(key) !== i);
}

/** The documentation comment right before an export; empty when there is none. */
function noteOf(source: string, name: string): string {
  const at = source.search(new RegExp(`^export (?:const|function) ${name}\\b`, 'm'));
  const before = source.slice(0, at).trimEnd();
  if (!before.endsWith('*/')) return '';
  const comment = before.slice(before.lastIndexOf('/**') + 3, -2);
  return comment
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

async function readLexicon(file: string): Promise<Lexicons> {
  const source = readFileSync(`${folder}/${file}.ts`, 'utf8');
  return rememberRepetitions(async (repeated, sets) => {
    // The query loads the module once more, whoever has loaded it before.
    const address = pathToFileURL(`${folder}/${file}.ts`).href;
    const module: Record<string, unknown> = await import(`${address}?list=${crypto.randomUUID()}`);
    const values = Object.values(module);
    const hidden = sets.filter((set) => !values.includes(set)).reduce((sum, { size }) => sum + size, 0);
    const lists = Object.entries(module).flatMap(([name, value]) => {
      const entries = typeof value === 'function' ? hidden : sizeOf(value);
      return entries ? [{ file, name, entries, note: noteOf(source, name) }] : [];
    });
    const inLists = values.flatMap((value) => (Array.isArray(value) ? repeatedIn(value) : []));
    return { lists, repeated: [...repeated, ...inLists].map((entry) => `${file}: ${entry}`) };
  });
}

/** Reads every lexicon, in the order of their names. */
export async function readLexicons(): Promise<Lexicons> {
  const files = readdirSync(folder)
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'word-list')
    .sort();
  const all: Lexicons[] = [];
  for (const file of files) all.push(await readLexicon(file));
  return { lists: all.flatMap(({ lists }) => lists), repeated: all.flatMap(({ repeated }) => repeated) };
}

/** One digit that counts: a word more or less is no reason to write the page again. */
function roughly(entries: number): string {
  if (entries < 10) return 'a few';
  const unit = 10 ** Math.floor(Math.log10(entries));
  return `about ${(Math.round(entries / unit) * unit).toLocaleString('en')}`;
}

/** The page of the word lists: for each file its lists with how many entries they have, roughly, and their notes. */
export async function lexiconPage(): Promise<string> {
  const { lists } = await readLexicons();
  const section = (file: string): string => `## ${file}

| List | Entries | Notes |
|---|---:|---|
${lists
  .filter((list) => list.file === file)
  .map(({ name, entries, note }) => `| \`${name}\` | ${roughly(entries)} | ${note.replaceAll('|', '\\|')} |`)
  .join('\n')}`;
  return `# Word lists

The words by which an article is read, in \`src/engine/lexicon\`. This page is written by \`npm run docs\`; a test refuses a list that holds an entry twice.

${[...new Set(lists.map(({ file }) => file))].map(section).join('\n\n')}
`;
}
