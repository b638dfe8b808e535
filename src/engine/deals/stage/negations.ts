import type { Stage } from '../../analysis.ts';
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
  if (trigger.word.frame === 'talks' && words === 'hold') return 'denied';
  if (stage === 'exploring' || stage === 'in-talks' || /^(?:try|attempt|bid) to$/.test(words)) return 'denied';
  if (stage === 'proposed' && isWillNot(line, at)) return 'denied';
  if (trigger.word.frame === 'bids' && /^(?:accept|recommend)$/.test(words)) return null;
  return stage === 'denied' || stage === 'ended' ? null : 'rumoured';
}
