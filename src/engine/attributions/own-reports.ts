import type { ReadBlock } from '../reading.ts';

/** A report that somebody released, who is no outlet: these publish theirs. */
export const RELEASED_REPORT = /\b(?:releas|issu|compil|commission|prepar)(?:e|ed|es|ing|d) (?:[\w-]+ ){1,5}?report\b/i;

/** "said in a report", "its annual report": a report that is no press report; one by or in a paper may be. */
const OWN_REPORT =
  /\bin (?:an?|its|their|that|this) (?:[\w.-]+ ){0,3}?report\b(?! (?:by|in|from|on)\b)|\b(?:annual|quarterly|monthly|interim|half-year(?:ly)?|inspection|audit|research|sustainability) report\b/i;

/** Whether a block tells of a report that no outlet has made. */
export const tellsOfOwnReport = ({ prose }: ReadBlock): boolean =>
  OWN_REPORT.test(prose) || RELEASED_REPORT.test(prose);
