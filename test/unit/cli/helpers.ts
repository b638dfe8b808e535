import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Analyst } from '../../../src/cli/analyst.ts';
import type { Output } from '../../../src/cli/output.ts';
import { printed } from '../../../src/cli/printed.ts';
import type { Analysis } from '../../../src/engine/analysis.ts';
import type { AnalyzeOptions } from '../../../src/engine/engine.ts';

export function emptyAnalysis(id?: string): Analysis {
  return {
    schema: 'on-the-record/analysis/1',
    ...(id === undefined ? {} : { id }),
    language: 'en',
    article: { title: null, dateline: { place: null, date: null }, words: 0, links: [], excluded: [] },
    entities: [],
    attributions: [],
    assertions: [],
    deals: [],
    findings: [],
  };
}

/** An analyst who prints what `analyze` gives. */
export function analystOf(analyze: Analyst['analyze'], close = async () => {}): Analyst {
  const print: Analyst['print'] = async (text, options, form) => printed(await analyze(text, options), text, form);
  return { atOnce: 1, analyze, print, close };
}

export interface FakeAnalyst extends Analyst {
  readonly asked: { readonly text: string; readonly options: AnalyzeOptions }[];
}

/** Notes what it is asked; throws for a text that says "boom"; reads "über" as German, "huge" as cut. */
export function fakeAnalyst(): FakeAnalyst {
  const asked: { text: string; options: AnalyzeOptions }[] = [];
  const analyst = analystOf(async (text, options) => {
    asked.push({ text, options });
    if (text === 'boom') throw new Error('It burst.');
    const analysis = emptyAnalysis(options.id);
    if (text === 'über') return { ...analysis, language: 'de' };
    if (text !== 'huge') return analysis;
    return {
      ...analysis,
      limits: [{ reason: 'size', message: 'Only the start was read.', at: { start: 0, end: 4 } }],
    };
  });
  return { ...analyst, asked };
}

export interface FakeOutput extends Output {
  readonly results: string[];
  readonly remarks: string[];
}

export function fakeOutput(): FakeOutput {
  const results: string[] = [];
  const remarks: string[] = [];
  return {
    results,
    remarks,
    result: async (text) => void results.push(text),
    remark: (sentence) => void remarks.push(sentence),
  };
}

export const stdinOf = (...chunks: readonly (string | Uint8Array)[]): Readable =>
  Readable.from(chunks.map((chunk) => Buffer.from(chunk as Uint8Array)));

/** Runs `work` in a folder of its own that holds the files; a name may have folders in it. */
export async function withFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (path: (name: string) => string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    await work((name) => join(folder, name));
  } finally {
    await rm(folder, { recursive: true });
  }
}
