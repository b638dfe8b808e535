import { WORKS_AS } from '../../lexicon/attribution-contexts.ts';
import { OFFICE_HEADS } from '../../lexicon/titles.ts';
import type { Range } from './noun-phrases.ts';
import type { Scan } from './scan.ts';

/** How many words may tell what somebody does. */
const LONGEST = 24;

/**
 * A source with the clause behind it that tells what he is by trade: "Jane Doe, who covers banks for Tarn", "a banker, who
 * works for a rival"; the source alone where the clause tells what he did, said or asked for. `cues` are those of its sentence.
 */
export function withWhatTheyDo(scan: Scan, source: Range, cues: readonly Range[]): Range {
  const { tokens } = scan;
  const from = source.last;
  if (tokens[from]?.text !== ',' || tokens[from + 1]?.lower !== 'who' || !tellsTrade(scan, from + 2)) return source;
  let end = from + 2;
  while (end < tokens.length && !/^[,.;:—–]$/.test(tokens[end]!.text) && scan.quotationAt(end) < 0) {
    // "who covers banks and expects two more mergers": what he says is said by him.
    const speaks = cues.some(({ first }) => first > end && first <= end + 2);
    if (/^(?:and|but)$/.test(tokens[end]!.lower) && speaks) break;
    if (end - from > LONGEST || cues.some(({ first }) => first === end)) return source;
    end++;
  }
  return { first: source.first, last: end };
}

/** "runs the fund", "has led the works council since May", "is chairman of Tarn". */
function tellsTrade({ tokens }: Scan, t: number): boolean {
  const { lower } = tokens[t] ?? { lower: '' };
  if (WORKS_AS.has(lower)) return true;
  const behind = tokens.slice(t + 1, t + 5);
  if (/^(?:is|was)$/.test(lower)) return behind.some((token) => OFFICE_HEADS.has(token.lower));
  return /^(?:has|have)$/.test(lower) && behind.slice(0, 1).some((token) => WORKS_AS.has(token.lower));
}
