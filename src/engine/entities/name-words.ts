import { isLegalForm } from '../lexicon/legal-forms.ts';
import { CAPITALISED_WORDS, INITIALISMS } from '../lexicon/no-names.ts';
import type { Phrase } from './gazetteer.ts';
import type { Word } from './words.ts';

/** A run of words that is one name, before anything is said of its type. Word indexes, `last` inclusive. */
export interface NameChunk {
  readonly first: number;
  readonly last: number;
  /** A title stood before it: it is a person. */
  readonly titled: boolean;
  /** The gazetteer's phrase, when it is the whole chunk. */
  readonly phrase: Phrase | null;
}

export const PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den di da dos du la le van von bin ibn al el ter ten zu zur und y e arap'.split(' '),
);
export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && word.shape !== 'lower' && word.shape !== 'number';

/** "SMEs", "PCs": things that are written short, in the plural. */
const SHORT_PLURAL = /^\p{Lu}{2,4}s$/u;

export const isNoName = (word: Word): boolean =>
  SHORT_PLURAL.test(word.text) ||
  CAPITALISED_WORDS.has(word.lower) ||
  (word.shape !== 'initial' && INITIALISMS.has(word.lower));

/** Legal forms after which a company's name is over. */
const ENDS_NAME = /^(?:inc|corp|ltd|plc|llc|gmbh|ag|nv|n\.v|spa)\.?$/;

/** Whether a company's name is over between two words: "Norvik Corp. | Tarn". */
export const firmEndsBetween = (left: Word, right: Word): boolean =>
  ENDS_NAME.test(left.lower) && !isLegalForm(right.lower);

/** Departments that "Minister of …" and "Secretary of …" leave before the person. */
export const DEPARTMENT = /^(?:state|exchequer|labour|labor|justice|interior|agriculture|commerce|education|treasury)$/;

/** A letter and a number, in small letters, as houses write themselves: "n9", "o9". */
const SMALL_CODE = /^\p{Ll}\d{1,2}$/u;
export const isSmallCode = (word: string): boolean => SMALL_CODE.test(word);

/** "n9 | Systems", "8fold | Capital": a small word with a number that only a word of trade behind it makes a name. */
export const isStylised = (word: Word): boolean =>
  isSmallCode(word.text) || (/^\d{1,3}\p{Ll}{3,12}$/u.test(word.text) && !MEASURED.test(word.lower));

const MEASURED = /^\d+(?:(?:day|hour|minute|month|week|year)s?|[bmt]l?n|trn|pct|percent)$/;
