import { areAmong, type Sighting, sideKey } from '../casting/sighting.ts';
import { articleBefore } from '../stage/in-force.ts';
import type { Draft } from './draft.ts';

/** Whether a sighting of another kind of deal than the draft's tells of it all the same. */
export const isOfOtherKind = (draft: Draft, sighting: Sighting): boolean =>
  isRaisedByListing(draft, sighting) || isInvestedInFull(draft, sighting) || isLicensedInPeace(draft, sighting);

/** "settled a patent suit and signed a cross-licence": the licence is what the two make peace with. */
function isLicensedInPeace({ type, sides, sightings }: Draft, sighting: Sighting): boolean {
  const near = sightings.some(({ line }) => Math.abs(sighting.line.index - line.index) <= PEACE_REACH);
  return (
    type === 'settlement' &&
    sighting.type === 'licence' &&
    near &&
    sides.length > 1 &&
    areAmong(sides, sighting.sides) &&
    areAmong(sighting.sides, sides)
  );
}

/** Sentences from a settlement to the licence that belongs to it. */
const PEACE_REACH = 2;

/** "priced its IPO at 45 crowns … sold 22 million new shares", "… raised $300 million in the offering": what a flotation brings in is none beside it. */
function isRaisedByListing(draft: Draft, { type, sides, line, trigger, past }: Sighting): boolean {
  const [own] = sides;
  if (draft.type !== 'ipo' || type !== 'financing' || !own || sides.length > 1 || past) return false;
  if (!draft.sides.some((side) => sideKey(side) === sideKey(own)) || line.asides[trigger.first] !== 0) return false;
  const words = line.tokens.map(({ lower }) => lower);
  if (words.some((word) => /^(?:ago|round|bonds?|notes|loans?|(?:19|20)\d\d)$/.test(word))) return false;
  return own.role === 'issuer' || words.some((word) => /^(?:offering|ipo|float|flotation|listing|debut)$/.test(word));
}

/** "Halden to invest in Norvik … Halden will buy a 6.7 percent stake in Norvik": the headline's money, told in full. */
function isInvestedInFull({ type, sides, sightings }: Draft, sighting: Sighting): boolean {
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

/**
 * "Under a memorandum signed the same morning they will study a charger", "The two also signed a contract", below a deal that
 * has been struck: one more paper between its sides, and no step back.
 */
export function isFreshPaper({ sightings }: Draft, sighting: Sighting): boolean {
  const { line, trigger, definite, sides, stage, further } = sighting;
  if (!trigger.noun || trigger.word.frame !== 'pact' || definite || line.prominent || sides.length < 2) return false;
  const article = articleBefore(line.tokens, trigger.first);
  if (!/^(?:an?|another)$/.test(article) || !PAPERS.test(trigger.word.words)) return false;
  const isOther =
    article === 'another' ||
    line.tokens
      .slice(Math.max(0, trigger.first - ARTICLE_REACH), trigger.first)
      .some(({ lower }) => /^(?:separate|second|third|further|parallel)$/.test(lower));
  const told = sightings.filter((known) => !known.line.heading && known.stage !== null);
  const isStruck = told.length > 0 && told.every((known) => /^(?:agreed|completed|ended)$/.test(known.stage!));
  return isStruck && (isOther || further || stage === 'agreed-preliminary');
}

/** Words from a paper back to its article: "a second five-year". */
const ARTICLE_REACH = 5;
const PAPERS =
  /^(?:agreement|contract|pact|accord|memorandum|memorandum of understanding|letter of intent|mou\|mous|loi)$/;

/** "Halden paid $400 million for a mine. Halden has signed a contract with Norvik": a new paper is none of a purchase whose other side nobody has named. */
export const isOtherPaper = ({ type, sides, sightings }: Draft, sighting: Sighting): boolean =>
  sides.length === 1 &&
  /^(?:acquisition|asset-sale|ipo|financing)$/.test(type ?? '') &&
  sighting.type === null &&
  sighting.sides.length > 1 &&
  !sighting.definite &&
  sighting.trigger.noun &&
  /^(?:contract|agreement)$/.test(sighting.trigger.word.words) &&
  sightings.some(({ line, stage }) => !line.heading && (stage === 'completed' || stage === 'agreed'));
