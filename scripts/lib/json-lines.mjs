import { readFileSync } from 'node:fs';

/**
 * The values of a text with one JSON value a line; lines with nothing on them are passed over.
 *
 * @param {string} text
 * @returns {any[]}
 */
export const parseJsonLines = (text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/**
 * The values of such a file.
 *
 * @param {string} path
 * @returns {any[]}
 */
export const readJsonLines = (path) => parseJsonLines(readFileSync(path, 'utf8'));
