import type { Block } from './article/article.ts';
import { scanBlock } from './attributions/finder/scan.ts';
import type { AttributionSpanFinder } from './attributions/spans.ts';
import type { FigureMention } from './entities/figures.ts';
import { createFigureFinder } from './entities/figures-by-grammar.ts';
import type { NameFinder, NameNotes, NameOutline } from './entities/name-finder.ts';
import { areSameNames } from './entities/names.ts';
import { namesAndFigures } from './entities/names-and-figures.ts';
import type { Language, TokenizedProse } from './language/language.ts';
import { type BlockReading, inPlace, type ReadBlock, readingOf } from './reading.ts';
import { RecentCache } from './recent-cache.ts';

/** Some twenty long articles. */
const KEEPS = 2_000_000;

/** What a block by itself gives: its words, and what they tell of names. */
interface Outline extends TokenizedProse {
  readonly prose: string;
  readonly names: NameOutline;
  readonly figures: readonly FigureMention[];
}

interface InPlace {
  readonly reading: BlockReading;
  readonly block: ReadBlock;
}

/** A reading with the notes on names that it was made with. */
interface Kept {
  readonly notes: NameNotes;
  readonly reading: BlockReading;
}

/**
 * Reads the blocks of an article: words, names, figures and attribution spans (`stances`: see `AnalyzeOptions`). A block
 * is read once, and again only where the rest of the article tells something else of its names. Gives way after each.
 */
export type BlockReader = (blocks: readonly Block[], stances: boolean) => Generator<void, ReadBlock[]>;

/** `keeps`: prose that stays read between analyses, in UTF-16 units. */
export function createBlockReader(
  language: Language,
  names: NameFinder,
  spans: AttributionSpanFinder,
  keeps = KEEPS,
): BlockReader {
  const figures = createFigureFinder();
  const outlines = new RecentCache<Outline>(keeps, ({ prose }) => prose.length);
  const readings = new RecentCache<Kept>(keeps, ({ reading }) => reading.prose.length);
  /** The blocks of the article that was read last. */
  let last: ReadonlyMap<Block, InPlace> = new Map();

  function outlineOf({ key, prose, bracketed }: Block): Outline {
    const known = outlines.get(key);
    if (known) return known;
    const tokenized = language.read(prose);
    const outline = {
      prose,
      ...tokenized,
      names: names.outline(prose, tokenized, bracketed),
      figures: figures.find(prose, tokenized),
    };
    outlines.set(key, outline);
    return outline;
  }

  function read(content: string, outline: Outline, notes: NameNotes, stances: boolean): BlockReading {
    const key = stances ? `stances:${content}` : content;
    const kept = readings.get(key);
    if (kept && isEqual(kept.notes, notes)) return kept.reading;
    const found = namesAndFigures(outline.prose, names.names(outline.names, notes), outline.figures);
    const reading =
      kept && areSameNames(kept.reading.names, found.names) ? kept.reading : readWith(outline, found, stances);
    readings.set(key, { notes, reading });
    return reading;
  }

  function readWith(
    { prose, tokens, sentences }: Outline,
    found: Pick<BlockReading, 'names' | 'figures'>,
    stances: boolean,
  ): BlockReading {
    const block = { prose, tokens, sentences, ...found };
    const scan = scanBlock(block);
    return readingOf({ ...block, scan, attributions: spans.find(scan, stances) });
  }

  return function* steps(blocks, stances) {
    const outlined: Outline[] = [];
    for (const block of blocks) {
      outlined.push(outlineOf(block));
      yield;
    }
    const notes = names.notes(outlined.map((outline) => outline.names));
    yield;
    const before = last;
    const now = new Map<Block, InPlace>();
    for (const [index, block] of blocks.entries()) {
      const reading = read(block.key, outlined[index]!, notes[index]!, stances);
      const known = before.get(block);
      const isKnown = known?.reading === reading && known.block.index === index;
      now.set(block, isKnown ? known : { reading, block: inPlace(reading, block, index) });
      yield;
    }
    last = now;
    return [...now.values()].map(({ block }) => block);
  };
}

const isEqual = (a: NameNotes, b: NameNotes): boolean => a.length === b.length && a.every((note, i) => note === b[i]);
