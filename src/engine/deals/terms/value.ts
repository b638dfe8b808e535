import type { DealType, DealValue, Span } from '../../analysis.ts';
import { currencyIn } from '../../entities/dollars.ts';
import type { FigureMention } from '../../entities/figures.ts';
import type { Words } from '../backing/status.ts';
import type { Side } from '../casting/sighting.ts';
import type { Draft } from '../grouping/draft.ts';
import { type Extent, wholeLine } from '../grouping/extent.ts';
import type { Line } from '../sentence/line.ts';
import { amountOf, figuresIn } from '../sentence/line-figures.ts';
import { MODIFIERS, scoreOf } from './price-score.ts';
import type { Stray } from './strays.ts';

interface Candidate {
  readonly extent: Extent;
  readonly figure: FigureMention;
  readonly score: number;
}

/** The price or size of the deal with the words that qualify it ("more than … annually"); null when none is stated. */
export function priceOf(
  draft: Draft,
  extents: readonly Extent[],
  type: DealType,
  sides: readonly Side[],
  words: Words,
  strays: readonly Stray[],
): DealValue | null {
  const near = strays.filter(({ line, away }) => away <= NEAR || line.prominent).map(({ line }) => wholeLine(line));
  const own = likeliest(draft, extents, type, LIKELY);
  const beside = likeliest(draft, near, type, SURE);
  const best = own && beside ? (beside.score > own.score ? beside : own) : (own ?? beside);
  if (!best) return null;
  return valueAt(best.extent.line, rangeAt(best), best.figure, sides, words);
}

/** Scores from which an amount is the deal's: in its own sentences, and in others. */
const LIKELY = 2.5;
const SURE = 3;

/** How many sentences from the deal one without a deal word may tell its price; the opening may from anywhere. */
const NEAR = 3;

/** The amount that is most likely the price, the first of equals; null where none reaches `least`. */
function likeliest(draft: Draft, extents: readonly Extent[], type: DealType, least: number): Candidate | null {
  let best: Candidate | null = null;
  const inHeadings = amountsIn(extents.filter(({ line }) => line.heading));
  for (const extent of extents) {
    for (const figure of figuresIn(extent.line, extent.from, extent.to)) {
      if (!isAmount(figure)) continue;
      const again = !extent.line.heading && inHeadings.has(amountOf(figure));
      const score = scoreOf(draft, extent, figure, type) + (again ? AGAIN : 0);
      if (score >= least && (best === null || score > best.score)) best = { extent, figure, score };
    }
  }
  return best;
}

/** What it adds that the headline has the amount too. */
const AGAIN = 1;

const amountsIn = (extents: readonly Extent[]): ReadonlySet<number | null> =>
  new Set(
    extents.flatMap(({ line, from, to }) =>
      figuresIn(line, from, to)
        .filter((f) => isAmount(f) && amountOf(f) !== null)
        .map(amountOf),
    ),
  );

/** Prose offsets of an amount with what qualifies it, both ends of a range included: "between $2 and $3 billion a year". */
function rangeAt({ extent: { line }, figure }: Candidate): Span {
  const { prose } = line.block;
  const from = /\bbetween $/i.exec(prose.slice(Math.max(0, figure.start - 8), figure.start));
  const joined = from ? /^ and $/ : /^(?: to |-| - )$/;
  const next = line.figures.find(({ start, type }) => start > figure.start && type === 'money');
  const end = next && joined.test(prose.slice(figure.end, next.start)) ? next.end : figure.end;
  const ends = end > figure.end || / and /.test(prose.slice(figure.start, figure.end));
  const start = from && ends ? figure.start - from[0].length : qualified(prose, figure.start);
  return { start, end: periodic(prose, end) };
}

/** A passage (prose offsets of a sentence's block) as the value of a deal, by its figure; no amount where it has none. */
export function valueAt(
  { block }: Line,
  { start, end }: Span,
  figure: FigureMention | null,
  sides: readonly Side[],
  { backing, dollar }: Words,
): DealValue {
  const quote = block.block.quote(start, end);
  const known = figure?.value && 'amount' in figure.value ? figure.value : null;
  const currency = figure && currencyIn(block.prose.slice(figure.start, figure.end), known?.currency, dollar);
  return { ...quote, amount: known?.amount ?? null, currency, status: backing.of(quote, sides).status };
}

function isAmount(figure: FigureMention): boolean {
  return (
    figure.type === 'money' ||
    (figure.type === 'quantity' &&
      figure.value !== null &&
      'amount' in figure.value &&
      figure.value.amount >= 1e6 &&
      !figure.value.unit)
  );
}

function qualified(prose: string, start: number): number {
  const hit = MODIFIERS.exec(prose.slice(Math.max(0, start - 20), start));
  return hit ? start - hit[0].length : start;
}

function periodic(prose: string, end: number): number {
  const hit =
    /^ (?:annually|a year|per year|a month|per month|a season|per season|each year|per 1,?000 (?:cubic )?\p{L}{2,12})\b/u.exec(
      prose.slice(end, end + 32),
    );
  return hit ? end + hit[0].length : end;
}
