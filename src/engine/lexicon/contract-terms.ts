import { ABOUT, CLAUSE, MONEY, NUMBER, PERCENT, PHRASE, STOP, type TermPattern, term, WHEN } from './term-grammar.ts';

const CONTRACT = 'questions of contract review checklists';
const PAPER =
  '(?:deal|agreement|contract|pact|partnership|licen[cs]e|lease|sponsorship|trial|extension|term|period|alliance|supply|loan|plan|venture|offer|commitment|cooperation|collaboration|tie-up|accord|settlement|mandate|concession|facility|franchise|tenancy|rental|order|mission|programme|program)';

/** Terms of contracts: how long, how much, how exclusively, from when, under what duties. */
export const CONTRACT_TERMS: readonly TermPattern[] = [
  // Before the length: "an option to buy 500 tonnes a year until 2030" is one term.
  ...term('option', CONTRACT, null, `\\boptions?\\b (?:for|to|that|of|on)\\b${CLAUSE}?${STOP}`),
  ...term(
    'duration',
    CONTRACT,
    null,
    `\\b(${NUMBER}[- ](?:year|month|week|day)(?! old)(?: trial| term| period)?)(?= (?:[\\p{L}-]{2,20} ){0,3}${PAPER})`,
    `\\b(${NUMBER}[- ](?:year|month|week|day) (?:trial|term|period))`,
    `\\b((?:at least|up to) ${NUMBER} (?:years|months))\\b`,
    `\\b(?:runs?|running|lasts?|valid|cover(?:s|ing)? [^.;:,“”"]{2,30}?) (for (?:at least |an initial |up to )?${NUMBER} (?:years|months))\\b`,
    `\\b((?:for|over|lasting|spanning|during) (?:a period of |the next |the coming |the first |at least |an initial )?${NUMBER} (?:years|months))\\b`,
    '\\b((?:until|through) (?:the end of )?20\\d\\d)\\b',
  ),
  ...term(
    'expiry',
    CONTRACT,
    null,
    `\\b(?:expires?|expired|expiring|ends?|run out|runs? until) (${WHEN})`,
    `\\b(?:expires?|expired|expiring|ends?|run out) (at the end of (?:this|the|next) (?:year|month|season))\\b`,
  ),
  ...term(
    'exclusivity',
    CONTRACT,
    null,
    "\\b((?:(?:it|they|the (?:deal|agreement|licen[cs]e|contract|pact)) )?(?:(?:is|are|was|were)(?: not|n['’]t)|(?:will|would) not be|no longer) exclusive)\\b",
    '\\b(?:non-?exclusive|exclusive(?! (?:interviews?|reports?|stor(?:y|ies)|news|details|schools?|clubs?|resorts?))|(?<!\\btold [^.;,]{1,40} )exclusively(?! (?:told|reported|revealed)))\\b(?: (?!(?:licen[cs]e|agreement|contract|deal|partnership|last|this|next|in|for|to|of|with|by|on|and|when|while|the|that|its|their)\\b)[\\p{L}-]{2,20}){0,2}',
    '\\bexclusivity\\b',
  ),
  ...term('transferability', CONTRACT, null, '\\bnon-?transferable\\b'),
  ...term(
    'binding force',
    CONTRACT,
    null,
    '\\b(?:non-?binding|legally binding)\\b(?: (?:heads|letter|memorandum) of \\p{L}{4,15}| [\\p{L}-]{2,20})?',
    '\\bnot (?:yet )?(?:legally )?binding\\b',
  ),
  ...term(
    'start',
    CONTRACT,
    null,
    '\\b((?:beginning|starting|effective|commencing) (?:in |on |from )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|the|early|late|next|spring|summer|autumn|fall)[ ,]?){0,3} ?(?:\\d{1,2},? )?(?:20\\d\\d|year|month|week|\\d{1,2}))',
    `\\b((?:beginning|starting|commencing) ${WHEN})`,
    '\\b(?:begin|start)s? (within (?:\\p{L}{2,10}|\\d{1,3}) (?:years?|months?|weeks?|days?))\\b',
    `\\b(?:will|would|to|expected to|due to) (?:be )?(?:launch|launched|debut|begin|start|open|opened|introduced|released|go (?:online|live|on sale|into effect)|take effect|come into (?:force|effect)|enter into force)(?: [^.;:,“”"]{0,40}?)?? (${WHEN})`,
  ),
  ...term(
    'delivery',
    CONTRACT,
    ['supply', 'distribution', 'service', 'acquisition', 'other', 'cooperation'],
    `\\b(?:deliver(?:y|ies|ed|ing)?)\\b[^.;:“”"]{0,60}? ((?:in|from|between|by|during|starting|beginning|over) [^.;:,“”"]{0,20}?(?:19|20)\\d\\d(?: (?:and|to|through|until) (?:(?:\\p{L}{3,10} )?(?:19|20)\\d\\d|[^.;:,“”"]{3,20}))?)`,
  ),
  ...term(
    'delivery',
    CONTRACT,
    ['supply', 'distribution', 'service', 'other', 'cooperation'],
    `\\b(?:due|set|expected|scheduled|planned) to (?:arrive|be delivered|enter service|be handed over) (${WHEN})`,
  ),
  ...term(
    'timing',
    CONTRACT,
    null,
    `\\b(?:expects?|expected|due|plans?|planned|scheduled|set|hopes?|will|would|test|aims?|launch|launched)\\b[^.;:“”"]{0,80}? ((?:before|by) the end of (?:the )?[^.;:,“”"]{3,30}?)${STOP}`,
    `\\b(?:complet\\p{L}{1,4}|clos\\p{L}{1,4}|launch\\p{L}{0,3}|begin|start|deliver\\p{L}{0,4}|finali[sz]\\p{L}{1,3})\\b[^.;:“”"]{0,40}? (in (?:the (?:first|second|third|fourth) quarter|(?:early|mid|late)[ -]\\d{4}|the (?:spring|summer|autumn|fall|winter))(?: of \\d{4})?)`,
    `\\b(?:will|would|shall|to be|runs?|running|deliver\\p{L}{0,4}|due|scheduled|planned|expected|contract|deal|agreement|pact|seasons?|rights|covers?|covering)\\b[^.;:“”"]{0,60}? ((?:from|between) (?:19|20)\\d\\d (?:to|and|until) (?:19|20)\\d\\d)\\b`,
  ),
  ...term(
    'revenue share',
    CONTRACT,
    null,
    `((?:advertising |sales )?(?:revenues?|profits?|proceeds|royalties)[^.;:“”",]{0,50} (?:will|would|are to|to) be (?:split|shared|divided)${'[^.;:,“”"]{0,60}'}?)${STOP}`,
    `\\b(?:proceeds from [^.;:,“”"]{2,60}? (?:will|would|are to) go [^.;:,“”"]{3,60}?)${STOP}`,
    `\\broyalt(?:y|ies) equal to (${PHRASE})${STOP}`,
    '\\b(?:royalty|royalties) (?:of|on) [^.;:,“”"]{2,40}',
  ),
  ...term(
    'restriction',
    CONTRACT,
    null,
    `\\b((?:(?:must|may|shall|will|can) ?not (?:be )?(?:use|used|sell|sold|transfer|re-?export|compete|resell|disclose|start|open|launch|set up|join|bid|raise|buy)|(?:cannot|can not|may not|must not|is not allowed to|are not allowed to) (?<!\\bor may not )(?!(?:be (?:ruled|predicted|foreseen|possible|continued|compared|met|guaranteed|ignored|expected|excluded|confirmed|verified|named|reached|sure|certain|denied|explained|underestimated|overstated)|have|see|say|afford|allow|wait|go|do|get|know|tell|find|believe|rule|help|last|continue|explain|confirm|comment|stay|remain|happen|work|pay)\\b)\\p{L}{2,14})${CLAUSE}?)${STOP}`,
  ),
  ...term(
    'requirement',
    CONTRACT,
    null,
    `\\b(must (?:also )?(?!not|be (?:stressed|noted|said|remembered|emphasi[sz]ed|disclosed|borne|pointed))(?:be|provide|pay|keep|sell|maintain|divest|invest|buy|give|allow) ${PHRASE})${STOP}`,
    `(?<!\\b(?:was|were) )\\b(?:committed|commits|obliged|obligated|obliges|required) (?!by law)(?:(?:(?!not\\b)\\p{L}{1,15} ){1,4})?to (?!(?:tender|vote|accept|approve|carry|be|not|a|an|the|\\p{L}{2,20}ing)\\b)(${PHRASE})${STOP}`,
    `(?<!\\b(?:was|were) )\\b(?:committed|commits|obliged|obligated|obliges|required) (?:(?:(?!not\\b)\\p{L}{1,15} ){1,4})?(not to ${PHRASE})${STOP}`,
    `\\b(?:will|would) (?:have|be required|be obliged) to (?!(?:wait|decide|see|go|find|say|ask|live|do|approve|clear|back|vote|rule|sign|agree|accept|make|walk|come|convince|persuade)\\b)(${PHRASE})${STOP}`,
  ),
  ...term(
    'payment',
    CONTRACT,
    null,
    `\\b(?:will|would|to) (?:also )?(?:pay|contribute|provide|invest) (?:[\\p{L} ]{2,25} )?(${ABOUT}(?:${PERCENT} of ${PHRASE}|${MONEY} (?:a|per|each|every) (?:year|month|season)))${STOP}`,
  ),
  ...term(
    'volume',
    CONTRACT,
    ['supply', 'distribution', 'licence', 'service'],
    `(?<!\\b(?:per|had|has|operates|owns|runs) |[\\d.,])\\b(\\d[\\d.,]{0,12} ?(?:million |billion |mln |bln )?(?:(?:metric |short |long )?(?:tonnes|tons)|barrels|units|litres|cubic (?:metres|meters|feet)|(?:kilo|mega|giga|tera)watts?(?:[- ]hours)?|[kMGT]Wh?|gallons|bushels|ounces|carats|head)(?: (?:a|per) (?:year|day|month)| annually)?(?: of (?:(?:liquefied|liquified|compressed|recycled|refined|sustainable|green|low-carbon|natural|crude) ){0,3}\\p{L}{2,14}(?: (?:gas|oil|ore|fuel|coal|concentrate|acid|steel|scrap|hydroxide|carbonate|hydrogen|ammonia|fibre|pulp)\\b)?)?(?: (?:a|per) (?:year|day|month)| annually)?)\\b`,
  ),
];
