/**
 * Terms of a deal as business copy words them. Every pattern is bounded (no open repetition inside another), so reading
 * stays linear; the first group, where there is one, is the passage to show.
 */
export interface TermPattern {
  readonly field: string;
  readonly pattern: RegExp;
  /** Only for deals of these types; all when absent. */
  readonly types?: readonly string[];
  readonly source: string;
  readonly note?: string;
}

const CONTRACT = 'questions of contract review checklists';
const MA = 'terms of mergers and acquisitions in wire copy';

const NUMBER =
  '(?:\\d[\\d.,/-]{0,15}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const PERCENT = `${NUMBER}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))? ?(?:%|percent|per cent|pct|-percent)`;
const MONEY =
  '(?:(?:(?:US|A|C|HK|NZ)?[$€£¥] ?|(?:EUR|USD|GBP) ?)\\d[\\d.,]{0,15}(?: ?(?:million|billion|trillion|mln|bln|bn|m))?|\\d[\\d.,]{0,12}(?: (?:million|billion|mln|bln))? (?:dollars|dlrs|stg|pounds|marks|francs|euros|yen|crowns))';
const CLAUSE = '[^.;:“”"]{0,110}';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY = `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`;
const STOP = '(?=[.;:,“”"]|$| and (?:is|are|was|will|would|has|have)\\b)';

const term = (field: string, source: string, types: readonly string[] | null, ...patterns: string[]): TermPattern[] =>
  patterns.map((pattern) => ({
    field,
    source,
    pattern: new RegExp(pattern, pattern.includes('Lu}') ? 'gu' : 'giu'),
    ...(types ? { types } : {}),
  }));

const CONTROL = ['acquisition', 'merger', 'stake', 'asset-sale', 'joint-venture', 'financing', 'ipo'];

/** The terms of deals by the sentences that state them. */
export const TERM_PATTERNS: readonly TermPattern[] = [
  ...term(
    'possible increase',
    MA,
    CONTROL,
    `\\b((?:may|could|might|can) be (?:increased|raised) (?:by|to) ${MONEY}(?: a share)?)`,
  ),
  ...term(
    'increase',
    MA,
    CONTROL,
    `\\b(?:rais\\p{L}{1,4}|increas\\p{L}{1,4}|improv\\p{L}{1,4}) (?:its|the|their|our|his) (?:bid|offer|price) by ((?:roughly |about |around )?(?:US\\$ ?|[$€£]) ?\\d[\\d.,]{0,12}(?: ?(?:million|billion))?)`,
  ),
  ...term('earlier bid', MA, CONTROL, `\\bfrom ((?:an initial |about |around )?${MONEY}) to `),
  ...term(
    'price sought',
    MA,
    CONTROL,
    `\\b(?:waiting for|hoping for|sought|seeking|asking|demanding|wanted|holding out for)[^.;]{0,30}? ((?:around |about |at least |more than )?${MONEY})`,
  ),
  ...term(
    'price per share',
    MA,
    CONTROL,
    `${MONEY} (?:(?:a|per|each) share|for each (?:[\\p{L}]{2,20} )?share)`,
    `${NUMBER} ?(?:dollars|dlrs|euros?|pounds|pence|cents|cts|crowns|francs|yen)? (?:a|per|for each) share\\b`,
  ),
  ...term(
    'consideration',
    MA,
    CONTROL,
    `(?:for|receives?|received|issue|issued|issuing|exchange for|swap|pay) ((?:about |some |up to )?${NUMBER} (?:million |mln |billion )?(?:new |common |ordinary |preferred |its |newly issued )*shares(?: of (?:[\\p{Lu}][\\p{L}&.-]{1,20} ?){1,3})?)`,
    `(${MONEY} of [^.;,]{3,50} for each [^.;,]{2,30} share)\\b`,
    '\\ball[- ](?:cash|stock|share)(?: (?:deal|offer|bid|merger|transaction|acquisition))?',
    '\\b(?:in )?cash and (?:stock|shares)\\b',
    '\\bin (?:cash|stock|shares)\\b',
    '\\b(?:share|stock) swap\\b',
    '\\bcash[- ]and[- ](?:stock|share) deal\\b',
  ),
  ...term(
    'resulting stake',
    MA,
    CONTROL,
    `(?:give|gives|giving|bring|brings|bringing|raise|raises|raised|increase|increases|increased|increasing|take|takes|taking)[^.;]{0,60} (?:to|an?) (?:total of )?(${PERCENT}(?: (?:majority |minority |controlling )?(?:stake|holding|interest|share))?)`,
  ),
  ...term(
    'stake',
    MA,
    CONTROL,
    `(?:an? )?(?:remaining |additional |further )?(${PERCENT} (?:majority |minority |controlling )?(?:stake|holding|interest|shareholding|share(?= in))(?: in [\\p{Lu}][\\p{L}&.'’-]{1,30})?)`,
    `(${PERCENT} of (?:[\\p{Lu}][\\p{L}&.-]{1,20} ){0,2}[\\p{Lu}][\\p{L}&.-]{1,20}(?:['’]s)? (?:shares|stock|capital))\\b`,
    `(${PERCENT} of the company)\\b`,
    '\\ball (?:of )?(?:the |its )?(?:issued and )?outstanding (?:common |ordinary )?(?:shares|stock)\\b',
    `(${PERCENT}) of (?:the )?(?:automaker |airline |bank |company |outstanding |common |voting |remaining |issued )?(?:shares|stock|capital|[\\p{Lu}])`,
    `\\b(?:${PERCENT}) of the (?:new|combined|merged) (?:company|firm|group|entity)(?:['’]s shares)?[^.;,]{0,60}`,
    '\\b(?:majority|minority|controlling) (?:stake|interest|shareholding)\\b',
  ),
  ...term(
    'duration',
    CONTRACT,
    null,
    `\\b(${NUMBER}[- ](?:year|month|week|day)(?! old)(?: trial| term| period)?)(?= (?:deal|agreement|contract|pact|partnership|licen[cs]e|lease|sponsorship|trial|extension|term|period|alliance|supply|exclusive|strategic))`,
    `\\b(${NUMBER}[- ](?:year|month|week|day) (?:trial|term|period))`,
    `\\b((?:at least|up to) ${NUMBER} (?:years|months))\\b`,
    `\\b((?:for|over|lasting|spanning) (?:a period of |the next |the coming |at least )?${NUMBER} (?:years|months))\\b`,
    '\\b((?:until|through) (?:the end of )?20\\d\\d)\\b',
  ),
  ...term('option', CONTRACT, null, `\\boptions?\\b (?:for|to|that|of|on)\\b${CLAUSE}?${STOP}`),
  ...term(
    'exclusivity',
    CONTRACT,
    null,
    '\\b(?:non-?exclusive|exclusive|exclusively)\\b(?: (?!(?:last|this|next|in|for|to|of|with|by|on|and|when|while|the|that|its|their)\\b)[\\p{L}-]{2,20}){0,2}',
    '\\bexclusivity\\b',
  ),
  ...term(
    'condition',
    MA,
    null,
    `\\b(?:is |are |remains? |was )?((?:still )?subject to ${CLAUSE}?)(?:,|${STOP})`,
    `\\b((?:(?:has|have|had|needs?|still needs?|will need|would need) to be|must (?:still |first )?be) (?:agreed|approved|cleared|ratified|accepted|passed)(?: by)?${CLAUSE}?)${STOP}`,
    `\\b((?:requires?|needs?|awaits?|awaiting|requiring|pending|await) [^.;:“”"]{0,60}?(?:approval|clearance|consent|ratification|nod|go-ahead)${'[^.;:,“”"]{0,40}'}?)${STOP}`,
    `\\b((?:upon|conditional on|conditional upon|contingent on|contingent upon|provided that|dependent on) ${CLAUSE}?)${STOP}`,
    `\\b(unless (?:it is |they are )?(?:backed|approved|cleared|accepted|supported|ratified) by ${CLAUSE}?)${STOP}`,
    `\\b((?:depends?|depended|depending|hinges?|conditioned) (?:on|upon) ${CLAUSE}?)${STOP}`,
    `\\brequir(?:ed|es?) that (${CLAUSE}?)${STOP}`,
    "\\b(?:get|receive|obtain|win|secure|gain|receiving|obtaining) ((?:the |their )?(?:[\\p{L}’']{2,20} ){1,4}(?:[’']s )?(?:approval|clearance|consent))\\b",
    '\\b(?:regulatory|shareholder|antitrust|government) (?:approvals?|clearance|checks|review)\\b(?: (?:from|by|at|of) (?:the )?(?:[\\p{L}-]{2,20} ?){1,3})?',
  ),
  ...term(
    'approval',
    MA,
    CONTROL,
    `\\b((?:approved|cleared|backed|unanimously approved) by (?:the )?(?:boards?|directors|shareholders|regulators|board of directors)${'[^.;:,“”"]{0,50}'}?)${STOP}`,
  ),
  ...term(
    'start',
    CONTRACT,
    null,
    '\\b((?:beginning|starting|effective|commencing) (?:in |on |from )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|the|early|late|next|spring|summer|autumn|fall)[ ,]?){0,3} ?(?:\\d{1,2},? )?(?:20\\d\\d|year|month|week|\\d{1,2}))',
    '\\b(?:begin|start)s? (within (?:\\p{L}{2,10}|\\d{1,3}) (?:years?|months?|weeks?|days?))\\b',
  ),
  ...term(
    'closing date',
    MA,
    null,
    `\\b(?:expected|expects|due|scheduled|set|hopes?|likely) to (?:be )?(?:close|closed|complete|completed|finali[sz]ed|concluded|take effect)[^.;:“”"]{0,40}? ((?:by|in|on|before|during|later|within) [^.;:,“”"]{2,40}?)${STOP}`,
    `\\bwill (?:be )?(?:close|closed|complete|completed|finali[sz]ed|concluded|take effect) ((?:by|in|on|before|during|later|within) [^.;:,“”"]{2,40}?)${STOP}`,
  ),
  ...term(
    'vote',
    MA,
    CONTROL,
    `\\b(?:meeting|vote|voting)\\b[^.;:“”"]{0,30}? (?:on|for) (${DAY})`,
    `\\b(${DAY}) as the date for\\b`,
  ),
  ...term(
    'timing',
    CONTRACT,
    null,
    `\\b(?:expects?|expected|due|plans?|planned|scheduled|set|hopes?|will|would|test|aims?|launch|launched)\\b[^.;:“”"]{0,80}? ((?:before|by) the end of (?:the )?[^.;:,“”"]{3,30}?)${STOP}`,
    `\\b(?:complet\\p{L}{1,4}|clos\\p{L}{1,4}|launch\\p{L}{0,3}|begin|start|deliver\\p{L}{0,4}|finali[sz]\\p{L}{1,3})\\b[^.;:“”"]{0,40}? (in (?:the (?:first|second|third|fourth) quarter|(?:early|mid|late)[ -]\\d{4}|the (?:spring|summer|autumn|fall|winter))(?: of \\d{4})?)`,
    `\\b((?:from|between) (?:19|20)\\d\\d (?:to|and|until) (?:19|20)\\d\\d)\\b`,
  ),
  ...term(
    'headquarters',
    MA,
    CONTROL,
    '\\b(?:will be |to be |be |would be |corporation )(based in [\\p{Lu}][\\p{L}-]{1,20}(?:,? [\\p{Lu}][\\p{L}-]{1,20}){0,2})',
    `\\b((?:keep|keeps|retain|retains|move|moves|maintain) (?:its|their|the) (?:\\p{L}{2,12} )?headquarters${'[^.;:,“”"]{0,40}'}?)${STOP}`,
    '\\b(headquarters (?:will|would) be in [\\p{Lu}][\\p{L}-]{1,20})',
  ),
  ...term(
    'management',
    MA,
    CONTROL,
    `((?:[\\p{Lu}][\\p{L}'’.-]{1,20} ){1,4}(?:of [\\p{Lu}][\\p{L}'’.-]{1,20} )?(?:will|would|is to) (?:serve as|become|be|remain|head|lead|continue as|stay on as) [^.;:,“”"]{0,40}?(?:CEO|CFO|COO|chief|chair|chairman|chairwoman|president|head|director|executive|board|company|group|firm|unit|business))${STOP}`,
  ),
  ...term(
    'job cuts',
    MA,
    CONTROL,
    `(${NUMBER}(?:,\\d{3})? (?:employees|jobs|workers|staff|positions|people))(?=[^.;]{0,60}(?:cut|let go|laid off|lose|lost|redundan|eliminat|shed))`,
    `(?:cut|shed|eliminate|cutting|lay off) (${NUMBER}(?:,\\d{3})? (?:employees|jobs|workers|staff|positions))`,
  ),
  ...term(
    'jobs kept',
    MA,
    CONTROL,
    `(?:keep|save|protect|secure|retain|create|preserve) ((?:around |about |some |up to )?${NUMBER}(?:,\\d{3})? (?:employees|jobs|workers|staff|positions)(?: in work)?)`,
  ),
  ...term(
    'break fee',
    MA,
    CONTROL,
    `\\b(?:break(?:-?up)?|termination|reverse termination) fee(?: of ${MONEY})?`,
    `\\b(?:would|will|must) (?:owe|pay) [^.;,]{0,40}?(${MONEY} if [^.;,]{3,70})`,
  ),
  ...term(
    'premium',
    MA,
    CONTROL,
    `\\b(?:an? )?((?:${PERCENT}) premium|premium of (?:about |around |nearly )?(?:${PERCENT}|${MONEY}))`,
  ),
  ...term(
    'debt',
    MA,
    CONTROL,
    `\\b((?:assum\\p{L}{1,5}|includ\\p{L}{1,5}|plus|excluding) [^.;,]{0,40}\\bdebts?)\\b`,
    `\\bpay (?:off )?([^.;,]{0,40}\\bdebts?(?:,? (?:sized at|of|worth|totall?ing) (?:about )?${MONEY})?)`,
  ),
  ...term(
    'revenue share',
    CONTRACT,
    null,
    `((?:advertising |sales )?(?:revenues?|profits?|proceeds|royalties)[^.;:“”",]{0,50} (?:will|would|are to|to) be (?:split|shared|divided)${'[^.;:,“”"]{0,60}'}?)${STOP}`,
    '\\b(?:royalty|royalties) (?:of|on) [^.;:,“”"]{2,40}',
  ),
  ...term('listing', MA, CONTROL, `\\b((?:be |remain |stay )?listed on ${'[^.;:“”"]{3,80}'}?)${STOP}`),
  ...term(
    'structure',
    MA,
    CONTROL,
    '\\b(?:become|becomes|operate as|run as|remain) an? (?:wholly[- ]owned |independent |separate |stand-alone )(?:subsidiary|unit|company|business|division)[^.;:,“”"]{0,40}',
    `\\b(?:would|will) go to a holding company`,
    '[\\p{Lu}][\\p{L}.-]{1,20} (?:will|would|is to) (?:remain|stay|continue as) (?:an? )?(?:independent|separate)(?: (?:company|unit|brand|business))?',
  ),
  ...term(
    'restriction',
    CONTRACT,
    null,
    `\\b((?:must|may|shall|will|can) ?not (?:be )?(?:use|used|sell|sold|transfer|re-?export|compete|resell|disclose)${CLAUSE}?)${STOP}`,
  ),
  ...term(
    'requirement',
    CONTRACT,
    null,
    `\\b(must (?:also )?(?!not)(?:be|provide|pay|keep|sell|maintain|divest|invest|buy|give|allow) ${CLAUSE}?)${STOP}`,
  ),
  ...term(
    'volume',
    CONTRACT,
    ['supply', 'distribution', 'licence', 'service'],
    `\\b(\\d[\\d.,]{0,12} ?(?:million |billion )?(?:tonnes|tons|barrels|units|litres|cubic metres|megawatts|aircraft)(?: (?:a|per) (?:year|day|month)| annually)?)`,
  ),
];

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
  'paid',
  'paying',
  'cost',
  'costs',
  'to',
  'invest',
  'investing',
]);

/** Words beside an amount that make it something else than the deal's price. */
export const NOT_THE_PRICE =
  /^(?: (?:a|per|for each|each) (?:share|tonne|ton|barrel|ounce|unit|litre|pound|hour|day)| in (?:debt|revenue|revenues|sales|profit|profits|losses|assets|savings|synergies|annual)| (?:of|in) (?:debt|loss|losses)| (?:loss|profit|fine|debt|charge|market)| break)/;
/** A sentence about results: its amounts a share are no terms. */
export const RESULTS = /\b(?:earnings|earned|net income|net loss|profits?|dividends?|quarter|fiscal)\b/i;

/** Before an amount "a share": what the market pays, not what the deal does. */
export const MARKET_PRICE_BEFORE =
  /\b(?:shares?|stock)\b[^.;]{0,60}\b(?:risen|rose|rise|surged|fell|fallen|jumped|closed|traded|trading|up|down|gained|climbed|dropped)\b[^.;]{0,60}$/i;

/** What stands before an amount that is a result, a debt or a market value and no price. */
export const NOT_THE_PRICE_BEFORE =
  /(?:profits?|sales|revenues?|losses|loss|loses|lost|market value|market capitali[sz]ation|earnings|debts?|turnover|income|fee|savings|synergies|market was worth|budget|users|rose|fell|by|was worth|assets|range|salary|cap|floor)(?: (?:of|to|at|by|about|around|over|more|than|is|was|were|will|be|a|an|approximately|roughly|nearly|up)){0,4} ?$/i;
