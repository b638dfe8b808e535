import { parse } from 'yaml';
import type { NameType } from './names.ts';
import { EMPTY_REGISTER, type Register, type RegisterEntry } from './register.ts';

const TYPES: readonly NameType[] = ['person', 'organization', 'place', 'product', 'other'];

/**
 * Reads a register of names from YAML (or JSON, which is YAML): `entries`, each with `name` and `type` and, if wanted,
 * `aliases`, `role` and `outlet`, and `notNames`. Empty text gives an empty register; anything else that does not fit
 * throws an error whose message is a sentence for the person who wrote it.
 */
export function parseRegister(text: string): Register {
  const value: unknown = parse(text.startsWith('\uFEFF') ? text.slice(1) : text, { maxAliasCount: 0 });
  if (value === null || value === undefined) return EMPTY_REGISTER;
  const { entries, notNames } = record(value, 'The register');
  return {
    entries: list(entries, '"entries"').map(entry),
    notNames: list(notNames, '"notNames"').map((word) => name(word, 'A word in "notNames"')),
  };
}

function entry(value: unknown, index: number): RegisterEntry {
  const where = `Entry ${index + 1}`;
  const fields = record(value, where);
  const type = TYPES.find((known) => known === fields.type);
  if (type === undefined) throw new Error(`${where}: "type" is none of ${TYPES.join(', ')}.`);
  const aliases = list(fields.aliases, `${where}: "aliases"`).map((alias) => name(alias, `${where}: an alias`));
  return {
    name: name(fields.name, `${where}: "name"`),
    type,
    aliases,
    ...(fields.role === undefined ? {} : { role: name(fields.role, `${where}: "role"`) }),
    ...(fields.outlet === undefined ? {} : { outlet: fields.outlet === true }),
  };
}

function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${where} is no mapping.`);
  return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown, where: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Error(`${where} is no list.`);
  return value;
}

function name(value: unknown, where: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new Error(`${where} is missing or no text.`);
  return value.trim();
}
