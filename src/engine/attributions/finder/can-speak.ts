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

/** Whether the phrase is somebody or something that speaks: a name at its head, a person in it, or a noun of a source. */
export function canSpeak(scan: Scan, { first, last }: Range): boolean {
  let head = last - 1;
  for (let t = first; t < last; t++) {
    const name = scan.nameAt(t);
    if (name?.type === 'person') return true;
    if (t > first && !name && (scan.tokens[t]!.pos === 'ADP' || /^(?:,|who|which)$/.test(scan.tokens[t]!.lower))) {
      head = t - 1;
      break;
    }
  }
  const name = scan.nameAt(head);
  if (name) return name.type !== 'product';
  const word = scan.tokens[head]!.lower;
  return /^(?:he|she|they|it)$/.test(word) || SPEAKERS.some((words) => words.has(word));
}
