import { lastWithin } from '../../language/token-search.ts';
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

/** "agreed with Tarn to buy Norvik": whoever agrees to what another buys, and is not bought, sells it. */
export function isWithOwner(a: Sighting, b: Sighting): boolean {
  const isPact = a.type === null && a.trigger.word.frame === 'pact' && a.around.prepositions.has('with');
  const [buyer] = b.sides;
  if (!isPact || b.trigger.noun || b.trigger.word.frame !== 'buys' || buyer?.role !== 'buyer') return false;
  return (
    b.line.tokens[b.trigger.first - 1]?.lower === 'to' &&
    a.around.reach.to === b.trigger.first - 1 &&
    a.sides.length === 2 &&
    b.sides.length === 2 &&
    a.sides.some((side) => sideKey(side) === sideKey(buyer))
  );
}
