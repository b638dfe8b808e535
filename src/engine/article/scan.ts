import type { Span } from '../analysis.ts';
import { matchAt } from '../patterns/match-at.ts';

/** A part of the text that gives the same blocks when it is read by itself. Chunks follow each other without holes. */
export interface Chunk extends Span {
  /** `code` and `html` are known for what they are without reading: a top-level fence, an HTML block with its own end. */
  readonly kind: 'markdown' | 'code' | 'html';
}

/** Lines between two yields: the scan of a huge text must not keep the thread. */
const LINES_PER_STEP = 2000;

const TAB = 4;

/** HTML blocks that run on through blank lines: how they begin (sticky) and what ends them. */
const HTML_BLOCKS: readonly (readonly [begin: RegExp, end: RegExp, skip: number])[] = [
  [/<(?:script|pre|style|textarea)(?=[ \t>]|$)/iy, /<\/(?:script|pre|style|textarea)>/gi, 1],
  [/<!--/y, /-->/g, 2],
  [/<\?/y, /\?>/g, 1],
  // The parser takes closing brackets in pairs.
  [/<!\[CDATA\[/y, /(?<!\])(?:\]\])+>/g, 9],
  [/<![A-Za-z]/y, />/g, 2],
];

/** HTML blocks that end at the next blank line: by the names of their elements, whatever stands before them; */
const BLOCK_TAG =
  /<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[ \t>]|\/>|$)/iy;
/** and, where no paragraph is open, any tag that has its line to itself. */
const TAG_LINE =
  /(?:<\/[A-Za-z][A-Za-z0-9-]*[ \t]*>|<[A-Za-z][A-Za-z0-9-]*(?:[ \t]+[A-Za-z_:][\w:.-]*(?:[ \t]*=[ \t]*(?:[^ \t"'=<>`/]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?>)[ \t]*$/y;
/** A longer line is not looked at so closely. */
const LONGEST_TAG = 500;

const FENCE = /(`{3,})[^`\r\n]*$|(~{3,})/y;
const LIST_ITEM = /(?:[-+*]|(\d{1,9})[.)])( *)(?=([^\s])?)/y;
/**
 * A bullet that begins an item whatever stands before it. A letter must follow: what else follows may be a container of
 * its own, and that is read otherwise right under a paragraph.
 */
const SURE_BULLET = /[-+*] \p{L}/uy;

/** Lines that read the same right after indented code, which the parser keeps open through blank lines. */
const INDEPENDENT = /[\p{L}“"‘'#>]/uy;

interface Item {
  /** The column from which lines belong to the item. */
  readonly content: number;
  /** No line since has left it in doubt that the item is still open. */
  readonly sure: boolean;
}

function indexFrom(text: string, mark: string, at: number): number {
  const found = text.indexOf(mark, at);
  return found < 0 ? text.length : found;
}

/**
 * Cuts Markdown into chunks at places where no construct can reach across: before an unindented line that follows a
 * blank one, before unindented bullets, and around top-level fences and HTML blocks. Where it cannot be sure, it cuts
 * no more and the rest is one chunk. Linear in the text; yields between stretches of lines.
 */
export function* scanChunks(text: string, from: number): Generator<void, Chunk[]> {
  const chunks: Chunk[] = [];
  const scanner = new Scanner(text, from, chunks);
  let lines = 0;
  for (let at = from; at < text.length; ) {
    at = scanner.line(at);
    if (++lines % LINES_PER_STEP === 0) yield;
  }
  scanner.finish();
  return chunks;
}

class Scanner {
  readonly #text: string;
  readonly #chunks: Chunk[];
  #start: number;
  #newline = -1;
  #return = -1;
  #kind: Chunk['kind'] = 'markdown';
  #fence: { readonly mark: string; readonly length: number } | null = null;
  #htmlEnd: RegExp | null = null;
  #afterBlank = true;
  /** The last line that was not blank may be indented code. */
  #afterIndent = false;
  /** Whether the lines up to the next blank one are an HTML block that ends there. */
  #inTag: 'no' | 'maybe' | 'yes' = 'no';
  #item: Item | null = null;
  #lost = false;

  constructor(text: string, from: number, chunks: Chunk[]) {
    this.#text = text;
    this.#start = from;
    this.#chunks = chunks;
  }

  /** Reads the line at `at`; returns where the next one begins. */
  line(at: number): number {
    const text = this.#text;
    const end = this.#endOfLine(at);
    let next = Math.min(text.length, end + 1);
    if (text[end] === '\r' && text[next] === '\n') next++;
    if (!this.#lost) this.#read(at, end, next);
    return next;
  }

  /** Each kind of line end is looked for once between two of its kind, so that the scan stays linear. */
  #endOfLine(at: number): number {
    if (this.#newline < at) this.#newline = indexFrom(this.#text, '\n', at);
    if (this.#return < at) this.#return = indexFrom(this.#text, '\r', at);
    return Math.min(this.#newline, this.#return);
  }

  finish(): void {
    this.#cut(this.#text.length, 'markdown');
  }

  #cut(at: number, kind: Chunk['kind']): void {
    if (at > this.#start) this.#chunks.push({ start: this.#start, end: at, kind: this.#kind });
    this.#start = at;
    this.#kind = kind;
    this.#item = null;
  }

  #read(at: number, end: number, next: number): void {
    const text = this.#text;
    let first = at;
    let indent = 0;
    for (; first < end; first++) {
      if (text[first] === ' ') indent++;
      else if (text[first] === '\t') indent += TAB - (indent % TAB);
      else break;
    }
    if (this.#fence) {
      if (indent < 4 && this.#closesFence(first, end)) {
        this.#fence = null;
        this.#cut(next, 'markdown');
        this.#afterBlank = true;
      }
      return;
    }
    if (this.#htmlEnd) {
      this.#endHtml(text.slice(first, end), 0, next);
      return;
    }
    if (first === end) {
      this.#afterBlank = true;
      this.#inTag = 'no';
      return;
    }
    const afterBlank = this.#afterBlank;
    this.#afterBlank = false;
    const startsItem = this.#startsItem(first);
    const isSafe = !this.#afterIndent || startsItem || matchAt(INDEPENDENT, text, first) !== null;
    this.#afterIndent = indent >= 4;
    if (indent === 0 && text[first] !== '\ufeff' && isSafe && (afterBlank || startsItem)) {
      this.#cut(at, 'markdown');
      this.#inTag = 'no';
    }
    if (this.#inTag === 'yes') return;
    if (indent < 4) this.#opens(at, first, end, next, indent, afterBlank);
    if (!this.#fence && !this.#htmlEnd) this.#followItem(first, indent, afterBlank);
  }

  #startsItem(first: number): boolean {
    return this.#inTag === 'no' && matchAt(SURE_BULLET, this.#text, first) !== null;
  }

  #closesFence(first: number, end: number): boolean {
    const { mark, length } = this.#fence!;
    let at = first;
    while (at < end && this.#text[at] === mark) at++;
    const enough = at - first >= length;
    while (at < end && (this.#text[at] === ' ' || this.#text[at] === '\t')) at++;
    return enough && at === end;
  }

  #endHtml(line: string, from: number, next: number): void {
    const end = new RegExp(this.#htmlEnd!);
    end.lastIndex = from;
    if (!end.test(line)) return;
    this.#htmlEnd = null;
    this.#cut(next, 'markdown');
    this.#afterBlank = true;
  }

  /** Opens a top-level fence or HTML block, if the line begins one. */
  #opens(at: number, first: number, end: number, next: number, indent: number, afterBlank: boolean): void {
    const text = this.#text;
    const mark = text[first]!;
    const line = mark === '<' || mark === '`' || mark === '~' ? text.slice(first, end) : '';
    if (line === '') return;
    const fence = mark === '<' ? null : matchAt(FENCE, line, 0);
    const html = mark === '<' ? HTML_BLOCKS.find(([begin]) => matchAt(begin, line, 0)) : undefined;
    const item = this.#item;
    if (!fence && !html) {
      if (mark === '<') this.#opensTag(line, afterBlank, item === null || indent < item.content);
      return;
    }
    if (item && indent >= item.content) {
      // Inside a list item it ends with the item; when it is not sure that the item is open, nothing after is.
      if (!item.sure) this.#lost = true;
      return;
    }
    if (this.#inTag !== 'no') {
      this.#lost = true;
      return;
    }
    this.#cut(at, fence ? 'code' : 'html');
    if (fence) {
      this.#fence = { mark, length: (fence[1] ?? fence[2])!.length };
    } else {
      this.#htmlEnd = html![1];
      this.#endHtml(line, html![2], next);
    }
  }

  #opensTag(line: string, afterBlank: boolean, isOutside: boolean): void {
    if (matchAt(BLOCK_TAG, line, 0)) this.#inTag = isOutside ? 'yes' : 'maybe';
    else if (line.length > LONGEST_TAG) this.#inTag = 'maybe';
    else if (matchAt(TAG_LINE, line, 0)) this.#inTag = isOutside && afterBlank ? 'yes' : 'maybe';
  }

  /** Keeps track of whether a list item is open, and from which column on lines are its own. */
  #followItem(first: number, indent: number, afterBlank: boolean): void {
    const item = this.#item;
    if (item && indent >= item.content) return;
    const marker = indent < 4 ? matchAt(LIST_ITEM, this.#text, first) : null;
    if (marker && (marker[2] !== '' || !marker[3])) {
      const width = marker[0].length - marker[2]!.length;
      const padding = marker[2]!.length;
      const empty = marker[3] === undefined;
      // More marks may make it a thematic break.
      const isText = !empty && !'-*_+'.includes(marker[3]!);
      const sure = isText && (afterBlank || marker[1] === undefined || marker[1] === '1');
      this.#item = { content: indent + width + (empty || padding > 4 ? 1 : padding), sure };
    } else if (item) {
      this.#item = afterBlank ? null : { ...item, sure: false };
    }
  }
}
