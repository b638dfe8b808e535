import { type Clusters, coarseOf, fineOf } from '../../tagging/clusters.ts';
import { hashText } from '../../tagging/hash.ts';
import { castOf } from '../casting/parties.ts';
import type { Cast } from '../casting/scene.ts';
import { sideKey } from '../casting/sighting.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import type { Line } from '../sentence/line.ts';
import { tellsSum } from '../sentence/line-figures.ts';
import type { Trigger } from '../sentence/triggers.ts';

/** A deal word with what hangs on it, and its classes as integers. */
export interface ViewedTrigger {
  readonly trigger: Trigger;
  readonly around: Arguments;
  readonly words: number;
  readonly frame: number;
  readonly type: number;
  /** The cast that its construction has by itself, or null. */
  readonly ruled: Cast | null;
  /** The roles that the construction gives, by side; empty where it has none. */
  readonly roles: ReadonlyMap<string, string>;
}

/** What the features look at in one sentence: one integer a token and column, 0 for nothing. */
export interface PartyView {
  readonly line: Line;
  /** Names are all alike here. */
  readonly lemmas: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  readonly triggers: readonly ViewedTrigger[];
  readonly money: boolean;
  /** Its verbs and nouns, each once. */
  readonly topics: ReadonlySet<number>;
}

const NAME = hashText('a name');

/** Looks once at what the features of a sentence need. Linear in its tokens, but for its deal words. */
export function viewForParties(line: Line, clusters: Clusters): PartyView {
  const rows = line.tokens.length;
  const lemmas = new Int32Array(rows);
  const fine = new Int32Array(rows);
  const coarse = new Int32Array(rows);
  const topics = new Set<number>();
  line.tokens.forEach((token, i) => {
    lemmas[i] = token.pos === 'PROPN' ? NAME : hashText(token.lemma.toLowerCase());
    fine[i] = fineOf(clusters, token.text);
    coarse[i] = coarseOf(clusters, fine[i]!);
    if (token.pos === 'VERB' || token.pos === 'NOUN') topics.add(lemmas[i]!);
  });
  const triggers = line.triggers.map((trigger) => {
    const around = line.around(trigger);
    const ruled = castOf({ line, trigger, around, current: [] });
    return {
      trigger,
      around,
      words: hashText(trigger.word.words),
      frame: hashText(`${trigger.word.frame} ${trigger.noun}`),
      type: hashText(`${trigger.word.type}`),
      ruled,
      roles: new Map(ruled?.sides.map((side) => [sideKey(side), side.role])),
    };
  });
  return { line, lemmas, fine, coarse, triggers, money: tellsSum(line), topics };
}

/** The lemma at a position; one for all that lies outside. */
export const lemmaAt = ({ lemmas }: PartyView, i: number): number => lemmas[i] ?? OUTSIDE;
const OUTSIDE = hashText('outside');

const RELATIONS = {
  subject: 1,
  patient: 2,
  object: 3,
  owner: 4,
  compound: 5,
  before: 6,
  farBefore: 7,
  inReach: 8,
  after: 9,
} as const;

/** How somebody stands to a deal word, as one integer: its subject, what hangs on it by a preposition, far off. */
export function relationTo({ trigger, around }: ViewedTrigger, actor: Actor): number {
  if (around.subject.includes(actor)) return around.passive ? RELATIONS.patient : RELATIONS.subject;
  if (around.object.includes(actor)) return RELATIONS.object;
  if (around.owner.includes(actor)) return RELATIONS.owner;
  if (around.compound.includes(actor)) return RELATIONS.compound;
  for (const [word, actors] of around.prepositions) if (actors.includes(actor)) return hashText(word);
  if (actor.last <= trigger.first) return actor.first >= around.clauseStart ? RELATIONS.before : RELATIONS.farBefore;
  return actor.first < around.reach.to ? RELATIONS.inReach : RELATIONS.after;
}

/** Whether somebody hangs on the deal word by the build of the sentence, and does not merely stand near it. */
export function isTied(viewed: ViewedTrigger, actor: Actor): boolean {
  return !LOOSE.has(relationTo(viewed, actor));
}

const LOOSE: ReadonlySet<number> = new Set([RELATIONS.before, RELATIONS.farBefore, RELATIONS.inReach, RELATIONS.after]);

/** A distance in few steps. */
export function step(distance: number): number {
  if (distance <= 3) return distance;
  if (distance <= 5) return 4;
  if (distance <= 8) return 5;
  if (distance <= 12) return 6;
  return distance <= 20 ? 7 : 8;
}
