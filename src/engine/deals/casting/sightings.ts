import type { DealType, Stage } from '../../analysis.ts';
import { firstWithin, lastWithin } from '../../language/token-search.ts';
import type { Arguments } from '../sentence/clauses.ts';
import { type Line, quoteOf } from '../sentence/line.ts';
import { isBefore, isDefinite, isFurther, isMain, isPast } from '../sentence/standing.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { furthest, stageAround } from '../stage/stage.ts';
import { STAGE_ORDER } from '../stage/stage-order.ts';
import { asJointBid, isJointBid, roleAgreed } from './joint-bids.ts';
import { areOfOneKind } from './kinds.ts';
import { isOfNone } from './of-none.ts';
import { castOf } from './parties.ts';
import type { Cast } from './scene.ts';
import {
  areAmong,
  areSame,
  areTalksNamed,
  distinctSides,
  isFirstTry,
  type Side,
  type Sighting,
  sideKey,
} from './sighting.ts';

/** The deals of one sentence, with the sides that its pronouns were taken for. */
interface Seen {
  readonly current: readonly Side[];
  readonly sightings: readonly Sighting[];
}

const NOTHING: readonly Sighting[] = [];

/** The deals of one sentence: its deal words with their sides, those of one clause taken together. */
export function sightingsIn(line: Line, current: readonly Side[]): readonly Sighting[] {
  if (line.triggers.length === 0) return NOTHING;
  const { sightings } = line.keeper.whileTrue<Seen>(
    sightingsIn,
    (seen) => areSame(seen.current, current),
    () => ({ current: [...current], sightings: seenIn(line, current) }),
  );
  return sightings;
}

function seenIn(line: Line, current: readonly Side[]): readonly Sighting[] {
  const raw: Sighting[] = [];
  for (const trigger of line.triggers) {
    const around = line.around(trigger);
    const cast = castOf({ line, trigger, around, current });
    if (!cast || (cast.sides.length === 0 && !trigger.noun)) continue;
    if (isOfNone(line, trigger, around) || isSettled(line, trigger)) continue;
    raw.push(...castsOfEach(line, trigger, around, cast).map((own) => sightingOf(line, trigger, around, own)));
  }
  return joinWithin(raw.filter((sighting) => !isOrigin(sighting)));
}

/** "Halden, which was nationalised in 2009, …": where somebody comes from, told in passing. */
const isOrigin = ({ line, trigger, sides, past, stage }: Sighting): boolean =>
  line.asides[trigger.first] !== 0 && past && stage === 'completed' && sides.length < 2;

/** "bids from Halden and Norvik": each of them makes one of its own. */
function castsOfEach(line: Line, { first, noun, word }: Trigger, around: Arguments, cast: Cast): readonly Cast[] {
  const bidders = cast.sides.filter(({ role }) => role === 'bidder');
  const several = noun && word.frame === 'bids' && /s$/.test(line.tokens[first]!.lower);
  const made = around.prepositions.has('from') || around.prepositions.has('by');
  if (!several || !made || bidders.length < 2) return [cast];
  const others = cast.sides.filter(({ role }) => role !== 'bidder');
  return bidders.map((bidder) => ({ ...cast, sides: [bidder, ...others] }));
}

/** The deal word with the sides that a reader of the sentence found for it. */
export function sightingOf(line: Line, trigger: Trigger, around: Arguments, { sides, type }: Cast): Sighting {
  return {
    line,
    trigger,
    beside: [],
    around,
    sides,
    type,
    stage: stageIn(line, trigger, around, type),
    passage: passageOf(line, trigger, around),
    main: isMain(line, trigger, around),
    past: isPast(line, trigger, around),
    further: isFurther(line, trigger),
    definite: isDefinite(line, trigger),
  };
}

/** "resumed talks after breaking off negotiations": that is over, and those that are told of are not. */
function stageIn(line: Line, trigger: Trigger, around: Arguments, type: DealType | null): Stage | null {
  const stage = delivered(type, stageAround(line, trigger, around), trigger.word);
  return stage === 'ended' && isBefore(line, trigger) ? null : stage;
}

const DISPUTES =
  /^(?:disputes?|lawsuits?|litigation|suits?|row|feud|fight|battle|wrangle|claims?|case|allegations?|charges)$/;
/** Words from a dispute to the deal that it is about. */
const DISPUTED = 5;

/** "a settlement that ends a dispute over the sale of a plant": what was fought over is not what is struck here. */
function isSettled(line: Line, { first, word }: Trigger): boolean {
  if (word.type === 'settlement' || !line.triggers.some((other) => other.word.type === 'settlement')) return false;
  const from = Math.max(0, first - DISPUTED);
  const over = firstWithin(line.tokens, from, first, ({ lower }) =>
    /^(?:over|about|concerning|from|that|related|relating)$/.test(lower),
  );
  return over > 0 && DISPUTES.test(line.tokens[over - 1]!.lower);
}

/** Goods that were bought are ordered, and work that somebody was chosen for is to be done: only what is delivered is completed. */
function delivered(type: DealType | null, stage: Stage | null, { frame }: Trigger['word']): Stage | null {
  // Whoever has chosen an exchange plans to be listed there.
  if (type === 'ipo' && frame === 'hires') return stage === null ? null : 'exploring';
  return (type === 'supply' || frame === 'hires' || frame === 'serves') && stage === 'completed' ? 'agreed' : stage;
}

/** Deal words of one sentence that share a side, or have none of their own, speak of one deal ("agreed to license … to"). */
function joinWithin(raw: readonly Sighting[]): readonly Sighting[] {
  const out: Sighting[] = [];
  for (const sighting of raw) {
    const at = out.findIndex((other) => belongsTogether(other, sighting));
    if (at < 0) out.push(sighting);
    else out[at] = merge(out[at]!, sighting);
  }
  return out;
}

function belongsTogether(a: Sighting, b: Sighting): boolean {
  if (spellsOut(a, b) || isJointBid(a, b) || roleAgreed(a, b)) return true;
  if (areApart(a, b)) return false;
  if (a.around.clauseStart !== b.around.clauseStart && b.sides.length > 1 && a.sides.length > 1 && !sameSides(a, b))
    return false;
  // "Halden, which bought Norvik last year, expects the purchase to close": another one.
  if (
    b.sides.length === 0 &&
    b.definite &&
    !a.main &&
    a.line.asides[a.trigger.first] !== b.line.asides[b.trigger.first]
  )
    return false;
  if (a.sides.length === 0 || b.sides.length === 0) return true;
  if (isAimOf(a, b)) return true;
  const keys = new Set(a.sides.map(sideKey));
  const shared = b.sides.filter((side) => keys.has(sideKey(side))).length;
  if (shared === 0) return false;
  if (sameSides(a, b) || shared === a.sides.length || shared === b.sides.length) {
    return !(a.type !== null && b.type !== null && a.type !== b.type && b.further);
  }
  return false;
}

/** "called off its flotation and rejected a bid from X": two kinds of deals, each with a verb of its own. */
function areApart(a: Sighting, b: Sighting): boolean {
  if (isBefore(a.line, a.trigger) !== isBefore(b.line, b.trigger)) return true;
  if (areOfOneKind(a.type, b.type)) return false;
  const { tokens } = a.line;
  // "To buy the wagons, Halden has lined up $55 million from": what the money is for.
  if (a.trigger.word.frame === 'buys' && b.type === 'financing' && tokens[a.trigger.first - 1]?.lower === 'to')
    return a.trigger.first === 1;
  return tokens
    .slice(a.trigger.last, b.trigger.first)
    .some(
      ({ pos, lower }, i) =>
        (pos === 'CCONJ' || lower === 'while') &&
        tokens.slice(a.trigger.last + i + 1, a.trigger.last + i + 3).some((next) => next.pos === 'VERB'),
    );
}

/** "an agreement with X, which calls for Y to sell its stake", "talks with X to buy jets": its own deal, told in full. */
function spellsOut(a: Sighting, b: Sighting): boolean {
  return (
    a.type === null && /^(?:pact|talks)$/.test(a.trigger.word.frame) && a.sides.length > 1 && areAmong(a.sides, b.sides)
  );
}

/** "A bid was made by Halden to buy Norvik": who bids, and what for. */
function isAimOf(a: Sighting, b: Sighting): boolean {
  return (
    a.trigger.word.frame === 'bids' &&
    b.trigger.word.frame === 'buys' &&
    b.line.tokens[b.trigger.first - 1]?.lower === 'to' &&
    a.sides.every(({ role }) => role === 'bidder') &&
    b.sides.every(({ role }) => role === 'target' || role === 'seller')
  );
}

function sameSides(a: Sighting, b: Sighting): boolean {
  return a.sides.length === b.sides.length && areAmong(b.sides, a.sides);
}

function merge(a: Sighting, b: Sighting): Sighting {
  if (isJointBid(a, b)) return asJointBid(a, b);
  const role = roleAgreed(a, b);
  const rich = b.sides.length > a.sides.length || (spellsOut(a, b) && sameSides(a, b)) || role ? b : a;
  const poor = rich === a ? b : a;
  const others = role ? a.sides.map((side) => ({ ...side, role })) : poor.sides;
  return {
    ...rich,
    beside: [...rich.beside, poor.trigger, ...poor.beside],
    sides: distinctSides([...rich.sides, ...others]),
    type: preferredType(a, b),
    stage:
      isFirstTry(b) || (isTalkedOf(a, b) && b.stage !== null && STAGE_ORDER.includes(b.stage))
        ? a.stage
        : mergedStage(a.stage, b.stage),
    passage: lengthOf(a) >= lengthOf(b) ? a.passage : b.passage,
    // "The merger comes days after Halden bought Norvik": what only names a deal makes no main clause of the other's.
    main: rich.main || (poor.main && poor.sides.length > 0),
    past: a.past && b.past,
    further: a.further || b.further,
    definite: a.definite && b.definite,
  };
}

/** How much of the sentence a sighting takes, in UTF-16 units; nothing where it only names talks, or says what a deal would be. */
const lengthOf = (sighting: Sighting): number =>
  areTalksNamed(sighting) || isRemark(sighting) ? 0 : sighting.passage.end - sighting.passage.start;

/** "…, the two said, in what would be the largest purchase in its history". */
function isRemark({ line: { tokens }, trigger: { first } }: Sighting): boolean {
  const what = lastWithin(tokens, Math.max(1, first - REMARK), first, ({ lower }) => lower === 'what');
  return what > 0 && tokens[what - 1]!.lower === 'in';
}
const REMARK = 10;

/** "held talks on forming a venture": what is talked of goes no further than the talks. */
function isTalkedOf(a: Sighting, b: Sighting): boolean {
  if (a.trigger.word.frame !== 'talks' || (a.stage !== 'in-talks' && a.stage !== 'exploring')) return false;
  const between = a.line.tokens.slice(a.trigger.last, b.trigger.first);
  return (
    between.length < TALKED_OF && between.some(({ lower }) => /^(?:on|about|over|regarding|concerning)$/.test(lower))
  );
}

/** Words from talks to what they are about: "talks with Halden Hotels and Norvik Ferries on forming". */
const TALKED_OF = 14;

function preferredType(a: Sighting, b: Sighting) {
  if (a.type === null || b.type === null) return a.type ?? b.type;
  if (a.sides.length === 0 && b.sides.length > 1) return b.type;
  if (b.sides.length === 0 && a.sides.length > 1) return a.type;
  if (a.trigger.word.strength !== b.trigger.word.strength)
    return a.trigger.word.strength === 'strong' ? a.type : b.type;
  if (a.type === 'acquisition' && b.type === 'stake') return 'stake';
  // "to spin off its unit and merge it with Halden": what is parted with on the way to a merger.
  if (a.type === 'asset-sale' && b.type === 'merger') return 'merger';
  return a.type;
}

function mergedStage(a: Stage | null, b: Stage | null): Stage | null {
  if (a === 'denied' || b === 'denied') return 'denied';
  if (a === 'ended' || b === 'ended') return 'ended';
  if (a === 'agreed-preliminary' || b === 'agreed-preliminary') return 'agreed-preliminary';
  return furthest([a, b].filter((stage) => stage !== null));
}

/** The clause: from its subject to the end of what belongs to the deal word. */
function passageOf(line: Line, trigger: Trigger, around: Arguments) {
  const actors = [...around.subject, ...around.owner];
  let from = Math.max(0, Math.min(trigger.first, ...actors.map((actor) => actor.first)));
  while (from > 0 && (/^(?:DET|ADJ|NOUN|PROPN|NUM|SYM)$/.test(line.tokens[from - 1]!.pos) || isHyphened(line, from)))
    from--;
  let to = Math.max(trigger.last, around.reach.to);
  while (to > trigger.last && /^[,.;:!?]$/.test(line.tokens[to - 1]!.text)) to--;
  return quoteOf(line, from, to);
}

/** "start-up Halden": whether the word before the token is a hyphen, or hangs on one, with no space around it. */
const isHyphened = ({ tokens }: Line, at: number): boolean =>
  [at - 1, at - 2].some((i) => {
    const hyphen = tokens[i];
    return hyphen?.text === '-' && tokens[i - 1]?.end === hyphen.start && tokens[i + 1]?.start === hyphen.end;
  });
