import type { Stage, Status } from '../../analysis.ts';
import { lastWithin } from '../../language/token-search.ts';
import { backedBy, type Judged } from '../backing/backed.ts';
import type { Backing } from '../backing/status.ts';
import { isFirstTry, type Side, type Sighting } from '../casting/sighting.ts';
import { type Draft, draftLines } from '../grouping/draft.ts';
import { furthest, isPending } from '../stage/stage.ts';
import { isStruckAt } from '../stage/stage-order.ts';
import { isOut, isToClose, onlyRumour, type Reached } from './rumour.ts';

/**
 * The furthest stage that the article supports, with the passage it stands on. That a deal is denied is itself stated by
 * the side that denies it.
 */
export function stageOf(draft: Draft, sides: readonly Side[], backing: Backing): Judged<Stage> {
  const { value, on } = furthestStage(draft, sides, backing);
  const backed = backedBy(on.length > 0 ? [...on, ...retold(on, draft)] : draft.sightings, sides, backing);
  return { ...backed, status: statusOf(value, backed.status, on), value };
}

/** What only the headline tells, the opening tells again: its word counts. Empty where the text itself says how far the deal is. */
function retold(on: readonly Sighting[], { sightings }: Draft): readonly Sighting[] {
  if (!on.every(({ line }) => line.heading)) return [];
  return sightings.filter(({ line, sides }) => line.prominent && !line.heading && sides.length > 0);
}

/** A denial is the word of the side that denies; of a rumour nobody known says more than that it goes round. */
function statusOf(value: Stage, status: Status, on: readonly Sighting[]): Status {
  if (value === 'denied' && status === 'denied') return 'stated-by-party';
  const heard = on.some(({ line }) =>
    line.tokens.some(({ lemma }) => /^(?:rumou?r|speculation|reportedly)$/.test(lemma)),
  );
  return value === 'rumoured' && status === 'author-assertion' && heard ? 'reported-anonymous' : status;
}

function furthestStage(draft: Draft, sides: readonly Side[], backing: Backing): Reached {
  const opening = draft.sightings.filter((sighting) => sighting.line.prominent);
  const done = (sighting: Sighting) => sighting.stage === 'agreed' || sighting.stage === 'completed';
  const latest = draft.sightings.filter((sighting) => !isFirstTry(sighting));
  for (const final of ['ended', 'denied'] as const) {
    const on = (latest.length > 0 ? latest : draft.sightings).filter((sighting) => sighting.stage === final);
    const leading = on.some((sighting) => sighting.line.prominent);
    if (leading || (on.length > 0 && !opening.some(done))) return { value: final, on };
  }
  const pending = draftLines(draft).some(isPending);
  const preliminary = draft.sightings.some((s) => s.stage === 'agreed-preliminary');
  const offered = isOnOffer(draft);
  const told = draft.sightings.some((s) => s.main && s.stage !== 'rumoured');
  const here = new Map(
    draft.sightings.map((s) => {
      const stage = told && isAside(s) ? null : stageHere(s, pending, preliminary);
      return [s, stage === 'agreed' && offered && s.stage !== 'completed' ? 'exploring' : stage] as const;
    }),
  );
  for (const headline of [...here.keys()].filter(isToCome))
    if (here.get(headline) === 'agreed' && isOnlyAhead(here)) here.set(headline, null);
  const best = furthest([...here.values()].filter((stage) => stage !== null));
  if (best !== null) {
    const rumour = onlyRumour(draft, best, sides, backing);
    return rumour ?? { value: best, on: draft.sightings.filter((s) => here.get(s) === best) };
  }
  const history = draft.sightings.filter(isHistory);
  if (history.length > 0) return { value: 'completed', on: history };
  if (
    !draft.sightings.some((s) => isOut(s) || isToClose(s)) &&
    !draft.sightings.every(({ definite }) => definite) &&
    draft.sightings.every((s) => backing.of(s.passage, sides).status === 'reported-anonymous')
  )
    return { value: 'rumoured', on: [] };
  return { value: unsaid(draft), on: [] };
}

/** "Founder to take Halden private": a headline's short way to say what is agreed, or only offered. */
const isToCome = ({ line, trigger }: Sighting): boolean =>
  line.heading && !trigger.noun && line.tokens[trigger.first - 1]?.lower === 'to';

/** Whether the text itself tells of a plan, an offer or talks, and of nothing further. */
function isOnlyAhead(here: ReadonlyMap<Sighting, Stage | null>): boolean {
  const body = [...here].filter(([{ line }]) => !line.heading).map(([, stage]) => stage);
  return (
    body.some((stage) => stage === 'proposed' || stage === 'in-talks' || stage === 'exploring') &&
    !body.some(isStruckAt)
  );
}

/** What stands where no passage says how far the deal is. */
function unsaid(draft: Draft): Stage {
  if (draft.sightings.some(({ trigger }) => /^(?:bids|lists)$/.test(trigger.word.frame))) return 'proposed';
  return isOnOffer(draft) ? 'exploring' : 'agreed';
}

/** "to sell its unit", to whom nobody says: a plan of the owner, with nobody there to agree with. */
function isOnOffer({ sightings, sides }: Draft): boolean {
  const other = sides.some(({ role }) => role !== 'seller' && role !== 'target');
  const sold = sightings.every(
    ({ trigger, type, sides: named }) =>
      trigger.word.frame === 'sells' || type === null || named.some(({ role }) => role === 'seller'),
  );
  return sold && !other && !sightings.some(({ line }) => line.tokens.some(({ lower }) => AGREED.test(lower)));
}

const AGREED = /^(?:agree[ds]?|agreement|sign(?:ed|s)?|contract|definitive|buyers?|undisclosed|unnamed|unidentified)$/;

/** "the 2002 merger", "its recent acquisition": named as something that has been, where nothing in the article says how far it is. */
function isHistory({ line, trigger, type, past }: Sighting): boolean {
  if (
    !trigger.noun ||
    trigger.word.frame === 'bids' ||
    !/^(?:acquisition|merger|stake|asset-sale|financing)$/.test(type ?? '')
  )
    return false;
  if (line.tokens.some(({ lower }) => /^(?:will|would|may|could|if|plans?|planned|expected)$/.test(lower)))
    return false;
  if (isPending(line)) return false;
  return (
    past ||
    isNamed(line, trigger) ||
    line.tokens
      .slice(Math.max(0, trigger.first - 2), trigger.first)
      .some(({ lower }) => /^(?:recent|19\d\d|20\d\d)$/.test(lower))
  );
}

/** "It was suggested that the deal was in the millions": a doubt about something of a deal that is there is none about the deal. */
function isAside({ stage, definite, sides }: Sighting): boolean {
  return stage === 'rumoured' && definite && sides.length === 0;
}

/** "Norvik's purchase of Halden", "the major bailout of Halden by Norvik": spoken of as a thing that is there. */
function isNamed({ tokens }: Sighting['line'], { first }: Sighting['trigger']): boolean {
  const before = lastWithin(
    tokens,
    first - 3,
    first,
    ({ pos, lower }) => (pos !== 'ADJ' && pos !== 'NUM') || /ed$/.test(lower),
  );
  return /^(?:the|['’]s?)$/.test(tokens[before]?.lower ?? '');
}

/** What one passage supports: a past tense over a deal that is still to be closed says no more than agreed. */
function stageHere(sighting: Sighting, pending: boolean, preliminary: boolean): Stage | null {
  const { stage } = sighting;
  if (stage === 'agreed' && isLongMade(sighting)) return 'completed';
  if (stage === 'completed' && !sighting.past && pending && !isClosed(sighting) && !isHeld(sighting)) return 'agreed';
  if (stage === 'agreed' && preliminary && !isDefinitive(sighting)) return 'agreed-preliminary';
  return stage;
}

/** "A merged with B in 1994": who joined in a past that the clause names are one. */
function isLongMade({ line, trigger, type, past }: Sighting): boolean {
  const { lower, lemma } = line.tokens[trigger.first]!;
  const isTold = !trigger.noun && trigger.word.frame === 'joins' && lower !== lemma && lower.endsWith('ed');
  return past && isTold && (type === 'merger' || type === 'joint-venture');
}

/** "already owns a 10 percent stake": what somebody has is its own, whatever is still to be closed. */
const isHeld = ({ line, trigger, type, around }: Sighting): boolean =>
  type === 'stake' &&
  trigger.noun &&
  line.tokens.slice(around.clauseStart, trigger.first).some(({ lower }) => /^(?:owns?|holds?)$/.test(lower));

/** "completed the purchase": in so many words, and not by its tense alone. */
function isClosed({ line, trigger, around }: Sighting): boolean {
  return (
    trigger.noun &&
    line.tokens
      .slice(around.clauseStart, trigger.first)
      .some(({ lower }) => /^(?:completed|closed|consummated|finali[sz]ed)$/.test(lower))
  );
}

/**
 * After a letter of intent or a strategic agreement, only a paper that the article calls definitive, or ratified, goes further; not one
 * that is still to come ("subject to execution of a definitive agreement").
 */
function isDefinitive({ line: { tokens } }: Sighting): boolean {
  return tokens.some(
    ({ lower }, i) =>
      (/^(?:definitive|binding|final)$/.test(lower) ||
        (lower === 'ratified' && !/^(?:be|being)$/.test(tokens[i - 1]?.lower ?? ''))) &&
      !tokens.slice(Math.max(0, i - 6), i).some(({ lemma }) => TO_COME.test(lemma)) &&
      !tokens
        .slice(i + 1, i + 5)
        .some(
          ({ lower }, k, next) => /^(?:is|are|will|would|has)$/.test(lower) && AHEAD.test(next[k + 1]?.lower ?? ''),
        ),
  );
}

/** "a definitive agreement is expected to be negotiated": what stands behind "is" or "has". */
const AHEAD = /^(?:expected|planned|scheduled|due|subject|not|yet|to|be)$/;

const TO_COME =
  /^(?:subject|execution|negotiat\p{L}*|expect|pend|pending|toward|towards|until|before|to|will|hope|if|not|no|non)$/u;
