import { lastWithin } from '../../language/token-search.ts';
import { STAGE_WORDS, type StageWord } from '../../lexicon/stage-words.ts';
import type { Line } from '../sentence/line.ts';
import { PhraseTable } from '../sentence/phrases.ts';
import { otherVerb } from './negations.ts';

/** The words that say how far a deal is, to be looked up among tokens. */
export const STAGE_TABLE = new PhraseTable(STAGE_WORDS.map((word) => [word.words, word] as const));

const NEGATIONS = new Set(['not', "n't", 'n’t', 'no', 'never']);

/** Of the readings of a phrase the one for this side of the deal word; null where it has none. */
export function pick(values: readonly StageWord[], side: 'before' | 'after'): StageWord | null {
  return values.find((value) => value.side === side) ?? values.find((value) => value.side === 'either') ?? null;
}

/** Whether a negation stands right before a token, or "yet to"; in "does not affect its plans" another verb is negated. */
export function negated(line: Line, at: number): boolean {
  const { tokens } = line;
  if (tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower === 'yet') return true;
  // "no present or future intention": two adjectives more may stand between.
  let reach = 3;
  while (reach < 5 && /^(?:ADJ|CCONJ)$/.test(tokens[at - reach]?.pos ?? '')) reach++;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    if (NEGATIONS.has(tokens[i]!.lower)) return true;
    if (LEAVES_ALONE.has(tokens[i]!.lemma)) return false;
  }
  // "Neither company was holding talks": with a subject and an auxiliary between.
  const neither = lastWithin(tokens, at - 6, at, ({ lower }) => lower === 'neither');
  return neither >= 0 && !otherVerb(line, neither, at);
}

/** What is not done to a plan or a deal that stays what it is. */
const LEAVES_ALONE = new Set([
  'affect',
  'change',
  'alter',
  'influence',
  'impact',
  'hinder',
  'stop',
  'delay',
  'disturb',
]);

/** Whether a token is part of a name. */
export function insideActor(line: Line, i: number): boolean {
  return line.actors.some((actor) => !actor.pronoun && actor.first <= i && i < actor.last);
}

/** "a person close to the talks": near to those who deal, and not to a deal. */
export const isOfSource = ({ tokens }: Line, at: number): boolean =>
  /^(?:sources?|people|persons?|someone|officials?|bankers?|executives?|advisers?)$/.test(tokens[at - 1]?.lower ?? '');
