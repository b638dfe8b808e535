import type { Extent } from '../grouping/extent.ts';

/** Prepositions by which a covered thing goes on: to whom, on what, where. */
const ONWARD = new Set('to for on via through throughout in into near around outside off across as with'.split(' '));

/** Where, behind the token that ends a list, the next list begins after a preposition, skipping "use on", "cater to"; -1 where none goes on. */
export function onwardStart(extent: Extent, from: number): number {
  const { tokens } = extent.line;
  const at = pastApposition(extent, from);
  const preposition = tokens[at];
  if (at >= extent.to || !preposition || !ONWARD.has(preposition.lower)) return -1;
  const next = tokens[at + 1];
  // "with a combined capacity of 2 gigawatts"
  if (
    preposition.lower === 'with' &&
    /^(?:combined|total|annual|nominal|initial|maximum)$/.test(tokens[at + 2]?.lower ?? '')
  )
    return -1;
  if (preposition.lower === 'for' && next?.lower === 'use' && ONWARD.has(tokens[at + 2]?.lower ?? '')) return at + 3;
  if (
    preposition.lower === 'to' &&
    next?.pos === 'VERB' &&
    (tokens[at + 2]?.pos !== 'NOUN' || next.lower === next.lemma)
  ) {
    if (!/^(?:cater|serve|target|reach)$/.test(next.lemma)) return -1;
    return tokens[at + 2]?.lower === 'to' ? at + 3 : at + 2;
  }
  return at + 1;
}

/** Behind ", its tetanus booster,", ", known as LX-20,": what a name stands for, and what a thing is called. */
function pastApposition({ line: { tokens }, to }: Extent, at: number): number {
  if (
    tokens[at]?.text !== ',' ||
    !/^(?:its|the|an?|their|known|called|codenamed|marketed|branded)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return at;
  for (let i = at + 2; i < Math.min(to, at + APPOSITION); i++) {
    if (tokens[i]!.text === ',') return ONWARD.has(tokens[i + 1]?.lower ?? '') ? i + 1 : at;
    if (/^(?:VERB|AUX|PRON)$/.test(tokens[i]!.pos)) return at;
  }
  return at;
}
const APPOSITION = 12;
