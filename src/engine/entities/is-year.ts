/** Words that lead to a year at the start of a sentence, in a headline or by law. */
const LEADS_TO_YEAR =
  /^(?:In|On|By|For|Since|Until|From|To|During|Of|And|Early|Late|Mid|Fiscal|Before|After|Through|Between|Or|The|This|That|Act|Copyright)$/;

/** Whether four digits at `at` are a year by what stands around them, and not a count, a code or part of a number. */
export function isYear(prose: string, at: number): boolean {
  const lead = prose.slice(Math.max(0, at - 14), at);
  if (/[\d.,:/$£€#-]$/.test(lead) && !/\bmid-$/i.test(lead)) return false;
  // "Office 2003" and "Fox 2000" are called so.
  const leader = /(?:^|\s)(\p{Lu}\p{Ll}{1,12})\s$/u.exec(lead)?.[1];
  if (leader && !LEADS_TO_YEAR.test(leader)) return false;
  const after = prose.slice(at + 4, at + 24);
  if (/^(?:[.,:]\d|\s?%|\/(?!\d{2}(?:\d{2})?(?![\d/])))/.test(after)) return false;
  const before = lead.toLowerCase();
  if (
    /\b(?:in|since|of|until|till|from|by|during|year|through|before|after|between|early|late|mid|for|to|and)\s$/.test(
      before,
    )
  )
    return !/^\s(?:percent|per cent|pct|people|points?|shares?|employees|workers|jobs|million|billion|dollars|euros|yen|miles|km|tonnes|tons)\b/i.test(
      after,
    );
  return (
    !/^\s\p{Ll}{3,20}s\b/u.test(after) &&
    !/\b(?:nearly|about|some|over|than|almost|least|around|approximately|up to)\s$/.test(before)
  );
}
