import type { Actor } from '../sentence/actors.ts';
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
    const meant = buys && pronoun ? (known ?? aloneIn(line, current, doers, pronoun)) : undefined;
    return meant ? { ...meant, at: side.at } : side;
  });
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
