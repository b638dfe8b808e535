import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { NameType } from '../engine/entities/names.ts';
import { entryOf, isEqualName, isNotSame, type Register } from '../engine/entities/register.ts';
import { FILE_KEYS, parseRegister, readRegister, SHAPE } from '../engine/entities/register-file.ts';
import { withoutMark, type YamlReader } from '../engine/yaml/yaml-reader.ts';
import { DamagedFile, soundYaml } from './sound-yaml.ts';
import { addKey, addToList, append, type Insertion, scalar, scalars } from './yaml-insertion.ts';

/** What a checker says of a name, to be kept for all articles of the project. */
export type NameRuling =
  | { readonly kind: 'name'; readonly name: string; readonly type: NameType; readonly aliases: readonly string[] }
  | { readonly kind: 'not-a-name'; readonly word: string }
  /** For an entry that has to be made: `type` is the kind of thing that both are, `aliases` what it is called besides. */
  | {
      readonly kind: 'same';
      readonly name: string;
      readonly as: string;
      readonly type: NameType;
      readonly aliases: readonly string[];
    }
  | { readonly kind: 'not-same'; readonly names: readonly [string, string] };

const HEADER = `# The names of this project, shared by everybody who works on it. On the Record reads it; it may be edited by hand.
`;

/**
 * The register's text with what is said of a name added to it; the same text when it says so already. All else stays as
 * it is, to the character. Throws `DamagedFile` for what is no register, or says the contrary.
 */
export function addToRegister(yamlText: string, ruling: NameRuling): string {
  const addition = additionTo(yamlText, ruling);
  return addition ? inserted(yamlText, addition) : yamlText;
}

/** What `addToRegister` puts in; null when the register says so already. Throws as it does. */
export function additionTo(yamlText: string, ruling: NameRuling): Insertion | null {
  const isNew = yamlText.trim() === '';
  const text = isNew ? '' : withoutMark(yamlText);
  const yaml = soundYaml(text, SHAPE, FILE_KEYS);
  const { register, problems } = readRegister(yaml);
  if (says(register, ruling)) return null;
  const known = problems.length;
  const { at, text: added } = insertionFor(text, yaml, register, ruling);
  const addition = isNew
    ? { at: yamlText.length, text: HEADER + added }
    : { at: yamlText.length - text.length + at, text: added };
  const read = parseRegister(inserted(yamlText, addition));
  // What is written in an unusual way may take no addition at the place where it is usually put.
  if (read.problems.length > known || !says(read.register, ruling))
    throw new DamagedFile({ line: text.slice(0, at).split('\n').length, message: 'Please add it there by hand.' });
  return addition;
}

const inserted = (text: string, { at, text: added }: Insertion): string => text.slice(0, at) + added + text.slice(at);

function says(register: Register, ruling: NameRuling): boolean {
  switch (ruling.kind) {
    case 'name':
      return entryOf(register, ruling.name) !== null;
    case 'not-a-name':
      return register.notNames.some((word) => isEqualName(word, ruling.word));
    case 'same': {
      const entry = entryOf(register, ruling.name);
      return entry !== null && entry === entryOf(register, ruling.as);
    }
    case 'not-same':
      return isNotSame(register, ...ruling.names);
  }
}

function insertionFor(text: string, yaml: YamlReader, register: Register, ruling: NameRuling): Insertion {
  const contents: unknown = yaml.document.contents;
  const root = isMap(contents) ? contents : null;
  switch (ruling.kind) {
    case 'not-a-name':
      return addToList(text, root, 'notNames', scalar(ruling.word));
    case 'not-same': {
      const entry = entryOf(register, ruling.names[0]);
      if (root && entry && entry === entryOf(register, ruling.names[1]))
        refuse(yaml, entryNode(root, entry.name), `It says that ${both(ruling.names)} are the same.`);
      return addToList(text, root, 'notSame', scalars(ruling.names));
    }
    case 'name': {
      refuseNoName(yaml, root, [ruling.name]);
      return newEntry(text, root, register, [ruling.name], ruling);
    }
    case 'same':
      refuseNoName(yaml, root, [ruling.name, ruling.as]);
      refuseNotSame(yaml, root, [ruling.name, ruling.as]);
      return sameAs(text, root, register, ruling);
  }
}

function sameAs(
  text: string,
  root: YAMLMap | null,
  register: Register,
  ruling: Extract<NameRuling, { kind: 'same' }>,
): Insertion {
  const { name, as } = ruling;
  const [one, other] = [entryOf(register, name), entryOf(register, as)];
  if (!root || (!one && !other)) return newEntry(text, root, register, [as, name], ruling);
  if (one && other) return addKey(text, entryNode(root, one.name), 'sameAs', scalar(other.name));
  const node = entryNode(root, (other ?? one)!.name);
  const alias = scalar(other ? name : as);
  const aliases: unknown = node.get('aliases', true);
  if (isSeq(aliases)) return append(text, aliases, alias);
  return node.has('aliases') ? addToList(text, node, 'aliases', alias) : addKey(text, node, 'aliases', `[${alias}]`);
}

/** An entry by the first name, with the other ones as its aliases, and those further ones that no entry has yet. */
function newEntry(
  text: string,
  root: YAMLMap | null,
  register: Register,
  [name, ...others]: readonly [string, ...string[]],
  { type, aliases: further }: { readonly type: NameType; readonly aliases: readonly string[] },
): Insertion {
  const isTaken = (alias: string) => [name, ...others].some((word) => isEqualName(word, alias));
  const aliases = [...others, ...further.filter((alias) => !isTaken(alias) && entryOf(register, alias) === null)];
  const fields: [string, string][] = [
    ['name', scalar(name)],
    ['type', type],
  ];
  if (aliases.length > 0) fields.push(['aliases', scalars(aliases)]);
  return addToList(text, root, 'entries', fields);
}

function entryNode(root: YAMLMap, name: string): YAMLMap {
  const entries: unknown = root.get('entries', true);
  const found = isSeq(entries) ? entries.items.find((item) => isMap(item) && nameIn(item) === name) : undefined;
  if (!isMap(found)) throw new DamagedFile({ line: 1, message: `The entry “${name}” is not found.` });
  return found;
}

const nameIn = (entry: YAMLMap): string => String(entry.get('name') ?? '').trim();

/** Two people who do not agree are to see that, and not to win by turns. */
function refuseNoName(yaml: YamlReader, root: YAMLMap | null, words: readonly string[]): void {
  for (const node of root ? yaml.items(root, 'notNames') : []) {
    const word = wordIn(node);
    if (words.some((one) => isEqualName(one, word))) refuse(yaml, node, `It says that “${word}” is no name.`);
  }
}

function refuseNotSame(yaml: YamlReader, root: YAMLMap | null, names: readonly string[]): void {
  for (const node of root ? yaml.items(root, 'notSame') : []) {
    const pair = isSeq(node) ? node.items.map(wordIn) : [];
    if (names.every((name) => pair.some((word) => isEqualName(name, word))))
      refuse(yaml, node, `It says that ${both(names)} are not the same.`);
  }
}

function refuse(yaml: YamlReader, node: unknown, message: string): never {
  yaml.report(node, message);
  throw new DamagedFile(yaml.problems.at(-1)!);
}

const both = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(' and ');
const wordIn = (node: unknown): string => (isScalar(node) ? String(node.value).trim() : '');
