import type { Line } from '../sentence/line.ts';

/** Before a number, how exact it is. */
const HEDGE =
  /^(?:at|least|most|up|to|about|around|roughly|some|nearly|almost|over|more|than|as|many|much|further|another)$/;
/** What goods are measured in. */
export const MEASURE =
  /^(?:tons?|tonnes?|barrels?|litres?|liters?|gallons?|kilos?|kilograms?|kg|pounds?|ounces?|bushels?|cubic|met(?:re|er)s?|feet|units?|megawatts?|gigawatts?|mw|gw|gwh|acres?|hectares?|hours?|metric|million|billion|thousand)$/;
const RATE = /^(?:an?|per|each|every|year|month|week|day|annum|annually|yearly|monthly|daily)$/;

/** Behind "at least 60,000 of its", "two million tons a year of": what is counted or measured, and not how much of it. */
export function pastQuantity({ tokens }: Line, from: number, to: number): number {
  let i = from;
  while (i < to && HEDGE.test(tokens[i]!.lower)) i++;
  // "one of their competitors" is a side, told before its name.
  if (tokens[i]?.pos !== 'NUM' || tokens[i]!.lower === 'one') return from;
  while (i < to && (tokens[i]!.pos === 'NUM' || MEASURE.test(tokens[i]!.lower))) i++;
  const measured = MEASURE.test(tokens[i - 1]!.lower);
  while (measured && i < to && RATE.test(tokens[i]!.lower)) i++;
  const of =
    tokens[i]?.lower === 'of' &&
    (measured || /^(?:its|their|the|his|her|these|those)$/.test(tokens[i + 1]?.lower ?? ''));
  if (!of || i + 1 >= to) return from;
  i++;
  while (
    i < to &&
    tokens[i]!.pos !== 'NUM' &&
    (tokens[i]!.pos === 'DET' || /^(?:its|their|his|her)$/.test(tokens[i]!.lower))
  )
    i++;
  return i;
}
