/** A failure that a person can act on: its message is one clear sentence, shown without a stack. */
export class CannotGoOn extends Error {}

/**
 * Shows one line of progress.
 *
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`[on the record] ${line}\n`);
}

/**
 * Runs a script's main function. What a person can act on is shown as one sentence, anything else with its stack; both
 * end the process with exit code 1.
 *
 * @param {() => Promise<number | undefined> | Promise<void>} main its number is the exit code, 0 when it gives none
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof CannotGoOn) {
      process.stderr.write(`[on the record] ${error.message}\n`);
    } else {
      console.error(error);
    }
  }
}
