import type { Line } from './line.ts';

/** "bought among other things Halden": the words that say there was more, 0 where none begin at the token. */
export const inPassing = ({ tokens }: Line, at: number): number =>
  tokens[at]!.lower === 'among' && tokens[at + 1]?.lower === 'other' && tokens[at + 2]?.lower === 'things' ? 3 : 0;

/** "bought what became Halden", "what is now Norvik": the name stands behind it. */
export const isCalledNow = ({ tokens }: Line, at: number): boolean =>
  /^(?:became|becomes)$/.test(tokens[at + 1]?.lower ?? '') ||
  (/^(?:is|was)$/.test(tokens[at + 1]?.lower ?? '') && /^(?:now|then)$/.test(tokens[at + 2]?.lower ?? ''));
