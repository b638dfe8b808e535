import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { findProgram, projectNode, root } from './paths.mjs';

/**
 * The environment for a child process: the project's Node and the project's programs come first on its path.
 *
 * @param {Record<string, string>} [extra]
 */
export function childEnvironment(extra = {}) {
  const path = [dirname(projectNode()), join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path, ...extra };
}

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, log?: string, onText?: (text: string) => void }} [options]
 *   `log`: a file that takes the output in place of the terminal; `onText`: sees the output as it passes to the terminal
 * @returns {Promise<number>} its exit code, 1 when a signal ended it
 */
export async function run(command, args, options = {}) {
  const { cwd = root, env = childEnvironment(), log, onText } = options;
  const quiet = log !== undefined;
  const output = quiet || onText ? 'pipe' : 'inherit';
  // Windows starts batch files through its shell alone, which wants arguments with spaces quoted.
  const shell = /\.(cmd|bat)$/i.test(command);
  const [program, ...words] = shell ? [command, ...args].map((word) => `"${word}"`) : [command, ...args];
  const child = spawn(program ?? command, words, { cwd, env, shell, stdio: ['ignore', output, output] });
  const file = quiet ? createWriteStream(log) : null;
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    from?.setEncoding('utf8');
    from?.on('data', (/** @type {string} */ text) => {
      if (file) file.write(text);
      else to.write(text);
      onText?.(text);
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  });
  if (file) {
    file.end();
    await finished(file);
  }
  return code;
}

/**
 * How to start npm: with the given Node where npm's own script is known (inside `npm run`, or beside Node), else by name.
 *
 * @param {string} [node]
 * @returns {[command: string, args: string[]]}
 */
export function npm(node = projectNode()) {
  const script =
    process.env.npm_execpath ??
    findProgram(
      join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
      join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    );
  if (script?.endsWith('.js')) return [node, [script]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}
