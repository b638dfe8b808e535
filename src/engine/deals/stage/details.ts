import type { Line } from '../sentence/line.ts';

/**
 * "a bid reportedly worth $3 billion", "for reportedly about $500 million", "the contract allegedly states": what is open is
 * the price, or what the paper says, and not whether there is a deal.
 */
export function isOfDetail({ tokens }: Pick<Line, 'tokens'>, at: number, end = at + 1): boolean {
  const next = tokens[end];
  if (next?.lower === 'be') return tokens[end + 1]?.lower === 'worth';
  if (!next || !/ly$/.test(tokens[at]!.lower)) return false;
  return (
    /^(?:NUM|SYM)$/.test(next.pos) || DETAIL.test(next.lower) || (IS_PAPER.test(next.lower) && next.pos === 'VERB')
  );
}

const DETAIL = /^(?:worth|valued|for|about|around|nearly|almost|roughly|between|\p{Sc})$/u;
const IS_PAPER = /^(?:states|says|gives|covers|includes|contains|specifies|stipulates|allows|requires)$/;

/** "its next target may be Halden", "the next acquisition could be Halden": who it is nobody knows. */
export const isGuess = ({ tokens, actors }: Line, at: number): boolean =>
  /^(?:may|might|could)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'be' &&
  actors.some(({ first }) => first === at + 2);

/** "was the buyer of a stake", "has been identified as the mystery buyer": what somebody is said to have been, and not to be one of those who may. */
export function isNamedBuyer({ tokens }: Line, at: number): boolean {
  const from = tokens[at - 1]?.pos === 'ADJ' || tokens[at - 1]?.pos === 'NOUN' ? at - 2 : at - 1;
  const verb = tokens[tokens[from - 1]?.lower === 'as' ? from - 2 : from - 1];
  return (
    tokens[from]?.lower === 'the' &&
    /^(?:was|were|identified|named|revealed|unmasked|disclosed)$/.test(verb?.lower ?? '')
  );
}
