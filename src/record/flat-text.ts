import type { Span } from '../engine/analysis.ts';

/**
 * A text with each run of white space as one character: a space, or a line end where it parts paragraphs. A quotation
 * found in it does not depend on how lines are wrapped, and leads back to its place in the text as given.
 */
export class FlatText {
  readonly flat: string;
  /** Where each character of `flat` begins in the text as given; one more entry for its end. */
  readonly #starts: Uint32Array;

  constructor(text: string) {
    const starts = new Uint32Array(text.length + 1);
    const parts: string[] = [];
    let length = 0;
    let from = 0;
    const run = /\s+/g;
    for (let found = run.exec(text); found !== null; found = run.exec(text)) {
      for (let i = from; i < found.index; i++) starts[length++] = i;
      starts[length++] = found.index;
      parts.push(text.slice(from, found.index), isBlankLine(found[0]) ? PARAGRAPH : ' ');
      from = found.index + found[0].length;
    }
    for (let i = from; i < text.length; i++) starts[length++] = i;
    parts.push(text.slice(from));
    starts[length] = text.length;
    this.flat = parts.join('');
    this.#starts = starts.subarray(0, length + 1);
  }

  /** The place of a stretch of `flat` in the text as given, without white space at its edges. */
  toSource(start: number, end: number): Span {
    return { start: this.#starts[start]!, end: this.#starts[end - 1]! + 1 };
  }

  /** The stretch of `flat` for a span of the text as given, without white space at its edges. */
  toFlat({ start, end }: Span): Span {
    let [first, last] = [this.#from(start), this.#from(end)];
    while (first < last && isSpace(this.flat[first])) first++;
    while (first < last && isSpace(this.flat[last - 1])) last--;
    return { start: first, end: last };
  }

  /** Index of the first character of `flat` that begins at or after an offset. */
  #from(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** What stands for a break between paragraphs in a flat text. */
export const PARAGRAPH = '\n';

const isSpace = (character: string | undefined) => character === ' ' || character === PARAGRAPH;

function isBlankLine(space: string): boolean {
  return space.replaceAll('\r\n', '\n').replace(/[^\n\r]/g, '').length > 1;
}
