import { ASKED, MATTERS, OPEN, SILENCES } from './silences.ts';

/**
 * Ways in which an article says that something is not disclosed, not specified or not known yet. Bounded patterns; the
 * whole match is the passage.
 */
const WHAT =
  '(?:(?:financial|commercial|further|exact|specific|precise|full|other|any|total|final|purchase|selling|sale|asking|offer) ){0,2}(?:terms|details?|prices?|pricing structure|pricing|nature|cost|costs|value|amount|figures?|sum|conditions|specifics|particulars|results?|size|name|names|identity|timing|date|timetable|duration|consideration|information|number|extent|scale|length|outcome)';
/** "of the deal", "of Halden, which it has owned for years,": what a price or a name is that of. */
const OF_WHAT =
  '(?: (?:(?:of|for|to) [^.;:,]{2,60}?(?:, (?:which|who|whose) [^.;:,]{3,80},)?|involved|paid|payable|offered|concerned|under discussion))?(?:, including [^.;:]{3,60},)?';
const TOLD =
  '(?:disclosed|revealed|announced|released|published|given|specified|known|available|made public|provided|divulged|confirmed|decided|finalised|finalized|determined|set|stated|mentioned|fixed|agreed|settled|forthcoming|spelled out|spelt out|worked out|clear)';
const TELL = `(?:disclose|reveal|specify|say(?! (?:it|its|they|their|he|she|that|so|no|yes|the (?:deal|company|bank|firm|group))\\b)|cite (?=(?:an? |any |the )?(?:possible )?(?:price|value|figure|terms|reason))|announce|elaborate|divulge|name|identify|detail|touch on|quantify|spell out|(?:give|provide|release|offer|discuss|publish|make public|state|share|outline|talk about)(?= (?:[\\p{L}-]{1,15} ){0,3}(?:${MATTERS}|how|wh(?:at|en|ich|ether|o|y))\\b)|put (?=(?:an? |any )?(?:exact |precise )?(?:figure|price|number|value|date|time ?frame|price tag) on\\b))`;
const NOT = "(?:not|n['’]t|n’t|never)";
/** Up to the next comma, and what else is kept back: ", or when it will be". */
const REST =
  '(?:(?! but (?:said|says|did|added|would|will|it|he|she|they|that|the)\\b| for (?:about |around |some )?(?:[$€£¥]|\\d[\\d.]* (?:mln|bln|million|billion)\\b))[^.;:,“”"]|(?<=\\d),(?=\\d)){0,90}(?:, (?:which|who|whose) [^.;:,“”"]{3,60},[^.;:,“”"]{2,60}|, or (?:how|if|wh(?:at|en|ich|ether|o))\\b[^.;:,“”"]{3,90})?';

/** How an article says that something is not disclosed. */
export const WITHHELD_PATTERNS: readonly RegExp[] = [
  /\bno (?:further |other |financial |more |additional )?(?:details?|information|figures|terms|price) (?:is|are|was|were|has been|have been) (?:yet |immediately )?(?:available|given|disclosed|released|announced|provided|revealed)[^.;:,“”"]{0,80}/giu,
  new RegExp(
    `\\b(?:details|terms|specifics) (?:about|of|on|for) [^.;:,“”"]{3,60} (?:is|are|was|were|has|have)(?: ${NOT}|${NOT}) (?:yet |been |being |immediately |yet been )?(?:completely |fully )?(?:${TOLD}|worked out)`,
    'giu',
  ),
  /\b(?:declin|refus)(?:ed|es|ing) to (?:be more (?:specific|precise)|comment) (?:on|about) the (?:amount|price|terms|value|size|details|timing|cost|conditions|structure)\b[^.;:,“”"]{0,60}/giu,
  /\b(?:did|do|does|would|will|could)(?: not|n['’]t) comment on (?:how much|what|when|which|the (?:amount|price|terms|value|size|details|timing|cost|conditions|structure))\b[^.;:,“”"]{0,60}/giu,
  /\bno (?!such )(?:[\p{L}-]{3,12} ){0,2}(?:date|price|timetable|terms|value|figures?|sum|amount|determination|others?|names?)(?: (?:of|for|on) [^.;:,“”"]{2,70}?)? (?:has|have|had)(?: yet)?(?: been)? (?:yet been )?(?:set|given|fixed|agreed|decided|announced|disclosed|published|released|made|named)\b(?: by [^.;:,“”"]{2,40})?/giu,
  /\bneither [^.;:“”"]{3,160}? (?:would|will|did|could) (?:disclose|reveal|give|specify) (?:the |any )?(?:terms|details?|price|value|amount|sum|figures?)\b[^.;:,“”"]{0,60}/giu,
  /\b(?:is|are|was|were|has|have|had) yet to (?:decide|announce|disclose|say|reveal|determine|confirm|specify|set|name|choose|release|publish|finali[sz]e|provide|work out|agree (?:on|to) (?:terms|a price|the price|details))\b[^.;:,“”"]{0,80}/giu,
  /\bthere (?:is|was|has been) (?:still )?(?:not much|little|no) (?:official |further )?(?:information|word|detail)\b[^.;:,“”"]{0,60}/giu,
  new RegExp(
    `(?<!\\b(?:if|unless|until) (?:an? |the )?)\\b(?:the )?${WHAT}${OF_WHAT} (?:(?:will|would)(?: ${NOT}|${NOT}) be ${TOLD}|(?:is|are|was|were|has|have|had|remain|remains)(?:(?: ${NOT}|${NOT}) (?:yet |been |being |immediately |yet been |currently )?${TOLD}|(?: being| currently| still| yet)? (?:yet to be ${TOLD}|(?:kept )?(?:${OPEN}|unclear|confidential|withheld|under seal|sealed))))(?: yet| so far| immediately)?(?:, or ${ASKED}\\b[^.;:,“”"]{3,90})?`,
    'giu',
  ),
  new RegExp(
    `\\b(?:did|do|does|would|will|could|wo|has|have)(?: ${NOT}|${NOT}) (?:yet |immediately |also )?${TELL}\\b${REST}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:neither|none of|nobody|no one)\\b[^.;:,“”"]{0,60}? (?:would|will|did|could) (?:yet |immediately |also )?${TELL}\\b${REST}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:(?:declin|refus|deni)(?:ed|es|ing)(?:, [^.;:,“”"]{2,25},)?|(?:is|are|was|were) (?:unable|unwilling)(?= to (?!identify|name|announce|detail))) to ${TELL}\\b(?! (?:to )?comment)${REST}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:has|have|had)(?: ${NOT}|${NOT}) (?:yet (?:reach|set|announc|name)|(?:yet )?(?:publish|decid|releas|finali[sz]|agree|fix|provid|disclos|reveal|determin|specif|said))\\p{L}{0,3}(?= (?:[\\p{L}-]{1,15} ){0,3}(?:${MATTERS}|discussion|timing|length|size|cost|${ASKED})\\b)${REST}`,
    'giu',
  ),
  new RegExp(
    `(?<!\\b(?:you|they) )\\b(?:we )?(?:do|does|did)(?: ${NOT}|${NOT}) (?:(?:yet |exactly )(?!know why))?know (?!where)${ASKED}\\b(?! to\\b)[^.;:,“”"]{2,110}`,
    'giu',
  ),
  new RegExp(
    `(?<=^|[.;:,] |\\b(?:and|but|though|although|that|as) )(?!(?:and|but|though|although|while) )(?:the |its |their |his )?(?:[\\p{L}\\d’'-]{1,20} ){1,6}?(?:(?:is|are|was|were)(?: ${NOT}|${NOT}) (?:yet |being )?|(?:has|have|had)(?: ${NOT}|${NOT}) (?:yet )?been )(?:made public|disclosed|revealed|published)\\b`,
    'giu',
  ),
  new RegExp(
    `\\b(?:the |its )?${WHAT}${OF_WHAT} (?:could|can)(?: ?not|n['’]t) (?:immediately |independently |yet )?be (?:established|determined|ascertained|learned|learnt|verified|confirmed|predicted|foreseen)\\b`,
    'giu',
  ),
  /\b(?:is|are|was|were|been|being) (?:also |still )?kept (?:very |strictly )?(?:quiet|secret|confidential|private|under wraps)\b/giu,
  new RegExp(`\\b(?:remains?|is|are) (?:still )?to be (?:seen|decided|determined|worked out|settled)\\b${REST}`, 'giu'),
  /\b(?:undisclosed|non-?disclosed|unknown|unspecified) (?:[\p{L}-]+ ){0,2}(?:sum|amount|price|terms|fee|stake|figure|number|payments?|royalt(?:y|ies)|premium|consideration|quantity)\b/giu,
  /\bfor (?:an )?undisclosed (?:\p{L}+ )?(?:sum|amount|price|terms)\b/giu,
  /\b(?:is|are|was|were) (?:yet|still) to be (?:announced|confirmed|decided|determined|disclosed)\b/giu,
  /\b(?:there (?:is|are|was|were)(?: not| no|n['’]t)|had no|gave no|offered no|no) (?:any )?(?:further|additional|other|more|specific) (?:information|details?|comment)[^.;:,“”"]{0,40}/giu,
  new RegExp(
    `\\b(?:(?:would|will|could) )?(?:gave|gives?|named|names|offered|offers|set|stated|states) (?:no|neither) (?:(?:further|financial|other|exact|purchase|sale) )?(?:buyers?|sellers?|clients?|customers?|value|prices?|figures?|terms|details?|duration|dates?|volume|sum|amount|cost|names?|timetable)\\b${REST}`,
    'giu',
  ),
  // "withheld the name of the buyer", "the buyers were not named".
  /\bwithh(?:eld|olds?|olding) (?:the |its |their |any |all )?(?:further |financial |other )?(?:details?|terms|names?|identity|price|figures|information)\b[^.;:,“”"]{0,60}/giu,
  new RegExp(
    `\\b(?:the |its )?(?:new )?(?:buyers?|sellers?|purchasers?|bidders?|suppliers?|customers?|partners?|investors?|lenders?|backers?|tenants?|contractors?|funds?|sites?|locations?) (?:is|are|was|were|has|have|had)(?: ${NOT}|${NOT}) (?:yet |been |being |immediately |yet been )?(?:named|identified|disclosed|revealed|specified)\\b(?! in (?:the|a) (?:suit|lawsuit|complaint|indictment)\\b)`,
    'giu',
  ),
  // "terms are still being negotiated".
  /\b(?:the |its )?(?:financial |final |exact |precise )?(?:terms|details?|price|conditions|specifics) (?:of [^.;:,“”"]{3,60}? )?(?:is|are|was|were) still (?:being |under )(?:negotiated|negotiation|discussed|discussion|worked out|hammered out|finali[sz]ed)\b/giu,
  /\bsaid (?:little|nothing) about [^.;:,“”"]{3,80}/giu,
  /\b(?:do|does|did|would)(?: not|n['’]t) (?:give|provide|offer) any (?:information|details?)\b[^.;:,“”"]{0,60}/giu,
  /\bwithout (?:giving(?! (?:\d|\p{L}+ (?:days?|weeks?|months?)|notice|way|up|in))|providing|disclosing|elaborating|specifying|naming|identifying|(?:any |further )?details)\b[^.;:,“”"]{0,40}/giu,
  new RegExp(
    `\\bit(?: is| was| remains|['’]s)(?: not|n['’]t)? (?:yet |immediately |currently |still |publicly |not yet )?(?:clear|unclear|known|unknown|certain|uncertain) (?:how|what|when|whether|if|who|which|where)\\b${REST}`,
    'giu',
  ),
  /\b(?:the )?(?:financial )?(?:terms|details|price|value|figure|results) (?:of the (?:deal|agreement|transaction) )?(?:are|is|were|was) (?:yet to be|not yet|still to be) \p{L}+/giu,
  /\bavoid(?:ed|s|ing)? (?:specifying|giving|naming|disclosing|saying|setting) (?:an? |the |any )?[^.;:,“”"]{3,60}/giu,
  /\b(?:has|have|had|gave|offered) no (?:firm|fixed|clear|set|specific|definite) (?:timetable|date|price|timeline|time ?frame|deadline|figure|terms)\b[^.;:,“”"]{0,60}/giu,
  ...SILENCES,
];

/** A match that speaks of naming a source or of silence about other things is no withheld term. */
export const NOT_WITHHELD =
  /\b(?:say|explain|disclose|reveal) (?:how|where) (?:it|they|he|she) (?:got|had|came|learn\w*|obtained|knew|knows)\b|\b(?:nam(?:e|ing)|identify(?:ing)?|cit(?:e|ing)|disclos(?:e|ing)|reveal(?:ing)?|giv(?:e|ing)) (?:its |their |his |her |any |the |an? )?(?:sources?|people|persons?|bankers?|insiders?)\b|\bdrawn (?:on|about|into) (?:the |any |such )?(?:talks?|reports?|rumou?rs|speculation|matter|deal|bid|offer|negotiations|discussions)\b|\bknow (?:if|whether) (?:the|this|that|any) (?:reports?|rumou?rs?|stor(?:y|ies))\b|\b(?:declin|refus)\w+ to (?:be(?! (?:drawn|pinned|more))|identify (?:himself|herself|themselves|the source))|\bto be (?:named|identified)|\bcomment(?! on (?:how much|what|when|which)\b)(?! on the (?:amount|price|terms|value|size|details|timing|cost|conditions|structure)\b)/i;
