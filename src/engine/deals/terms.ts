import type { DealType, DealValue, Quote, Term } from '../analysis.ts';
import { MARKET_PRICE_BEFORE, RESULTS } from '../lexicon/prices.ts';
import { TERM_PATTERNS } from '../lexicon/terms.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import { type Extent, matchesIn, overlaps, proseOf, quoteAt } from './extent.ts';
import type { Side } from './sighting.ts';
import type { Backing } from './status.ts';

interface Worded {
  readonly terms: typeof TERM_PATTERNS;
  readonly patterns: PatternSet;
}

const worded = (terms: typeof TERM_PATTERNS): Worded => ({
  terms,
  patterns: new PatternSet(terms.map(({ pattern }) => pattern)),
});

/** The terms that only deals of some types have, by type, and those that any deal may have. */
const BY_TYPE = new Map(
  [...new Set(TERM_PATTERNS.flatMap(({ types }) => types ?? []))].map((type) => [
    type,
    worded(TERM_PATTERNS.filter(({ types }) => !types || types.includes(type))),
  ]),
);
const OF_ANY = worded(TERM_PATTERNS.filter(({ types }) => !types));

/**
 * The terms that the deal's sentences state, apart from its price; one passage belongs to one field. What the text and the
 * headline both state is shown from the text.
 */
export function* termsOf(
  extents: readonly Extent[],
  type: DealType,
  value: DealValue | null,
  sides: readonly Side[],
  backing: Backing,
): Generator<void, readonly Term[]> {
  const terms: Term[] = [];
  const { terms: fields, patterns } = BY_TYPE.get(type) ?? OF_ANY;
  const taken: Quote[] = value ? [value] : [];
  const seen = new Set<string>();
  for (const extent of textFirst(extents)) {
    yield;
    const { text, start } = proseOf(extent);
    for (const { which, match } of matchesIn(extent, patterns)) {
      const { field } = fields[which]!;
      if (field === 'duration' && !extent.named && LOOSE_DURATION.test(match[0])) continue;
      if (field === 'price per share' && isMarket(text, match.index, extent.named)) continue;
      const shown = match[1] ?? match[0];
      const at = start + match.index + match[0].indexOf(shown);
      const from = at + (shown.length - shown.trimStart().length);
      const to = at + shown.trimEnd().length;
      const key = keyOf(field, shown);
      const quote = quoteAt(extent, from, to);
      if (seen.has(key) || taken.some((t) => overlaps(t, quote))) continue;
      seen.add(key);
      taken.push(quote);
      terms.push({ field, ...quote, status: backing.of(quote, sides).status });
    }
  }
  return terms;
}

function textFirst(extents: readonly Extent[]): readonly Extent[] {
  return [...extents.filter(({ line }) => !line.heading), ...extents.filter(({ line }) => line.heading)];
}

/** "for three years", "up to three years": how long something lasts, though not surely the deal. */
const LOOSE_DURATION = /^(?:for|over|during|at least|up to)\b/i;

function familyOf(field: string): string {
  return field.endsWith('stake') ? 'stake' : field;
}

/** What makes two passages state the same term: a share of the business is the same share however it is called. */
function keyOf(field: string, shown: string): string {
  if (familyOf(field) !== 'stake') return `${field}:${shown.trim().toLowerCase().replaceAll('-', ' ')}`;
  const share = /\d[\d.]*/.exec(shown)?.[0] ?? /\b(?:majority|minority|controlling)\b/i.exec(shown)?.[0].toLowerCase();
  return `stake:${share ?? shown.trim().toLowerCase()}`;
}

/** An amount a share that belongs to results or to the market, not to the deal. */
function isMarket(text: string, at: number, named: boolean): boolean {
  return (
    MARKET_PRICE_BEFORE.test(text.slice(0, at)) ||
    (!named && RESULTS.test(text)) ||
    /\b(?:earnings|net income|dividend|break-?up value|cash flow)\b/i.test(text)
  );
}
