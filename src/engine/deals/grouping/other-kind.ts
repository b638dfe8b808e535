import { areAmong, type Sighting, sideKey } from '../casting/sighting.ts';
import type { Draft } from './draft.ts';

/** "priced its IPO at 45 crowns … sold 22 million new shares", "… raised $300 million in the offering": what a flotation brings in is none beside it. */
export function isRaisedByListing(draft: Draft, { type, sides, line, trigger, past }: Sighting): boolean {
  const [own] = sides;
  if (draft.type !== 'ipo' || type !== 'financing' || !own || sides.length > 1 || past) return false;
  if (!draft.sides.some((side) => sideKey(side) === sideKey(own)) || line.asides[trigger.first] !== 0) return false;
  const words = line.tokens.map(({ lower }) => lower);
  if (words.some((word) => /^(?:ago|round|bonds?|notes|loans?|(?:19|20)\d\d)$/.test(word))) return false;
  return own.role === 'issuer' || words.some((word) => /^(?:offering|ipo|float|flotation|listing|debut)$/.test(word));
}

/** "Halden to invest in Norvik … Halden will buy a 6.7 percent stake in Norvik": the headline's money, told in full. */
export function isInvestedInFull({ type, sides, sightings }: Draft, sighting: Sighting): boolean {
  if (type !== 'financing' || sighting.type !== 'stake' || !sighting.line.prominent) return false;
  const invested = sightings.every(({ line, trigger }) => line.heading && trigger.word.frame === 'invests');
  return invested && sides.length > 1 && areAmong(sides, sighting.sides);
}

/** "X and Y to merge … are joining forces": the merger that the headline tells, in other words. */
export const saysBond = (draft: Draft, { type, trigger, line, sides }: Sighting): boolean =>
  draft.type === 'merger' &&
  type === 'cooperation' &&
  trigger.word.strength === 'strong' &&
  (!trigger.noun || trigger.word.words === 'tie-up') &&
  line.prominent &&
  sides.length > 1 &&
  areAmong(sides, draft.sides);
