import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { TextFormat } from '../engine/article/article.ts';
import { SUMMARY_KINDS } from '../report/summaries.ts';
import type { SummaryKind } from '../report/summary.ts';
import { FORMATS } from './analyze-lines.ts';
import type { Convention } from './printed.ts';

/** The options that `analyze` and `summary` share. */
export interface CommonOptions {
  readonly outlet: readonly string[];
  /** A file; false for none, not even that of the project. */
  readonly register?: string | false;
  /** Whether what checkers have dismissed counts. */
  readonly dismissals: boolean;
  readonly format: TextFormat;
  readonly deadline?: number;
}

export interface AnalyzeCommandOptions extends CommonOptions {
  readonly ndjson?: boolean;
  readonly convention: Convention;
}

export interface SummaryCommandOptions extends CommonOptions {
  readonly what: SummaryKind;
  /** JSON in place of Markdown. */
  readonly json?: boolean;
}

/** What the commands do; each returns the exit code. */
export interface Actions {
  analyze(files: readonly string[], options: AnalyzeCommandOptions): Promise<number>;
  summary(file: string, options: SummaryCommandOptions): Promise<number>;
}

/** Where help, version and complaints about the arguments go. */
export interface Terminal {
  readonly writeOut: (text: string) => void;
  readonly writeErr: (text: string) => void;
}

/** Exit code of a command line that makes no sense, or names what cannot be read. */
export const USAGE = 2;

/** Reads the arguments (without node and script), runs what they ask for and returns the exit code. */
export async function run(args: readonly string[], actions: Actions, terminal: Terminal): Promise<number> {
  let code = 0;
  const program = new Command('on-the-record')
    .description(
      'Shows who says what in sourced business news: attributions, relays, unnamed sources, and what a deal is stated to cover.',
    )
    .version(manifest.version)
    .exitOverride()
    .configureOutput(terminal)
    .showHelpAfterError('Run on-the-record --help for what there is.');

  withCommonOptions(program.command('analyze'))
    .description('print the analysis of articles as JSON: one indented, several one a line')
    .argument('[file...]', 'Markdown files, or - for one article on standard input')
    .option('--ndjson', 'read lines {"id","text","format"} on standard input, print one analysis a line')
    .addOption(
      new Option('--convention <name>', 'whose rules the spans follow; polnear prints attribution spans alone')
        .choices(['guide', 'polnear'])
        .default('guide'),
    )
    .action(async (files: string[], options: AnalyzeCommandOptions, command: Command) => {
      const ndjson = options.ndjson === true;
      if (ndjson && files.some((file) => file !== '-')) command.error('error: --ndjson reads standard input, no files');
      if (!ndjson && files.length === 0) command.error('error: name a file, - or --ndjson');
      if (files.filter((file) => file === '-').length > 1) command.error('error: - can be given only once');
      code = await actions.analyze(files, options);
    });

  withCommonOptions(program.command('summary'))
    .description('print a summary of one article as Markdown or JSON')
    .argument('<file>', 'a Markdown file, or - for standard input')
    .addOption(new Option('--what <kind>', 'what is summed up').choices(SUMMARY_KINDS).default('deal-scope'))
    .option('--json', 'print the sentences with their passages as JSON')
    .action(async (file: string, options: SummaryCommandOptions) => {
      code = await actions.summary(file, options);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : USAGE;
  }
  return code;
}

function withCommonOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'how files are to be read').choices(FORMATS).default('markdown'))
    .option('--outlet <name>', 'the outlet whose article it is; repeat for further names', collect, [])
    .option('--register <file>', 'names that you vouch for, as YAML or JSON, in place of .on-the-record/register.yaml')
    .option('--no-register', 'leave .on-the-record/register.yaml aside')
    .option('--no-dismissals', 'show what checkers have dismissed in .on-the-record/dismissals.yaml too')
    .option('--deadline <seconds>', 'give up on an article that takes longer', seconds);
}

const collect = (name: string, names: readonly string[]): readonly string[] => [...names, name];

function seconds(text: string): number {
  const value = Number(text);
  // Timers of Node take no more than 2^31 milliseconds.
  if (!(value > 0 && value <= 2_000_000)) throw new InvalidArgumentError('Not a number of seconds above 0.');
  return value;
}
