import type { ReadBlock } from '../reading.ts';

/** A report that somebody released, who is no outlet: these publish theirs. */
export const RELEASED_REPORT =
  /\b(?:releas|issu|compil|commission|prepar)(?:e|ed|es|ing|d) (?:[\w-]+ ){1,5}?(?:report|study|survey|review|assessment)\b|\bpublish(?:ed|es|ing)? (?:[\w-]+ ){1,5}?(?:study|survey|review|assessment)\b|\breport (?:published|released|issued|carried out|compiled) (?:[\w-]+ ){0,3}?by (?!(?:[\w'’.-]+ ){0,4}?(?:times|post|journal|newspaper|magazine|mail|herald|tribune|star|news|telegraph|guardian|agency|broadcaster)\b)|\b(?:study|survey|review|assessment) by (?:[\w-]+ ){1,6}?(?:was|were|has been) (?:released|issued|published)\b/i;

/** "said in a report", "its annual report": a report that is no press report; one by or in a paper may be. */
const OWN_REPORT =
  /\bin (?:an?|its|their|that|this) (?:[\w.-]+ ){0,3}?report\b(?! (?:by|in|from|on)\b)|\bin (?:its|their) (?:[\w.-]+ ){0,3}?(?:outlook|study|survey|review|assessment|bulletin)\b|\b(?:annual|quarterly|monthly|interim|half-year(?:ly)?|inspection|audit|research|sustainability) report\b|\b(?:department|ministry|government|commission|bureau|institute|university|council|committee|association)(?:['’]s)? report\b(?! (?:by|in|on)\b)|\breport,? (?:authored|written|prepared|compiled|commissioned|produced) by\b/i;

/** Whether a block tells of a report that no outlet has made. */
export const tellsOfOwnReport = ({ prose }: ReadBlock): boolean =>
  OWN_REPORT.test(prose) || RELEASED_REPORT.test(prose);
