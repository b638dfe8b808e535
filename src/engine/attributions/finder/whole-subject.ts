import type { Range } from './noun-phrases.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Scan } from './scan.ts';
import { subjectBefore } from './subject-phrase.ts';

/**
 * The subject that ends before token `end`, with what it does or is for: "A team attempting to air the mine is expected",
 * "Measures to stop the crisis were seen as". Null where there is none.
 */
export function wholeSubject(scan: Scan, from: number, end: number): Range | null {
  const { tokens } = scan;
  const object = subjectBefore(scan, from, end);
  const verb = object ? object.first - 1 : -1;
  if (!object || verb <= from || tokens[verb]!.pos !== 'VERB') return object;
  const isInfinitive = tokens[verb - 1]!.lower === 'to';
  if (!isInfinitive && !tokens[verb]!.lower.endsWith('ing')) return object;
  let last = isInfinitive ? verb - 1 : verb;
  if (isInfinitive && tokens[last - 1]?.pos === 'VERB' && tokens[last - 1]!.lower.endsWith('ing')) last--;
  const opening = tokens[last - 1]?.pos === 'NOUN' ? phraseBefore(scan, from, last) : null;
  return opening?.first === from ? { first: from, last: object.last } : object;
}
