// First, for a regular expression is compiled as the settings are when it is first used.
import './set-v8.ts';

import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort } from 'node:worker_threads';
import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import { createWinkLanguage } from '../engine/language/wink.ts';
import { type Analyst, analystHere } from './analyst.ts';
import { analystPool } from './analyst-pool.ts';
import { analystInThread, answerOn, isQuiet } from './analyst-thread.ts';
import { type AnalystWanted, commands } from './commands.ts';
import { createOutput } from './output.ts';
import { run } from './program.ts';

/** Threads at most: each holds an engine of its own in memory. */
const THREADS = Math.min(4, availableParallelism());

/** What one article repeats is read once; there is no next edit that would ask for more. */
const KEEPS = 50_000;

const engine = (): Engine =>
  createEngine({
    language: createWinkLanguage(),
    now: () => performance.now(),
    weights: (file) => readFileSync(join(__dirname, 'models', `${file}.bin`)),
    keeps: KEEPS,
    warn: (message) => void (isQuiet() || process.stderr.write(`${message}\n`)),
  });

function analyst({ deadline, many }: AnalystWanted): Analyst {
  if (many && THREADS > 1)
    return analystPool((number) => analystInThread(__filename, deadline ?? null, number > 0), THREADS);
  return deadline === undefined ? analystHere(engine()) : analystInThread(__filename, deadline);
}

async function main(): Promise<void> {
  // A reader that has seen enough ("| head") closes the pipe: that is no failure of ours, and there is nobody to tell.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`on-the-record: The result could not be written. ${error.message}\n`);
    process.exit(1);
  });
  process.stderr.on('error', () => {});
  const actions = commands({
    stdin: process.stdin,
    output: createOutput(process.stdout, process.stderr),
    analyst,
  });
  process.exitCode = await run(process.argv.slice(2), actions, {
    writeOut: (text) => process.stdout.write(text),
    writeErr: (text) => process.stderr.write(text),
  });
}

if (isMainThread) void main();
else if (parentPort !== null) answerOn(parentPort, engine());
