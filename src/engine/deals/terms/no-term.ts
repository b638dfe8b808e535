import type { Span } from '../../analysis.ts';
import { firstFrom } from '../../span-search.ts';
import type { Line } from '../sentence/line.ts';
import { isOfResults } from './results.ts';

/** Whether what is worded as a term, at prose offsets of its block, is none: of the accounts, given up, told in passing, of a strike. */
export const isNoTerm = (line: Line, span: Span, field: string): boolean =>
  isOfResults(line, span, field) ||
  isNoLongerSo(line, span.start, field) ||
  isToldInPassing(line, firstFrom(line.tokens, span.start), field) ||
  isOfStrike(line, span, field) ||
  isOfOrigin(line, span.start, field) ||
  isOtherPrice(line, span.start, field) ||
  isBought(line, span, field);

const PRICES: ReadonlySet<string> = new Set(['price per share', 'amount', 'price', 'premium']);
/** Bids that were made before this one. */
const EARLIER =
  /\b(?:initial(?:ly)?|original(?:ly)?|at first|earlier|previous(?:ly)?|opening|rejected|lower) (?:(?:had |has )?(?:offered|bid|proposed)|(?:\p{L}+ )?(?:offer|bid|proposal)s? (?:of|at|worth|was|had been))\b[^.;:]{0,30}$/u;
/** What others think that it is worth, or want for it. */
const OPINION =
  /\b(?:target (?:price )?(?:of|to|at|from)|(?:seek|sought|demand|demanded|demanding|seeking|hold(?:ing|s)? out for|press(?:ed|ing)? for) [^.;:]{0,24}(?:above|of|at least|over|more than|than))\b[^.;:]{0,16}$/;
const WORTH =
  /\b(?:is|was|are|were|be) (?:really |only |still |probably )?worth (?:\p{L}+ ){0,3}(?:[A-Z]{0,3}[$€£¥])?$/u;
/** A deal may itself be worth so much. */
const WORTH_OF_DEAL =
  /\b(?:deal|offer|bid|transaction|takeover|purchase|sale|merger|proposal|package|terms|it|which|that|this)\b/i;

/** "had initially offered $33 a share", "an analyst said it was worth $50 a share", "asked for more than €44": no price of this deal. */
function isOtherPrice({ block: { prose } }: Line, start: number, field: string): boolean {
  if (!PRICES.has(field)) return false;
  const before = prose.slice(Math.max(0, start - REACH), start);
  if (EARLIER.test(before) || OPINION.test(before)) return true;
  const worth = WORTH.exec(before);
  return (
    worth !== null &&
    !WORTH_OF_DEAL.test(
      before
        .slice(0, worth.index)
        .split(/\b(?:said|says|wrote|thinks?|believes?)\b/)
        .at(-1)!,
    )
  );
}

/** "acquired 527,000 shares", "on volume of 3.2 million shares": what is bought or traded, and not what is paid for it. */
function isBought({ block: { prose } }: Line, { start, end }: Span, field: string): boolean {
  if ((field !== 'consideration' && field !== 'shares') || !COUNTED_SHARES.test(prose.slice(start, end))) return false;
  const before = prose.slice(Math.max(0, start - REACH), start);
  return (
    BOUGHT.test(before) ||
    (field === 'consideration' && SOUGHT.test(before)) ||
    (field === 'shares' && (STANDING.test(before) || OUTSTANDING.test(prose.slice(start, end + CLOSE))))
  );
}

const COUNTED_SHARES =
  /^(?:about |some |around |more than |at least |up to )?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine) [^$€£]{0,60}\bshares\b/;
const MORE =
  '(?:(?:for|the|an?|some|about|around|another|additional|further|total of|up to|at least|its|their) ){0,3}$';
const BOUGHT = new RegExp(`\\b(?:acquir|purchas|bought|buy|sold|sell|hold|held|own)(?:e[ds]?|ing|s)? ${MORE}`);
/** "raised its stake to 2,607,900 shares", "an offer for 38 mln shares": what is sought is no more what is paid. */
const SOUGHT = new RegExp(
  `\\b(?:subscrib(?:e|ed|es|ing)|(?:stake|interest|holding)s? (?:in [^.;,]{2,40} )?to(?: the equivalent of)?|(?:offer|bids?|tender|tendered|subscribe|dlrs|dollars|pesos|francs|stg|yen|million|billion|mln) for|(?:purchases?|repurchase|sale|offering|tender|tendering|block|holding|stake|portfolio|equivalent|placement|placing|pct|percent) of) ${MORE}`,
);
/** Shares that there are, or that are traded, whatever becomes of the deal. */
const STANDING = /\b(?:volume of|has|have|had|capital (?:is|of)) (?:about |around |some |more than |a total of ){0,2}$/;
const OUTSTANDING =
  /\bshares (?:(?:now |currently |are |were ){0,2}outstanding|(?:were )?(?:changing|changed) hands|on issue)\b/;
/** How far behind a passage, in UTF-16 units, it is said that they stand. */
const CLOSE = 24;

/** How far before a date, in UTF-16 units, it is said that it is none. */
const REACH = 60;
const WHEN: ReadonlySet<string> = new Set(['start', 'timing', 'closing date', 'completion', 'delivery']);
const NO_LONGER =
  /\b(?:no longer|never|unlikely|(?:do|does|did|is|are|was|were)(?: not|n[’']t) (?:now )?(?:expect|believe|think|plan|see)\p{L}*)\b[^.;:,]*$/u;
/** "is not expected to close before May" tells when all the same. */
const NOT_BEFORE = /\b(?:before|until)\b/;

/** "no longer expects the pact to start this summer": whether a date at a prose offset is one that nobody counts on. */
function isNoLongerSo({ block: { prose } }: Line, start: number, field: string): boolean {
  if (!WHEN.has(field)) return false;
  const negated = NO_LONGER.exec(prose.slice(Math.max(0, start - REACH), start));
  return negated !== null && !NOT_BEFORE.test(negated[0]) && !NOT_BEFORE.test(prose.slice(start, start + 12));
}

/** What may be told of a side itself, beside what it deals in. */
const OF_A_SIDE: ReadonlySet<string> = new Set(['date', 'stake', 'start', 'completion']);
const RELATIVE = /^(?:which|who|whose)$/;

/**
 * "Halden, which was nationalised in 2022 and is 99% owned by the state, is in talks": whether a date or a share at a
 * token says when a side came about, or whose it is, and nothing of the deal.
 */
function isToldInPassing({ asides, tokens }: Line, at: number, field: string): boolean {
  const aside = asides[at];
  if (!OF_A_SIDE.has(field) || !aside) return false;
  const first = asides.indexOf(aside);
  if (!RELATIVE.test(tokens[first]!.lower)) return false;
  const words = tokens.slice(first, asides.lastIndexOf(aside) + 1);
  return words.some(
    ({ lower }, i) =>
      (/^(?:in|since)$/.test(lower) && /^(?:19|20)\d\d$/.test(words[i + 1]?.text ?? '')) ||
      (lower === 'owned' && words[i + 1]?.lower === 'by'),
  );
}

/** "founded in 2003 by Doe and bought by Halden": when a business came about. */
const isOfOrigin = ({ block: { prose } }: Line, start: number, field: string): boolean =>
  OF_A_SIDE.has(field) &&
  /\b(?:founded|incorporated|invented|(?:formed|created)(?= (?:by|as|in|on)\b))(?: (?:[\p{L}$]{1,12}|[\d.]{1,8})){0,8}? (?:in |on )?$/u.test(
    prose.slice(Math.max(0, start - REACH), start),
  );

const TIMES: ReadonlySet<string> = new Set(['duration', 'start', 'timing', 'date', 'expiry']);
const STRIKE = /\b(?:strikes?|walkouts?|stoppages?|lockout|industrial action|blockade)\b/;
/** What parts a strike from the date behind it. */
const OTHER = /[.;,:]|\b(?:deal|agreement|pact|contract|accord)\b/;

/** "a four-day strike that was to start on Friday": how long and from when something else lasts that the deal may end. */
function isOfStrike({ block: { prose } }: Line, { start, end }: Span, field: string): boolean {
  if (!TIMES.has(field)) return false;
  if (STRIKE.test(prose.slice(start, end + STRIKE_REACH).split(OTHER, 1)[0]!)) return true;
  if (field === 'duration') return false;
  const before = prose.slice(Math.max(0, start - REACH), start);
  const strike = before.search(STRIKE);
  return strike >= 0 && !OTHER.test(before.slice(strike));
}

/** How far behind a length, in UTF-16 units, stands what it is the length of: "four-day national strike". */
const STRIKE_REACH = 24;
