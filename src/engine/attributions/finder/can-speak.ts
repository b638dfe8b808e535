import { DESCRIBING, PUBLISHED } from '../../lexicon/attribution-contexts.ts';
import { ORGANISATION_NOUNS, ORGANISATION_PLURALS, PERSON_NOUNS } from '../../lexicon/nominals.ts';
import {
  DOCUMENT_WORDS,
  ORGANISATION_HEADS,
  OUTLET_HEADS,
  PARTITIVES,
  PRESS_REPORT_WORDS,
  SINGLE_OFFICES,
  SPOKESPERSON_WORDS,
  UNNAMED_PLURAL,
  UNNAMED_SINGULAR,
} from '../../lexicon/sources.ts';
import { OFFICES } from '../../lexicon/titles.ts';
import { isPaperAt, POSSESSIVE, type Range } from './noun-phrases.ts';
import type { Scan } from './scan.ts';

const SPEAKERS: readonly ReadonlySet<string>[] = [
  UNNAMED_SINGULAR,
  UNNAMED_PLURAL,
  ORGANISATION_HEADS,
  DOCUMENT_WORDS,
  OUTLET_HEADS,
  PRESS_REPORT_WORDS,
  SPOKESPERSON_WORDS,
  SINGLE_OFFICES,
  OFFICES,
  ORGANISATION_NOUNS,
  ORGANISATION_PLURALS,
  PERSON_NOUNS,
];

/** Whether a lower-case noun stands for somebody or something that speaks. */
export const isSpeaker = (noun: string): boolean => COLLECTIVE.test(noun) || SPEAKERS.some((words) => words.has(noun));

/** "the tourist industry hopes", "12 percent felt", "either side": those who belong to it. */
const COLLECTIVE = /^(?:industry|sector|side|percent|%)$/;

/** What facts and figures do as well: an "it" that does so need be nobody. */
export const OF_THINGS: ReadonlySet<string> = new Set(
  'show find discover demonstrate prove feel suggest indicate hint imply signal reason see view threaten promise'.split(
    ' ',
  ),
);

/** "Growing numbers demand": those who are many, where figures would only show something. */
export const countsPeople = (head: string, verb: string): boolean => head === 'numbers' && !OF_THINGS.has(verb);

/** Whether the phrase is somebody or something that speaks: a person in it, a name at its head, or a noun of a source. */
export function canSpeak(scan: Scan, { first, last }: Range): boolean {
  let head = last - 1;
  for (let t = first; t < last; t++) {
    const name = scan.nameAt(t);
    const { pos, lower } = scan.tokens[t]!;
    // "Doe's request" is not Doe.
    const owns = name !== undefined && POSSESSIVE.test(scan.tokens[scan.tokenAt(name.end)]?.text ?? '');
    if (name?.type === 'person' && !owns && scan.tokens[t - 1]?.pos !== 'ADP') return true;
    if (t === first || name) continue;
    if (lower === ',' && speaksByName(scan, t + 1)) return true;
    // "dozens of customers": those who are counted speak.
    if (lower === 'of' && PARTITIVES.has(scan.tokens[t - 1]!.lower)) continue;
    if (
      pos === 'ADP' ||
      (DESCRIBING.has(lower) && scan.tokens[t - 1]!.text !== '-') ||
      PUBLISHED.has(lower) ||
      /^(?:[,(<]|who|which)$/.test(lower)
    ) {
      const body = ownedBody(scan, t);
      head = body > first ? body : t - 1;
      break;
    }
  }
  if (speaksByName(scan, head)) return true;
  const word = scan.tokens[head]!.lower;
  if (scan.tokens[head]!.pos === 'PROPN' || isPaperAt(scan.tokens, head)) return true;
  return /^(?:he|she|they|it|those)$/.test(word) || isSpeaker(word);
}

function speaksByName(scan: Scan, t: number): boolean {
  const name = scan.nameAt(t);
  return name !== undefined && name.type !== 'product';
}

/** How a body belongs to whoever stands behind "by". */
const OWNED =
  /^(?:founded|led|run|owned|controlled|backed|managed|created|established|headed|chaired|formed|launched|funded|advised|organi[sz]ed)$/;

/** The body of "a group led by Tarn", "a trust set up by the founder's widow", by its "by"; -1 where that tells nobody's body. */
export function ownedBody({ tokens }: Scan, by: number): number {
  if (tokens[by]?.lower !== 'by') return -1;
  const up = tokens[by - 1]?.lower === 'up' && tokens[by - 2]?.lower === 'set';
  const body = up ? by - 3 : by - 2;
  if (body < 0 || !(up || OWNED.test(tokens[by - 1]!.lower))) return -1;
  const { lower } = tokens[body]!;
  return isSpeaker(lower) && !PRESS_REPORT_WORDS.has(lower) && !DOCUMENT_WORDS.has(lower) ? body : -1;
}
