import type { Token } from '../../language/language.ts';
import { DESCRIBING, PUBLISHED } from '../../lexicon/attribution-contexts.ts';
import { INVERTING } from '../../lexicon/cues.ts';
import { UNNAMED_PLURAL } from '../../lexicon/sources.ts';
import { canSpeak, isSpeaker } from './can-speak.ts';
import type { Place } from './candidate.ts';
import { clauseFollows } from './content-from.ts';
import { POSSESSIVE } from './noun-phrases.ts';
import { isResult, judgesAs } from './predicates.ts';
import { subjectBefore } from './subject-phrase.ts';
import { claimsInserted, feelsBehindInsertion } from './verbs-behind-insertions.ts';
import { holdsObject } from './verbs-behind-several.ts';

/**
 * "Reuters reports, citing …", "the lender claims the board knew": the tagger takes the verb for a noun, but who stands
 * before it and what stands behind tell.
 */
export function reportsAfterSpeaker(place: Place): boolean {
  const { scan, utterance, at } = place;
  if (scan.tokens[at]!.pos !== 'NOUN' || scan.nameAt(at)) return false;
  const next = scan.tokens[at + 1];
  if (saysItself(place) || feelsBehindInsertion(place) || claimsInserted(place)) return true;
  if (next?.lower === 'that' && (joinsClaim(place) || opensClaim(place))) return true;
  // "a Reuters report" stays a noun: the verb of one name ends in s, and that of several behind an s does not.
  if (!scan.tokens[at]!.lower.endsWith('s'))
    return (
      (areSpeakers(place) || forecastsBehindInsertion(place)) &&
      // "a Times report that cited bankers" has its verb behind "that".
      ((/^(?:that|to)$/.test(next?.lower ?? '') &&
        !(next!.lower === 'that' && /^(?:VERB|AUX)$/.test(scan.tokens[at + 2]?.pos ?? ''))) ||
        (scan.tokens[at]!.lower === 'point' && next?.lower === 'out') ||
        (scan.tokens[at]!.lower === 'view' && judgesAs(scan, at + 1, utterance.last)) ||
        holdsObject(place))
    );
  if (joinsVerbs(place) || invertedBehindQuotation(place)) return true;
  if (/^(?:that|to)$/.test(next?.lower ?? '') && closesInsertion(place))
    return next!.lower === 'that' || plansBehindInsertion(place);
  if (scan.tokens[at]!.lower === 'reports' && isResult(scan, at + 1, utterance.last))
    return isNamed(place) || isOneSpeaker(place);
  if (!isNamed(place))
    return (
      isOneSpeaker(place) &&
      (next?.lower === 'to'
        ? /^(?:VERB|AUX)$/.test(scan.tokens[at + 2]?.pos ?? '')
        : closesQuotation(place) ||
          ((next?.pos === 'DET' || next?.pos === 'PRON' || next?.lower === 'that') &&
            clauseFollows(place, next.lower === 'that' ? at + 2 : at + 1)))
    );
  // "analyst Jane Doe forecasts operating profit will rise": somebody, and what is to come.
  if (
    /^(?:forecasts|predicts|estimates|expects|projects)$/.test(scan.tokens[at]!.lower) &&
    scan.nameAt(at - 1)?.type === 'person' &&
    scan.tokens.slice(at + 2, utterance.last).some(({ lower }) => /^(?:will|would|could|may)$/.test(lower))
  )
    return true;
  if (next?.lower === 'to' && inRelativeClause(place)) return true;
  if (next === undefined || /^(?:[,.:]|that)$/.test(next.text) || scan.isDate(at + 1) || scan.quotationAt(at + 1) >= 0)
    return true;
  if (scan.tokens[at]!.lower === 'reports' && hasFiguresBehind(place)) return true;
  return (/^(?:DET|PRON|NUM)$/.test(next.pos) || scan.nameAt(at + 1) !== undefined) && clauseFollows(place, at + 1);
}

/** "He hopes that", "The Mail also claims that", "but fears that": a verb, by what stands right before it. */
export function saysItself({ scan, utterance, at }: Place): boolean {
  const { tokens } = scan;
  const before = tokens[at - 1];
  if (!before || at <= utterance.first || tokens[at + 1]?.lower !== 'that' || !tokens[at]!.lower.endsWith('s'))
    return false;
  if (/^(?:he|she|it|who|but)$/.test(before.lower)) return true;
  // "The Mirror claims that": one name with its article, and a clause.
  const isName = at === utterance.first + 2 && tokens[at - 2]!.lower === 'the' && /^\p{Lu}\p{Ll}/u.test(before.text);
  if (isName) return !/^(?:VERB|AUX)$/.test(tokens[at + 2]?.pos ?? '');
  if (!/^(?:also|now|still|even|already)$/.test(before.lower)) return false;
  const subject = subjectBefore(scan, utterance.first, at);
  return subject !== null && canSpeak(scan, subject) && !/^(?:is|are|was|were)$/.test(tokens[at - 2]?.lower ?? '');
}

/** "Analysts, however, forecast sales of": the subject with its insertion opens the sentence, and things follow. */
function forecastsBehindInsertion(place: Place): boolean {
  const { scan, utterance, at } = place;
  if (scan.tokens[at]!.lower !== 'forecast' || !closesInsertion(place)) return false;
  const subject = subjectBefore(scan, utterance.first, at);
  return subject?.first === utterance.first && canSpeak(scan, subject);
}

/** How many words what is counted may have. */
const LONGEST_COUNTED = 5;

/** "The ministry reports new claims totalled 300,000": things, a verb in the past and a figure. */
function hasFiguresBehind({ scan, at }: Place): boolean {
  const { tokens } = scan;
  let t = at + 1;
  while (t <= at + LONGEST_COUNTED && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[t]?.pos ?? '') && !scan.isDate(t)) t++;
  if (t === at + 1 || !(tokens[t]?.pos === 'VERB' && tokens[t]!.lower.endsWith('ed'))) return false;
  return tokens.slice(t + 1, t + 4).some(({ pos, text }) => pos === 'NUM' || /^[$€£]/.test(text));
}

/** Whether a name stands right before the verb: one that was found, or a capital inside the sentence ("The Register reports"). */
function isNamed({ scan, utterance, at }: Place): boolean {
  const before = scan.tokens[at - 1];
  if (!before || at === utterance.first) return false;
  return scan.nameAt(at - 1) !== undefined || before.pos === 'PROPN' || (at - 1 > utterance.first && isCapital(before));
}

/** "have accused him of greed and claim that he lied": a second claim of the same speaker. */
const joinsClaim = ({ scan, at, before }: Place): boolean =>
  /^(?:claims?|reports?)$/.test(scan.tokens[at]!.lower) &&
  /^(?:and|but)$/.test(scan.tokens[at - 1]?.lower ?? '') &&
  before.length > 0 &&
  before.at(-1)!.source !== null;

/** "Reuters, relaying Xinhua, reports that": a name, an insertion between commas, and its verb. */
export function closesInsertion({ scan, utterance, at }: Place): boolean {
  if (scan.tokens[at - 1]?.text !== ',') return false;
  for (let t = at - 2; t > utterance.first; t--) {
    if (scan.quotationAt(t) >= 0) return false;
    if (scan.tokens[t]!.text === ',') return scan.nameAt(t - 1) !== undefined || isSpeaker(scan.tokens[t - 1]!.lower);
  }
  return false;
}

/** "Norwell, a brewer, plans to open": the subject with its insertion opens the sentence, and a verb stands behind "to". */
export function plansBehindInsertion(place: Place): boolean {
  const { scan, utterance, at } = place;
  if (!closesInsertion(place) || !/^(?:VERB|AUX)$/.test(scan.tokens[at + 2]?.pos ?? '')) return false;
  return subjectBefore(scan, utterance.first, at)?.first === utterance.first;
}

/** "Figures issued by the ministry show that", "The Reuters news agency reports that, for now,": who opens the sentence, and a claim. */
function opensClaim(place: Place): boolean {
  const { scan, utterance, at } = place;
  const clause = scan.tokens[at + 2]?.text === ',' ? at + 3 : at + 2;
  if (/^(?:VERB|AUX)$/.test(scan.tokens[clause]?.pos ?? '') || !clauseFollows(place, clause)) return false;
  const subject = subjectBefore(scan, utterance.first, at);
  if (subject?.first !== utterance.first || subject.last !== at || !canSpeak(scan, subject)) return false;
  // "Union fears that yards will close": one noun in front of another.
  const one = scan.tokens[at]!.lower.endsWith('s');
  return one ? isNamed(place) || scan.tokens[subject.first]!.pos === 'DET' : at - subject.first > 1;
}

/** "Metra plans to hire": a capital opens the sentence, or the clause behind a comma. */
export function opensPlan({ scan, utterance, at }: Place): boolean {
  const { tokens } = scan;
  let t = at - 1;
  if (t <= utterance.first || !isCapital(tokens[t]!)) return false;
  while (t > utterance.first && (tokens[t - 1]!.pos === 'PROPN' || scan.nameAt(t - 1))) t--;
  return t === utterance.first || tokens[t - 1]!.text === ',';
}

/** "The Register": a capital that no sentence asks for. */
export const isCapital = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text);

/** `“…,” states Jane Doe`: between a quotation and a name stands no noun. */
function invertedBehindQuotation({ scan, at }: Place): boolean {
  const { lemma, lower } = scan.tokens[at]!;
  if (!INVERTING.has(lemma) || !lower.endsWith('s')) return false;
  const next = scan.tokens[at + 1];
  // "Sales fell, reports the Post.": behind a comma a name closes the sentence.
  if (scan.quotationAt(at - 1) < 0) return scan.tokens[at - 1]?.text === ',' && closesWithName(scan, at + 1);
  return next !== undefined && (scan.nameAt(at + 1) !== undefined || /^(?:PROPN|DET|PRON)$/.test(next.pos));
}

/** How many words a name with its article may have. */
const LONGEST_NAME = 5;

/** Whether a name is all that is left of the sentence. */
function closesWithName(scan: Place['scan'], first: number): boolean {
  let t = scan.tokens[first]?.lower === 'the' ? first + 1 : first;
  if (!scan.nameAt(t)) return false;
  while (t < first + LONGEST_NAME && scan.nameAt(t)) t++;
  return t === scan.tokens.length || /^[.?!]$/.test(scan.tokens[t]!.text);
}

/** "has moved towards music, and plans to keep doing so": a second verb of the same subject. */
export function joinsVerbs({ scan, at }: Place): boolean {
  const { tokens } = scan;
  const joined = tokens[at - 1]?.lower === 'and' && tokens[at - 2]?.text === ',';
  return joined && tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.pos === 'VERB';
}

/** "a mill, which Acme estimates to be": a relative pronoun before the name wants a verb behind it. */
function inRelativeClause({ scan, utterance, at }: Place): boolean {
  let t = at - 1;
  while (t > utterance.first && (scan.nameAt(t) || scan.tokens[t]!.pos === 'PROPN')) t--;
  return /^(?:which|whom|that)$/.test(scan.tokens[t]!.lower);
}

/** `“…,” the report states`: who stands before the verb stands right behind a quotation, and nothing follows. */
function closesQuotation({ scan, utterance, at }: Place): boolean {
  if (at + 1 < utterance.last && !/^[.,:]$/.test(scan.tokens[at + 1]!.text)) return false;
  let t = at - 1;
  while (t > utterance.first && scan.quotationAt(t) < 0 && /^(?:NOUN|ADJ|PROPN|DET)$/.test(scan.tokens[t]!.pos)) t--;
  return scan.quotationAt(t) >= 0;
}

/** Endings of those who do something for a living: "retailers", "insurers", "chemists". */
const AGENTS = /(?:[^aeiou]ers|ists|ians|eers|ees)$/;

/** "Some doubt", "Many in the trade fear": those who need no noun, at the head of their clause. */
const SOME = /^(?:some|many|others|most)$/;

/** "Many in the trade", "Senior bankers close to the deal": several who open the sentence, and what describes them behind. */
function describesThem({ tokens }: Place['scan'], first: number, end: number): boolean {
  if (SOME.test(tokens[first]!.lower) && tokens[first + 1]?.pos === 'ADP') return true;
  let t = first;
  while (t < end && /^(?:ADJ|NUM)$/.test(tokens[t]!.pos)) t++;
  const next = tokens[t + 1];
  if (!UNNAMED_PLURAL.has(tokens[t]!.lower) || next === undefined || t + 1 >= end) return false;
  return /^(?:ADP|SCONJ)$/.test(next.pos) || DESCRIBING.has(next.lower) || PUBLISHED.has(next.lower);
}

/** "many analysts", "the Hales" right before the verb: several somebodies. */
function areSpeakers({ scan, utterance, at: verb }: Place): boolean {
  const { tokens } = scan;
  // "Other analysts, however, point out": an adverb between commas is no part of them.
  const inserted = tokens[verb - 1]?.text === ',' && tokens[verb - 2]?.pos === 'ADV' && tokens[verb - 3]?.text === ',';
  const at = inserted ? verb - 3 : verb;
  const noun = tokens[at - 1];
  if (noun && SOME.test(noun.lower))
    return at - 1 === utterance.first || /^(?:[,;]|but|and|while|although)$/.test(scan.tokens[at - 2]!.lower);
  if (describesThem(scan, utterance.first, at)) {
    const subject = subjectBefore(scan, utterance.first, at);
    if (subject?.first === utterance.first && subject.last === at) return true;
  }
  if (!noun || !/[^s]s$/.test(noun.lower)) return false;
  return (noun.pos === 'NOUN' && (isSpeaker(noun.lower) || AGENTS.test(noun.lower))) || noun.pos === 'PROPN';
}

/** "the lender", "its chief executive" right before the verb: one somebody, with a word that opens the phrase. */
export function isOneSpeaker({ scan, utterance, at }: Place): boolean {
  const { tokens } = scan;
  const noun = tokens[at - 1];
  if (at - 1 <= utterance.first || noun?.pos !== 'NOUN' || noun.lower.endsWith('s') || !isSpeaker(noun.lower))
    return false;
  let t = at - 2;
  // The hyphen is that of "the Oslo-based lender".
  const describes = ({ pos, lower, text }: Token) =>
    /^(?:NOUN|ADJ|PROPN|NUM)$/.test(pos) || (pos === 'VERB' && /(?:ing|ed)$/.test(lower)) || text === '-';
  while (t > utterance.first && describes(tokens[t]!)) t--;
  return tokens[t]!.pos === 'DET' || tokens[t]!.pos === 'PRON' || POSSESSIVE.test(tokens[t]!.text);
}
