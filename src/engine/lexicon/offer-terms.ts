import { ABOUT, DAY, MONEY, NUMBER, PERCENT, PHRASE, STOP, type TermPattern, term, WHEN } from './term-grammar.ts';

const OFFERS = 'what copy on bids, funding rounds, disposals and contracts says of paying, leaving and using the money';
const CONTROL = ['acquisition', 'merger', 'stake', 'asset-sale', 'joint-venture', 'financing', 'ipo'];
const NAME = "[\\p{Lu}][\\p{L}&.'’-]{1,30}";
const TIME = `(?:${NUMBER}|several|a few) (?:years|months|weeks|days|quarters)`;
/** Who has to agree to a deal. */
const RULER =
  '(?:[Cc]ourt(?: judge)?|[Jj]udge|[Pp]arliament|[Cc]ommission|[Dd]epartment|[Mm]inistry|[Aa]gency|[Aa]uthority|[Bb]ureau|[Cc]ongress|[Ss]enate|[Rr]egulators?|[Bb]oard)';
const SPENT =
  '(?:pay|repay|fund|reduce|cut|invest|buy|expand|finance|build|develop|hire|grow|strengthen|retire|pare|help|support)';

/** Terms of offers, rounds and contracts: what is paid in which parts, what the money is for, and how a side gets out. */
export const OFFER_TERMS: readonly TermPattern[] = [
  ...term(
    'payment',
    OFFERS,
    null,
    `(${ABOUT}${MONEY} (?:in|through) (?:${NUMBER} |an? |the )?(?:[\\p{L}-]{2,12} ){0,2}(?:deferred payments?|instal?lments?|tranches)(?: (?:in|over|by|due|starting) ${PHRASE}${STOP})?)\\b`,
    `\\b(in (?:${NUMBER} |quarterly |monthly |annual |yearly |equal |half-yearly )+(?:instal?lments|tranches|payments))\\b`,
    `\\b((?:an? |the )?(?:first|initial|final|second|further) (?:payment|instal?lment|tranche) of ${ABOUT}${MONEY})\\b`,
    `\\b((?:half|a third|a quarter|most|part|some) of (?:it|that|the (?:price|sum|amount|money)) (?:up ?front|in advance|on signing|on completion|at closing))\\b`,
    `\\b((?:the )?(?:rest|remainder|balance) (?:will be |is to be |to be |is |being )?(?:paid|payable|due|to follow) ${PHRASE})${STOP}`,
  ),
  ...term(
    'use of proceeds',
    OFFERS,
    null,
    `\\b(?:us(?:e|es|ed|ing)|spend|put|invest)(?: (?:all|most|some|part) of)? (?:the |its |any |this |their )(?:[\\p{L}-]{2,15} ){0,2}(?:proceeds|money|cash|funds|funding|capital|investment)(?: (?:from|of|raised) (?:the |this |any )?[\\p{L} -]{2,25})? (to ${SPENT}\\b ${PHRASE}|towards? ${PHRASE}|into ${PHRASE}|for ${PHRASE})${STOP}`,
    `\\b(?:proceeds|money|cash|funds|funding|capital)(?: (?:raised|from) (?:in |by )?(?:the |this )?[\\p{L} -]{2,25}?)? (?:(?:will|would|are to|is to|to) (?:be used|be spent|be invested|go|help)|(?:is|are) (?:earmarked|meant|intended|being used)) ((?:to|for|towards?|into|on) ${PHRASE})${STOP}`,
    `\\b(?:round|raise|loan|financing|investment|injection|placement)\\b[^.;:“”"]{0,60}?,? (?:which|that) (?:will|would|is to) (?:be used |go |be spent )((?:to|for|towards?|into|on) ${PHRASE})${STOP}`,
    `\\b(?:allows?|enables?|lets?) (?:us|it|them|the (?:company|group|firm|bank)) to ((?:pay down|pay off|repay|reduce) [^.;:,“”"]{0,20}?(?:debts?|loans?|borrowings))\\b`,
  ),
  ...term(
    'approval',
    OFFERS,
    null,
    `((?:(?:[Tt]he|[Aa]n?) )?(?:[\\p{Lu}][\\p{L}.’'-]{1,20} ){0,4}${RULER}(?: of (?:the )?(?:${NAME}|directors)(?: ${NAME}){0,2})? (?:has |have |had )?(?:approved|cleared|authori[sz]ed|endorsed) (?:the |its |their |an? |${NAME} )?(?:[\\p{L}’'-]{2,20} ){0,2}?(?:deal|sale|bid|offer|merger|takeover|acquisition|agreement|plans?|split|transaction|proposal|purchase)(?: of ${PERCENT}(?: of ${NAME})?| in principle)?)\\b`,
  ),
  ...term('go-shop', OFFERS, CONTROL, `\\b(${NUMBER}-day [“"]?go-shop[”"]?(?: period)?)`),
  ...term(
    'financing',
    OFFERS,
    CONTROL,
    `\\b(?:lined up|lining up|secured|arranged|arranging|borrow(?:s|ed|ing)?) (${ABOUT}${MONEY} (?:of|in) (?:[\\p{L}-]{2,14} ){0,2}(?:debt|loans?|financing|credit|bank debt|borrowings)(?: (?:financing|facilities))?(?: from [^.;:,“”"]{3,50}?)?)${STOP}`,
  ),
  ...term(
    'termination',
    OFFERS,
    null,
    `\\b((?:either|each) (?:party|side|company) (?:may|can|could|is free to|has the right to) (?:terminate|end|cancel|leave|withdraw|walk away|pull out)${'[^.;:,“”"]{0,60}?'})${STOP}`,
    `\\b(break clause(?: (?:in|after) (?:(?:19|20)\\d\\d|${TIME}))?)\\b`,
    `\\b((?:can|may|could) be (?:terminated|cancelled|canceled|ended) (?:by|with|on|at|if|after) ${PHRASE})${STOP}`,
    `\\b(${NUMBER} (?:days|months|weeks|years)['’]? notice(?: to (?:end|leave|terminate|cancel) [^.;:,“”"]{2,30}?)?)${STOP}`,
  ),
  ...term(
    'value with debt',
    OFFERS,
    CONTROL,
    `\\b[Ii]ncluding (?:net |assumed )?debt,? [^.;:“”"]{0,60}?(${ABOUT}${MONEY})`,
    `\\b(enterprise value of ${ABOUT}${MONEY})`,
    `(${ABOUT}${MONEY}),? including (?:net |assumed |its |the )*debts?\\b`,
  ),
  ...term(
    'financing',
    OFFERS,
    ['supply', 'service', 'other', 'cooperation', 'settlement', 'licence', 'distribution'],
    `\\b((?:partially |partly |fully )?(?:financed|funded) (?:by|with|through|from) ${PHRASE})${STOP}`,
  ),
  ...term(
    'break fee',
    OFFERS,
    CONTROL,
    `(${ABOUT}${MONEY} (?:penalty|break-?up penalty|breakage fee|cancellation fee)(?: if ${PHRASE})?)${STOP}`,
  ),
  ...term(
    'lock-up',
    OFFERS,
    CONTROL,
    `\\b(${NUMBER}-(?:year|month|week|day) lock-?up(?: period| agreement)?)\\b`,
    `\\b((?:agreed|undertaken|promised|committed|pledged) not to sell (?:[^.;:,“”"]{2,30} )?for (?:at least )?${TIME})\\b`,
    `\\b((?:locked (?:up|in)|barred from selling [^.;:,“”"]{2,30}?) for (?:at least )?${TIME})\\b`,
  ),
  ...term(
    'valuation',
    OFFERS,
    ['financing', 'stake', 'ipo', 'joint-venture'],
    `\\bvalu(?:es|ed|ing) (?:[^.;:,“”"]{2,40}? )?at (${ABOUT}${MONEY})(?! (?:a|per|each) share)`,
    `\\b((?:pre-money |post-money )?valuation(?: of| is| was| at|:) ${ABOUT}${MONEY})`,
    `(${MONEY} (?:pre-money |post-money )?valuation)\\b`,
  ),
  ...term(
    'shareholder support',
    OFFERS,
    CONTROL,
    `\\b((?:has|have) (?:irrevocably |already )?(?:agreed|committed|pledged|promised|undertaken) to (?:tender|vote (?:for|in favou?r of)|accept) ?[^.;:,“”"]{0,50}?)${STOP}`,
    `\\b(irrevocable (?:undertakings|commitments)(?: (?:from|to|of|for) ${PHRASE})?)${STOP}`,
  ),
  ...term(
    'deadline',
    OFFERS,
    null,
    `\\b(?:has|have|had|given|gave [^.;:,]{2,25}) until ((?:the end of (?:the |this |next )?(?:day|week|month|quarter|year)|${WHEN}|midnight|noon)[^.;:,“”"]{0,25}?) to (?:hand in|submit|make|improve|raise|accept|decide|table|lodge|complete|reach|bid)\\b`,
    `\\b(?:deadline|cut-off)(?: (?:for|to) [^.;:,“”"]{2,40}?)? (?:is|was|of|on|falls on|expires on) ((?:[\\p{L}]{2,8} )?${WHEN})`,
    `\\bmust (?:be )?(?:filed?|submit(?:ted)?|sign(?:ed)?|claim(?:ed)?|made|appl(?:y|ied)|accept(?:ed)?|decided?)\\b[^.;:,“”"]{0,30}? (by ${DAY})`,
    `\\b(?:bids|offers) (?:are|were) due (${WHEN})`,
  ),
  ...term(
    'effective date',
    OFFERS,
    CONTROL,
    `\\beffective (?:date )?(?:of (?:the |this )?[\\p{L}]{2,12} )?(?:is|will be) (${WHEN})`,
    `\\b(effective (?:of|as of|from) ${WHEN})`,
  ),
  ...term(
    'board',
    OFFERS,
    CONTROL,
    `\\b((?:${NAME} ){1,3}(?:, [^.;:,]{3,60}, )?(?:will|would|is to) (?:join|take a seat on|get a seat on|sit on) (?:the|its|their) (?:[\\p{L}’']{2,20} )?board)\\b`,
  ),
  ...term(
    'resulting stake',
    OFFERS,
    CONTROL,
    `\\b(?:own|hold|control|have|get|retain|keep) (${ABOUT}${PERCENT} of the (?:new|combined|merged|enlarged|resulting) (?:company|group|entity|business|firm|bank))\\b`,
    `(?:,|,? and) ((?:other |the )?(?:${NAME} |existing |current ){1,3}(?:shareholders|investors|stockholders|holders|owners) (?:will (?:own|hold|get) )?(?:the (?:remaining |other ))?${ABOUT}${PERCENT})${STOP}`,
  ),
  ...term(
    'premium',
    OFFERS,
    CONTROL,
    `\\b(${PERCENT} (?:above|over|more than|higher than) (?:where|what|the level) [^.;:,“”"]{3,50}?)${STOP}`,
  ),
  ...term(
    'jobs kept',
    OFFERS,
    null,
    '\\b(no (?:forced |compulsory |further |immediate |planned )?(?:layoffs|redundancies|job cuts|job losses|dismissals))\\b',
  ),
  ...term(
    'pay rise',
    OFFERS,
    ['other', 'settlement'],
    `(${PERCENT} (?:pay |wage |salary )?(?:raise|rise|increase|hike)(?: (?:in|over|for|from|this|each) [^.;:,“”"]{3,40}?)?)(?:${STOP}| and )`,
    `\\band (${PERCENT} in (?:each of )?the (?:next|second|third|following|final|last)(?: [\\p{L}-]{2,8})?)(?=[,.;]|$| plus| and)`,
    `\\b((?:pay|wage|salary) (?:raise|rise|increase|hike)s? of ${ABOUT}(?:${PERCENT}|${MONEY}))\\b`,
  ),
  ...term(
    'commitment',
    OFFERS,
    null,
    `\\b(?:promised|promises|pledged|pledges|undertook|vowed|guaranteed|guarantees|has undertaken) ((?:not )?to ${PHRASE})${STOP}`,
  ),
  ...term('obligation', OFFERS, null, `\\balso (?:agreed|agrees) ((?:not )?to ${PHRASE})${STOP}`),
  ...term(
    'lock-up',
    OFFERS,
    null,
    `\\b(neither (?:side |party |partner |company |of them )?(?:can|may) (?:sell|transfer|leave|withdraw|terminate|bid|raise|buy)${'[^.;:,“”"]{0,60}?'})${STOP}`,
  ),
  ...term('option', OFFERS, CONTROL, `\\b((?:has|have|gets?|with) the right to (?:buy|acquire|sell) ${PHRASE})${STOP}`),
  ...term(
    'pricing',
    OFFERS,
    ['supply', 'service', 'distribution', 'licence'],
    `\\b((?:linked|indexed|tied|pegged) to (?:the )?(?:price of |index of )?(?:inflation|(?:[\\p{L}-]{2,12} )?(?:crude|hub|index)|Brent(?: crude)?|spot prices?|market prices?|oil prices?|gas prices?|an index|earnings))\\b`,
  ),
  ...term(
    'vote',
    OFFERS,
    null,
    `\\b(?:members|shareholders|creditors|lawmakers|parliament|workers|stockholders|investors|clubs|owners) (?:will|would|are to|is to|are due to|must|still have to) vote on [^.;:,“”"]{2,40}? (${WHEN})`,
  ),
  ...term(
    'closing date',
    OFFERS,
    null,
    `\\b(?:should|is to|are to|due to) be (?:wrapped up|completed|closed|finali[sz]ed|concluded|sealed) (${WHEN})`,
    `\\bexpect(?:s|ed)? (?:it|(?:the|its|this) [^.;:,“”"]{2,40}?) to (?:be )?(?:close|closed|complete|completed|conclude|concluded|finali[sz]ed|take effect) (${WHEN})`,
    `\\b(?:expects?|hopes?|plans?|aims?|wants?) to (?:wrap up|close|complete|seal|finali[sz]e|conclude) (?:the|its|this) [^.;:,“”"]{2,25}? (${WHEN})`,
    `\\b(?:completion|closing|closure) (?:of [^.;:,“”"]{2,25}? )?(?:is |was )?(?:expected|anticipated|scheduled|due|planned|set|targeted|likely) (?:for )?(${WHEN})`,
    `\\b(?:final|definitive|formal) (?:deal|agreement|contract|pact|accord) (?:is|was) (?:expected|anticipated|scheduled|due|planned|likely) (?:for )?(${WHEN})`,
    `\\b(?:completion|closing|closure|conclusion)(?:, [^.;:“”"]{3,70},)? (?:is|was) (?:expected|scheduled|due|planned|set|targeted|seen|likely) (?:for )?(${WHEN})`,
  ),
];
