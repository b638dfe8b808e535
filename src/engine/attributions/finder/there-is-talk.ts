import type { Candidate, Place } from './candidate.ts';
import type { Scan } from './scan.ts';

/** Words that may describe the talk in front of its noun. */
const LONGEST_PHRASE = 16;

/** Where "There is a widespread", "there had been growing" begins right before the noun at `at`, without "no"; -1 where it does not stand there. */
export function thereBefore({ tokens }: Scan, first: number, at: number): number {
  let t = at - 1;
  const reach = Math.max(first, at - LONGEST_PHRASE);
  while (t > reach && /^(?:ADV|DET|ADJ|VERB)$/.test(tokens[t]!.pos) && !/^(?:there|no)$/.test(tokens[t]!.lower)) t--;
  if (t <= first || !/^(?:is|are|was|were|been)$/.test(tokens[t]!.lower)) return -1;
  while (t > first && /^(?:been|has|have|had|also)$/.test(tokens[t - 1]!.lower)) t--;
  return tokens[t - 1]?.lower === 'there' ? t - 1 : -1;
}

/** "There had been speculation", "There were rumours surrounding": the whole of it is the cue where the talk is nobody's. */
export function withThere({ scan, utterance }: Place, found: Candidate | null): Candidate | null {
  if (found === null || found.source !== null) return found;
  const first = thereBefore(scan, utterance.first, found.cue.first);
  if (first < 0) return found;
  const { last } = found.cue;
  const surrounds = /^(?:surrounding|regarding|concerning)$/.test(scan.tokens[last]?.lower ?? '');
  return { ...found, cue: { first, last: surrounds ? last + 1 : last } };
}
