import { spawnSync } from 'node:child_process';
import { parseJsonLines } from './json-lines.mjs';
import { root } from './paths.mjs';

/**
 * What the built command line makes of texts: one analysis for each, in their order.
 *
 * @param {readonly { id: string, text: string, format: 'markdown' | 'plain' | 'lines' }[]} texts
 * @returns {any[]}
 */
export function analyzeBuilt(texts) {
  const run = spawnSync(process.execPath, ['dist/cli.js', 'analyze', '--ndjson'], {
    cwd: root,
    encoding: 'utf8',
    input: texts.map((text) => `${JSON.stringify(text)}\n`).join(''),
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr || `the command line ended with ${run.status}`);
  return parseJsonLines(run.stdout);
}
