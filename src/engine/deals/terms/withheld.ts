import type { DealType, Quote, Span } from '../../analysis.ts';
import { NOT_WITHHELD, WITHHELD_PATTERNS } from '../../lexicon/withheld.ts';
import { PatternSet } from '../../patterns/pattern-set.ts';
import { overlaps } from '../../span-search.ts';
import type { Draft } from '../grouping/draft.ts';
import { type Extent, matchesIn, proseOf, quoteAt, wholeLine } from '../grouping/extent.ts';
import type { Line } from '../sentence/line.ts';
import type { Stray } from './strays.ts';

const WITHHELD = new PatternSet(WITHHELD_PATTERNS);

/** For each sentence in which sides answer, the deals that they answer about. */
export type Answered = ReadonlyMap<Line, ReadonlySet<Draft>>;

/**
 * Passages in which the article says that something of the deal is not disclosed or not known; empty when there is none.
 * A sentence in which a side answers about another deal alone withholds nothing of this one.
 */
export function* withheldIn(
  extents: readonly Extent[],
  draft: Draft,
  type: DealType,
  answered: Answered,
  strays: readonly Stray[],
): Generator<void, readonly Quote[]> {
  const quotes: Quote[] = [];
  const here = extents.filter((extent) => extent.named || (answered.get(extent.line)?.has(draft) ?? true));
  const known = new Set(here.map((extent) => extent.line));
  const more = [...answered]
    .filter(([line, drafts]) => drafts.has(draft) && !known.has(line))
    .map(([line]) => wholeLine(line));
  const taken = new Set(more.map(({ line }) => line));
  const loose = strays.filter(({ line }) => !taken.has(line)).map(({ line }) => wholeLine(line));
  for (const extent of [...here, ...more, ...loose]) {
    yield;
    for (const { start, end } of [...wordedAsWithheld(extent)].sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (isOfElse(extent, { start, end }, type)) continue;
      const quote = quoteAt(extent, start, end);
      if (!quotes.some((q) => overlaps(q, quote))) quotes.push(quote);
    }
  }
  return quotes.sort((a, b) => a.start - b.start);
}

/** What is worded as kept back in a part of a sentence: prose offsets of its block; passages may overlap. */
export function* wordedAsWithheld(extent: Extent): Generator<Span> {
  const { start } = proseOf(extent);
  for (const { match } of matchesIn(extent, WITHHELD)) {
    if (NOT_WITHHELD.test(match[0])) continue;
    const at = start + match.index;
    const end = at + match[0].trimEnd().length;
    yield { start: BARE.test(match[0].trim()) ? withQuestion(extent.line, at) : at, end };
  }
}

/** What somebody may be silent about that is no deal, or another one. */
const OTHER_MATTER =
  /\b(?:settlements?|strikes?|lawsuits?|suits?|probe|inquiry|investigation|walkout|wage|pay deal|lay-?offs|dividend|recall)\b/i;
/** "bought it in 2019 for an undisclosed sum": how far before it, in UTF-16 units, the year of another deal stands. */
const YEAR_REACH = 30;
const YEAR = /\b(?:in|back in|during) (?:19|20)\d\d\b[^.;]*$/;

/** Whether a passage of a sentence that does not name the deal keeps back something else: what a strike's settlement costs. */
function isOfElse({ line: { block }, named }: Extent, { start, end }: Span, type: DealType): boolean {
  if (named || type === 'settlement') return false;
  return (
    OTHER_MATTER.test(block.prose.slice(start, end)) ||
    YEAR.test(block.prose.slice(Math.max(0, start - YEAR_REACH), start))
  );
}

/** "She wouldn't say": what she was asked stands before it. */
const BARE = /^(?:would|will|could|did)(?: not|n['’]t) say$|^(?:neither|nobody|no one)\b.{0,50} (?:saying|telling)$/i;
/** How far before it, in UTF-16 units, the question may begin. */
const QUESTION_REACH = 160;

/** Where the question begins that the sentence with the passage at a prose offset answers; the offset itself where there is none. */
function withQuestion({ block: { prose }, tokens }: Line, at: number): number {
  const first = tokens[0]!.start;
  const before = prose.slice(Math.max(0, first - QUESTION_REACH), first);
  const question = /(?:^|(?<=[.!?] ))[^.!?]{8,}\? $/.exec(before);
  return question ? first - question[0].length : at;
}
