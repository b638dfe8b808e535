import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { type FileProblem, YamlReader } from '../yaml/yaml-reader.ts';
import type { NameType } from './names.ts';
import { EMPTY_REGISTER, type Register, type RegisterEntry } from './register.ts';

export interface RegisterFile {
  readonly register: Register;
  readonly problems: readonly FileProblem[];
}

export const ENTRY_TYPES: readonly NameType[] = ['person', 'organization', 'place', 'product', 'other'];
/** The views spell it so, and so does who writes the file. */
export const OTHER_SPELLINGS: Readonly<Partial<Record<NameType, string>>> = { organization: 'organisation' };
export const ENTRY_KEYS = ['name', 'type', 'aliases', 'role', 'ticker', 'side', 'outlet', 'sameAs'] as const;
export const FILE_KEYS = ['entries', 'notNames', 'notSame'] as const;
export const SHAPE = 'A register is a mapping with "entries", "notNames" and "notSame".';

/** What an entry may say in words of its own. */
const TEXT_KEYS = ['role', 'ticker', 'side'] as const;

/**
 * Reads the project's register (`.on-the-record/register.yaml`): `entries`, each with `name`, `type` and, if wanted,
 * `aliases`, `role`, `ticker`, `side` and `outlet`, or with `name` and `sameAs`, the name of another entry; `notNames`;
 * and `notSame`, pairs of names. What is sound is kept, what is not is said at its line. Never throws; empty text gives
 * an empty register without problems.
 */
export function parseRegister(yamlText: string): RegisterFile {
  return readRegister(new YamlReader(yamlText));
}

/** As `parseRegister`, of a text that has been parsed; problems that were found before are among the result's. */
export function readRegister(yaml: YamlReader): RegisterFile {
  return new RegisterReader(yaml).read();
}

/** An entry as it stands in the file; `type` is null where it leaves that to the entry that it is the same as. */
interface Draft {
  readonly entry: Omit<RegisterEntry, 'type'>;
  readonly type: NameType | null;
  readonly sameAs: { readonly key: string; readonly node: unknown } | null;
}

class RegisterReader {
  readonly #yaml: YamlReader;
  /** Each name and alias, lower-case, with the name of the entry that has it. */
  readonly #taken = new Map<string, string>();

  constructor(yaml: YamlReader) {
    this.#yaml = yaml;
  }

  read(): RegisterFile {
    const { problems } = this.#yaml;
    const root = this.#yaml.root(SHAPE);
    if (!root) return { register: EMPTY_REGISTER, problems };
    this.#unknownKeys(root, FILE_KEYS, 'the register');
    const drafts = this.#yaml.items(root, 'entries').flatMap((node) => this.#draft(node) ?? []);
    const entries = this.#joined(drafts);
    const notNames = this.#yaml
      .items(root, 'notNames')
      .flatMap((node) => this.#word(node, 'A word of "notNames"') ?? []);
    const notSame = this.#yaml.items(root, 'notSame').flatMap((node) => {
      const pair = this.#pair(node);
      return pair ? [pair] : [];
    });
    return { register: { entries, notNames, notSame }, problems };
  }

  #unknownKeys(map: YAMLMap, known: readonly string[], where: string): void {
    for (const { key } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!known.includes(name))
        this.#yaml.report(key, `"${name}" is no key of ${where}: it takes ${known.join(', ')}.`);
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

  #pair(node: unknown): readonly [string, string] | null {
    const words = isSeq(node) && node.items.length === 2 ? node.items.map((item) => this.#word(item, 'A name')) : [];
    const [one, other] = words;
    if (one && other) return [one, other];
    if (words.length === 0) this.#yaml.report(node, 'An item of "notSame" is a pair of names: [one, other].');
    return null;
  }

  #draft(node: unknown): Draft | null {
    if (!isMap(node)) {
      this.#yaml.report(node, 'An entry is a mapping with "name" and "type".');
      return null;
    }
    this.#unknownKeys(node, ENTRY_KEYS, 'an entry');
    const nameNode: unknown = node.get('name', true) ?? node;
    const name = this.#word(nameNode, '"name"');
    const sameAs = this.#sameAs(node);
    const type = this.#type(node, sameAs !== null);
    if (name === null || (!type && !sameAs) || !this.#take(name, name, nameNode)) return null;
    const aliases = this.#yaml.items(node, 'aliases').flatMap((alias) => {
      const word = this.#word(alias, 'An alias');
      return word !== null && this.#take(word, name, alias) ? [word] : [];
    });
    const texts = TEXT_KEYS.flatMap((key) => {
      const value: unknown = node.get(key, true);
      const word = value === undefined ? null : this.#word(value, `"${key}"`);
      return word === null ? [] : [[key, word] as const];
    });
    const outlet: unknown = node.get('outlet');
    const isFlag = typeof outlet === 'boolean';
    if (outlet !== undefined && !isFlag) this.#yaml.report(node.get('outlet', true), '"outlet" is true or false.');
    const entry = { name, aliases, ...Object.fromEntries(texts), ...(isFlag ? { outlet } : {}) };
    return { entry, type, sameAs };
  }

  /** An entry's kind; null where it has none that is known, which is a problem unless it need not have one. */
  #type(node: YAMLMap, isOptional: boolean): NameType | null {
    const given: unknown = node.get('type', true);
    if (given === undefined && isOptional) return null;
    const written: unknown = isScalar(given) ? given.value : undefined;
    const type = ENTRY_TYPES.find((known) => known === written || (written && OTHER_SPELLINGS[known] === written));
    if (!type) {
      const is = given === undefined ? 'is missing: it is one of' : 'is none of';
      this.#yaml.report(given ?? node, `"type" ${is} ${ENTRY_TYPES.join(', ')}.`);
    }
    return type ?? null;
  }

  #sameAs(node: YAMLMap): Draft['sameAs'] {
    const given: unknown = node.get('sameAs', true);
    const word = given === undefined ? null : this.#word(given, '"sameAs"');
    return word === null ? null : { key: word.toLowerCase(), node: given };
  }

  /** The entries, each with the spellings of those that say they are the same. */
  #joined(drafts: readonly Draft[]): RegisterEntry[] {
    const byName = new Map(drafts.map((draft) => [draft.entry.name.toLowerCase(), draft]));
    const targets = new Targets(byName, (draft, message) => this.#yaml.report(draft.sameAs?.node, message));
    const spellings = new Map<Draft, string[]>();
    const kept: (Draft & { readonly type: NameType })[] = [];
    for (const draft of drafts) {
      const { entry, type } = draft;
      const target = targets.of(draft);
      if (target !== draft) {
        const others = spellings.get(target);
        if (others) others.push(entry.name, ...entry.aliases);
        else spellings.set(target, [entry.name, ...entry.aliases]);
      } else if (type) kept.push({ ...draft, type });
    }
    return kept.map(({ entry, type }) => {
      const more = spellings.get(byName.get(entry.name.toLowerCase())!) ?? [];
      return { ...entry, type, aliases: [...entry.aliases, ...more] };
    });
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

/** Follows "sameAs" from entry to entry; each is followed once, so that a long chain costs its length. */
class Targets {
  readonly #byName: ReadonlyMap<string, Draft>;
  readonly #report: (draft: Draft, message: string) => void;
  readonly #known = new Map<Draft, Draft>();

  constructor(byName: ReadonlyMap<string, Draft>, report: (draft: Draft, message: string) => void) {
    this.#byName = byName;
    this.#report = report;
  }

  /** The entry that a draft leads to: itself where it leads nowhere, or round in a circle, or to what is no entry. */
  of(draft: Draft): Draft {
    const way: Draft[] = [];
    const onWay = new Set<Draft>();
    let at = draft;
    for (;;) {
      const known = this.#known.get(at);
      if (known) return this.#settle(way, known);
      if (!at.sameAs) return this.#settle([...way, at], at);
      way.push(at);
      onWay.add(at);
      const next = this.#byName.get(at.sameAs.key);
      if (!next) {
        this.#report(at, 'There is no entry with this name.');
        return this.#settle(way, at);
      }
      if (onWay.has(next)) {
        this.#report(at, `This leads back to ${next.entry.name}: two entries cannot each be the same as the other.`);
        return this.#settle(way, at);
      }
      at = next;
    }
  }

  #settle(way: readonly Draft[], target: Draft): Draft {
    // What cannot be an entry by itself is no target either: who leads to it stands alone.
    for (const draft of way) this.#known.set(draft, target.type ? target : draft);
    return this.#known.get(way[0] ?? target) ?? target;
  }
}
