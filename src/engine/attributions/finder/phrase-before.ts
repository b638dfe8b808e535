import { DESCRIBING, PUBLISHED } from '../../lexicon/attribution-contexts.ts';
import { SURE_FORMS } from '../../lexicon/cues.ts';
import { isSpeaker, ownedBody } from './can-speak.ts';
import { joinsClauses } from './joined-clauses.ts';
import { closesList, isListComma } from './listed-speakers.ts';
import {
  CLOSED,
  INNER_PREPOSITIONS,
  isNominal,
  OF_OFFICES,
  POSSESSIVE,
  type Range,
  tokenIsModifier,
} from './noun-phrases.ts';
import type { Scan } from './scan.ts';
import { trimPhrase } from './trim-phrase.ts';

/** How far back the insertion in brackets behind a name may begin, in tokens. */
const LONGEST_BRACKET = 12;

/** The noun phrase that ends just before `last`. */
export function phraseBefore(scan: Scan, from: number, last: number): Range | null {
  const tokens = scan.tokens;
  const pronoun = tokens[last - 1];
  if (last > from && pronoun && CLOSED.has(pronoun.lower) && !scan.nameAt(last - 1) && !isObject(scan, from, last - 1))
    return { first: last - 1, last };
  // "Most believe": the tagger hears how much.
  if (last - 1 === from && pronoun?.lower === 'most') return { first: from, last };
  let t = last - 1;
  // "although Unite said": a name that the tagger takes for a verb.
  if (t > from && pronoun?.pos === 'VERB' && /^\p{Lu}/u.test(pronoun.text) && !/^\p{Lu}/u.test(tokens[t - 1]!.text))
    return { first: t, last };
  // "Rank said": it may open the sentence as well.
  if (
    t === from &&
    pronoun?.pos === 'VERB' &&
    /^\p{Lu}\p{Ll}+$/u.test(pronoun.text) &&
    !/(?:ing|ed)$/.test(pronoun.text)
  )
    return { first: t, last };
  while (t >= from && scan.quotationAt(t) < 0) {
    const token = tokens[t]!;
    if (t < last - 1 && (closesOpening(scan, t) || endsAdverbial(scan, from, t))) break;
    const bracket = token.text === ')' || token.text === '>' ? openBracket(scan, from, t) : -1;
    if (bracket >= 0) t = bracket - 1;
    else if (t > from && t + 1 < last && pointsAt(scan, t)) t--;
    else if (
      opensRelative(scan, t) &&
      (t + 1 < last || token.lower !== 'which') &&
      t > from &&
      (tokens[t - 1]!.pos === 'NOUN' ||
        scan.nameAt(t - 1) ||
        // "several of those who left", "a lawyer involved who was not authorised"
        (tokens[t - 1]!.lower === 'those' && tokens[t - 2]?.lower === 'of') ||
        DESCRIBING.has(tokens[t - 1]!.lower))
    )
      t--;
    else if (isNominal(scan, t)) {
      // "officials who spoke because they were": a pronoun inside the clause of "who" is no subject of the cue.
      const joined = /^(?:and|or)$/.test(tokens[t + 1]?.lower ?? '');
      if (CLOSED.has(token.lower) && t < last - 1 && !joined && !scan.nameAt(t) && relativeBefore(scan, from, t) < 0)
        break;
      if (/^(?:which|whom|whose|what|that)$/.test(token.lower)) break;
      t--;
      // "In a statement the board said": an article opens a phrase of its own behind a noun.
      if (
        /^(?:the|a|an|its|their|his|her)$/.test(token.lower) &&
        t >= from &&
        /^(?:NOUN|PROPN|NUM)$/.test(tokens[t]!.pos) &&
        !scan.nameAt(t + 1)
      )
        break;
    } else if (isLink(scan, from, t)) t--;
    else if (isDescription(scan, from, t)) t--;
    else if (isRelativeVerb(scan, from, t)) t--;
    else if (/^(?:either|both)$/.test(token.lower) && t > from && tokens[t - 1]!.pos === 'ADP') t--;
    else if (isListComma(scan, from, t, last)) t--;
    else break;
  }
  return t + 1 < last ? trimPhrase(scan, t + 1, last) : null;
}

/** "analysts who follow it say", "people close to it said": the object of what describes somebody. */
const isObject = (scan: Scan, from: number, t: number): boolean =>
  scan.tokens[t]!.lower === 'it' &&
  t - 1 > from &&
  (relativeBefore(scan, from, t) >= 0 ||
    (INNER_PREPOSITIONS.has(scan.tokens[t - 1]!.lower) &&
      DESCRIBING.has(scan.tokens[t - 2]!.lower) &&
      isLink(scan, from, t - 1)));

/** "In Berlin on Tuesday Chancellor Lang said": a date with its preposition parts what opens the sentence from the subject. */
function closesOpening(scan: Scan, t: number): boolean {
  if (!scan.isDate(t) || scan.nameAt(t) || scan.isDate(t + 1) || POSSESSIVE.test(scan.tokens[t + 1]!.text))
    return false;
  let first = t;
  while (first > 0 && scan.isDate(first - 1)) first--;
  return /^(?:on|in)$/.test(scan.tokens[first - 1]?.lower ?? '');
}

/** "At the same time Doe said", "During an interview today Doe said": without its comma, what opens the sentence ends before a name. */
function endsAdverbial(scan: Scan, from: number, t: number): boolean {
  const { pos, text, lower } = scan.tokens[t]!;
  const opening = scan.tokens[from]!.text === ',' ? from + 1 : from;
  if (scan.tokens[opening]!.pos !== 'ADP' || scan.nameAt(t) || scan.nameAt(opening)) return false;
  if (scan.isDate(t)) return !scan.isDate(t + 1) && /^\p{Lu}/u.test(scan.tokens[t + 1]!.text);
  const common = pos === 'NOUN' && !/^\p{Lu}/u.test(text) && !isSpeaker(lower);
  return common && scan.nameAt(t + 1)?.type === 'person' && !scan.nameAt(t - 1);
}

/** "who", or "that" and "which" with a verb behind: "a report that Acme" has a clause of its own. */
function opensRelative({ tokens }: Scan, t: number): boolean {
  const { lower } = tokens[t]!;
  return lower === 'who' || (/^(?:that|which)$/.test(lower) && /^(?:VERB|AUX|ADV)$/.test(tokens[t + 1]?.pos ?? ''));
}

/** "briefed on that contract", "a person close to that deal": which one is meant, and no clause. */
const pointsAt = ({ tokens }: Scan, t: number): boolean =>
  tokens[t]!.lower === 'that' &&
  INNER_PREPOSITIONS.has(tokens[t - 1]!.lower) &&
  /^(?:NOUN|ADJ)$/.test(tokens[t + 1]!.pos);

/** The same, but for "a report that said Acme": what is said in it has a subject of its own. */
function opensDescription(scan: Scan, t: number): boolean {
  const { tokens } = scan;
  if (!opensRelative(scan, t)) return false;
  if (tokens[t]!.lower === 'who') return true;
  const verb = tokens[t + 1]!.pos === 'ADV' ? tokens[t + 2] : tokens[t + 1];
  return verb !== undefined && !SURE_FORMS.has(verb.lower);
}

/** The opening bracket of a short insertion that closes at `t`: "Acme (USA)", "Acme <ACM.N>"; -1 when there is none. */
function openBracket(scan: Scan, from: number, t: number): number {
  const opening = scan.tokens[t]!.text === '>' ? '<' : '(';
  for (let i = t - 1; i > Math.max(from, t - LONGEST_BRACKET); i--) if (scan.tokens[i]!.text === opening) return i;
  return -1;
}

/** "released by", "quoted by", "cited in": what goes on before the verb with a document, or with whom an outlet has spoken to. */
const isPassedOn = (word: string): boolean => PUBLISHED.has(word) || /^(?:quoted|cited)$/.test(word);

function isLink(scan: Scan, from: number, t: number): boolean {
  const token = scan.tokens[t]!;
  if (t <= from || t + 1 >= scan.tokens.length) return false;
  if (INNER_PREPOSITIONS.has(token.lower)) {
    return (
      (isNominal(scan, t - 1) ||
        DESCRIBING.has(scan.tokens[t - 1]!.lower) ||
        isPassedOn(scan.tokens[t - 1]!.lower) ||
        ownedBody(scan, t) >= from) &&
      !CLOSED.has(scan.tokens[t - 1]!.lower) &&
      !(scan.isDate(t - 1) && !scan.nameAt(t - 1))
    );
  }
  // "No details were available and a spokesman declined", "It would be complex and analysts said": an adjective is not joined to a noun.
  const parts =
    scan.tokens[t - 1]!.pos === 'ADJ' &&
    (scan.tokens[t + 1]!.pos === 'DET' || scan.tokens[t - 2]?.pos === 'AUX') &&
    scan.nameAt(t - 1) === undefined;
  if (token.lower === 'and' || token.lower === 'or')
    return (
      !parts &&
      !joinsClauses(scan, from, t) &&
      (isNominal(scan, t - 1) || scan.tokens[t - 1]!.text === ')' || closesList(scan, from, t - 1)) &&
      isNominal(scan, t + 1)
    );
  return token.text === '/' || token.text === '’' || token.text === "'";
}

function isDescription(scan: Scan, from: number, t: number): boolean {
  const token = scan.tokens[t]!;
  // "ALLIED-LYONS": the first half of a name, which capitals hide from the tagger.
  if (token.pos === 'VERB' && scan.tokens[t + 1]?.text === '-' && /^\p{Lu}/u.test(token.text)) return true;
  // "Acting prime minister"
  if (t <= from) return token.pos === 'VERB' && OF_OFFICES.has(token.lower) && isNominal(scan, t + 1);
  // "attorneys representing Acme"
  if (token.lower === 'representing') return isSpeaker(scan.tokens[t - 1]!.lower) && isNominal(scan, t + 1);
  // "bankers closely linked with the sale"
  if (DESCRIBING.has(token.lower)) return isNominal(scan, scan.tokens[t - 1]!.pos === 'ADV' ? t - 2 : t - 1);
  // "a report released by the ministry", "a statement by Tarn issued in May", "economists quoted by the paper"
  if (isPassedOn(token.lower) && /^(?:by|in|on|at|for|to|among|between|with)$/.test(scan.tokens[t + 1]?.lower ?? ''))
    return (
      scan.nameAt(t - 1) !== undefined ||
      (/^(?:NOUN|PROPN)$/.test(scan.tokens[t - 1]!.pos) && isSpeaker(scan.tokens[t - 1]!.lower))
    );
  // "a trust set up by the founder's widow", "a group led by Tarn": how it belongs to whom.
  if (ownedBody(scan, t + 1) >= from || (token.lower === 'set' && ownedBody(scan, t + 2) >= from)) return true;
  // "company-appointed", "Beijing-based", "a planning adviser": participles inside the phrase.
  if (token.pos === 'VERB') return tokenIsModifier(scan, t);
  if (token.lower === 'most' && isNominal(scan, t + 1)) return true;
  return token.pos === 'ADV' && (DESCRIBING.has(scan.tokens[t + 1]?.lower ?? '') || scan.tokens[t + 1]?.pos === 'ADJ');
}

/** "a person who was not authorized to speak": the verbs of a clause that "who" opens. */
function isRelativeVerb(scan: Scan, from: number, t: number): boolean {
  const { pos } = scan.tokens[t]!;
  return ['VERB', 'AUX', 'PART', 'ADV', 'ADP', 'SCONJ'].includes(pos) && relativeBefore(scan, from, t) >= 0;
}

/** How far behind its "who" a clause without a comma may still go on, in tokens. */
const LONGEST_RELATIVE = 24;

/** Where the "who" or "that" stands whose clause, without a comma, reaches up to `t`; -1 when there is none. */
function relativeBefore(scan: Scan, from: number, t: number): number {
  for (let i = t - 1; i >= Math.max(from, t - LONGEST_RELATIVE); i--) {
    const token = scan.tokens[i]!;
    if (token.text === ',' || scan.quotationAt(i) >= 0) return -1;
    if (opensDescription(scan, i))
      return i > from && (isNominal(scan, i - 1) || DESCRIBING.has(scan.tokens[i - 1]!.lower)) ? i : -1;
  }
  return -1;
}
