import { UNION_WORDS } from '../../lexicon/side-words.ts';
import type { Line } from '../sentence/line.ts';
import type { Side } from './sighting.ts';

/** Sentences with words of labour from which on they are about a labour dispute. */
const LEAST = 2;

/** Whether sentences are about what a company and its workers dispute or agree. */
export function areAboutLabour(lines: readonly Line[]): boolean {
  return lines.filter(({ labour }) => labour).length >= LEAST;
}

/** Unions of states, savers and students. */
const NO_WORKERS = /\b(?:European|African|Soviet|Credit|Customs|Students?|Western)\b/;

/** Whether a side is one that bargains for workers, by its name. */
export const isUnion = ({ name, entity }: Side): boolean =>
  [name, ...(entity?.aliases ?? []), entity?.name ?? ''].some(
    (written) =>
      !NO_WORKERS.test(written) && written.split(/[\s-]+/).some((word) => UNION_WORDS.has(word.toLowerCase())),
  );
