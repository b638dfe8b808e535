import type { DealType } from '../../analysis.ts';
import type { Token } from '../../language/language.ts';
import { firstWithin, lastWithin } from '../../language/token-search.ts';
import { GOODS_NOUNS } from '../../lexicon/deal-words.ts';
import type { Actor } from '../sentence/actors.ts';
import { SHELVES, thingAt } from '../sentence/fitted.ts';
import { customerAt, isOnTold, owningAt } from '../sentence/for-whom.ts';
import type { Line } from '../sentence/line.ts';
import { isPossessive, listFrom, POSSESSIVE } from '../sentence/lists.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { type WorkDone, workAt } from '../sentence/work-done.ts';
import { knownTaker, takerOf } from './left-out.ts';
import type { Cast, Scene } from './scene.ts';
import { sides } from './sides.ts';
import { doneUnder } from './under.ts';

/** "Halden Hotels will manage three resorts owned by Norvik Land": who works, and for whom. */
export function serves(scene: Scene): Cast | null {
  const { line, trigger, around, current } = scene;
  const done = workAt(line, trigger.first);
  if (done) return workOf(scene, done);
  if (isOnTold(line, trigger.first)) return onTold(scene);
  const from = customerAt(line, trigger.first);
  const making = MAKING.test(line.tokens[trigger.first]!.lemma);
  const isForGoods =
    making &&
    (line.tokens.slice(trigger.last, from).some(isWare) ||
      owningAt(line, trigger.first) === from ||
      isForTheirs(line, trigger, from, around.subject));
  // "to make room for Halden".
  if (trigger.word.words.startsWith('make') && !isForGoods) return null;
  const isOwned = isForGoods || isRun(trigger) || owningAt(line, trigger.first) === from;
  const customers = listFrom(line, from).filter(
    (actor) => isWhole(line, actor) || (isOwned && !actor.pronoun) || isKnownOther(line, actor, around.subject),
  );
  const doers = around.subject.filter(({ kind, pronoun }) => kind === 'organization' || (kind === 'other' && !pronoun));
  if (doers.length === 0 || customers.length === 0 || customers.some(({ kind }) => kind !== 'organization'))
    return null;
  const type = isForGoods
    ? 'supply'
    : isOwned && !isRun(trigger)
      ? kindOf(line, doers.at(-1)!, customers[0]!)
      : 'service';
  const [doer, owner] = ROLES[type] ?? ['provider', 'customer'];
  return {
    sides: [...sides(line, doers, doer!, current), ...sides(line, customers, owner!, [], true)],
    type,
  };
}

/** "Its engines will be made by Norwell", "will be launched by Norwell" of a firm just told: who works, and whose the thing is; null where nobody can be meant. */
function workOf({ line, trigger, current }: Scene, { doer, owner }: WorkDone): Cast | null {
  const type = typeDone(line.tokens[trigger.first]!.lower);
  const [by, whose] = ROLES[type] ?? ['provider', 'customer'];
  const isOne = current.some(({ entity }) => entity !== null && doer.entities.includes(entity));
  const known = owner || isOne ? null : takerOf(current, doer);
  const owners = owner ? sides(line, [owner], whose!, current, true) : known ? [{ ...known, role: whose! }] : [];
  const doers = sides(line, [doer], by!);
  return owners.length > 0 && doers.length > 0 ? { sides: [...doers, ...owners], type } : null;
}

/** "will also maintain them": work on what has been told, for whom that is. */
function onTold(scene: Scene): Cast | null {
  const customer = knownTaker(scene);
  if (!customer) return null;
  const doers = sides(scene.line, scene.around.subject, 'provider');
  return doers.length > 0 ? { sides: [...doers, { ...customer, role: 'customer' }], type: 'service' } : null;
}

/** Of what kind a deal is by what is done: "made", "sold", "shown", "launched". */
function typeDone(verb: string): DealType {
  if (/^(?:made|manufactured|built|produced|assembled|forged|cast|delivered|supplied|provided)$/.test(verb))
    return 'supply';
  if (/^(?:sold|marketed|distributed)$/.test(verb)) return 'distribution';
  return /^(?:streamed|broadcast|screened|shown|adapted|published|translated)$/.test(verb) ? 'licence' : 'service';
}

/** "for the carmaker's vans", "for it": somebody known who is not who works; of whose goods the words tell, and not of its guests. */
function isKnownOther(
  line: Line,
  { first, last, pronoun, name, entities, kind }: Actor,
  doers: readonly Actor[],
): boolean {
  const [known] = entities;
  if (!known || entities.length > 1 || kind !== 'organization') return false;
  if (doers.some((doer) => doer.entities.includes(known))) return false;
  const isOwner = POSSESSIVE.test(line.tokens[last]?.text ?? '') || /^(?:its|their)$/i.test(name);
  if (!isOwner) return pronoun && !/^(?:NOUN|PROPN)$/.test(line.tokens[last]?.pos ?? '');
  const own = thingAt(line, first);
  return own !== null && !PEOPLE.test(line.tokens[own.head]!.lower);
}

/** "makes packs for Norwell's vans": things made for what is another's, and no room or way. */
const isForTheirs = (line: Line, { last }: Trigger, from: number, doers: readonly Actor[]): boolean =>
  !/^(?:way|room|space|time|money|sense|a|an|up|provision|progress|no|any|the)$/.test(line.tokens[last]?.lower ?? '') &&
  listFrom(line, from).some((actor) => isKnownOther(line, actor, doers));

const PEOPLE =
  /^(?:guests?|customers|clients|passengers|students?|patients|visitors|fans|users|members|families|children|players)$/;

/** Who brings the wares of another to market, or shows what another has made, and that other. */
const ROLES: Partial<Readonly<Record<DealType, readonly [string, string]>>> = {
  supply: ['supplier', 'customer'],
  distribution: ['distributor', 'provider'],
  licence: ['licensee', 'licensor'],
};

/** "will sell Halden's toys", "will screen its films", "will run its depots": of what kind a deal is by what is done to what is another's. */
function kindOf(line: Line, doer: Actor, owner: Actor): DealType {
  const isSold = line.tokens
    .slice(doer.last, owner.first)
    .some(({ lower }) => /^(?:sell|market|distribute)$/.test(lower));
  return isSold ? 'distribution' : (doneUnder(line, [doer, owner]) ?? 'service');
}

/** "take over the running of Halden's depots". */
const isRun = ({ word }: Trigger): boolean => word.words.startsWith('take|');

const MAKING = /^(?:manufacture|build|make|produce|cast|forge|assemble|deliver)$/;

const isWare = ({ lower }: Token): boolean => GOODS_NOUNS.has(lower) || lower === 'parts';

/** "for Halden", and not "for Halden's guests", "for Halden phones". */
const isWhole = (line: Line, actor: Actor): boolean =>
  !actor.pronoun && !isPossessive(line, actor) && !/^(?:NOUN|PROPN)$/.test(line.tokens[actor.last]?.pos ?? '');

/** "will sell Halden's creams in its 600 shops": who sells, and whose goods they are; null where nothing is said of shelves. */
export function shelved({ line, trigger, around, current }: Scene): Cast | null {
  const maker = [...around.compound, ...around.held].find(({ kind, pronoun }) => kind === 'organization' && !pronoun);
  if (!maker || maker.first > trigger.last + 2 || around.prepositions.has('to')) return null;
  const link = firstWithin(line.tokens, maker.last, around.reach.to, ({ lower }) =>
    /^(?:in|through|at|on)$/.test(lower),
  );
  if (link < 0 || !/^(?:its|their)$/.test(line.tokens[link + 1]?.lower ?? '')) return null;
  const shelf = lastWithin(line.tokens, link + 2, link + 7, ({ lower }) => SHELVES.test(lower));
  if (shelf < 0) return null;
  return {
    sides: [...sides(line, around.subject, 'distributor', current), ...sides(line, [maker], 'provider', [], true)],
    type: 'distribution',
  };
}
