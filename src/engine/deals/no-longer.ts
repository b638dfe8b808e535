import type { Line } from './line.ts';

/** How far before a date, in UTF-16 units, it is said that it is none. */
const REACH = 60;
const WHEN: ReadonlySet<string> = new Set(['start', 'timing', 'closing date', 'completion', 'delivery']);
const NO_LONGER =
  /\b(?:no longer|never|unlikely|(?:do|does|did|is|are|was|were)(?: not|n[’']t) (?:now )?(?:expect|believe|think|plan|see)\p{L}*)\b[^.;:,]*$/u;
/** "is not expected to close before May" tells when all the same. */
const NOT_BEFORE = /\b(?:before|until)\b/;

/** "no longer expects the pact to start this summer": whether a date at a prose offset is one that nobody counts on. */
export function isNoLongerSo({ block: { prose } }: Line, start: number, field: string): boolean {
  if (!WHEN.has(field)) return false;
  const negated = NO_LONGER.exec(prose.slice(Math.max(0, start - REACH), start));
  return negated !== null && !NOT_BEFORE.test(negated[0]) && !NOT_BEFORE.test(prose.slice(start, start + 12));
}
