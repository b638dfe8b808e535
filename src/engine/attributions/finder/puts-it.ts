import type { Span } from '../../analysis.ts';
import { firstWithin } from '../../language/token-search.ts';
import { canSpeak } from './can-speak.ts';
import { openingWith, type Place } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import { leftContent } from './content-before.ts';
import { hasVerb } from './scan.ts';
import { subjectBefore } from './subject-phrase.ts';

/** How many words may tell how somebody put it: "put it more bluntly". */
const LONGEST_MANNER = 5;

/** `As one dealer put it, “…”`, `“…,” is how a banker put it`, `A third put it more bluntly: “…”`: somebody's words, which a set phrase hands on. */
export const putsIt = openingWith(['put', 'puts'], (place) => {
  const { scan, utterance, at } = place;
  if (scan.tokens[at + 1]?.lower !== 'it') return null;
  const source = subjectBefore(scan, utterance.first, at);
  if (!source || !canSpeak(scan, source)) return null;
  const lead = scan.tokens[source.first - 1]?.lower ?? '';
  const said = /^(?:as|how)$/.test(lead) && source.first - 1 > utterance.first ? before(place, source.first - 1) : null;
  const content = said ?? behind(place, lead === 'as');
  return content && { source, cue: { first: at, last: at + 2 }, content: [content], confidence: 0.8 };
});

/** What stands before "as one dealer" or "is how one dealer". */
function before(place: Place, link: number): Span | null {
  const { scan, utterance } = place;
  let end = link;
  if (scan.tokens[link]!.lower === 'how' && /^(?:is|was)$/.test(scan.tokens[link - 1]!.lower)) end--;
  const quotation = scan.quotations[scan.quotationAt(end - 1)];
  if (quotation) return quotation;
  return end === link && link - 1 > utterance.first ? leftContent(place, link) : null;
}

/** A quotation behind it, with a colon or comma; behind "As one dealer put it," any clause. */
function behind({ scan, utterance, at }: Place, isAside: boolean): Span | null {
  const { tokens, quotationAt } = scan;
  const reach = Math.min(utterance.last, at + 2 + LONGEST_MANNER);
  const mark = firstWithin(tokens, at + 2, reach, ({ text }) => /^[,:]$/.test(text));
  if (mark < 0 || mark + 1 >= utterance.last) return null;
  const quotation = scan.quotations[quotationAt(mark + 1)];
  if (quotation) return quotation;
  const end = clauseEnd(scan, utterance, mark + 1);
  return isAside && hasVerb(scan, mark + 1, end) ? contentSpan(scan, mark + 1, end) : null;
}
