import type { Article, Block } from './article/article.ts';
import type { Scan } from './attributions/finder/scan.ts';
import type { AttributionSpans } from './attributions/spans.ts';
import type { FigureMention } from './entities/figures.ts';
import type { NameMention } from './entities/names.ts';
import { Keeper } from './keeper.ts';
import type { Sentence, Token } from './language/language.ts';

/** All that is known of one block by itself: computed once for equal blocks and cached by `Block.key`. Prose offsets. */
export interface BlockReading {
  readonly prose: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameMention[];
  readonly figures: readonly FigureMention[];
  readonly scan: Scan;
  readonly attributions: readonly AttributionSpans[];
  /**
   * What `make` makes of this block by itself, made when it is first asked for and kept with the reading, so that an edit
   * elsewhere does not make it again. `make` is pure and the same function each time: it is the key.
   */
  once<T>(make: (reading: BlockReading) => T): T;
}

/** A reading of its parts, with nothing made of them yet. */
export function readingOf(parts: Omit<BlockReading, 'once'>): BlockReading {
  const made = new Map<(reading: BlockReading) => unknown, unknown>();
  const reading: BlockReading = {
    ...parts,
    once<T>(make: (reading: BlockReading) => T): T {
      const known = made.get(make);
      if (known !== undefined || made.has(make)) return known as T;
      const first = make(reading);
      made.set(make, first);
      return first;
    },
  };
  return reading;
}

/**
 * A block in its article with its reading: what the document-level steps work on. It is the same object in one analysis
 * and the next for as long as the block stays as it is and where it is.
 */
export interface ReadBlock extends BlockReading {
  readonly block: Block;
  /** Position in `Story.blocks`. */
  readonly index: number;
  /**
   * What `make` makes of this block and of what else it needs, `from`: kept from the analysis before where all of `from`
   * is the same (by `===`). `make` is pure and the same function each time: it is the key.
   */
  kept<T, From extends readonly unknown[]>(make: (block: ReadBlock, ...from: From) => T, ...from: From): T;
  /**
   * `now`, or what was given here last where the two are equal: so that what is made of it can be kept. `isEqual` is the
   * same function each time: it is the key.
   */
  asBefore<T>(isEqual: (now: T, before: T) => boolean, now: T): T;
}

/** A reading in its place. */
export function inPlace(reading: BlockReading, block: Block, index: number): ReadBlock {
  const keeper = new Keeper<ReadBlock>();
  const read: ReadBlock = {
    ...reading,
    block,
    index,
    kept: (make, ...from) => keeper.kept(read, make, from),
    asBefore: (isEqual, now) => keeper.asBefore(isEqual, now),
  };
  return read;
}

/** An article, read block by block: the input of coreference, chains and deals. */
export interface Story {
  readonly article: Article;
  readonly blocks: readonly ReadBlock[];
}
