import type { Limit } from '../analysis.ts';
import { RecentCache } from '../recent-cache.ts';
import { runToEnd } from '../run-to-end.ts';
import type { Article, TextFormat } from './article.ts';
import { assemble, type PlacedReading } from './assemble.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { CAPS, type Caps, isBinary, overCap } from './guard.ts';
import { htmlReason } from './html.ts';
import { piecesOf } from './long-block.ts';
import { createMarkdownParser } from './markdown.ts';
import { type ChunkReading, type Cut, EMPTY_READING, type Piece } from './piece.ts';
import { readPlain } from './plain.ts';
import { plainBlocks } from './plain-chunk.ts';
import { ChunkReader } from './read-chunk.ts';
import { collectReferences, definitionsFor } from './references.ts';
import { type Chunk, scanChunks } from './scan.ts';

/** Turns texts into articles; keeps what it has read of chunks that come again. */
export interface ArticleReader {
  /** Never throws; text that cannot be read gives an article without blocks and says so in `limits`. */
  read(text: string, format?: TextFormat): Article;
  /** The same in steps of a few milliseconds each. */
  steps(text: string, format?: TextFormat): Generator<void, Article>;
}

/** For tests and benchmarks; the product reads with the defaults. */
export interface ArticleReaderOptions {
  readonly caps?: Partial<Caps>;
  /** Off: every text is parsed as one chunk, however plain it is. What is read is the same. */
  readonly chunked?: boolean;
  /** UTF-16 units of chunk text whose readings are kept between calls. */
  readonly keeps?: number | undefined;
}

/** Some forty long articles. */
const KEEPS = 4_000_000;
/** What a reading takes besides its text, in the same units: many tiny chunks must not fill the memory. */
const READING_OVERHEAD = 300;
/** Units of plain text that are read between two yields. */
const PLAIN_STEP = 20_000;
/** Cached chunks that are passed between two yields. */
const CHUNKS_PER_STEP = 200;

const NO_FRONT_MATTER: FrontMatter = { span: { start: 0, end: 0 }, values: {} };

const MESSAGES: Record<Limit['reason'], string> = {
  size: 'The text is too long to be read as a whole: its end was left out.',
  nesting: 'A part is nested too deeply, or holds too many marks, to be read as Markdown: it was read as plain text.',
  'long-block': 'A part is very long: it was read as plain text or in pieces.',
  binary: 'This is no text: nothing was read.',
};

/** One reader serves all articles; it keeps what it has read, chunk by chunk, so that an edit costs its chunk. */
export function createArticleReader(options: ArticleReaderOptions = {}): ArticleReader {
  return new CachingReader({ ...CAPS, ...options.caps }, options.chunked ?? true, options.keeps ?? KEEPS);
}

class CachingReader implements ArticleReader {
  readonly #caps: Caps;
  readonly #chunked: boolean;
  readonly #parser = createMarkdownParser();
  readonly #cache: RecentCache<ChunkReading>;

  constructor(caps: Caps, chunked: boolean, keeps: number) {
    this.#cache = new RecentCache(keeps, (_, key) => key.length + READING_OVERHEAD);
    this.#caps = caps;
    this.#chunked = chunked;
  }

  read(text: string, format: TextFormat = 'markdown'): Article {
    return runToEnd(this.steps(text, format));
  }

  *steps(text: string, format: TextFormat = 'markdown'): Generator<void, Article> {
    if (isBinary(text)) {
      return yield* assemble(text, [], NO_FRONT_MATTER, [limitOf('binary', 0, text.length)]);
    }
    const limits: Limit[] = [];
    const end = readableEnd(text, this.#caps.text);
    if (end < text.length) limits.push(limitOf('size', end, text.length));
    const readable = text.slice(0, end);
    let start = 0;
    while (readable[start] === '\ufeff') start++;
    if (format !== 'markdown') {
      const reading = yield* this.#plain(readable, start, end, start, format === 'lines', limits);
      return yield* assemble(text, [{ reading, offset: start }], NO_FRONT_MATTER, limits);
    }
    const frontMatter = readFrontMatter(readable, start);
    const readings = yield* this.#markdown(readable, frontMatter.span.end, limits);
    return yield* assemble(text, readings, frontMatter, mergeLimits(limits));
  }

  *#markdown(text: string, from: number, limits: Limit[]): Generator<void, PlacedReading[]> {
    const whole: Chunk = { start: from, end: text.length, kind: 'markdown' };
    const chunks = this.#chunked ? yield* scanChunks(text, from) : [whole];
    // Definitions first: they do not depend on each other, but links anywhere depend on them.
    const defining = new Map<Chunk, ChunkReading>();
    for (const chunk of chunks) {
      const source = text.slice(chunk.start, chunk.end);
      if (chunk.kind !== 'markdown' || !source.includes(']:') || overCap(source, this.#caps)) continue;
      const { reading, isNew } = this.#chunk(prefixFor(source, ''), source);
      defining.set(chunk, reading);
      if (isNew) yield;
    }
    const references = collectReferences(defining.values());
    const readings: PlacedReading[] = [];
    let count = 0;
    for (const chunk of chunks) {
      const source = text.slice(chunk.start, chunk.end);
      const reason = chunk.kind === 'markdown' ? overCap(source, this.#caps) : null;
      if (reason) {
        limits.push(limitOf(reason, chunk.start, chunk.end));
        const reading = yield* this.#plain(text, chunk.start, chunk.end, chunk.start, false, limits);
        readings.push({ reading, offset: chunk.start });
        continue;
      }
      if (chunk.kind !== 'markdown') {
        readings.push({ reading: verbatim(source, chunk.kind), offset: chunk.start });
        continue;
      }
      const definitions = this.#chunked ? definitionsFor(source, references, defining.get(chunk)) : '';
      const prefix = prefixFor(source, definitions);
      const { reading, isNew } = this.#chunk(prefix, source);
      if (isNew || ++count % CHUNKS_PER_STEP === 0) yield;
      const offset = chunk.start - prefix.length;
      readings.push({ reading: this.#cutLong(reading, offset, limits), offset });
    }
    return readings;
  }

  /** One chunk behind its definitions; `isNew` where it was not kept and had to be read. */
  #chunk(prefix: string, source: string): { readonly reading: ChunkReading; readonly isNew: boolean } {
    const key = `${prefix.length}:${prefix}${source}`;
    const known = this.#cache.get(key);
    if (known) return { reading: known, isNew: false };
    // Read from the key: a slice of the article would keep all of the article in memory for as long as the chunk is kept.
    const reading = this.#read(key.slice(key.indexOf(':') + 1), prefix.length);
    this.#cache.set(key, reading);
    return { reading, isNew: true };
  }

  #read(text: string, from: number): ChunkReading {
    const reader = new ChunkReader(text);
    const plain = this.#chunked && from === 0 ? plainBlocks(text) : null;
    return plain ? reader.readPlain(plain) : reader.read(this.#parser.parse(text), from);
  }

  #cutLong(reading: ChunkReading, offset: number, limits: Limit[]): ChunkReading {
    const cap = this.#caps.block;
    if (!reading.pieces.some((piece) => piece.prose.text.length > cap)) return reading;
    const pieces = reading.pieces.flatMap((piece) => {
      if (piece.prose.text.length <= cap) return [piece];
      limits.push(limitOf('long-block', piece.start + offset, piece.end + offset));
      return [...piecesOf(piece, cap)];
    });
    return { ...reading, pieces };
  }

  *#plain(
    text: string,
    start: number,
    end: number,
    origin: number,
    eachLine: boolean,
    limits: Limit[],
  ): Generator<void, ChunkReading> {
    const pieces: Piece[] = [];
    let size = 0;
    for (const making of readPlain(text, { start, end }, eachLine, origin)) {
      if (making.prose.text.length > this.#caps.block) {
        limits.push(limitOf('long-block', making.start + origin, making.end + origin));
      }
      for (const piece of piecesOf(making, this.#caps.block)) {
        pieces.push(piece);
        size += piece.end - piece.start;
        if (size >= PLAIN_STEP) {
          size = 0;
          yield;
        }
      }
    }
    return { ...EMPTY_READING, source: text.slice(origin, end), pieces };
  }
}

/** Parsers take a byte order mark at the very beginning away, and with it a unit of all offsets: a rule goes before it. */
const prefixFor = (source: string, definitions: string): string =>
  definitions === '' && source.startsWith('\ufeff') ? '***\n\n' : definitions;

const limitOf = (reason: Limit['reason'], start: number, end: number): Limit => ({
  reason,
  message: MESSAGES[reason],
  at: { start, end },
});

/** Where reading stops: at the cap, or rather at the last line end before it, and never inside a character. */
function readableEnd(text: string, cap: number): number {
  if (text.length <= cap) return text.length;
  const line = text.lastIndexOf('\n', cap - 1) + 1;
  if (line > cap - 20_000) return line;
  const unit = text.charCodeAt(cap - 1);
  return unit >= 0xd800 && unit < 0xdc00 ? cap - 1 : cap;
}

/** A chunk that is code or HTML as a whole. */
function verbatim(source: string, kind: 'code' | 'html'): ChunkReading {
  const start = source.length - source.trimStart().length;
  const end = source.trimEnd().length;
  const cut: Cut = { start, end, reason: kind === 'html' ? htmlReason(source.slice(start, end)) : kind };
  return { ...EMPTY_READING, source, cuts: end > start ? [cut] : [] };
}

/** In order, neighbours of one reason as one. */
function mergeLimits(limits: readonly Limit[]): Limit[] {
  const merged: Limit[] = [];
  for (const limit of [...limits].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)) {
    const last = merged.at(-1);
    if (last?.reason === limit.reason && limit.at.start <= last.at.end) {
      merged[merged.length - 1] = limitOf(limit.reason, last.at.start, Math.max(last.at.end, limit.at.end));
    } else {
      merged.push(limit);
    }
  }
  return merged;
}
