import type { Response } from '../../analysis.ts';
import type { Token } from '../../language/language.ts';
import { firstWithin } from '../../language/token-search.ts';
import { TOLD_FACTS } from '../../lexicon/attribution-contexts.ts';
import { REFUSALS } from '../../lexicon/refusals.ts';
import { DOCUMENT_WORDS } from '../../lexicon/sources.ts';
import { canSpeak } from './can-speak.ts';
import { openingWith } from './candidate.ts';
import { sharedSource, subjectOf } from './subjects.ts';

interface Step {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
}

interface Formula {
  readonly steps: readonly Step[];
  readonly behindNeither: boolean;
  readonly beforeQuestion: boolean;
  readonly atEnd: boolean;
  readonly response: Response;
}

const FORMULAS: readonly Formula[] = REFUSALS.map(
  ({ words, response, behindNeither = false, beforeQuestion = false, atEnd = false }) => ({
    response,
    behindNeither,
    beforeQuestion,
    atEnd,
    steps: words.split(' ').map((step) => ({
      words: new Set(step.replace('?', '').split('|')),
      optional: step.endsWith('?'),
    })),
  }),
);

/** The formulas by the words that they can begin with. */
const BY_FIRST_WORD = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly Formula[]> {
  const found = new Map<string, Formula[]>();
  for (const formula of FORMULAS) {
    const sure = formula.steps.findIndex(({ optional }) => !optional);
    const words = new Set(formula.steps.slice(0, sure + 1).flatMap((step) => [...step.words]));
    for (const word of words) found.set(word, [...(found.get(word) ?? []), formula]);
  }
  return found;
}

/** What a run of tokens from `at` refuses, and where the run ends; null when it is no no-comment formula. */
export function refusalAt(tokens: readonly Token[], at: number): { response: Response; last: number } | null {
  // "is declining to comment"
  const isDoing = BEING.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower.endsWith('ing');
  const doing = isDoing ? refusalAt(tokens, at + 1) : null;
  if (doing) return doing;
  let best: { response: Response; last: number } | null = null;
  for (const { steps, response, behindNeither, beforeQuestion, atEnd } of BY_FIRST_WORD.get(tokens[at]?.lower ?? '') ??
    []) {
    const last = matchSteps(tokens, at, steps);
    if (last <= (best?.last ?? at) || (beforeQuestion && !asksBehind(tokens, last))) continue;
    if (atEnd && !/^[.;]$/.test(tokens[last]?.text ?? '.')) continue;
    if (!behindNeither || isBehindNeither(tokens, at)) best = { response, last };
  }
  return best;
}

const BEING = /^(?:is|are|was|were)$/;

/** What is not told, or the end of the sentence: "They have not said." */
const QUESTION = /^(?:whether|if|when|how|what|who|where|why|which|\.)$/;

/** "did not say whether", "did not say on what": a question, with a preposition before it at most. */
function asksBehind(tokens: readonly Token[], from: number): boolean {
  const at = pastAsides(tokens, from);
  return (
    QUESTION.test(tokens[at]?.lower ?? '') ||
    (tokens[at]?.pos === 'ADP' && /^(?:what|whom|which|how)$/.test(tokens[at + 1]?.lower ?? ''))
  );
}

/** How many words an aside may have, its commas included. */
const LONGEST_ASIDE = 9;

/** "did not say, when asked on Friday, | whether"; the token itself where no aside stands there. */
function pastAsides(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.text === ',' && /^(?:when|if|however|though|even)$/.test(tokens[at + 1]?.lower ?? '')) {
    const closing = firstWithin(tokens, at + 2, at + LONGEST_ASIDE, ({ text }) => text === ',');
    if (closing < 0) break;
    at = closing + 1;
  }
  return at;
}

/** How many words the subject may have: "neither of the two companies involved". */
const LONGEST_SUBJECT = 10;

/** Whether the subject right before a token is nobody: "neither company", "none of the banks". */
function isBehindNeither(tokens: readonly Token[], at: number): boolean {
  if (neitherNorBefore(tokens, at) >= 0) return true;
  for (let t = at - 1; t >= Math.max(0, at - LONGEST_SUBJECT); t--) {
    const { lower, pos, text } = tokens[t]!;
    if (/^(?:neither|none|nobody|no)$/.test(lower)) return true;
    if (pos === 'AUX' || (pos === 'CCONJ' && lower !== 'nor') || (pos === 'PRON' && lower !== 'one')) return false;
    if (/^[.,;:]$/.test(text)) return false;
  }
  return false;
}

/** How far back "neither" may stand where both of the two are described between commas. */
const LONGEST_PAIR = 45;

/** Where "Neither Acme, which owns the yard, nor Bolt, its tenant, would" begins: both words before the verb, in one sentence; -1 without them. */
function neitherNorBefore(tokens: readonly Token[], at: number): number {
  let nor = false;
  for (let t = at - 1; t >= Math.max(0, at - LONGEST_PAIR) && !/^[.?!;:]$/.test(tokens[t]!.text); t--) {
    if (tokens[t]!.lower === 'nor') nor = true;
    // "would neither confirm nor deny that …, the paper said": not who, but what.
    if (tokens[t]!.lower === 'neither') return nor && tokens[t + 1]!.pos !== 'VERB' ? t : -1;
  }
  return -1;
}

function matchSteps(tokens: readonly Token[], at: number, steps: readonly Step[]): number {
  let t = at;
  for (const { words, optional } of steps) {
    if (words.has(tokens[t]?.lower ?? '')) t++;
    else if (!optional) return -1;
  }
  return t;
}

/** "declined to comment", "did not immediately respond", "could not be reached": a response without content. */
export const refusal = openingWith(BY_FIRST_WORD.keys(), (place) => {
  const { scan, utterance, at } = place;
  const match = refusalAt(scan.tokens, at);
  if (!match || match.last > utterance.last) return null;
  if (/^(?:return|returned)$/.test(scan.tokens[match.last - 1]!.lower) && !callsFollow(scan.tokens, match.last))
    return null;
  const verb = scan.tokens[match.last - 1]!.lower;
  if (keepsOwnName(scan.tokens, match.last) || handsOver(scan.tokens, match.last)) return null;
  // "said the firm was declining to comment": the firm is, and not who says so.
  const being = scan.tokens[at]!.lower.endsWith('ing') && BEING.test(scan.tokens[at - 1]?.lower ?? '');
  const first = being ? at - 1 : at;
  // "Tarn and Osier, which is said to bid, both declined": the clause between is no part of who did.
  const sumsUp = /^(?:all|both)$/.test(scan.tokens[first - 1]?.lower ?? '') && scan.tokens[first - 2]?.text === ',';
  const source = subjectOf(place, sumsUp ? first - 1 : first) ?? sharedSource(place);
  // "12 percent did not answer": how many answered a question, and nobody who was asked for a comment.
  if (!source || /^(?:percent|%)$/.test(scan.tokens[source.last - 1]!.lower)) return null;
  // "The figures were not available", "was not available on shelves"
  const ends =
    match.last >= utterance.last ||
    /^[.,;]$/.test(scan.tokens[match.last]!.text) ||
    scan.tokens.slice(match.last, match.last + COMMENT_REACH).some(({ lower }) => lower === 'comment');
  const speaks = canSpeak(scan, source) && !DOCUMENT_WORDS.has(scan.tokens[source.last - 1]!.lower);
  if (/^(?:available|unavailable|unreachable|reachable)$/.test(verb) && !(ends && speaks)) return null;
  // "An agreement could not be reached"
  if (/^(?:reached|contacted|located)$/.test(verb) && !speaks) return null;
  const pair = neitherNorBefore(scan.tokens, at);
  const whole =
    pair >= utterance.first && scan.tokens[at - 1]!.text === ','
      ? { first: pair, last: at - 1 }
      : { ...source, first: neitherBefore(scan.tokens, source.first) };
  return { source: whole, cue: { first, last: match.last }, content: [], confidence: 0.95 };
});

/** "available at its offices for comment" */
const COMMENT_REACH = 8;

/** Where "neither Acme nor" begins before the second of the two; the second itself where it stands alone. */
function neitherBefore(tokens: readonly Token[], second: number): number {
  if (tokens[second - 1]?.lower !== 'nor') return second;
  for (let t = second - 2; t >= Math.max(0, second - LONGEST_SUBJECT); t--)
    if (tokens[t]!.lower === 'neither') return t;
  return second;
}

/** "declined to give her name": that is why a source is not named, and answers nothing. */
const keepsOwnName = (tokens: readonly Token[], from: number): boolean =>
  /^(?:his|her|its|their)$/.test(tokens[from]?.lower ?? '') &&
  tokens.slice(from + 1, from + 3).some(({ lower }) => /^names?$/.test(lower));

/** How far behind the verb stands what was to be told. */
const TOLD_REACH = 7;

/** "refused to give Acme a loan", "gave no reason to sell": something that is not told, but handed over or held. */
function handsOver(tokens: readonly Token[], last: number): boolean {
  const verb = tokens[last - 1]!.lower;
  if (/^reasons?$/.test(verb)) return tokens[last]?.lower === 'to';
  if (!/^(?:give|provide)$/.test(verb) || /^[.,;]$/.test(tokens[last]?.text ?? '.')) return false;
  return !tokens.slice(last, last + TOLD_REACH).some(({ lower }) => TOLD_FACTS.has(lower));
}

function callsFollow(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 6)
    .some((t) => /^(?:call|calls|email|emails|e-mail|e-mails|message|messages|request|requests)$/.test(t.lower));
}
