/**
 * Ways in which an article says that something is not disclosed, not specified or not known yet. Bounded patterns; the
 * whole match is the passage.
 */
const WHAT =
  '(?:financial |commercial |further |exact |specific |precise |full |other |any )?(?:terms|details?|price|pricing structure|pricing|nature|cost|costs|value|amount|figures?|sum|conditions|specifics|results?|size|name|names|timing|date|information)';
const TOLD =
  '(?:disclosed|revealed|announced|released|published|given|specified|known|available|made public|provided|divulged|confirmed|decided|finalised|finalized|determined|set)';
const TELL =
  '(?:disclose|reveal|specify|say|announce|discuss|elaborate|divulge|name|identify|detail|touch on|(?:give|provide|release|offer)(?= (?:[\\p{L}-]{1,15} ){0,3}(?:terms|details?|prices?|values?|figures?|information|specifics|updates?|guidance|reasons?|dates?|names?|timetable)\\b))';
const NOT = "(?:not|n['’]t|n’t|never)";
const REST = '[^.;:,“”"]{0,60}';

/** How an article says that something is not disclosed. */
export const WITHHELD_PATTERNS: readonly RegExp[] = [
  /\bno (?:further |other |financial |more |additional )?(?:details?|information|figures|terms|price) (?:is|are|was|were|has been|have been) (?:yet |immediately )?(?:available|given|disclosed|released|announced|provided|revealed)[^.;:,“”"]{0,80}/giu,
  new RegExp(
    `\\b(?:details|terms|specifics) (?:about|of|on|for) [^.;:,“”"]{3,60} (?:is|are|was|were|has|have)(?: ${NOT}|${NOT}) (?:yet |been |being |immediately |yet been )?(?:completely |fully )?(?:${TOLD}|worked out)`,
    'giu',
  ),
  /\b(?:declin|refus)(?:ed|es|ing) to comment on the (?:amount|price|terms|value|size|details|timing|cost|conditions|structure)\b[^.;:,“”"]{0,60}/giu,
  /\b(?:did|do|does|would|will|could)(?: not|n['’]t) comment on (?:how much|what|when|which|the (?:amount|price|terms|value|size|details|timing|cost|conditions|structure))\b[^.;:,“”"]{0,60}/giu,
  /\bno (?:exact |firm |final |specific )?(?:date|price|timetable|terms|value|figure) (?:has|have|had)(?: yet)? been (?:set|given|fixed|agreed|decided|announced|disclosed)\b/giu,
  /\bneither [^.;:“”"]{3,160}? (?:would|will|did|could) (?:disclose|reveal|give|specify) (?:the |any )?(?:terms|details?|price|value|amount|sum|figures?)\b[^.;:,“”"]{0,60}/giu,
  /\b(?:is|are|has|have) yet to (?:decide|announce|disclose|say|reveal|determine|confirm|specify|set|name)\b[^.;:,“”"]{0,80}/giu,
  /\bthere (?:is|was|has been) (?:still )?(?:not much|little|no) (?:official |further )?(?:information|word|detail)\b[^.;:,“”"]{0,60}/giu,
  new RegExp(
    `\\b(?:the )?${WHAT}(?: of (?:the|this|its) [^.;:,]{2,60}?)? (?:is|are|was|were|has|have|had|remain|remains)(?: ${NOT}|${NOT})? (?:yet |been |being |immediately |yet been |currently )?(?:(?:${TOLD}|yet to be ${TOLD}|undisclosed|unknown|unclear|secret|confidential))(?: yet| so far| immediately)?`,
    'giu',
  ),
  new RegExp(
    `\\b(?:did|do|does|would|will|could|wo|has|have)(?: ${NOT}|${NOT}) (?:yet |immediately |also )?${TELL}\\b${REST}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:neither|none of|nobody|no one)\\b[^.;:,“”"]{1,60}? (?:would|will|did|could) (?:yet |immediately |also )?${TELL}\\b${REST}`,
    'giu',
  ),
  new RegExp(`\\b(?:declin|refus)(?:ed|es|ing) to ${TELL}\\b(?! (?:to )?comment)${REST}`, 'giu'),
  /\b(?:undisclosed|non-?disclosed|unknown|unspecified) (?:\p{L}+ )?(?:sum|amount|price|terms|fee|stake|figure|number)\b/giu,
  /\bfor (?:an )?undisclosed (?:\p{L}+ )?(?:sum|amount|price|terms)\b/giu,
  /\b(?:is|are|was|were) (?:yet )?to be (?:announced|confirmed|decided|determined|disclosed)\b/giu,
  /\b(?:there (?:is|are|was|were)(?: not| no|n['’]t)|had no|gave no|offered no|no) (?:any )?(?:further|additional|other|more|specific) (?:information|details?|comment)[^.;:,“”"]{0,40}/giu,
  /\b(?:gave|gives?|named|names|offered|offers|set|stated|states) (?:no|neither) (?:value|price|prices|figures?|terms|details?|duration|date|dates|volume|sum|amount|cost|names?|timetable)\b[^.;:“”"]{0,90}/giu,
  /\bsaid (?:little|nothing) about [^.;:,“”"]{3,80}/giu,
  /\b(?:do|does|did|would)(?: not|n['’]t) (?:give|provide|offer) any (?:information|details?)\b[^.;:,“”"]{0,60}/giu,
  /\bwithout (?:giving|providing|disclosing|elaborating|specifying)\b[^.;:,“”"]{0,40}/giu,
  /\bit (?:is|was|remains)(?: not|n['’]t)? (?:yet |immediately )?(?:clear|unclear|known|unknown) (?:how|what|when|whether|if|who|which)\b[^.;:,“”"]{0,80}/giu,
  /\b(?:the )?(?:financial )?(?:terms|details|price|value|figure|results) (?:of the (?:deal|agreement|transaction) )?(?:are|is|were|was) (?:yet to be|not yet|still to be) \p{L}+/giu,
];

/** A match that speaks of naming a source or of silence about other things is no withheld term. */
export const NOT_WITHHELD =
  /\b(?:declin|refus)\w+ to (?:be|identify (?:himself|herself|themselves|the source))|\bto be (?:named|identified)|\bcomment(?! on (?:how much|what|when|which)\b)(?! on the (?:amount|price|terms|value|size|details|timing|cost|conditions|structure)\b)/i;
