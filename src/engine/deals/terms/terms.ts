import type { DealType, DealValue, Quote, Span, Term } from '../../analysis.ts';
import { lastWithin } from '../../language/token-search.ts';
import { NUMBER_WORDS } from '../../lexicon/numbers.ts';
import { MARKET_PRICE_BEFORE, RESULT_BEFORE, RESULTS } from '../../lexicon/prices.ts';
import { TERM_PATTERNS } from '../../lexicon/terms.ts';
import { PatternSet } from '../../patterns/pattern-set.ts';
import { overlaps } from '../../span-search.ts';
import type { Backing } from '../backing/status.ts';
import { type Side, sideKey } from '../casting/sighting.ts';
import { type Extent, matchesIn, proseOf, quoteAt, wholeLine } from '../grouping/extent.ts';
import type { Line } from '../sentence/line.ts';
import { isNoTerm } from './no-term.ts';
import type { Stray } from './strays.ts';

interface Worded {
  readonly terms: typeof TERM_PATTERNS;
  readonly patterns: PatternSet;
}

const ALL = new PatternSet(TERM_PATTERNS.map(({ pattern }) => pattern));

function worded(accepts: (term: (typeof TERM_PATTERNS)[number]) => boolean): Worded {
  return { terms: TERM_PATTERNS.filter(accepts), patterns: ALL.where((which) => accepts(TERM_PATTERNS[which]!)) };
}

/** The terms that only deals of some types have, by type, and those that any deal may have. */
const BY_TYPE = new Map(
  [...new Set(TERM_PATTERNS.flatMap(({ types }) => types ?? []))].map((type) => [
    type,
    worded(({ types }) => !types || types.includes(type)),
  ]),
);
const OF_ANY = worded(({ types }) => !types);

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
  strays: readonly Stray[],
): Generator<void, readonly Term[]> {
  const terms: Term[] = [];
  const taken: Quote[] = value ? [value] : [];
  const seen = new Set<string>(value ? [keyOf({ ...value, field: WITH_DEBT })] : []);
  const near = new Set(strays.filter(({ away }) => away <= NEAR).map(({ line }) => wholeLine(line)));
  for (const extent of [...textFirst(extents), ...near]) {
    yield;
    for (const { field, start, end } of wordedTerms(extent, type)) {
      if (near.has(extent) && !isOfDealsAlone(extent, { field, start, end })) continue;
      if (isNoTerm(extent.line, { start, end }, field)) continue;
      if (familyOf(field) === 'stake' && isHeldElsewhere(extent.line, start, sides)) continue;
      const quote = quoteAt(extent, start, end);
      const key = keyOf({ ...quote, field });
      if (seen.has(key) || taken.some((t) => overlaps(t, quote))) continue;
      seen.add(key);
      taken.push(quote);
      terms.push({ field, ...quote, status: backing.of(quote, sides).status });
    }
  }
  return terms;
}

/** What a business comes to with its debt: told as a term where the price is another. */
const WITH_DEBT = 'value with debt';

/** Sentences from the deal within which one that speaks of no deal may state a term of it. */
const NEAR = 8;

/** Terms that hardly anything but a deal has, so that a sentence may state them without a deal word. */
const OF_DEALS_ALONE: ReadonlySet<string> = new Set([
  'timing',
  'start',
  'price per share',
  'consideration',
  'financing',
  'closing date',
  'liability',
  'milestones',
  'upfront payment',
  'break fee',
  'right of first refusal',
  'golden share',
  'payment',
  'use of proceeds',
  'termination',
  'lock-up',
  WITH_DEBT,
  'shareholder support',
  'deadline',
  'effective date',
  'obligation',
  'in return',
  'go-shop',
  'integration',
  'savings',
  'jobs kept',
  'royalties',
  'matching right',
  'possible increase',
  'signing date',
  'listing venue',
  'rights kept',
  'status',
  'approval',
  'board seat',
  'no further increase',
  'staff transferred',
  'recovery',
  "insurers' share",
  'yield',
  'margin',
  'maturity',
  'fresh issue',
  'offer for sale',
  'equity value',
  'remaining',
  'termination notice',
  'claim dropped',
  'amount claimed',
  'collateral',
  'guarantee',
  'price change',
  'start of talks',
  'study',
  'total raised',
  'grace period',
  'extension',
  'contingent payment',
  'non-compete',
  'monitoring',
  'first day of trading',
  'ticker',
  'price range',
  'shares offered',
  'tranche',
  'maximum value',
  'exclusion',
  'fee',
  'penalty',
  'governance',
  'costs',
  'closures',
  'leaseback',
  'commitment',
  'headquarters',
]);

/** "needs the nod of the regulator" is hardly said of anything else than a deal either. */
const isOfDealsAlone = ({ line: { block, text } }: Extent, { field, start, end }: WordedTerm): boolean =>
  OF_DEALS_ALONE.has(field) ||
  OF_THE_PAPER.test(text) ||
  (field === 'condition' && OF_WHO_APPROVES.test(block.prose.slice(start, end))) ||
  (DEMANDS.has(field) && BY_WHO_APPROVES.test(block.prose.slice(Math.max(0, start - ASKED), start))) ||
  (field === 'valuation' && /\bvaluation\b/i.test(block.prose.slice(start, end)));

/** "The facility runs for five years": what a sentence tells first of the paper that was signed. */
const OF_THE_PAPER =
  /^(?:under )?(?:the|its|this) (?:[\p{L}-]{2,14} ){0,2}(?:loan|facility|contract|lease|bonds?|notes|deal|agreement|accord|pact|transaction|settlement|licen[cs]e|offering|round|order|sale|acquisition|purchase|merger|takeover)\b(?! (?:talks|price|team|market))/u;

const OF_WHO_APPROVES = /\b(?:approvals?|clearance|consent|ratif\p{L}+|nod|go-ahead|sign-off|green light|blessing)\b/iu;

/** "The commission required Halden to sell its depots": what whoever clears a deal asks of its sides. */
const DEMANDS: ReadonlySet<string> = new Set(['condition', 'requirement']);
const BY_WHO_APPROVES =
  /\b(?:commission|EC|regulators?|authority|court|congress|government|department|watchdog)\b(?: (?:also|has|had|have|then)){0,2} (?:required?|requires|insist(?:s|ed)?|orders|ordered|oblige[sd]?|forced?)\b[^.;]*$/i;
/** How far before what is asked, in UTF-16 units, it may be said by whom. */
const ASKED = 80;

/** A passage worded as a term is: prose offsets of its block. */
export interface WordedTerm extends Span {
  readonly field: string;
}

/** What is worded as a term of a deal of this type in a part of a sentence, in the patterns' order; passages may overlap. */
export function* wordedTerms(extent: Extent, type: DealType): Generator<WordedTerm> {
  const { terms: fields, patterns } = BY_TYPE.get(type) ?? OF_ANY;
  const { text, start } = proseOf(extent);
  for (const { which, match } of matchesIn(extent, patterns)) {
    const { field } = fields[which]!;
    if (field === 'duration' && !extent.named && LOOSE_DURATION.test(match[0])) continue;
    if (field === 'timing' && OF_GAINS.test(text.slice(0, match.index + match[0].length))) continue;
    if (field === 'price per share' && isMarket(text, match.index, extent.named)) continue;
    const shown = match[1] ?? match[0];
    const offset = match.index + match[0].indexOf(shown);
    const from = offset + (shown.length - shown.trimStart().length);
    const end = offset + shown.trimEnd().length;
    // The stop of the sentence is none of the term's.
    const closes = end === text.trimEnd().length && text.charAt(end - 1) === '.';
    // ".125 dlrs a share".
    const point = /(?:^|\s)\.$/.test(text.slice(Math.max(0, from - 2), from)) && /\d/.test(text.charAt(from)) ? 1 : 0;
    const atMost =
      familyOf(field) === 'stake' ? (LIMIT.exec(text.slice(Math.max(0, from - 16), from))?.[0].length ?? 0) : 0;
    yield { field, start: start + from - point - atMost, end: pastDate(extent.line, start + end - (closes ? 1 : 0)) };
  }
}

/** "up to a" of "up to a 10% stake". */
const LIMIT = /\b(?:up to|as much as|at least) (?:an? )?$/i;

/** Where a term ends that ends at a prose offset: behind the whole of a date ("July 1, 1987"), and before a comma. */
function pastDate({ block: { prose }, figures }: Line, end: number): number {
  const date = figures.find((figure) => figure.type === 'date' && figure.start < end && end < figure.end);
  return date?.end ?? (prose.charAt(end - 1) === ',' ? end - 1 : end);
}

/** What a deal is to bring by then: no time of the deal itself. */
const OF_GAINS = /\b(?:synergies|savings|costs|earnings|profits?|accretive|break even)\b/i;

function textFirst(extents: readonly Extent[]): readonly Extent[] {
  return [...extents.filter(({ line }) => !line.heading), ...extents.filter(({ line }) => line.heading)];
}

/** "Greyfold, which owns 6 per cent": whether the share at a prose offset is one that somebody holds who is no side. */
export function isHeldElsewhere(line: Line, at: number, sides: readonly Side[]): boolean {
  const first = line.tokens.findIndex(({ end }) => end > at);
  const held = lastWithin(line.tokens, first - 3, first, ({ lemma }) => HOLDING.test(lemma));
  const verb = held < 0 && HAS.test(line.block.prose.slice(Math.max(0, at - HAS_REACH), at)) ? first - 1 : held;
  const holder = verb < 0 ? undefined : line.actors.findLast(({ last }) => last <= verb);
  if (!holder) return false;
  if (holder.entities.length === 0)
    return (
      holder.kind === 'unnamed' &&
      !sides.some((side) => side.entity === null && sideKey(side) === sideKey({ entity: null, name: holder.name }))
    );
  return !holder.entities.some((entity) => sides.some((side) => side.entity === entity));
}

const HOLDING = /^(?:own|hold|control)$/;
/** "has a 10 percent stake"; "had bought" holds nothing. */
const HAS = /\b(?:has|have|had) (?:an? |the )?(?:about |around |some |almost |nearly )?$/;
const HAS_REACH = 20;

/** "for three years", "up to three years": how long something lasts, though not surely the deal. */
const LOOSE_DURATION = /^(?:for|over|during|at least|up to)\b/i;

function familyOf(field: string): string {
  return field.endsWith('stake') ? 'stake' : field;
}

/** What makes two passages state the same term: a share of the business is the same share however it is called. */
export function keyOf({ field, text, plain }: Pick<Term, 'field' | 'text' | 'plain'>): string {
  const shown = (plain ?? text).trim().toLowerCase();
  if (field === 'duration') return `duration:${howLong(shown)}`;
  if (field === WITH_DEBT) return `${field}:${/\d[\d.,]*/.exec(shown)?.[0] ?? shown}`;
  if (familyOf(field) !== 'stake') return `${field}:${shown.replaceAll('-', ' ')}`;
  const share = /\d[\d.]*/.exec(shown)?.[0] ?? /\b(?:majority|minority|controlling)\b/.exec(shown)?.[0];
  return `stake:${share ?? shown}`;
}

/** "a ten-year term" and "for 10 years" last as long. */
function howLong(shown: string): string {
  const inDigits = shown.replaceAll(/\p{L}+/gu, (word) => NUMBER_WORDS.get(word)?.toString() ?? word);
  const length = /(\d[\d.]{0,6})[- ](year|month|week|day)/.exec(inDigits);
  return length ? `${length[1]} ${length[2]}` : inDigits;
}

/** An amount a share that belongs to results or to the market, not to the deal. */
function isMarket(text: string, at: number, named: boolean): boolean {
  return (
    MARKET_PRICE_BEFORE.test(text.slice(0, at)) ||
    RESULT_BEFORE.test(text.slice(0, at)) ||
    (!named && RESULTS.test(text)) ||
    /\b(?:earnings|net income|dividend|break-?up value|cash flow)\b/i.test(text)
  );
}
