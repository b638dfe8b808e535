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
import { DESCRIBING, type Range } from './noun-phrases.ts';
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

/** Whether the phrase is somebody or something that speaks: a person in it, a name at its head, or a noun of a source. */
export function canSpeak(scan: Scan, { first, last }: Range): boolean {
  let head = last - 1;
  for (let t = first; t < last; t++) {
    const name = scan.nameAt(t);
    const { pos, lower } = scan.tokens[t]!;
    if (name?.type === 'person' && scan.tokens[t - 1]?.pos !== 'ADP') return true;
    if (t === first || name) continue;
    if (lower === ',' && speaksByName(scan, t + 1)) return true;
    if (pos === 'ADP' || DESCRIBING.has(lower) || /^(?:[,(<]|who|which)$/.test(lower)) {
      head = t - 1;
      break;
    }
  }
  if (speaksByName(scan, head)) return true;
  const word = scan.tokens[head]!.lower;
  return /^(?:he|she|they|it)$/.test(word) || SPEAKERS.some((words) => words.has(word));
}

function speaksByName(scan: Scan, t: number): boolean {
  const name = scan.nameAt(t);
  return name !== undefined && name.type !== 'product';
}
