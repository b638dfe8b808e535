import { DOCUMENT_WORDS } from '../../lexicon/sources.ts';
import type { Range } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Scan } from './scan.ts';

/** "is revealed in the annual report", "is stated in the filing that": the paper behind the "in" at `at`, before token `end`; null where none stands there. */
export function paperIn(scan: Scan, at: number, end: number): Range | null {
  if (scan.tokens[at]?.lower !== 'in') return null;
  const paper = phraseAfter(scan, at + 1, end);
  const isPaper = paper && scan.tokens.slice(paper.first, paper.last).some(({ lower }) => DOCUMENT_WORDS.has(lower));
  return isPaper ? paper : null;
}
