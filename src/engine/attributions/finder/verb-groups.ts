import type { Token } from '../../language/language.ts';
import {
  CUE_VERBS,
  type CueVerb,
  IMPLICIT_ADVERBS,
  INVERTING,
  RARE_CUE_VERBS,
  SURE_FORMS,
} from '../../lexicon/cues.ts';
import { isSpeaker } from './can-speak.ts';
import type { Place } from './candidate.ts';
import { clauseFollows } from './content-after.ts';
import { POSSESSIVE, type Range } from './noun-phrases.ts';
import { isResult, judgesAs } from './predicates.ts';

/** All verbs of attribution by lemma, the rare ones included. */
export const CUE_VERB_OF: ReadonlyMap<string, CueVerb> = new Map(
  [...CUE_VERBS, ...RARE_CUE_VERBS].map((entry) => [entry.lemma, entry]),
);

const MODALS = new Set("will would could may might should can must shall ’ll 'll".split(' '));
const BE = new Set("is are was were be been being 's ’s am".split(' '));

/** The cue verb that the token is here; null when it is none, or a noun or an adjective. */
export function cueVerbAt(place: Place): CueVerb | null {
  const { scan, at } = place;
  const token = scan.tokens[at]!;
  const sure = SURE_FORMS.has(token.lower);
  const entry = CUE_VERB_OF.get(token.lemma) ?? (sure ? CUE_VERB_OF.get(lemmaOf(token.lower)) : undefined);
  if (!entry) return null;
  // "had forecast": a form that is a noun as well.
  const perfect = token.lower === 'forecast' && /^(?:has|have|had)$/.test(scan.tokens[at - 1]?.lower ?? '');
  if (token.pos !== 'VERB' && !sure && !perfect && !reportsAfterSpeaker(place)) return null;
  if ((scan.nameAt(at) && !sure) || disagrees(place, entry)) return null;
  const before = scan.tokens[at - 1];
  // "its plans", "the report said" (not this token), "a claim of": a noun or an adjective.
  return before && !scan.nameAt(at - 1) && makesNoun(before, token, scan.tokens[at + 1]) ? null : entry;
}

/** Verbs whose past is their bare form, and nouns of several after "a": "a majority say". */
const SAME_IN_PAST = /^(?:read|put|let|bet|forecast|broadcast)$/;
const SEVERAL = /(?:s|few|number|majority|minority|handful|couple|dozen|group|team|panel|percent|%)$/;

/** "a popular Nordish express chain": one thing takes no verb without its ending, so that the word is no verb. */
function disagrees({ scan, utterance, at }: Place, entry: CueVerb): boolean {
  const { tokens } = scan;
  if (tokens[at]!.lower !== entry.lemma || SAME_IN_PAST.test(entry.lemma)) return false;
  let t = at - 1;
  if (t < utterance.first || SEVERAL.test(tokens[t]!.lower)) return false;
  while (t > utterance.first && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[t]!.pos)) t--;
  return t < at - 1 && /^an?$/.test(tokens[t]!.lower);
}

/** The lemma of a sure form that the tagger took for another part of speech. */
function lemmaOf(form: string): string {
  const irregular: Readonly<Record<string, string>> = { said: 'say', told: 'tell' };
  const bare = irregular[form] ?? form.replace(/d$/, '');
  return CUE_VERB_OF.has(bare) ? bare : form.replace(/(?:ed|s)$/, '');
}

/** Determiners, adjectives and possessives before a word make it a noun; "some say" and "both believe" keep the verb. */
function makesNoun({ pos, lower }: Token, word: Token, next: Token | undefined): boolean {
  if (/^(?:some|many|most|both|few|others|several|all)$/.test(lower)) return false;
  // "One reported case"
  if (lower === 'one' && next?.pos === 'NOUN' && word.lower.endsWith('ed')) return true;
  // "Another said it was over"; "another alleged fraud" keeps its adjective.
  if (/^(?:another|second|third|fourth)$/.test(lower))
    return !/^(?:said|says|told|tells|added|adds|noted|notes|warned|argued|complained|speculated)$/.test(word.lower);
  // "Some public said", "the former told": these are verbs behind an adjective, too.
  if (pos === 'ADJ' && /^(?:said|says|told|tells)$/.test(word.lower)) return false;
  return pos === 'DET' || pos === 'ADJ' || /^(?:'s|’s|its|their|his|her|our|any|no|of)$/.test(lower);
}

/**
 * "Reuters reports, citing …", "the lender claims the board knew": the tagger takes the verb for a noun, but who stands
 * before it and what stands behind tell.
 */
function reportsAfterSpeaker(place: Place): boolean {
  const { scan, utterance, at } = place;
  if (scan.tokens[at]!.pos !== 'NOUN' || scan.nameAt(at)) return false;
  const next = scan.tokens[at + 1];
  if (next?.lower === 'that' && joinsClaim(place)) return true;
  // "a Reuters report" stays a noun: the verb of one name ends in s, and that of several behind an s does not.
  if (!scan.tokens[at]!.lower.endsWith('s'))
    return (
      areSpeakers(place) &&
      // "a Times report that cited bankers" has its verb behind "that".
      ((/^(?:that|to)$/.test(next?.lower ?? '') &&
        !(next!.lower === 'that' && /^(?:VERB|AUX)$/.test(scan.tokens[at + 2]?.pos ?? ''))) ||
        (scan.tokens[at]!.lower === 'point' && next?.lower === 'out') ||
        (scan.tokens[at]!.lower === 'view' && judgesAs(scan, at + 1, utterance.last)))
    );
  if (joinsVerbs(place) || invertedBehindQuotation(place)) return true;
  if (next?.lower === 'that' && closesInsertion(place)) return true;
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
  if (next?.lower === 'to' && inRelativeClause(place)) return true;
  if (next === undefined || /^(?:[,.:]|that)$/.test(next.text) || scan.isDate(at + 1) || scan.quotationAt(at + 1) >= 0)
    return true;
  return (/^(?:DET|PRON|NUM)$/.test(next.pos) || scan.nameAt(at + 1) !== undefined) && clauseFollows(place, at + 1);
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
    if (scan.tokens[t]!.text === ',') return scan.nameAt(t - 1) !== undefined;
  }
  return false;
}

/** "The Register": a capital that no sentence asks for. */
export const isCapital = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text);

/** `“…,” states Jane Doe`: between a quotation and a name stands no noun. */
function invertedBehindQuotation({ scan, at }: Place): boolean {
  const { lemma, lower } = scan.tokens[at]!;
  if (!INVERTING.has(lemma) || !lower.endsWith('s') || scan.quotationAt(at - 1) < 0) return false;
  const next = scan.tokens[at + 1];
  return next !== undefined && (scan.nameAt(at + 1) !== undefined || /^(?:PROPN|DET|PRON)$/.test(next.pos));
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

/** "many analysts", "the Hales" right before the verb: several somebodies. */
function areSpeakers({ scan, at }: Place): boolean {
  const noun = scan.tokens[at - 1];
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
  const describes = ({ pos, lower }: Token) =>
    /^(?:NOUN|ADJ|PROPN|NUM)$/.test(pos) || (pos === 'VERB' && /(?:ing|ed)$/.test(lower));
  while (t > utterance.first && describes(tokens[t]!)) t--;
  return tokens[t]!.pos === 'DET' || tokens[t]!.pos === 'PRON' || POSSESSIVE.test(tokens[t]!.text);
}

/** First token of the verb group: auxiliaries, negation and adverbs directly before the verb. */
export function groupStart({ scan, utterance, at }: Place): number {
  let t = at;
  while (t > utterance.first && scan.quotationAt(t - 1) < 0 && !scan.nameAt(t - 1)) {
    const token = scan.tokens[t - 1]!;
    const auxiliary =
      token.pos === 'AUX' || /^(?:has|have|had|having|is|are|was|were|did|does|do|be|been|being)$/.test(token.lower);
    if (
      auxiliary ||
      /^(?:not|further)$/.test(token.lower) ||
      IMPLICIT_ADVERBS.has(token.lower) ||
      /^n[’']t$/.test(token.lower) ||
      (token.pos === 'ADV' && t - 2 >= utterance.first && scan.tokens[t - 2]!.pos === 'AUX')
    )
      t--;
    else break;
  }
  return goesOnTo(scan, t) ? t - 3 : t;
}

/**
 * The auxiliaries of the participle at `at`, from token `from` on: "has been" of "has been widely quoted"; empty right
 * before its adverbs where none stands there.
 */
export function auxiliariesBefore({ tokens }: Place['scan'], from: number, at: number): Range {
  let last = at;
  while (tokens[last - 1]?.pos === 'ADV') last--;
  let first = last;
  while (first > from && /^(?:is|are|was|were|has|have|had|been|being)$/.test(tokens[first - 1]!.lower)) first--;
  return { first, last };
}

/** "went on to say": three words that belong to the verb behind them. */
const goesOnTo = ({ tokens }: Place['scan'], t: number): boolean =>
  tokens[t - 1]?.lower === 'to' &&
  tokens[t - 2]?.lower === 'on' &&
  /^(?:go|goes|went|going)$/.test(tokens[t - 3]?.lower ?? '');

/** "and said", "but denied": a verb of the subject before. */
export function isConjoined({ scan }: Place, group: number): boolean {
  const before = scan.tokens[group - 1];
  return before !== undefined && /^(?:and|or|but)$/.test(before.lower);
}

/** Groups that make no attribution: infinitives, futures and conditionals, and passives. */
export function isBlocked(tokens: Place['scan']['tokens'], group: number, at: number, entry: CueVerb): boolean {
  if (/^(?:to|or)$/.test(tokens[group - 1]?.lower ?? '')) return true;
  const auxiliaries = tokens.slice(group, at).filter((t) => t.pos !== 'ADV');
  if (auxiliaries.some((t) => MODALS.has(t.lower))) return true;
  // "did not disclose the price", "did not tell her": what nobody was told.
  const untold = entry.class === 'announce' || entry.lemma === 'tell';
  if (untold && auxiliaries.some((t) => /^(?:not|n[’']t)$/.test(t.lower))) return true;
  // The tagger takes a capital "MAY" for a name.
  if (tokens[group - 1]?.text === 'MAY') return true;
  const last = auxiliaries.at(-1)?.lower ?? '';
  const progressive = tokens[at]!.lower.endsWith('ing');
  if (BE.has(last) && !progressive) return !(last === "'s" || last === '’s') || entry.class === 'belief';
  // "a plan announced on Monday", "figures reported by": a bare participle after a noun is caught by its missing content.
  return false;
}
