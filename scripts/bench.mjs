/**
 * Runs the benchmarks, or those that are named: `npm run bench -- engine`. All of them run, whatever one of them finds;
 * the exit code is not 0 when a gate is not met.
 */
import { inProject, projectNode } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { runMain } from './lib/say.mjs';

const ALL = ['article', 'engine', 'hostile', 'panel'];
const asked = process.argv.slice(2);

await runMain(async () => {
  const unknown = asked.filter((name) => !ALL.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no benchmark called ${unknown.join(', ')}. There is: ${ALL.join(', ')}.`);
    return 2;
  }
  let failed = false;
  for (const name of ALL.filter((bench) => asked.length === 0 || asked.includes(bench))) {
    // As Node runs them, without a loader that would slow down what is measured.
    const args = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', inProject('bench', `${name}.ts`)];
    if ((await run(projectNode(), args)) !== 0) failed = true;
  }
  return failed ? 1 : 0;
});
