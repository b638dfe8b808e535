/**
 * Reads the closing counts of a mocha run from its output.
 *
 * @param {string} output
 * @returns {{ passed: number, failed: number, skipped: number } | null} null when the run did not get to its end
 */
export function readCounts(output) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours start with the escape character
  const plain = output.replace(/\u001b\[\d*m/g, '');
  const last = (/** @type {RegExp} */ pattern) => [...plain.matchAll(pattern)].at(-1)?.[1];
  const passing = last(/^ {2}(\d+) passing\b/gm);
  const failing = last(/^ {2}(\d+) failing\b/gm);
  if (passing === undefined && failing === undefined) return null;
  return {
    passed: Number(passing ?? 0),
    failed: Number(failing ?? 0),
    skipped: Number(last(/^ {2}(\d+) pending\b/gm) ?? 0),
  };
}
