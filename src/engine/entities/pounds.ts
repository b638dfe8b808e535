import { WEIGHED } from '../lexicon/units.ts';

const OF = /^\sof\s(?:\p{Ll}{2,15}\s)?(\p{Ll}{3,15})/u;
const FIRST_OF = /^\sof\s(\p{Ll}{3,15})/u;
/** The same weight by another measure, or what pounds press upon. */
const MEASURED =
  /^(?:\s\((?:about |around |some )?[\d.,]{1,12}\s?(?:thousand |million |billion )?(?:kg|kilo|tonnes?|tons?|metric)|\s(?:per|a) square inch)/i;
const WEIGHS = /\bweigh(?:s|ed|ing|t of)?\s(?:[\p{Ll}\d-]{2,12}\s){0,3}$/u;

/**
 * Whether pounds from `at` to `end` are weighed and not paid. "Three million pounds of debt" are paid, "three million
 * pounds of beef" and "five pounds of flour" are weighed.
 */
export function isWeight(prose: string, at: number, end: number, isScaled: boolean): boolean {
  const after = prose.slice(end, end + 48);
  if (MEASURED.test(after) || WEIGHS.test(prose.slice(Math.max(0, at - 52), at))) return true;
  if (!after.startsWith(' of ')) return false;
  if (!isScaled) return true;
  return [FIRST_OF, OF].some((pattern) => WEIGHED.has(pattern.exec(after)?.[1] ?? ''));
}
