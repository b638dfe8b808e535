import type { Scan } from './scan.ts';

/** How many words "less than three days" may have. */
const LONGEST = 5;
const WORD =
  /^(?:an?|less|more|than|just|only|some|about|soon|shortly|few|several|two|three|minutes?|hours?|days?|weeks?|months?|years?)$/;

/** Behind how long before or after something was said: "Three days | after Acme announced"; the token itself where nothing tells that. */
export function pastSpell({ tokens }: Scan, from: number, end: number): number {
  const furthest = Math.min(end, tokens.length, from + LONGEST);
  let t = from;
  while (t < furthest && (tokens[t]!.pos === 'NUM' || WORD.test(tokens[t]!.lower))) t++;
  return t;
}
