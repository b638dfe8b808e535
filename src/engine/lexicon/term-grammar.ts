// What the sentences that state terms are made of, as parts of patterns: bounded, so that reading stays linear.

/** A way in which one field of the terms is worded. */
export interface TermPattern {
  readonly field: string;
  readonly pattern: RegExp;
  /** Only for deals of these types; all when absent. */
  readonly types?: readonly string[];
  readonly source: string;
}

/** A count or a figure, in digits or as a word. */
export const NUMBER =
  '(?:\\d[\\d.,/-]{0,15}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
/** What makes a figure a rough one, with its space; may be missing. */
export const ABOUT =
  '(?:(?:about|around|roughly|nearly|almost|approximately|some|up to|as much as|close to|at least|more than|less than|just over|just under|over|under) )?';
const PERCENT_WORD = '(?:%|percent|per cent|pct|-percent|pc\\b)';
/** One share, or a range: "20 to 25 percent", "between 20% and 25%". */
export const PERCENT = `(?:(?:between )?${NUMBER} ?${PERCENT_WORD}? ?(?:and|to|-|–) ?)?${NUMBER}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))? ?${PERCENT_WORD}`;
/** A sum with its currency. */
export const MONEY =
  '(?:(?:(?:US|A|C|CA|CAD|CDN|HK|NZ|S|R|NT)?[$€£¥₹₦] ?|(?:[SDN]Kr|SFr|Fr|DM|EUR|USD|GBP|CAD|CHF|SEK|NOK|DKK|PLN|Tk|Rp|RM|Rs\\.?) ?)\\d[\\d.,]{0,15}(?: ?(?:million|billion|trillion|crore|lakh|mln|bln|bn|m))?|(?:\\d[\\d.,]{0,12}(?: (?:million|billion|mln|bln))?|(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:million|billion|mln|bln)) (?:dollars|dlrs|stg|pounds|marks|francs|euros|yen|crowns|yuan|rupees|zlotys?|kron(?:or|er)|roubles|rubles|rand|pesos|reais|dirhams|riyals|won|baht|ringgit|naira|lats))';
/** A point within a figure or behind an initial ends nothing: "the $1.9 million", "the U.S. government". */
export const POINT = '\\.(?=\\d)|(?<=\\b\\p{L})\\.';
/** Up to the end of the clause, commas and all. */
export const CLAUSE = `(?:[^.;:“”"]|${POINT}){0,110}`;
/** The same of a condition, which may say at length what others have to do. */
export const LONG_CLAUSE = `(?:[^.;:“”"]|${POINT}){0,240}`;
/** Up to the next comma. */
export const PHRASE = `(?:[^.;:,“”"]|${POINT}|(?<=\\d),(?=\\d)){3,80}?`;
const MONTH =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|Mar\\.|April|Apr\\.|May|June|July|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
/** A date with its month and day, with or without the year. */
export const DAY = `(?:${MONTH} \\d{1,2}(?!\\d)|\\d{1,2} ${MONTH})(?:,? \\d{4})?`;
const SEASON = '(?:spring|summer|autumn|fall|winter)';
const YEAR = '(?:19|20)\\d\\d';
const PERIOD = `(?:the (?:first|second|third|fourth|final|last) (?:quarter|half|week)|Q[1-4]|H[12]|(?:this|next|later this|early next|late next|the coming|the following) (?:year|month|week|quarter|${SEASON}|${MONTH}|${WEEKDAY})|(?:the )?${SEASON}|Labor Day|Christmas|Easter|year[- ]end|mid-year|${MONTH}|${YEAR})`;
/** A point or stretch of time that a plan names, with its preposition. */
export const WHEN = `(?:(?:on|in|by|before|from|around|during|at|within|after|until) ){0,2}(?:(?:the )?(?:(?:early|late|mid)(?: in)?|(?:beginning|start|middle|end) of)[ -])?(?:${DAY}|${PERIOD}(?:,? (?:of )?(?:${YEAR}(?:[/-]\\d\\d)?|this year|next year))?|${WEEKDAY}|today|tomorrow|immediately)`;
/** Where a passage is over, without taking anything in: at a mark, at the end, or where "and" goes on with another verb. */
export const STOP =
  '(?=(?<!\\b\\p{L})\\.(?!\\d)|[;:“”"]|,(?!\\d)|$| and (?:to|is|are|was|will|would|has|have|if)\\b| (?:which|while|although|though|whereas) )';

/** One field with the ways in which it is worded; the first group, where there is one, is the passage to show. */
export const term = (
  field: string,
  source: string,
  types: readonly string[] | null,
  ...patterns: string[]
): TermPattern[] =>
  patterns.map((pattern) => ({
    field,
    source,
    pattern: new RegExp(pattern, pattern.includes('Lu}') ? 'gu' : 'giu'),
    ...(types ? { types } : {}),
  }));
