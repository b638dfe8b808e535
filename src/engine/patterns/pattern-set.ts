import { requiredTexts } from './required-texts.ts';

/** A match of one of several patterns. */
export interface Found {
  /** Index of the pattern. */
  readonly which: number;
  readonly match: RegExpExecArray;
}

/** For each of some places of a pattern the marks of the texts of which one must be there. */
type Required = readonly (readonly Int16Array[])[];

const requiredOf = (pattern: RegExp): Required => requiredTexts(pattern).map((texts) => texts.map(marksOf));

/** A pattern with what it requires. */
class Wanted {
  readonly pattern: RegExp;
  readonly required: Required;
  #small: RegExp | null = null;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    this.required = requiredOf(pattern);
  }

  /**
   * The pattern in small letters, for texts in small letters; null for one that does not overlook case, and for one with a
   * class of letters that small ones may not be in. V8 takes three times as long to compile one that overlooks case,
   * because it writes each letter out as all that it may be.
   */
  get small(): RegExp | null {
    const { source, flags, ignoreCase } = this.pattern;
    if (ignoreCase && !OF_CAPITALS.test(source))
      this.#small ??= new RegExp(
        source.replace(CAPITALS, (part) => lowered(part)),
        withoutCase(flags),
      );
    return this.#small;
  }
}

/** A class of capitals, or of all that is not in a class. */
const OF_CAPITALS = /\\p\{(?:Lu|Uppercase)|\\P/;
/** Capitals outside escapes. */
const CAPITALS = /\\(?:[pP]\{[^}]*\}|.)|\p{Lu}/gu;
const lowered = (part: string): string => (part.startsWith('\\') ? part : part.toLowerCase());
const withoutCase = (flags: string): string => flags.replace(/[gi]/g, '');

/** Three letters in a row, as one of so many marks. */
const MARKS = 4096;
/** Patterns that overlook case take it for an s. */
const LONG_S = '\u017f';

/**
 * Many global patterns that are looked for in the same texts. Few of them match anywhere: which cannot is told by three
 * letters in a row that they need and that the text has not, and only the others are tried.
 */
export class PatternSet {
  readonly #wanted: readonly Wanted[];
  readonly #seen = new Uint8Array(MARKS);

  constructor(patterns: readonly RegExp[] | readonly Wanted[]) {
    this.#wanted = patterns.map((one) => (one instanceof Wanted ? one : new Wanted(one)));
  }

  /** Those of its patterns whose index is kept; what they require is not read off them again. */
  where(keep: (which: number) => boolean): PatternSet {
    return new PatternSet(this.#wanted.filter((_, which) => keep(which)));
  }

  /** All matches, pattern by pattern in their order; empty when there is none. */
  matches(text: string): Found[] {
    const found: Found[] = [];
    const lower = text.toLowerCase().replaceAll(LONG_S, 's');
    this.#look(lower);
    const isAligned = lower.length === text.length;
    for (let which = 0; which < this.#wanted.length; which++) {
      const wanted = this.#wanted[which]!;
      if (!this.#canMatch(wanted) || (isAligned && wanted.small?.test(lower) === false)) continue;
      const { pattern } = wanted;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        found.push({ which, match });
        if (match[0] === '') pattern.lastIndex++;
      }
    }
    return found;
  }

  #look(lower: string): void {
    this.#seen.fill(0);
    let [a, b] = [0, 0];
    for (let i = 0; i < lower.length; i++) {
      const c = lower.charCodeAt(i);
      this.#seen[markOf(a, b, c)] = 1;
      a = b;
      b = c;
    }
  }

  #canMatch({ required }: Wanted): boolean {
    for (const texts of required) if (!this.#hasOne(texts)) return false;
    return true;
  }

  #hasOne(texts: readonly Int16Array[]): boolean {
    for (const marks of texts) {
      let i = 0;
      while (i < marks.length && this.#seen[marks[i]!] === 1) i++;
      if (i === marks.length) return true;
    }
    return false;
  }
}

const markOf = (a: number, b: number, c: number): number => (a * 961 + b * 31 + c) & (MARKS - 1);

function marksOf(text: string): Int16Array {
  const marks = new Int16Array(text.length - 2);
  for (let i = 0; i < marks.length; i++)
    marks[i] = markOf(text.charCodeAt(i), text.charCodeAt(i + 1), text.charCodeAt(i + 2));
  return marks;
}
