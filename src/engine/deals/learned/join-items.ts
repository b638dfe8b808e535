import type { DealValue, Quote, ScopeItem, Span, Term } from '../../analysis.ts';
import { isSame } from '../../keeper.ts';
import { overlaps, overlapsAny } from '../../span-search.ts';
import type { Asked, Words } from '../backing/status.ts';
import type { Side } from '../casting/sighting.ts';
import type { Draft } from '../grouping/draft.ts';
import type { Extent } from '../grouping/extent.ts';
import { type DealItems, isNoVolume } from '../items.ts';
import type { ToldDeals } from '../read-deals.ts';
import { isNotCovered } from '../scope/not-covered.ts';
import { isSide, itemOf, statedOnce } from '../scope/scope.ts';
import type { Line } from '../sentence/line.ts';
import { figuresIn, isBelow } from '../sentence/line-figures.ts';
import { isDateline } from '../terms/dates.ts';
import { isNoTerm } from '../terms/no-term.ts';
import { isWithDebt } from '../terms/price-score.ts';
import { isOfResults } from '../terms/results.ts';
import { isHeldElsewhere, keyOf } from '../terms/terms.ts';
import { valueAt } from '../terms/value.ts';
import { LEAST, REACH, SCOPE, TERM, VALUE, WITHHELD } from './item-labels.ts';
import type { ItemTagger, TaggedLine } from './item-tagger.ts';
import { fieldOf } from './term-fields.ts';

/** A span that the tagger sees: tokens of its sentence, its source quote, and how sure it is. */
export interface SeenSpan {
  readonly label: number;
  readonly line: Line;
  readonly first: number;
  readonly last: number;
  readonly quote: Quote;
  readonly lead: number;
}

/** The items of each deal by the tagger, with those that only the rules know. Gives way after each sentence. */
export function* joinItems(told: ToldDeals, tagger: ItemTagger): Generator<void, readonly DealItems[]> {
  const tagged = yield* tagger.tag(told);
  const seen: SeenSpan[][] = told.cores.map(() => []);
  const real = new Set(told.cores.flatMap((core) => core.real));
  for (const line of tagged) for (const { deal, span } of spansOf(line, real)) seen[deal]!.push(span);
  return told.cores.map(({ draft }, i) => joinedOf(draft, told.ruled[i]!, seen[i]!, told.words));
}

/** Items with all that they were made from besides the draft. */
interface Joined {
  readonly items: DealItems;
  readonly from: readonly unknown[];
  readonly asked: Asked;
}

/** See `joined`: those of the analysis before where all that they are made from is the same. */
function joinedOf({ keeper, sides }: Draft, ruled: DealItems, seen: readonly SeenSpan[], words: Words): DealItems {
  const { backing, dollar } = words;
  const from = [
    ruled,
    dollar,
    ...seen.flatMap(({ line, label, first, last, lead }) => [line, label, first, last, lead]),
  ];
  const { items } = keeper.whileTrue<Joined>(
    joined,
    (known) => isSame(known.from, from) && backing.standsBy(known.asked),
    () => {
      backing.record();
      return { items: joined(ruled, seen, sides, words), from, asked: backing.recorded() };
    },
  );
  return items;
}

/** The spans of a sentence, each with the deal that is spoken of there. */
function spansOf(
  { at: { line, extents, deal, away }, spans }: TaggedLine,
  real: ReadonlySet<Extent>,
): { deal: number; span: SeenSpan }[] {
  const found: { deal: number; span: SeenSpan }[] = [];
  for (const { label, first, last, lead } of spans) {
    const here = extents.find(({ extent }) => extent.from <= first && first < extent.to);
    const own = here?.deal ?? deal;
    if (away <= REACH[label]! && lead >= LEAST[label]! && (!here || real.has(here.extent))) {
      const from = fromWhole(line, first);
      found.push({ deal: own, span: { label, line, first: from, last, quote: quoteIn(line, from, last), lead } });
    }
  }
  return found;
}

/** Tokens [first, last) as a passage, without the stop of the sentence: "to less than five pct." */
function quoteIn(line: Line, first: number, last: number): Quote {
  const { start } = line.tokens[first]!;
  const { end, text } = line.tokens[last - 1]!;
  return line.block.block.quote(start, UNIT_STOP.test(text) ? end - 1 : end);
}

/** Units and sums whose short form the language's reader takes for one with a full stop. */
const UNIT_STOP = /^(?:pct|mln|bln|dlrs?|stg|cts|vs)\.$/i;

/** Where "as early as next week" begins of which only "as next week" was seen, and "$38 a share" without its sign; the token itself otherwise. */
function fromWhole({ tokens }: Line, first: number): number {
  const before = tokens[first - 1];
  if (tokens[first]!.lower === 'as' && /^(?:early|soon|late|little|much|many)$/.test(before?.lower ?? ''))
    return first - 2;
  const isSign = before !== undefined && before.end === tokens[first]!.start && /[$€£¥₹]$/.test(before.text);
  return isSign ? first - 1 : first;
}

/** One deal's items: the price first, then what is kept back, the terms and the scope; no words are two of them. */
function joined(ruled: DealItems, seen: readonly SeenSpan[], sides: readonly Side[], words: Words): DealItems {
  const of = (label: number) => seen.filter((span) => span.label === label);
  const value = joinedValue(ruled.value, of(VALUE), sides, words);
  // "It isn't exclusive", "no papers have been signed": told, and not kept back.
  const isKnown = overlapsAny([...ruled.withheld, ...ruled.terms.filter(({ field }) => TOLD.has(field))]);
  const keptBack = of(WITHHELD).map(({ quote }) => quote);
  const withheld = inOrder([...ruled.withheld, ...keptBack.filter((quote) => !isKnown(quote))]);
  const isTaken = overlapsAny(value ? [value, ...withheld] : withheld);
  const terms = joinedTerms(ruled.terms, of(TERM), sides, words).filter((term) => !isTaken(term));
  const isTerm = overlapsAny(terms.filter(isNoVolume));
  const scope = joinedScope(ruled.scope, of(SCOPE), sides, words).filter((item) => !isTaken(item) && !isTerm(item));
  return { scope, value, terms, withheld };
}

/** Fields whose words may say that something is not so, or not done. */
const TOLD: ReadonlySet<string> = new Set(['exclusivity', 'status', 'approval', 'royalties']);

function joinedValue(
  ruled: DealValue | null,
  seen: readonly SeenSpan[],
  sides: readonly Side[],
  words: Words,
): DealValue | null {
  const prices = seen.filter((span) => !isOfResults(span.line, proseSpan(span), 'amount') && !isPiece(span));
  const best = prices.reduce<SeenSpan | null>((top, span) => (top === null || span.lead > top.lead ? span : top), null);
  if (best && ruled && isWithDebt(best.line, proseSpan(best).start)) return ruled;
  if (!best || (ruled && seen.some(({ quote }) => overlaps(quote, ruled)))) return ruled;
  const figure = figuresIn(best.line, best.first, best.last).find(
    ({ type }) => type === 'money' || type === 'quantity',
  );
  return valueAt(best.line, proseSpan(best), figure ?? null, sides, words);
}

/** "1.50 dlrs face value of stock": what a piece of paper is worth is no price of a business. */
const isPiece = ({ line, first, last, quote: { text } }: SeenSpan): boolean =>
  !/\bshare\b/.test(text) && figuresIn(line, first, last).some((f) => f.type === 'money' && isBelow(f, OF_PAPER));

/** What no business is sold for. */
const OF_PAPER = 1000;

function joinedTerms(
  ruled: readonly Term[],
  seen: readonly SeenSpan[],
  sides: readonly Side[],
  words: Words,
): readonly Term[] {
  const isKnown = overlapsAny(ruled);
  const keys = new Set(ruled.map(keyOf));
  const added = seen
    .filter((span) => !isKnown(span.quote) && !isDateline(span.line, proseSpan(span)))
    .filter((span) => !isHeldElsewhere(span.line, proseSpan(span).start, sides))
    .flatMap((span): Term[] => {
      const field = fieldOf(span);
      const at = proseSpan(span);
      return field === null || isNoTerm(span.line, at, field)
        ? []
        : [{ field, ...span.quote, status: words.backing.of(span.quote, sides).status }];
    })
    .filter((term) => {
      const key = keyOf(term);
      const again = keys.has(key);
      keys.add(key);
      return !again;
    });
  return inOrder([...ruled, ...added]);
}

function joinedScope(
  ruled: readonly ScopeItem[],
  seen: readonly SeenSpan[],
  sides: readonly Side[],
  words: Words,
): readonly ScopeItem[] {
  const isKnown = overlapsAny(ruled.flatMap((item) => [item, ...item.also]));
  const added = seen
    .filter((span) => !isKnown(span.quote) && !isSide(span.line, span, sides) && !isNotCovered(span.line, span, sides))
    .map((span) => itemOf(span.line, { ...span, excluded: false }, span.quote, words.backing.of(span.quote, sides)));
  return statedOnce(inOrder([...ruled, ...added]));
}

/** Prose offsets of a span. */
const proseSpan = ({ line, first, last }: SeenSpan): Span => ({
  start: line.tokens[first]!.start,
  end: line.tokens[last - 1]!.end,
});

const inOrder = <T extends Quote>(items: readonly T[]): readonly T[] => [...items].sort((a, b) => a.start - b.start);
