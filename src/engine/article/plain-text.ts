import type { Span } from '../analysis.ts';

/** A line with the stretches of its text, parted by marks of emphasis. */
interface PlainLine extends Span {
  readonly parts: readonly Span[];
}

const OPENS_BEFORE = /[(“‘"'«]/;
const CLOSES_BEFORE = /[.,;:!?)”’"'»–—-]/;
const WORD = /[\p{L}\p{N}]/u;

/** White space of any kind parts words, as the parser has it: a byte order mark too. */
const isApart = (unit: string | undefined): boolean => unit === undefined || /\s/.test(unit);

/** The lines of one block, without the marks of emphasis in them. */
export class PlainText {
  readonly lines: PlainLine[] = [];
  readonly #source: string;
  /** Asterisks of the emphasis that is open; 0 for none. */
  #open = 0;
  #doubtful = false;
  #outside = false;
  #inside = false;

  constructor(source: string) {
    this.#source = source;
  }

  /** Adds the line at source [start, end), in order. */
  addLine(start: number, end: number): void {
    const parts: Span[] = [];
    let at = start;
    for (let mark = this.#markFrom(at, end); mark < end; mark = this.#markFrom(at, end)) {
      this.#part(parts, at, mark);
      at = mark + 1;
      while (at < end && this.#source[at] === '*') at++;
      this.#turn(mark, at);
    }
    this.#part(parts, at, end);
    this.lines.push({ start, end, parts });
  }

  /** Each mark of emphasis surely opens or closes one, and all are closed. */
  get isSure(): boolean {
    return this.#open === 0 && !this.#doubtful;
  }

  /** No text stands outside of emphasis. */
  get isEmphasised(): boolean {
    return this.#inside && !this.#outside;
  }

  #markFrom(at: number, end: number): number {
    const mark = this.#source.indexOf('*', at);
    return mark < 0 ? end : Math.min(mark, end);
  }

  #part(parts: Span[], start: number, end: number): void {
    if (end <= start) return;
    parts.push({ start, end });
    if (this.#source.slice(start, end).trim() === '') return;
    if (this.#open > 0) this.#inside = true;
    else this.#outside = true;
  }

  /** The asterisks at [start, end) begin or end an emphasis, or leave it in doubt. */
  #turn(start: number, end: number): void {
    const before = this.#source[start - 1];
    const after = this.#source[end];
    const size = end - start;
    const opens = !isApart(after) && (isApart(before) || (OPENS_BEFORE.test(before!) && WORD.test(after!)));
    const closes = !isApart(before) && (isApart(after) || (CLOSES_BEFORE.test(after!) && WORD.test(before!)));
    if (this.#open === 0 && opens && size <= 2) this.#open = size;
    else if (this.#open === size && closes) this.#open = 0;
    else this.#doubtful = true;
  }
}
