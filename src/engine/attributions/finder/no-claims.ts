import { PLAN_MATTERS, REQUESTED_THINGS } from '../../lexicon/attribution-contexts.ts';
import { canSpeak } from './can-speak.ts';
import type { Place } from './candidate.ts';
import { isNominal } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Scan } from './scan.ts';

/** "insisted on anonymity", "did not want his name used", "because he hopes to stay": why a source is not named, and nothing that it says. */
export function staysUnnamed({ scan, at }: Place): boolean {
  const not = scan.tokens[at + 1]?.lower === 'not' ? at + 2 : at + 1;
  const behind = scan.tokens.slice(not, not + 3).map(({ lower }) => lower);
  const ownName = /^(?:his|her|their)$/.test(behind[0] ?? '') && behind.slice(1).some((word) => /^names?$/.test(word));
  return (
    behind.includes('anonymity') ||
    ownName ||
    // "speaking on condition he not be identified"
    (behind[0] === 'on' && behind[1] === 'condition') ||
    isReason(scan, at) ||
    (behind[0] === 'to' && behind[1] === 'be' && /^(?:named|identified|quoted)$/.test(behind[2] ?? '')) ||
    (behind[0] === 'to' &&
      /^(?:remain|stay|be|keep)$/.test(behind[1] ?? '') &&
      /^(?:anonymous|unnamed|nameless)$/.test(behind[2] ?? ''))
  );
}

/** How far behind "anonymity" its reason may stand. */
const REASON_REACH = 12;

/** "asked for anonymity because he hopes to stay": a pronoun behind "because", and the wish for silence before it. */
function isReason({ tokens }: Scan, at: number): boolean {
  let t = at - 1;
  while (t > 0 && at - t < 4 && !/^(?:he|she|they)$/.test(tokens[t]!.lower)) t--;
  if (!/^(?:because|as|since)$/.test(tokens[t - 1]?.lower ?? '') || !/^(?:he|she|they)$/.test(tokens[t]!.lower))
    return false;
  return tokens
    .slice(Math.max(0, t - REASON_REACH), t)
    .some(({ lower }) => /^(?:named|identified|quoted|anonymity|anonymous|anonymously)$/.test(lower));
}

/** "losses claimed by the report include": a participle with whose claim it is behind it, and no verb of what stands before. */
export function isDoneBy({ scan, utterance, at }: Place, group: number): boolean {
  const { tokens } = scan;
  if (group !== at || !tokens[at]!.lower.endsWith('ed') || tokens[at + 1]?.lower !== 'by') return false;
  const agent = phraseAfter(scan, at + 2, utterance.last);
  return agent !== null && canSpeak(scan, agent);
}

/** "denied her credit", "denied a request": something is not given, and nothing is called untrue. */
export function withholds(place: Place): boolean {
  const { scan, at } = place;
  const { tokens } = scan;
  const next = tokens[at + 1]?.lower ?? '';
  if (/^(?:him|them|us|her)$/.test(next) && tokens[at + 2]?.pos === 'NOUN' && !TALK.test(tokens[at + 2]!.lower))
    return true;
  return givesNot(place) || objectHolds(place, (word) => REQUESTED_THINGS.has(word));
}

/** "denied hotels the right to": somebody, and right behind what was not given. */
function givesNot({ scan, utterance, at }: Place): boolean {
  const somebody = phraseAfter(scan, at + 1, utterance.last);
  const next = somebody ? scan.tokens[somebody.last] : undefined;
  return next !== undefined && /^(?:the|an?|any|access|permission)$/.test(next.lower);
}

/** "rejected the claims": what others say is called untrue. */
export const contradicts = (place: Place): boolean => objectHolds(place, isTalk);

/** Whether a noun stands for what others say: "claims", "the charge". */
export const isTalk = (noun: string): boolean => SAID.test(noun);

/** "proposed a motion", "proposed an amendment": moved in a house, and no plan. */
export const movesMotion = (place: Place): boolean =>
  objectHolds(place, (word) => /^(?:motions?|amendments?|resolutions?|bills?|toasts?|marriage)$/.test(word));

/** "pledged its shares as security", "promised $1 million": what is given, and no promise. */
export const pledgesAssets = (place: Place): boolean =>
  /^(?:a )?(?:\p{Lu}{0,3}[$£€¥]|\d)/u.test(
    place.scan.prose.slice(place.scan.tokens[place.at + 1]?.start ?? 0).slice(0, 8),
  ) || objectHolds(place, (word) => /^(?:shares?|stock|assets?|collateral|security|holdings?|allegiance)$/.test(word));

/** "raised concerns", "raise the question": doubts, and no prices or children. */
export const raisesDoubts = (place: Place): boolean => objectHolds(place, (word) => DOUBTS.test(word));

/** "unveiled plans for a pier", "outlined measures": what is to be done, and no product that is shown. */
export const tellsPlans = (place: Place): boolean =>
  !isNominal(place.scan, place.at + 1) || objectHolds(place, (word) => PLAN_MATTERS.has(word));

/** Whether the phrase right behind the verb holds a word of some kind. */
function objectHolds({ scan, utterance, at }: Place, is: (word: string) => boolean): boolean {
  const object = phraseAfter(scan, at + 1, utterance.last);
  return object !== null && scan.tokens.slice(object.first, object.last).some(({ lower }) => is(lower));
}

const DOUBTS = /^(?:concerns?|doubts?|questions?|fears?|objections?|worries|suspicions?)$/;
const SAID =
  /^(?:reports?|rumou?rs?|claims?|speculation|allegations?|accusations?|suggestions?|charges?|insinuations?|criticisms?|comparisons?|notion|version|account|characteri[sz]ation|portrayal|talk)$/;
const TALK = /^(?:reports?|claims?|accusations?|allegations?|involvement|role|part)$/;

const CHANGES =
  /^(?:increases?|rises?|falls?|drops?|declines?|growth|surges?|jumps?|reductions?|losses|gains?|improvements?|decreases?)$/;
/** How far behind its verb a change may stand: "a nine percent increase". */
const CHANGE_REACH = 6;

/** "a man calling himself Dirk", "creditors claiming £20 billion", "have seen a nine percent increase": what somebody is called, asks for and goes through. */
export function isUndergone({ tokens }: Scan, at: number): boolean {
  const { lemma, lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (lemma === 'call') return /^(?:him|her|it|them)sel(?:f|ves)$/.test(next?.lower ?? '');
  if (lemma === 'claim') {
    const sum = next?.lower === 'a' && /^(?:total|sum)$/.test(tokens[at + 2]?.lower ?? '') ? tokens[at + 4] : next;
    // "claimed at least 300 lives"
    if (tokens.slice(at + 1, at + CHANGE_REACH).some(({ lower: word }) => /^(?:lives|victims)$/.test(word)))
      return true;
    return /^[$£€¥]/.test(sum?.text ?? '') || /^(?:damages|compensation|benefits)$/.test(sum?.lower ?? '');
  }
  if (!/^(?:seen|saw)$/.test(lower) || next?.lower === 'as') return false;
  return tokens.slice(at + 1, at + CHANGE_REACH).some((token) => CHANGES.test(token.lower));
}
