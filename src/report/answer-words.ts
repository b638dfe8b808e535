import type { DealResponse, Quote } from '../engine/analysis.ts';
import { quoted, wordsOf } from './english.ts';

type Answered = DealResponse['kind'];

/** What a party did when it was asked, or that it spoke of its own accord: said where the article's words do not serve. */
export const RESPONSE_WORDS: Readonly<Record<Answered, string>> = {
  statement: 'made a statement',
  declined: 'declined to comment',
  'no-response': 'did not respond',
  unreachable: 'could not be reached',
  referred: 'referred questions elsewhere',
  denied: 'denied it',
  confirmed: 'confirmed it',
  neither: 'would neither confirm nor deny it',
};

/** A refusal of one matter is no refusal to comment. */
const WOULD_NOT_SAY = 'would not say';

const REFUSALS: ReadonlySet<Answered> = new Set(['declined', 'no-response', 'unreachable']);

/** How a refusal or a silence begins that says by itself what it is, whoever stands before it. */
const FINITE =
  /^(?:also )?(?:(?:has|have|had) (?:also )?)?(?:declin(?:ed|es?)|refus(?:ed|es?)|failed|remain(?:ed|s)?|stayed|(?:did|do|does|has|have|had|would|will|could|was|were|is|are)(?: not|n['’]t)|(?:was|were|is|are) un\w+|(?:has|have|had) yet to|(?:had|has|have|gave|made|offered|provided) (?:no|nothing))\b/i;

/** Words behind which an object would have to stand. */
const OPEN =
  /\b(?:to|with|for|by|of|say|said|give|given|identify|name|named|specify|disclosed?|reveal(?:ed)?|predict|provide|offer|call|return(?:ed)?|discuss|describe|detail|divulge|confirm|deny|answer|would|could|will|did|not|n['’]t|get|gotten|got|(?:gave|made|provided|offered) (?:no|nothing))$/i;
/** What is open and yet whole. */
const WHOLE = /\b(?:answer|call|say)$/i;

const SINGULAR: Readonly<Record<string, string>> = {
  have: 'has',
  were: 'was',
  do: 'does',
  are: 'is',
  "haven't": "hasn't",
  "weren't": "wasn't",
  "don't": "doesn't",
  "aren't": "isn't",
};

/** "Both companies", "Norwell and Tarn": what is said of them stays in the plural. */
const SEVERAL = /^(?:both|neither|none|the (?:two|pair|sides|companies|parties)|all)\b|\band\b/i;

export const isNobody = (subject: string): boolean => /^(?:neither|none|no|nobody)\b/i.test(subject);

/** The cue as the predicate of `subject`; null where it is none by itself: "refusing", "would" of "nor would", "declined to give". */
function asPredicate(cue: string, subject: string): string | null {
  const words = cue.replace(/’/g, "'").toLowerCase();
  if (!FINITE.test(words) || (OPEN.test(words) && !WHOLE.test(words))) return null;
  const [verb = '', ...rest] = words.split(' ');
  return [SEVERAL.test(subject) ? verb : (SINGULAR[verb] ?? verb), ...rest].join(' ');
}

interface Answering {
  readonly response: Answered;
  /** Null where the article has no words of its own for it. */
  readonly cue: Quote | null;
  readonly about: Quote | null;
}

/**
 * What a source did, as it stands behind its subject: "declined to comment on “the sale”", "has yet to respond". The
 * article's own words are taken where they make a predicate, so that "did not elaborate" is not told as a refusal to
 * comment, and of "neither company" or "none of the banks" always, of whom any others would say the contrary.
 */
export function answerWords(subject: string, { response, cue, about }: Answering): string {
  if (cue === null) return withTopic(RESPONSE_WORDS[response], response, about);
  const words = wordsOf(cue);
  if (about !== null && about.start - cue.end === 1) return `${words} ${wordsOf(about)}`;
  if (isNobody(subject)) return withTopic(words, response, about);
  const own = REFUSALS.has(response) ? asPredicate(words, subject) : null;
  const isOther = response === 'declined' && about === null && !/\bcomment/i.test(words);
  return withTopic(own ?? (isOther ? WOULD_NOT_SAY : RESPONSE_WORDS[response]), response, about);
}

const withTopic = (did: string, response: Answered, about: Quote | null): string =>
  about === null ? did : `${did} ${response === 'declined' ? 'on' : 'about'} ${quoted(wordsOf(about))}`;
