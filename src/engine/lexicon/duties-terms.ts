import { ABOUT, MONEY, NUMBER, PERCENT, PHRASE, STOP, type TermPattern, term, WHEN } from './term-grammar.ts';

const DUTIES = 'what desk copy says each side pays, guarantees, decides and keeps under a deal';
const CONTROL = ['acquisition', 'merger', 'stake', 'asset-sale', 'joint-venture'];
const GOODS = ['supply', 'service', 'distribution', 'licence', 'other', 'cooperation', 'joint-venture'];
const NAME = "[\\p{Lu}][\\p{L}&.'’-]{1,30}";
const FRACTION =
  '(?:half|a third|a quarter|a fifth|a tenth|two[- ]thirds|three[- ]quarters|four[- ]fifths|the (?:rest|balance|remainder|other half))';
const PART = `(?:${ABOUT}${MONEY}|${ABOUT}${PERCENT}|${FRACTION}|${NUMBER} (?:million|billion))`;
/** What has to happen first for a part of the price to be paid. */
const STEP =
  '(?:signature|signing|order|delivery|completion|closing|shipping documents|acceptance|handover|approval|publication|launch)';
const WORKS =
  '(?:shops?|stores?|plants?|sites?|branch(?:es)?|offices?|factor(?:y|ies)|mines?|jobs?|posts?|staff|employees|hospitals?|depots?|mills?|yards?|clinics?|breweries|winer(?:y|ies)|dairies|dairy|works)';

/** Terms that bind the sides: what is paid in which steps, what is guaranteed, who decides and what is kept. */
export const DUTIES_TERMS: readonly TermPattern[] = [
  ...term(
    'payment',
    DUTIES,
    null,
    `(?<!\\b(?:all but|except|of) )(?<![\\p{L}\\d$€£.,])(${PART}(?: of (?:it|this|the (?:price|sum|amount|total|contract)))? (?:in cash )?(?:(?:is |are |falls? |becomes? |being |to be )?(?:due|payable|paid) )?(?:on|at|upon|against) ${STEP})\\b`,
    `\\b((?:a )?(?:one-off|one-time|single|lump[- ]sum) (?:payment|sum|${MONEY})(?: of ${ABOUT}${MONEY})?|(?:a )?lump sum(?: of ${ABOUT}${MONEY})?)`,
    `\\b((?:half|part|most) of (?:the |its )?[\\p{L}-]{3,15} (?:will|would|is to|are to) be (?:paid|repaid|settled|transferred) (?:${WHEN}|on ${STEP}))`,
  ),
  ...term(
    'upfront payment',
    DUTIES,
    null,
    `(${ABOUT}${MONEY}) (?:now|at once|immediately|straight away|right away)(?=[,.;]| and\\b| plus\\b)`,
  ),
  ...term(
    'fee',
    DUTIES,
    null,
    `\\b((?:signature|signing|signing-on|entry|franchise|licen[cs]e|management|access|service|concession|brokerage|option|transfer) (?:bonus|fee)s? of ${ABOUT}${MONEY}(?: (?:a|per) [\\p{L}]{3,12})?)`,
    `\\b(?:annual |yearly |monthly |ground )?rent (?:is|of|will be|starts at|was set at|comes to|amounts to) (${ABOUT}${MONEY}(?: (?:a|per) [\\p{L}]{3,12})?)`,
    `\\b((?:guaranteed |annual |yearly )?minimum (?:guarantee|payment|royalty|fee) of ${ABOUT}${MONEY}(?: (?:a|per) year)?)`,
  ),
  ...term(
    'penalty',
    DUTIES,
    ['supply', 'service', 'other', 'licence', 'distribution', 'cooperation', 'acquisition', 'asset-sale', 'merger'],
    `\\b((?:penalt(?:y|ies)|fines?) of ${ABOUT}${MONEY}(?: (?:a|per|for (?:each|every)) [^.;:,“”"]{2,25}?)?)${STOP}`,
  ),
  ...term(
    'royalties',
    DUTIES,
    null,
    `\\broyalt(?:y|ies),? (?:starting |beginning |set |running |run |rising |range |ranging )+(?:at )?(?:(${ABOUT}${PERCENT}(?: of ${PHRASE})?|from ${PHRASE}))${STOP}`,
  ),
  ...term(
    'revenue share',
    DUTIES,
    null,
    `\\b(?:gets?|receives?|takes?|keeps?|giv(?:es?|ing) [^.;:,“”"]{2,25}|pays?|paying|entitled to|will (?:get|receive|keep|take)) (${ABOUT}${PERCENT} of (?:(?:the|its|all|any|net|gross|future|profit|ticket|advertising|box[- ]office) ){0,3}(?:revenues?|sales|oil|income|takings|output|gate|turnover|production|fees|receipts)\\b(?: (?:from|of|until) [^.;:,“”"]{2,40}?)?)${STOP}`,
    `\\b((?:advertising |ticket |subscription |net )?(?:income|takings|receipts|revenues?|profits?|costs|earnings) (?:will|would|are to|is to) be (?:split|shared|divided)\\b[^.;:,“”"]{0,40}?)${STOP}`,
  ),
  ...term(
    'pricing',
    DUTIES,
    GOODS,
    '\\b(at (?:a |the )?(?:fixed|market|spot|preferential|cost|regulated|subsidi[sz]ed|world market) prices?)\\b',
    `\\b((?:at )?(?:a |the )?(?:price |pricing )?(?:formula|rate|rates|price|prices) (?:linked|tied|pegged|indexed) to ${PHRASE})${STOP}`,
  ),
  ...term(
    'costs',
    DUTIES,
    null,
    '\\b((?:[Ee]ach|[Bb]oth) (?:(?:side|party|company|partner)s? |of them )?(?:will |would |is to |are to )?(?:bears?|pays?|covers?|carry|carries|meets?) (?:its|their) own (?:legal )?(?:costs?|expenses|fees|bills?))\\b',
    `\\b((?:paid for|financed|funded|borne|shared) (?:equally|in equal (?:parts|shares)|half and half|fifty-fifty)(?: (?:by|between) ${PHRASE})?)${STOP}`,
    `\\b((?:costs?|expenses|losses) (?:will be |are |is |are to be |would be )(?:shared|split|borne|divided|met) (?:equally|by|between|among|in) ?[^.;:,“”"]{0,40}?)${STOP}`,
    `((?:[\\p{L}]{3,15} )(?:is|are|will be) for (?:${NAME}|the [\\p{L}]{3,12}['’]s?) account)\\b`,
  ),
  ...term(
    'volume',
    DUTIES,
    ['supply', 'distribution', 'service', 'licence', 'joint-venture'],
    `\\b(?:volumes?|deliveries|shipments|output|purchases) (?:will |would |is to |are to )?(?:rises?|grows?|increases?|climbs?|goes? up|doubles?) to (${ABOUT}\\d[\\d.,]{0,12}(?: (?:million|billion))?(?: [\\p{L}-]{2,20}){1,3} (?:a|per) (?:year|month|week|day))\\b`,
    `\\b((?:at least|a minimum of|no fewer than|no less than) \\d[\\d.,]{0,12}(?: (?:million|billion))?(?: [\\p{L}-]{2,20}){1,3} (?:a|per|each|every) (?:year|month|week|day|season))\\b`,
  ),
  ...term(
    'governance',
    DUTIES,
    null,
    `((?:${NAME} |[Tt]he [\\p{Ll}]{3,12} ){1,3}(?:will|would|may|can|is to|gets to) (?:name|appoint|choose|pick|nominate|propose|designate|send) (?:the |an? |its |${NUMBER} )?(?:[\\p{L}-]{2,14} ){0,3}?(?:president|chairman|chairwoman|chair|chief executive|managing director|directors?|board members?|finance chief)(?: and [^.;:,“”"]{3,50}?)?)${STOP}`,
    `\\b(${NUMBER} of (?:the |its |the board['’]s )?${NUMBER} (?:directors|seats|members|board members)(?: (?:of|on) (?:the |its )[^.;:,“”"]{3,30}?)?)${STOP}`,
    `\\b((?:steering|joint|coordinating|co-ordinating|oversight) (?:group|committee|council|board)(?: (?:of|with|made up of) ${PHRASE})?)(?:${STOP}| (?:will|would|is|to)\\b)`,
    `\\b((?:keeps?|retains?|gets?|gives? (?:each [^.;:,“”"]{2,30}? |both |it |them |the [\\p{L}]{3,12} )?)an? (?:veto|say|casting vote|right of veto|blocking minority)(?: (?:in|over|on) ${PHRASE})?)${STOP}`,
    `\\b(${NAME} (?:remains?|stays?|becomes?|will be|will remain|is to be|acts as|would remain) (?:the |its )?operator(?: until ${PHRASE})?)${STOP}`,
    `((?:${NAME}['’]s? )(?:chairman|chairwoman|chief executive|president|boss|founder|owners?) (?:would|will|is to) (?:lead|chair|head|run) [^.;:,“”"]{3,40}?)(?:${STOP}| and )`,
  ),
  ...term(
    'management',
    DUTIES,
    CONTROL,
    `((?:(?:[Ii]ts|[Tt]heir|[Tt]he) )?(?:[Ff]ounder|[Cc]o-founder|[Cc]hief executive|[Mm]anaging director|[Pp]resident|[Cc]hairman)(?:, (?:${NAME} ?){2,3},| (?:${NAME} ?){2,3}) ?(?:becom(?:es|ing)|remain(?:s|ing)|stays on|staying on|will stay|keeps (?:his|her)|is to stay|to stay on)(?: (?:as )?[^.;:,“”"]{2,50}?)?)${STOP}`,
    `\\b((?:will be |would be |is to be |is )(?:led|headed|run|chaired) by (?:${NAME} ?){2,4})`,
  ),
  ...term(
    'team',
    DUTIES,
    CONTROL,
    `((?:${NAME}['’]s? |[Tt]he |[Ii]ts )(?:[\\p{L}\\d-]{2,16} ){0,3}team(?: of ${NUMBER})? (?:will join|is joining|joins|will move to|moves to|is to join) ${NAME})`,
  ),
  ...term(
    'jobs',
    DUTIES,
    null,
    `(${ABOUT}${NUMBER} (?:(?:new|permanent|direct|additional|further|full-time) ){0,2}jobs (?:will|would|are to|should|are) (?:be )?created)\\b`,
  ),
  ...term(
    'jobs kept',
    DUTIES,
    null,
    `\\b([Nn]o (?:[\\p{L}-]{3,12} )?${WORKS} (?:will|would|are to|is to|shall) (?:be )?(?:closed?|shut|cut|lost|go|laid off|dismissed|sold)(?: (?:before|until|for) [^.;:,“”"]{3,30}?)?)${STOP}`,
    `\\b((?:keeps?|guarantees?|retains?|preserves?|saves?|safeguards?|protects?|keep|guarantee) (?:all |the |its |their ){0,2}(?:${NUMBER} )?(?:[\\p{L}-]{3,12} )?(?:jobs|employees|workers|staff|posts|workforce) (?:for|until|in) ${PHRASE})${STOP}`,
    `\\b((?:keeps?|keeping|retains?|retain) (?:the|its|their|both|all) (?:[\\p{L}-]{3,12} )?(?:offices?|plants?|factor(?:y|ies)|sites?|laborator(?:y|ies)|studios?|base|mills?|works) (?:in|at|on|near) ${NAME}(?: ${NAME}){0,2})`,
  ),
  ...term(
    'headquarters',
    DUTIES,
    CONTROL,
    `\\b((?:(?:its|the|their) )?(?:headquarters|head office|registered office) (?:remains?|stays?|moves?|will stay|will move|is to stay|is to move|would remain) (?:in|at|to) ${NAME}(?: ${NAME})?)`,
    `\\b((?:warehousing|production|research|assembly|printing|bottling|distribution|administration|manufacturing) (?:moves|will move|is to move|would move|will be moved|is to be moved|shifts) to ${NAME})`,
  ),
  ...term(
    'name',
    DUTIES,
    CONTROL,
    `\\b((?:the |its )?(?:name|brand)(?: [“"]?${NAME}[”"]?)? (?:would|will|is to) (?:disappear|vanish|be (?:dropped|retired|kept|retained)|go|live on|survive)\\b[^.;:,“”"]{0,40}?)${STOP}`,
    `\\b(?:trade|traded|trades|trading|operate|operates|do business) (?:as|under the name(?: of)?) ([“"]?${NAME}(?: (?:&|and|${NAME})){0,3}[”"]?)`,
  ),
  ...term(
    'closures',
    DUTIES,
    CONTROL,
    `\\b((?:closing|closure) of [^.;:,“”"]{2,40}?(?:head office|offices?|plants?|sites?|branches|stores|factory|works|mill|depots?)(?: (?:in|at|near) ${NAME})?)`,
  ),
  ...term(
    'financing',
    DUTIES,
    null,
    `\\b(?:[Ff]unding|[Ff]inancing|[Tt]he money) (?:comes|will come|is to come|would come) from (${PHRASE})${STOP}`,
    `((?:${FRACTION}|${ABOUT}${PERCENT}) of (?:the )?(?:price|costs?|sum|bill|investment|money|total|amount) (?:is |are |will be |would be )(?:paid|covered|borne|met|funded|financed|guaranteed|underwritten)(?: for)? by ${PHRASE})${STOP}`,
    `\\b((?:[\\p{L}-]{2,14} ){1,4}(?:covers?|will cover|pays?|will pay|would cover) (?:${FRACTION}|${ABOUT}${PERCENT}) of (?:the )?(?:costs?|price|sum|bill|investment))\\b`,
  ),
  ...term(
    'guarantee',
    DUTIES,
    null,
    `\\b((?:the )?(?:treasury|state|government|parent company|federation|city|ministry) (?:guarantees|will guarantee|stands behind|backs) (?:the |half of the |${PERCENT} of the )?(?:debts?|loans?|bonds?|sum|borrowing|credit|money))\\b`,
  ),
  ...term(
    'collateral',
    DUTIES,
    null,
    `\\b((?:put|puts|putting) up [^.;:,“”"]{2,50}? as (?:collateral|security))\\b`,
    `\\b(?:hold|holds|have|has|get|gets|receive|receives|against|given) (security over ${PHRASE})${STOP}`,
  ),
  ...term(
    'tranche',
    DUTIES,
    ['financing'],
    `((?:an? )?${ABOUT}${MONEY} (?:[\\p{L}-]{2,14} ){0,2}(?:term loan|revolving (?:credit )?facility|revolver|bridge(?: loan)?|overdraft)s?)\\b`,
  ),
  ...term(
    'liability',
    DUTIES,
    null,
    '\\b([Nn]either (?:(?:side|party|company|firm|of them) )?(?:admits?|admitted|conced(?:es?|ed)) (?:any )?(?:wrongdoing|liability|guilt|fault))\\b',
  ),
  ...term(
    'commitment',
    DUTIES,
    null,
    `\\b((?:promise|agree|agrees|agreed|pledge|undertake|undertakes|undertook) not to (?!(?:comment|disclose|discuss|talk|name|reveal|sell)\\b)${PHRASE})${STOP}`,
  ),
  ...term(
    'status',
    DUTIES,
    null,
    `((?:[Hh]eads of (?:terms|agreement)|[Pp]apers|[Tt]he (?:contract|papers)|[Aa] (?:draft|contract)) [^.;:,“”"]{0,30}?(?:not (?:yet )?(?:been )?signed|unsigned))\\b`,
  ),
  ...term(
    'condition',
    DUTIES,
    null,
    `\\b((?:(?:has|have|is|are) yet|still (?:has|have)|still needs?|must still|remains?) to be (?:put to|signed off|voted on|endorsed|confirmed|rubber-stamped|cleared|approved|ratified|waved through)\\b[^.;:,“”"]{0,60}?)${STOP}`,
    `\\b(minimum acceptance(?: (?:level|threshold|rate))? of ${PERCENT})`,
    `\\b(?:takes? effect|(?:comes?|enters?) into (?:force|effect)|becomes? (?:binding|effective|valid)|closes?|payable|due|falls? due) (?:only )?((?:when|once|if|as soon as) [^.;:,“”"]{3,70}?(?:has|have|is|are) (?:been )?(?:signed|agreed|accepted|approved|ratified|paid|delivered|completed|met)\\b[^.;:,“”"]{0,30}?)${STOP}`,
    `\\b(?:on|attached|set|one|two|three) conditions?(?: [^.;:,“”"]{2,20})?: ([^.;:“”"]{5,90})${STOP}`,
    "\\b((?:[Tt]he |[Aa] )(?:judge|court|council|board|regulator|minister|ministry|parliament|watchdog)(?:['’]s)? (?:must|has to|needs to) (?:still )?sign (?:it|them|the [\\p{L}]{3,12}) off)\\b",
  ),
  ...term(
    'pay rise',
    DUTIES,
    ['other', 'settlement', 'cooperation', 'service'],
    `\\b(?:[Ww]ages|[Pp]ay|[Ss]alaries) (?:will |would |is to |are to )?(?:goe?s? up|rises?|increases?|climbs?|be raised|are raised) (?:by )?(${PERCENT}(?: (?:in|from|on) ${WHEN})?)`,
    `\\band (?:by |another |a further )?(${PERCENT} (?:a year later|the year after|the following year|next year|in ${WHEN}))`,
    `\\b(?:week|hours)\\b[^.;:,“”"]{0,50}? (?:falls?|drops?|(?:be|is) (?:cut|reduced|shortened)) to (${NUMBER}(?:[.,]5)? hours)\\b`,
  ),
];
