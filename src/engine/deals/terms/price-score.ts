import type { DealType } from '../../analysis.ts';
import type { FigureMention } from '../../entities/figures.ts';
import {
  MARKET_PRICE_BEFORE,
  NOT_THE_PRICE,
  NOT_THE_PRICE_BEFORE,
  OTHER_DEALS_BEFORE,
  PRICE_LEADS,
} from '../../lexicon/prices.ts';
import type { Draft } from '../grouping/draft.ts';
import type { Extent } from '../grouping/extent.ts';
import type { Line } from '../sentence/line.ts';
import { isBelow } from '../sentence/line-figures.ts';

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

/** How much speaks for an amount of a deal's sentence being the deal's price or size; 0 or less where nothing does. */
export function scoreOf(draft: Draft, extent: Extent, figure: FigureMention, type: DealType): number {
  const prose = extent.line.block.prose;
  const after = prose.slice(figure.end, figure.end + 48);
  const before = prose.slice(Math.max(0, figure.start - 60), figure.start);
  const borrowed = type === 'financing' && LENT.test(after) && !OWED_BEFORE.test(before);
  if ((NOT_THE_PRICE.test(after) && !borrowed) || NOT_THE_PRICE_BEFORE.test(before)) return 0;
  if (MARKET_PRICE_BEFORE.test(prose.slice(Math.max(0, figure.start - 140), figure.start))) return 0;
  const bare = before.replace(MODIFIERS, '');
  const lead = leadWord(bare);
  if ((SOUGHT.test(before) && !RAISED.has(type)) || OTHER_DEALS_BEFORE.test(before)) return 0;
  if (OWED.test(after)) return 0;
  const sentence = prose.slice(Math.max(extent.line.tokens[0]!.start, figure.start - SHARES_REACH), figure.start);
  if (isBelow(figure, OF_A_SHARE) && OF_SHARES.test(sentence + prose.slice(figure.end, figure.end + 72))) return 0;
  if (WHOLE.has(type) && isBelow(figure, OF_A_SHARE) && !isBelow(figure, SYMBOLIC)) return 0;
  if (type !== 'settlement' && FINE.test(after)) return 0;
  if (OF_ALL_THAT.test(before)) return 0;
  if (BUILT_FOR.test(before) || IF_ENDED.test(sentence) || IF_IT_FAILS.test(after) || LAST_VALUED.test(before))
    return 0;
  if (VALUED_BY_PART.test(sentence)) return 0;
  if (OF_A_YEAR.test(after) && !draft.sightings.every(({ past }) => past)) return 0;
  if (!BORROWED.has(type) && CREDIT.test(after)) return 0;
  if (PARTLY.has(type) && VALUED_WHOLE.test(bare)) return 0;
  let score = figure.type === 'money' ? 0 : -1;
  if (type === 'settlement' && BESIDE.test(before)) score -= 3;
  if (A_PART.test(before)) score -= 2;
  if (/^\p{L}+s of /u.test(prose.slice(figure.start, figure.end))) score -= 1.5;
  if (extent.named) score += 1;
  if (isBelow(figure, OF_A_HEAD) && lead === 'of' && !/\bprice of /.test(before)) score -= 1.5;
  if (isWithDebt(extent.line, figure.start)) score -= 1.5;
  if (PAID_FOR.has(type) && isPaid(bare)) score += extent.named ? 1 : 2;
  if (SIZED.has(type) && /^pa(?:y|ys|ying)$/.test(lead) && A_TIME.test(after)) score += 2;
  if (CONTROLLED.has(type) && VALUES_AT.test(bare)) score += 2;
  if (CONTROLLED.has(type) && PAYS_WHOM.test(bare) && FOR_WHAT.test(after)) score += 2;
  if (/^ (?:upfront|up[ -]front)\b/.test(after)) score -= 2;
  if (
    PRICE_LEADS.has(lead) &&
    !(lead.startsWith('invest') && TRADED.has(type)) &&
    !(lead === 'invested' && !FUNDED.has(type))
  )
    score += /^(?:for|worth|valued?|costs?|total(?:s|l?ed|l?ing)?)$/.test(lead) ? 2 : 1;
  if (isRaised(lead, type) || (/^buy(?:s|ing)?$/.test(lead) && /^ (?:in|worth of) /.test(after))) score += 2;
  if (/\bvalued at $|\bpay(?:s|ing)? (?:[\p{L}’']{2,20} ){1,4}$/iu.test(bare)) score += 1;
  if (/\bfrom [^.;]{1,40} to (?:about |around |roughly )?$/.test(before)) score += 1;
  if (/^ to /.test(after) && lead === 'from') score -= 2;
  if (
    /\b(?:the|total|purchase) (?:total |cash |overall )?consideration (?:of|is|was|will be|totals) (?:about )?$/i.test(
      before,
    )
  )
    score += 3;
  if (
    /\b(?:value|price(?: tag)?|cost|proceeds)(?: of| is| were| was| at|,) (?:about |around |roughly |nearly )?$/.test(
      before,
    )
  )
    score += 1.5;
  if (WOULD_COST.test(sentence.replace(MODIFIERS, ''))) score += 3;
  if (SUM_STATED.test(bare) || (type === 'settlement' && /\blump sum of $/.test(bare))) score += 3;
  if (OF_A_DEAL.test(after)) score += 3;
  if (FUNDED.has(type) && /^ into /.test(after)) score += 2;
  if (IN_ALL.test(bare)) score += /^ (?:in (?:all|total)|altogether|overall)\b/.test(after) ? 3 : 2;
  if (PUT_AT.test(before) || (type === 'ipo' && TO_RAISE.test(bare))) score += 1.5;
  if (type === 'financing' && (borrowed || LENDS.test(bare) || HELPED.test(bare) || GOT.test(bare))) score += 2;
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
    return /^(?:(?:rais|receiv|secur|seek|lend|borrow|provid|grant|bag|land|clos|obtain|arrang|attract|issu|plac|pric|launch)(?:e|es|ed|ing|s)?|bagg(?:ed|ing)|lent|sell(?:s|ing)?|sold)$/.test(
      lead,
    );
  return (
    SOLD.has(type) &&
    /^(?:fetch(?:es|ed|ing)?|gain|receiv(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|rais(?:e|es|ed|ing))$/.test(lead)
  );
}

/** "the total cost of all of the stock would be": what somebody has to pay for it. */
const WOULD_COST =
  /\b(?:total|purchase|overall) (?:cost|price|value|consideration)\b[^.;]{0,70} (?:would|will|could|is expected to) be $/i;

/** "The park, priced at", "Total investment was put at", "The price is thought to be", "two people put it at", "is believed to bring the club". */
const SUM_STATED =
  /\b(?:priced|costed|budgeted) at $|\b(?:(?:asking|purchase|sale|selling) price|price|price tag|sum|(?:the|total) investment|outlay|total cost) (?:(?:is|was) (?:thought|believed|said|understood|put|estimated|reported|rumou?red)(?: to be| at){0,2}|(?:comes?|came|amounts?|amounted) to|works? out at) (?:in the region of )?$|\b(?:people|sources|analysts|insiders|one person) (?:put|puts|estimated?) (?:it|that|the price|the sum) at (?:[“"][^“”"]{2,20}[”"] )?$|^(?:It|The (?:deal|contract)) is (?:believed|thought|understood|said|reported|estimated) to (?:bring|earn|net|pay) (?:[^.;]{2,30} )?$/iu;

/** "would have to pay $2 million if the deal falls through": what its failure costs. */
const IF_IT_FAILS =
  /^ if (?:[\p{L}’'-]{1,16} ){1,4}(?:falls?|fails?|collapses?|blocks?|walks?|rejects?|terminates?|withdraws?|pulls?|backs?|abandons?)\b/u;

/** "a $2 billion takeover bid". */
const OF_A_DEAL =
  /^(?: \([^()]{1,40}\))?(?:[ -](?:a|per)[ -](?:year|month|season)\b)?(?:[ -](?!in\b|of\b|for\b|to\b|and\b|from\b|by\b|the\b|on\b|at\b|a\b)\w{1,30}){0,2}?[ -](?:bid|deal|offer|takeover|acquisition|merger|buy-?out|purchase|contract|agreement|accord|pact|tie-up|settlement|fine|penalty|investment|loan|proposal|transaction|order|sale|package|bailout|grant|(?:[\w-]{2,12} )?facility|credit line|line of credit|bonds?|lease|price tag|round|[Ss]eries [A-H]|(?:pre-)?seed|fundraise|fundraising)\b/;

/** "$2 billion in loans". */
const LENT =
  /^ (?:in|of) (?!(?:its|the|their) )(?:[\p{L}-]{2,24} ){0,2}(?:aid|loans?|funding|funds|assistance|financing|finance|grants?|credits?|capital|money|debt(?! (?:to|at|by)\b)|equity)\b/u;

/** "has $2 billion in debt", "refinance $2 billion of loans": what is owed already. */
const OWED_BEFORE =
  /\b(?:has|have|had|with|ow(?:e|es|ed|ing)|carr(?:y|ies|ied)|its|their|(?:repa|refinanc|restructur|cut|reduc|forgiv|eras|cancel|retir|assum)\p{L}{1,5}|writ(?:e|es|ing|ten) off|wrote off) (?:about |around |some |nearly |more than |up to )?$/u;

/** "lend Peru $2 billion". */
const LENDS =
  /\b(?:lend|lends|lent|lending|loan|loaned|give|gives|gave|grant|grants|granted|advance|advanced) (?:the |an? )?(?:[\p{L}’'.-]{2,20} ){1,6}$/u;

/** What is delivered or used: what a side invests is not what it costs. */
const TRADED: ReadonlySet<DealType> = new Set(['supply', 'distribution', 'licence', 'service']);

const CONTROLLED: ReadonlySet<DealType> = new Set(['acquisition', 'merger', 'asset-sale']);

/** "lined up $2 billion", "closed on $40 million". */
const GOT = /\b(?:lin(?:es?|ed|ing) up|clos(?:ed?|es|ing) on) (?:a |an )?$/;

/** What one side pays the other for in one sum. */
const PAID_FOR: ReadonlySet<DealType> = new Set([...CONTROLLED, 'settlement', 'licence', 'stake', 'distribution']);

/** "bail out Halden Bank with $4 billion". */
const HELPED =
  /\b(?:bail(?:s|ed|ing)? out|rescu(?:e|es|ed|ing)|back(?:s|ed|ing)?|support(?:s|ed|ing)?) (?:[\p{L}’'-]{2,20} ){1,4}with $/u;

/** "It will pay $2 billion": what a buyer pays is the price, whether the sentence names the deal or not. */
const isPaid = (bare: string): boolean =>
  /\b(?:(?:will|would|to|must|has agreed to|have agreed to|agreed to) (?:pay|forfeit|hand over|surrender)|(?:is|are) paying|(?:has|have) paid) (?:a total of )?$/i.test(
    bare,
  );

/** "is to pay Halden $44 million for the 33 stores". */
const PAYS_WHOM = /\b(?:pay|pays|paid|paying) (?:[\p{L}.'’&-]{2,20} ){1,4}$/u;
const FOR_WHAT = /^(?: \([^()]{1,60}\))? for (?:the|its|their|all|an?|\d)\b/;

/** "pays $9 million a season". */
const A_TIME = /^ (?:a|per|each|every) (?:season|year|month)\b|^ annually\b/;

/** "terms call for", "55 dlrs a share, or": what all of it comes to. */
const IN_ALL = /\b(?:or|for) a total of $|\bterms\b[^.;]{0,30} calls? for $|\b(?:share|unit)\b[^.;]{0,30}\bor $/i;

/** "put the price at", "put it at somewhere south of". */
const PUT_AT =
  /\bput(?:s|ting)? (?:the )?(?:price|price tag|value|cost|size|sum|total)(?: of [^.;]{2,30})? at [“"]?(?:\p{L}+ ){0,3}$/iu;

/** "a listing that could raise": what a flotation is to bring in. */
const TO_RAISE = /\b(?:could|would|may|might|will|hopes? to|aims? to|seeks? to|hoped to|wants to) raise $/i;

/** "could value the division at". */
const VALUES_AT = /\bvalu(?:e|es|ed|ing) (?:[\p{L}\d’'&.-]{1,20} ){1,5}at (?:between )?$/iu;

/** Deals in a part of a business: what the whole is worth is a valuation and no price. */
const PARTLY: ReadonlySet<DealType> = new Set(['stake', 'financing', 'ipo', 'joint-venture']);

/** "would value the company at"; of the deal or the stake itself it is the price. */
const VALUED_WHOLE =
  /\b(?:valu(?:es|ed|ing)|(?:would|could|may|might|will|to) value) (?!(?:the|its|an?) (?:[\p{L}-]{2,12} )?(?:deal|stake|holding|shares|contract|offer|bid|sale|transaction|project|venture|round)\b)(?:[\p{L}\d’'&.-]{1,20} ){1,5}at (?:between )?$/iu;

/** "last valued at": before the deal. */
const LAST_VALUED = /\b(?:last|most recently|previously|then) (?:been )?valued at (?:\p{L}+ ){0,2}$/iu;

/** "which it tried to buy for $1 billion in 2019": what was paid or offered then. */
const OF_A_YEAR = /^ (?:back )?in (?:19|20)\d\d\b/;

/** "bought $300 million of stock at a price that valued the company at": what the rest of it is worth, too. */
const VALUED_BY_PART =
  /\d (?:million |billion |mln |bln )?(?:of|in|worth of) (?:[\p{L}’'-]{2,15} ){0,2}(?:stock|shares)\b[^.;]{0,60}\bvalu(?:es|ed|ing) [^.;]{2,30} at $/iu;

/** "If the deal is called off, Norwell must pay": a fee, and no price. */
const IF_ENDED =
  /\bif (?=[^.;]{0,60}\b(?:called off|fails?|collapses?|falls? through|walks? away|pulls? out|terminated|withdraws?|blocked|backs? out|not completed)\b)[^.;]{3,90}, [^.;,]{2,40}$/i;

/** Deals that may be a loan themselves. */
const BORROWED: ReadonlySet<DealType> = new Set(['financing', 'settlement', 'cooperation', 'other', 'service']);
/** "a $2 billion bridge loan": what pays for the deal. */
const CREDIT =
  /^ (?:[\p{L}-]{2,12} ){0,2}(?:bridge loan|bridge facility|term loan|loan|line of credit|credit line|credit facility)\b/u;

/** "Including debt, it is valued at": whether an amount at a prose offset is no price of the shares alone. */
export const isWithDebt = ({ block: { prose } }: Line, start: number): boolean =>
  WITH_DEBT.test(prose.slice(Math.max(0, start - 90), start));

const WITH_DEBT = /\b(?:includ(?:ing|es) (?:[\p{L}-]{2,14} ){0,2}debt|enterprise value)\b(?:[^.;]|\.\d)*$/iu;

/** "a record $2 million fine": the sum of a settlement, and nobody's price. */
const FINE = /^ (?:fine|penalty)\b/;

/** "pay $50 million, including a $10 million fine": a part of what is told before. */
const OF_ALL_THAT = /\d[^.;]{0,60}\bincluding (?:an? |about |up to |some |as much as )?$/i;

/** "the package includes $8 billion of funding": a part of it. */
const A_PART = /\binclud(?:es?|ed) (?:about |around |some |up to )?$/;

/** "forfeit $1.7 billion and pay a $461 million fine": what comes first is the most of it. */
const BESIDE = /\d (?:million |billion |mln |bln )?(?:[\p{L}]{2,10} )?and (?:to )?pay (?:an? )?$/u;

/** "build two parks at a cost of". */
const BUILT_FOR =
  /\b(?:build|builds|building|built|construct(?:ing|ion)?|expand(?:ing)?|open(?:ing)?|upgrade|upgrading|modernis\p{L}+|moderniz\p{L}+) [^.;]{0,45}\b(?:at|for) an? (?:total |estimated )?(?:cost|price|investment) of (?:\p{L}+ ){0,2}$/iu;

/** UTF-16 units from "bought 5,000 shares" to what each of them cost. */
const SHARES_REACH = 120;

const OF_SHARES = /\b(?:shares?|stock|debentures?|warrants?)\b/i;

/** What no business is sold for: beside shares it is the price of one, behind "of" what one person gets. */
const OF_A_SHARE = 1000;
const OF_A_HEAD = 20_000;
/** For so little a business is sold for form's sake: "for one pound". */
const SYMBOLIC = 2;
/** What somebody gives money for a share of. */
const FUNDED: ReadonlySet<DealType> = new Set(['financing', 'stake', 'joint-venture', 'cooperation', 'other']);
const WHOLE: ReadonlySet<DealType> = new Set(['acquisition', 'merger']);

const SOLD: ReadonlySet<DealType> = new Set(['asset-sale', 'acquisition', 'stake']);

/** "is seeking $2 billion in loans": of what is to be raised it is the size, and no price that others want. */
const RAISED: ReadonlySet<DealType> = new Set(['financing', 'ipo']);

/** "the $2 million that Tarn owes Norwell". */
const OWED = /^ (?:that |which )?(?:[\p{L}.'’-]{2,20} ){1,4}(?:still )?ow(?:es?|ed)\b/u;

const SOUGHT =
  /\b(?:waiting for|hoping for|sought|seeking|asking|requesting|requested|demanding|demanded|wanted|holding out for)\b[^.;]{0,30}$/i;
/** What makes an amount a rough one. */
export const MODIFIERS =
  /(?:(?:more than|less than|at least|up to|as much as|close to|just over|just under|about|around|roughly|nearly|almost|approximately|over|some|in the region of|an estimated|estimated) )$/i;

/** What stands between a word and the amount that it leads to, and says how the amount is known. */
const TOLD = /\b(?:reportedly|a reported|a total of|an overall|a) $/i;

function leadWord(bare: string): string {
  const lead = bare
    .replace(TOLD, '')
    .replace(/\bbetween $/, '')
    .trimEnd();
  return /(?<!\p{L})\p{L}+$/u.exec(lead)?.[0].toLowerCase() ?? '';
}
