import type { Span } from '../../analysis.ts';
import { isWithin } from '../../span-search.ts';
import { sideKey } from '../casting/sighting.ts';
import type { Extent } from '../grouping/extent.ts';
import type { DealItems } from '../items.ts';
import type { ToldDeals } from '../read-deals.ts';
import type { Line } from '../sentence/line.ts';
import { SCOPE, TERM, VALUE, WITHHELD } from './item-labels.ts';

/** A sentence as the tagger for items reads it, with what the rules know of it. */
export interface ItemLine {
  readonly line: Line;
  /** The parts of it that speak of a deal, with the deal's index; in order. */
  readonly extents: readonly DealExtent[];
  /** Index of the deal last spoken of up to here; -1 before the first. */
  readonly deal: number;
  /** Sentences since then: 0 where a deal is spoken of here, infinite before the first. */
  readonly away: number;
  /** What the rules found in it. */
  readonly ruled: readonly RuledSpan[];
}

/** A part of a sentence that speaks of a deal, with the deal's index. */
export interface DealExtent {
  readonly deal: number;
  readonly extent: Extent;
}

/** An item of the rules: source offsets, and the label of its kind. */
export interface RuledSpan extends Span {
  readonly label: number;
}

const NONE: readonly DealExtent[] = [];
const NOTHING: readonly RuledSpan[] = [];

/** The sentences of an article in which a deal is spoken of, and up to `reach` behind such a one; in order. */
export function itemLines({ lines, cores, ruled }: ToldDeals, reach: number): readonly ItemLine[] {
  const extents = new Map<Line, DealExtent[]>();
  for (const [deal, core] of cores.entries()) {
    for (const extent of core.extents) {
      const own = extents.get(extent.line);
      if (own) own.push({ deal, extent });
      else extents.set(extent.line, [{ deal, extent }]);
    }
  }
  const found: ItemLine[] = [];
  const spans = ruledSpans(ruled);
  let next = 0;
  let deal = -1;
  let at = Number.NEGATIVE_INFINITY;
  let item = 0;
  for (const line of lines) {
    if (line.item !== item) [item, deal, at] = [line.item, -1, Number.NEGATIVE_INFINITY];
    const own = extents.get(line)?.sort((a, b) => a.extent.from - b.extent.from) ?? NONE;
    if (own.length > 0) {
      deal = own.at(-1)!.deal;
      at = line.index;
    }
    while (next < spans.length && spans[next]!.start < line.span.start) next++;
    let last = next;
    while (last < spans.length && spans[last]!.start < line.span.end) last++;
    const here = next === last ? NOTHING : spans.slice(next, last).filter((span) => isWithin(span, line.span));
    next = last;
    const away = line.index - at;
    if (away <= reach) found.push({ line, extents: own, deal, away, ruled: here });
  }
  return found;
}

function ruledSpans(ruled: readonly DealItems[]): readonly RuledSpan[] {
  return ruled
    .flatMap(({ scope, value, terms, withheld }) => [
      ...scope.flatMap((item) => [item, ...item.also].map((span) => marked(span, SCOPE))),
      ...(value ? [marked(value, VALUE)] : []),
      ...terms.map((span) => marked(span, TERM)),
      ...withheld.map((span) => marked(span, WITHHELD)),
    ])
    .sort((a, b) => a.start - b.start);
}

const marked = ({ start, end }: Span, label: number): RuledSpan => ({ start, end, label });

/** The keys of the sides of all deals; see `sideKey`. */
export const sidesOf = ({ cores }: ToldDeals): ReadonlySet<string> =>
  new Set(cores.flatMap(({ draft }) => draft.sides.map(sideKey)));
