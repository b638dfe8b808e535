import { firstWithin, lastWithin } from '../../language/token-search.ts';
import { PASSIVE_AUXILIARIES } from '../../lexicon/deal-words.ts';
import type { Actor } from '../sentence/actors.ts';
import { allowedAt } from '../sentence/for-whom.ts';
import { governor } from '../sentence/governor.ts';
import type { Line } from '../sentence/line.ts';
import { isPossessive } from '../sentence/lists.ts';
import { subjectOf } from '../sentence/subjects.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { handedOn } from './handed.ts';
import { grantRoles } from './roles.ts';
import { type Cast, preposition, type Scene } from './scene.ts';
import { isCode, sides } from './sides.ts';

const HANDING = /^(?:award|grant|give|hand|cede|assign)$/;
const TAKING = /^(?:win|receive|land|secure|obtain|get|gain|clinch|bag|acquire|retain|snap)$/;

/** Words between the verb and what is granted: "granted Halden Biotech an exclusive ten-year". */
const REACH = 14;

/** "granted Halden the rights to market its spray", "won a concession to run the port from Peru": who grants first. Null where nothing is granted. */
export function granted(scene: Scene): Cast | null {
  const { line, trigger, around, current } = scene;
  if (!trigger.noun) return returned(scene);
  const verb = lastWithin(
    line.tokens,
    Math.max(around.clauseStart, trigger.first - REACH),
    trigger.first,
    ({ pos }) => pos === 'VERB',
  );
  const lemma = line.tokens[verb]?.lemma ?? '';
  if (verb < 0 || !(HANDING.test(lemma) || TAKING.test(lemma))) return null;
  const passive = PASSIVE_AUXILIARIES.has(line.tokens[verb - 1]?.lower ?? '') && HANDING.test(lemma);
  const acting = subjectOf(line, verb);
  const behind = line.actors.find(
    (actor) => actor.first > verb && actor.first <= verb + 3 && actor.last <= trigger.first && !actor.pronoun,
  );
  const to = preposition(around, 'to').filter(isHouse);
  const givers = [...preposition(around, 'from'), ...preposition(around, 'by')].filter(isHouse);
  const given = HANDING.test(lemma) && !passive;
  const taker = given ? (behind ? [behind] : to.length > 0 ? to : handedOn(line, trigger)) : acting;
  const paid = given ? [] : payersFor(line, verb, trigger.first);
  if (paid.length > 0)
    return {
      sides: [...sides(line, acting, 'licensor', current), ...sides(line, paid, 'licensee', [], true)],
      type: 'licence',
    };
  const of = ownersOf(line, trigger.last, taker);
  const giver = given ? acting : givers.length > 0 ? givers : of;
  if (taker.length === 0 || (given && giver.length === 0)) return null;
  const [giving, taking] = grantRoles(trigger.word.type);
  return {
    sides: [
      ...sides(line, giver, giving, current, false, true, true),
      ...sides(line, taker, taking, current, given, true),
    ],
    type: isForGoods(line, trigger) ? 'supply' : trigger.word.type,
  };
}

/** "gets $20 million from Halden for the rights": who pays for what the other gives; empty where nobody does. */
function payersFor(line: Line, verb: number, at: number): readonly Actor[] {
  const { tokens, actors, figures } = line;
  const isPaid = figures.some(
    ({ type, start }) => type === 'money' && start > tokens[verb]!.start && start < tokens[at]!.start,
  );
  const isFor = tokens.slice(Math.max(verb, at - PAID_REACH), at).some(({ lower }) => lower === 'for');
  return isPaid && isFor
    ? actors.filter(({ first, last }) => first > verb && last < at && tokens[first - 1]!.lower === 'from')
    : [];
}

/** Words from "for" to the rights that are paid for: "for the exclusive European". */
const PAID_REACH = 4;

/** "handed back its option on Halden's drug", "regained the rights to its spray from Norvik": who had licensed first; null where only one is known. */
function returned({ line, trigger, around, current }: Scene): Cast | null {
  const doer = around.subject.filter(({ kind }) => kind === 'organization');
  const regains = /^(?:regain|get)/.test(trigger.word.words);
  const to = [...preposition(around, 'to'), ...around.object].filter(
    ({ kind, pronoun }) => kind === 'organization' && !pronoun,
  );
  const other = regains
    ? preposition(around, 'from').filter(isHouse)
    : ([to, ownersOf(line, trigger.last, doer)].find(({ length }) => length > 0) ?? []);
  const [owner, taker] = regains ? [doer, other] : [other, doer];
  const [first] = current.filter(({ role }) => role === 'licensor' || current.length === 1);
  const isKnown = first?.entity?.type === 'organization' && !isCode(first.name) && owner.length === 0;
  const known = isKnown && !doer.some(({ entities }) => entities.includes(first.entity!)) ? [first] : [];
  const found = [
    ...sides(line, owner, 'licensor', current),
    ...known.map((side) => ({ ...side, role: 'licensor' })),
    ...sides(line, taker, 'licensee', current),
  ];
  return found.length > 1 ? { sides: found, type: trigger.word.type } : null;
}

const isHouse = ({ kind }: Actor): boolean => kind !== 'person';

/** "the rights to sell the vaccine of Halden", "to adapt novels by Halden", "Halden's drug", "a drug that Halden has developed": whose is what the right told before token `last` is to. */
export function ownersOf(line: Line, last: number, takers: readonly Actor[]): readonly Actor[] {
  const end = firstWithin(line.tokens, last, line.tokens.length, ({ text }, i) =>
    text === ',' ? !/^an?$/.test(line.tokens[i + 1]?.lower ?? '') : /^[;:]$/.test(text),
  );
  const known = new Set(takers.flatMap(({ entities }) => entities));
  return line.actors
    .filter((actor) => {
      if (actor.first < last || (end >= 0 && actor.first > end) || actor.pronoun) return false;
      if (actor.kind !== 'organization' || actor.entities.some((entity) => known.has(entity))) return false;
      let at = actor.first - 1;
      while (at > last && /^(?:DET|ADJ|NOUN)$/.test(line.tokens[at]!.pos) && at > actor.first - 4) at--;
      if (isPossessive(line, actor) || /^(?:of|by|from)$/.test(line.tokens[at]!.lower)) return true;
      return (
        /^(?:that|which)$/.test(line.tokens[at]!.lower) && /^(?:AUX|VERB)$/.test(line.tokens[actor.last]?.pos ?? '')
      );
    })
    .slice(0, 1);
}

/** "obtained a licence to make the drug in Asia from Halden": of whom, told behind what may be done; null elsewhere. */
export function licensedBehind({ line, trigger, around, current }: Scene): Cast | null {
  const { word, last } = trigger;
  if (word.type !== 'licence' || line.tokens[last]?.lower !== 'to' || preposition(around, 'from').length > 0)
    return null;
  const from = firstWithin(line.tokens, last + 2, last + REACH, ({ lower, text }) => lower === 'from' || text === ',');
  const licensor = line.actors.filter(({ first, kind }) => from > 0 && first === from + 1 && kind === 'organization');
  const taking = TAKING.test(governor(line, around, trigger.first));
  if (licensor.length === 0 || !taking) return null;
  return {
    sides: [...sides(line, licensor, 'licensor', [], true), ...sides(line, around.subject, 'licensee', current)],
    type: 'licence',
  };
}

/** "has licensed Halden's engine", "the library of Halden": whose it is licenses it, where nobody is told to whom it goes; null elsewhere. */
export function licensedFrom({ line, trigger, around, current }: Scene): Cast | null {
  const { first, word } = trigger;
  // "makes licensed goods": what they are, and nothing that is done.
  if (line.tokens[first]!.pos !== 'VERB') return null;
  if (word.type !== 'licence' || around.passive || TO_WHOM.some((on) => around.prepositions.has(on))) return null;
  const owner = [...around.held, ...preposition(around, 'of')].filter(
    ({ kind, pronoun }) => kind === 'organization' && !pronoun,
  );
  // "licensed its patents": its own.
  if (owner.length === 0 || around.held[0]?.pronoun) return null;
  return {
    sides: [
      ...sides(line, owner, 'licensor', [], true, false, true),
      ...sides(line, around.subject, 'licensee', current),
    ],
    type: 'licence',
  };
}

const TO_WHOM = ['to', 'with', 'from', 'by'];

/** "is letting Halden train its models on its archives": who lets, and who may use what is the other's; null where it is not. */
export function allowed({ line, trigger, around, current }: Scene): Cast | null {
  const user = allowedAt(line, trigger.last);
  const [owner] = around.subject;
  if (!user || owner?.kind !== 'organization' || user.entities[0] === owner.entities[0]) return null;
  const isTheirs = line.actors.some(
    ({ first, pronoun, name, entities }) =>
      pronoun &&
      first > user.last &&
      first < user.last + OWN_REACH &&
      /^(?:its|their)$/.test(name) &&
      entities[0] === owner.entities[0],
  );
  return isTheirs
    ? {
        sides: [...sides(line, [owner], 'licensor', current), ...sides(line, [user], 'licensee', [], true)],
        type: 'licence',
      }
    : null;
}

/** Words from who may use something to whose it is: "train its models on its". */
const OWN_REACH = 9;

const isForGoods = ({ tokens }: Line, { last }: Trigger): boolean =>
  tokens[last]?.lower === 'to' && /^(?:supply|deliver|provide)$/.test(tokens[last + 1]?.lower ?? '');
