import type { Readable } from 'node:stream';
import type { AnalyzeOptions } from '../engine/engine.ts';
import { EMPTY_REGISTER, type Register } from '../engine/entities/register.ts';
import { parseRegister } from '../engine/entities/register-file.ts';
import { summaryToMarkdown } from '../report/markdown.ts';
import { summarize, summaryToJson } from '../report/summaries.ts';
import type { Analyst } from './analyst.ts';
import { analyzeFiles } from './analyze-files.ts';
import { analyzeLines } from './analyze-lines.ts';
import type { Output } from './output.ts';
import { remarksOn } from './printed.ts';
import { type Actions, type CommonOptions, USAGE } from './program.ts';
import { projectRulings, type RulingsFor } from './project-dismissals.ts';
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
    work: (analyst: Analyst, options: AnalyzeOptions, rulingsFor: RulingsFor) => Promise<number>,
  ): Promise<number> {
    try {
      const register = await registerOf(asked.register, stdin, output);
      const someone = analyst({ deadline: asked.deadline, many });
      try {
        const options = { format: asked.format, ownOutlet: asked.outlet, register };
        return await work(someone, options, asked.dismissals ? projectRulings(stdin, output) : async () => []);
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
      withAnalyst(asked, asked.ndjson === true, (someone, options, rulingsFor) => {
        const { convention } = asked;
        const settings = { options: { ...options, stances: convention === 'polnear' }, convention, rulingsFor };
        return asked.ndjson
          ? analyzeLines(someone, settings, stdin, output)
          : analyzeFiles(files, someone, settings, stdin, output);
      }),
    summary: (file, asked) =>
      withAnalyst(asked, false, async (someone, options, rulingsFor) => {
        const text = await readText(file, stdin);
        const analysis = await someone.analyze(text, { ...options, rulings: await rulingsFor(file, text) });
        for (const remark of remarksOn(analysis)) output.remark(`${file}: ${remark}`);
        const summary = summarize(analysis, asked.what);
        await output.result(asked.json ? summaryToJson(summary) : summaryToMarkdown(summary));
        return 0;
      }),
  };
}

/** The register of a file; what is wrong in it is said at its line, and the rest is used. */
async function registerOf(file: string | undefined, stdin: Readable, output: Output): Promise<Register> {
  if (file === undefined) return EMPTY_REGISTER;
  if (file === '-') throw new BadInput('--register needs a file.');
  const { register, problems } = parseRegister(await readText(file, stdin));
  for (const { line, message } of problems) output.remark(`${file}:${line}: ${message}`);
  return register;
}
