import type { CueVerb } from '../../lexicon/cues.ts';
import { canSpeak, isSpeaker } from './can-speak.ts';
import type { Candidate, Place } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import { inHeadline } from './headlines.ts';
import type { Range } from './noun-phrases.ts';
import { toldTo } from './reduced-passives.ts';
import { sharedSource, subjectOf } from './subjects.ts';
import { isConjoined } from './verb-groups.ts';
import { isOneSpeaker, joinsVerbs, opensPlan, plansBehindInsertion } from './verbs-as-nouns.ts';

/** "plans to buy", "is considering a sale", "expects to close"; null where the verb is none of an intention. */
export function intention(place: Place, entry: CueVerb, group: number): Candidate | null {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  if (entry.takes.includes('to')) {
    // "pledged not to sell"
    const to = tokens[at + 1]?.pos === 'ADV' || tokens[at + 1]?.lower === 'not' ? at + 2 : at + 1;
    if (tokens[to]?.lower !== 'to' || to + 1 >= utterance.last) return null;
    // `vowed to “vigorously” defend himself`
    const next = scan.quotationAt(to + 1) >= 0 && tokens[to + 1]!.pos === 'PUNCT' ? to + 2 : to + 1;
    if (!/^(?:VERB|AUX|NOUN|ADV)$/.test(tokens[next]?.pos ?? '')) return null;
    const participle = group === at && tokens[at]!.lower.endsWith('ing');
    if (participle && tokens[at - 1]?.text !== ',' && !inHeadline(place)) return null;
    // "the bank plans to" has a verb that the tagger may miss; "plans to" alone are things.
    if (
      tokens[at]!.lower.endsWith('s') &&
      tokens[at]!.pos === 'NOUN' &&
      !scan.nameAt(at - 1) &&
      !plansOf(place) &&
      !opensPlan(place) &&
      !joinsVerbs(place) &&
      !plansBehindInsertion(place)
    )
      return null;
    const content = contentSpan(scan, to + 1, clauseEnd(scan, utterance, to + 1, 'clause'));
    const shared = isConjoined(place, group) || (participle && tokens[at - 1]!.text === ',');
    const source = shared ? sharedSource(place) : subjectOf(place, group);
    // "a merger expected to close in May": what does not think is expected to by others.
    // "Norwell expected to cut jobs": a headline leaves out its auxiliary, too; "is one of the men expected to go" has its verb before.
    const passive = !source || !canSpeak(scan, source) || inHeadline(place) || tokens[source.first - 1]?.pos === 'AUX';
    if (content && source && group === at && tokens[at]!.lower === 'expected' && passive)
      return expectedOf(place, source, to + 1);
    if (source && (!canSpeak(scan, source) || isCondition(place, source))) return null;
    return content && source
      ? { source, cue: { first: group, last: to + 1 }, content: [content], confidence: 1 }
      : null;
  }
  if (entry.takes.includes('ing') && entry.class === 'intention') {
    const progressive = tokens[at]!.lower.endsWith('ing') && (group < at || inHeadline(place));
    const gerund = tokens[at + 1]?.lower.endsWith('ing') ?? false;
    if (!progressive && !gerund) return null;
    const content = contentSpan(scan, at + 1, clauseEnd(scan, utterance, at + 1, 'clause'));
    const source = subjectOf(place, group);
    return content && source
      ? { source, cue: { first: group, last: at + 1 }, content: [content], confidence: 1 }
      : null;
  }
  return null;
}

/**
 * "should they wish to sell", "asked whether Acme plans to", "customers who wish to leave", "the films they want to see":
 * what somebody may want some day, or whoever wants it, is no plan.
 */
function isCondition({ scan, at }: Place, { first, last }: Range): boolean {
  const before = scan.tokens[first - 1];
  if (/^(?:if|unless|whether)$/.test(before?.lower ?? '')) return true;
  if (last - first === 1 && scan.tokens[first]!.pos === 'PRON')
    return before?.pos === 'NOUN' || /^(?:should|whenever|whatever|whoever|wherever)$/.test(before?.lower ?? '');
  const whoever = scan.tokens[at - 1]?.lower === 'who' && last === at - 1;
  for (let t = first; whoever && t < last; t++) if (scan.nameAt(t)) return false;
  return whoever;
}

/** What the subject is expected to do, up to the finite verb of the main clause; nobody is named who expects it. */
function expectedOf({ scan, utterance, at }: Place, subject: Range, from: number): Candidate | null {
  const content = contentSpan(scan, from, toldTo(scan, utterance, from));
  const cue = { first: at, last: from };
  return content && { source: null, cue, content: [scan.span(subject.first, subject.last), content], confidence: 0.7 };
}

/** "the bank plans to": one somebody; "against government plans to": plans with their owner before them. */
function plansOf(place: Place): boolean {
  const { scan, at } = place;
  return isOneSpeaker(place) || (isSpeaker(scan.tokens[at - 1]!.lower) && scan.tokens[at - 2]?.pos === 'ADP');
}
