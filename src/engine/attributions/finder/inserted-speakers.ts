import { INSERTED_VERBS } from '../../lexicon/attribution-contexts.ts';
import { canSpeak } from './can-speak.ts';
import { type Candidate, openingWith, type Place } from './candidate.ts';
import { clauseEnd, contentSpan, leftStart } from './content.ts';
import type { Range } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { hasVerb } from './scan.ts';

/** How long an insertion may be that says who says so, in tokens. */
const LONGEST_INSERTION = 9;

/** "Norwell, reports the Harbour Mail, is considering a bid", "Norwell, the Mail reports, is …": a subject, who says so, and its verb. */
export const insertedSpeaker = openingWith(INSERTED_VERBS, (place) => {
  const { scan, at } = place;
  return scan.tokens[at - 1]?.text === ',' ? inverted(place) : upright(place);
});

/** "…, reports the Harbour Mail, is": the verb first. */
function inverted(place: Place): Candidate | null {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  let comma = at + 2;
  while (comma < Math.min(utterance.last, at + LONGEST_INSERTION) && tokens[comma]!.text !== ',') comma++;
  if (tokens[comma]?.text !== ',') return null;
  const source = phraseAfter(scan, at + 1, comma);
  const isName = scan.nameAt(comma - 1) !== undefined || /^\p{Lu}/u.test(tokens[comma - 1]!.text);
  if (source?.last !== comma || !isName || hasVerb(scan, at + 1, comma)) return null;
  return around(place, source, at - 1, comma + 1);
}

/** "…, the Harbour Mail reports, is": the name first, whose verb the tagger may take for a noun. */
function upright(place: Place): Candidate | null {
  const { scan, utterance, at } = place;
  if (scan.tokens[at + 1]?.text !== ',' || !scan.nameAt(at - 1)) return null;
  const source = phraseBefore(scan, utterance.first, at);
  if (!source || scan.tokens[source.first - 1]?.text !== ',' || !canSpeak(scan, source)) return null;
  return around(place, source, source.first - 1, at + 2);
}

/** What stands before the comma at `comma` and from token `behind` on; null where that is no subject and its verb. */
function around(place: Place, source: Range, comma: number, behind: number): Candidate | null {
  const { scan, utterance, at } = place;
  const next = scan.tokens[behind];
  const start = leftStart(place, comma);
  if (!next || behind >= utterance.last || !/^(?:AUX|VERB)$/.test(next.pos) || next.lower.endsWith('ing')) return null;
  if (start >= comma || hasVerb(scan, start, comma)) return null;
  const left = contentSpan(scan, start, comma);
  const right = contentSpan(scan, behind, clauseEnd(scan, utterance, behind));
  return left && right && { source, cue: { first: at, last: at + 1 }, content: [left, right], confidence: 0.9 };
}
