import { suites } from './mocha.ts';
import 'suites:all';
import { report } from './report.ts';

/**
 * What VS Code calls to run the suites, in either of its extension hosts. Resolves when every test has passed or been
 * skipped, otherwise rejects with the number of failures.
 */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = suites.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} of the tests in VS Code failed.`));
    });
    report(runner);
  });
}
