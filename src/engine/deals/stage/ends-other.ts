import { OTHER_MATTERS } from '../../lexicon/deal-contexts.ts';
import type { Line } from '../sentence/line.ts';

/** "end a four-day strike after a pay deal", "to settle a lawsuit over": what is over is another matter, and often by the deal. */
export function endsOther({ tokens }: Line, from: number, to: number): boolean {
  const objects = tokens.slice(from, Math.min(to, from + OBJECT));
  const led = objects.findIndex(({ pos, lower }) => pos === 'ADP' && lower !== 'of');
  return (led < 0 ? objects : objects.slice(0, led)).some(({ lower }) => OTHER_MATTERS.has(lower));
}

/** Words from a verb to its object: "a planned four-day national strike". */
const OBJECT = 8;
