import { type ENTRY_KEYS, ENTRY_TYPES, type FILE_KEYS } from '../engine/entities/register-file.ts';
import { scalar } from './yaml-insertion.ts';

/** Something that may stand where the cursor is. */
export interface RegisterCompletion {
  readonly label: string;
  /** What it puts in place of the word before the cursor. */
  readonly insert: string;
  readonly detail: string;
  readonly kind: 'key' | 'value' | 'name';
}

/** Names that may be offered: of the register's own entries, and of the articles that are open. */
export interface KnownNames {
  readonly registered: readonly string[];
  readonly inArticles: readonly string[];
}

type FileKey = (typeof FILE_KEYS)[number];
type EntryKey = (typeof ENTRY_KEYS)[number];

export const FILE_KEY_WORDS: Readonly<Record<FileKey, string>> = {
  entries: 'The names that this project vouches for.',
  notNames: 'Words that are no names, whatever they look like.',
  notSame: 'Pairs of names that look alike and are not the same.',
};

export const ENTRY_KEY_WORDS: Readonly<Record<EntryKey, string>> = {
  name: 'The name as it is to be shown.',
  type: `What it is a name of: ${ENTRY_TYPES.join(', ')}.`,
  aliases: 'Other spellings and short forms of the name.',
  role: 'What the person or firm is, as a hover says it.',
  ticker: 'Where its shares trade, as it is to be written.',
  side: 'The side it is on in what the project reports.',
  outlet: 'Whether it is a newspaper, an agency, a broadcaster or a news site.',
  sameAs: 'The name of the entry that this one is the same as.',
};

/**
 * What may be written at an offset of a register (UTF-16 units): keys where a key may stand, kinds and flags behind
 * theirs, names where names are listed. Empty elsewhere.
 */
export function registerCompletions(text: string, offset: number, names: KnownNames): RegisterCompletion[] {
  const lines = text.split('\n');
  const row = text.slice(0, offset).split('\n').length - 1;
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const field = /^[ \t]*(?:- +)?([A-Za-z]+):[^#[\]{}]*$/.exec(before);
  if (field) return valuesOf(field[1]!, names);
  const section = sectionOf(lines, row, before);
  if (section === null) return /^[A-Za-z]*$/.test(before) ? keys(FILE_KEY_WORDS, topKeys(lines)) : [];
  if (section === 'entries' && /^[ \t]+(?:- +)?[A-Za-z]*$/.test(before) && !isInAliases(lines, row, before))
    return keys(ENTRY_KEY_WORDS, entryKeys(lines, row));
  const isListed = /^[ \t]*- *\S*$/.test(before) || before.lastIndexOf('[') > before.lastIndexOf(']');
  return isListed ? nameItems(names.inArticles, 'In an open article') : [];
}

function valuesOf(key: string, names: KnownNames): RegisterCompletion[] {
  switch (key) {
    case 'type':
      return ENTRY_TYPES.map((type) => ({ label: type, insert: type, detail: 'Kind of name', kind: 'value' }));
    case 'outlet':
      return ['true', 'false'].map((flag) => ({ label: flag, insert: flag, detail: 'Outlet', kind: 'value' }));
    case 'sameAs':
      return nameItems(names.registered, 'In the register');
    case 'name':
      return nameItems(names.inArticles, 'In an open article');
    default:
      return [];
  }
}

const nameItems = (names: readonly string[], detail: string): RegisterCompletion[] =>
  names.map((name) => ({ label: name, insert: scalar(name), detail, kind: 'name' }));

function keys(words: Readonly<Record<string, string>>, used: ReadonlySet<string>): RegisterCompletion[] {
  return Object.entries(words)
    .filter(([key]) => !used.has(key))
    .map(([key, detail]) => ({ label: key, insert: `${key}: `, detail, kind: 'key' }));
}

/** The key of the file under which a line stands; null where it stands under none. */
function sectionOf(lines: readonly string[], row: number, before: string): string | null {
  // Without indentation only an item of a list stands under a key.
  if (!/^[ \t]|^-/.test(before)) return null;
  for (let at = row - 1; at >= 0; at--) {
    const key = /^([A-Za-z]+):/.exec(lines[at]!);
    if (key) return key[1]!;
  }
  return null;
}

function topKeys(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => /^([A-Za-z]+):/.exec(line)?.[1] ?? []));
}

const columnOf = (line: string): number => /^[ \t]*(?:- +)?/.exec(line)![0].length;

/** Whether a list of aliases, one a line, is what the line is in. */
function isInAliases(lines: readonly string[], row: number, before: string): boolean {
  if (!/^[ \t]*- /.test(before)) return false;
  const indent = before.length - before.trimStart().length;
  for (let at = row - 1; at >= 0; at--) {
    const line = lines[at]!;
    const isItem = /^[ \t]*- /.test(line) && line.length - line.trimStart().length === indent;
    if (line.trim() === '' || isItem) {
      if (isItem && /^[ \t]*- +[A-Za-z]+:/.test(line)) return false;
      continue;
    }
    return /^[ \t]+(?:- +)?aliases: *$/.test(line);
  }
  return false;
}

/** The keys that the entry at a line has on other lines. */
function entryKeys(lines: readonly string[], row: number): Set<string> {
  const column = columnOf(lines[row]!);
  const used = new Set<string>();
  const take = (at: number) => {
    const key = /^[ \t]*(?:- +)?([A-Za-z]+):/.exec(lines[at]!);
    if (key && at !== row && columnOf(lines[at]!) === column) used.add(key[1]!);
  };
  const isStart = (at: number) => /^[ \t]*- /.test(lines[at]!) && columnOf(lines[at]!) <= column;
  const isOther = (at: number) => /^[A-Za-z]/.test(lines[at]!);
  let first = row;
  while (first > 0 && !isStart(first) && !isOther(first)) first--;
  for (let at = first; at < lines.length && (at === first || (!isStart(at) && !isOther(at))); at++) take(at);
  return used;
}
