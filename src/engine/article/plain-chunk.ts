import { matchAt } from '../patterns/match-at.ts';
import type { BlockKind } from './article.ts';
import { PlainText } from './plain-text.ts';

/** A block whose text stands in the source to the letter, but for marks of emphasis. */
export interface PlainBlock {
  readonly kind: Extract<BlockKind, 'paragraph' | 'heading' | 'list-item'>;
  readonly level: number;
  /** Where the block begins, with the marks of a heading. */
  readonly start: number;
  readonly text: PlainText;
}

/**
 * What can make Markdown of a text, wherever it stands: marks of inline constructs, character references, addresses,
 * white space that the parser changes or gives a meaning. What begins a block stands in `LINE`; asterisks are looked at
 * one by one, and brackets are text where nothing is defined for them.
 */
const MARKUP =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text that holds one is plain
  /[\\`_<~@|\u0000-\u0009\u000b\u000c\u000e-\u001f]|\r(?!\n)|:\/\/|&#?[a-z0-9]{1,31};|www\.|\][([:]|\[\^| \r?\n(?!\r?\n)/i;

/** A line that is text and nothing else, after the marks of a heading or of a bullet or white space where it has them. */
const LINE = /(?:(#{1,6} )|(- )|( {1,3}))?(?:[\p{L}“”‘’"'«»($€£¥%]|\*{1,2}\p{L}|\d(?!\d{0,8}[.)]))/uy;

/**
 * The blocks of a chunk that is nothing but paragraphs, headings or one bullet, without markup inside except for emphasis
 * that is beyond doubt; null for all else. Most of an article is so plain, and need not be parsed to be read.
 */
export function plainBlocks(chunk: string): PlainBlock[] | null {
  if (MARKUP.test(chunk)) return null;
  const blocks: PlainBlock[] = [];
  let paragraph: PlainText | null = null;
  const begin = (kind: PlainBlock['kind'], level: number, start: number): PlainText => {
    const text = new PlainText(chunk);
    blocks.push({ kind, level, start, text });
    return text;
  };
  for (let at = 0; at < chunk.length; ) {
    const newline = chunk.indexOf('\n', at);
    const next = newline < 0 ? chunk.length : newline + 1;
    const end = newline < 0 ? next : newline - (chunk[newline - 1] === '\r' ? 1 : 0);
    if (end > at) {
      const match = matchAt(LINE, chunk, at);
      if (!match) return null;
      const [, heading, bullet, indent] = match;
      const start = at + (heading ?? bullet ?? indent ?? '').length;
      if (heading) {
        // Marks at a heading's end are none of its text.
        if (chunk.slice(start, end).includes('#')) return null;
        begin('heading', heading.length - 1, at).addLine(start, end);
        paragraph = null;
      } else if (bullet) {
        // What else stands in the chunk could belong to the item.
        if (chunk.trim().length !== end - at) return null;
        begin('list-item', 1, start).addLine(start, end);
      } else {
        paragraph ??= begin('paragraph', 0, start);
        paragraph.addLine(start, end);
      }
    } else paragraph = null;
    at = next;
  }
  return blocks.every(({ text }) => text.isSure) ? blocks : null;
}
