import { YamlReader } from '../engine/yaml/yaml-reader.ts';

/** A project's file cannot be written without losing what a hand has put there. */
export class DamagedFile extends Error {
  /** Counts from 1. */
  readonly line: number;

  constructor({ line, message }: { readonly line: number; readonly message: string }) {
    super(message);
    this.line = line;
  }
}

/** A file that is to be written: a mapping in which each of `lists` is a list, or absent. Throws `DamagedFile` otherwise. */
export function soundYaml(text: string, shape: string, lists: readonly string[]): YamlReader {
  const yaml = new YamlReader(text);
  const root = yaml.root(shape);
  if (root) for (const list of lists) yaml.items(root, list);
  const [problem] = yaml.problems;
  if (problem) throw new DamagedFile(problem);
  return yaml;
}
