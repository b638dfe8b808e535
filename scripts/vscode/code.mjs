#!/usr/bin/env node
/**
 * A stand-in for desktop VS Code's executable, for test runs: understands --extensionDevelopmentPath=,
 * --extensionTestsPath= and a folder, runs the tests in the server's web workbench in Chromium, prints the
 * report and exits with the tests' code. Other options of the desktop executable are let pass.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import { inProject } from '../lib/paths.mjs';
import { CannotGoOn, runMain, say } from '../lib/say.mjs';
import { startBrowser } from './browser.mjs';
import { startServer } from './server.mjs';

/** How long one run may take before it counts as hanging, in milliseconds. */
const patience = 240_000;

/** @param {string} name */
const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

async function main() {
  const tests = option('extensionTestsPath');
  const extension = option('extensionDevelopmentPath');
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith('-'));
  if (!tests || !extension || !folder) {
    throw new CannotGoOn('Needs --extensionDevelopmentPath=, --extensionTestsPath= and a folder.');
  }
  const data = await mkdtemp(join(tmpdir(), 'on-the-record-data-'));
  const server = await startServer({ data });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    return await runTests(page, server.address({ folder, extension, tests }));
  } finally {
    await browser.close();
    await server.stop();
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What test/vscode/report.ts puts before each of its lines. */
const mark = '│';

/**
 * Opens the address and waits for the workbench to say that the tests have ended. Prints the lines of the test report;
 * whatever else the workbench and the extensions log goes to a file.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @returns {Promise<number>} the tests' exit code
 */
async function runTests(page, address) {
  /** @type {PromiseWithResolvers<number>} */
  const exit = Promise.withResolvers();
  const logFile = inProject('test-results', 'vscode.log');
  await mkdir(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const text = format(...args);
    if (text.startsWith(mark)) console.log(text.slice(mark.length));
    else log.write(`${type}: ${text}\n`);
  });
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => exit.resolve(code));
  page.on('crash', () => exit.reject(new Error('The page with VS Code crashed.')));
  const late = setTimeout(
    () => exit.reject(new CannotGoOn(`The tests in VS Code did not end within ${patience / 1000} s.`)),
    patience,
  );
  try {
    await page.goto(address);
    const code = await exit.promise;
    if (code !== 0) say(`What VS Code and the extensions logged: ${logFile}`);
    return code;
  } finally {
    clearTimeout(late);
    log.end();
  }
}

await runMain(main);
