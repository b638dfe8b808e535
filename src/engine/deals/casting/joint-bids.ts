import { lastWithin } from '../../language/token-search.ts';
import { nounStart } from '../sentence/owners.ts';
import { distinctSides, type Sighting, sideKey } from './sighting.ts';

/** Words from "to" to the deal word: "to jointly acquire", "to present a joint bid". */
const AIM_REACH = 5;

/** "teamed up with Norvik to bid for Halden", "formed a consortium to buy it": what two join for is to buy a third. */
export function isJointBid(a: Sighting, b: Sighting): boolean {
  if (a.trigger.word.frame !== 'joins' || !/^(?:cooperation|joint-venture)$/.test(a.type ?? '')) return false;
  if (!/^(?:buys|bids)$/.test(b.trigger.word.frame) || !/^(?:acquisition|stake|asset-sale)$/.test(b.type ?? ''))
    return false;
  const { tokens } = b.line;
  const to = lastWithin(
    tokens,
    Math.max(a.trigger.last, b.trigger.first - AIM_REACH),
    b.trigger.first,
    ({ lower }) => lower === 'to',
  );
  return to > 0 && !tokens.slice(a.trigger.last, to).some(({ text, pos }) => text === ';' || pos === 'AUX');
}

/** Both as one: those who join are those who buy. */
export function asJointBid(a: Sighting, b: Sighting): Sighting {
  const role = b.trigger.word.frame === 'bids' ? 'bidder' : 'buyer';
  const bought = b.sides.filter((side) => side.role === 'target' || side.role === 'seller');
  return {
    ...b,
    sides: distinctSides([...a.sides.map((side) => ({ ...side, role })), ...bought]),
    main: a.main || b.main,
  };
}

/**
 * "agreed with Tarn to buy Norvik", "an agreement with Tarn for the sale of its plant": what somebody is who agrees to what
 * another buys or sells, and is neither bought nor sold; null where it is not so.
 */
export function roleAgreed(a: Sighting, b: Sighting): 'seller' | 'buyer' | null {
  const isPact = a.type === null && a.trigger.word.frame === 'pact' && a.around.prepositions.has('with');
  const [doer] = b.sides;
  if (!isPact || !doer || a.sides.length !== 2 || !a.sides.some((side) => sideKey(side) === sideKey(doer))) return null;
  const { first, noun, word } = b.trigger;
  const { to } = a.around.reach;
  const before = b.line.tokens[noun ? nounStart(b.line, first) - 1 : first - 1]?.lower;
  if (noun ? before !== 'for' || first >= to : before !== 'to' || to !== first - 1) return null;
  if (word.frame === 'buys' && !noun && doer.role === 'buyer' && b.sides.length === 2) return 'seller';
  return word.frame === 'sells' && doer.role === 'seller' && !b.sides.some(({ role }) => role === 'buyer')
    ? 'buyer'
    : null;
}
