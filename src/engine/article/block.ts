import type { Quote, Span } from '../analysis.ts';
import type { Block, BlockKind } from './article.ts';
import { keyOf, type Piece } from './piece.ts';
import { sourceSpan } from './prose.ts';

/** A quotation of `text`. */
export const quoteOf = (text: string, { start, end }: Span): Quote => ({ start, end, text: text.slice(start, end) });

/**
 * The span with the emphasis marks next to it that pair with marks inside: "the *Evening Star" is quoted as
 * "the *Evening Star*", while marks around the whole stay outside.
 */
function withEmphasisClosed(text: string, { start, end }: Span): Span {
  const closing = marksFrom(text, end, 1);
  if (closing && isOpenIn(text.slice(start, end), closing)) return { start, end: end + closing.length };
  const opening = marksFrom(text, start - 1, -1);
  if (opening && isOpenIn(text.slice(start, end), opening)) return { start: start - opening.length, end };
  return { start, end };
}

/** The code of *, _ or ~; every quotation asks this of both its ends. */
const isEmphasis = (code: number): boolean => code === 42 || code === 95 || code === 126;

/** The run of one emphasis mark from `at` in a direction; empty when there is none. */
function marksFrom(text: string, at: number, step: 1 | -1): string {
  if (!isEmphasis(text.charCodeAt(at))) return '';
  const mark = text[at]!;
  let length = 1;
  while (text[at + length * step] === mark) length++;
  return mark.repeat(length);
}

/** Whether a run of marks stands an odd number of times in a text, and so leaves its emphasis open. */
const isOpenIn = (text: string, marks: string) => text.split(marks).length % 2 === 0;

/** A piece in its place: `offset` is where its chunk, whose text is `text`, begins. */
export class ArticleBlock implements Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly level: number;
  readonly quoted: boolean;
  readonly prose: string;
  readonly key: string;
  readonly links: Block['links'];
  readonly offset: number;
  readonly #piece: Piece;
  readonly #text: string;

  /** `prose` is the piece's, letter by letter, though some may be capitals. */
  constructor(piece: Piece, text: string, offset: number, links: Block['links'], prose = piece.prose.text) {
    this.#piece = piece;
    this.#text = text;
    this.offset = offset;
    this.start = piece.start + offset;
    this.end = piece.end + offset;
    this.kind = piece.kind;
    this.level = piece.level;
    this.quoted = piece.quoted;
    this.prose = prose;
    this.key = prose === piece.prose.text ? piece.key : keyOf({ ...piece, prose: { text: prose } });
    this.links = links;
  }

  get bracketed(): Block['bracketed'] {
    return this.#piece.bracketed;
  }

  get emphasised(): boolean {
    return this.#piece.emphasised;
  }

  get room(): number {
    return this.#text.length;
  }

  at(offset: number): ArticleBlock {
    return new ArticleBlock(this.#piece, this.#text, offset, this.links, this.prose);
  }

  isLike(other: Block): boolean {
    return (
      other instanceof ArticleBlock &&
      this.#piece === other.#piece &&
      this.prose === other.prose &&
      this.links.every((link, i) => link.url === other.links[i]!.url)
    );
  }

  toSource(start: number, end: number): Span {
    if (this.#piece.isOneRun) {
      const base = this.#piece.prose.runs[2]! + this.offset;
      const from = Math.max(0, Math.min(start, this.prose.length));
      return { start: base + from, end: base + Math.max(from, Math.min(end, this.prose.length)) };
    }
    const span = withEmphasisClosed(this.#text, sourceSpan(this.#piece.prose, start, end));
    return { start: span.start + this.offset, end: span.end + this.offset };
  }

  isSetOff(start: number, end: number, marks: 1 | 2 = 1): boolean {
    if (this.#piece.isOneRun) return false;
    const span = sourceSpan(this.#piece.prose, start, end);
    const opening = marksFrom(this.#text, span.start - 1, -1);
    return opening.length === marks && opening === marksFrom(this.#text, span.end, 1);
  }

  quote(start: number, end: number): Quote {
    const span = this.toSource(start, end);
    const slice = this.#text.slice(span.start - this.offset, span.end - this.offset);
    const quote = { start: span.start, end: span.end, text: slice };
    const plain = this.#piece.prose.text.slice(Math.max(0, start), Math.max(0, end));
    return plain === slice ? quote : { ...quote, plain };
  }
}
