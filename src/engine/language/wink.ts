import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import type { Language, PartOfSpeech, Token, TokenizedProse } from './language.ts';
import { correctSentences } from './sentences.ts';

const EMPTY: TokenizedProse = { tokens: [], sentences: [] };

/** How far ahead a token is looked for where the library changed the white space before it. */
const RESYNC = 64;

/**
 * A run without white space that no word, figure or address is as long as. The library's patterns take time with the
 * square of a run's length, so longer ones are read in pieces.
 */
const LONG_RUN = /\S{250}(?=\S)/gu;

const ENDS_IN_S = /[sSſ]$/;
const POSSESSIVE = /^(.+)(['’]s)$/iu;

/** English by winkNLP: tokens, lemmas, universal parts of speech, sentences. The model is loaded on the first reading. */
export function createWinkLanguage(): Language {
  let nlp: WinkMethods | null = null;
  return {
    read(prose) {
      if (prose.trim() === '') return EMPTY;
      nlp ??= winkNLP(model, ['sbd', 'pos']);
      return readWith(nlp, prose);
    },
  };
}

function readWith(nlp: WinkMethods, prose: string): TokenizedProse {
  const { its } = nlp;
  const doc = nlp.readDoc(prose.replace(LONG_RUN, '$& '));
  const all = doc.tokens();
  const texts = all.out();
  const lemmas = all.out(its.lemma as ItsFunction<string>) as (string | undefined)[];
  const tags = all.out(its.pos as ItsFunction<PartOfSpeech>) as PartOfSpeech[];

  const tokens: Token[] = [];
  /** Number of tokens kept before each of the library's. */
  const kept = new Int32Array(texts.length + 1);
  let at = 0;
  for (let i = 0; i < texts.length; i++) {
    kept[i] = tokens.length;
    const text = texts[i]!;
    if (text.trim() === '') continue;
    const start = find(prose, text, at);
    if (start < 0) continue;
    const end = start + text.length;
    at = end;
    const pos = tags[i] ?? 'X';
    const possessive = pos === 'PUNCT' || !ENDS_IN_S.test(text) ? null : POSSESSIVE.exec(text);
    if (possessive) {
      const middle = start + possessive[1]!.length;
      tokens.push(tokenOf(prose, start, middle, undefined, pos), tokenOf(prose, middle, end, undefined, 'PART'));
    } else {
      tokens.push(tokenOf(prose, start, end, lemmas[i], pos));
    }
  }
  kept[texts.length] = tokens.length;

  const spans = doc.sentences().out(its.span as ItsFunction<number[]>) as unknown as [number, number][];
  const ends = spans.map(([, last]) => kept[last + 1] ?? tokens.length);
  return { tokens, sentences: correctSentences(tokens, ends) };
}

/** Where `text` begins at or shortly after `at`; -1 when it is not there. */
function find(prose: string, text: string, at: number): number {
  let start = at;
  while (start < prose.length && !prose.startsWith(text, start)) {
    if (start - at >= RESYNC) return -1;
    start++;
  }
  return start < prose.length ? start : -1;
}

function tokenOf(prose: string, start: number, end: number, lemma: string | undefined, pos: PartOfSpeech): Token {
  const text = prose.slice(start, end);
  const lower = text.toLowerCase();
  return { start, end, text, lower, lemma: lemma ?? lower, pos };
}
