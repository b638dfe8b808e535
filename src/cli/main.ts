import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort } from 'node:worker_threads';
import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import { createWinkLanguage } from '../engine/language/wink.ts';
import { analystHere } from './analyst.ts';
import { analystInThread, answerOn } from './analyst-thread.ts';
import { commands } from './commands.ts';
import { createOutput } from './output.ts';
import { run } from './program.ts';

const engine = (): Engine =>
  createEngine({
    language: createWinkLanguage(),
    now: () => performance.now(),
    weights: (file) => readFileSync(join(__dirname, 'models', `${file}.bin`)),
    warn: (message) => process.stderr.write(`${message}\n`),
  });

async function main(): Promise<void> {
  // A reader that has seen enough ("| head") closes the pipe: that is no failure of ours, and there is nobody to tell.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  process.stderr.on('error', () => {});
  const actions = commands({
    stdin: process.stdin,
    output: createOutput(process.stdout, process.stderr),
    analyst: (deadline) => (deadline === undefined ? analystHere(engine()) : analystInThread(__filename, deadline)),
  });
  process.exitCode = await run(process.argv.slice(2), actions, {
    writeOut: (text) => process.stdout.write(text),
    writeErr: (text) => process.stderr.write(text),
  });
}

if (isMainThread) void main();
else if (parentPort !== null) answerOn(parentPort, engine());
