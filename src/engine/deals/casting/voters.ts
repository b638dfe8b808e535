import { lastWithin } from '../../language/token-search.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Line } from '../sentence/line.ts';

const OWNERS = /^(?:shareholders|stockholders|investors|owners|board|directors)$/;
const VOTING = /^(?:vote|approve|back|accept|reject|support|endorse|oppose|recommend)$/;

/** Words from a vote to what is voted on: "voted overwhelmingly in favour of the planned". */
const REACH = 9;

/** "Halden's shareholders voted for the takeover by Norvik": whose they are, as it is that which is taken over; empty for others. */
export function votersOn(line: Line, at: number): readonly Actor[] {
  const verb = lastWithin(line.tokens, at - REACH, at, ({ pos, lemma }) => pos === 'VERB' && VOTING.test(lemma));
  if (verb < 0) return [];
  // "The board of Halden recommended that shareholders accept": whoever of them is named.
  for (let owners = ownersBefore(line, verb); owners >= 0; owners = ownersBefore(line, owners)) {
    const named = namedBy(line, owners, verb);
    if (named.length > 0) return named;
  }
  return [];
}

const ownersBefore = ({ tokens }: Line, at: number): number =>
  lastWithin(tokens, 0, at, ({ lower }) => OWNERS.test(lower));

function namedBy(line: Line, owners: number, verb: number): readonly Actor[] {
  const isTheirs = ({ first, last, kind, pronoun }: Actor): boolean =>
    kind === 'organization' &&
    !pronoun &&
    last <= verb &&
    ((first > owners && first <= owners + 3 && line.tokens[owners + 1]?.lower === 'of') ||
      last === owners ||
      last === owners - 1);
  return line.actors.filter(isTheirs).slice(0, 1);
}
