import { UNNAMED_PLURAL, UNNAMED_SINGULAR } from '../../lexicon/sources.ts';
import type { Range } from './noun-phrases.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Scan } from './scan.ts';

const isSomebody = (noun: string): boolean => UNNAMED_SINGULAR.has(noun) || UNNAMED_PLURAL.has(noun);

/**
 * Somebody with what is told of him behind his noun, where `phrase` is only the end of that: "the phone" of "a man answering
 * the phone". Null where the phrase is no such end.
 */
export function describedByClause(scan: Scan, from: number, phrase: Range): Range | null {
  const who = doingSomething(scan, from, phrase) ?? notAllowedTo(scan, from, phrase);
  return who && { first: who.first, last: phrase.last };
}

/** "A man answering the phone", "a docker watching from the quay", "a clerk involved in drafting the law": who does it. */
function doingSomething(scan: Scan, from: number, { first }: Range): Range | null {
  const { tokens } = scan;
  const doing = tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
  if (doing - 1 <= from || !tokens[doing]!.lower.endsWith('ing')) return null;
  const involved = tokens[doing - 1]!.lower === 'in' && tokens[doing - 2]?.lower === 'involved';
  const end = involved ? doing - 2 : doing;
  if (end <= from || !isSomebody(tokens[end - 1]!.lower)) return null;
  return involved || /^(?:VERB|NOUN)$/.test(tokens[doing]!.pos) ? phraseBefore(scan, from, end) : null;
}

/** How far back the "not" of such a clause may stand, in tokens. */
const LONGEST_RESERVE = 10;

/** "A person familiar with the sale but not authorized to speak about it": who is told of in front of "but not". */
function notAllowedTo(scan: Scan, from: number, { first }: Range): Range | null {
  const { tokens } = scan;
  for (let t = first; t > Math.max(from, first - LONGEST_RESERVE) && tokens[t]!.text !== ','; t--) {
    if (tokens[t]!.lower !== 'not' || !/^(?:but|and)$/.test(tokens[t - 1]!.lower)) continue;
    const who = t - 1 > from ? phraseBefore(scan, from, t - 1) : null;
    return who && tokens.slice(who.first, who.last).some(({ lower }) => isSomebody(lower)) ? who : null;
  }
  return null;
}

/** "both of whom", "none of whom": whether a clause about some of those before it opens at `t`. */
export const opensPart = ({ tokens }: Scan, t: number): boolean =>
  /^(?:whom|which)$/.test(tokens[t + 2]?.lower ?? '') && tokens[t + 1]?.lower === 'of';
