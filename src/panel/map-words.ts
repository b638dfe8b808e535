/** How wide words come out, in CSS pixels. */
export type Measure = (words: string) => number;

/** Where the picture's words stand: a node's name, or what is said of it below. */
export interface Measures {
  readonly name: Measure;
  readonly note: Measure;
}

/** By the usual width of a letter: for a picture whose font has not been looked at. */
export const USUAL_MEASURES: Measures = {
  name: (words) => words.length * 5.9,
  note: (words) => words.length * 5.1,
};

const LINES_AT_MOST = 3;
const CUT = '…';

/** In UTF-16 units: more than three lines hold, however wide. */
const LOOKED_AT = 600;

/**
 * The words in lines of a width, at most three of them, broken at spaces and behind hyphens where there are any; what is
 * left over is cut, with "…". A word that is wider than a line is broken where the line ends.
 */
export function broken(words: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let rest = Array.from(words.trim().slice(0, LOOKED_AT));
  while (rest.length > 0) {
    if (measure(rest.join('')) <= width) return [...lines, rest.join('')];
    if (lines.length === LINES_AT_MOST - 1) {
      const kept = rest.slice(0, fitting(rest, width - measure(CUT), measure));
      return [...lines, kept.join('').trimEnd() + CUT];
    }
    const cut = breakOf(rest, width, measure);
    lines.push(rest.slice(0, cut).join('').trimEnd());
    rest = Array.from(rest.slice(cut).join('').trimStart());
  }
  return lines;
}

/** How many letters fit, one at least. */
function fitting(letters: readonly string[], width: number, measure: Measure): number {
  let low = 1;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(letters.slice(0, middle).join('')) <= width) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the first line ends: at a space or a hyphen, unless little stands before it and what follows fits no line. */
function breakOf(letters: readonly string[], width: number, measure: Measure): number {
  const most = fitting(letters, width, measure);
  let cut = most;
  while (cut > 0 && !isBreak(letters, cut)) cut--;
  if (cut === 0) return most;
  if (cut > most / 3) return cut;
  let end = cut + 1;
  while (end < letters.length && !isBreak(letters, end)) end++;
  return measure(letters.slice(cut, end).join('').trim()) <= width ? cut : most;
}

const isBreak = (letters: readonly string[], at: number): boolean =>
  letters[at] === ' ' || /[-–/]/.test(letters[at - 1] ?? '');
