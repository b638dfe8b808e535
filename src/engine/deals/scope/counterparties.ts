import { firstWithin } from '../../language/token-search.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Line } from '../sentence/line.ts';

/** Where a deal's word says what it is about: behind whom it is with, named or not ("talks between the owners and the crews over pay"). */
export function matterAt(line: Line, from: number): number {
  const at = pastCounterparties(line, from);
  if (!(at > from ? /^(?:and|,)$/ : /^(?:with|between|among)$/).test(line.tokens[at]?.lower ?? '')) return at;
  const end = Math.min(line.tokens.length, at + BETWEEN);
  const matter = firstWithin(
    line.tokens,
    at,
    end,
    ({ lower, pos }) => pos === 'VERB' || pos === 'AUX' || /^(?:over|about|regarding|concerning|covering)$/.test(lower),
  );
  return matter < 0 || line.tokens[matter]!.pos !== 'ADP' ? at : matter;
}

/** Words for whom talks are between. */
const BETWEEN = 14;

/** Behind whom "an agreement with Halden", "a contract from the city of Norvik", "a contract by Halden", "talks between Halden and Norvik" is with. */
function pastCounterparties({ tokens, actors }: Line, from: number): number {
  let at = from;
  while (/^(?:with|from|by|between|and|,)$/.test(tokens[at]?.lower ?? '')) {
    if (at === from && !/^(?:with|from|by|between)$/.test(tokens[at]!.lower)) return from;
    const first = tokens[at + 1]?.pos === 'DET' ? at + 2 : at + 1;
    const named = actors.find((one) => (one.first === first || one.first === at + 1) && !one.pronoun);
    const actor = named ?? described({ tokens, actors }, at + 1);
    if (!actor) return at;
    at = actor.last;
    // "with a rival, Halden, about": what stands between commas.
    if (tokens[actor.first - 1]?.text === ',' && tokens[at]?.text === ',') at++;
  }
  return at;
}

/** "with another chain, Halden", "with the port operator Halden": whom a few words describe. */
function described({ tokens, actors }: Pick<Line, 'tokens' | 'actors'>, from: number): Actor | undefined {
  for (let i = from; i < from + DESCRIPTION; i++) {
    const actor = actors.find(({ first, pronoun }) => first === i && !pronoun);
    if (actor) return actor;
    if (!/^(?:DET|ADJ|NOUN|PART|PUNCT)$/.test(tokens[i]?.pos ?? '') || /^[.;:]$/.test(tokens[i]!.text))
      return undefined;
  }
  return undefined;
}

/** Words that describe whom a deal is with, before the name. */
const DESCRIPTION = 6;
