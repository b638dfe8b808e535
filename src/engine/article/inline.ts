import type { Html, Image, ImageReference, Link, LinkReference, Parents, PhrasingContent } from 'mdast';
import type { Span } from '../analysis.ts';
import { htmlTag, isBracketedName } from './html.ts';
import type { MappedText } from './markdown.ts';
import type { BareLink, Cut } from './piece.ts';
import { ProseBuilder } from './prose.ts';

type Picture = Image | ImageReference;

/** What the phrasing content of one block gives. */
export interface Inline {
  readonly builder: ProseBuilder;
  readonly cuts: Cut[];
  readonly bareLinks: BareLink[];
  /** Images in it, whose captions are blocks of their own. */
  readonly pictures: Picture[];
  /** Some text stands outside of emphasis. */
  plain: boolean;
}

const spanOf = (node: { position?: Parents['position'] }): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

/** Elements whose text is not read: by name, with the reason. */
const UNREAD = new Map([
  ['del', 'deleted'],
  ['s', 'deleted'],
  ['strike', 'deleted'],
  ['script', 'html'],
  ['style', 'html'],
  ['textarea', 'html'],
] as const);

/** The sign of a share, which names a company a second time: "HLD"; with its exchange "<HLD.L>", which is no tag. */
const SIGN = /^[A-Z]{1,6}$/;
const SIGNS = /<[A-Z]{1,6}\.[A-Z]{1,2}\.?>/g;

/** Elements that part words. */
const PARTING = new Set(['br', 'p', 'div', 'li', 'td', 'th', 'tr', 'hr', 'wbr', 'img']);

/** Walks phrasing content in source order and sorts it into prose, what is left out, links and images. */
export class InlineReader {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  read(nodes: readonly PhrasingContent[]): Inline {
    const inline: Inline = { builder: new ProseBuilder(), cuts: [], bareLinks: [], pictures: [], plain: false };
    this.#walk(nodes, inline, false);
    return inline;
  }

  #walk(nodes: readonly PhrasingContent[], inline: Inline, emphasised: boolean): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      switch (node.type) {
        case 'mappedText':
          this.#text(node, inline);
          if (!emphasised && node.value.trim() !== '') inline.plain = true;
          break;
        case 'emphasis':
        case 'strong':
          this.#walk(node.children, inline, true);
          break;
        case 'delete':
          this.#deleted(node, inline, emphasised);
          break;
        case 'link':
        case 'linkReference':
          this.#link(node, inline, emphasised);
          break;
        case 'image':
        case 'imageReference':
          this.#picture(node, inline);
          break;
        case 'break': {
          const { start, end } = spanOf(node);
          inline.builder.add(' ', start, end - start);
          break;
        }
        case 'inlineCode':
          this.#leaveOut(spanOf(node), 'code', inline);
          break;
        case 'html':
          if (!this.#bracketed(node, inline, emphasised)) i = this.#html(nodes, i, inline);
          break;
        default:
          // Footnote references: marks without prose, and nothing that a reader would miss.
          break;
      }
    }
  }

  #text(node: MappedText, { builder }: Inline): void {
    const { runs, value } = node;
    for (let i = 0; i < runs.length; i += 4) {
      const piece = value.slice(runs[i]!, runs[i]! + runs[i + 1]!);
      const isLineEnding = piece === '\n' || piece === '\r\n' || piece === '\r';
      const [start, length] = [runs[i + 2]!, runs[i + 3]!];
      if (piece.length === length && piece.includes('<')) this.#signed(piece, start, builder);
      else builder.add(isLineEnding ? ' ' : piece, start, length);
    }
  }

  /** Text without the signs of shares in it. */
  #signed(piece: string, start: number, builder: ProseBuilder): void {
    let at = 0;
    for (const { 0: sign, index } of piece.matchAll(SIGNS)) {
      builder.add(piece.slice(at, index), start + at, index - at);
      at = index + sign.length;
      builder.gap(start + index, start + at);
    }
    builder.add(piece.slice(at), start + at, piece.length - at);
  }

  #leaveOut(span: Span, reason: Cut['reason'], inline: Inline): void {
    inline.cuts.push({ ...span, reason });
    inline.builder.gap(span.start, span.end);
  }

  #deleted(node: Extract<PhrasingContent, { type: 'delete' }>, inline: Inline, emphasised: boolean): void {
    const { start, end } = spanOf(node);
    const source = this.#source;
    const body = source.slice(start, end);
    if (source[start - 1] === '{' && source[end] === '}' && body.startsWith('~~') && body.includes('~>')) {
      // CriticMarkup's substitution {~~old~>new~~}, which GFM takes for a deletion: its marks are read with the prose.
      inline.builder.add('~~', start, 2);
      this.#walk(node.children, inline, emphasised);
      inline.builder.add('~~', end - 2, 2);
      return;
    }
    this.#leaveOut({ start, end }, 'deleted', inline);
  }

  #link(node: Link | LinkReference, inline: Inline, emphasised: boolean): void {
    const span = spanOf(node);
    const last = node.children.at(-1);
    if (node.type === 'link' && this.#source[span.start] !== '[') {
      // A bare or bracketed address.
      inline.bareLinks.push({ ...span, url: node.url });
      this.#leaveOut(span, 'link-target', inline);
      return;
    }
    const start = inline.builder.length;
    this.#walk(node.children, inline, emphasised);
    const target = node.type === 'link' ? { url: node.url } : { reference: node.identifier };
    inline.builder.link({ start, end: inline.builder.length, ...target });
    const tail = { start: last ? spanOf(last).end : span.start + 1, end: span.end };
    if (tail.end - tail.start > 1) inline.cuts.push({ ...tail, reason: 'link-target' });
  }

  #picture(node: Picture, inline: Inline): void {
    const span = spanOf(node);
    inline.pictures.push(node);
    inline.builder.gap(span.start, span.end);
    const data = node.data;
    const parts = [data?.altNodes, node.type === 'image' ? node.data?.titleNodes : undefined];
    let at = span.start;
    for (const part of parts) {
      const first = part?.[0];
      const last = part?.at(-1);
      if (!first || !last) continue;
      const start = spanOf(first).start;
      if (start - at > 2) inline.cuts.push({ start: at, end: start, reason: 'link-target' });
      at = spanOf(last).end;
    }
    if (span.end - at > 1) inline.cuts.push({ start: at, end: span.end, reason: 'link-target' });
  }

  /** A company's name is read without its brackets; the sign of a share keeps them, which say that it is no word. */
  #bracketed(node: Html, inline: Inline, emphasised: boolean): boolean {
    const { start, end } = spanOf(node);
    if (!isBracketedName(node.value) || this.#source.slice(start, end) !== node.value) return false;
    const inner = node.value.slice(1, -1);
    if (!emphasised) inline.plain = true;
    if (SIGN.test(inner)) {
      inline.builder.gap(start, end);
      return true;
    }
    inline.builder.gap(start, start + 1);
    inline.builder.add(inner.replace(/[\r\n\t]/g, ' '), start + 1, inner.length);
    inline.builder.gap(end - 1, end);
    return true;
  }

  /** Reads an inline tag; returns the index of the last node that it takes along. */
  #html(nodes: readonly PhrasingContent[], index: number, inline: Inline): number {
    const node = nodes[index]!;
    const span = spanOf(node);
    const source = this.#source.slice(span.start, span.end);
    if (source.startsWith('<!--')) {
      this.#leaveOut(span, 'comment', inline);
      return index;
    }
    const tag = htmlTag(source);
    const reason = tag && !tag.closing && !tag.empty ? UNREAD.get(tag.name as 'del') : undefined;
    if (reason) {
      const close = nodes.findIndex(
        (other, i) => i > index && other.type === 'html' && other.value.toLowerCase().startsWith(`</${tag!.name}`),
      );
      if (close > 0) {
        this.#leaveOut({ start: span.start, end: spanOf(nodes[close]!).end }, reason, inline);
        return close;
      }
    }
    inline.cuts.push({ ...span, reason: 'html' });
    if (tag && PARTING.has(tag.name)) inline.builder.gap(span.start, span.end, true);
    return index;
  }
}
