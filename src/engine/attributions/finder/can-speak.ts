import {
  DOCUMENT_WORDS,
  ORGANISATION_HEADS,
  OUTLET_HEADS,
  PRESS_REPORT_WORDS,
  SPOKESPERSON_WORDS,
  UNNAMED_PLURAL,
  UNNAMED_SINGULAR,
} from '../../lexicon/sources.ts';
import { OFFICES } from '../../lexicon/titles.ts';
import type { Range } from './noun-phrases.ts';
import type { Scan } from './scan.ts';

const SPEAKERS: readonly ReadonlySet<string>[] = [
  UNNAMED_SINGULAR,
  UNNAMED_PLURAL,
  ORGANISATION_HEADS,
  DOCUMENT_WORDS,
  OUTLET_HEADS,
  PRESS_REPORT_WORDS,
  SPOKESPERSON_WORDS,
  OFFICES,
];

/** Whether the phrase is somebody or something that speaks: a name that no preposition governs, or a noun of a source. */
export function canSpeak(scan: Scan, { first, last }: Range): boolean {
  let head = last - 1;
  for (let t = first; t < last; t++) {
    const name = scan.nameAt(t);
    const governed = t > first && scan.tokens[t - 1]!.pos === 'ADP';
    if (name && (name.type === 'person' || (name.type !== 'product' && !governed))) return true;
    if (t > first && (scan.tokens[t]!.pos === 'ADP' || /^(?:,|who|which)$/.test(scan.tokens[t]!.lower)))
      head = Math.min(head, t - 1);
  }
  const word = scan.tokens[head]!.lower;
  return /^(?:he|she|they|it)$/.test(word) || SPEAKERS.some((words) => words.has(word));
}
