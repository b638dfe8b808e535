/**
 * Builds everything that runs: `node scripts/build.mjs [--production] [--tests]`.
 *
 * dist/ takes the product: the extension, the command line and the panel's page.
 * out/ takes the suites that run inside VS Code, bundled for both of its extension hosts (`--tests`).
 */

import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { inProject } from './lib/paths.mjs';
import { CannotGoOn, runMain, say } from './lib/say.mjs';

const production = process.argv.includes('--production');
const tests = process.argv.includes('--tests');

/**
 * The language model is three megabytes of JSON. As an object in the script it is evaluated at every start, written out
 * again and parsed once more, because the library works on a copy; as a text it is parsed, and that once.
 * @type {esbuild.Plugin}
 */
const modelAsText = {
  name: 'model-as-text',
  setup(build) {
    build.onLoad({ filter: /eng-core-web-model\.json$/ }, async ({ path }) => {
      const model = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      // Plain letters alone, so that the text is kept with one byte a letter.
      const plain = model.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
      return { contents: plain, loader: 'text' };
    });
    build.onLoad({ filter: /wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const copied = 'JSON.parse(JSON.stringify(originalModel))';
      if (!source.includes(copied)) throw new CannotGoOn('The language model is no longer read as the build expects.');
      return { contents: source.replace(copied, 'JSON.parse(originalModel)') };
    });
  },
};

/** @type {esbuild.BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  // Names stay as they are: to give shortened ones back, each function made, and many are made a sentence, costs a call.
  minifyWhitespace: production,
  minifySyntax: production,
  sourcemap: !production,
  sourcesContent: false,
  legalComments: 'eof',
  logLevel: 'silent',
  metafile: true,
  plugins: [modelAsText],
};

/** @type {esbuild.BuildOptions} */
const forNode = { ...shared, platform: 'node', target: 'node20' };

/** A browser's worker: there is no DOM, and packages that ship a variant for it are asked for that one. */
const forWorker = /** @type {esbuild.BuildOptions} */ ({
  ...shared,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['worker', 'browser'],
});

/** @type {esbuild.BuildOptions[]} */
const product = [
  // One file for both hosts: what runs in a worker runs in Node, and each more would hold the language model once more.
  {
    ...forWorker,
    entryPoints: [inProject('src/extension/extension.ts')],
    outfile: inProject('dist/extension.js'),
    external: ['vscode'],
  },
  {
    ...forNode,
    entryPoints: [inProject('src/cli/main.ts')],
    outfile: inProject('dist/cli.js'),
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...shared,
    format: 'iife',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.ttf': 'file' },
    assetNames: '[name]',
    entryPoints: [inProject('src/panel/page/main.tsx')],
    outfile: inProject('dist/panel.js'),
  },
];

/**
 * Mocha's browser bundle is a script although its package says module: read apart from the package, it is bundled as
 * what it is. @type {esbuild.Plugin}
 */
const browserMocha = {
  name: 'mocha',
  setup(build) {
    build.onResolve({ filter: /^mocha\/mocha\.js$/ }, () => ({ path: 'mocha.js', namespace: 'mocha' }));
    build.onLoad({ filter: /.*/, namespace: 'mocha' }, async () => ({
      contents: await readFile(inProject('node_modules/mocha/mocha.js'), 'utf8'),
    }));
  },
};

/** Where there is no Node, its `assert` is the npm package of the same name. @type {esbuild.Plugin} */
const assertForWeb = {
  name: 'assert',
  setup(build) {
    build.onResolve({ filter: /^node:assert\/strict$/ }, () => ({ path: 'assert', namespace: 'assert' }));
    build.onLoad({ filter: /.*/, namespace: 'assert' }, () => ({
      contents: `module.exports = require('assert').strict;`,
      resolveDir: inProject(),
    }));
  },
};

/** @type {esbuild.BuildOptions[]} */
const suites = [
  {
    ...forNode,
    entryPoints: [inProject('test/vscode/index.ts')],
    outfile: inProject('out/suites/node/index.js'),
    external: ['vscode'],
    define: { 'process.env.EXTENSION_HOST': '"node"' },
    plugins: [browserMocha, suitesOf(() => true)],
  },
  {
    ...forWorker,
    entryPoints: [inProject('test/vscode/index.ts')],
    outfile: inProject('out/suites/web/index.js'),
    external: ['vscode'],
    // What `assert` asks of Node: without an answer, a test that fails would tell of that instead of its own failure.
    define: {
      'process.env.EXTENSION_HOST': '"web"',
      'process.env.NODE_DEBUG': 'undefined',
      'process.stderr': 'undefined',
      global: 'globalThis',
    },
    plugins: [browserMocha, assertForWeb, suitesOf((name) => !name.endsWith('.node.test.ts'))],
  },
];

/**
 * Stands in for `suites:all`: one module that imports every suite under test/vscode/suites whose name is accepted.
 *
 * @param {(name: string) => boolean} accepts
 * @returns {esbuild.Plugin}
 */
function suitesOf(accepts) {
  return {
    name: 'suites',
    setup(build) {
      const folder = inProject('test/vscode/suites');
      build.onResolve({ filter: /^suites:all$/ }, () => ({ path: 'all', namespace: 'suites' }));
      build.onLoad({ filter: /.*/, namespace: 'suites' }, async () => {
        const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.test.ts')).sort();
        const contents = names
          .filter(accepts)
          .map((name) => `import ${JSON.stringify(`./${name.replaceAll('\\', '/')}`)};`);
        return { contents: contents.join('\n'), resolveDir: folder, watchDirs: [folder] };
      });
    },
  };
}

/**
 * Every package in the product is named, with its licence, in the notices that are packaged beside it.
 *
 * @param {string[]} inputs paths of the files in a bundle
 */
async function refuseUnnoticed(inputs) {
  const notices = await readFile(inProject('THIRD-PARTY-NOTICES.md'), 'utf8');
  const names = inputs.map((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]);
  const missing = names.find((name) => name !== undefined && !notices.includes(`\n- ${name} `));
  if (missing) throw new CannotGoOn(`${missing} is missing in THIRD-PARTY-NOTICES.md: run "npm run docs".`);
}

/**
 * @param {esbuild.BuildOptions} options
 * @returns {Promise<string[]>} the absolute paths of what it wrote
 */
async function bundle(options) {
  const [entry] = /** @type {string[]} */ (options.entryPoints);
  const name = relative(inProject(), /** @type {string} */ (entry));
  if (!existsSync(/** @type {string} */ (entry))) throw new CannotGoOn(`Cannot build: ${name} does not exist.`);
  try {
    const { metafile } = await esbuild.build(options);
    if (product.includes(options)) await refuseUnnoticed(Object.keys(metafile?.inputs ?? {}));
    return Object.keys(metafile?.outputs ?? {}).map((output) => resolve(output));
  } catch (error) {
    const { errors } = /** @type {esbuild.BuildFailure} */ (error);
    if (!errors) throw error;
    const lines = await esbuild.formatMessages(errors, { kind: 'error', color: process.stdout.isTTY });
    throw new CannotGoOn(`Cannot build ${name}:\n${lines.join('\n')}`);
  }
}

/**
 * The panel's icons: a font and its style sheet, as the package ships them.
 *
 * @returns {Promise<string[]>} the absolute paths of what it wrote
 */
async function copyIcons() {
  const icons = fileURLToPath(new URL('.', import.meta.resolve('@vscode/codicons/dist/codicon.css')));
  const names = ['codicon.css', 'codicon.ttf'];
  return Promise.all(
    names.map((name) => copyFile(`${icons}${name}`, inProject('dist', name)).then(() => inProject('dist', name))),
  );
}

/**
 * The learned weights, beside the code that reads them.
 *
 * @returns {Promise<string[]>} the absolute paths of what it wrote
 */
async function copyModels() {
  const folder = inProject('dist/models');
  await mkdir(folder, { recursive: true });
  const names = (await readdir(inProject('src/models'))).filter((name) => name.endsWith('.bin'));
  return Promise.all(
    names.map((name) => copyFile(inProject('src/models', name), join(folder, name)).then(() => join(folder, name))),
  );
}

/**
 * Removes what earlier builds left behind.
 *
 * @param {string} folder
 * @param {Set<string>} written
 */
async function removeOthers(folder, written) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !written.has(path)) await rm(path);
  }
}

async function main() {
  const started = performance.now();
  await mkdir(inProject('dist'), { recursive: true });
  const written = await Promise.all([copyIcons(), copyModels(), ...[...product, ...(tests ? suites : [])].map(bundle)]);
  await removeOthers(inProject('dist'), new Set(written.flat()));
  await chmod(inProject('dist/cli.js'), 0o755);
  say(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

await runMain(main);
