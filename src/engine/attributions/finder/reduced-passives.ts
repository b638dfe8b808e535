import { IMPLICIT_PARTICIPLES } from '../../lexicon/cues.ts';
import { canSpeak, isSpeaker } from './can-speak.ts';
import { openingWith, type Place } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import { inHeadline, isInCapitals } from './headlines.ts';
import { agentBefore } from './implicit.ts';
import { toBehind } from './link-words.ts';
import type { Range } from './noun-phrases.ts';
import { hasVerb, type Scan, type Utterance } from './scan.ts';
import { subjectBefore } from './subject-phrase.ts';

/** ", expected to rise to 57 percent by May": the passive without its auxiliary, so only the predicate is sure. */
export const reducedPassive = openingWith(IMPLICIT_PARTICIPLES, (place) => {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  // ", intended to cover losses," tells what a thing is for.
  if (/^(?:intended|planned)$/.test(tokens[at]!.lower)) return null;
  // "Acme said to be near sale": a headline leaves the auxiliary out.
  const headed = at > utterance.first && inHeadline(place) ? subjectBefore(scan, utterance.first, at) : null;
  const absolute = withSubject(scan, utterance.first, at) ?? (headed?.first === utterance.first ? headed : null);
  const opener = /^(?:all|both|each|once|long|now|still|widely)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const told = absolute ?? describedBy({ scan, utterance, at, before: [] });
  if (!told && isOwnVerb(place)) return null;
  if (!told && !/^[,;]$/.test(tokens[opener]?.text ?? '')) return null;
  const agent = agentBefore(scan, at + 1, toBehind(scan, at + 2, utterance.last));
  const to = agent ? agent.last : at + 1;
  if (tokens[to]?.lower !== 'to' || to + 1 >= utterance.last) return null;
  // "The minister, Jane Doe, said to reporters that": whom somebody spoke to.
  if (
    tokens[at]!.lower === 'said' &&
    !/^(?:VERB|AUX|ADV|PART)$/.test(tokens[to + 1]!.pos) &&
    !(headed && isInCapitals(scan, utterance) && !isSpeaker(tokens[to + 1]!.lower))
  )
    return null;
  const predicate = contentSpan(scan, to + 1, toldTo(scan, utterance, to + 1));
  if (!predicate) return null;
  const content = told ? [scan.span(told.first, told.last), predicate] : [predicate];
  return { source: agent, cue: { first: at, last: at + 2 }, content, confidence: 0.6 };
});

/** "Norwell, a brewer, hoped to open": behind its insertion the subject of the sentence hopes itself. */
function isOwnVerb({ scan, utterance, at }: Place): boolean {
  const { tokens } = scan;
  if (tokens[at - 1]?.text !== ',' || !/^(?:hoped|claimed|considered)$/.test(tokens[at]!.lower)) return false;
  const subject = subjectBefore(scan, utterance.first, at);
  return subject !== null && canSpeak(scan, subject);
}

/** What stands behind "said" in a headline that leaves out "to be". */
const BEING =
  /^(?:near|nearing|close|likely|unlikely|set|ready|among|in|considering|weighing|mulling|planning|exploring|preparing|delaying|seeking|looking|facing|eyeing)$/;

/** "ACME SAID NEARING DEAL", "BUYERS REPORTED IN MARKET": a headline in capitals leaves out "to be" as well. */
export const saidNearing = openingWith(['said', 'reported', 'believed', 'thought'], (place) => {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const next = tokens[at + 1]?.lower ?? '';
  const trades = tokens[at]!.lower === 'reported' && /^(?:buying|selling)$/.test(next);
  if (!(BEING.test(next) || trades) || at + 1 >= utterance.last) return null;
  if (!isInCapitals(scan, utterance) || tokens[at - 1]?.text === ',') return null;
  const subject = subjectBefore(scan, 0, at);
  const predicate = contentSpan(scan, at + 1, utterance.last);
  if (subject?.first !== 0 || !predicate) return null;
  const content = [scan.span(0, subject.last), predicate];
  return { source: null, cue: { first: at, last: at + 1 }, content, confidence: 0.6 };
});

/** Participles that tell of a thing before "to" and are no verb of it: "a ship believed to be carrying oil". */
const TOLD_OF = /^(?:believed|thought|alleged|rumou?red|reported|estimated|understood|suspected|feared|presumed|said)$/;

/** "a ship believed to be carrying oil": what the participle right behind it is told of; null where it may be the thing's own verb. */
function describedBy({ scan, utterance, at }: Place): Range | null {
  const { tokens } = scan;
  if (!TOLD_OF.test(tokens[at]!.lower) || !/^(?:be|have)$/.test(tokens[at + 2]?.lower ?? '')) return null;
  const several = /^(?:some|many|others|those)$/.test(tokens[at - 1]?.lower ?? '');
  if (!several && !/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '') && scan.nameAt(at - 1) === undefined) return null;
  return subjectBefore(scan, utterance.first, at);
}

/** How far "with" may stand before its participle. */
const LONGEST_ABSOLUTE = 10;

/** "with output" of "with output expected to fall": what has a participle instead of a verb; null where it is none. */
export function withSubject(scan: Scan, from: number, at: number): Range | null {
  const { tokens } = scan;
  let last = at;
  while (tokens[last - 1]?.pos === 'ADV') last--;
  for (let t = last - 1; t >= Math.max(from, last - LONGEST_ABSOLUTE); t--) {
    if (tokens[t]!.lower === 'with') return t + 1 < last ? { first: t + 1, last } : null;
    if (tokens[t]!.text === ',' || scan.quotationAt(t) >= 0 || hasVerb(scan, t, t + 1)) return null;
  }
  return null;
}

const FINITE = /^(?:is|are|was|were|has|had|will|would|can|could|may|might|should)$/;

/** Where the predicate ends that a participle without its auxiliary is followed by: before the finite verb of the main clause. */
export function toldTo(scan: Scan, utterance: Utterance, from: number): number {
  const end = clauseEnd(scan, utterance, from, 'clause');
  for (let t = from + 1; t < end; t++)
    if (FINITE.test(scan.tokens[t]!.text) && scan.tokens[t - 1]!.pos !== 'PRON') return t;
  return end;
}
