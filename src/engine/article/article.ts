import type { ArticleSummary, Excluded, Limit, Quote, Span } from '../analysis.ts';

/** How the text is to be read: `plain` parts paragraphs at blank lines, `lines` makes each line one; neither has markup. */
export type TextFormat = 'markdown' | 'plain' | 'lines';

/** What a block is in the article. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'caption' | 'footnote';

/**
 * One paragraph-like piece of the article: what a person reads as one run of prose, without its markup.
 * `start` and `end` are source offsets; `prose` offsets are the block's own and go back through `toSource` and `quote`.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Heading depth 1 to 6; list nesting from 1; 0 for the rest. */
  readonly level: number;
  /** Inside a Markdown block quote. */
  readonly quoted: boolean;
  /** The prose: soft breaks are spaces, entities and escapes are decoded, marks, link targets and deleted text are gone. */
  readonly prose: string;
  /** All of it stands in marks of emphasis. */
  readonly emphasised: boolean;
  /** Prose offsets of names that an agency has put in brackets: "<Halden Air Ltd>". */
  readonly bracketed: readonly Span[];
  /** Equal for blocks that any analysis may treat alike (same kind, level, quoted, prose, brackets): the key of per-block caches. */
  readonly key: string;
  /** Where the chunk that it was read from begins: its own offsets count from there. */
  readonly offset: number;
  /** How long that chunk is. */
  readonly room: number;
  /** Links of this block: prose offsets of the link's text, and its target. */
  readonly links: readonly (Span & { readonly url: string })[];
  /** The smallest source span that covers prose [start, end): markup around it stays outside, markup inside stays in, and emphasis that opens or closes inside is taken whole. */
  toSource(start: number, end: number): Span;
  /** Whether prose [start, end) stands alone in this many marks: single emphasis, as titles of papers and programmes have, unless two are asked for. */
  isSetOff(start: number, end: number, marks?: 1 | 2): boolean;
  /** The span that `toSource` gives with its text, and `plain` where the prose differs from the source text. */
  quote(start: number, end: number): Quote;
  /** The same block where its chunk begins at another offset. */
  at(offset: number): Block;
  /** Whether another block was read from the same chunk at the same place in it: they differ by their offset alone. */
  isLike(other: Block): boolean;
}

/** An article read: its blocks in source order, and what was left out and why. */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The first level-1 heading, or the front matter's title. */
  readonly title: Quote | null;
  readonly dateline: ArticleSummary['dateline'];
  readonly words: number;
  readonly links: ArticleSummary['links'];
  readonly excluded: readonly Excluded[];
  readonly limits: readonly Limit[];
  /** The front matter's top-level values, or an empty object when there is none or it does not parse. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
}
