/**
 * Ways in which an article says, beside "did not disclose", that something stays open or that nobody tells it: bounded
 * patterns; the whole match is the passage.
 */
/** What of a deal is told or kept. */
export const MATTERS =
  '(?:terms|details?|prices?|pricing|price tags?|values?|valuations?|figures?|numbers?|information|specifics|particulars|updates?|guidance|reasons?|dates?|names?|timetables?|timelines?|timeframes?|schedules?|timing|amounts?|sums?|sizes?|conditions|nature|costs?|fees?|financials|financing|length|duration|volumes?|ratios?|structure|breakdown|identity|stakes?)';
const HEAD = '(?:financial |commercial |further |exact |specific |precise |full |other |any |the |total |overall )*';
const WHAT = `(?:the |its |their )?${HEAD}${MATTERS}`;
/** What is asked where nobody says. */
export const ASKED = '(?:how|wh(?:at|en|ich|ether|o|om|ere|y)|if|from whom|to whom|for how)';
const SAID =
  '(?:disclosed|revealed|announced|released|published|given|specified|known|made public|provided|divulged|shared|explained|spelled out|spelt out|broken out)';
/** What is done with a question that is no longer open. */
const SETTLED = '(?:decided|settled|determined|agreed|fixed|finali[sz]ed|worked out|resolved)';
/** How a paper keeps back what stands in it. */
const STRUCK_OUT = '(?:blacked out|redacted|left blank|(?:kept )?under wraps|kept quiet|under seal)';
export const OPEN =
  "(?:unclear|unknown|undisclosed|uncertain|unresolved|undecided|secret|a secret|an open question|a mystery|to be seen|any(?:one|body)['’]s guess|up in the air)";
const NOT = "(?: not|n['’]t| never)";
const UP_TO_COMMA = '[^.;:,“”"]{3,90}';

/** How an article says that a thing stays open, or that nobody speaks of it. */
export const SILENCES: readonly RegExp[] = [
  // "How the two will split the bill was not revealed", "Whether it will stay is unclear".
  new RegExp(
    `(?<=^|[.;:—–] |\\b(?:but|and|though|although|that|while) )(?:exactly |just |precisely )?(?:how|what|when|where|whether|who|why|from whom)\\b(?: [\\p{L}\\d’'$€£%-]{1,20}){1,8}(?:, (?:which|who) [^.;:,“”"]{3,100},)?(?: [\\p{L}\\d’'$€£%-]{1,20}){1,8} (?:(?:is|are|was|were|has|have)${NOT} (?:yet |been |being |immediately |publicly )*(?:${SAID}|${SETTLED})|(?:has (?:yet|still)|is (?:yet|still)|remains) to be (?:${SAID}|${SETTLED})|(?:is|are|was|were|remains?|stays?)(?: still)? (?:${OPEN}|open(?! to\\b)|left open|not clear|not known))\\b`,
    'giu',
  ),
  // "The interest rate was left open".
  /\b(?:the |its |their )?(?:[\p{L}-]{2,20} ){1,3}(?:(?:on|of|for) (?:the )?(?:[\p{L}-]{2,20} ){1,2})?(?:was|were|has been|have been) left open\b/giu,
  new RegExp(`\\b(?:left|leaves|leaving|kept|keeps|keeping) (?:it )?open ${ASKED}\\b${UP_TO_COMMA}`, 'giu'),
  // "the amount of which has not been determined", "terms of which were not given".
  new RegExp(
    `\\b(?:the )?(?:amounts?|sizes?|values?|terms|details|prices?|costs?|timing|length|nature) of which (?:is|are|was|were|has|have)${NOT} (?:yet |been |being )*(?:${SAID}|determined|decided|set|fixed|agreed)\\b`,
    'giu',
  ),
  // "kept mum on the costs", "tight-lipped about the price".
  /\b(?:kept mum|keeping mum|stayed mum|(?:stayed|remained|kept|is|are|was|were|has been|have been) (?:silent|mum|tight-lipped|coy|cagey|vague|quiet|guarded)) (?:on|about|over|as to) [^.;:,“”"]{3,90}/giu,
  // "would not be drawn on the price".
  /\b(?:would|will|could|did|wo)(?: not|n['’]t) (?:be drawn|get drawn|(?:go|get) into (?:any |the |further |more )?(?:detail|details|specifics|numbers)|talk (?:numbers|money|price)|break (?:out|down) (?:the|its|their)|be pinned down)\b[^.;:,“”"]{0,60}/giu,
  /\b(?:declin|refus)(?:ed|es|ing) to (?:be drawn|(?:go|get) into (?:any |the |further |more )?(?:detail|details|specifics|numbers)|be pinned down)\b[^.;:,“”"]{0,60}/giu,
  // "would only say that it was fair", "too early to name a figure".
  /\b(?:would|will|could) (?:only say|say only)\b[^.;:,]{0,70}/giu,
  new RegExp(
    `\\btoo (?:early|soon) to (?:say|tell|name|give|put|discuss|quantify|talk about) (?:an? |any )?(?:${WHAT}|${ASKED})\\b[^.;:,“”"]{0,60}`,
    'giu',
  ),
  // "I can't tell you the price"; "the two have agreed not to reveal what it cost".
  new RegExp(
    `\\b(?:i|we|he|she|they) can(?:not| not|['’]t) (?:yet |really )?(?:tell (?:you|us|reporters)|reveal|disclose|discuss|say|give|name) (?:an? )?(?:${WHAT}|${ASKED})\\b[^.;:,“”"]{0,60}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:agreed|chose|chosen|opted|decided|elected|prefer(?:s|red)?) not to (?:disclose|reveal|divulge|publish|release|announce|discuss|say|name|make public|give) (?:an? |any )?(?:${WHAT}|${ASKED})\\b[^.;:,“”"]{0,60}`,
    'giu',
  ),
  /\bstopped short of (?:giving|naming|saying|disclosing|revealing|specifying|putting|announcing) [^.;:,“”"]{3,60}/giu,
  // "We are not going to talk about the price".
  new RegExp(
    `\\b(?:(?:am|is|are|was|were)${NOT}|(?:we|they|it|he|she|i)['’](?:re|m|s) not) (?:going to |prepared to |ready to |willing to |able to |in a position to )?(?:talk(?:ing)? about|discuss(?:ing)?|disclos(?:e|ing)|reveal(?:ing)?|giv(?:e|ing)|shar(?:e|ing)|releas(?:e|ing)|provid(?:e|ing)|comment(?:ing)? on|nam(?:e|ing)|say(?:ing)?) (?:any )?(?:${WHAT}|${ASKED})\\b[^.;:,“”"]{0,70}`,
    'giu',
  ),
  // "Neither the duration nor the value was made public".
  new RegExp(
    `\\bneither ${WHAT}\\b[^.;:,“”"]{0,50}? nor [^.;:,“”"]{3,60}? (?:is|are|was|were|has been|have been|had been) (?:yet )?(?:being )?(?:${SAID}|${SETTLED})\\b`,
    'giu',
  ),
  // "Unclear is how it will be paid", "Left open was the question of who pays".
  new RegExp(
    `\\b(?:unclear|unknown|unanswered|unresolved|(?:still |left )open) (?:is|was|remains?) (?:the question (?:of )?)?${ASKED}\\b${UP_TO_COMMA}`,
    'giu',
  ),
  // "gave few details", "details were sketchy", "short on specifics".
  /\b(?:offer|g[ai]v|provid|releas|disclos)(?:e|es|ed|ing|en) (?:only )?(?:few|scant|little|sparse|sketchy) (?:further |other |financial )?(?:details?|specifics|particulars|information)\b[^.;:,“”"]{0,50}/giu,
  /\b(?:few|scant|little) (?:further |other |financial )?(?:details?|specifics|particulars|information) (?:of [^.;:,“”"]{3,50}? )?(?:is|are|was|were|has been|have been) (?:available|given|released|disclosed|provided|known)\b/giu,
  /\b(?:further |financial |full |exact )?(?:details|specifics|particulars|information) (?:of [^.;:,“”"]{3,50}? )?(?:is|are|was|were|remain(?:s|ed)?) (?:still )?(?:scarce|scant|sketchy|few|thin|sparse|hazy|murky|vague)\b/giu,
  /\b(?:short|light) on (?:details?|specifics)\b/giu,
  /\b(?:there (?:is|was|were)|with|contained|contains) no (?:mention of|indication (?:of|as to)) [^.;:,“”"]{3,60}/giu,
  // "Neither side would discuss the total cost", "No one would say what it cost".
  new RegExp(
    `\\b(?:neither|none of|nobody|no one)\\b[^.;:,“”"]{0,60}? (?:has |have )?(?:put|gave|given|named|set|released|disclosed|provided|revealed|announced|published|offered) (?:an? |any |the )?${HEAD}${MATTERS}\\b[^.;:,“”"]{0,60}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:neither|none of|nobody|no one)\\b[^.;:,“”"]{0,60}? (?:would|will|could|wanted to|was willing to|were willing to) (?:yet )?(?:discuss|talk about|share|give|put|comment on|go into) (?:an? )?${WHAT}\\b[^.;:,“”"]{0,60}`,
    'giu',
  ),
  // "neither side has said how long it runs", "nobody involved will talk numbers", "neither side is telling".
  new RegExp(
    `\\b(?:neither|none of|nobody|no one)\\b[^.;:,“”"]{0,60}? (?:(?:has|have) (?:yet )?(?:said|explained|spelled out|told \\p{L}{2,20})|(?:would|will) (?:yet )?(?:explain|tell)) (?:${ASKED}|whether)\\b${UP_TO_COMMA}`,
    'giu',
  ),
  /\b(?:neither (?:side|party|company|firm|one|of them)|nobody|no one)\b[^.;:,“”"]{0,40}? (?:(?:is|was|are) (?:saying|telling|talking)(?= (?:how|what|when|whether|who|why)\b|[.;,]|$)|(?:would|will|could) (?:talk|discuss) (?:numbers|money|specifics))\b[^.;:,“”"]{0,60}/giu,
  // "Nothing is said about how the plant would be paid for", "nothing has been settled about the name".
  new RegExp(
    `\\b(?:nothing|little) (?:is|was|has been|had been|has yet been) (?:yet )?(?:said|settled|decided|agreed|disclosed|revealed|known|fixed|made public) (?:about|on|as to|over|of) ${UP_TO_COMMA}`,
    'giu',
  ),
  // "the prices and the volumes are blacked out", "deal terms remain under wraps", "terms weren't shared".
  new RegExp(
    `(?<=^|[.;:—–,] |\\b(?:and|but|though|although) )(?!(?:and|but|though|although|while) )(?:[\\p{L}\\d’'$€£%-]{1,20} ){1,10}?(?:is|are|was|were|remains?|has been|have been|stays?) (?:also |still )?${STRUCK_OUT}\\b`,
    'giu',
  ),
  new RegExp(
    `\\b${WHAT}(?: of [^.;:,“”"]{2,40}?)? (?:is|are|was|were|has been|have been)${NOT} (?:being )?(?:shared|broken out|spelled out|given)\\b`,
    'giu',
  ),
  // "the exact timing and the structure are still being worked out", "the timing was still open".
  new RegExp(
    `(?:(?<=^|[.;:—–] |\\b(?:but|and|though|although|that) )|\\b(?:the|its|their) )(?:[\\p{L}-]{1,20} ){0,5}?${MATTERS}(?: (?:of|for|and) (?:the )?(?:[\\p{L}-]{1,20} ){0,5}?[\\p{L}-]{2,20})? (?:(?:is|are|was|were|remains?) (?:still |yet )?(?:open(?! to\\b)|undecided|up in the air)|(?:is|are|was|were) still (?:being |under )(?:negotiated|negotiation|discussed|discussion|worked out|hammered out|finali[sz]ed|thrashed out))\\b`,
    'giu',
  ),
  // "a university yet to be chosen", "the sites have yet to be chosen", "the buyer has not been picked".
  /\b(?:the |an? |its |their )?(?:[\p{L}-]{2,20} ){1,3}(?:(?:which )?(?:has|have) )?(?:yet|still) to be (?:chosen|picked|selected|named|identified|published|released|made public|agreed|set)\b/giu,
  // "said the pact was fair, without saying what is"; "asked about the price, Doe demurred".
  new RegExp(
    `\\bwithout (?:saying|explaining|spelling out|disclosing) (?!(?:how|where) (?:it|they|he|she|the (?:information|report|story|news|figures?)) (?:knew|knows|came|got|learn|had|obtained))(?:${ASKED}|whether)\\b[^.;:,“”"]{0,70}`,
    'giu',
  ),
  new RegExp(
    `\\basked (?:about|for) (?:an? )?${WHAT}(?: of [^.;:,“”"]{2,40})?, [^.;:,“”"]{2,40} (?:demurred|ducked|dodged|deflected|smiled|shrugged|changed the subject|sidestepped|refused|declined)\\b`,
    'giu',
  ),
  // "The price, which the filing leaves blank".
  new RegExp(
    `\\b${WHAT}, which (?:the |its )?[^.;:,“”"]{2,30} (?:leaves|left|keeps|kept|(?:is|are) keeping) (?:blank|out|secret|to itself)\\b`,
    'giu',
  ),
  // "How much we will get back, nobody knows".
  new RegExp(
    `\\b${ASKED}\\b[^.;:,“”"]{3,70}, (?:nobody|no one) (?:knows|will say|would say|is saying|can say)\\b`,
    'giu',
  ),
  new RegExp(
    `\\b(?:nobody|no one) (?:knows|will say|would say|can say|could say) (?:yet )?${ASKED}\\b${UP_TO_COMMA}`,
    'giu',
  ),
  // "Details will be released after the vote": they are not told yet.
  new RegExp(
    `\\b(?:the |full |further |final |exact |financial |more )*(?:details|terms|specifics|particulars|pricing|price|conditions)(?: (?:of|on|about|for) [^.;:,“”"]{3,50}?)? (?:will|would|are to|is to) (?:only )?be (?:${SAID}|set|fixed|decided|agreed|determined|finali[sz]ed|worked out|shared|hammered out) (?:later|after|once|when|at a later|in due course|in the coming|in coming|over the coming|next|at the|by the)\\b[^.;:,“”"]{0,50}`,
    'giu',
  ),
  /\b(?:will|would|is to|are to|to) be (?:announced|disclosed|revealed|named|published|decided|determined|finali[sz]ed|released|set|fixed) (?:later|at a later (?:date|stage|time)|in due course)\b/giu,
  // "Details of the sale will follow in September".
  /\b(?:further |financial |full |exact |final )?(?:details|specifics|particulars|terms) (?:of [^.;:,“”"]{3,50}? )?(?:will|would) (?:follow|emerge|come)\b[^.;:,“”"]{0,50}/giu,
  // "The statement made no mention of the price", "did not include financial terms".
  new RegExp(
    `\\b(?:makes?|made) no (?:mention of|reference to) (?:an? )?(?:${WHAT}|${ASKED})\\b[^.;:,“”"]{0,60}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:do|does|did)${NOT} (?:mention|include|contain|address|cover|list|put|break out|break down|itemi[sz]e) (?:an? |any )?${WHAT}\\b[^.;:,“”"]{0,60}`,
    'giu',
  ),
  // "put no price on the deal", "no word on when it will close".
  /\b(?:put|puts|putting|attached) no (?:price|figure|value|number|date|sum|amount)\b[^.;:,“”"]{0,50}/giu,
  /\b(?:no|little) (?:immediate |official |clear )?(?:word|details?|information|indication|clarity|explanation|clue) (?:yet )?(?:on|about|as to|of|was given|were given|given|is given|was offered)\b[^.;:,“”"]{0,70}/giu,
  // "No timetable was given for the permits", "gave no reasons".
  new RegExp(
    `\\bno (?:exact |firm |specific |precise |other |purchase |selling |sale |asking )?(?:${MATTERS}|timetable|deadline) (?:is|are|was|were|has been|have been) (?:given|named|mentioned|set|disclosed|stated|revealed|announced|provided|attached|placed|put|quoted)\\b[^.;:,“”"]{0,50}`,
    'giu',
  ),
  /\b(?:gave|gives?|giving|offered|offers|offering|provided|provides) no (?:further |other )?(?:reasons?(?! for (?:his|her)\b)|indication|explanation|timeline|timeframe|time frame|breakdown|guidance|clues?|hint|estimate)\b[^.;:,“”"]{0,60}/giu,
  // "Terms not disclosed": how briefs put it.
  /\b(?:financial |deal |other )?(?:terms|price|value|financial details|details):? (?:not (?:yet |immediately )?(?:disclosed|given|revealed|available|made public)|undisclosed)\b/giu,
  // "is not disclosing the price".
  new RegExp(
    `\\b(?:keeping|keeps|kept|keep) (?:the |its |their )?(?:${MATTERS}|terms of [^.;:,“”"]{3,40}?) (?:secret|confidential|private|under wraps|to (?:itself|themselves))\\b`,
    'giu',
  ),
];
