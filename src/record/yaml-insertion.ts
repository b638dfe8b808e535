import { isPair, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';

/*
 * Additions to a YAML file as insertions into its text. Nothing that stands there is written anew, so that comments,
 * order, quotation marks and spacing stay as a hand has left them.
 */

/** Text to put in at an offset: UTF-16 units of the text as given. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A value to add: YAML on one line, or the fields of a mapping, each with such a value. */
export type NewValue = string | readonly (readonly [key: string, value: string])[];

/** The insertion that adds a value to the list under a key of the file's mapping (`root`, null where it is empty). */
export function addToList(text: string, root: YAMLMap | null, key: string, value: NewValue): Insertion {
  if (!root) return newLines(text, text.length, [`${key}:`, ...blockItem(value, '  ')]);
  const list: unknown = root.get(key, true);
  if (isSeq(list)) return append(text, list, value);
  const pair = root.items.find((one) => isScalar(one.key) && one.key.value === key);
  if (!pair) {
    return root.flow
      ? inside(root, `${key}: [${flow(value)}]`)
      : newLines(text, endOf(root), indented([`${key}:`, ...blockItem(value, '  ')], columnOf(text, startOf(root))));
  }
  // "entries:" with nothing behind it.
  const from = startOf(pair.key as Node);
  return newLines(text, from + key.length, blockItem(value, ' '.repeat(columnOf(text, from) + 2)));
}

/** The insertion that adds a key, which it does not have yet, to a mapping; `value` is YAML on one line. */
export function addKey(text: string, map: YAMLMap, key: string, value: string): Insertion {
  if (map.flow) return inside(map, `${key}: ${value}`);
  return newLines(text, endOf(map), indented([`${key}: ${value}`], columnOf(text, startOf(map))));
}

/** The insertion that adds a value at the end of a list. */
export function append(text: string, list: YAMLSeq, value: NewValue): Insertion {
  if (list.flow) return inside(list, flow(value));
  return newLines(text, endOf(list), blockItem(value, ' '.repeat(columnOf(text, startOf(list)))));
}

/** A text as YAML on one line, in quotation marks where it would be read as anything else. */
export function scalar(word: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N} .&'’-]*$/u.test(word) && !/\s$|^(?:true|false|null)$/i.test(word);
  return isPlain ? word : JSON.stringify(word);
}

/** Texts as a list on one line. */
export const scalars = (words: readonly string[]): string => `[${words.map(scalar).join(', ')}]`;

function flow(value: NewValue): string {
  return typeof value === 'string' ? value : `{ ${value.map(([key, field]) => `${key}: ${field}`).join(', ')} }`;
}

function blockItem(value: NewValue, indent: string): string[] {
  if (typeof value === 'string') return [`${indent}- ${value}`];
  return value.map(([key, field], i) => `${indent}${i === 0 ? '-' : ' '} ${key}: ${field}`);
}

const indented = (lines: readonly string[], column: number): string[] => lines.map((line) => ' '.repeat(column) + line);

/** Behind the last item of what stands in brackets. */
function inside(collection: YAMLMap | YAMLSeq, text: string): Insertion {
  const last: unknown = collection.items.at(-1);
  if (!last) return { at: startOf(collection) + 1, text };
  const node = isPair(last) ? (last.value ?? last.key) : last;
  return { at: endOf(node as Node), text: `, ${text}` };
}

/** Whole lines, put in behind the line in which `end` is. */
function newLines(text: string, end: number, lines: readonly string[]): Insertion {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const added = lines.map((line) => line + lineEnd).join('');
  if (end === 0 || text[end - 1] === '\n') return { at: end, text: added };
  const next = text.indexOf('\n', end);
  return next < 0 ? { at: text.length, text: lineEnd + added } : { at: next + 1, text: added };
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;
/** Where its value ends, without what is remarked behind it. */
const endOf = (node: Node): number => node.range?.[1] ?? 0;
const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);
