import type { Token } from '../../language/language.ts';
import { firstWithin } from '../../language/token-search.ts';
import type { DealWord } from '../../lexicon/deal-words.ts';
import type { Untriggered } from './triggers.ts';

/** "takeover speculation", "bid rumours": what is only said of somebody, who is not said to do anything. */
export const isHearsay = ({ words }: DealWord): boolean => words.startsWith('takeover|bid|buyout report');

const DRAWING = /^(?:draw|attract|receive|get|field|see|generate)$/;
const OF_BUYERS = /^(?:buyers?|bidders?|suitors?|buyouts?|takeovers?|acquirers?|equity|sale|bids?|offers?)$/;
/** "The business has drawn interest from": a part of a house, spoken of as for sale. */
const UNIT = /^(?:unit|business|division|arm|subsidiary|assets|portfolio|auction|process)$/;
/** Words between drawing and the interest: "has drawn early takeover". */
const REACH = 5;

/** "has drawn interest from buyout firms": of those who may buy it, and not of readers or customers. */
export function isOfBuyers(tokens: readonly Token[], at: number): boolean {
  const drawn = tokens.slice(Math.max(0, at - REACH), at).some(({ lemma }) => DRAWING.test(lemma));
  return drawn && (tokens.some(({ lower }) => OF_BUYERS.test(lower)) || UNIT.test(tokens[1]?.lower ?? ''));
}

/** "will get 40% of Halden": a share of a firm by its name, and not of its sales. */
export function isShareOfFirm({ tokens, actors }: Untriggered, at: number): boolean {
  const of = firstWithin(tokens, at + 2, at + SHARE_REACH, ({ lower }) => lower === 'of');
  if (of < 0 || !/^(?:%|percent|pct|cent)$/.test(tokens[of - 1]!.lower)) return false;
  const firm = actors.find(({ first }) => first === of + 1 || (first === of + 2 && tokens[of + 1]!.pos === 'DET'));
  return firm?.kind === 'organization' && !/^(?:NOUN|PART)$/.test(tokens[firm.last]?.pos ?? '');
}

/** Words from a verb to the "of": "get about 40 per cent". */
const SHARE_REACH = 7;

/** "its pursuit of Halden": of a firm, and not of profit or of a thief. */
export const isOfFirm = ({ tokens, actors }: Untriggered, at: number, end: number): boolean =>
  !/^(?:police|hot|criminal)$/.test(tokens[at - 1]?.lower ?? '') &&
  actors.some(
    ({ first, last, kind, pronoun }) =>
      !pronoun &&
      !/^(?:NOUN|PART)$/.test(tokens[last]?.pos ?? '') &&
      (kind === 'organization' || kind === 'other') &&
      (first === end || (first === end + 1 && /^(?:DET|NOUN|ADJ)$/.test(tokens[end]!.pos))),
  );

/** "a possible buyer": of what was just spoken of. */
export const isOfKnown = ({ tokens }: Untriggered, _: number, end: number): boolean =>
  !/^(?:of|for|in)$/.test(tokens[end]?.lower ?? '');

/** "Its next target", "Halden's takeover target": of a firm that aims. */
export function isAimOfFirm({ actors, tokens }: Untriggered, at: number): boolean {
  const end = /^['’]s?$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  return actors.some(({ last, kind }) => last === end && kind === 'organization');
}

/** "bought up the rest", and not "buying up to a fifth". */
export const isBoughtWhole = ({ tokens }: Untriggered, at: number, end: number): boolean =>
  !(tokens[at + 1]?.lower === 'up' && tokens[end]?.lower === 'to');

/** "Halden has changed hands": a firm, and no shares, homes or sums. */
export const isOfHouse = ({ tokens, actors }: Untriggered, at: number): boolean =>
  actors.some(({ last, kind }) => last <= at && (kind === 'organization' || kind === 'other')) &&
  !tokens.slice(Math.max(0, at - OWNED_REACH), at).some(({ lower }) => TRADED.test(lower));

const TRADED =
  /^(?:shares?|stock|units?|homes?|houses?|money|cash|contracts|lots|barrels|tonnes|tickets|bonds|dollars)$/;

/** "control of Halden has passed to": and nothing else that passes. */
export const isOfOwnership = (tokens: Untriggered['tokens'], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - OWNED_REACH), at)
    .some(({ lower }, i, words) => /^(?:ownership|control)$/.test(lower) && words[i + 1]?.lower === 'of');

/** Words from what is owned to the verb. */
const OWNED_REACH = 10;
