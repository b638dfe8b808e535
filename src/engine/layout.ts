import type { Quote, Span } from './analysis.ts';
import type { Article, Block } from './article/article.ts';
import { readDateline } from './article/dateline.ts';

/** Chunks begin at multiples of this: one that grows in its room moves nothing behind it. */
const STEP = 512;

/** A chunk with blocks in it. */
interface Chunk {
  readonly address: number;
  /** What leads from its addresses to offsets of the text. */
  readonly shift: number;
  /** The offset of its first block, and the furthest address that belongs to it. */
  readonly start: number;
  readonly end: number;
}

/**
 * Where the blocks of an article stand while it is worked on: at addresses, which have free room behind each chunk. They
 * are in the order of the text, and follow from it alone. Typing in one chunk so leaves all that is known of the others
 * as it is, where offsets would all be others; only what comes out is brought back to offsets.
 */
export class Layout {
  /** The article with its blocks and its dateline at their addresses; blocks of the layout before, where they are the same. */
  readonly article: Article;
  readonly #chunks: Chunk[] = [];
  /** The first block from each address. */
  readonly byStart = new Map<number, Block>();
  /** The chunk that was looked for last: the next one is mostly the same. */
  #last = 0;

  constructor(article: Article, before: Layout | null) {
    let next = 0;
    let offset = Number.NaN;
    let address = 0;
    const blocks = article.blocks.map((block) => {
      if (block.offset !== offset) {
        offset = block.offset;
        address = next;
        next += STEP * Math.floor(block.room / STEP + 1);
        this.#chunks.push({ address, shift: offset - address, start: block.start, end: address + block.room });
      }
      const known = before?.byStart.get(block.start - offset + address);
      const placed = known?.offset === address && known.isLike(block) ? known : block.at(address);
      this.byStart.set(placed.start, placed);
      return placed;
    });
    this.article = { ...article, blocks, dateline: readDateline(blocks, article.frontMatter) };
  }

  /** A quotation at addresses, or whatever is one with more to it, at its offsets. */
  quote<T extends Span>(quote: T): T {
    const shift = this.#chunkAt(quote.start)?.shift ?? 0;
    return shift === 0 ? quote : { ...quote, start: quote.start + shift, end: quote.end + shift };
  }

  quotes<T extends Span>(quotes: readonly T[]): T[] {
    return quotes.map((quote) => this.quote(quote));
  }

  maybe(quote: Quote | null): Quote | null {
    return quote && this.quote(quote);
  }

  /** A span at offsets at its addresses; what lies in no chunk gets addresses between those of its neighbours. */
  span({ start, end }: Span): Span {
    const from = this.#addressOf(start);
    return { start: from, end: end > start ? this.#addressOf(end - 1) + 1 : from };
  }

  #addressOf(offset: number): number {
    const chunks = this.#chunks;
    const chunk = chunks[lastUpTo(chunks.length, (i) => chunks[i]!.start <= offset)];
    return chunk ? Math.min(chunk.end, offset - chunk.shift) : offset;
  }

  #chunkAt(address: number): Chunk | undefined {
    const chunks = this.#chunks;
    const next = chunks[this.#last + 1];
    const isLast = chunks[this.#last] && address >= chunks[this.#last]!.address && !(next && address >= next.address);
    if (!isLast) this.#last = lastUpTo(chunks.length, (i) => chunks[i]!.address <= address);
    return chunks[this.#last];
  }
}

/** The last index below `count` that passes a test which the first ones pass and the others do not; 0 where none does. */
function lastUpTo(count: number, passes: (i: number) => boolean): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
