import { STATEMENT_NOUNS } from '../../lexicon/attribution-contexts.ts';
import { canSpeak } from './can-speak.ts';
import { type CueRule, openingWith, type Place } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import { clauseFollows } from './content-from.ts';
import { isNominal } from './noun-phrases.ts';
import { hasVerb } from './scan.ts';
import { sharedSource, subjectOf } from './subjects.ts';
import { groupStart, isBlocked, isConjoined } from './verb-groups.ts';

/** Verbs that say something only together with their noun: "issued a warning that", "gave an undertaking that". */
const MADE =
  'issue issues issued issuing release releases released releasing make makes made making give gives gave given giving present presents presented presenting deliver delivers delivered delivering reach reaches reached reaching come comes came repeat repeats repeated repeating send sends sent offer offers offered lodge lodged file filed post posted'.split(
    ' ',
  );

/** How far behind its verb the noun may stand, and how far behind the noun the "that". */
const LONGEST_OBJECT = 7;
const LONGEST_GAP = 6;

/** "The board issued a warning on Monday that the yard may close", "they came to the conclusion that". */
export const statementMade: CueRule = openingWith(MADE, (place) => {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const noun = statementAfter(place);
  if (noun < 0) return null;
  let that = noun + 1;
  while (that < Math.min(utterance.last, noun + LONGEST_GAP) && tokens[that]!.lower !== 'that' && isGap(scan, that))
    that++;
  if (that >= utterance.last || tokens[that]!.lower !== 'that') return null;
  const group = groupStart(place);
  if (isBlocked(tokens, group, at, AS_CUE)) return null;
  const source = isConjoined(place, group) ? sharedSource(place) : subjectOf(place, group);
  if (!source || !canSpeak(scan, source)) return null;
  // "released a statement that said": the second verb belongs to the cue.
  const says = /^(?:said|says|stated|states|read|reads)$/.test(tokens[that + 1]?.lower ?? '');
  const from = says ? that + 2 : that + 1;
  if (!says && (/^(?:VERB|AUX)$/.test(tokens[from]?.pos ?? '') || !clauseFollows(place, from))) return null;
  const content = contentSpan(scan, from, clauseEnd(scan, utterance, from));
  return (
    content && { source, cue: { first: group, last: says ? from : noun + 1 }, content: [content], confidence: 0.75 }
  );
});

/** The list of cues has none of these verbs: what they are as cues, to ask whether their group makes an attribution. */
const AS_CUE = { lemma: 'issue', class: 'speech', takes: ['that'], strength: 0.75 } as const;

/** Where the statement stands that is made by the verb at `at`: "a non-binding recommendation", "to the conclusion"; -1 for none. */
function statementAfter({ scan, utterance, at }: Place): number {
  const { tokens } = scan;
  if (tokens[at]!.pos !== 'VERB') return -1;
  const come = tokens[at]!.lemma === 'come';
  if (come !== (tokens[at + 1]?.lower === 'to')) return -1;
  for (let t = come ? at + 2 : at + 1; t < Math.min(utterance.last, at + LONGEST_OBJECT); t++) {
    if (STATEMENT_NOUNS.has(tokens[t]!.lower) && !STATEMENT_NOUNS.has(tokens[t + 1]?.lower ?? '')) return t;
    if (!isNominal(scan, t) || scan.quotationAt(t) >= 0 || tokens[t]!.pos === 'PRON') return -1;
  }
  return -1;
}

/** When, where and to whom it was made: no comma, no verb. */
function isGap(scan: Place['scan'], t: number): boolean {
  return !/^[,;:.]$/.test(scan.tokens[t]!.text) && scan.quotationAt(t) < 0 && !hasVerb(scan, t, t + 1);
}
