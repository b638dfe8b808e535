import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';

/** Something that is wrong with a file that people write, as one plain sentence; lines count from 1. */
export interface FileProblem {
  readonly line: number;
  readonly message: string;
}

/**
 * Reads a YAML file of the project node by node, so that what is sound is kept and what is not is said at its line.
 * Never throws: what cannot be parsed is a problem too.
 */
export class YamlReader {
  readonly document: Document;
  readonly problems: FileProblem[] = [];
  readonly #lines = new LineCounter();

  constructor(text: string) {
    this.document = parseDocument(withoutMark(text), {
      lineCounter: this.#lines,
      uniqueKeys: false,
      prettyErrors: false,
    });
    for (const error of this.document.errors) this.#report(error.pos[0], `This is no valid YAML: ${firstLine(error)}`);
  }

  /** The mapping that the file is; null when it is empty, and null with a problem when it is anything else. */
  root(shape: string): YAMLMap | null {
    const root: unknown = this.document.contents;
    if (root === null || (isScalar(root) && root.value === null)) return null;
    if (isMap(root)) return root;
    this.report(root, shape);
    return null;
  }

  report(node: unknown, message: string): void {
    this.#report((node as Node | null)?.range?.[0] ?? 0, message);
  }

  /** The nodes of a list under `key`; none when it is absent, and a problem when it is no list. */
  items(map: YAMLMap, key: string): readonly unknown[] {
    const node: unknown = map.get(key, true);
    if (node === undefined || (isScalar(node) && node.value === null)) return [];
    if (isSeq(node)) return node.items;
    this.report(node, `"${key}" is no list.`);
    return [];
  }

  #report(offset: number, message: string): void {
    this.problems.push({ line: Math.max(1, this.#lines.linePos(offset).line), message });
  }
}

/** Without the byte-order mark that some editors put before a text. */
export const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

const firstLine = ({ message }: Error): string => message.split('\n')[0] ?? message;
