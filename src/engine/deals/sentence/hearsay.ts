import type { Token } from '../../language/language.ts';
import type { DealWord } from '../../lexicon/deal-words.ts';

/** "takeover speculation", "bid rumours": what is only said of somebody, who is not said to do anything. */
export const isHearsay = ({ words }: DealWord): boolean => words.startsWith('takeover|bid|buyout report');

const DRAWING = /^(?:draw|attract|receive|get|field|see|generate)$/;
const OF_BUYERS = /^(?:buyers?|bidders?|suitors?|buyouts?|takeovers?|acquirers?|equity|sale|bids?|offers?)$/;
/** Words between drawing and the interest: "has drawn early takeover". */
const REACH = 5;

/** "has drawn interest from buyout firms": of those who may buy it, and not of readers or customers. */
export function isOfBuyers(tokens: readonly Token[], at: number): boolean {
  const drawn = tokens.slice(Math.max(0, at - REACH), at).some(({ lemma }) => DRAWING.test(lemma));
  return drawn && tokens.some(({ lower }) => OF_BUYERS.test(lower));
}
