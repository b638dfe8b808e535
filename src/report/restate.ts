import type { Attribution, Quote } from '../engine/analysis.ts';
import { isCommonWord } from '../engine/lexicon/common-words.ts';
import {
  capitalise,
  isQuoted,
  lowerFirst,
  opensWithFunctionWord,
  quoted,
  sentence,
  withSingleMarks,
  wordsOf,
} from './english.ts';
import type { Names } from './names.ts';
import { type Sentence, say } from './summary.ts';
import { label, NO_SOURCE, speak, type Voice, voiceOf } from './voice.ts';

/** Cues that "said" may stand for without making the statement firmer than it was. */
const SAYING =
  /^(?:said|says?|saying|told|tells|telling|report(?:s|ed|ing)?|add(?:s|ed|ing)|announc(?:es?|ed|ing)|stat(?:es?|ed|ing)|wrote|writes|went on to say|according to|claim(?:s|ed)|not(?:es?|ed)|explain(?:s|ed)|disclos(?:es|ed)|citing|puts? it|repl(?:ies|ied)|(?:answer|respond|remark|comment|continu|recall|observ)e?[sd]|(?:first )?reported(?: first)? by|per)$/;
/** Of these, the ones that take a bare noun too ("announced a partnership"), which "that" cannot introduce. */
const NOUN_TAKING = /^(?:announc|report|not|disclos|cit|claim|stat|explain)/;
/** Cues that stay the verb of the sentence: they tell how firmly something is said, or that it is only thought. */
const OWN_VERB =
  /^(?:acknowledg|admitt?|alleg|anticipat|argu|believ|boast|caution|complain|conced|confirm|contend|den|emphasi[sz]|estimat|expect|fear|hint|hop|indicat|insist|maintain|pledg|predict|promis|stress|suggest|suspect|vow|warn)(?:i?e[ds]|s)?$|^show(?:s|ed)?$|^(?:foresees?|foresaw|forecasts?|thinks?|thought|deny|believe|estimate|hope|argue)$/;
/** "Confirmed by Norwell": what Norwell did. */
const PASSIVE = /^(\p{Ll}{1,20}ed) by$/u;
/** Of whom a verb's number may change where a name stands for them. */
const PLURAL_PRONOUN = /^(?:they|both)$/i;
const AUXILIARIES = /^(?:(?:has|have|had|also|later|then|earlier)\s)+/;
const FINITE =
  /(?:^|\s)(?:is|are|was|were|has|have|had|will|would|may|might|could|can|should|shall|must|do|does|did|(?:is|are|was|were|has|have|do|does|did|would|could|wo)n[’']t|plans|expects|wants|intends|includes?|included)\s/i;
const RELATIVE = /\s(?:that|which|who|whose|where)\s/i;
const NATIONAL = /^\p{Lu}\p{Ll}+(?:ese|ish|ian|ean|can|man|nch|tch|iss|eek)(?=\s)/u;

function canFollowThat(words: string, cue: string): boolean {
  // "For the quarter sales will fall" is a sentence, "for the quarter" is none.
  if (/^(?:to|by|from|with|for)\s/i.test(words)) return /^(?:By|From|With|For)\s/.test(words) && isClause(words);
  if (/^(?:little|nothing|much|something|anything)\s(?:about|of|on|in|more|else)\s/i.test(words)) return false;
  return !NOUN_TAKING.test(cue) || isClause(words);
}

/** Whether words make a clause of their own: "the yard was sold", not "a sale that was agreed". */
const isClause = (words: string): boolean => FINITE.test(` ${words.split(RELATIVE, 1)[0] ?? words} `);

/**
 * The cue where it may be the verb of our sentence too, with the same subject; else null. What is said follows it, or is one
 * whole ahead of both ("The yard is sold, they cautioned").
 */
function ownVerb({ cue, content, source, chain }: Attribution, voice: Voice, verb: string): string | null {
  const first = Math.min(cue.start, source?.start ?? 0);
  const follows = source !== null && source.end <= cue.start && content.every(({ start }) => start >= cue.end);
  const leads = source !== null && content.length === 1 && content.every(({ end }) => end <= first);
  const isSame = voice.before === null && voice.after === null && voice.told === null && chain.length === 1;
  const told = verb.replace(/ying$/, 'ied').replace(/ing$/, 'ed');
  if (!(follows || leads) || !isSame || !OWN_VERB.test(told) || voice.manner === 'article') return null;
  return told.endsWith('ed') || !PLURAL_PRONOUN.test(wordsOf(source)) ? told : null;
}

/** A mark that stands for a word of attribution. */
const MARK = /^[:–—-]$/;

/** Without the comma that only leads over to the words of attribution. */
function spoken(content: Quote): string {
  return wordsOf(content).replace(/,(?=[”"’']?$)/, '');
}

function contentWords(content: readonly Quote[]): string | null {
  const parts = content.map(spoken).filter((words) => words !== '');
  if (parts.length < 2) return parts[0] ?? null;
  return parts.every(isQuoted) ? parts.join(' … ') : `“${withSingleMarks(parts.join(' … '))}”`;
}

/** Cue and content in the order of the text; what stands between them is left out with a mark. */
function asWritten({ cue, content, chain }: Attribution): string {
  // "reported the talks, citing bankers": the cue is the outlet's own, and not the word of who relays it.
  const isOuter = chain.length === 1 || (chain[0]?.cue?.start === cue.start && cue.end <= (content[0]?.start ?? 0));
  // "a loss of $3 million, it reported": a bare verb of speech behind all that is said adds nothing.
  const closes = SAYING.test(wordsOf(cue)) && content.every(({ end }) => end <= cue.start);
  const parts = [...(isOuter && !closes ? [cue] : []), ...content].sort((a, b) => a.start - b.start);
  return parts
    .map((part, i) => {
      const before = parts[i - 1];
      return (before === undefined ? '' : gapOf(before, part)) + spoken(part);
    })
    .join('');
}

/** The nouns of talk behind which a clause opens with "that", which belongs to neither. */
const TALK =
  /^(?:accusations?|allegations?|beliefs?|claims?|concerns?|expectations?|fears?|hints?|hopes?|reports?|rumou?rs?|signs?|speculation|suggestions?|suspicions?|worries)$/i;
const THAT = ' that ';

/** What stands between two spans of the text: nothing, "that", or words that are left out. */
function gapOf(before: Quote, part: Quote): string {
  const away = part.start - before.end;
  if (away <= 1) return ' ';
  if (away !== THAT.length) return ' … ';
  const tells = isClause(wordsOf(part)) || PAST_CLAUSE.test(wordsOf(part));
  return IMPERSONAL.test(wordsOf(before)) || (TALK.test(wordsOf(before)) && tells) ? THAT : ' … ';
}

/** "It is believed that": a cue behind which nothing of this length but "that" is left out. */
const IMPERSONAL = /^it (?:is|was|(?:has|had) been) \p{L}+$/iu;

/** "stated that China needs": what is left out between cue and content makes a clause of these, whatever its verb. */
const isBehindThat = ({ cue, content: [first] }: Attribution): boolean =>
  first !== undefined && first.start - cue.end === THAT.length;

/** "it misled clients", "Tarn Inc. inflated": a name or a pronoun, and what it did. */
const PAST_CLAUSE = /(?:\b(?:it|he|she|they)|\p{Lu}[\p{L}.]{0,30}) (?:\p{L}{1,20}ly )?\p{Ll}{1,20}ed\b/u;

/** The passive of telling somebody. */
const TOLD = /\b(?:told|informed|warned|notified)$/i;

/** The article's own words, cue and all, for what no verb of ours may introduce. */
function inItsWords(voice: Voice, attribution: Attribution): string {
  const { content, cue } = attribution;
  // "have been told that": who was told stands in neither cue nor content.
  const isTold = voice.before === NO_SOURCE && TOLD.test(wordsOf(cue));
  const words =
    isTold || content.every((part) => isQuoted(spoken(part)))
      ? quoted(contentWords(content) ?? '')
      : quoted(asWritten(attribution));
  if (voice.before === NO_SOURCE) return `The article, ${NO_SOURCE}, says: ${words}`;
  return `${capitalise(label(voice))}, in the article’s words: ${words}`;
}

/** "The deal was announced", by nobody who is named: the words of what tells nothing of the thing it names; else null. */
export function bareNews(attribution: Attribution): string | null {
  const { chain, cue, content } = attribution;
  const isNobodys = chain.every(({ kind }) => kind === 'implicit');
  const leads = content.length > 0 && content.every((part) => part.end <= cue.start);
  const tells = content.some((part) => FINITE.test(` ${wordsOf(part)} `));
  return isNobodys && leads && !tells ? asWritten(attribution) : null;
}

/** A headline leaves out verbs and articles, so it is repeated as it stands. */
function inHeadlineWords(voice: Voice, attribution: Attribution, content: string): string {
  const cueLeads = attribution.cue.end <= (attribution.content[0]?.start ?? 0);
  const isMark = MARK.test(wordsOf(attribution.cue));
  const words = cueLeads && !isMark && attribution.chain.length === 1 ? asWritten(attribution) : content;
  return `${capitalise(label(voice))}, in the words of the headline: ${quoted(words)}`;
}

/** What is denied or confirmed with a mere "it" stands before. */
const POINTER = /^(?:it|that|this|them|these|those|so|as much|both)$/i;

/** Whether a name stands first, inside emphasis or a link too. */
function beginsWithName([first]: readonly Quote[], names: Names): boolean {
  return first !== undefined && names.beginsName(first.start + (/^[*_~[]*/.exec(first.text)?.[0].length ?? 0));
}

/** "Construction is to begin": a capital that is only a sentence's. Of two capital words the first may belong to a name. */
function opensWithCommonWord(words: string): boolean {
  const first = /^(\p{Lu}\p{Ll}+) (?=[\p{Ll}\d])/u.exec(words)?.[1];
  return first !== undefined && !NATIONAL.test(words) && isCommonWord(first.toLowerCase());
}

/**
 * One sentence that hands the content of an attribution on with its source: reported speech stays reported, words in
 * quotation marks stay to the letter (but for a closing comma), a cue that says how firmly ("insisted") stays the verb,
 * and one that takes no clause ("plans to") is given in the article's own words. Null when the attribution has no content.
 */
export function restate(attribution: Attribution, names: Names): Sentence | null {
  const voice = voiceOf(attribution, names);
  const { response } = attribution;
  const words = contentWords(attribution.content);
  if (words === null) return null;
  const cue = wordsOf(attribution.cue).toLowerCase().replace(AUXILIARIES, '');
  const passages = attribution.content;
  const done = (text: string): Sentence => say(sentence(text), passages, [attribution.id]);
  if (names.inHeadline(attribution.cue)) return done(inHeadlineWords(voice, attribution, words));
  const passive = PASSIVE.exec(cue)?.[1];
  const own = ownVerb(attribution, voice, passive ?? cue);
  if (own === null && !SAYING.test(cue) && !MARK.test(cue)) return done(inItsWords(voice, attribution));
  // "to settle claims that the boats leaked": talk, of which the article itself says nothing.
  if (voice.before === NO_SOURCE && TALK.test(cue)) return done(inItsWords(voice, attribution));
  const tell = (rest: string) => done(speak(voice, 'say', rest, null, own));
  if (isQuoted(words)) return tell(`: ${words}`);
  if (own !== null && own === passive && !isClause(words))
    return tell(quoted(opensWithFunctionWord(words) ? lowerFirst(words) : words));
  if (response === 'denied' || response === 'confirmed') {
    if (own !== null && POINTER.test(words))
      return tell(`what the article tells right before (${quoted(`${cue} ${words}`)})`);
    if (own !== null && !isClause(words) && !PAST_CLAUSE.test(words)) return tell(quoted(words));
  }
  const isClear = own === null ? canFollowThat(words, cue) : isClause(words);
  if (!isClear && !isBehindThat(attribution)) return done(inItsWords(voice, attribution));
  const isName = beginsWithName(attribution.content, names);
  if (!isName && (opensWithFunctionWord(words) || opensWithCommonWord(words)))
    return tell(`that ${lowerFirst(words)}`.replace(/^that that /, 'that '));
  const keepsCapital = isName || !/^\p{Lu}/u.test(words) || NATIONAL.test(words);
  return tell(keepsCapital ? `that ${words}` : `: ${words}`);
}
