import { platform } from 'node:process';
import { inProject } from '../lib/paths.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string[][]} commands arguments of Node, one command after the other; further arguments go to the last
 * @property {boolean} tests true where the output has mocha's closing counts
 * @property {boolean} [onRequest] true where it runs only when it is named
 * @property {boolean} [server] true where VS Code's server and Chromium are needed, which this runs on Linux alone
 */

const program = (/** @type {string[]} */ ...path) => inProject('node_modules', ...path);
const mocha = [program('mocha', 'bin', 'mocha.js')];
const inWorkbench = [...mocha, '--require=./test/ui/harness/hooks.ts', '--timeout=60000'];
const build = [inProject('scripts/build.mjs'), '--tests'];
const suites = inProject('scripts/testing/suites.mjs');

/** Every stage of the tests, in the order in which they run. @type {Stage[]} */
export const stages = [
  {
    name: 'check',
    commands: [
      [program('typescript', 'bin', 'tsc'), '-p', '.'],
      [program('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'],
      ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', inProject('scripts/testing/check-patterns.ts')],
    ],
    tests: false,
  },
  { name: 'build', commands: [build], tests: false },
  { name: 'unit', commands: [[...mocha, 'test/unit/**/*.test.ts']], tests: true },
  { name: 'test:vscode', commands: [[suites, 'node']], tests: true },
  { name: 'test:web', commands: [[suites, 'web']], tests: true, server: true },
  { name: 'test:ui', commands: [[...inWorkbench, 'test/ui/**/*.test.ts']], tests: true, server: true },
  { name: 'test:package', commands: [[...inWorkbench, 'test/package/**/*.test.ts']], tests: true, server: true },
  // Takes the README's picture anew.
  {
    name: 'test:screenshot',
    commands: [[...inWorkbench, 'test/screenshot/**/*.test.ts']],
    tests: true,
    server: true,
    onRequest: true,
  },
  // Every article at hand; the unit tests take a sample of them.
  { name: 'validate', commands: [[...mocha, 'test/corpus/**/*.test.ts']], tests: true, onRequest: true },
];

/** Stages that run what the build makes. */
export const needsBuild = (/** @type {Stage} */ stage) => stage.name.startsWith('test:');

/** True where the tests use VS Code's server in Chromium; elsewhere the suites run in a desktop VS Code. */
export const hasServer = platform === 'linux';
