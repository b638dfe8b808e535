import { areOfOneKind } from '../casting/kinds.ts';
import { areAmong, isOfState, type Side, type Sighting, sideKey } from '../casting/sighting.ts';
import { isStruckAt } from '../stage/stage-order.ts';
import { type Draft, lastLine } from './draft.ts';
import { isNextSale, isOwnPlan } from './is-deal.ts';
import { isFreshPaper, isOfOtherKind, isOtherPaper, saysBond } from './other-kind.ts';

/** "the deal" means the active deal, or the last one of its type. */
export function matchByNoun(drafts: readonly Draft[], active: Draft | null, sighting: Sighting): Draft | null {
  const named = namedBefore(drafts, sighting);
  if (named) return named;
  if (!sighting.definite && sighting.trigger.word.type === null && sighting.stage !== 'agreed-preliminary')
    return active && goesOnAbout(active, sighting) ? active : null;
  if (active && compatible(active, sighting) && (isStruck(active) || !isPaper(sighting))) return active;
  const signed = isPaper(sighting) ? drafts.findLast((draft) => isStruck(draft) && compatible(draft, sighting)) : null;
  if (signed) return signed;
  for (let i = drafts.length - 1; i >= 0; i--) if (compatible(drafts[i]!, sighting)) return drafts[i]!;
  return null;
}

/** "the agreement", "the contract": a paper that somebody has signed. */
function isPaper({ trigger, definite }: Sighting): boolean {
  return definite && /^(?:agreement|contract|pact|accord|treaty)/.test(trigger.word.words);
}

function isStruck(draft: Draft): boolean {
  return draft.sightings.some(({ stage }) => isStruckAt(stage));
}

/** "the Halden-Norvik transaction": two sides named in the words before the noun. */
function namedBefore(drafts: readonly Draft[], { line, trigger }: Sighting): Draft | null {
  const from = Math.max(0, trigger.first - 6);
  const words = line.block.prose.slice(line.tokens[from]!.start, line.tokens[trigger.first]!.start);
  if (!/\p{Lu}[\p{L}.]{0,60} ?[-–/]\p{Lu}/u.test(words)) return null;
  const isNamed = (side: Side) =>
    [side.name, ...(side.entity?.aliases ?? [])].some((name) => name.length > 1 && words.includes(name));
  return drafts.find((draft) => draft.sides.filter(isNamed).length > 1) ?? null;
}

/** "what is called a six-year deal", right after the deal was spoken of and with nobody else in the sentence. */
function goesOnAbout(active: Draft, { line }: Sighting): boolean {
  if (line.heading || line.index - lastLine(active) > 2) return false;
  const keys = new Set(active.sides.map(sideKey));
  return line.actors.every((actor) => actor.pronoun || actor.entities.some((entity) => keys.has(entity.id)));
}

/** The deal that a sighting is most likely of, the active one before others that fit as well; null where it is of none. */
export function bestMatch(drafts: readonly Draft[], active: Draft | null, sighting: Sighting): Draft | null {
  let best: Draft | null = null;
  let bestScore = 0;
  for (const draft of drafts) {
    const score = matchScore(draft, sighting) + (draft === active ? 0.1 : 0);
    if (score > bestScore && score >= 1) {
      best = draft;
      bestScore = score;
    }
  }
  return best;
}

function matchScore(draft: Draft, sighting: Sighting): number {
  if (!compatible(draft, sighting)) return 0;
  const keys = new Set(draft.sides.map(sideKey));
  const shared = sighting.sides.filter((side) => keys.has(sideKey(side))).length;
  if (shared === 0)
    return isInFull(draft, sighting) ? 2 : completes(draft, sighting) || joinsRound(draft, sighting) ? 1.1 : 0;
  if (retells(draft, sighting)) return 3;
  if (shared + 1 === keys.size && areOneState(draft, sighting)) return 2;
  const all = shared === sighting.sides.length;
  if (all && shared === draft.sides.length) return 4;
  if (isNextSale(draft, sighting)) return 0;
  if (sighting.sides.length === 1) return sighting.past && sighting.main && opens(sighting) ? 0 : 1.5;
  if (all) return 2;
  if (draft.sides.length === 1 && shared === 1) return 1.2;
  const alternatives = shared === draft.sides.length && sighting.type === draft.type;
  return alternatives ? 1.5 : 0;
}

/** "Norland will sell jets to Peru … the government intends to sell them": of the sides that differ one is a country, and one its government. */
function areOneState(draft: Draft, { sides, type }: Sighting): boolean {
  if (type === null || type !== draft.type || sides.length !== draft.sides.length) return false;
  const keys = new Set(draft.sides.map(sideKey));
  const own = new Set(sides.map(sideKey));
  const here = sides.filter((side) => !keys.has(sideKey(side)));
  const there = draft.sides.filter((side) => !own.has(sideKey(side)));
  const [a, b] = [here[0], there[0]];
  if (here.length !== 1 || there.length !== 1 || !a || !b || a.role !== b.role) return false;
  return (a.entity?.type === 'place' && isOfState(b)) || (b.entity?.type === 'place' && isOfState(a));
}

/** Who takes a business over; of those who only put money into it there may be more. */
const ACQUIRING: ReadonlySet<string> = new Set(['buyer', 'bidder']);

/** "a bid for X … Y's bid": one who buys and one who is bought, each told alone, in sentences close by. */
function completes(draft: Draft, sighting: Sighting): boolean {
  const mine = draft.sides[0];
  const other = sighting.sides[0];
  if (!mine || !other || draft.sides.length > 1 || sighting.sides.length > 1) return false;
  const near = sighting.line.index - lastLine(draft) <= 6;
  if (ACQUIRING.has(mine.role) && sighting.trigger.word.frame === 'talks') return near;
  const roles = [mine.role, other.role];
  if (roles.includes('lender') && roles.includes('borrower')) return near;
  return roles.includes('target') && roles.some((role) => ACQUIRING.has(role)) && sighting.type !== null && near;
}

/** "Halden Growth also took part in the round": in the one just told, whose company needs no name again. */
function joinsRound({ sides }: Draft, { trigger, definite, sides: backers }: Sighting): boolean {
  const joining = trigger.noun && trigger.word.frame === 'raises' && definite;
  return joining && backers.every(({ role }) => role === 'investor') && sides.some(({ role }) => role === 'company');
}

/** The opening says again what the headline says, with the same initiator and its other side named beside another one. */
function retells(draft: Draft, sighting: Sighting): boolean {
  const [mine, other] = [draft.sides[0]!, draft.sides[1]?.entity];
  if (!other || !sighting.line.prominent || sighting.line.heading || sighting.further) return false;
  if (!draft.sightings.every((s) => s.line.heading)) return false;
  const same = sighting.sides.some((side) => side.role === mine.role && sideKey(side) === sideKey(mine));
  return same && sighting.line.actors.some((actor) => actor.entities.includes(other));
}

/** "Halden to buy Norvik unit … Halden's Tarn Credit agreed to buy Norvik's Osler Lines": the headline names the owners alone. */
export function isInFull(draft: Draft, { line, sides, type }: Sighting): boolean {
  if (!line.prominent || line.heading || sides.length < 2 || type === null || type !== draft.type) return false;
  if (!draft.sightings.every((known) => known.line.heading)) return false;
  return draft.sides.every(
    ({ entity, name }) =>
      line.actors.some(
        (actor) => (entity && actor.entities.includes(entity)) || firstWord(actor.name) === firstWord(name),
      ) || line.tokens.some(({ lower, pos }) => pos === 'PROPN' && lower === firstWord(name)),
  );
}

const firstWord = (name: string): string => name.split(' ', 1)[0]!.toLowerCase();

/** The headline's deal in other words: the names that the headline leaves out are no further sides. */
export function isOnlyRetold(draft: Draft, sighting: Sighting): boolean {
  if (areOneState(draft, sighting)) return true;
  return draft.sides.length > 1 && retells(draft, sighting) && !areAmong(draft.sides, sighting.sides);
}

/** Whether a sighting can be of the draft's deal: no other kind of deal, no further one, no done stake beside a plan. */
function compatible(draft: Draft, sighting: Sighting): boolean {
  if (
    sighting.further &&
    sighting.sides.length > 1 &&
    sighting.main &&
    draft.sightings.some((s) => s.line !== sighting.line) &&
    sighting.type !== null
  ) {
    const again = draft.sightings.some(
      (s) => s.type === sighting.type && s.trigger.word.words === sighting.trigger.word.words,
    );
    if (!again) return false;
  }
  if (isSignedBesideRumour(draft, sighting) || isTurnedRound(draft, sighting)) return false;
  // "The sale of the plant", which was fought over, is not the settlement that ends the fight.
  if (draft.type === 'settlement' && /^(?:sells|buys|bids)$/.test(sighting.trigger.word.frame)) return false;
  if (isOtherPaper(draft, sighting) || isFreshPaper(draft, sighting)) return false;
  // "signed a contract … is close to raising 40 million": money for the firm, and none that the contract brings.
  if (draft.type === null && sighting.trigger.word.frame === 'raises' && isSigned(draft)) return false;
  if (sighting.type === null || draft.type === null) return true;
  if (isVague(draft)) return hasAll(draft, sighting);
  if (saysBond(draft, sighting)) return true;
  if (!areOfOneKind(sighting.type, draft.type)) return isOfOtherKind(draft, sighting);
  const isPaid = sighting.trigger.word.frame === 'pays' && areAmong(sighting.sides, draft.sides);
  const stakeHeld = sighting.type === 'stake' && sighting.stage === 'completed' && !isPaid;
  const draftHeld = draft.type === 'stake' && draft.sightings.every((s) => s.stage === 'completed');
  const told = [...draft.sightings, sighting];
  const draftOpen = draft.sightings.some((s) => s.stage !== null && s.stage !== 'completed' && !isDoneBelow(s, told));
  if (sighting.past && sighting.stage === 'completed' && draftOpen) return false;
  if (sighting.past && sighting.stage === 'ended' && sighting.trigger.noun && isOfFormer(sighting) && isLive(draft))
    return false;
  if (isOfOtherYear(sighting) && isLive(draft)) return false;
  if (stakeHeld && draftOpen) return false;
  if (draftHeld && sighting.type !== 'stake') return false;
  return true;
}

const isSigned = ({ sightings }: Draft): boolean =>
  sightings.every(({ trigger }) => trigger.noun && trigger.word.frame === 'pact');

/** "Halden sells shares … Halden said it sold its stake": a headline tells in the present what has been done. */
const isDoneBelow = ({ line, trigger }: Sighting, told: readonly Sighting[]): boolean =>
  line.heading &&
  !trigger.noun &&
  /s$/.test(line.tokens[trigger.first]!.lower) &&
  told.some(
    (below) =>
      below.line.prominent &&
      !below.line.heading &&
      below.stage === 'completed' &&
      (below.trigger.word.words === trigger.word.words || below.trigger.word.frame === trigger.word.frame),
  );

/** "X sold Y to Z … X had bought Y": who parts with what it once bought does so in another deal. */
function isTurnedRound(draft: Draft, { sides, past, stage }: Sighting): boolean {
  const bought = sides.find(({ role }) => role === 'buyer');
  if (!bought || !(past || stage === 'completed')) return false;
  const key = sideKey(bought);
  const isBuyer = ({ role }: Side) => ACQUIRING.has(role);
  return draft.sides.some(isBuyer) && draft.sides.some((side) => side.role === 'seller' && sideKey(side) === key);
}

/** What is told now, though it may not say how far it is ("the two would merge"). */
const isLive = ({ sightings }: Draft): boolean =>
  sightings.some(({ past, stage, line, main, type }) =>
    stage === null ? !past && line.prominent && main && type !== null : !past && stage !== 'ended',
  );

/** "called off a previous flotation": another one than the one that is planned now. */
const isOfFormer = ({ line, trigger }: Sighting): boolean =>
  line.tokens
    .slice(Math.max(0, trigger.first - 2), trigger.first)
    .some(({ lower }, i, words) => /^(?:previous|earlier|prior)$/.test(lower) && words[i - 1]?.lower !== 'its');

/** "In 2004 it offered to buy a third, only to withdraw", "Two years ago the pair dropped a plan to merge": what came to nothing, or not beyond an offer, in a year of its own. */
function isOfOtherYear({ line: { tokens, prominent, heading }, past, stage, around }: Sighting): boolean {
  if (!past || prominent || heading || !/^(?:ended|proposed|in-talks)$/.test(stage ?? '')) return false;
  return tokens
    .slice(around.clauseStart)
    .some(
      ({ lower }, i, words) =>
        (lower === 'in' && /^(?:19|20)\d\d$/.test(words[i + 1]?.text ?? '')) ||
        (/^(?:years?|decades?)$/.test(lower) && words[i + 1]?.lower === 'ago'),
    );
}

/** "X joins forces with Y" in a headline: the text below may tell that it buys it. */
export function isVague({ type, sightings }: Draft): boolean {
  return type === 'cooperation' && sightings.every(({ line, trigger }) => line.heading && !trigger.noun);
}

function hasAll(draft: Draft, { sides, type }: Sighting): boolean {
  return type === 'cooperation' || (draft.sides.length > 1 && areAmong(draft.sides, sides));
}

/** "X may take Y's goods … X signed a framework agreement with Y": what is signed is another thing than what goes round, or is denied. */
function isSignedBesideRumour(draft: Draft, { trigger, definite, stage, sides }: Sighting): boolean {
  const signed = trigger.noun && trigger.word.frame === 'pact' && !definite && sides.length > 1;
  if (!signed || trigger.word.type !== null || !/^agreed/.test(stage ?? '')) return false;
  return draft.sightings.every(({ stage: far }) => far === null || /^(?:rumoured|denied)$/.test(far));
}

/** Whether a sighting alone can begin a deal. */
export function opens(sighting: Sighting): boolean {
  const { line, trigger } = sighting;
  const strong = trigger.word.strength === 'strong';
  if (sighting.sides.length >= 2) {
    if (line.heading && line.prominent) return true;
    if (line.prominent && trigger.word.frame === 'talks' && sighting.stage !== null) return true;
    // "when Halden withdrew its offer for Norvik", and not "Halden, which may bid for Norvik".
    if (line.prominent && trigger.word.frame === 'bids' && line.asides[trigger.first] === 0)
      return sighting.stage !== null;
    return sighting.main && (sighting.type !== null || sighting.stage !== null);
  }
  if (!line.prominent) return isOwnPlan(sighting);
  const alone =
    trigger.word.frame === 'lists' ||
    trigger.word.frame === 'bids' ||
    trigger.word.frame === 'sells' ||
    trigger.word.frame === 'buys';
  return strong || sighting.stage !== null || (alone && trigger.word.frame === 'sells');
}
