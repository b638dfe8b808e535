import type { Span } from '../analysis.ts';
import type { BlockKind } from './article.ts';

/** A block without inline markup: its place, and the spans of its lines, which are prose to the letter. */
export interface PlainBlock {
  readonly kind: Extract<BlockKind, 'paragraph' | 'heading' | 'list-item'>;
  readonly level: number;
  /** Where the block begins, with the marks of a heading. */
  readonly start: number;
  readonly lines: readonly Span[];
}

/**
 * What can make Markdown of a text, wherever it stands: marks of inline constructs, character references, addresses,
 * white space that the parser changes or gives a meaning. What begins a block stands in `LINE`.
 */
const MARKUP =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text that holds one is plain
  /[\\`*_[\]<~@|\u0000-\u0009\u000b\u000c\u000e-\u001f]|\r(?!\n)|:\/\/|&#?[a-z0-9]{1,31};|www\.| (?:\r?\n|$)/i;

/** A line that is text and nothing else, after the marks of a heading or of a bullet where it has them. */
const LINE = /(?:(#{1,6} )|(- ))?(?:[\p{L}“”‘’"'«»($€£¥%]|\d(?!\d{0,8}[.)]))/uy;

/**
 * The blocks of a chunk that is nothing but paragraphs, headings or one bullet, without any markup inside; null for all
 * else, and wherever it is not sure. Most of an article is so plain, and need not be parsed to be read.
 */
export function plainBlocks(chunk: string): PlainBlock[] | null {
  if (MARKUP.test(chunk)) return null;
  const line = new RegExp(LINE);
  const blocks: PlainBlock[] = [];
  let paragraph: Span[] | null = null;
  for (let at = 0; at < chunk.length; ) {
    const newline = chunk.indexOf('\n', at);
    const next = newline < 0 ? chunk.length : newline + 1;
    const end = newline < 0 ? next : newline - (chunk[newline - 1] === '\r' ? 1 : 0);
    if (end > at) {
      line.lastIndex = at;
      const match = line.exec(chunk);
      if (!match) return null;
      const [, heading, bullet] = match;
      const start = at + (heading ?? bullet ?? '').length;
      if (heading) {
        // Marks at a heading's end are none of its text.
        if (chunk.slice(start, end).includes('#')) return null;
        blocks.push({ kind: 'heading', level: heading.length - 1, start: at, lines: [{ start, end }] });
        paragraph = null;
      } else if (bullet) {
        // What else stands in the chunk could belong to the item.
        if (chunk.trim().length !== end - at) return null;
        blocks.push({ kind: 'list-item', level: 1, start, lines: [{ start, end }] });
      } else if (paragraph) {
        paragraph.push({ start, end });
      } else {
        paragraph = [{ start, end }];
        blocks.push({ kind: 'paragraph', level: 0, start, lines: paragraph });
      }
    } else paragraph = null;
    at = next;
  }
  return blocks;
}
