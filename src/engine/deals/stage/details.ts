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
