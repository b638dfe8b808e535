/**
 * Ways in which an article says, beside "did not disclose", that something stays open or that nobody tells it: bounded
 * patterns; the whole match is the passage.
 */
/** What of a deal is told or kept. */
export const MATTERS =
  '(?:terms|details?|prices?|pricing|price tags?|values?|valuations?|figures?|numbers?|information|specifics|particulars|updates?|guidance|reasons?|dates?|names?|timetables?|timelines?|timeframes?|schedules?|timing|amounts?|sums?|sizes?|conditions|nature|costs?|fees?|financials|financing|length|structure|breakdown|identity|stakes?)';
const HEAD = '(?:financial |commercial |further |exact |specific |precise |full |other |any |the |total |overall )*';
const WHAT = `(?:the |its |their )?${HEAD}${MATTERS}`;
/** What is asked where nobody says. */
export const ASKED = '(?:how|wh(?:at|en|ich|ether|o|om|ere|y)|if|from whom|to whom|for how)';
const SAID = '(?:disclosed|revealed|announced|released|published|given|specified|known|made public|provided|divulged)';
const OPEN =
  '(?:unclear|unknown|undisclosed|uncertain|unresolved|undecided|secret|a secret|an open question|to be seen)';
const NOT = "(?: not|n['’]t| never)";
const UP_TO_COMMA = '[^.;:,“”"]{3,90}';

/** How an article says that a thing stays open, or that nobody speaks of it. */
export const SILENCES: readonly RegExp[] = [
  // "How the two will split the bill was not revealed", "Whether it will stay is unclear".
  new RegExp(
    `(?<=^|[.;:—–] |\\b(?:but|and|though|although|that|while) )(?:how|what|when|whether|why|from whom)\\b(?: [\\p{L}\\d’'$€£%-]{1,20}){2,16} (?:(?:is|are|was|were|has|have)${NOT} (?:yet |been |being |immediately |publicly )*${SAID}|(?:is|are|was|were|remains?|stays?)(?: still)? (?:${OPEN}|left open|not clear))\\b`,
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
  /\b(?:kept mum|keeping mum|stayed mum|(?:stayed|remained|kept|was|were|has been|have been) (?:silent|tight-lipped|coy|vague|quiet|guarded)) (?:on|about|over|as to) [^.;:,“”"]{3,90}/giu,
  // "would not be drawn on the price".
  /\b(?:would|will|could|did|wo)(?: not|n['’]t) (?:be drawn|get drawn|go into (?:any |the |further |more )?(?:detail|details|specifics|numbers)|be pinned down)\b[^.;:,“”"]{0,60}/giu,
  /\b(?:declin|refus)(?:ed|es|ing) to (?:be drawn|go into (?:any |the |further |more )?(?:detail|details|specifics|numbers)|be pinned down)\b[^.;:,“”"]{0,60}/giu,
  // "would only say that it was fair", "too early to name a figure".
  /\b(?:would|will|could) (?:only say|say only)\b[^.;:,]{0,70}/giu,
  new RegExp(
    `\\btoo (?:early|soon) to (?:say|tell|name|give|put|discuss|quantify|talk about) (?:an? |any )?(?:${WHAT}|${ASKED})\\b[^.;:,“”"]{0,60}`,
    'giu',
  ),
  // "We are not going to talk about the price".
  new RegExp(
    `\\b(?:(?:am|is|are|was|were)${NOT}|(?:we|they|it|he|she|i)['’](?:re|m|s) not) (?:going to |prepared to |ready to |willing to |able to |in a position to )?(?:talk(?:ing)? about|discuss(?:ing)?|disclos(?:e|ing)|reveal(?:ing)?|giv(?:e|ing)|shar(?:e|ing)|releas(?:e|ing)|provid(?:e|ing)|comment(?:ing)? on|nam(?:e|ing)|say(?:ing)?) (?:any )?(?:${WHAT}|${ASKED})\\b[^.;:,“”"]{0,70}`,
    'giu',
  ),
  // "Neither side would discuss the total cost", "No one would say what it cost".
  new RegExp(
    `\\b(?:neither|none of|nobody|no one)\\b[^.;:,“”"]{0,60}? (?:has |have )?(?:put|gave|given|named|set|released|disclosed|provided|revealed|announced|published|offered) (?:an? |any |the )?${HEAD}${MATTERS}\\b[^.;:,“”"]{0,60}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:neither|none of|nobody|no one)\\b[^.;:,“”"]{0,60}? (?:would|will|could|wanted to|was willing to|were willing to) (?:yet )?(?:discuss|talk about|share|give|put|comment on|go into) (?:an? )?${WHAT}\\b[^.;:,“”"]{0,60}`,
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
  // "The statement made no mention of the price", "did not include financial terms".
  new RegExp(
    `\\b(?:makes?|made) no (?:mention of|reference to) (?:an? )?(?:${WHAT}|${ASKED})\\b[^.;:,“”"]{0,60}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:do|does|did)${NOT} (?:mention|include|contain|address|cover|list|put) (?:an? |any )?${WHAT}\\b[^.;:,“”"]{0,60}`,
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
  /\b(?:financial |deal |other )?(?:terms|price|value|financial details|details) (?:not (?:yet |immediately )?(?:disclosed|given|revealed|available|made public)|undisclosed)\b/giu,
  // "is not disclosing the price".
  new RegExp(
    `\\b(?:keeping|keeps|kept|keep) (?:the |its |their )?(?:${MATTERS}|terms of [^.;:,“”"]{3,40}?) (?:secret|confidential|private|under wraps|to (?:itself|themselves))\\b`,
    'giu',
  ),
];
