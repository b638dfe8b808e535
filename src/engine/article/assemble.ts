import type { Excluded, ExclusionReason, Limit, Quote, Span } from '../analysis.ts';
import type { Article, Block } from './article.ts';
import { ArticleBlock, quoteOf } from './block.ts';
import { readDateline } from './dateline.ts';
import { type FrontMatter, valueSpan } from './front-matter.ts';
import { type ChunkReading, type Cut, makePiece, type Piece } from './piece.ts';
import { collectReferences } from './references.ts';
import { smallNamesIn } from './small-names.ts';

/** A reading with the source offset from which its own offsets count. */
export interface PlacedReading {
  readonly reading: ChunkReading;
  readonly offset: number;
}

/** Pieces between two yields. */
const PIECES_PER_STEP = 500;

/** Puts the readings of a text together to an article: blocks in order, what is left out, links, title and dateline. */
export function* assemble(
  text: string,
  readings: readonly PlacedReading[],
  frontMatter: FrontMatter,
  limits: readonly Limit[],
): Generator<void, Article> {
  const { links: targets } = collectReferences(readings.map(({ reading }) => reading));
  const blocks: Block[] = [];
  const cuts: Cut[] = [];
  const links: { at: Quote; url: string }[] = [];
  if (frontMatter.span.end > frontMatter.span.start) cuts.push({ ...frontMatter.span, reason: 'front-matter' });

  const small = smallNamesIn(readings.flatMap(({ reading }) => reading.pieces));
  let words = 0;
  let afterImage = false;
  let underBoilerplate = false;
  let inTail = false;
  let count = 0;
  for (const { reading, offset } of readings) {
    const pieces = afterImage && reading.startsWithCaption ? asCaption(reading.pieces) : reading.pieces;
    for (const piece of pieces) {
      // Nothing is the tail of what has no text yet.
      inTail = piece.tail === 'head' ? words > 0 : piece.tail === 'line' || (inTail && piece.tail !== 'other-head');
      const reason: ExclusionReason | null =
        piece.unread ?? (inTail || (underBoilerplate && piece.speaksToReaders) ? 'boilerplate' : null);
      underBoilerplate = reason === 'boilerplate';
      if (reason) {
        cuts.push({ start: piece.start + offset, end: piece.end + offset, reason });
      } else {
        const block = new ArticleBlock(
          piece,
          reading.source,
          offset,
          linksOf(piece, targets),
          small?.raised(piece.prose.text),
        );
        blocks.push(block);
        words += piece.words;
        for (const link of block.links) links.push({ at: block.quote(link.start, link.end), url: link.url });
      }
      if (++count % PIECES_PER_STEP === 0) yield;
    }
    for (const { start, end, reason } of reading.cuts) cuts.push({ start: start + offset, end: end + offset, reason });
    for (const { start, end, url } of reading.bareLinks) {
      links.push({ at: quoteOf(text, { start: start + offset, end: end + offset }), url });
    }
    afterImage = reading.endsWithImage;
    if (++count % PIECES_PER_STEP === 0) yield;
  }
  links.sort((a, b) => a.at.start - b.at.start);
  return {
    text,
    blocks,
    title: titleOf(text, blocks, frontMatter),
    dateline: readDateline(blocks, frontMatter.values),
    words,
    links,
    excluded: outermost(cuts).map((cut): Excluded => ({ ...quoteOf(text, cut), reason: cut.reason })),
    limits,
    frontMatter: frontMatter.values,
  };
}

const NO_LINKS: Block['links'] = [];

function linksOf({ prose: { links } }: Piece, targets: ReadonlyMap<string, string>): Block['links'] {
  if (links.length === 0) return NO_LINKS;
  return links.map(({ start, end, url, reference }) => ({
    start,
    end,
    url: url ?? targets.get(reference ?? '') ?? '',
  }));
}

function asCaption([first, ...rest]: readonly Piece[]): readonly Piece[] {
  return first ? [makePiece({ ...first, kind: 'caption' }), ...rest] : rest;
}

function titleOf(text: string, blocks: readonly Block[], { span, values }: FrontMatter): Quote | null {
  const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1 && !block.quoted);
  if (heading) return heading.quote(0, heading.prose.length);
  const title = typeof values.title === 'string' ? values.title.trim() : '';
  const written = valueSpan(text, span, 'title', title);
  return written && quoteOf(text, written);
}

/** In order, without the ones that lie inside another. */
function outermost<T extends Span>(spans: readonly T[]): T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let reach = -1;
  return sorted.filter((span) => {
    const isInside = span.end <= reach;
    reach = Math.max(reach, span.end);
    return !isInside && span.end > span.start;
  });
}
