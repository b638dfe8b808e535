import type { DealType, DealValue, Span } from '../analysis.ts';
import { currencyIn } from '../entities/dollars.ts';
import type { FigureMention } from '../entities/figures.ts';
import {
  MARKET_PRICE_BEFORE,
  NOT_THE_PRICE,
  NOT_THE_PRICE_BEFORE,
  OTHER_DEALS_BEFORE,
  PRICE_LEADS,
} from '../lexicon/prices.ts';
import type { Draft } from './draft.ts';
import { type Extent, wholeLine } from './extent.ts';
import { figuresIn, type Line } from './line.ts';
import type { Side } from './sighting.ts';
import type { Words } from './status.ts';
import type { Stray } from './strays.ts';

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
  strays: readonly Stray[],
): DealValue | null {
  const near = strays.filter(({ line, away }) => away <= NEAR || line.prominent).map(({ line }) => wholeLine(line));
  const best = likeliest(draft, extents, type, LIKELY) ?? likeliest(draft, near, type, SURE);
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
  for (const extent of extents) {
    for (const figure of figuresIn(extent.line, extent.from, extent.to)) {
      if (!isAmount(figure)) continue;
      const score = scoreOf(draft, extent, figure, type);
      if (score >= least && (best === null || score > best.score)) best = { extent, figure, score };
    }
  }
  return best;
}

/** Prose offsets of an amount with what qualifies it, both ends of a range included: "between $2 and $3 billion a year". */
function rangeAt({ extent: { line }, figure }: Candidate): Span {
  const { prose } = line.block;
  const from = /\bbetween $/i.exec(prose.slice(Math.max(0, figure.start - 8), figure.start));
  const joined = from ? /^ and $/ : /^(?: to |-| - )$/;
  const next = line.figures.find(({ start, type }) => start > figure.start && type === 'money');
  const end = next && joined.test(prose.slice(figure.end, next.start)) ? next.end : figure.end;
  const start = from && end > figure.end ? figure.start - from[0].length : qualified(prose, figure.start);
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

function scoreOf(draft: Draft, extent: Extent, figure: FigureMention, type: DealType): number {
  const prose = extent.line.block.prose;
  const after = prose.slice(figure.end, figure.end + 48);
  const before = prose.slice(Math.max(0, figure.start - 60), figure.start);
  if (NOT_THE_PRICE.test(after) || NOT_THE_PRICE_BEFORE.test(before)) return 0;
  if (MARKET_PRICE_BEFORE.test(prose.slice(Math.max(0, figure.start - 140), figure.start))) return 0;
  const lead = leadWord(before);
  if (SOUGHT.test(before) || OTHER_DEALS_BEFORE.test(before)) return 0;
  if (isSmall(figure) && OF_SHARES.test(`${before}${after}`)) return 0;
  let score = figure.type === 'money' ? 0 : -1;
  if (/^\p{L}+s of /u.test(prose.slice(figure.start, figure.end))) score -= 1.5;
  if (extent.named) score += 1;
  if (PRICE_LEADS.has(lead)) score += /^(?:for|worth|valued?|costs?|totall?ing)$/.test(lead) ? 2 : 1;
  if (isRaised(lead, type) || (/^buy(?:s|ing)?$/.test(lead) && /^ (?:in|worth of) /.test(after))) score += 2;
  if (/\bvalued at $|\bpay(?:s|ing)? (?:[\p{L}’']{2,20} ){1,4}$/iu.test(before.replace(MODIFIERS, ''))) score += 1;
  if (/\bfrom [^.;]{1,40} to (?:about |around |roughly )?$/.test(before)) score += 1;
  if (/^ to /.test(after) && lead === 'from') score -= 2;
  if (/\b(?:value|price|cost)(?: of| is| was|,) (?:about |around |roughly |nearly )?$/.test(before)) score += 1.5;
  if (OF_A_DEAL.test(after)) score += 3;
  if (type === 'financing' && (LENT.test(after) || LENDS.test(before.replace(MODIFIERS, '')))) score += 2;
  if (
    /\b(?:deal|bid|offer|contract|agreement|acquisition|takeover|merger|price|cost|transaction|settlement|package|order|sale|purchase|loan|bailout|investment)\b[^.;]{0,30}$/.test(
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
  if (type === 'ipo') return /^rais(?:e|es|ed|ing)$/.test(lead);
  if (type === 'financing')
    return /^(?:(?:rais|receiv|secur|lend|borrow|provid|grant|bag|land|clos)(?:e|es|ed|ing|s)?|bagg(?:ed|ing)|lent)$/.test(
      lead,
    );
  return SOLD.has(type) && /^(?:fetch(?:es|ed|ing)?|gain|generat(?:e|es|ed|ing)|rais(?:e|es|ed|ing))$/.test(lead);
}

/** "a $2 billion takeover bid". */
const OF_A_DEAL =
  /^(?: \([^()]{1,40}\))?(?:[ -](?!in\b|of\b|for\b|to\b|and\b|from\b|by\b|the\b|on\b|at\b|a\b)\w{1,30}){0,2}?[ -](?:bid|deal|offer|takeover|acquisition|merger|buy-?out|purchase|contract|agreement|accord|pact|tie-up|settlement|investment|loan|proposal|transaction|order|sale|package|bailout|grant|credit facility|lease|price tag|round|[Ss]eries [A-H]|(?:pre-)?seed|fundraise|fundraising)\b/;

/** "$2 billion in loans". */
const LENT =
  /^ (?:in|of) (?!(?:its|the|their) )(?:[\p{L}-]{2,24} ){0,2}(?:aid|loans?|funding|funds|assistance|financing|grants?|credits?|capital|money)\b/u;

/** "lend Peru $2 billion". */
const LENDS =
  /\b(?:lend|lends|lent|lending|loan|loaned|give|gives|gave|grant|grants|granted|advance|advanced) (?:the )?(?:[\p{L}’'-]{2,20} ){1,3}$/u;

const OF_SHARES = /\b(?:shares?|stock|debentures?|warrants?)\b/i;

/** What no business is sold for: beside shares it is the price of one. */
const isSmall = ({ type, value }: FigureMention): boolean =>
  type === 'money' && value !== null && 'amount' in value && value.amount < 1000;

const SOLD: ReadonlySet<DealType> = new Set(['asset-sale', 'acquisition', 'stake']);

const SOUGHT =
  /\b(?:waiting for|hoping for|sought|seeking|asking|demanding|demanded|wanted|holding out for)\b[^.;]{0,30}$/i;
const MODIFIERS =
  /(?:(?:more than|less than|at least|up to|as much as|close to|just over|just under|about|around|roughly|nearly|almost|approximately|over|some|an estimated|estimated) )$/i;

/** What stands between a word and the amount that it leads to, and says how the amount is known. */
const TOLD = /\b(?:reportedly|a reported|a total of|an overall|a) $/i;

function leadWord(before: string): string {
  const bare = before
    .replace(MODIFIERS, '')
    .replace(TOLD, '')
    .replace(/\bbetween $/, '')
    .trimEnd();
  return /(?<!\p{L})\p{L}+$/u.exec(bare)?.[0].toLowerCase() ?? '';
}

function qualified(prose: string, start: number): number {
  const hit = MODIFIERS.exec(prose.slice(Math.max(0, start - 20), start));
  return hit ? start - hit[0].length : start;
}

function periodic(prose: string, end: number): number {
  const hit = /^ (?:annually|a year|per year|a month|per month|each year|per 1,?000 (?:cubic )?\p{L}{2,12})\b/u.exec(
    prose.slice(end, end + 32),
  );
  return hit ? end + hit[0].length : end;
}
