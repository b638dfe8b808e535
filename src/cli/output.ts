import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Where the command line writes: results on one stream, remarks on the other. */
export interface Output {
  /** Writes a result and waits until the reader keeps up. */
  result(text: string): Promise<void>;
  /** One remark to a person, under the program's name. */
  remark(sentence: string): void;
}

export function createOutput(stdout: Writable, stderr: Writable): Output {
  return {
    async result(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    remark(sentence) {
      stderr.write(`on-the-record: ${sentence}\n`);
    },
  };
}

/** What is wrong in a file that a person wrote. */
export type Problems = readonly { readonly line: number; readonly message: string }[];

/** Says each problem of a file at its line. */
export function remarkProblems(output: Output, file: string, problems: Problems): void {
  for (const { line, message } of problems) output.remark(`${file}:${line}: ${message}`);
}
