import { firstWithin } from '../../language/token-search.ts';
import { STAKE_NOUNS } from '../../lexicon/deal-words.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import type { Line } from '../sentence/line.ts';
import { sides } from './sides.ts';
import type { Side } from './sighting.ts';

/** What is bought or bid for. "the company" beside another buyer stands for the target just spoken of, never for the buyer. */
export function targets(
  line: Line,
  actors: readonly Actor[],
  doers: readonly Actor[],
  current: readonly Side[],
): readonly Side[] {
  const known = current.find((side) => side.role === 'target');
  return sides(line, actors, 'target', [], true).map((side) => {
    const buys =
      doers.some((actor) => actor.entities.includes(side.entity!)) ||
      current.some((other) => other.entity === side.entity && BUYING.has(other.role));
    const pronoun = actors.find((actor) => actor.pronoun && actor.entities.includes(side.entity!));
    const meant =
      buys && pronoun
        ? (namedHere(line, doers, pronoun) ?? known ?? aloneIn(line, current, doers, pronoun))
        : undefined;
    return meant ? { ...meant, at: side.at } : side;
  });
}

/** "Norvik changed hands when Halden bought it": the only other firm that the sentence has named so far. */
function namedHere(line: Line, doers: readonly Actor[], { first, name }: Actor): Side | undefined {
  if (!/^it$/i.test(name)) return undefined;
  const others = line.actors.filter(
    ({ last, pronoun, kind, entities }) =>
      last <= first &&
      !pronoun &&
      kind === 'organization' &&
      !doers.some((doer) => doer.entities.includes(entities[0]!)),
  );
  return others.length === 1 ? sides(line, others, 'target', [], true)[0] : undefined;
}

/** "Halden is closing. Norvik has bought the start-up": whom alone the sentence before was about, where nothing but the verb stands between the buyer and what it buys. */
function aloneIn(
  { tokens, asides }: Line,
  [only, second]: readonly Side[],
  doers: readonly Actor[],
  { first }: Actor,
): Side | undefined {
  const buyer = doers.at(-1);
  if (only?.entity?.type !== 'organization' || only.role !== 'partner' || second || !buyer) return undefined;
  if (doers.some(({ entities }) => entities.includes(only.entity!))) return undefined;
  const between = tokens
    .slice(buyer.last, first)
    .filter(({ pos }, i) => asides[buyer.last + i] === 0 && pos !== 'PUNCT');
  const isPlain = between.length <= VERB_WORDS && between.every(({ pos }) => /^(?:VERB|AUX|ADV|PART|ADP)$/.test(pos));
  return isPlain ? { ...only, role: 'target' } : undefined;
}

/** "has agreed to buy". */
const VERB_WORDS = 4;

export const BUYING: ReadonlySet<string> = new Set(['buyer', 'bidder', 'investor']);

/** What is left of a firm of which somebody has a part, and parts that are not said to be of what. */
const LEFT = /^(?:rest|remainder|remaining|balance|shares|stock)$/;

/** "Halden, which owns 24 percent of Norvik, will bid for the rest", "became the biggest shareholder in Norvik by buying shares": of what a part is told for whoever takes one, or what is left; nobody where the sentence tells of no part. */
export function restOf({ tokens, actors }: Line, { reach, subject }: Arguments): readonly Actor[] {
  if (firstWithin(tokens, reach.from, reach.to, ({ lower }) => LEFT.test(lower)) < 0) return [];
  const held = actors.findLast(({ first, last, kind, pronoun, entities }) => {
    if (last > reach.from || pronoun || kind === 'person') return false;
    const link = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
    if (!/^(?:of|in)$/.test(tokens[link]?.lower ?? '') || !isPart(tokens[link - 1]?.lower ?? '')) return false;
    return !subject.some((doer) => doer.entities.some((entity) => entities.includes(entity)));
  });
  return held ? [held] : [];
}

const isPart = (word: string): boolean =>
  STAKE_NOUNS.has(word) || /^(?:cent|(?:share|stock)holder|investor|holder)$/.test(word);
