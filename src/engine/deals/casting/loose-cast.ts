import type { DealType } from '../../analysis.ts';
import { LOAN_TAKING, OUTSIDER_VERBS } from '../../lexicon/deal-contexts.ts';
import type { DealFrame } from '../../lexicon/deal-words.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import { governor } from '../sentence/governor.ts';
import type { Line } from '../sentence/line.ts';
import { coordinated } from '../sentence/lists.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { AMOUNTS_REACH } from './loans.ts';
import { castOf } from './parties.ts';
import { isLender, rolesOf } from './roles.ts';
import type { Cast } from './scene.ts';
import { sides } from './sides.ts';
import { distinctSides, isGovernment, type Side, sideKey } from './sighting.ts';

/** Words between a deal noun and a name before it that nothing else ties to it. */
const REACH = 6;

/** What states do as companies do. */
const OF_STATES: ReadonlySet<DealFrame> = new Set(['pact', 'talks', 'gives']);

/** Deals of sides alike, and bids: where one side is known to be in it, the other may be whom the article is about. */
const OF_TWO: ReadonlySet<DealFrame> = new Set(['pact', 'talks', 'joins', 'bids']);

/** Prepositions by which a side hangs on a deal noun, whatever else they mean. */
const TYING: ReadonlySet<string> = new Set('with from to by for of between among into alongside against'.split(' '));

/** The sides with their number in the sentence itself, where others are filled in. */
type LooseCast = Cast & { readonly named: number };

/**
 * The sides of a deal where the construction around its word is not known, or leaves a side open: whoever acts before the word
 * or owns it, and whoever hangs on it, in the widest sense. `named` counts those of the sentence itself; where one is, the other
 * is the first of `leading`, whom the article is about. Null where the word is of no deal.
 */
export function looseCast(line: Line, trigger: Trigger, around: Arguments, leading: readonly Side[]): LooseCast | null {
  if (!trigger.noun) return ofVerb(line, trigger, around);
  const { frame } = trigger.word;
  const [first, second] = rolesOf(frame);
  const known = castOf({ line, trigger, around, current: [] });
  if (!known && frame !== 'gives') return null;
  const type = known?.type ?? trigger.word.type;
  const states = OF_STATES.has(frame) || type === 'cooperation' || type === 'supply';
  const read = (actors: readonly Actor[], role: string, object: boolean) =>
    sides(line, actors.filter(mayJoin), role, [], object, states);
  const takes =
    frame === 'gives' &&
    !around.prepositions.has('to') &&
    LOAN_TAKING.has(governor(line, around, trigger.first, AMOUNTS_REACH));
  const before = read(doers(line, trigger, around), takes ? second : first, false);
  const behind = read(tied(around), takes ? first : second, true);
  const told = known?.sides.filter(isNoPerson) ?? [];
  const found = frame === 'bids' ? told : distinctSides([...told, ...before, ...behind]);
  const [only] = found;
  if (!only) return { sides: [], type, named: 0 };
  if (found.length > 1) return { sides: lendersFirst(found, frame), type, named: found.length };
  if (only.role === 'target') return null;
  const other =
    OF_TWO.has(frame) && !isOneOfMany(around) ? leading.find((side) => sideKey(side) !== sideKey(only)) : undefined;
  if (!other)
    return mayBeAlone(only, frame, type)
      ? { sides: [told.includes(only) ? only : aloneIn(only, frame)], type, named: 1 }
      : null;
  return { sides: [only, { ...other, role: second }], type, named: 1 };
}

/** A bond of no known kind is nothing without its sides; and of loans alone a country is told by itself. */
function mayBeAlone({ entity }: Side, frame: DealFrame, type: DealType | null): boolean {
  if (type === 'cooperation' || (frame === 'pact' && type === null)) return false;
  return entity?.type !== 'place' || type === 'financing';
}

/** Who is told of a loan by itself takes it, where its name does not say that it lends. */
const aloneIn = (side: Side, frame: DealFrame): Side =>
  frame === 'gives' && side.role === 'lender' && !isLender(side.name) && !isGovernment(side)
    ? { ...side, role: 'borrower' }
    : side;

/** "an agreement between Halden members": those between whom it stands are told, though not by name. */
const isOneOfMany = (around: Arguments): boolean =>
  around.prepositions.has('between') || around.prepositions.has('among');

const isNoPerson = ({ entity }: Side): boolean => entity?.type !== 'person';

/** A verb says by its construction who does it; what it tells in passing is taken at its word. */
function ofVerb(line: Line, trigger: Trigger, around: Arguments): LooseCast | null {
  const cast = castOf({ line, trigger, around, current: [] });
  const firm = cast?.sides.filter(({ entity }) => entity?.type === 'organization' || entity?.type === 'person') ?? [];
  const roles = new Set(firm.map(({ role }) => role));
  return cast && firm.length > 1 && (roles.size > 1 || roles.has('partner')) ? { ...cast, named: firm.length } : null;
}

/** A person is no side here, except through those it speaks for; nor is what is only made. */
const mayJoin = (actor: Actor) =>
  actor.kind === 'unnamed' ||
  actor.entities.some((entity) => entity.type === 'organization' || entity.type === 'place');

/** Who lends shows in what it is, and not in where it stands. */
function lendersFirst(found: readonly Side[], frame: DealFrame): readonly Side[] {
  if (frame !== 'gives') return found;
  const lends = ({ name }: Side) => isLender(name);
  if (found.every(lends) || !found.some(lends)) return found;
  return [
    ...found.filter(lends).map((side) => ({ ...side, role: 'lender' })),
    ...found.filter((side) => !lends(side)).map((side) => ({ ...side, role: 'borrower' })),
  ];
}

/** Who owns the deal noun, or acts on it, or stands right before it. */
function doers(line: Line, trigger: Trigger, around: Arguments): readonly Actor[] {
  const owners = around.owner.filter((actor) => !around.held.includes(actor));
  if (owners.length > 0) return owners;
  if (OUTSIDER_VERBS.has(governor(line, around, trigger.first))) return [];
  if (around.subject.length > 0) return around.subject;
  const near = line.actors.filter(
    (actor) =>
      actor.last <= trigger.first &&
      actor.first >= Math.max(around.clauseStart, trigger.first - REACH) &&
      line.asides[actor.first] === line.asides[trigger.first],
  );
  const last = near.at(-1);
  return last ? near.filter((actor) => actor === last || coordinated(line, actor, last)) : [];
}

/** Whatever hangs on the deal noun, in the order of the sentence. */
function tied(around: Arguments): readonly Actor[] {
  const bound = [...around.prepositions].flatMap(([word, actors]) => (TYING.has(word) ? actors : []));
  return [...around.held, ...around.compound, ...bound].sort((a, b) => a.first - b.first);
}
