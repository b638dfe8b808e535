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

/** Three letters in a row, as one of so many marks. */
const MARKS = 4096;
const LONG_S = 0x17f;

/**
 * Many global patterns that are looked for in the same texts. Few of them match anywhere: which cannot is told by three
 * letters in a row that they need and that the text has not, and only the others are tried.
 */
export class PatternSet {
  readonly #patterns: readonly RegExp[];
  readonly #required: readonly Required[];
  readonly #seen = new Uint8Array(MARKS);

  constructor(patterns: readonly RegExp[], required: readonly Required[] = patterns.map(requiredOf)) {
    this.#patterns = patterns;
    this.#required = required;
  }

  /** Those of its patterns whose index is kept; what they require is not read off them again. */
  where(keep: (which: number) => boolean): PatternSet {
    const kept = (_: unknown, which: number) => keep(which);
    return new PatternSet(this.#patterns.filter(kept), this.#required.filter(kept));
  }

  /** All matches, pattern by pattern in their order; empty when there is none. */
  matches(text: string): Found[] {
    const found: Found[] = [];
    this.#look(text);
    for (let which = 0; which < this.#patterns.length; which++) {
      if (!this.#canMatch(which)) continue;
      const pattern = this.#patterns[which]!;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        found.push({ which, match });
        if (match[0] === '') pattern.lastIndex++;
      }
    }
    return found;
  }

  #look(text: string): void {
    this.#seen.fill(0);
    const lower = text.toLowerCase();
    let [a, b] = [0, 0];
    for (let i = 0; i < lower.length; i++) {
      const c = letterOf(lower.charCodeAt(i));
      this.#seen[markOf(a, b, c)] = 1;
      a = b;
      b = c;
    }
  }

  #canMatch(which: number): boolean {
    for (const texts of this.#required[which]!) if (!this.#hasOne(texts)) return false;
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

/** Patterns that overlook case take the long s for an s. */
const letterOf = (unit: number): number => (unit === LONG_S ? 115 : unit);

function marksOf(text: string): Int16Array {
  const marks = new Int16Array(text.length - 2);
  for (let i = 0; i < marks.length; i++)
    marks[i] = markOf(text.charCodeAt(i), text.charCodeAt(i + 1), text.charCodeAt(i + 2));
  return marks;
}
