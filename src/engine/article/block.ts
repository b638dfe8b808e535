import type { Quote, Span } from '../analysis.ts';
import type { Block, BlockKind } from './article.ts';
import type { Piece } from './piece.ts';
import { sourceSpan } from './prose.ts';

/** A quotation of `text`; `plain` is kept where it differs. */
export function quoteOf(text: string, span: Span, plain?: string): Quote {
  const slice = text.slice(span.start, span.end);
  const quote = { start: span.start, end: span.end, text: slice };
  return plain === undefined || plain === slice ? quote : { ...quote, plain };
}

/** A piece in its place: `offset` is where its chunk begins in `text`. */
export class ArticleBlock implements Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly level: number;
  readonly quoted: boolean;
  readonly prose: string;
  readonly key: string;
  readonly links: Block['links'];
  readonly #piece: Piece;
  readonly #text: string;
  readonly #offset: number;

  constructor(piece: Piece, text: string, offset: number, target: (reference: string) => string | undefined) {
    this.#piece = piece;
    this.#text = text;
    this.#offset = offset;
    this.start = piece.start + offset;
    this.end = piece.end + offset;
    this.kind = piece.kind;
    this.level = piece.level;
    this.quoted = piece.quoted;
    this.prose = piece.prose.text;
    this.key = `${piece.kind}:${piece.level}:${piece.quoted ? 1 : 0}:${piece.prose.text}`;
    this.links = piece.prose.links.map(({ start, end, url, reference }) => ({
      start,
      end,
      url: url ?? target(reference ?? '') ?? '',
    }));
  }

  toSource(start: number, end: number): Span {
    const span = sourceSpan(this.#piece.prose, start, end);
    return { start: span.start + this.#offset, end: span.end + this.#offset };
  }

  quote(start: number, end: number): Quote {
    return quoteOf(this.#text, this.toSource(start, end), this.prose.slice(Math.max(0, start), Math.max(0, end)));
  }
}
