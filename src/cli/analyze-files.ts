import type { Readable } from 'node:stream';
import type { Analyst } from './analyst.ts';
import type { Output } from './output.ts';
import { BadInput, readText } from './read-text.ts';
import type { Settings } from './settings.ts';

/**
 * Prints the analysis of each file: one as indented JSON, several one a line, with the file's name as `id`. A bad file
 * is said and the rest goes on. Returns the exit code: 0, or 2 when any file was bad.
 */
export async function analyzeFiles(
  files: readonly string[],
  analyst: Analyst,
  settings: Settings,
  stdin: Readable,
  output: Output,
): Promise<number> {
  const form = { convention: settings.convention, indented: files.length === 1 };
  let code = 0;
  for (const file of files) {
    try {
      const text = await readText(file, stdin);
      const record = await settings.recordFor(file, text);
      const { json, remarks } = await analyst.print(text, { ...settings.options, ...record, id: file }, form);
      for (const remark of remarks) output.remark(`${file}: ${remark}`);
      await output.result(`${json}\n`);
    } catch (error) {
      const { message } = error as Error;
      output.remark(error instanceof BadInput ? message : `${file}: ${message}`);
      code = 2;
    }
  }
  return code;
}
