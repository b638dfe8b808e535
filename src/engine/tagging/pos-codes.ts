import type { PartOfSpeech } from '../language/language.ts';

/** Parts of speech as the features have them. Weights are made with these numbers: to change one is to learn them anew. */
export const POS_CODES = {
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SPACE: 15,
  SYM: 16,
  VERB: 17,
  X: 18,
} as const satisfies Readonly<Record<PartOfSpeech, number>>;
