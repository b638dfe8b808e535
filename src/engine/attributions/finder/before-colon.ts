import { canSpeak } from './can-speak.ts';
import type { CueRule } from './candidate.ts';
import { hasVerb } from './scan.ts';
import { subjectOf } from './subjects.ts';
import { cueVerbAt, groupStart, isBlocked } from './verb-groups.ts';

/** Words that may stand between the verb and the colon: "said in a letter to its shareholders:". */
const REACH = 14;

/** "Alvarado continued:" at the end of its paragraph: what is said stands in the next one. */
export const beforeColon: CueRule = (place) => {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const colon = tokens.length - 1;
  if (utterance.last !== tokens.length || colon - at > REACH || colon === at || tokens[colon]!.text !== ':')
    return null;
  const entry = cueVerbAt(place);
  if (!entry?.takes.includes('quote') || hasVerb(scan, at + 1, colon)) return null;
  const group = groupStart(place);
  if (isBlocked(tokens, group, at, entry)) return null;
  const source = subjectOf(place, group);
  if (!source || !canSpeak(scan, source)) return null;
  return { source, cue: { first: group, last: at + 1 }, content: [], confidence: entry.strength, announces: true };
};
