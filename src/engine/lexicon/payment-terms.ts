import { ABOUT, MONEY, NUMBER, PERCENT, PHRASE, STOP, type TermPattern, term, WHEN } from './term-grammar.ts';

const PAID = 'what copy on loans, licences, settlements and orders says is paid, owed and promised';
const CLAUSE = '[^.;:“”"]{3,110}?';
const SPAN = `${NUMBER} (?:years|months|weeks|days)`;

/** Terms of loans, licences, settlements and orders: what is paid when and for what, and what each side takes on in return. */
export const PAYMENT_TERMS: readonly TermPattern[] = [
  ...term(
    'upfront payment',
    PAID,
    null,
    `\\b((?:upfront|up-front|down|initial cash|one-off|one-time) (?:cash )?(?:payment|fee) of ${ABOUT}${MONEY})`,
    `(${ABOUT}${MONEY} (?:upfront|up front|in upfront payments?))\\b`,
  ),
  ...term(
    'milestones',
    PAID,
    null,
    `(${ABOUT}${MONEY} (?:in|of) (?:[\\p{L}-]{2,20},? ){0,5}(?:milestones?|milestone payments))\\b`,
    `\\b(milestone payments of ${ABOUT}${MONEY})`,
  ),
  ...term(
    'royalties',
    PAID,
    null,
    `\\b((?:tiered |double-digit |single-digit |sales |running ){0,3}royalt(?:y|ies) (?:in the|ranging from|based on) ${PHRASE})${STOP}`,
  ),
  ...term(
    'royalties',
    PAID,
    ['licence', 'distribution', 'settlement', 'cooperation', 'service', 'supply'],
    `\\b(no (?:running |further |ongoing )?royalt(?:y|ies))\\b`,
    `\\b(royalt(?:y|ies) [^.;:,]{0,40}?(?:called|described as|put at|worth) [“"]?[^.;:,“”"]{2,30}[”"]?)${STOP}`,
    `\\b((?:a )?${PERCENT} royalt(?:y|ies)(?: on ${PHRASE})?)${STOP}`,
  ),
  ...term(
    'milestones',
    PAID,
    null,
    `\\b((?:the )?(?:rest|remainder|balance) (?:being )?(?:tied|linked|pegged|hanging|dependent|depending|contingent|conditional|subject) (?:to|on|upon) ${PHRASE})${STOP}`,
  ),
  ...term(
    'payment',
    PAID,
    null,
    `(?<!\\bof )(${ABOUT}(?:${MONEY}|${PERCENT}) (?:(?:is|are|was|were|will be|to be|would be|falls?|falling|becomes?|comes?) )?(?:payable|due)(?: (?:in advance|up ?front|on (?:signing|completion|delivery)|at closing|immediately|(?:when|once|by|in|over|within|after) ${PHRASE}))?)${STOP}`,
  ),
  ...term(
    'guarantee',
    PAID,
    null,
    `\\b((?:an? )?(?:bank|state|parent|performance|loan|minimum|completion) guarantees?(?: (?:of|for|on|over) ${PHRASE})?)${STOP}`,
  ),
  ...term(
    'revenue share',
    PAID,
    null,
    `\\b(?:gets?|receives?|takes?|earns?|collects?|pays?|paying|pocket(?:s|ing)?) ((?:a )?(?:cut|share|commission|slice|fee) of ${ABOUT}${PERCENT}(?: (?:of|on) ${PHRASE})?|${ABOUT}${PERCENT} of (?:whatever|what|every|each|all|any|gross|net|ticket|the (?:sales|takings|revenues?|turnover|gate|fares?|gross)) ${PHRASE})${STOP}`,
  ),
  ...term(
    'contribution',
    PAID,
    ['joint-venture', 'merger', 'cooperation', 'financing', 'stake'],
    `\\bcontribut(?:es?|ing) ((?!to\\b|${ABOUT}${PERCENT})${PHRASE})(?:${STOP}| and )`,
  ),
  ...term(
    'interest',
    PAID,
    null,
    `\\b(?:interest rate|rate of interest|annual rate|interest) (?:of|at|is) (${ABOUT}${PERCENT}(?: (?:a|per) year)?(?: on (?:(?:late|overdue|deferred|outstanding) payments|arrears))?)`,
    `\\b(interest-free)\\b`,
  ),
  ...term(
    'repayment',
    PAID,
    null,
    `\\b((?:repaid|repayable|paid back|repay (?:it|the (?:loan|money))) (?:over|within|by|in|from|after) ${PHRASE})${STOP}`,
  ),
  ...term(
    'in return',
    PAID,
    null,
    `\\b[Ii]n (?:return|exchange),? [^.;,“”"]{2,45}? (?:will|would|must|agreed to|has agreed to|have agreed to|promised to|pledged to|is to|are to) ([^.;:“”"]{3,110})(?=[.;:“”"]|$)`,
  ),
  ...term(
    'commitment',
    PAID,
    null,
    `\\b(?:promised|promises|pledged|pledges|undertook|vowed|guaranteed|guarantees|has undertaken)(?:,[^.;:,“”"]{3,40},)? ((?:not )?to (?!(?:its|the|an?|their|his|her|our)\\b)${PHRASE})${STOP}`,
  ),
  ...term(
    'liability',
    PAID,
    null,
    "\\b((?:(?:does|do|did|will|would)(?: not|n[’']t)|won[’']t) admit (?:any |to any )?(?:wrongdoing|liability|guilt|fault))\\b",
    '\\b(without (?:admitting|an admission of) (?:any )?(?:wrongdoing|liability|guilt|fault))\\b',
    '\\b(no admission of (?:wrongdoing|liability|guilt|fault))\\b',
    '\\b((?:denies|denied|denying) (?:any |all )?(?:wrongdoing|liability|guilt|fault))\\b',
  ),
  ...term(
    'right of first refusal',
    PAID,
    null,
    `\\b(right of first (?:refusal|offer)(?: (?:on|over|for) ${PHRASE})?)${STOP}`,
  ),
  ...term('golden share', PAID, null, '\\b(golden share)\\b'),
  ...term(
    'rights kept',
    PAID,
    null,
    `\\b((?:retains?|keeps?|retaining|keeping|held back|holds back) (?:all |the |full |its )?rights ${CLAUSE})${STOP}`,
    `\\b((?:retains?|keeps?|retaining|keeping|reserves?|reserving) [^.;:,“”"]{3,60}? (?:for|to) (?:itself|themselves))${STOP}`,
  ),
  ...term(
    'option',
    PAID,
    null,
    `\\b((?:can|could|may) be (?:extended|renewed) (?:by|for) (?:up to )?(?:a further |another )?${SPAN})`,
  ),
  ...term(
    'extension',
    PAID,
    null,
    `\\b((?:extend(?:ed|s|ing)?|renew(?:ed|s|ing)?) (?:their|its|the|his|her) (?:[\\p{L}-]{2,15} ){1,3}(?:by|for) ${SPAN})`,
    `\\b((?:extended?|renewed?) (?:it )?(?:by|for) (?:a further|another|an additional) ${SPAN})`,
  ),
  ...term(
    "insurers' share",
    PAID,
    null,
    `\\b[Ii]nsurers? (?:will |would |is to |are to )?(?:bears?|covers?|pays?|foots?|shoulders?|picks? up|chips? in|contributes?) (${ABOUT}(?:${MONEY}|${PERCENT}|half|a third|a quarter|most|all)(?: (?:of|towards?) (?:it|that|the (?:sum|total|cost|bill|amount|price|payment|settlement)))?)(?:${STOP}| and )`,
  ),
  ...term(
    'recovery',
    PAID,
    null,
    `\\b(${ABOUT}${NUMBER} ?(?:cents|pence|p) (?:on|in|for) (?:each|every|the) (?:dollar|pound|euro|franc|rand)(?: (?:of|owed|lost|claimed) ${PHRASE})?)${STOP}`,
  ),
  ...term(
    'margin',
    PAID,
    null,
    `\\b(${ABOUT}${NUMBER} (?:basis points|(?:percentage )?points) (?:over|above) (?:the )?[\\p{L}-]{3,12}(?: (?:[\\p{L}-]{3,12} )?rate)?)\\b`,
    `(${PERCENT} (?:over|above) (?:Euribor|Libor|SOFR|Sonia|Pribor|Wibor|Stibor|Nibor|prime|base rate|(?:the )?(?:interbank|policy|base|prime) rate))\\b`,
  ),
  ...term('maturity', PAID, ['financing'], `\\b(?:matur(?:es?|ing)|(?:falls?|falling|comes?|coming) due) (${WHEN})`),
  ...term(
    'condition',
    PAID,
    null,
    `\\b(?:asked for|wants?|wanted|demand(?:s|ed)?|insist(?:s|ed)? on|sought) ([^.;:,“”"]{5,70}?) before (?:they|it|he|she|the (?:banks?|lenders?|insurers?|parties|two)) (?:would|will|could|can) (?:sign|lend|write|release|pay|go|agree|put|invest|close|commit|move)\\b`,
  ),
  ...term(
    'claim dropped',
    PAID,
    ['settlement', 'cooperation', 'other', 'licence'],
    `\\b(?:will|would|to|is to|are to) ((?:drop|withdraw|abandon|discontinue|end) (?:the|its|all|their|any|both|pending)(?: [\\p{L}-]{2,14}){0,3}? (?:claims?|lawsuits?|suits?|cases?|complaints?|appeals?|proceedings|actions?|litigation|arbitration)(?:[^.;:,“”"]{0,80}?))${STOP}`,
  ),
  ...term(
    'amount claimed',
    PAID,
    ['settlement'],
    `\\b(?:asked for|claimed|had sought|sought|demanded|had demanded|sued for|had wanted)(?: damages of| compensation of)? (${ABOUT}${MONEY})`,
  ),
  ...term(
    'collateral',
    PAID,
    null,
    `\\b((?:must|will|would|is to|are to|had to|has to|have to) (?:pledge|put up|post) [^.;:,“”"]{2,60}? as (?:collateral|security))\\b`,
  ),
];
