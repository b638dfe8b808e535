import { UNNAMED_PLURAL, UNNAMED_SINGULAR } from '../lexicon/sources.ts';
import type { ReadBlock } from '../reading.ts';
import { firstFrom, spansWithin } from '../span-search.ts';
import { INDEFINITE } from './described.ts';

/** In words, with its article. */
const LONGEST_DESCRIPTION = 5;

/** The names that begin in [from, to). */
const namesBetween = (names: ReadBlock['names'], from: number, to: number): ReadBlock['names'] =>
  names.slice(firstFrom(names, from), firstFrom(names, to));

/** "One customer stood in line. He said": whether the sentence before opens with somebody who is described, and nobody is named since. */
export function describesSomebody({ sentences, tokens, names }: ReadBlock, at: number): boolean {
  const own = firstFrom(sentences, at + 1) - 1;
  const before = sentences[own - 1];
  if (!before || namesBetween(names, before.start, at).some(({ type }) => type === 'person')) return false;
  const opening = spansWithin(tokens, before).slice(0, LONGEST_DESCRIPTION);
  const who = opening.findIndex(({ lower }, i) => i > 0 && UNNAMED_SINGULAR.has(lower));
  return (
    who > 0 &&
    INDEFINITE.test(opening[0]!.lower) &&
    opening.slice(1, who).every(({ pos }) => /^(?:ADJ|NOUN|PROPN)$/.test(pos))
  );
}

/** "Norwell asks passengers to call. They also said": whether the sentence before opens with a body, and names no several people who speak. */
export function opensWithBody({ sentences, tokens, names }: ReadBlock, at: number): boolean {
  const before = sentences[firstFrom(sentences, at + 1) - 2];
  const [opening] = before ? namesBetween(names, before.start, at) : [];
  if (!before || opening?.type !== 'organization' || opening.start - before.start > LONGEST_DESCRIPTION) return false;
  return !spansWithin(tokens, before).some(
    ({ lower }, i, all) =>
      UNNAMED_PLURAL.has(lower) && [all[i - 1], all[i + 1]].some((next) => next !== undefined && SAYS.test(next.lower)),
  );
}

const SAYS =
  /^(?:sa(?:y|ys|id)|told|tell|added|warned|claim(?:ed)?|argued?|expect(?:ed)?|believed?|have|had|are|were|to)$/;
