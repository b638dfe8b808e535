import type { Line } from './line.ts';

/** Sentences with words of labour from which on they are about a labour dispute. */
const LEAST = 2;

/** Whether sentences are about what a company and its workers dispute or agree. */
export function areAboutLabour(lines: readonly Line[]): boolean {
  return lines.filter(({ labour }) => labour).length >= LEAST;
}
