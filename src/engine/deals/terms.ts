import type { DealType, Term } from '../analysis.ts';
import { MARKET_PRICE_BEFORE, RESULTS, TERM_PATTERNS } from '../lexicon/terms.ts';
import type { Draft } from './draft.ts';
import { type Extent, proseOf, quoteAt } from './extent.ts';
import { type Side, sideKey } from './sighting.ts';
import type { Backing } from './status.ts';

/** The terms that the deal's sentences state, apart from its price; one passage belongs to one field. */
export function* termsOf(
  extents: readonly Extent[],
  type: DealType,
  sides: readonly Side[],
  backing: Backing,
): Generator<void, readonly Term[]> {
  const terms: Term[] = [];
  const taken: { start: number; end: number }[] = [];
  const seen = new Set<string>();
  for (const extent of extents) {
    yield;
    const { text, start } = proseOf(extent);
    for (const { field, pattern, types } of TERM_PATTERNS) {
      if (types && !types.includes(type)) continue;
      for (const match of text.matchAll(pattern)) {
        if (field === 'duration' && !extent.named && /^(?:for|over)\b/i.test(match[0])) continue;
        if (field === 'price per share' && isMarket(text, match.index, extent.named)) continue;
        const shown = match[1] ?? match[0];
        const at = start + match.index + match[0].indexOf(shown);
        const from = at + (shown.length - shown.trimStart().length);
        const to = at + shown.trimEnd().length;
        const key = `${field}:${shown.trim().toLowerCase()}`;
        const quote = quoteAt(extent, from, to);
        if (seen.has(key) || taken.some((t) => quote.start < t.end && t.start < quote.end)) continue;
        seen.add(key);
        taken.push(quote);
        terms.push({ field, ...quote, status: backing.of(quote, sides).status });
      }
    }
  }
  return terms;
}

/** An amount a share that belongs to results or to the market, not to the deal. */
function isMarket(text: string, at: number, named: boolean): boolean {
  return (
    MARKET_PRICE_BEFORE.test(text.slice(0, at)) ||
    (!named && RESULTS.test(text)) ||
    /\b(?:earnings|net income|dividend|break-?up value|cash flow)\b/i.test(text)
  );
}

/** When the deal was struck or closed: the date beside its deal word, where no announcement owns it. */
export function dateTerms(
  draft: Draft,
  extents: readonly Extent[],
  sides: readonly Side[],
  backing: Backing,
): readonly Term[] {
  const terms: Term[] = [];
  const keys = new Set(sides.map(sideKey));
  for (const sighting of draft.sightings) {
    if (sighting.line.heading || !sighting.sides.some((side) => keys.has(sideKey(side)))) continue;
    if (sighting.stage !== 'agreed' && sighting.stage !== 'completed' && sighting.stage !== 'agreed-preliminary')
      continue;
    const extent = extents.find((e) => e.line === sighting.line);
    if (!extent || announces(sighting.line.tokens.slice(extent.from, sighting.trigger.first).map((t) => t.lemma)))
      continue;
    const from = sighting.line.tokens[extent.from]?.start ?? 0;
    const to = sighting.line.tokens[extent.to - 1]?.end ?? 0;
    const date = sighting.line.figures.find(
      (figure) => figure.type === 'date' && figure.start >= from && figure.end <= to,
    );
    if (!date || /^\d{4}$/.test(sighting.line.block.prose.slice(date.start - 3, date.end).trim())) continue;
    const quote = quoteAt(extent, withPreposition(sighting.line.block.prose, date.start), date.end);
    if (terms.some((term) => term.start === quote.start)) continue;
    terms.push({
      field: sighting.stage === 'completed' ? 'completion' : 'date',
      ...quote,
      status: backing.of(quote, sides).status,
    });
    break;
  }
  return terms;
}

/** A date beside "announced" is the announcement's, not the deal's. */
function announces(lemmas: readonly string[]): boolean {
  return lemmas.some((lemma) => /^(?:announce|say|confirm|report|tell)$/.test(lemma));
}

function withPreposition(prose: string, start: number): number {
  const before = /\b(?:in|over|since|by|on) $/i.exec(prose.slice(Math.max(0, start - 6), start));
  if (!before || /^on $/i.test(before[0])) return start;
  return start - before[0].length;
}
