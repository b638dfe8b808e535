import {
  DOCUMENT_WORDS,
  ORGANISATION_HEADS,
  PRESS_OFFICERS,
  PRESS_OFFICES,
  SPOKESPERSON_WORDS,
} from '../lexicon/sources.ts';
import { DEFINITE } from './described.ts';
import { isTradeRepresentative } from './persons.ts';
import type { SourcePhrase } from './source-phrase.ts';

/** "a Norwell spokeswoman", "the press officer", "a representative for Tarn": whoever speaks officially for somebody. */
export function isOfficial({ tokens: all, names, head, headName }: SourcePhrase): boolean {
  // "a statement by a spokesman" is a document; "Doe, who stood beside the press officer" is none.
  if (DOCUMENT_WORDS.has(head?.lower ?? '')) return false;
  const relative = all.findIndex(({ lower }) => /^(?:who|alongside)$/.test(lower));
  const tokens = relative > 0 ? all.slice(0, relative) : all;
  if (tokens.some((t) => SPOKESPERSON_WORDS.has(t.lower))) return true;
  const office = tokens.some(
    (t, i) =>
      (PRESS_OFFICES.has(t.lower) && PRESS_OFFICERS.has(tokens[i + 1]?.lower ?? '')) ||
      (PRESS_OFFICERS.has(t.lower) && tokens[i + 1]?.lower === 'of' && PRESS_OFFICES.has(tokens[i + 2]?.lower ?? '')) ||
      (t.lower === 'public' && tokens[i + 1]?.lower === 'relations' && tokens[i + 2]?.pos === 'NOUN'),
  );
  const whose = names.length > 0 || tokens.some((t) => ORGANISATION_HEADS.has(t.lower));
  // "Representatives of several states" are some of many; those for a company, and all of them, are its voice.
  const some =
    head?.lower === 'representatives' &&
    !DEFINITE.test(tokens[0]!.lower) &&
    tokens[tokens.indexOf(head) + 1]?.lower !== 'for';
  return (
    office ||
    (whose &&
      !headName &&
      !some &&
      !isTradeRepresentative({ tokens, head }) &&
      /^representatives?$/.test(head?.lower ?? ''))
  );
}
