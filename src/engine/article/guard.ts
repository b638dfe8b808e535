import type { Limit } from '../analysis.ts';

/** How much Markdown is read as Markdown. Beyond that the parser's time or memory is no longer in keeping with the text. */
export interface Caps {
  /** UTF-16 units of the whole text; what is beyond is not read. */
  readonly text: number;
  /** Units of one chunk that is parsed at a time. */
  readonly chunk: number;
  /** Units of one block; a longer one is cut into several. */
  readonly block: number;
  /** Levels of block quotes and lists inside each other. */
  readonly depth: number;
  /** Marks of one kind of inline construct (brackets, asterisks, backticks, ...) in one chunk. */
  readonly marks: number;
}

/** Within these the parser takes time that grows with the text alone. */
export const CAPS: Caps = { text: 2_000_000, chunk: 40_000, block: 20_000, depth: 24, marks: 1_500 };

const TAB = 4;

/** Inline constructs, of which a great many make the parser slow: brackets, emphasis, code, tags, entities. Tables do not. */
const INLINE_MARKS = /[[\]*_`~<&!\\@]/;

/** A line that may open a block quote or a list item. */
const CONTAINER = /(?:^|[\n\r])[ \t]*[-+*>\d]/;

/** Why a chunk of Markdown is not to be parsed; null when it may be. Linear, and blind to what the marks mean. */
export function overCap(chunk: string, caps: Caps): Limit['reason'] | null {
  if (CONTAINER.test(chunk) && nestingOf(chunk, caps.depth) > caps.depth) return 'nesting';
  if (chunk.includes('[') && inlineDepth(chunk) > caps.depth) return 'nesting';
  if (chunk.length > caps.marks && hasTooManyMarks(chunk, caps.marks)) return 'nesting';
  return chunk.length > caps.chunk ? 'long-block' : null;
}

/** The deepest nesting of block quotes and list items, as the beginnings of lines show it; stops above `enough`. */
function nestingOf(chunk: string, enough: number): number {
  let deepest = 0;
  /** Columns at which items that may still be open began. */
  const open: number[] = [];
  let column = 0;
  let quotes = 0;
  let atStart = true;
  for (let at = 0; at < chunk.length && deepest <= enough; at++) {
    const c = chunk[at]!;
    if (c === '\n' || c === '\r') {
      column = 0;
      quotes = 0;
      atStart = true;
    } else if (!atStart) {
    } else if (c === ' ') {
      column++;
    } else if (c === '\t') {
      column += TAB - (column % TAB);
    } else if (c === '>') {
      column++;
      deepest = Math.max(deepest, ++quotes + open.length);
    } else {
      const width = markerWidth(chunk, at);
      atStart = width > 0;
      if (!atStart) continue;
      while (open.length > 0 && open.at(-1)! >= column) open.pop();
      open.push(column);
      deepest = Math.max(deepest, quotes + open.length);
      column += width;
      at += width - 1;
    }
  }
  return deepest;
}

/** Units of the list marker at `at`; 0 where there is none. */
function markerWidth(chunk: string, at: number): number {
  let end = at;
  while (end - at < 9 && chunk[end]! >= '0' && chunk[end]! <= '9') end++;
  const mark = chunk[end];
  const isMarker = end > at ? mark === '.' || mark === ')' : mark === '-' || mark === '+' || mark === '*';
  const after = chunk[end + 1];
  const parts = after === undefined || after === ' ' || after === '\t' || after === '\n' || after === '\r';
  return isMarker && parts ? end + 1 - at : 0;
}

/** The deepest nesting of square brackets. */
function inlineDepth(chunk: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < chunk.length; i++) {
    const c = chunk[i];
    if (c === '\\') i++;
    else if (c === '[') deepest = Math.max(deepest, ++depth);
    else if (c === ']' && depth > 0) depth--;
  }
  return deepest;
}

function hasTooManyMarks(chunk: string, most: number): boolean {
  const counts = new Map<string, number>();
  for (let i = 0; i < chunk.length; i++) {
    const c = chunk[i]!;
    if (!INLINE_MARKS.test(c)) continue;
    const count = (counts.get(c) ?? 0) + 1;
    if (count > most) return true;
    counts.set(c, count);
  }
  return false;
}

/** Control characters that no text holds, tab, line ends, form feed and escape aside, and what stands for broken ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: They are what is looked for.
const CONTROLS = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\ufffd]/g;

/** True when the beginning of the text shows that it is no text: a NUL, or more than one in fifty control characters. */
export function isBinary(text: string): boolean {
  const start = text.slice(0, 8192);
  const controls = start.match(CONTROLS);
  return controls !== null && (controls.includes('\0') || controls.length > start.length / 50);
}
