import { openingWith } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';

/** What may stand between an article and the noun of a plan, in words. */
const LONGEST_PHRASE = 4;

/** "Initial plans were to build it in May", "The stated aim is to grow": a plan whose owner the sentence does not name. */
export const statedAim = openingWith(['plan', 'plans', 'aim', 'aims', 'intention', 'intentions'], (place) => {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const verb = at + 1;
  if (!/^(?:is|are|was|were)$/.test(tokens[verb]?.lower ?? '') || tokens[verb + 1]?.lower !== 'to') return null;
  if (!/^(?:VERB|AUX)$/.test(tokens[verb + 2]?.pos ?? '') || verb + 2 >= utterance.last || scan.nameAt(at)) return null;
  let first = at;
  while (first > Math.max(utterance.first, at - LONGEST_PHRASE) && /^(?:ADJ|PROPN|VERB)$/.test(tokens[first - 1]!.pos))
    first--;
  if (tokens[first - 1]?.lower === 'the') first--;
  const before = first > utterance.first ? tokens[first - 1]! : undefined;
  // "its plan is to", "Norwell's aim was to": somebody's; "those whose plan is to".
  if (scan.nameAt(first) || (before && !/^(?:,|and|but|where|when|because|that)$/.test(before.lower))) return null;
  const content = contentSpan(scan, verb + 2, clauseEnd(scan, utterance, verb + 2, 'clause'));
  return content && { source: null, cue: { first, last: verb + 2 }, content: [content], confidence: 0.6 };
});
