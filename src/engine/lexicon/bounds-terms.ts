import { ABOUT, MONEY, NUMBER, PERCENT, PHRASE, STOP, type TermPattern, term, WHEN } from './term-grammar.ts';

const BOUNDS = 'what desk copy says a deal leaves out, from when until when it runs, and how it is prolonged or ended';
const CONTROL = ['acquisition', 'merger', 'stake', 'asset-sale', 'joint-venture', 'ipo'];
const LASTING = ['licence', 'supply', 'distribution', 'service', 'cooperation', 'joint-venture', 'other', 'asset-sale'];
const NAME = "[\\p{Lu}][\\p{L}&.'’-]{1,30}";
const PAPER =
  '(?:deal|agreement|contract|pact|package|partnership|licen[cs]e|lease|sale|purchase|acquisition|takeover|transaction|settlement|accord|arrangement|offer|order|tie-up|venture|cooperation|merger|price)';
const SPAN = `${NUMBER} (?:years|months|weeks|days|seasons)`;
/** What begins to run: the deal itself, or what is done under it. */
const RUNS =
  '(?:deliver(?:y|ies)|shipments?|licen[cs]e|contract|agreement|deal|lease|charter|production|sales|suppl(?:y|ies)|term|cooperation|partnership|flights|construction|first series|venture|accord|pact|arrangement|broadcasts|extension|sponsorship|concession|(?<!\\b(?:year|talks|negotiations|discussions|offer|strike),? )which|(?<=^)it)';
/** The subject of a clause, up to its verb. */
const SUBJECT = "(?:[\\p{L}\\d][\\p{L}\\d’'%-]{0,18} ){1,6}?";
const CLAUSE_START = '(?:^|[;,—–] (?:but |and |while |though )?|\\b(?:but|while|though|and) )';

/** Terms that bound a deal: what it leaves out, whom it shuts out, from when until when it runs and how it ends. */
export const BOUNDS_TERMS: readonly TermPattern[] = [
  ...term(
    'exclusion',
    BOUNDS,
    null,
    `\\b(?:${PAPER}|it|which|they)(?: [^.;:,“”"]{2,30})?,? (?:but |and )?((?:leaves?|left) out (?!of\\b)${PHRASE})${STOP}`,
    `((?:Not|not) (?:covered|for sale|affected)(?: (?:in|by) (?:the|this) ${PAPER})? (?:is|are|was|were) ${PHRASE})${STOP}`,
    `${CLAUSE_START}((?!(?:the )?(?:latter|which|that)\\b)${SUBJECT}(?:is|are|was|were|will be|would be) (?:not|n['’]t) (?:included|covered|part of (?:the|this) (?:[\\p{L}-]{2,14} )?${PAPER}|for sale))\\b`,
    `${CLAUSE_START}(${SUBJECT}(?:is|are|was|were|will be|would be|had to be|has been|have been) (?:excluded from (?:the|this) ${PAPER}|carved out|left out|left for later|outside the ${PAPER}))\\b`,
    `^(${SUBJECT}(?:is|are) (?:excluded|exempt))${STOP}`,
    `\\b(?:worldwide|globally|everywhere|all (?:markets|countries|territories)),? ((?:except|excluding|but not|other than|outside)(?: in| for)? ${PHRASE})${STOP}`,
  ),
  ...term(
    'exclusion',
    BOUNDS,
    CONTROL,
    `${CLAUSE_START}((?!(?:it|he|she|they|who|chief|staff|${NAME} ${NAME})\\b)(?:(?!(?:founder|chief|executive|director|chairman|management|team|staff|he|she)\\b)[\\p{L}\\d’'-]{2,18} ){1,4}(?:stays?|will stay|would stay|remains?|will remain|would remain|stayed) with (?:the (?:seller|vendor|present owner|family|parent)|(?:${NAME} ?){1,3}))${STOP}`,
  ),
  ...term(
    'exclusivity',
    BOUNDS,
    null,
    '\\b(sole (?:rights?|distributor|supplier|agent|provider|licensee|distribution|marketing)(?: rights)?)\\b',
    `\\b(exclusivity (?:period )?(?:until|for|through|in) ${PHRASE})${STOP}`,
    `\\b((?:the )?(?:network|market|field|territory|shelves|line) to (?:itself|themselves)(?: (?:for|until) ${PHRASE})?)${STOP}`,
    `\\b(exclusive (?:look|talks|negotiations|access|period)(?: (?:at|with|to) [^.;:,“”"]{2,25}?)? (?:until|for|through) ${PHRASE})${STOP}`,
  ),
  ...term(
    'duration',
    BOUNDS,
    null,
    `\\b(${NUMBER}[- ](?:year|season|month|week))(?= (?:[\\p{L}-]{2,20} ){0,2}(?:arrangement|charter|engagement|retainer|tenure|hire|pay deal|mandate|understanding)\\b)`,
    '\\b((?:for|of) (?:an )?(?:indefinite|unlimited|unspecified) (?:period|term|time|duration)|no (?:end|expiry|cut-off) date)\\b',
    `\\b(?:runs?|running|lasts?|lasting|valid|leased?|leases|rents?|rented|signed(?: up)?|contract|deal|agreement|back to [^.;:,“”"]{2,25}) (for (?:an?|another|the next|the coming|at least a|more than a|half a) (?:further )?(?:decade|year|season))\\b`,
    `\\badd(?:s|ed|ing)? (${NUMBER} (?:more |further )?(?:years|seasons|months)) to\\b`,
    "\\b(for (?:the )?(?:(?:remainder|rest|duration) of (?:its|their|the) [\\p{L}’'-]{3,15}|(?:life|lifetime) of (?:the|its|their) [\\p{L}’'-]{3,15}))",
    `\\b((?:lasts?|runs?|valid|remains? in force) until (?:the )?[^.;:,“”"]{2,40}? (?:expires?|runs? out|lapses?|ends?|is (?:repaid|completed|finished|exhausted))(?: (?:in|on|at) ${WHEN})?)`,
  ),
  ...term(
    'expiry',
    BOUNDS,
    null,
    `\\b(?:contract|agreement|deal|licen[cs]e|lease|pact|which|it|term|accord|sponsorship|partnership)\\b[^.;:“”"]{0,60}?\\b(?:runs?|running|lasts?|valid|good) ((?:to|until|till|through|up to) (?:the )?(?:end|start|close|beginning) of [^.;:,“”"]{3,45}?)(?:${STOP}|,)`,
  ),
  ...term(
    'extension',
    BOUNDS,
    null,
    `\\b((?:can|could|may|might) be (?:extended|renewed|prolonged)(?: (?:once|twice|by|for|until|if|at|every|with) [^.;:,“”"]{2,50}?)?)${STOP}`,
    `\\b(renewable (?:once|twice|annually|yearly|every|for|by) ?[^.;:,“”"]{0,45}?)${STOP}`,
  ),
  ...term(
    'option',
    BOUNDS,
    ['acquisition', 'stake', 'joint-venture', 'asset-sale', 'licence', 'cooperation', 'supply', 'other'],
    `\\b((?:can|may|could|is entitled to|is free to|has the right to) (?:raise|increase|lift|take) (?:it|that|this|its (?:stake|holding|interest|share)|the (?:stake|holding|interest)) to (?:${PERCENT}|a majority|half)(?: (?:by|if|within|after|in|from) [^.;:,“”"]{3,60}?)?)${STOP}`,
    `\\b((?:obtains?|obtained|receives?|received|secures?|secured|gains?|wins?|won|acquires?|was given|is given) the (?:first )?right to (?:buy|acquire|sell|purchase|lease|extend|renew|bid) ${PHRASE})${STOP}`,
  ),
  ...term(
    'termination',
    BOUNDS,
    null,
    `\\b([Nn]either (?:side|party|partner|company|of them) (?:can|may) (?:end|cancel|quit|break|leave) ${PHRASE})${STOP}`,
    `\\b([Ii]f [^.;:“”"]{5,90}, [^.;:,“”"]{2,40}? (?:can|may|is free to|has the right to) (?:walk away|pull out|withdraw|terminate|cancel|leave|exit|back out)\\b[^.;:,“”"]{0,30}?)${STOP}`,
  ),
  ...term(
    'start',
    BOUNDS,
    null,
    `\\b${RUNS}(?: (?:under|of|to|for|with|at) [^.;:,“”"]{2,40}?)?(?:, [^.;:,“”"]{3,60},)? (?:then |also |formally |officially )?(?:begins?|began|starts?|started|commences?|takes? effect|took effect|comes? into (?:force|effect)|came into (?:force|effect)|goes? live|enters? into force|kicks? off) (${WHEN})`,
    `\\bstarts? (?:on|in|from) (${WHEN}) and (?:runs?|lasts?|ends?)\\b`,
  ),
  ...term(
    'start',
    BOUNDS,
    LASTING,
    `\\b(?:will|would|can|shall)\\b[^.;:“”"]{0,90}? (from (?:the (?:start|beginning) of (?:the |next )?(?:[\\p{L}-]{3,12} ?){1,3}|${WHEN}))(?! (?:to|and|until|through|levels?|its|the)\\b)(?<!\\b(?:dlrs|dollars|pct|percent|euros|tonnes|tons|pounds|revenues|sales) from [^.;:,]{0,30})(?=[.,;]| on(?:wards?)?\\b|$| in\\b| at\\b)`,
  ),
  ...term(
    'delivery',
    BOUNDS,
    ['supply', 'distribution', 'service', 'other', 'cooperation'],
    `\\b(?:be|been|are|is) (?:delivered|handed over|shipped|supplied|installed)(?: [^.;:,“”"]{2,30}?)? ((?:in|by|from|between|before) (?:[^.;:,“”"]{0,20} )?(?:19|20)\\d\\d(?:, (?:19|20)\\d\\d){0,3}(?:,? (?:and|to|until) (?:\\p{L}{3,9} )?(?:19|20)\\d\\d)?)`,
    `\\b(?:be|are|is|follow|delivered|shipped) (in (?:(?:${NUMBER}|several|equal|monthly|weekly|quarterly|annual) )?(?:lots|batches|stages|consignments|shipments)(?: (?:of|between|over|from|until) [^.;:,“”"]{2,45}?)?)${STOP}`,
    `\\b(?:first|last|remaining|final|initial) (?:[\\p{L}\\d-]{1,15} ){1,4}(?:are|is|were|was) (?:due|expected|planned|scheduled)(?: to (?:arrive|be delivered|enter service|leave the yard))? (${WHEN})`,
  ),
  ...term(
    'closing date',
    BOUNDS,
    null,
    `\\b(?:[Cc]ompletion|[Cc]losing|[Cc]losure|[Hh]andover|[Tt]ransfer|[Ss]igning)(?: of [^.;:,“”"]{2,25})? (?:is|was) (?:pencilled in|penciled in|foreseen|envisaged|slated|planned|targeted|due|set|expected|to take place|aimed)(?: for)? (${WHEN})`,
    `\\bwith (?:completion|closing|(?:the )?handover|the rest|the remainder) (?:to follow |due |expected |planned |set for )?(${WHEN})`,
  ),
  ...term(
    'vote',
    BOUNDS,
    null,
    `\\b(?:vote|ballot|general meeting) (?:could|will|would|may|is to|should) (?:be held|take place|come) ((?:as (?:soon|early) as )?${WHEN})`,
    `(${PERCENT} (?:of [^.;:,“”"]{2,20} )?(?:voted )?in favou?r)(?! of (?:taking |an? |industrial |the )?(?:strike|industrial|action))\\b`,
  ),
  ...term(
    'adjustment',
    BOUNDS,
    CONTROL,
    `\\b(subject to (?:an? |the |customary |closing |usual ){0,2}(?:[\\p{L}-]{2,14} )?adjustments? (?:for|of) ${PHRASE})${STOP}`,
  ),
  ...term(
    'leaseback',
    BOUNDS,
    CONTROL,
    `\\b((?:leas|rent)(?:e|es|ing|s)? [^.;:,“”"]{2,50}? back(?: (?:to|from) [^.;:,“”"]{2,30}?)?(?: for (?:${SPAN}|a decade))?)${STOP}`,
  ),
  ...term(
    'price cap',
    BOUNDS,
    null,
    `\\b(?:capped|limited) at (${ABOUT}(?:${MONEY}|${PERCENT})(?: (?:a|per) (?:year|share|season))?)`,
  ),
];
