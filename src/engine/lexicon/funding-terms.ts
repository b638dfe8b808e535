import { ABOUT, MONEY, NUMBER, PERCENT, PHRASE, STOP, type TermPattern, term, WHEN } from './term-grammar.ts';

const FUNDS = 'what copy on funding rounds, loans, bonds and listings says of size, price, length and use';
const ROUNDS = ['financing', 'stake'];
const LISTED = ['ipo', 'financing', 'stake'];
const NAME = "[\\p{Lu}][\\p{L}&.'’-]{1,30}";
const SPAN = `${NUMBER} (?:years|months|weeks|days)`;
/** How a stock exchange is called. */
const EXCHANGE =
  '(?:[Ss]tock [Ee]xchange|[Ee]xchange|[Bb]ourse|[Mm]ain [Mm]arket|Nasdaq|NASDAQ|NYSE|AIM|Euronext|BSE|NSE|ASX|TSX|JSE|SGX)';

/** Terms of rounds, loans, bonds and listings. */
export const FUNDING_TERMS: readonly TermPattern[] = [
  ...term(
    'round',
    FUNDS,
    ROUNDS,
    `(?<!\\b(?:of|since|after|from|than|before|in) (?:its|the|their) |\\b(?:previous|last|earlier|prior|outstanding|convertible) )\\b((?:pre-)?series [a-h]\\d?(?: extension)?)(?= (?:funding|financing|investment|round|fundraise|raise|led|from|with|at|co-led)\\b)`,
    `(?<!\\b(?:of|since|after|from|than|before|in) its )(?<=\\b(?:a|an|its|million|billion|oversubscribed) |[\\d](?:m|bn) )((?:pre-)?series [a-h]\\d?(?: extension)?)(?=[.,;:]|$)`,
    `(?<!\\b(?:of|since|after|from|than|before|in) (?:its|the|their) |\\b(?:previous|last|earlier|prior) )\\b((?:pre-)?seed (?:extension|round|funding round|funding|financing))\\b`,
  ),
  ...term(
    'total raised',
    FUNDS,
    ROUNDS,
    `\\b(?:bring(?:s|ing)?|brought|tak(?:e|es|ing)|took|lift(?:s|ing)?|push(?:es|ing)?) (?:its|the|their|[\\p{Lu}][\\p{L}’']{1,20}) (?:[\\p{L}’'-]{2,14} ){0,2}(?:funding|fundraising|financing|capital|raised|raise|amount raised|money raised|total|haul)(?: (?:raised )?(?:to date|so far|since [^.;,]{3,20}))? (?:up )?to (${ABOUT}${MONEY})`,
    `\\b(?:has|have) (?:now |so far |already |previously )?raised (?:a total of )?(${ABOUT}${MONEY})(?= (?:to date|in total|so far|in all|since its|altogether))`,
    `\\b(?:to date|so far|in all|in total|altogether),? (?:it|[^.;:,“”"]{2,30}?) (?:has|have) (?:now )?raised (?:a total of )?(${ABOUT}${MONEY})`,
  ),
  ...term(
    'use of proceeds',
    FUNDS,
    ['financing', 'stake', 'ipo', 'asset-sale'],
    `\\b(?:proceeds|money|cash|funds|loan|financing|bonds?|issue|credits?|new capital)(?: (?:from|of) [^.;:,“”"]{2,40}?)? (?:will |would |is to |are to |to )?(?:also |mainly |partly |help |help to )?((?:financ(?:e|es)|funds?|refinances?|pays? for|pay off|repays?|bankrolls?) (?!(?:the )?(?:deal|acquisition|purchase|takeover|bid|offer)\\b)${PHRASE})${STOP}`,
    `\\b(?:will|would|to|plans to|intends to) (?:use|spend|invest|put) (?:the |its |this )?(?:new |fresh )?(?:proceeds|money|cash|funds|funding|capital|investment)(?: (?:from|of) [^.;:,“”"]{2,30})? to ((?:open|launch|finish|complete|double|triple|extend|roll out|scale|modernise|modernize|upgrade|recruit|acquire|enter|move|speed|accelerate|set up|start|add|bring|push|make|increase|equip|renovate|refinance) ${PHRASE})${STOP}`,
  ),
  ...term(
    'duration',
    FUNDS,
    null,
    `\\b((?:term|maturity|tenor|tenure|duration|lifetime|average life|initial period) of (?:up to |at least |an initial )?${NUMBER} (?:years|months))\\b`,
  ),
  ...term(
    'duration',
    FUNDS,
    ['financing'],
    `\\b(${NUMBER}[- ]year)(?= (?:[\\p{L}-]{2,20} ){0,3}(?:bonds?|notes|eurobonds?|credit|line|debt|debentures?|paper|sukuk|syndicated)\\b)`,
  ),
  ...term(
    'grace period',
    FUNDS,
    null,
    `\\b(grace period of (?:${SPAN}|${NUMBER}))\\b`,
    `\\b(${NUMBER}[- ](?:year|month) (?:grace period|grace|moratorium|repayment holiday))\\b`,
  ),
  ...term(
    'extension',
    FUNDS,
    null,
    `\\b((?:${NUMBER} )?${NUMBER}-(?:year|month) (?:extension |renewal )?options?)\\b(?! (?:plan|scheme|pool|to (?!extend|renew|prolong)))`,
    `\\b((?:the )?(?:right|possibility) (?:to|of) (?:renew|extend|prolong)(?:ing)? ?[^.;:,“”"]{0,60}?)${STOP}`,
    `\\b((?:can|could|may) be (?:extended|renewed|prolonged) (?:to|until) (?:${SPAN}|${WHEN}))`,
  ),
  ...term(
    'collateral',
    FUNDS,
    ['financing'],
    `\\b(?:is|are|loans?|facility|bonds?|notes|credit|line|which is|being),? ((?:un)?secured)(?=[.,;]| and\\b|$)`,
    `\\b(secured (?:by|on|against|over) ${PHRASE})${STOP}`,
  ),
  ...term('guarantee', FUNDS, ['financing'], `\\b((?:is |are )?(?:partly |fully )?guaranteed by ${PHRASE})${STOP}`),
  ...term(
    'interest',
    FUNDS,
    ['financing'],
    `\\binterest (?:rate )?(?:will be|would be|was set at|is set at|set at) (${ABOUT}${PERCENT}(?: (?:over|above) [^.;:,“”"]{3,30}?)?)${STOP}`,
    `\\b(coupon (?:of|at) ${ABOUT}${PERCENT}|${PERCENT} (?:annual |fixed |semi-annual )?coupon)\\b`,
    `\\b(?:guidance|price talk|pricing|yield)(?: (?:of|at|is|was|around))? ((?:in the area of |around |of |at )${PERCENT})`,
    `\\b(?:carr(?:y|ies|ying)|pay(?:s|ing)?|with|at|bear(?:s|ing)?) (?:an? )?((?:interest )?(?:margin|spread) (?:of|linked to|tied to) ${PHRASE})${STOP}`,
    `\\b(?:carr(?:y|ies|ying)|pay(?:s|ing)?|bear(?:s|ing)?|yield(?:s|ing)?) (${ABOUT}${PERCENT}(?: (?:a|per) year| annually| interest)?)(?=[.,;]|$| and | (?:interest|until|for|in)\\b)`,
  ),
  ...term(
    'tranche',
    FUNDS,
    ['financing'],
    `\\b((?:an? |the )?(?:first|second|third|fourth|final|last|initial|further|additional) (?:tranche|instal?lment|drawdown) of ${ABOUT}${MONEY})`,
  ),
  ...term(
    'equity',
    FUNDS,
    ['financing'],
    `\\b((?:the )?(?:remaining |rest, )?(?:${PERCENT}|${MONEY}) (?:as|in|of) (?:its own |their own )?equity)\\b`,
  ),
  ...term('consideration', FUNDS, LISTED, '\\b(all-(?:equity|debt|primary|secondary))\\b'),
  ...term(
    'first day of trading',
    FUNDS,
    ['ipo'],
    `\\b(?:trading|dealings?|shares|stock|units)(?: in [^.;:,“”"]{2,30}?)? (?:(?:is|are|was|were) (?:due|expected|set|scheduled|slated) to |(?:will|would|should|to) |are to |is to )?(?:start|begin|commence|debut|open)(?:s|ed)?(?: trading| changing hands)?(?: on (?:the )?(?:${NAME} ?){1,4})? (${WHEN})`,
    `\\b(?:start|begin|commence|started|began|begins|starts) trading (?:on (?:the )?(?:${NAME} ?){1,4} )?(${WHEN})`,
  ),
  ...term(
    'listing venue',
    FUNDS,
    ['ipo'],
    `\\b(?:list(?:ed|ing)?|trad(?:e|es|ed|ing)|debut|quoted|float(?:ed)?|start|begin)\\b[^.;:“”"]{0,30}? (?:on|at) (?:the )?((?:${NAME}(?:['’]s)? ){0,3}${EXCHANGE}(?: of ${NAME}(?: ${NAME})?| Main Market)?)`,
  ),
  ...term(
    'ticker',
    FUNDS,
    ['ipo', 'merger', 'acquisition'],
    `\\b(?:under|with|using) (?:the )?(?:stock |ticker |trading )?(?:ticker|symbol|code),? ([“"]?[\\p{Lu}][\\p{Lu}\\d.]{0,6}[”"]?)`,
  ),
  ...term(
    'price range',
    FUNDS,
    ['ipo'],
    `\\b(?:range|guidance|price band|band)(?: (?:is|was|has been set))? (?:of|at|from|between) ((?:between )?(?:${MONEY}|${NUMBER})(?: ?(?:-|–|to|and) ?)${MONEY})`,
    `((?:${NUMBER}|${MONEY}) ?(?:-|–|to) ?(?:${MONEY}|${NUMBER} ?[\\p{L}]{2,12}) (?:price )?(?:range|band))\\b`,
  ),
  ...term(
    'shares offered',
    FUNDS,
    ['ipo'],
    `\\b(?:sell(?:s|ing)?|sold|offer(?:s|ed|ing)?|issu(?:e|es|ed|ing)|float(?:s|ed|ing)?|plac(?:e|es|ed|ing)|offering of|sale of) (${ABOUT}${NUMBER}(?: (?:million|mln|billion|crore|lakh))? (?:(?:new|existing|ordinary|common|primary|secondary|additional|class a|american depositary) ){0,3}(?:shares|ADSs|units))\\b`,
  ),
  ...term('structure', FUNDS, ['ipo'], '\\b(dual-class (?:share |stock )?(?:structure|listing|shares))\\b'),
  ...term(
    'board seat',
    FUNDS,
    LISTED,
    `((?:${NAME}['’]?s? ){1,3}(?:[\\p{Ll}-]{3,14} ){0,3}(?:(?:${NAME} ){0,3})(?:joins?|has joined|will take|takes|gets|will get) (?:a seat on )?(?:the|its) board)\\b`,
  ),
  ...term(
    'price per share',
    FUNDS,
    LISTED,
    `\\bshares(?: [^.;:,“”"]{2,30}?)? (?:at|for|priced at) (${ABOUT}${MONEY}) (?:each|apiece)\\b`,
  ),
];
