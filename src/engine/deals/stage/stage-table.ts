import { STAGE_WORDS, type StageWord } from '../../lexicon/stage-words.ts';
import type { Line } from '../sentence/line.ts';
import { PhraseTable } from '../sentence/phrases.ts';

/** The words that say how far a deal is, to be looked up among tokens. */
export const STAGE_TABLE = new PhraseTable(STAGE_WORDS.map((word) => [word.words, word] as const));

const NEGATIONS = new Set(['not', "n't", 'n’t', 'no', 'never']);

/** Of the readings of a phrase the one for this side of the deal word; null where it has none. */
export function pick(values: readonly StageWord[], side: 'before' | 'after'): StageWord | null {
  return values.find((value) => value.side === side) ?? values.find((value) => value.side === 'either') ?? null;
}

/** Whether a negation stands right before a token. */
export function negated(line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (NEGATIONS.has(line.tokens[i]!.lower)) return true;
  return false;
}

/** Whether a token is part of a name. */
export function insideActor(line: Line, i: number): boolean {
  return line.actors.some((actor) => !actor.pronoun && actor.first <= i && i < actor.last);
}

/** "a person close to the talks": near to those who deal, and not to a deal. */
export const isOfSource = ({ tokens }: Line, at: number): boolean =>
  /^(?:sources?|people|persons?|someone|officials?|bankers?|executives?|advisers?)$/.test(tokens[at - 1]?.lower ?? '');
