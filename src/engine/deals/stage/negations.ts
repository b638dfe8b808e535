import type { Stage } from '../../analysis.ts';
import { firstWithin, lastWithin } from '../../language/token-search.ts';
import type { StageWord } from '../../lexicon/stage-words.ts';
import type { Line } from '../sentence/line.ts';
import type { Trigger } from '../sentence/triggers.ts';

/** "no plans to raise its bid" denies a raise and not the bid. */
export function otherVerb(line: Line, from: number, to: number): boolean {
  return line.tokens
    .slice(from, to)
    .some(
      (token) => token.pos === 'VERB' && !/^(?:make|launch|hold|enter|pursue|have|seek|begin|start)$/.test(token.lemma),
    );
}

/** What is so far where the next step has not been made yet. */
const LESS: ReadonlyMap<Stage, Stage> = new Map([
  ['completed', 'agreed'],
  ['agreed', 'in-talks'],
  ['in-talks', 'exploring'],
]);

/** "has not yet reached": it is still to come, and nobody denies it. */
function isNotYet(line: Line, at: number): boolean {
  return line.tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'yet');
}

/** How far something is of which a word says that it is not yet so; null where it does not. */
export const lessThan = (line: Line, at: number, stage: Stage): Stage | null =>
  isNotYet(line, at) ? (LESS.get(stage) ?? null) : null;

/** "no longer intends to": it was meant, and is no more. */
const isNoLonger = ({ tokens }: Line, at: number): boolean =>
  tokens[at - 1]?.lower === 'longer' && tokens[at - 2]?.lower === 'no';

/** "will not make a bid", "would not be tabling an offer". */
function isWillNot({ tokens }: Line, at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  return words.some((word, i) => /^(?:will|would|wo)$/.test(word) && /^(?:not|n['’]t)$/.test(words[i + 1] ?? ''));
}

/** "could not discuss the sale": somebody may not speak of it, and denies nothing. */
const isKeptBack = ({ tokens }: Line, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ lower }, i, before) =>
        /^(?:could|can|ca|would|will|wo)$/.test(lower) && /^(?:not|n['’]t)$/.test(before[i + 1]?.lower ?? ''),
    );

/** What a negated word says: no talks, no plans, no tries deny; of anything else it leaves a rumour; of another verb, nothing, and a bid that is not accepted has been made. */
export function denial(
  line: Line,
  at: number,
  from: number,
  trigger: Trigger,
  { stage, words }: StageWord,
): Stage | null {
  if (isNoLonger(line, at) && /^(?:exploring|in-talks|proposed)$/.test(stage)) return 'ended';
  if (otherVerb(line, from, trigger.first)) return null;
  if (isNotYet(line, at)) return LESS.get(stage) ?? null;
  if (words === 'discuss' && isKeptBack(line, at)) return null;
  if (trigger.word.frame === 'talks' && words === 'hold') return 'denied';
  if (stage === 'exploring' || stage === 'in-talks' || /^(?:try|attempt|bid) to$/.test(words)) return 'denied';
  if (stage === 'proposed' && isWillNot(line, at)) return 'denied';
  if (trigger.word.frame === 'bids' && /^(?:accept|recommend)$/.test(words)) return null;
  return stage === 'denied' || stage === 'ended' ? null : 'rumoured';
}

/**
 * How far talks or a bid are of which the sentence says that there are none: "no such discussions are taking place",
 * "none of these talks", "neither company is in talks", "talks are not under way". Null where it does not say so.
 */
export function saidNotToBe(line: Line, { first, last, word, noun }: Trigger): Stage | null {
  if (!noun || (word.frame !== 'talks' && word.frame !== 'bids')) return null;
  const head = lastWithin(line.tokens, first - NONE_REACH, first, ({ lower, pos }) => !isBetween(lower, pos));
  if (isNone(line.tokens, head)) return noneOfKind(line.tokens, head + 1, first);
  if (word.frame === 'bids') return null;
  if (isHeldByNone(line, head)) return 'denied';
  return isNotHeld(line, last) ? 'denied' : null;
}

/** Words that may stand between a "no" and the noun: "no such formal merger talks". */
const NONE_REACH = 5;
const isBetween = (lower: string, pos: string): boolean =>
  lower === 'such' || (lower !== 'no' && /^(?:ADJ|NOUN|PROPN)$/.test(pos));

/** "no talks", "none of the talks". */
const isNone = (tokens: Line['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'no' ||
  (/^(?:the|these|those|such|any)$/.test(tokens[at]?.lower ?? '') &&
    tokens[at - 1]?.lower === 'of' &&
    tokens[at - 2]?.lower === 'none');

/** "no formal talks" leaves the others; of "no further talks" and "no rival bid" nobody knows what has been. */
function noneOfKind(tokens: Line['tokens'], from: number, to: number): Stage | null {
  const kind = tokens.slice(from, to).find(({ lower, pos }) => pos === 'ADJ' && !PLAIN.test(lower));
  if (kind === undefined) return 'denied';
  return /^(?:formal|official|serious|substantive|detailed|concrete|firm)$/.test(kind.lower) ? 'exploring' : null;
}

const PLAIN = /^(?:such|current|ongoing|active|present|direct|recent|secret|exclusive|advanced)$/;

/** "is not engaged in any talks", "neither company was holding talks", "was never in talks": right before the noun a verb or preposition, and a negation before that. */
function isHeldByNone({ tokens }: Line, head: number): boolean {
  const any = /^(?:any|the|a)$/.test(tokens[head]?.lower ?? '') ? head - 1 : head;
  const verb = tokens[any]?.lower === 'in' ? any - 1 : any;
  const begin = Math.max(0, verb - NONE_REACH);
  const not = lastWithin(tokens, begin, verb + 1, ({ lower }) => /^(?:not|n['’]t|never|neither|nor)$/.test(lower));
  if (not < 0) return false;
  const between = tokens.slice(not + 1, any + 1);
  return (
    between.every(({ lemma, pos }) => HOLDS.test(lemma) || /^(?:AUX|ADV|ADP|NOUN|PRON|DET)$/.test(pos)) &&
    !between.some(({ lower }) => /^(?:to|more|only|just|about|from|of|for|because|yet|part|role|how|why)$/.test(lower))
  );
}

const HOLDS = /^(?:be|have|hold|engage|engaged|conduct|involve|involved|enter|take|participate|start|begin|open)$/;

/** "talks are not taking place", "discussions had never been held". */
function isNotHeld({ tokens }: Line, last: number): boolean {
  const not = firstWithin(tokens, last + 1, last + 4, ({ lower }) => /^(?:not|n['’]t|never)$/.test(lower));
  const isOwn =
    not > 0 && tokens.slice(last, not).every(({ pos, lower }) => pos === 'AUX' || /^(?:are|were)$/.test(lower));
  if (!isOwn) return false;
  const said = tokens
    .slice(not + 1, not + 5)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:(?:currently|now|being|been|even) )?(?:tak(?:ing|en) place|under ?way|happen|going on|ongoing|held|occurr)/.test(
    said,
  );
}
