import type { Extent } from '../grouping/extent.ts';
import type { Line } from '../sentence/line.ts';

/** "The pact lifts tariffs": the deal itself does it. */
export function isDoneByDeal(extent: Extent, at: number): boolean {
  const { tokens } = extent.line;
  const { lower, lemma } = tokens[at]!;
  if (/^(?:maintain|carry)$/.test(lemma)) return false;
  return (lower.endsWith('s') && isSaidOf(extent, at)) || isDoneByPurchase(tokens, at);
}

/** "The takeover brings", "the purchase will also give": a deal that buys, whatever else the sentence speaks of. */
function isDoneByPurchase(tokens: Line['tokens'], at: number): boolean {
  let noun = at - 1;
  while (/^(?:ADV|AUX)$/.test(tokens[noun]?.pos ?? '')) noun--;
  if (!/^(?:takeover|acquisition|merger|purchase|deal|transaction)$/.test(tokens[noun]?.lower ?? '')) return false;
  const isPlain = noun < at - 1 || tokens[at]!.lower.endsWith('s');
  return (
    isPlain &&
    /^(?:the|this|that)$/.test(tokens[noun - 1]?.lower ?? '') &&
    /^(?:bring|give|add)$/.test(tokens[at]!.lemma)
  );
}

/** "The memorandum between Halden and Norvik covers": the verb of a deal's noun, whatever stands between. */
export function isSaidOf({ line: { tokens }, sightings }: Extent, at: number): boolean {
  if (tokens[at]!.pos !== 'VERB') return false;
  const noun = sightings.findLast(({ trigger }) => trigger.noun && trigger.last <= at)?.trigger;
  if (!noun || tokens[noun.first - 1]?.pos === 'ADP') return false;
  // "The contract is worth 20 million and covers": the second thing that is said of it.
  if (tokens[at - 1]!.lower === 'and' && /s$/.test(tokens[at]!.lower) && opensSentence(tokens, noun.first)) return true;
  return tokens
    .slice(noun.last, at)
    .every(({ pos }, i, { length }) => pos !== 'VERB' && (pos !== 'AUX' || i >= length - 2));
}

/** "The nine-year contract": no more stands before it than what describes it. */
const opensSentence = (tokens: Line['tokens'], at: number): boolean =>
  tokens.slice(0, at).every(({ pos, text }) => /^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(pos) || text === '-');

/** "has acquired the assets of Halden, including three mines": what changes hands by the verb, and not what it costs. */
export function isPartOfGoods({ line: { tokens, figures }, sightings }: Extent, at: number): boolean {
  const isBeside = /^(?:along|together)$/.test(tokens[at]!.lower);
  if (isBeside ? !/^(?:DET|NUM)$/.test(tokens[at + 2]?.pos ?? '') : tokens[at]!.lower !== 'including') return false;
  const deal = sightings.findLast(({ trigger }) => trigger.last <= at);
  if (!deal || !/^(?:buys|sells|gives)$/.test(deal.trigger.word.frame) || deal.around.passive) return false;
  const before = tokens[at - 1]!.text === ',' ? at - 2 : at - 1;
  const end = tokens[before]!.end;
  return (
    !figures.some((figure) => figure.start < end && end <= figure.end) &&
    tokens.slice(deal.trigger.last, before).every(({ pos, text }) => pos !== 'VERB' && text !== ';')
  );
}
