/** Tells lines of the report from whatever else is logged to the same console; scripts/vscode/code.mjs looks for it. */
const mark = '│';

/**
 * Prints results as mocha's own "spec" does, line by line to the console, the one output that every extension host has:
 * a tree of titles while the tests run, then the counts, then each failure with its stack.
 */
export function report(runner: Mocha.Runner): void {
  const failures: { title: string; error: Error }[] = [];
  const count = { passing: 0, failing: 0, pending: 0 };
  const line = (depth: number, text: string) => {
    for (const part of text.split('\n')) console.log(`${mark}${'  '.repeat(depth)}${part}`);
  };
  runner.on('suite', (suite) => {
    if (suite.title) line(suite.titlePath().length, suite.title);
  });
  runner.on('pass', (test) => {
    count.passing += 1;
    line(test.titlePath().length, `✔ ${test.title} (${test.duration} ms)`);
  });
  runner.on('pending', (test) => {
    count.pending += 1;
    line(test.titlePath().length, `- ${test.title}`);
  });
  runner.on('fail', (test, error) => {
    count.failing += 1;
    failures.push({ title: test.titlePath().join(' / '), error });
    line(test.titlePath().length, `${count.failing}) ${test.title}`);
  });
  runner.once('end', () => {
    for (const [name, number] of Object.entries(count)) if (number > 0) line(1, `${number} ${name}`);
    failures.forEach(({ title, error }, index) => {
      line(1, `${index + 1}) ${title}\n${error.stack ?? error.message}`);
    });
  });
}
