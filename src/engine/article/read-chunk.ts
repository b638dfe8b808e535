import type { Html, Root, RootContent } from 'mdast';
import type { BlockKind } from './article.ts';
import { bracketedIn } from './bracketed.ts';
import { findEditorialMarks } from './editorial.ts';
import { readHtmlBlock } from './html.ts';
import { type Inline, InlineReader } from './inline.ts';
import { findNameMarks } from './name-marks.ts';
import { type BareLink, type ChunkReading, type Cut, makePiece, type Piece } from './piece.ts';
import type { PlainBlock } from './plain-chunk.ts';
import { type Prose, ProseBuilder, without } from './prose.ts';

interface Place {
  readonly kind: BlockKind;
  readonly level: number;
  readonly quoted: boolean;
}

type Flow = RootContent;

/** Footnotes in which checkers keep their notes. */
const CHECK_NOTE = /^fc-/i;

/** Turns one chunk's syntax tree, or its plain blocks, into blocks of prose and what is left out. One instance serves one chunk. */
export class ChunkReader {
  readonly #source: string;
  readonly #inline: InlineReader;
  readonly #pieces: Piece[] = [];
  readonly #cuts: Cut[] = [];
  readonly #bareLinks: BareLink[] = [];
  readonly #definitions = new Map<string, string>();
  readonly #footnotes: string[] = [];

  constructor(source: string) {
    this.#source = source;
    this.#inline = new InlineReader(source);
  }

  /** `from`: nodes that begin before this offset are not the chunk's own and are passed over. */
  read(tree: Root, from: number): ChunkReading {
    const own = tree.children.filter((node) => (node.position?.start.offset ?? 0) >= from);
    let afterImage = false;
    for (const node of own) {
      const before = this.#pieces.length;
      this.#flow(node, { kind: 'paragraph', level: 0, quoted: false });
      if (afterImage) this.#caption(before);
      afterImage = isImage(node);
    }
    this.#pieces.sort((a, b) => a.start - b.start || b.end - a.end);
    const startsEmphasised = own[0]?.type === 'paragraph' && (this.#pieces[0]?.emphasised ?? false);
    return this.#reading(afterImage, startsEmphasised);
  }

  /** The same for a chunk that needs no tree. */
  readPlain(blocks: readonly PlainBlock[]): ChunkReading {
    for (const { kind, level, start, text } of blocks) {
      const builder = new ProseBuilder();
      let at = start;
      for (const line of text.lines) {
        // The white space that the next line begins with is none of its text.
        if (builder.length > 0) builder.add(' ', at, this.#source.startsWith('\r\n', at) ? 2 : 1);
        for (const part of line.parts)
          builder.add(this.#source.slice(part.start, part.end), part.start, part.end - part.start);
        at = line.end;
      }
      this.#piece(builder.finish(), start, at, { kind, level, quoted: false }, text.isEmphasised);
    }
    const first = blocks[0];
    return this.#reading(false, first?.kind === 'paragraph' && first.text.isEmphasised);
  }

  #reading(endsWithImage: boolean, startsWithCaption: boolean): ChunkReading {
    this.#cuts.sort((a, b) => a.start - b.start || a.end - b.end);
    return {
      source: this.#source,
      pieces: this.#pieces,
      cuts: this.#cuts,
      bareLinks: this.#bareLinks,
      definitions: this.#definitions,
      footnotes: this.#footnotes,
      endsWithImage,
      startsWithCaption,
    };
  }

  /** An emphasised paragraph under an image is its caption. */
  #caption(index: number): void {
    const piece = this.#pieces[index];
    if (piece?.kind === 'paragraph' && piece.emphasised) this.#pieces[index] = makePiece({ ...piece, kind: 'caption' });
  }

  #flow(node: Flow, place: Place): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    switch (node.type) {
      case 'heading':
        this.#phrasing(this.#inline.read(node.children), start, end, { ...place, kind: 'heading', level: node.depth });
        break;
      case 'paragraph':
        this.#phrasing(this.#inline.read(node.children), start, end, place);
        break;
      case 'blockquote':
        for (const child of node.children) this.#flow(child, { ...place, quoted: true });
        break;
      case 'list':
        for (const item of node.children) {
          const inside: Place =
            place.kind === 'footnote' ? place : { ...place, kind: 'list-item', level: place.level + 1 };
          for (const child of item.children) this.#flow(child, inside);
        }
        break;
      case 'table':
        for (const row of node.children) {
          for (const cell of row.children) {
            const cellStart = cell.position?.start.offset ?? start;
            const cellEnd = cell.position?.end.offset ?? start;
            const inline = this.#inline.read(cell.children);
            this.#phrasing(inline, cellStart, cellEnd, { kind: 'table-cell', level: 0, quoted: place.quoted });
          }
        }
        break;
      case 'footnoteDefinition':
        this.#footnotes.push(node.identifier);
        if (CHECK_NOTE.test(node.identifier)) this.#cuts.push({ start, end, reason: 'editorial-mark' });
        else for (const child of node.children) this.#flow(child, { kind: 'footnote', level: 0, quoted: place.quoted });
        break;
      case 'definition':
        if (!this.#definitions.has(node.identifier)) this.#definitions.set(node.identifier, node.url);
        this.#cuts.push({ start, end, reason: 'link-target' });
        break;
      case 'code':
        this.#cuts.push({ start, end: start + this.#source.slice(start, end).trimEnd().length, reason: 'code' });
        break;
      case 'html':
        this.#html(node, start, end, place.quoted);
        break;
      default:
        // A thematic break: nothing to read.
        break;
    }
  }

  #html(node: Html, from: number, to: number, quoted: boolean): void {
    const source = this.#source.slice(from, to);
    const start = to - source.trimStart().length;
    const end = from + source.trimEnd().length;
    if (source !== node.value) {
      // Inside a container, whose marks stand between its lines.
      this.#cuts.push({ start, end, reason: 'html' });
      return;
    }
    const { captions, cuts } = readHtmlBlock(node.value.trim(), start);
    this.#cuts.push(...cuts);
    for (const caption of captions) this.#piece(caption.prose, caption.start, caption.end, captionPlace(quoted));
  }

  #phrasing(inline: Inline, start: number, end: number, place: Place): void {
    this.#cuts.push(...inline.cuts);
    this.#bareLinks.push(...inline.bareLinks);
    const prose = inline.builder.finish();
    const emphasised = !inline.plain && prose.text !== '';
    const isCaption = place.kind === 'paragraph' && emphasised && inline.pictures.length > 0;
    this.#piece(prose, start, end, isCaption ? captionPlace(place.quoted) : place, emphasised);
    for (const picture of inline.pictures) {
      const at = picture.position?.start.offset ?? start;
      const to = picture.position?.end.offset ?? end;
      const titleNodes = picture.type === 'image' ? picture.data?.titleNodes : undefined;
      for (const nodes of [picture.data?.altNodes, titleNodes]) {
        if (nodes) this.#piece(this.#inline.read(nodes).builder.finish(), at, to, captionPlace(place.quoted));
      }
    }
  }

  #piece(whole: Prose, start: number, end: number, place: Place, emphasised = false): void {
    const marks = findEditorialMarks(whole);
    for (const mark of marks.cuts) this.#cuts.push(mark);
    this.#bareLinks.push(...marks.bareLinks);
    const written = without(whole, marks.spans);
    const prose = without(written, findNameMarks(written));
    const bracketed = bracketedIn(this.#source, prose);
    if (prose.text !== '') this.#pieces.push(makePiece({ ...place, start, end, prose, emphasised, bracketed }));
  }
}

const captionPlace = (quoted: boolean): Place => ({ kind: 'caption', level: 0, quoted });

function isImage(node: Flow): boolean {
  if (node.type !== 'paragraph') return false;
  const solid = node.children.filter((child) => child.type !== 'mappedText' || child.value.trim() !== '');
  return solid.length > 0 && solid.every((child) => child.type === 'image' || child.type === 'imageReference');
}
