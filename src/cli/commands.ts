import type { Readable } from 'node:stream';
import type { AnalyzeOptions } from '../engine/engine.ts';
import { EMPTY_REGISTER, type Register } from '../engine/entities/register.ts';
import { parseRegister } from '../engine/entities/register-file.ts';
import { summaryToMarkdown } from '../report/markdown.ts';
import { summarize, summaryToJson } from '../report/summaries.ts';
import type { Analyst } from './analyst.ts';
import { analyzeFiles } from './analyze-files.ts';
import { analyzeLines } from './analyze-lines.ts';
import { type Output, remarkProblems } from './output.ts';
import { remarksOn } from './printed.ts';
import { type Actions, type CommonOptions, USAGE } from './program.ts';
import { projectRecord, type RecordFor } from './project-record.ts';
import { BadInput, readText } from './read-text.ts';

/** What a command asks of its analyst. */
export interface AnalystWanted {
  /** Seconds after which it gives an article up; undefined is never. */
  readonly deadline: number | undefined;
  /** Whether many articles may come, which it can work on side by side. */
  readonly many: boolean;
}

/** What the commands need of the world around them. */
export interface CommandPorts {
  readonly stdin: Readable;
  readonly output: Output;
  /** Made when the input is known to be there. */
  readonly analyst: (wanted: AnalystWanted) => Analyst;
}

/** The commands over the given streams; each says what went wrong and returns an exit code instead of throwing. */
export function commands({ stdin, output, analyst }: CommandPorts): Actions {
  async function withAnalyst(
    asked: CommonOptions,
    many: boolean,
    work: (analyst: Analyst, options: AnalyzeOptions, recordFor: RecordFor) => Promise<number>,
  ): Promise<number> {
    try {
      const register = await registerOf(asked.register, stdin, output);
      const someone = analyst({ deadline: asked.deadline, many });
      try {
        const options = { format: asked.format, ownOutlet: asked.outlet };
        return await work(someone, options, projectRecord(stdin, output, { dismissals: asked.dismissals, register }));
      } finally {
        await someone.close();
      }
    } catch (error) {
      output.remark((error as Error).message);
      return USAGE;
    }
  }

  return {
    analyze: (files, asked) =>
      withAnalyst(asked, asked.ndjson === true, (someone, options, recordFor) => {
        const { convention } = asked;
        const settings = { options: { ...options, stances: convention === 'polnear' }, convention, recordFor };
        return asked.ndjson
          ? analyzeLines(someone, settings, stdin, output)
          : analyzeFiles(files, someone, settings, stdin, output);
      }),
    summary: (file, asked) =>
      withAnalyst(asked, false, async (someone, options, recordFor) => {
        const text = await readText(file, stdin);
        const analysis = await someone.analyze(text, { ...options, ...(await recordFor(file, text)) });
        for (const remark of remarksOn(analysis)) output.remark(`${file}: ${remark}`);
        const summary = summarize(analysis, asked.what);
        await output.result(asked.json ? summaryToJson(summary) : summaryToMarkdown(summary));
        return 0;
      }),
  };
}

/**
 * The register to use for every file: that of the file asked for, in which what is wrong is said at its line and the rest
 * is used, or none; null where nothing is asked for.
 */
async function registerOf(
  asked: string | false | undefined,
  stdin: Readable,
  output: Output,
): Promise<Register | null> {
  if (asked === undefined) return null;
  if (asked === false) return EMPTY_REGISTER;
  if (asked === '-') throw new BadInput('--register needs a file.');
  const { register, problems } = parseRegister(await readText(asked, stdin));
  remarkProblems(output, asked, problems);
  return register;
}
