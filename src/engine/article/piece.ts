import type { ExclusionReason, Span } from '../analysis.ts';
import type { BlockKind } from './article.ts';
import { speaksToReaders, unreadReason } from './boilerplate.ts';
import type { Prose } from './prose.ts';
import { type TailPart, tailPartOf } from './release-tail.ts';
import { smallFirmsIn } from './small-names.ts';

/** A block before it has its place in an article: offsets count from the start of the chunk that it was read from. */
export interface Piece extends Span {
  readonly kind: BlockKind;
  readonly level: number;
  readonly quoted: boolean;
  readonly prose: Prose;
  /** All of its prose is emphasised: under an image it is the caption. */
  readonly emphasised: boolean;
  /** See `bracketedIn`. */
  readonly bracketed: readonly Span[];
  /** See `Block.key`. */
  readonly key: string;
  /** Its prose maps unit by unit to one stretch of the source without a mark of emphasis in it. */
  readonly isOneRun: boolean;
  readonly words: number;
  /** Why it is no part of the article, or would be under site boilerplate. */
  readonly unread: ExclusionReason | null;
  readonly speaksToReaders: boolean;
  readonly tail: TailPart;
  /** See `smallFirmsIn`. */
  readonly smallFirms: readonly string[];
}

/** What a piece is made from; the rest follows from its prose. */
export type Making = Omit<Piece, 'key' | 'isOneRun' | 'words' | 'unread' | 'speaksToReaders' | 'tail' | 'smallFirms'>;

const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/** The marks of emphasis. */
const EMPHASIS = /[*_~]/;

function wordsIn(text: string): number {
  const word = new RegExp(WORD);
  let count = 0;
  while (word.test(text)) count++;
  return count;
}

/** See `Block.key`. */
export const keyOf = ({ kind, level, quoted, prose: { text }, bracketed }: Keyed): string =>
  `${kind}:${level}:${quoted ? 1 : 0}:${bracketed.map(({ start, end }) => `${start}-${end} `).join('')}:${text}`;

type Keyed = Pick<Making, 'kind' | 'level' | 'quoted' | 'bracketed'> & { readonly prose: Pick<Prose, 'text'> };

/** Completes a piece by what its prose alone tells. */
export function makePiece(making: Making): Piece {
  const { kind, prose } = making;
  const { runs, text } = prose;
  return {
    ...making,
    key: keyOf(making),
    isOneRun: runs.length === 4 && runs[1] === runs[3] && !EMPHASIS.test(text),
    words: wordsIn(text),
    unread: unreadReason(kind, prose.text),
    speaksToReaders: speaksToReaders(kind, prose.text),
    tail: tailPartOf(making),
    smallFirms: smallFirmsIn(prose.text),
  };
}

/** A stretch that is not read, and why. */
export interface Cut extends Span {
  readonly reason: ExclusionReason;
}

/** A bare address, which is no prose but shows a source. */
export interface BareLink extends Span {
  readonly url: string;
}

/** All that one chunk of the text gives by itself. */
export interface ChunkReading {
  /** Its text, with what was put before it so that it could be read by itself: offsets count from its beginning. */
  readonly source: string;
  readonly pieces: readonly Piece[];
  readonly cuts: readonly Cut[];
  readonly bareLinks: readonly BareLink[];
  /** Targets of the link definitions in it, by identifier; the first of equal ones. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Identifiers of the footnotes defined in it. */
  readonly footnotes: readonly string[];
  /** Its last top-level block is an image and nothing else; and: its first block may be that image's caption. */
  readonly endsWithImage: boolean;
  readonly startsWithCaption: boolean;
}

/** What a chunk gives in which nothing is read. */
export const EMPTY_READING: ChunkReading = {
  source: '',
  pieces: [],
  cuts: [],
  bareLinks: [],
  definitions: new Map(),
  footnotes: [],
  endsWithImage: false,
  startsWithCaption: false,
};
