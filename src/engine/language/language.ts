/** Universal part-of-speech tags, as winkNLP gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One token; offsets into the prose that was read, UTF-16, end exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/** One sentence: prose offsets, and its tokens as the half-open range [first, last) of the reading's tokens. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

export interface TokenizedProse {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** The port behind which the natural-language library stands. Pure: the same prose gives an equal result. */
export interface Language {
  /** Tokens and sentences of one block's prose; both empty for empty prose. */
  read(prose: string): TokenizedProse;
}
