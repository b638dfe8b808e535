import type { Token } from '../../language/language.ts';
import { CUE_VERBS, type CueVerb, IMPLICIT_ADVERBS, RARE_CUE_VERBS, SURE_FORMS } from '../../lexicon/cues.ts';
import type { Place } from './candidate.ts';
import type { Range } from './noun-phrases.ts';
import { reportsAfterSpeaker } from './verbs-as-nouns.ts';

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
  // `‘We are ready,’ said Doe`: the mark that closes a quotation owns nothing.
  const apart = scan.nameAt(at - 1) !== undefined || scan.quotationAt(at - 1) >= 0;
  return before && !apart && makesNoun(before, token, scan.tokens[at + 1]) ? null : entry;
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
  // "the most wanted men": a superlative.
  if (lower === 'most' && word.lower.endsWith('ed') && next?.pos === 'NOUN') return true;
  if (/^(?:some|many|most|both|few|others|several|all)$/.test(lower)) return false;
  // "One reported case"
  if (lower === 'one' && next?.pos === 'NOUN' && word.lower.endsWith('ed')) return true;
  // "Another said it was over"; "another alleged fraud" keeps its adjective.
  if (/^(?:another|second|third|fourth)$/.test(lower))
    return !/^(?:said|says|told|tells|added|adds|noted|notes|warned|argued|complained|speculated)$/.test(word.lower);
  // "responded to this saying that"
  if (lower === 'this' && word.lower === 'saying' && next?.lower === 'that') return false;
  // "for alleged infringement": a participle behind a preposition describes the thing behind it.
  if (pos === 'ADP' && word.lower.endsWith('ed') && /^(?:NOUN|ADJ)$/.test(next?.pos ?? '')) return true;
  // "Harrow’s insisted it was": a name that ends so, and its verb.
  if (/^['’]s$/.test(lower) && /(?:ed|said)$/.test(word.lower) && /^(?:it|he|she|they|that)$/.test(next?.lower ?? ''))
    return false;
  // "Some public said", "the former told": these are verbs behind an adjective, too.
  if (pos === 'ADJ' && /^(?:said|says|told|tells)$/.test(word.lower)) return false;
  return pos === 'DET' || pos === 'ADJ' || /^(?:'s|’s|'|’|its|their|his|her|our|any|no|of)$/.test(lower);
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
      (token.lower === 'since' && /^(?:has|have|had)$/.test(scan.tokens[t - 2]?.lower ?? '')) ||
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

/** How many words may stand between "demanded" and what somebody else is to say. */
const DEMAND_REACH = 5;

/** "he demanded Doe reveal who", "asked that the firm disclose it": what somebody is to say has not been said. */
function isDemanded(tokens: Place['scan']['tokens'], at: number): boolean {
  for (let t = at - 1; t >= Math.max(0, at - DEMAND_REACH); t--) {
    if (/^(?:demand|insist|ask|request|urge|recommend|require)$/.test(tokens[t]!.lemma)) return t < at - 1;
    if (!/^(?:DET|ADJ|NOUN|PROPN|SCONJ|PRON)$/.test(tokens[t]!.pos)) return false;
  }
  return false;
}

/** Groups that make no attribution: infinitives, futures and conditionals, and passives. */
export function isBlocked(tokens: Place['scan']['tokens'], group: number, at: number, entry: CueVerb): boolean {
  if (/^(?:to|or)$/.test(tokens[group - 1]?.lower ?? '')) return true;
  const auxiliaries = tokens.slice(group, at).filter((t) => t.pos !== 'ADV');
  // "would say only that": what was said, for want of more.
  const only = tokens[at + 1]?.lower === 'only' || tokens[at - 1]?.lower === 'only';
  if (auxiliaries.some((t) => MODALS.has(t.lower)) && !(/^(?:say|confirm)$/.test(entry.lemma) && only)) return true;
  // "did not disclose the price", "did not tell her": what nobody was told.
  const untold = entry.class === 'announce' || entry.lemma === 'tell';
  if (untold && auxiliaries.some((t) => /^(?:not|n[’']t)$/.test(t.lower))) return true;
  // The tagger takes a capital "MAY" for a name.
  if (tokens[group - 1]?.text === 'MAY') return true;
  const last = auxiliaries.at(-1)?.lower ?? '';
  const progressive = tokens[at]!.lower.endsWith('ing');
  if (group === at && tokens[at]!.lower === entry.lemma && isDemanded(tokens, at)) return true;
  // "will get 1.2 shares each, valuing them at 412p": what follows from the terms, and nobody's estimate.
  if (progressive && entry.lemma === 'value' && auxiliaries.length === 0) return true;
  if (BE.has(last) && !progressive) return !(last === "'s" || last === '’s') || entry.class === 'belief';
  // "a plan announced on Monday", "figures reported by": a bare participle after a noun is caught by its missing content.
  return false;
}
