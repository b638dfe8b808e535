import { isSpeaker } from './can-speak.ts';
import { hasVerb, type Scan } from './scan.ts';

/** How far back the verb may stand that shows that a clause ends before "and", in tokens. */
const LONGEST_CLAUSE = 40;

/**
 * "Norwell hired 200 hands and dockers said": whether "and" at `and` joins two clauses, so that what stands before it is no
 * part of who speaks behind it: a thing that cannot speak ends the first one, whose verb is near. `from` is where the
 * sentence begins.
 */
export function joinsClauses(scan: Scan, from: number, and: number): boolean {
  const { tokens } = scan;
  const end = tokens[and - 1];
  if (tokens[and]!.lower !== 'and' || end?.pos !== 'NOUN' || scan.nameAt(and - 1)) return false;
  if (isSpeaker(end.lower) || /^\p{Lu}/u.test(end.text)) return false;
  for (let t = and - 2; t >= Math.max(from, and - LONGEST_CLAUSE); t--) {
    // "dealers who sell bonds and analysts said", "a man selling fruit and neighbours said": what tells who they are has a verb of its own.
    if (/^(?:,|who|which|that|whose)$/.test(tokens[t]!.lower) || scan.quotationAt(t) >= 0) return false;
    if (hasVerb(scan, t, t + 1) && !tokens[t]!.lower.endsWith('ing'))
      return !/^(?:who|which|that)$/.test(tokens[t - 1]?.lower ?? '');
  }
  return false;
}
