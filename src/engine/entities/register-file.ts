import { isMap, isScalar, type YAMLMap } from 'yaml';
import { type FileProblem, YamlReader } from '../yaml/yaml-reader.ts';
import type { NameType } from './names.ts';
import { EMPTY_REGISTER, type Register, type RegisterEntry } from './register.ts';

export interface RegisterFile {
  readonly register: Register;
  readonly problems: readonly FileProblem[];
}

const TYPES: readonly NameType[] = ['person', 'organization', 'place', 'product', 'other'];
const ENTRY_KEYS: ReadonlySet<string> = new Set(['name', 'type', 'aliases', 'role', 'outlet']);
const FILE_KEYS: ReadonlySet<string> = new Set(['entries', 'notNames']);

/**
 * Reads the project's register (`.on-the-record/register.yaml`): `entries`, each with `name`, `type` and, if wanted,
 * `aliases`, `role` and `outlet`, and `notNames`. What is sound is kept, what is not is said at its line. Never throws;
 * empty text gives an empty register without problems.
 */
export function parseRegister(yamlText: string): RegisterFile {
  return new RegisterReader(yamlText).read();
}

class RegisterReader {
  readonly #yaml: YamlReader;
  /** Each name and alias, lower-case, with the name of the entry that has it. */
  readonly #taken = new Map<string, string>();

  constructor(text: string) {
    this.#yaml = new YamlReader(text);
  }

  read(): RegisterFile {
    const { problems } = this.#yaml;
    const root = this.#yaml.root('A register is a mapping with "entries" and "notNames".');
    if (!root) return { register: EMPTY_REGISTER, problems };
    this.#unknownKeys(root, FILE_KEYS, 'the register');
    const entries = this.#yaml.items(root, 'entries').flatMap((node) => this.#entry(node) ?? []);
    const notNames = this.#yaml
      .items(root, 'notNames')
      .flatMap((node) => this.#word(node, 'A word of "notNames"') ?? []);
    return { register: { entries, notNames }, problems };
  }

  #unknownKeys(map: YAMLMap, known: ReadonlySet<string>, where: string): void {
    for (const { key } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!known.has(name))
        this.#yaml.report(key, `"${name}" is no key of ${where}: it takes ${[...known].join(', ')}.`);
    }
  }

  /** A text that says something, trimmed; null, and a problem, for anything else. */
  #word(node: unknown, what: string): string | null {
    const value: unknown = isScalar(node) ? node.value : undefined;
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.#yaml.report(node, `${what} is missing or no text.`);
    return null;
  }

  #entry(node: unknown): RegisterEntry | null {
    if (!isMap(node)) {
      this.#yaml.report(node, 'An entry is a mapping with "name" and "type".');
      return null;
    }
    this.#unknownKeys(node, ENTRY_KEYS, 'an entry');
    const nameNode: unknown = node.get('name', true) ?? node;
    const name = this.#word(nameNode, '"name"');
    const typeNode: unknown = node.get('type', true) ?? node;
    const type = TYPES.find((known) => isScalar(typeNode) && known === typeNode.value);
    if (!type) this.#yaml.report(typeNode, `"type" is none of ${TYPES.join(', ')}.`);
    if (name === null || !type || !this.#take(name, name, nameNode)) return null;
    const aliases = this.#yaml.items(node, 'aliases').flatMap((alias) => {
      const word = this.#word(alias, 'An alias');
      return word !== null && this.#take(word, name, alias) ? [word] : [];
    });
    const role: unknown = node.get('role', true);
    const roleText = role === undefined ? null : this.#word(role, '"role"');
    const outlet: unknown = node.get('outlet');
    if (outlet !== undefined && typeof outlet !== 'boolean')
      this.#yaml.report(node.get('outlet', true), '"outlet" is true or false.');
    return {
      name,
      type,
      aliases,
      ...(roleText === null ? {} : { role: roleText }),
      ...(typeof outlet === 'boolean' ? { outlet } : {}),
    };
  }

  /** Whether the spelling was free; a second use of it is reported and left out. */
  #take(spelling: string, name: string, node: unknown): boolean {
    const key = spelling.toLowerCase();
    const owner = this.#taken.get(key);
    if (owner !== undefined) {
      this.#yaml.report(node, `"${spelling}" already stands for ${owner}.`);
      return false;
    }
    this.#taken.set(key, name);
    return true;
  }
}
