/**
 * Runs the tests: `npm test`, or single stages with `npm test -- unit test:ui`. Installs and builds what is missing
 * first. What follows a stage's name and begins with a dash goes to that stage: `npm run unit -- --grep chains`.
 *
 * The last line is "N passed, N failed", with ", N skipped" where there are any; the exit code is not 0 on any failure.
 */
import { installDependencies } from './lib/install-dependencies.mjs';
import { inProject, projectNode } from './lib/paths.mjs';
import { childEnvironment, run } from './lib/run.mjs';
import { CannotGoOn, runMain, say } from './lib/say.mjs';
import { readCounts } from './testing/counts.mjs';
import { hasServer, needsBuild, stages } from './testing/stages.mjs';

/** @typedef {import('./testing/stages.mjs').Stage} Stage */
/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const systemFlag = '--install-system-packages';
const asked = process.argv.slice(2).filter((argument) => argument !== systemFlag);
const options = asked.filter((argument) => argument.startsWith('-'));

/** @returns {Stage[]} */
function askedStages() {
  const names = asked.filter((argument) => !argument.startsWith('-'));
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown) {
    throw new CannotGoOn(`There is no stage "${unknown}"; there are ${stages.map((stage) => stage.name).join(', ')}.`);
  }
  if (names.length === 0) return stages.filter((stage) => !stage.onRequest);
  const chosen = stages.filter((stage) => names.includes(stage.name));
  const build = stages.filter((stage) => stage.name === 'build');
  return chosen.some(needsBuild) && !names.includes('build') ? [...build, ...chosen] : chosen;
}

/**
 * Runs one stage. A stage that fails without a failed test, or whose tests did not get to their end, counts as one
 * failure.
 *
 * @param {Stage} stage
 * @returns {Promise<Counts>}
 */
async function runStage(stage) {
  if (stage.server && !hasServer) {
    say(`${stage.name}: skipped, it runs on Linux alone`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  say(stage.name);
  const started = Date.now();
  let output = '';
  let code = 0;
  for (const [index, command] of stage.commands.entries()) {
    const isLast = index === stage.commands.length - 1;
    const colors = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const onText = (/** @type {string} */ text) => {
      output += text;
    };
    const args = isLast && stage.name !== 'build' ? [...command, ...options] : command;
    code ||= await run(projectNode(), args, { env: childEnvironment(colors), ...(stage.tests ? { onText } : {}) });
  }
  say(`${stage.name}: ${code === 0 ? 'done' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
  const counts = stage.tests ? readCounts(output) : { passed: 0, failed: 0, skipped: 0 };
  if (!counts) return { passed: 0, failed: 1, skipped: 0 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * Makes the machine ready for the stages.
 *
 * @param {Stage[]} chosen
 */
async function prepare(chosen) {
  await installDependencies();
  if (!hasServer || !chosen.some(needsBuild)) return;
  const flags = process.argv.includes(systemFlag) ? [systemFlag] : [];
  const code = await run(projectNode(), [inProject('scripts/testing/prepare.mjs'), ...flags]);
  if (code !== 0) process.exit(code);
}

await runMain(async () => {
  const chosen = askedStages();
  await prepare(chosen);
  /** @type {Counts} */
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const stage of chosen) {
    const counts = await runStage(stage);
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
    if (stage.name === 'build' && counts.failed > 0) break;
  }
  const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
  console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
  return sum.failed > 0 ? 1 : 0;
});
