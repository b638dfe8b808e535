/** Words that introduce the price of a deal. */
export const PRICE_LEADS: ReadonlySet<string> = new Set([
  'for',
  'worth',
  'at',
  'value',
  'valued',
  'of',
  'price',
  'totaling',
  'totalling',
  'pay',
  'pays',
  'paid',
  'paying',
  'cost',
  'costs',
  'to',
  'offered',
  'offering',
  'bid',
  'spend',
  'spent',
  'invest',
  'invests',
  'invested',
  'investing',
  'inject',
  'injects',
  'injected',
  'injecting',
  'total',
  'totals',
  'totalled',
  'totaled',
]);

/** Words beside an amount that make it something else than the deal's price. */
export const NOT_THE_PRICE =
  /^(?:(?: \([^()]{1,20}\))? (?:each|apiece)\b(?! (?:year|month))| (?:a|per|for each|each) (?:share|tonne|ton|barrel|ounce|unit|litre|pound|hour|day)| in (?:\p{L}+ )?(?:fees|bonuses)\b| in (?:(?:bank|long-term|short-term|outstanding|existing) )?(?:debts?(?! (?:financing|finance|funding))|revenue|revenues|sales|profit|profits|losses|assets|savings|synergies|annual)\b| (?:of|in) (?:debt|loss|losses|(?:out-of-pocket )?expenses|legal fees)\b| (?:more|less|higher|lower) than\b| (?:above|below|short of) (?:the|its|their|what)\b| (?:loss|profit|debt|charge|market|penalty (?:if|should))| (?:\p{L}+ ){0,2}deficit| mortgage\b| for working capital| (?:(?!(?:contract|deal|order|agreement|pact|loan|financing)\b)\p{L}+ ){0,2}to (?:build|construct|develop)\b| (?:in|of) (?:[\p{L}-]+,? ){0,6}(?:milestones?|royalties)\b| break| (?:cumulative|convertible|preference|preferred|par)\b)/u;
/** In or behind an amount: the price of a piece of what is dealt in, which is a term and not the deal's price. */
export const PER_UNIT = / (?:a|per|for each|each) (?:tonne|ton|barrel|ounce|unit|litre|pound)\b/;
/** A sentence about results: its amounts a share are no terms. */
export const RESULTS = /\b(?:earnings|earned|net income|net loss|profits?|dividends?|quarter|fiscal)\b/i;

/** Before an amount "a share": what the market pays, not what the deal does. */
export const MARKET_PRICE_BEFORE =
  /\b(?:clos(?:ed|ing)|traded|trading|quoted) (?:price |market (?:level|price|value) )?(?:at |of |on \p{Lu}\p{L}+ at )(?:US|C|A)?[$€£]?$|\b(?:shares?|stock)\b(?:[^.;]|\.\d){0,60}\b(?:risen|rose|rise|surged|fell|fallen|jumped|closed|traded|trading|up|down|gained|climbed|dropped)\b(?:[^.;]|\.\d){0,60}$/iu;

/** What stands before an amount that is a result, a debt or a market value and no price. */
export const NOT_THE_PRICE_BEFORE =
  /(?:profits?|(?<!(?:could|would|may|might|will|to) )gains?|charges?|(?:trading|market|closing|share) (?:value|price)|sales|revenues?|losses|loss|loses|lost|market value|market capitali[sz]ation|earnings|debts?|turnover|income|fee|earned|netted|posted|manages|oversees|savings|synergies|budget|users|rose|fell|by|(?<!(?:deal|transaction|agreement|acquisition|purchase|takeover|merger|sale|offer|bid|contract|order|settlement|package|pact|it|which) )was worth|assets|range|salary|cap|floor|consumption|reserves|backlog, (?:currently |now )?valued)(?: (?:last year|in (?:19|20)\d\d|a year|annually))?(?: (?:of|to|at|by|about|around|over|more|than|is|was|were|will|be|a|an|approximately|roughly|nearly|up)){0,4} ?$/i;

/** Before an amount a share: a result, or what becomes of it, and no price. */
export const RESULT_BEFORE =
  /\b(?:earn(?:ed|ings)?|loss(?:es)?|lost|profits?|net|dividends?|income|gain of)\b[^.;]{0,60}$|\b(?:dilut(?:ion|es?|ed|ive)|impact|accreti(?:on|ve)|add(?:s|ed)?|charges?) (?:by |of |to [^.;]{0,30})?(?:about |around |up to |nearly |roughly |an? |some )?$/i;
/** A stretch of the business year: a date in it is the accounts'. */
export const ACCOUNTING_TIME = /\b(?:fiscal|(?:quarter|year|half|months) (?:to|ended|ending|that ended))\b/i;
/** Before a date: a day of the market ("its closing price of 194 pence on"). */
export const MARKET_DAY_BEFORE =
  /\b(?:closing (?:share )?price|closed at|(?:share|market) price|traded at) (?:[^.;,]|\.\d){0,30}$/i;
/** Before a number of shares: so many changed hands, or there are so many. */
export const TRADED_BEFORE =
  /\b(?:turnover|volume|trading|issued capital)(?: of| in)? (?:about |around |more than |over |some )?$/i;
/** Behind an amount a share: how far the market took it. */
export const MOVED_AFTER = /^,? (?:up|down|off) \d/;
/** Around a length of time: it is over. */
export const PAST_BEFORE = /\b(?:last|past|previous|preceding) $/i;
export const PAST_AFTER = /^ (?:ago|earlier|before)\b/i;
/** Before an amount: another deal's, or that of a whole of which the deal is a part. */
export const OTHER_DEALS_BEFORE =
  /\b(?:broader|larger|wider|bigger|previous|earlier|prior|former|separate|rival|existing) $/i;
