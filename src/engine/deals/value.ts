import type { DealType, DealValue, Span } from '../analysis.ts';
import { currencyIn } from '../entities/dollars.ts';
import type { FigureMention } from '../entities/figures.ts';
import { MARKET_PRICE_BEFORE, NOT_THE_PRICE, NOT_THE_PRICE_BEFORE, PRICE_LEADS } from '../lexicon/prices.ts';
import type { Draft } from './draft.ts';
import type { Extent } from './extent.ts';
import { figuresIn, type Line } from './line.ts';
import type { Side } from './sighting.ts';
import type { Words } from './status.ts';

interface Candidate {
  readonly extent: Extent;
  readonly figure: FigureMention;
  readonly score: number;
}

const SIZED: ReadonlySet<DealType> = new Set([
  'cooperation',
  'settlement',
  'financing',
  'supply',
  'other',
  'licence',
  'service',
  'joint-venture',
]);

/** The price or size of the deal with the words that qualify it ("more than … annually"); null when none is stated. */
export function priceOf(
  draft: Draft,
  extents: readonly Extent[],
  type: DealType,
  sides: readonly Side[],
  words: Words,
): DealValue | null {
  const candidates: Candidate[] = [];
  for (const extent of extents) {
    for (const figure of figuresIn(extent.line, extent.from, extent.to)) {
      if (!isAmount(figure)) continue;
      const score = scoreOf(draft, extent, figure, type);
      if (score >= 2.5) candidates.push({ extent, figure, score });
    }
  }
  const best = candidates.reduce<Candidate | null>((top, c) => (top === null || c.score > top.score ? c : top), null);
  if (!best) return null;
  const prose = best.extent.line.block.prose;
  const start = qualified(prose, best.figure.start);
  return valueAt(best.extent.line, { start, end: periodic(prose, best.figure.end) }, best.figure, sides, words);
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

function scoreOf(draft: Draft, extent: Extent, figure: FigureMention, type: DealType): number {
  const prose = extent.line.block.prose;
  const after = prose.slice(figure.end, figure.end + 30);
  const before = prose.slice(Math.max(0, figure.start - 60), figure.start);
  if (NOT_THE_PRICE.test(after) || NOT_THE_PRICE_BEFORE.test(before)) return 0;
  if (MARKET_PRICE_BEFORE.test(prose.slice(Math.max(0, figure.start - 140), figure.start))) return 0;
  const lead = leadWord(before);
  if (SOUGHT.test(before)) return 0;
  let score = figure.type === 'money' ? 0 : -1;
  if (/^\p{L}+s of /u.test(prose.slice(figure.start, figure.end))) score -= 1.5;
  if (extent.named) score += 1;
  if (PRICE_LEADS.has(lead)) score += /^(?:for|worth|valued?|costs?)$/.test(lead) ? 2 : 1;
  if (isRaised(lead, type) || (/^buy(?:s|ing)?$/.test(lead) && /^ (?:in|worth of) /.test(after))) score += 2;
  if (/\bfrom [^.;]{1,40} to (?:about |around |roughly )?$/.test(before)) score += 1;
  if (/^ to /.test(after) && lead === 'from') score -= 2;
  if (/\b(?:value|price|cost)(?: of| is| was) (?:about |around |roughly |nearly )?$/.test(before)) score += 1.5;
  if (
    /^(?: \([^()]{1,40}\))?(?:[ -](?:hostile|cash|stock|takeover|all-cash|all-stock|unsolicited|friendly|\w+)){0,2}[ -](?:bid|deal|offer|takeover|acquisition|merger|buyout|purchase|contract|agreement|accord|settlement|investment|loan|proposal|transaction|order|sale)/.test(
      after,
    )
  )
    score += 3;
  if (
    /\b(?:deal|bid|offer|contract|agreement|acquisition|takeover|merger|price|cost|transaction|settlement)\b[^.;]{0,30}$/.test(
      before,
    )
  )
    score += 1;
  if (draft.sightings.some((s) => s.line === extent.line)) score += 0.5;
  if (extent.line.heading) score -= 0.75;
  if (SIZED.has(type) && score > 0 && extent.named) score += 0.5;
  return score;
}

/** "could raise $2 billion", "may fetch $2 billion": what a listing, a loan or a sale brings. */
function isRaised(lead: string, type: DealType): boolean {
  if (type === 'ipo' || type === 'financing') return /^rais(?:e|es|ed|ing)$/.test(lead);
  return (type === 'asset-sale' || type === 'acquisition') && /^fetch(?:es|ed|ing)?$/.test(lead);
}

const SOUGHT =
  /\b(?:waiting for|hoping for|sought|seeking|asking|demanding|demanded|wanted|holding out for)\b[^.;]{0,30}$/i;
const MODIFIERS =
  /(?:(?:more than|less than|at least|up to|as much as|close to|just over|just under|about|around|roughly|nearly|almost|approximately|over|some|an estimated|estimated) )$/i;

/** What stands between a word and the amount that it leads to, and says how the amount is known. */
const TOLD = /\b(?:reportedly|a reported|a total of|an overall|a) $/i;

function leadWord(before: string): string {
  const bare = before.replace(MODIFIERS, '').replace(TOLD, '').trimEnd();
  return /(?<!\p{L})\p{L}+$/u.exec(bare)?.[0].toLowerCase() ?? '';
}

function qualified(prose: string, start: number): number {
  const hit = MODIFIERS.exec(prose.slice(Math.max(0, start - 20), start));
  return hit ? start - hit[0].length : start;
}

function periodic(prose: string, end: number): number {
  const hit = /^ (?:annually|a year|per year|a month|per month|each year)\b/.exec(prose.slice(end, end + 12));
  return hit ? end + hit[0].length : end;
}
