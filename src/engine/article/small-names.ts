import { isCommonWord } from '../lexicon/common-words.ts';
import type { Piece } from './piece.ts';

/** A word in small letters, with what may be a domain behind it: "osierly", "osier.com". */
const SMALL = '\\p{Ll}[\\p{Ll}\\p{N}]{2,24}(?:\\.(?:com|ai|io|app|co|de))?';
const OPENING = new RegExp(`^["“]?(${SMALL})(?=[\\s,]|['’]s?\\s)`, 'u');
const PARTS_WORDS = '[\\p{L}\\p{N}@/._-]';
/** Behind these a word is a thing's and no firm's name. */
const DETERMINED = '(?:the|an?|this|that|its|their|our|his|her|some|any|every|each|no|more)';

/** A writer who opens more paragraphs with everyday words in small letters opens all of them so. */
const MOST_SLIPS = 2;
/** A name is used at least so often. */
const FEWEST_USES = 2;

/**
 * Names of firms that are written small, even where a sentence begins ("osierly raises $30m"): words that no dictionary
 * has, that open a headline or a paragraph all the same, that the article uses again, and never with a capital or an
 * article before them. Null for most articles, which have none.
 */
export function smallNamesIn(pieces: readonly Piece[]): SmallNames | null {
  const asked = new Set<string>();
  let slips = 0;
  for (const { kind, quoted, prose } of pieces) {
    if (quoted || (kind !== 'heading' && kind !== 'paragraph')) continue;
    const word = OPENING.exec(prose.text)?.[1];
    if (word === undefined) continue;
    if (!isCommonWord(word)) asked.add(word);
    else if (kind === 'paragraph' && ++slips > MOST_SLIPS) return null;
  }
  if (asked.size === 0 || asked.size > MOST_SLIPS) return null;
  const names = [...asked].filter((word) => isNamed(word, pieces));
  return names.length === 0 ? null : new SmallNames(names);
}

function isNamed(word: string, pieces: readonly Piece[]): boolean {
  const written = word.replaceAll('.', '\\.');
  const use = new RegExp(
    `(?<!${PARTS_WORDS})(?:(${DETERMINED}) )?(${written})(?!${PARTS_WORDS}\\p{L}|[\\p{L}\\p{N}])`,
    'giu',
  );
  let uses = 0;
  for (const { prose } of pieces)
    for (const { 1: determiner, 2: found } of prose.text.matchAll(use)) {
      if (determiner !== undefined || found !== word) return false;
      uses++;
    }
  return uses >= FEWEST_USES;
}

/** Names written small, to be read with a capital, by which all that reads them knows a name. */
export class SmallNames {
  readonly #use: RegExp;

  constructor(names: readonly string[]) {
    const any = names.map((name) => name.replaceAll('.', '\\.')).join('|');
    this.#use = new RegExp(`(?<!${PARTS_WORDS})(?:${any})(?!${PARTS_WORDS}\\p{L}|[\\p{L}\\p{N}])`, 'gu');
  }

  /** The prose with its names in capitals; as long as it was, letter by letter. */
  raised(prose: string): string {
    return prose.replace(this.#use, (name) => {
      const capital = name[0]!.toUpperCase();
      return capital.length === 1 ? capital + name.slice(1) : name;
    });
  }
}
