import { ABOUT, MONEY, NUMBER, PERCENT, PHRASE, STOP, type TermPattern, term, WHEN } from './term-grammar.ts';

const SETTLED = 'what copy on settlements, contracts and disposals says is owed later, allowed, capped and kept';
const CONTROL = ['acquisition', 'merger', 'stake', 'asset-sale', 'joint-venture'];
const WORK = ['service', 'supply', 'other', 'cooperation', 'distribution'];
const SPAN = `${NUMBER} (?:years|months|weeks|days)`;
const STAFF =
  '(?:jobs|employees|workers|staff|people|posts|positions|engineers|developers|drivers|researchers|scientists|salespeople)';

/** Terms of settlements, contracts and disposals: payments that depend, options, caps, jobs, and how work is paid. */
export const SETTLING_TERMS: readonly TermPattern[] = [
  ...term(
    'contingent payment',
    SETTLED,
    null,
    `\\b((?:contingent|deferred|performance-based|performance|additional|further|success|bonus|earn-?out) (?:payments?|consideration|sums?|fees?) (?:of|worth|totall?ing) ${ABOUT}(?:an? (?:additional |further ))?${MONEY}(?: (?:if|tied|linked|depending|based|subject|contingent|over|when|once) ${PHRASE})?)${STOP}`,
    `(?<!\\b(?:lose|loses|loss|losses|costs?)\\b[^.;:]{0,70})\\b((?:up to|as much as) (?:an? )?(?:additional |further |another )?${MONEY}(?: more)? (?:more )?(?:if|depending on|based on|linked to|tied to|contingent on|dependent on|should) ${PHRASE})${STOP}`,
    `\\b((?:another|an? (?:additional|further)) ${MONEY} (?:if|when|once|should) ${PHRASE})${STOP}`,
    `\\b(earn-?outs?(?: payments?)?(?: (?:of|worth) ${ABOUT}(?:${MONEY}|${NUMBER} (?:million|billion)))?)(?!\\p{L})`,
    `\\b((?:up to|as much as) (?:an? )?(?:additional |further |another )?${MONEY} in (?:earn-?outs?|contingent|deferred|performance)(?: payments?| consideration)?)\\b`,
  ),
  ...term(
    'consideration',
    SETTLED,
    CONTROL,
    '\\bon a (?:cash-free,? (?:and )?debt-free|debt-free,? (?:and )?cash-free|debt-free) basis\\b',
    `\\bpay(?:ing|s|able)? (?:for it )?((?:half|a third|a quarter|most|part|two-thirds|${PERCENT})(?: of (?:it|the price))? in (?:cash|stock|shares|bonds))\\b`,
  ),
  ...term(
    'royalties',
    SETTLED,
    null,
    `\\b(royalt(?:y|ies) of ${ABOUT}${PERCENT}(?: (?:on|of) ${PHRASE})?)${STOP}`,
    `\\b((?:an? )?${PERCENT} (?:net smelter (?:return )?|gross |overriding |NSR |sales )?royalt(?:y|ies))\\b`,
  ),
  ...term(
    'option',
    SETTLED,
    null,
    `\\b((?:can|may|could|is entitled to|has the right to) (?:buy back|repurchase|reacquire) ${PHRASE})${STOP}`,
    `\\b((?:can|may|could|is entitled to|has the right to) (?:buy|sell) (?:it|them|[^.;:,“”"]{2,30}?) back(?: ${PHRASE})?)${STOP}`,
    `\\b((?:${NUMBER}-(?:day|month|year) )?(?:put|call) options?(?: (?:over|on|to|for) ${PHRASE})?)${STOP}`,
  ),
  ...term(
    'non-compete',
    SETTLED,
    null,
    `\\b((?:will|would|may|must|shall|agreed|agrees|undertook|promised|pledged) (?:also )?not (?:to )?(?:compete|(?:make|sell|offer|distribute|produce) (?:any )?(?:competing|rival))\\b[^.;:,“”"]{0,50}?)${STOP}`,
    `\\b(non-?compete(?: (?:clause|agreement|covenant))?(?: (?:of|for) ${SPAN})?)\\b`,
  ),
  ...term(
    'price cap',
    SETTLED,
    WORK,
    `\\b((?:may|will|would|can|could|must) (?:not )?(?:rise|increase|go up|climb|be raised) (?:by )?(?:no more than|at most|more than|up to|by at most) ${PERCENT}(?: (?:a|per|each|every) (?:year|season))?)`,
  ),
  ...term(
    'liability',
    SETTLED,
    null,
    '\\b((?:admit(?:s|ted|ting)?|accept(?:s|ed|ing)?) no (?:wrongdoing|liability|guilt|fault|responsibility))\\b',
    '\\b((?:neither admit(?:s|ted|ting)?|without admitting) (?:n?or) den(?:y|ies|ied|ying)(?: (?:the|any) (?:wrongdoing|claims|allegations|charges))?)\\b',
  ),
  ...term(
    'penalty',
    SETTLED,
    ['settlement'],
    `\\b(?:and|plus) (?:pay |a |another )*(${ABOUT}${MONEY} (?:civil |criminal |monetary |administrative )?(?:penalty|fine))\\b`,
  ),
  ...term(
    'monitoring',
    SETTLED,
    ['settlement'],
    `\\b((?:be|is to be) (?:monitored|supervised|overseen) (?:by|for) ${PHRASE})${STOP}`,
    `\\b((?:an? )?(?:independent|court-appointed|corporate|outside) monitor(?: for ${SPAN})?)\\b`,
  ),
  ...term(
    'contract type',
    SETTLED,
    WORK,
    '\\b(firm-fixed-price|fixed-price|cost-plus(?:-[a-z]{3,9}){0,3}|indefinite-delivery(?:[,/ -]{1,2}indefinite-quantity)?|sole-source|turnkey|lump-sum|design-build|build-operate-transfer)\\b',
  ),
  ...term(
    'maximum value',
    SETTLED,
    WORK,
    `\\b(?:if|with|including|should) (?:all |the |every |both )?(?:options?|extensions?|renewals?)\\b[^.;:“”"]{0,50}? (${ABOUT}${MONEY})`,
    `\\b(?:could|would|may) (?:be worth|reach|rise to|grow to|total|climb to) (${ABOUT}${MONEY})(?=[^.;:“”"]{0,40}\\b(?:if|options?|extended|extensions?|renewed)\\b)`,
    `\\b((?:ceiling|maximum(?: value)?|cap) of ${ABOUT}${MONEY})`,
  ),
  ...term(
    'completion',
    SETTLED,
    WORK,
    `\\b(?:executed|completed|built|finished|done|carried out|commissioned|implemented|delivered) ((?:in|within|over) ${ABOUT}${SPAN})\\b`,
    `\\b(?:work|job|project|construction|order|contract)\\b[^.;:“”"]{0,90}? (?:is|are|be|expected|due|scheduled|to be) (?:completed|finished|executed) (${WHEN})`,
  ),
  ...term(
    'jobs',
    SETTLED,
    null,
    `\\b((?:hir(?:e|es|ing)|creat(?:e|es|ing)|recruit(?:s|ing)?) ${ABOUT}(?:an additional |another |up to )?${NUMBER} (?:(?!of\\b)[\\p{L}-]{2,16} ){0,3}${STAFF})\\b`,
    `\\b((?:must|will|would|has to|agreed to|is to|promised to) (?:offer|give|guarantee) (?:jobs|employment|work) to ${PHRASE})${STOP}`,
    `(?:,| and| with) (${ABOUT}${NUMBER} (?:new |permanent |direct |construction ){0,2}jobs)\\b(?! (?:will |would |are |were )?(?:be |to be )?(?:cut|lost|at risk|eliminat|go\\b))`,
  ),
  ...term(
    'staff transferred',
    SETTLED,
    null,
    `\\b((?:the )?transfer of (?:all |its )?${ABOUT}${NUMBER} (?:[\\p{L}-]{2,14} )?${STAFF})\\b`,
  ),
  ...term(
    'jobs kept',
    SETTLED,
    null,
    `\\b((?:all |the )?(?:${NUMBER} )?(?:jobs|posts|staff|employees|workers) (?:are to be|will be|would be|are|must be) (?:preserved|retained|maintained|taken over|taken on)[^.;:,“”"]{0,40}?)${STOP}`,
  ),
  ...term(
    'multiple',
    SETTLED,
    CONTROL,
    `(?<!\\b(?:debt|leverage|borrowings) [^.;:]{0,25}|[\\d.])\\b(${ABOUT}\\d[\\d.]{0,4}(?: times|x) (?:(?:its|annual|last year['’]s|expected|trailing|forward|[12]\\d{3}) ){0,3}(?:sales|revenues?|earnings|EBITDA|operating profit|book value|profit))\\b`,
  ),
  ...term(
    'savings',
    SETTLED,
    CONTROL,
    `\\b(?:savings|synergies|efficiencies)(?: of [^.;:,“”"]{2,20})? (?:are|were|is) (?:put|seen|estimated|forecast|expected|pegged) (?:at|to (?:be|reach|total)) (${ABOUT}${MONEY}(?: (?:a|per) year| annually)?)`,
  ),
  ...term(
    'condition',
    SETTLED,
    null,
    `\\b((?:once|if|when|unless|until|after) (?:the )?[^.;:,“”"]{2,40}? (?:gives?|grants?|has given|have given) (?:it |them |the (?:deal|sale|plan) )?(?:its |their |the |a |final |formal ){0,2}(?:nod|go-ahead|green light|blessing|approval|consent|assent|clearance|permission))\\b`,
  ),
  ...term(
    'approval',
    SETTLED,
    null,
    `((?:(?:[Aa]n? |[Tt]he |[Bb]oth |[Aa]ll )(?:[\\p{L}’'-]{2,16} ){0,3}|(?:[\\p{Lu}][\\p{L}’'.-]{1,20} ){1,4}(?:[\\p{Ll}-]{2,14} ){0,2})(?:judge|court|regulators?|governors|owners|lenders|bondholders|landlords|voters|lawmakers|minister|cabinet|parliament|council|shareholders|members|watchdog|authority|commission)(?: (?:in|of|at) (?:[\\p{Lu}][\\p{L}-]{1,20} ?){1,3}| [\\p{Lu}][\\p{L}-]{1,20})? (?:must|would have to|will have to|has to|have to|needs? to|still has to|still have to) (?:still |first |also )?(?:approve|sign off|ratify|clear|consent|agree|bless|pass|confirm)\\b[^.;:,“”"]{0,60}?)${STOP}`,
  ),
  ...term(
    'vote',
    SETTLED,
    null,
    `\\b(?:members|shareholders|creditors|lawmakers|stockholders|investors|bondholders|unitholders|council) (?:will |are to |are due to |would )?vote (?:on (?:it|(?:the|this) [^.;:,“”"]{2,25}?) )?(on ${WHEN})`,
  ),
];
