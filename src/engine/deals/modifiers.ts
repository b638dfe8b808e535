import type { Token } from '../language/language.ts';
import type { Actor } from './actors.ts';

/** Nouns before which a country is a side and no mere description: "the U.S. government", "the Iran deal". */
const SIDE_NOUNS =
  /^(?:government|treasury|administration|deals?|agreements?|pacts?|accords?|treat(?:y|ies)|contracts?|talks|bailouts?|loans?|aid)$/;

const BASED = /^(?:based|owned|listed|headquartered|backed|led|controlled|run)$/;

/** Nouns in a row that may stand between a description and the name it describes. */
const LONGEST = 5;

/**
 * The actors without those that only describe: the place in "a U.S. bank", in "Oslo-based Norvik", and the owner in "the
 * Halden subsidiary Borealis". In order; linear in the tokens.
 */
export function withoutModifiers(
  tokens: readonly Token[],
  actors: readonly Actor[],
  heading: boolean,
): readonly Actor[] {
  return actors.filter((actor, i) => !isModifier(tokens, actor, actors[i + 1], heading));
}

function isModifier(tokens: readonly Token[], actor: Actor, next: Actor | undefined, heading: boolean): boolean {
  if (actor.pronoun || actor.kind === 'unnamed' || actor.kind === 'person') return false;
  if (isBased(tokens, actor.last)) return true;
  const place = actor.kind === 'place';
  let nouns = 0;
  let i = actor.last;
  for (; i < Math.min(tokens.length, actor.last + LONGEST); i++) {
    if (next && next.first === i) break;
    const token = tokens[i]!;
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(token.pos) && token.text !== '-') break;
    if (SIDE_NOUNS.test(token.lower)) return false;
    if (token.pos === 'NOUN' && /^\p{Ll}/u.test(token.text)) nouns++;
  }
  if (next?.first === i) {
    if (next.pronoun || next.kind === 'place' || next.kind === 'unnamed') return false;
    return place || (nouns > 0 && next.kind !== 'person');
  }
  return place && nouns > 0 && !heading;
}

/** "Oslo-based", "Halden-led". */
function isBased(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && BASED.test(tokens[at + 1]?.lower ?? '');
}
