import type { Side, Sighting } from '../casting/sighting.ts';
import { tellsSum } from '../sentence/line-figures.ts';
import type { Draft } from './draft.ts';

/** Deals that the article may tell of one side alone: the other is not named. */
const ALONE: ReadonlySet<string> = new Set(['lists', 'sells', 'buys', 'bids', 'raises', 'issues']);

/** A lone buyer needs something that it buys; "seeks acquisitions" is a wish. */
function standsAlone({ trigger, type }: Sighting): boolean {
  if (type === 'ipo') return true;
  return ALONE.has(trigger.word.frame) && !(trigger.word.frame === 'buys' && trigger.noun);
}

/** "Halden was put up for sale": a deal though nobody buys yet. */
const isOnOffer = ({ trigger, stage }: Sighting): boolean =>
  trigger.word.frame === 'sells' && trigger.noun && stage === 'exploring';

/** "was awarded a contract", "won a concession": who gets it is told, whoever gives it. */
const isWon = ({ trigger, sides, stage, past }: Sighting): boolean =>
  trigger.noun &&
  /^(?:pact|grants)$/.test(trigger.word.frame) &&
  stage === 'agreed' &&
  !past &&
  trigger.word.words !== 'rights' &&
  sides.length > 0 &&
  sides.every(({ role, entity }) => /^(?:supplier|licensee)$/.test(role) && entity?.type === 'organization');

/** "agreed to pay $20 million to end an inquiry", "reached a $20 million settlement": what it costs is told, whoever gets it. */
const isPaid = ({ type, line, stage, past }: Sighting): boolean =>
  type === 'settlement' && stage !== null && !past && tellsSum(line);

/** "sponsors the race for $10 million", "won the rights to show the cup": of what has no name. */
const isOfNameless = ({ trigger, sides, line, stage, past }: Sighting): boolean =>
  stage !== null &&
  !past &&
  sides.every(({ entity }) => entity?.type === 'organization') &&
  (trigger.word.words === 'sponsor'
    ? tellsSum(line)
    : trigger.word.words === 'rights' && SHOWING.test(line.tokens[trigger.last + 1]?.lower ?? ''));

const SHOWING = /^(?:show|broadcast|air|stream|screen)$/;

/** "is considering the sale of Halden Mall", "a plan to float Halden was pulled": what a house does with what is its own, wherever the article tells of it. */
export const isOwnPlan = ({ trigger, type, stage, main, past, sides: [side] }: Sighting): boolean =>
  main &&
  side?.entity?.type === 'organization' &&
  (type === 'ipo'
    ? stage === 'ended' || (stage === 'exploring' && !past)
    : trigger.word.frame === 'sells' && trigger.noun && stage === 'exploring' && !past && side.role === 'seller');

/** "has sold Halden Mall … is considering the sale of Norvik Park": of something else, by a name of its own. */
export const isNextSale = (draft: Draft, sighting: Sighting): boolean =>
  isOwnPlan(sighting) &&
  sighting.around.prepositions.has('of') &&
  draft.sightings.some(({ stage }) => stage === 'completed') &&
  draft.sightings.every(({ line, stage }) => line.heading || stage === null || stage === 'completed');

/** "the official supplier": a sponsorship by its title. */
function isTitle(sighting: Sighting): boolean {
  return sighting.trigger.word.words.startsWith('official');
}

/** A state beside a person is that person's office, and no second side. */
function hasPerson(draft: Draft): boolean {
  return draft.sides.some((side) => side.entity?.type === 'person');
}

/** Several who buy and nothing that they buy, or several that are bought and nobody who buys them. */
export const isHalf = ({ sides: [first, ...others] }: { readonly sides: readonly Side[] }): boolean =>
  first !== undefined &&
  others.length > 0 &&
  /^(?:target|bidder|buyer)$/.test(first.role) &&
  others.every(({ role }) => role === first.role);

/** A draft is a deal when it has two sides, or one side where one is enough and the article opens with it. */
export function isDeal(draft: Draft): boolean {
  if (isHalf(draft)) return false;
  if (
    draft.sides.every((side) => side.entity?.type === 'person' || (side.entity?.type === 'place' && hasPerson(draft)))
  )
    return false;
  const clear = draft.sightings.some(
    (s) =>
      s.stage !== null || s.trigger.word.strength === 'strong' || (s.line.prominent && s.main && s.sides.length > 1),
  );
  if (draft.sides.length >= 2) return clear;
  const alone = draft.sightings.some(
    (s) =>
      isOwnPlan(s) ||
      (s.line.prominent &&
        (isTitle(s) ||
          isWon(s) ||
          (s.main && (isPaid(s) || isOfNameless(s))) ||
          (standsAlone(s) && s.stage !== null && s.main && !s.past))),
  );
  const isBought = draft.sides[0]?.role === 'target' && !draft.sightings.some(isOnOffer);
  return alone && draft.sides.length === 1 && !isBought && clear;
}
