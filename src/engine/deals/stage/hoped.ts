import type { Stage } from '../../analysis.ts';
import type { Line } from '../sentence/line.ts';

/**
 * "hopes to complete its merger", "committed to reaching an agreement": what somebody wants to reach is not reached, though it is
 * talked of; to expect completion, or to tell what follows it, takes an agreement.
 */
export function asHoped(line: Line, at: number, stage: Stage): Stage | null {
  if (stage === 'in-talks') return isNegotiated(line, at) ? 'agreed' : stage;
  if (stage !== 'completed' && stage !== 'agreed') return stage;
  if (isBeingDrawnUp(line, at)) return 'in-talks';
  const talked = REACHING.test(line.tokens[at]!.lemma) ? 'in-talks' : null;
  if (stage === 'completed' && isLater(line, at)) return 'agreed';
  const before = line.tokens[at - 1]?.lower ?? '';
  if (/ing$/.test(line.tokens[at]!.lower) && talked && /^(?:on|of|to|toward|towards|at)$/.test(before)) return talked;
  if (before !== 'to') return stage;
  if (line.tokens[at]!.lemma === 'accept' && !isOwnWill(line, at)) return null;
  const { lemma } = line.tokens[at - 2] ?? { lemma: '' };
  if (/^(?:hope|try|want|seek|aim|struggle|work|fail)$/.test(lemma)) return talked;
  if (talked && /^(?:expect|need|prepare)$/.test(lemma)) return talked;
  // "more time to complete the sale" is still to come, whatever stands before it; "continues to hold a stake" is not.
  const isStep = /^(?:complete|close|finali[sz]e|consummate)$/.test(line.tokens[at]!.lemma);
  const isAhead = isStep
    ? !/^(?:manage|able|fail)$/.test(lemma)
    : /^(?:expect|plan|intend|prepare|due|set)$/.test(lemma);
  return stage === 'completed' && isAhead ? 'agreed' : stage;
}

/** What is done with an agreement at the end of talks; lemmas. */
export const REACHING = /^(?:reach|strike|conclude|seal|clinch)$/;

/** "has negotiated a price", "negotiated the naming rights": the talks are over, where what came of them is named. */
function isNegotiated({ tokens }: Line, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (tokens[at]!.lower !== 'negotiated' || /^(?:be|been|being|is|are|was|were|not|never|n['’]t|to)$/.test(before))
    return false;
  if (/^(?:with|for|on|over|about)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  return tokens
    .slice(at + 1, at + 5)
    .some(({ lower }) =>
      /^(?:price|deal|agreement|contract|terms|sale|rights|lease|licen[cs]e|settlement|loan)$/.test(lower),
    );
}

/** "is finalising a contract": its words are still being looked for; "is completing the purchase" leaves no words open. */
const isBeingDrawnUp = ({ tokens }: Line, at: number): boolean =>
  /^finali[sz]ing$/.test(tokens[at]!.lower) &&
  /^(?:is|are|was|were|be|been|['’](?:s|re))$/.test(tokens[at - 1]?.lower ?? '');

/** "agreed to accept", "voted to accept"; of "urged the board to accept" nobody knows whether it will. */
const isOwnWill = ({ tokens }: Line, at: number): boolean =>
  /^(?:agree|decide|vote|choose|opt|move|intend|plan|recommend)$/.test(tokens[at - 2]?.lemma ?? '');

/** "after it completes", "once they close": the present tense of what comes first is still to come. */
function isLater({ tokens }: Line, at: number): boolean {
  if (/(?:ed|ing)$/.test(tokens[at]!.lower)) return false;
  return tokens.slice(Math.max(0, at - 10), at).some(({ lower }) => /^(?:after|once|before|until|till)$/.test(lower));
}
