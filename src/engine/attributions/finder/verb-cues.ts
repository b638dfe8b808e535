import type { Span } from '../../analysis.ts';
import type { CueVerb } from '../../lexicon/cues.ts';
import { DOCUMENT_WORDS } from '../../lexicon/sources.ts';
import { accepts } from './accepts.ts';
import { deniedTalk, forecastOf, ofAntecedent } from './antecedents.ts';
import { canSpeak } from './can-speak.ts';
import type { Candidate, CueRule, Place } from './candidate.ts';
import { antecedent, whatSays, withinOpening } from './clauses.ts';
import { clauseEnd, contentSpan, leftStart } from './content.ts';
import { contentAfter } from './content-after.ts';
import { leftContent, quotationBefore } from './content-before.ts';
import { isFronted } from './fronted.ts';
import { headlineClaim } from './headlines.ts';
import { intention } from './intentions.ts';
import { invertedSubject, withInvertedSubject } from './inverted-subjects.ts';
import { opensWithLink } from './link-words.ts';
import { isDoneBy, staysUnnamed } from './no-claims.ts';
import { isNominal } from './noun-phrases.ts';
import { pastDay, skipOccasion } from './occasions.ts';
import { withSubject } from './reduced-passives.ts';
import { hasVerb } from './scan.ts';
import { sharedSource, subjectOf, withoutThing } from './subjects.ts';
import { cueVerbAt, groupStart, isBlocked, isConjoined } from './verb-groups.ts';

/** Verb cues in all their constructions; one token, the verb itself, is looked at. */
export const verbCue: CueRule = (place) => {
  const { scan, at } = place;
  const entry = cueVerbAt(place);
  if (!entry) return null;
  const group = groupStart(place);
  if (isBlocked(scan.tokens, group, at, entry) || staysUnnamed(place) || isDoneBy(place, group)) return null;
  const found = intention(place, entry, group) ?? speech(place, entry, group);
  if (!found) return null;
  if (found.source === null && found.confidence < 1) return found;
  return accepts(place, entry, found)
    ? { ...found, content: withinOpening(place, found), confidence: entry.strength }
    : null;
};

/** ", adding …", "by saying …"; behind a refusal the comma may be missing: "declined to comment saying …". */
function continues({ scan, utterance, at, before }: Place): boolean {
  if (/^(?:,|and|while|by)$/.test(scan.tokens[at - 1]?.lower ?? '')) return true;
  if (before.at(-1)?.content.length === 0) return true;
  // "responded to this saying that": no phrase in between could say it.
  if (scan.tokens[at]!.lower === 'saying' && scan.tokens[at + 1]?.lower === 'that') {
    const earlier = scan.tokens.slice(utterance.first, at);
    if (earlier.some(({ lemma }) => /^(?:respond|reply|react)$/.test(lemma))) return true;
  }
  // `wrote to the board saying: “…”`: the quotation tells that somebody is speaking.
  const next = scan.tokens[at + 1]?.text === ':' || scan.tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  return scan.quotationAt(next) >= 0;
}

/** Speech and belief: content after the cue, before it, or on both sides. */
function speech(place: Place, entry: CueVerb, group: number): Candidate | null {
  const { scan, utterance, at } = place;
  const participle = scan.tokens[at]!.lower.endsWith('ing') && group === at;
  const inverted = participle ? null : invertedSubject(place, entry, group);
  if (inverted) return withInvertedSubject(place, group, inverted);
  const shares = participle || scan.tokens[group]!.lower === 'having' || isConjoined(place, group);
  const document = participle ? whatSays(place, entry) : null;
  if (document) {
    const content = contentAfter(place, entry);
    return content && { ...document, content: [content], confidence: 1 };
  }
  // "…, with its chairman adding that": somebody else, who has a participle instead of a verb.
  const other = participle ? withSubject(scan, utterance.first, at) : null;
  // "with footage of Doe saying so" shows somebody, and says nothing itself.
  const shown = other !== null && DOCUMENT_WORDS.has(scan.tokens[other.first]!.lower);
  const apart = other && !shown && canSpeak(scan, other) ? other : null;
  const subject = apart ?? (shares ? sharedSource(place) : subjectOf(place, group));
  const source = subject && !shares ? withoutThing(place, subject) : subject;
  if (participle && !apart && !(source && continues(place))) return null;
  const right = isClosing(place, subject?.first ?? group) ? null : (contentAfter(place, entry) ?? headlineClaim(place));
  // "points out", "called for talks": a preposition that leads to the content is part of the cue.
  const leads =
    entry.governs?.includes(scan.tokens[at + 1]?.lower ?? '') &&
    right !== null &&
    !isWhere(place, right.start) &&
    // "admitted to reporters that"
    (entry.class !== 'factive' || right.start === scan.tokens[at + 2]?.start);
  const out = entry.lemma === 'point' && scan.tokens[at + 1]?.lower === 'out';
  const long = out || (leads && right.start >= (scan.tokens[at + 2]?.start ?? 0));
  const cue = { first: group, last: long ? at + 2 : at + 1 };
  if (right) {
    const thing = subject && source && subject.first < source.first ? scan.span(subject.first, source.first) : null;
    const left = shares
      ? null
      : (thing ?? quotationBefore(place, source?.first ?? group) ?? antecedent(place, source, right));
    return { source, cue, content: left ? [left, right] : [right], confidence: 1 };
  }
  if (shares || !source) return null;
  const denied = entry.class === 'denial' ? deniedTalk(place, source) : null;
  if (denied) return { source, cue, content: [denied], confidence: 1 };
  const forecast = forecastOf(place, entry, source);
  if (forecast) return { source, cue, content: [forecast], confidence: 1 };
  const estimate = ofAntecedent(place, source);
  if (estimate) return { source, cue: { ...cue, last: at + 2 }, content: estimate, confidence: 1 };
  // `“Who wants it?” she asked`: a verb that takes quotations takes those before it as well.
  const quoted = entry.takes.includes('quote') && scan.quotationAt(source.first - 1) >= 0;
  if (!quoted && !entry.takes.includes('after')) return null;
  if (goesOn(place, entry)) return null;
  const relative = insertedInRelative(place, source.first);
  if (relative) return { source, cue, content: [relative], confidence: 1 };
  const left = leftContent(place, source.first);
  if (left) return { source, cue, content: [left], confidence: 1 };
  const around = aroundInsertion(place, source.first);
  return around && { source, cue, content: around, confidence: 1 };
}

/** "insisted on LinkedIn that": the preposition belongs to where it was said. */
const isWhere = ({ scan, at }: Place, content: number): boolean =>
  scan.tokens[at + 1]!.lower === 'on' &&
  scan.nameAt(at + 2) !== undefined &&
  scan.tokens[scan.tokenAt(content) - 1]?.lower === 'that';

/** "proposals which, the guild said, would have gutted the contract": the clause of "which" alone. */
function insertedInRelative({ scan, utterance, at }: Place, subject: number): Span | null {
  const { tokens } = scan;
  if (tokens[subject - 1]?.text !== ',' || tokens[at + 1]?.text !== ',') return null;
  if (!/^(?:which|who|that)$/.test(tokens[subject - 2]?.lower ?? '')) return null;
  const end = clauseEnd(scan, utterance, at + 2);
  return hasVerb(scan, at + 2, end) ? contentSpan(scan, at + 2, end) : null;
}

/** "Through the deal, he said, Norwell will be assured of grain", "Debates, he lamented, are closed": what stands before the insertion has no verb of its own. */
function aroundInsertion(place: Place, subject: number): readonly Span[] | null {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  // "At one point, Norwell said on Monday, prices rose"
  const comma = pastDay(scan, at + 1, utterance.last);
  const inserted = tokens[subject - 1]?.text === ',' && tokens[comma]?.text === ',';
  if (!inserted || tokens[utterance.first]!.lower === 'according') return null;
  // "However, the bank said, prices will rise": in front of who says so nothing is said.
  if (subject - 1 > utterance.first && opensWithLink(scan, utterance.first, subject - 1)) {
    const end = clauseEnd(scan, utterance, comma + 1);
    const claim = hasVerb(scan, comma + 1, end) ? contentSpan(scan, comma + 1, end) : null;
    return claim && [claim];
  }
  const opens = tokens[utterance.first]!.pos === 'ADP';
  const start = opens ? utterance.first : leftStart(place, subject - 1);
  // The subject of what is said, and its verb behind the insertion.
  const parted = /^(?:AUX|VERB)$/.test(tokens[comma + 1]?.pos ?? '') && !tokens[comma + 1]!.lower.endsWith('ing');
  if (start >= subject - 1 || !(opens || parted)) return null;
  if (parted && hasVerb(scan, start, subject - 1)) return null;
  const left = contentSpan(scan, start, subject - 1);
  const end = clauseEnd(scan, utterance, comma + 1);
  const right = hasVerb(scan, comma + 1, end) ? contentSpan(scan, comma + 1, end) : null;
  return left && right && [left, right];
}

/** "…, the company said after the deadline had passed", "…, it said without elaborating": only when and how it was said. */
function isClosing({ scan, utterance, at }: Place, subject: number): boolean {
  const { tokens } = scan;
  const aside = pastDay(scan, at + 1, utterance.last);
  if (!ASIDE.test(tokens[aside]?.lower ?? '') || tokens[subject - 1]?.text !== ',') return false;
  if (isFronted(scan, utterance, subject) || /^(?:ADP|SCONJ|VERB)$/.test(tokens[utterance.first]!.pos)) return false;
  for (let t = aside + 1; t < utterance.last; t++)
    if (/^(?:that|it|they|he|she|,|:)$/.test(tokens[t]!.lower) || scan.quotationAt(t) >= 0) return false;
  return hasVerb(scan, utterance.first, subject - 1);
}

const ASIDE = /^(?:after|before|without|when|while|following)$/;

/** "Without them, it added 200 jobs": somebody who goes on like this has not said what stands before. */
function goesOn({ scan, utterance, at }: Place, entry: CueVerb): boolean {
  if (entry.takes.includes('addressee') || at + 1 >= utterance.last) return false;
  const past = skipOccasion(scan, at + 1, utterance.last);
  if (past >= utterance.last - 1 || (past > at + 1 && scan.tokens[past]!.text === ',')) return false;
  const next = scan.tokens[at + 1]!.pos === 'ADV' ? at + 2 : at + 1;
  return next < utterance.last && isNominal(scan, next) && !scan.isDate(next);
}
