import { SPEAKING_VERBS } from '../../lexicon/deal-contexts.ts';
import type { Actor } from '../sentence/actors.ts';
import { clauseOpensWith, nounStart } from '../sentence/owners.ts';
import { type Cast, preposition, type Scene } from './scene.ts';
import { sides } from './sides.ts';
import { type Side, sideKey } from './sighting.ts';

/** Words from who speaks to the verb: "Halden Hotels of Peru said". */
const SPEAKER_REACH = 5;

/**
 * "Talks with X have ended, Halden said", "A merger with X fell apart": a bond of which only the one it is with is named is that
 * of who tells of it, or of whom the article speaks. The cast as it is where nobody is left out.
 */
export function withLeftOut(cast: Cast, scene: Scene): Cast {
  const { line, trigger, around, current } = scene;
  const [only, second] = cast.sides;
  if (!only || second || !trigger.noun || !/^(?:joins|pact|talks)$/.test(trigger.word.frame)) return cast;
  if (preposition(around, 'with').length === 0 || around.owner.length > 0) return cast;
  if (!around.subject.every((actor) => speaks(scene, actor))) return cast;
  if (line.heading || !opensClause(scene)) return cast;
  const key = sideKey(only);
  const told = line.actors.filter((actor) => speaks(scene, actor)).flatMap((actor) => sides(line, [actor], 'partner'));
  const known = current.filter(isFirm);
  // Who was bought had other plans before, more often than who bought it.
  const bought = isOfToday(scene) ? [] : known.filter(({ role }) => role === 'target');
  const other = [...told, ...bought, ...known].find((side) => sideKey(side) !== key);
  return other ? { ...cast, sides: [{ ...other, role: 'partner' }, only] } : cast;
}

/** "A third agreement, with Halden, covers repairs": one that holds. */
function isOfToday({ line: { tokens, asides }, trigger: { first, last } }: Scene): boolean {
  const verb = tokens.findIndex(
    ({ pos }, i) => i >= last && asides[i] === asides[first] && (pos === 'VERB' || pos === 'AUX'),
  );
  return /^(?:is|are|will|covers?|runs?|expires?|lasts?|remains?|stays?|gives?|allows?)$/.test(
    tokens[verb]?.lower ?? '',
  );
}

/** Whom a firm works for or delivers to that the sentence does not name: whom the article speaks of, and of two sides the one that does not work, sell or lend itself; null where there is nobody. */
export function takerOf(current: readonly Side[], doer: Pick<Actor, 'entities'>): Side | null {
  const others = current.filter((side) => isFirm(side) && !doer.entities.includes(side.entity!));
  return others.find(({ role }) => !GIVING.test(role)) ?? null;
}

/** Who gets an order or a contract that the article has not told of, from whom it speaks of: "Halden won the order for the robots"; null where that cannot be. */
export function knownGiver({ line, around, current }: Scene): Side | null {
  const [taker, second] = around.subject;
  if (!taker || second || line.heading || taker.kind !== 'organization' || taker.pronoun) return null;
  if (current.some(({ entity }) => entity !== null && taker.entities.includes(entity))) return null;
  return takerOf(current, taker);
}

/**
 * "Halden will deliver the turbines", "Tarn will also maintain them", of a firm that the article has not told of, or only as who
 * works or sells: whom it does that for. Null where it does so for everybody, or within the deal that is told.
 */
export function knownTaker({ line, trigger, around, current }: Scene): Side | null {
  const [doer, second] = around.subject;
  if (!doer || second || line.heading || line.asides[trigger.first] !== 0 || doer.kind !== 'organization') return null;
  if (around.passive || !isAhead(line, trigger.first) || isForAnybody(line, around)) return null;
  const told = current.find(({ entity }) => entity !== null && doer.entities.includes(entity));
  if (told ? !GIVING.test(told.role) : doer.pronoun) return null;
  return takerOf(current, doer);
}

/** "will", "is to", "are also to" before the verb at `at`. */
function isAhead({ tokens }: Scene['line'], at: number): boolean {
  const before = tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
  const word = tokens[before]?.lower;
  if (word === 'will') return true;
  const be = tokens[before - 1]?.pos === 'ADV' ? before - 2 : before - 1;
  return word === 'to' && /^(?:is|are)$/.test(tokens[be]?.lower ?? '');
}

/** "will supply a fifth of the market", "40,000 homes". */
const isForAnybody = ({ tokens }: Scene['line'], { reach: { from, to } }: Scene['around']): boolean =>
  tokens.slice(from, to).some(({ lower }) => ANYBODY.test(lower));

const ANYBODY =
  /^(?:markets?|demand|needs|homes|households|customers|consumers|percent|%|pct|cent|public|towns?|city|cities|country|people|schools|exports?)$/;

const GIVING = /^(?:lender|investor|supplier|provider|licensor|sponsor)$/;

/** "A merger with Halden", "Plans for a joint plant with Halden": the phrase of the deal word, with what is planned or talked of about it. */
function opensClause({ line, trigger, around }: Scene): boolean {
  if (clauseOpensWith(line, trigger.first, around.clauseStart)) return true;
  const { tokens } = line;
  const link = nounStart(line, trigger.first) - 1;
  return (
    /^(?:for|on|about|to|of)$/.test(tokens[link]?.lower ?? '') &&
    /^(?:plans?|talks|negotiations|discussions|efforts|attempts?|preparations|work)$/.test(
      tokens[link - 1]?.lower ?? '',
    ) &&
    nounStart(line, link - 1) <= around.clauseStart
  );
}

const isFirm = ({ entity }: Side): boolean => entity?.type === 'organization';

function speaks({ line, trigger }: Scene, { kind, last, first, pronoun }: Actor): boolean {
  if (kind !== 'organization' || pronoun || (first > trigger.first && last < trigger.last)) return false;
  return line.tokens
    .slice(last, last + SPEAKER_REACH)
    .some(
      ({ pos, lemma }, i, words) => pos === 'VERB' && SPEAKING_VERBS.has(lemma) && words.slice(0, i).every(isBeside),
    );
}

const isBeside = ({ pos }: { pos: string }): boolean => /^(?:AUX|ADV|ADP|PROPN)$/.test(pos);
