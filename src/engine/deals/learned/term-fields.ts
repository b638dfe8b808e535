import type { Line } from '../sentence/line.ts';
import { figuresIn } from '../sentence/line-figures.ts';

type Naming = readonly (readonly [field: string, words: RegExp])[];

/** What a term is called, by its own words; the first that fits. */
const BY_WORDS: Naming = [
  ['exclusivity', /\bexclusiv/],
  ['binding force', /\bbinding\b/],
  ['price per share', /\b(?:a|per|each) share\b|\bper-share\b/],
  ['approval', /\b(?:approv|consent|clearance|ratif|permission|antitrust|regulator)/],
  ['condition', /\b(?:subject to|condition|contingent|depend|provided that|only if|unless|requir|must)/],
  [
    'pay rise',
    /\b(?:raises?\b(?! (?:its|the|their))|wages?(?! earners?)|salar(?:y|ies)|pay (?:rise|increase|hike)s?|bonus(?:es)?)\b/,
  ],
  ['discount', /\bdiscount/],
  ['use of proceeds', /\b(?:proceeds|repay|pay(?:ing)? off|pay(?:ing)? down)\b/],
  ['management', /\b(?:directors?|chairman|chairwoman|chief|ceo|president|board|management|executives?)\b/],
  ['jobs', /\b(?:jobs?|employees?|workers?|staff|layoffs?|lay off)\b/],
  ['name', /\b(?:named|renamed|called|known as|brand|branded)\b/],
  [
    'rights',
    /\b(?:distribution|broadcast(?:ing)?|marketing|film|publishing|naming|drilling|production|commercial|media) rights\b/,
  ],
  [
    'stake',
    /\b(?:stakes?|percent|per cent|pct|interests?|shareholding|majority|minority|own(?:s|ed|ing)?|control)\b|%/,
  ],
  ['structure', /\b(?:tender offer|merger|joint venture|buyout|takeover|swap|subsidiary|spin-?off|auction)\b/],
  ['listing', /\b(?:stock exchange|nyse|nasdaq)\b/],
  [
    'consideration',
    /\bcash(?! (?:flow|position))\b|\b(?:stock|share)[ -](?:swap|exchange)\b|\bshares? for (?:each|every|one)\b/,
  ],
  ['shares', /\b(?:stock(?! (?:markets?|prices?|symbol))|shares?(?! (?:company|prices?))|warrants?)\b/],
  ['financing', /\b(?:financ|funding|funded|loans?|borrow|credit|debt|bonds?|notes?)/],
  ['volume', /\d[^€$£¥]{0,40} (?:a|per|each|every) (?:year|month|week|day)\b/],
  [
    'duration',
    /\b(?:(?:\d[\d.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|several|a few|multi|each|every|an?|half)[ -](?:years?|months?|weeks?|days?)|(?:for|within|next|coming) (?:\p{L}+ ){0,3}(?:years?|months?|weeks?|days?)|term)\b/u,
  ],
];

/** The same for a passage with a date in it, by its own words and the two before. */
const BY_DATE: Naming = [
  ['expiry', /\b(?:until|through|expir|ends?\b(?! of)|ending|deadline)/],
  ['start', /\b(?:from|start|begin|effective|effect|launch)/],
  ['completion', /\b(?:complet|clos|finali[sz])/],
];

/** "the 2019 spill": a year that tells which one. */
const YEAR_OF = /^(?:the |an? )?(?:19|20)\d\d (?!(?:and|to|or)\b)\p{L}/u;

/** "a $5 billion retail group": how big a business is. */
const WORTH_SO_MUCH = /\b(?:group|giant|company|business|firm|empire|powerhouse|start-?up)$/;

/** What somebody does or has, whatever becomes of the deal. */
const NO_TERM = /\b(?:strikes?|walkouts?|employs|employing|seek(?:s|ing)? control)\b/;

/** "set at around five percent", "an interest rate of 5 percent": a share of nothing that anybody owns. */
const OF_A_RATE =
  /\b(?:set at|rates?|yields?|coupon|royalt(?:y|ies)|(?:no|pays?) interest|tariffs?|dut(?:y|ies)|tax(?:es)?|inflation|deficit)\b/;
/** What makes a percentage one of a business: half of a cost is another share. */
const OF_SHARES =
  /\b(?:stakes?|shares?|shareh\p{L}+|stock\p{L}*|own\p{L}*|hold\p{L}*|held|interests?|control\p{L}*|equity|capital|majority|minority|ventures?|partnership|company|firm|group|buy|acquire|bought|acquired|sell|sold)\b/u;
/** "inflation is at 5 percent". */
const OF_ECONOMY = /\b(?:inflation|unemployment|gdp|economic growth)\b/;
/** Tokens around a percentage that say of what it is. */
const AROUND = 8;

/** "will receive two shares for each", "in exchange for new stock": what is paid, where other shares are what is dealt in. */
const PAID_IN =
  /\b(?:receiv(?:e|es|ed|ing)|issu(?:e|es|ed|ing)|pay(?:s|ing)?|paid|exchang(?:e|es|ed|ing)|swap(?:s|ped|ping)?|and|plus|or|convert(?:s|ed)? into) (?:[\p{L}\d.,]{1,12} ){0,4}$|\bin $/u;

/** "13.5 pct from 13.0 pct until December": how a rate moves, and no end of a deal. */
const OF_A_CHANGE = /(?:%|percent|per cent|pct) from \d/;

/** Tokens of a passage that is a date and hardly more. */
const BARE_DATE = 5;

/** The field of a term that no rule names, by its words; "amount" for a sum that they do not explain, else null: what has no name is not shown. */
export function fieldOf({ line, first, last }: { line: Line; first: number; last: number }): string | null {
  const words = (from: number, more = 0) => {
    const end = Math.min(last + more, line.tokens.length) - 1;
    return line.block.prose.slice(line.tokens[from]!.start, line.tokens[end]!.end).toLowerCase();
  };
  const wordsBefore = (from: number) => words(from).slice(0, -words(first).length);
  const figures = figuresIn(line, first, last);
  const isDated = figures.some(({ type }) => type === 'date');
  const byDate = isDated ? named(BY_DATE, words(Math.max(0, first - 2))) : null;
  // "until April three, from March 20".
  const wasMoved = byDate === 'start' && /\bextend\w{0,3}\b[^.;]*$/.test(wordsBefore(0));
  if (byDate && OF_A_CHANGE.test(words(first))) return null;
  if (byDate) return wasMoved ? 'earlier expiry' : byDate;
  if (isDated && last - first <= BARE_DATE) return YEAR_OF.test(words(first)) ? null : 'date';
  if (NO_TERM.test(words(first))) return null;
  const isSum = figures.some(({ type }) => type === 'money');
  const byWords = named(BY_WORDS, words(first));
  if (byWords === 'stake') {
    const around = words(Math.max(0, first - AROUND), AROUND);
    if (OF_A_RATE.test(words(Math.max(0, first - 3))) || OF_ECONOMY.test(around)) return null;
    return OF_SHARES.test(around) ? byWords : 'share';
  }
  if (byWords === 'shares' && PAID_IN.test(wordsBefore(Math.max(0, first - AROUND)))) return 'consideration';
  // A sum over so many years is no length.
  if (byWords && !(byWords === 'duration' && isSum)) return byWords;
  if (isDated) return isSum ? null : 'date';
  if (!isSum) return null;
  return WORTH_SO_MUCH.test(words(first)) ? 'size' : 'amount';
}

const named = (naming: Naming, words: string): string | null =>
  naming.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
