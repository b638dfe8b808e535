import { ABOUT, MONEY, NUMBER, PERCENT, STOP, type TermPattern, term, WHEN } from './term-grammar.ts';

const AFTER = 'what copy says becomes of a business once it is bought';
const CONTROL = ['acquisition', 'merger', 'stake', 'asset-sale', 'joint-venture', 'ipo'];
const NAME = "[\\p{Lu}][\\p{L}&.'’-]{1,30}";
const REST = '[^.;:,“”"]{2,70}?';
const PEOPLE = '(?:employees|jobs|workers|staff|positions|people|posts)';

/** Terms that tell what becomes of a business: who runs it, where it sits, what it saves, and how its gains are shared. */
export const AFTERMATH_TERMS: readonly TermPattern[] = [
  ...term(
    'operation',
    AFTER,
    CONTROL,
    `\\b((?:will|would) (?:operate|be (?:run|operated|managed)) (?:as|separately|independently|under|by|from|within)\\b[^.;:,“”"]{0,60}?)${STOP}`,
    `\\b((?:will|would) (?:remain|stay) (?:within|at its|based|independent|under)\\b ${REST})${STOP}`,
    `\\b(continue (?:to operate|operating|to trade|trading) (?:as|under|separately|independently|from|but)\\b[^.;:,“”"]{0,60}?)${STOP}`,
    `\\b((?:will|would|to) work as part of ${REST})${STOP}`,
  ),
  ...term(
    'management',
    AFTER,
    CONTROL,
    `((?:(?:Mr|Ms|Mrs|Dr|Sir)\\.? |${NAME} ){1,3}${NAME}(?: ${NAME})? (?:will|would|is to) (?:retire|resign|step down|chair|head|leave|stay on|stay with|remain with|remain in his|remain in her|join)\\b${REST})${STOP}`,
    `\\b((?:will|would) remain in (?:his|her|their) (?:position|post|role|job)s?${REST})${STOP}`,
  ),
  ...term(
    'name',
    AFTER,
    CONTROL,
    `\\b(?:will|would|to) be (?:renamed|rebranded) (?:to |as )?(?:the )?((?:${NAME} ?){1,4})`,
  ),
  ...term(
    'headquarters',
    AFTER,
    CONTROL,
    `\\b(headquarters (?:(?:of|for) [^.;:,“”"]{3,40} )?(?:will|would|are expected to|is expected to) (?:remain|stay) in (?:${NAME} ?){1,3})`,
  ),
  ...term(
    'savings',
    AFTER,
    CONTROL,
    `\\b((?:annual )?(?:pre-tax )?(?:cost )?(?:savings|synergies|efficiencies) of (?:greater than )?${ABOUT}${MONEY}(?: (?:a|per) year| annually)?(?: after [^.;:,“”"]{3,30}?)?)(?:${STOP}| (?:are|were|is|could|would|should|by|from)\\b)`,
    `(${ABOUT}${MONEY} (?:in|of) (?:annual |yearly |cost |pre-tax ){0,2}(?:savings|synergies|costs(?= by| a year| from|,|\\.)))(?:\\b|(?=[,.]))`,
    `\\bsav(?:e|es|ing) (?:[^.;:,“”"]{2,25} )?(${ABOUT}${MONEY}(?: (?:a|per) year| annually))\\b`,
    `\\b((?:savings|synergies) (?:will|would|could|should|are expected to|are seen to) (?:be|reach|total|amount to|rise to|come to) ${ABOUT}${MONEY}(?: (?:a|per) year| annually)?)`,
  ),
  ...term(
    'premium',
    AFTER,
    CONTROL,
    `\\b(${PERCENT} (?:more|higher) than [^.;:,“”"]{2,50}?(?:price|close|offer)\\b|${PERCENT} above [^.;:,“”"]{2,50}?(?:price|close|offer)\\b)`,
    `\\b(an additional ${PERCENT} for each ${REST})${STOP}`,
  ),
  ...term(
    'job cuts',
    AFTER,
    CONTROL,
    `\\b(?:loss|reduction|elimination|cut) of (${ABOUT}\\d[\\d,.]* (?:\\p{L}+ )?${PEOPLE})`,
    `\\b(\\d[\\d,.]* (?:of (?:those|its|the) )?(?:\\p{L}+ )?${PEOPLE} (?:will|would|are to) be (?:eliminated|cut|lost|laid off|made redundant))`,
  ),
  ...term(
    'profit share',
    AFTER,
    null,
    `\\b(${ABOUT}${PERCENT} of (?:the |its |their |any |all |future )*(?:profits|royalties|proceeds)(?: (?:from|of) [^.;:,“”"]{2,40}?)?)${STOP}`,
  ),
  ...term('capital', AFTER, CONTROL, `\\b(?:capitali[sz]ed at|a share capital of) (${ABOUT}${MONEY})`),
  ...term(
    'condition',
    AFTER,
    null,
    `\\b(in the event (?:that |of )?${REST})${STOP}`,
    `\\bconditions? (?:include|includes|are) (?:that )?(${REST})${STOP}`,
  ),
  ...term(
    'closing date',
    AFTER,
    null,
    `\\b(?:hopes?|able|expects?|prepared) to (?:close|complete)(?: it| the (?:deal|sale|merger|transaction))? (in (?:the )?near future|at any time|soon|${WHEN})${STOP}`,
  ),
  ...term(
    'premium',
    AFTER,
    CONTROL,
    `\\b(${PERCENT} (?:below|under|above|over|short of|less than) (?:the |its |their |an? )?(?:[\\p{L}-]{2,14} ){0,2}(?:valuation|book value|net asset value|asking price|guide price|appraisal|face value|carrying value|market price|market value|list price)\\b)`,
    `\\b((?:an? )?(?:${PERCENT} discount|discount of ${ABOUT}${PERCENT})(?: to [^.;:,“”"]{3,50}?)?)${STOP}`,
  ),
  ...term(
    'yield',
    AFTER,
    ['asset-sale', 'acquisition', 'stake', 'financing'],
    `\\b((?:an? )?(?:(?:net|gross|initial|rental|running|exit) ){0,3}yield of ${ABOUT}${PERCENT})`,
    `(${PERCENT} (?:(?:net|gross|initial|rental|running|exit) ){0,3}yield)\\b`,
  ),
  ...term(
    'equity value',
    AFTER,
    CONTROL,
    `\\b(valu(?:es|ed|ing) (?:the|its|their|all(?: the| its)?)(?: (?:ordinary|outstanding|issued))? (?:shares|equity|share capital) at ${ABOUT}${MONEY})(?! (?:a|per|each) share)`,
  ),
  ...term(
    'debt',
    AFTER,
    CONTROL,
    `\\b(?:tak(?:e|es|ing)|took|assum(?:e|es|ed|ing)|absorb(?:s|ed|ing)?|inherit(?:s|ed|ing)?) (?:on )?(${ABOUT}${MONEY} (?:of|in) (?:[\\p{L}-]{2,14} ){0,2}(?:debts?|borrowings|liabilities|loans))\\b`,
  ),
  ...term(
    'no further increase',
    AFTER,
    CONTROL,
    `\\b((?:does not|doesn[’']t|did not|do not|don[’']t|has no|have no|had no) (?:intend|intention|plans?|wish|want)(?: of| to)? (?:to )?(?:rais|increas|lift|improv|sweeten)(?:e|ing)?\\b (?:its|their|the|that|his) (?:stake|holding|shareholding|bid|offer|interest|share)\\b ?[^.;:,“”"]{0,30}?)${STOP}`,
  ),
  ...term(
    'board seat',
    AFTER,
    CONTROL,
    `\\b(?:entitled|allowed|has the right|have the right|will be able|would be able) to ((?:nominate|appoint|name|choose|pick|delegate) (?:${NUMBER}|an?)(?: of [^.;:,“”"]{2,30}?)? (?:non-executive |independent )?(?:directors?|board members?|members?|representatives?|observers?)\\b[^.;:,“”"]{0,40}?)${STOP}`,
    `\\b(?:will|would|can|may) ((?:nominate|appoint) (?:${NUMBER}|an?)(?: of [^.;:,“”"]{2,30}?)? (?:non-executive |independent )?(?:directors?|board members?|observers?)\\b[^.;:,“”"]{0,40}?)${STOP}`,
    `\\b((?:${NUMBER}|an?) seats? on the (?:[\\p{L}’']{2,20} ){0,2}(?:board|council))\\b`,
  ),
  ...term(
    'staff transferred',
    AFTER,
    null,
    `\\b((?:(?:about|around|some|roughly|nearly|all|its|the|up to) ){0,2}${NUMBER}(?:,\\d{3})? (?:[\\p{L}-]{2,14} )?(?:employees|workers|staff|people) (?:(?:will|would|are to|have|had) )?(?:move|moved|transfer|transferred|switch|switched|pass|passed|go|went|be transferred) (?:across|over|with|to)\\b)`,
  ),
  ...term(
    'headquarters',
    AFTER,
    ['merger', 'joint-venture', 'acquisition'],
    `\\b(?:will|would|is to|to) have (?:its|the) ((?:registered )?(?:seat|head office|headquarters) in ${NAME})`,
    `\\b(?:^|with |and )((?:the |its )?(?:[\\p{L}-]{2,14} ){0,2}(?:headquarters|head office|desk|seat|research|production|management|operations|brand) (?:staying|remaining|kept) (?:in|at|with) ${NAME})`,
  ),
  ...term(
    'offer for sale',
    AFTER,
    ['ipo'],
    `\\b(?:will|would|is to|are to|plans? to|may) (?:sell|offload|part with|dispose of) (${ABOUT}(?:${PERCENT}|\\d[\\d.,]{0,12}(?: (?:million|billion|crore|lakh))? shares))`,
    `\\b(offer for sale (?:of|worth) ${ABOUT}(?:${MONEY}|${PERCENT}|\\d[\\d.,]{0,12}(?: (?:million|billion|crore|lakh))? (?:equity )?shares))`,
  ),
  ...term(
    'fresh issue',
    AFTER,
    ['ipo'],
    `\\b((?:fresh|primary) issue (?:of|worth) (?:(?:new |equity )*shares (?:of|worth) )?${ABOUT}(?:${MONEY}|\\d[\\d.,]{0,12}(?: (?:million|billion|crore|lakh))? (?:new |equity )*shares))`,
    `\\bof which (?:only )?(${ABOUT}${MONEY}) (?:will|would|is to) (?:come|go|accrue|flow) to (?:the|it)\\b`,
  ),
  ...term(
    'use of proceeds',
    AFTER,
    ['ipo', 'financing', 'stake'],
    `(?:\\b${MONEY}|\\b(?:half|most|part|some|the (?:rest|balance|bulk|remainder))) (?:of (?:the |this |that )(?:[\\p{L}-]{2,12} )?(?:money|proceeds|sum|cash|funds) )?(?:will|would|is to|are to) (?:go|be (?:put|spent|used)) (?:to|into|towards?|on|for) ([^.;:,“”"]{3,60}?)(?:${STOP}| and the (?:balance|rest|remainder)\\b)`,
    `\\b(?:money|proceeds|cash|funds) (?:will|would) go (?:to|into|towards?|on|for) [^.;:,“”"]{3,60}? and (?:the )?(?:balance|rest|remainder) (?:in)?to ([^.;:,“”"]{3,60}?)${STOP}`,
  ),
  ...term(
    'price change',
    AFTER,
    CONTROL,
    `(${NUMBER} (?:million|billion|mln|bln)(?: [\\p{L}]{3,8})? (?:less|more|lower|higher) than (?:(?:was|were|had|been|first|originally|initially|previously) ){0,3}(?:agreed|offered|planned|announced|expected|bid)\\b[^.;:,“”"]{0,30}?)${STOP}`,
  ),
  ...term(
    'review period',
    AFTER,
    CONTROL,
    `\\b(?:review|clearance|inquiry|investigation|examination)(?: of [^.;:,“”"]{2,30})? (?:\\p{L}{4,10}ly )?(?:takes|will take|would take|may take|could take|can take|lasts) (${ABOUT}${NUMBER} (?:days|weeks|months))`,
  ),
  ...term(
    'shareholder support',
    AFTER,
    CONTROL,
    `(${NAME} (?:will|would|plans to|intends to) (?:\\p{Ll}{3,12} )?(?:tender|sell into the offer) (?:its|their|his|her|all) [^.;:,“”"]{0,30}?(?:shares|stock|stake|holding))\\b`,
  ),
  ...term(
    'signing date',
    AFTER,
    null,
    `\\b(?:announcement|signing)(?: of [^.;:,“”"]{2,30})? (?:is|was|were|could be|may be) (?:likely|expected|due|planned|possible|scheduled|set)(?: for| to come)? ((?:before|by|in|on|at|within|around) (?!an? )[^.;:,“”"]{3,50}?)${STOP}`,
  ),
];
