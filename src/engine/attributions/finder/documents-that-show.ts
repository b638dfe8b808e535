import { DOCUMENT_WORDS } from '../../lexicon/sources.ts';
import { openingWith, type Place } from './candidate.ts';
import { contentSpan, leftStart } from './content.ts';
import type { Range } from './noun-phrases.ts';
import { pastDay } from './occasions.ts';
import { hasVerb } from './scan.ts';

/** What papers do; where it closes a sentence the tagger often takes it for a noun ("accounts show"). */
const SHOWING = ['show', 'shows', 'showed', 'reveal', 'reveals', 'revealed', 'suggest', 'suggests', 'suggested'];
const INDICATING = ['indicate', 'indicates', 'indicated'];

/** How long the name of a document may be, in words: "internal emails between two directors that were seen by the Post". */
const LONGEST = 14;

/** "The yard lost $3 million, accounts filed at the register show.": a document that closes the sentence, and what stands before it. */
export const documentShows = openingWith([...SHOWING, ...INDICATING], (place) => {
  const { scan, at } = place;
  if (!closes(place, at + 1)) return null;
  const source = documentBefore(place);
  if (!source) return null;
  const start = leftStart(place, source.first - 1);
  const content = hasVerb(scan, start, source.first - 1) ? contentSpan(scan, start, source.first - 1) : null;
  return content && { source, cue: { first: at, last: at + 1 }, content: [content], confidence: 0.9, formula: true };
});

/** Whether nothing but a date stands between a token and the end. */
function closes({ scan, utterance }: Place, from: number): boolean {
  const t = pastDay(scan, from, utterance.last);
  return t >= utterance.last || /^[.?!]$/.test(scan.tokens[t]!.text);
}

/** The phrase between the last comma and the verb, whose first noun is a document's: "court papers seen by the Post". */
function documentBefore({ scan, utterance, at }: Place): Range | null {
  const { tokens } = scan;
  let first = at;
  while (first > utterance.first && at - first < LONGEST && tokens[first - 1]!.text !== ',') {
    first--;
    if (scan.quotationAt(first) >= 0 || !/^(?:DET|ADJ|NOUN|PROPN|NUM|VERB|ADP|PART|ADV|PRON)$/.test(tokens[first]!.pos))
      return null;
  }
  if (first === at || first - 2 <= utterance.first || tokens[first - 1]!.text !== ',') return null;
  let head = first;
  const describes = (t: number) =>
    t + 1 < at &&
    (/^(?:DET|ADJ|PROPN|NUM|PRON)$/.test(tokens[t]!.pos) ||
      /^['’]s?$/.test(tokens[t]!.text) ||
      scan.nameAt(t) !== undefined ||
      (tokens[t]!.pos === 'NOUN' && !DOCUMENT_WORDS.has(tokens[t]!.lower)) ||
      // "a leaked memo"
      (tokens[t]!.pos === 'VERB' && /ed$/.test(tokens[t]!.lower) && t > first));
  while (describes(head)) head++;
  return DOCUMENT_WORDS.has(tokens[head]!.lower) ? { first, last: at } : null;
}
