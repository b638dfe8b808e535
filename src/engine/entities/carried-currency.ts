import type { FigureMention } from './figures.ts';

/** What may stand between a sum and one of the same currency that does not repeat it. */
const BESIDE =
  /^,?\s(?:(?:up|down)\s)?(?:from|versus|vs\.?|against|compared (?:with|to))(?:\s(?:about|some|around|nearly))?\s$/;
/** What may follow such a sum; "2 million donors" are no money. */
const ENDS =
  /^(?:[.,;:)]|$|\s(?:an?|the|in|on|at|by|for|to|of which|and|or|but|last|this|previously|earlier|before|when|while|during|after|over|year|expected|forecast)(?![\p{L}\p{N}]))/u;
/** As far as such words reach. */
const REACH = 24;

/** "To 5.4 trillion yen from 4.9 trillion": a bare number in millions behind a sum is a sum; null where it is none. */
export function inCurrencyBefore(
  prose: string,
  figure: FigureMention,
  before: FigureMention | undefined,
): FigureMention | null {
  const { value } = figure;
  if (figure.type !== 'quantity' || !value || !('amount' in value) || value.unit !== undefined) return null;
  if (before?.type !== 'money' || figure.start - before.end > REACH) return null;
  const sum = before.value;
  if (!sum || !('amount' in sum) || sum.currency === undefined) return null;
  if (!BESIDE.test(prose.slice(before.end, figure.start))) return null;
  if (!ENDS.test(prose.slice(figure.end, figure.end + 14))) return null;
  return { ...figure, type: 'money', value: { ...value, currency: sum.currency } };
}
