import { firstWithin } from '../../language/token-search.ts';
import { ENDING_PARTICIPLES, SIGNING_PARTICIPLES } from '../../lexicon/deal-contexts.ts';
import { PASSIVE_AUXILIARIES } from '../../lexicon/deal-words.ts';
import type { Actor } from './actors.ts';
import type { Line } from './line.ts';
import { listFrom } from './lists.ts';

/** "Halden's contract was terminated by X": who does what is done to a bond that others own; none where nobody does. */
export const agentsOf = (line: Line, trigger: Words): readonly Actor[] =>
  namedBehind(line, trigger, ENDING_PARTICIPLES);

/** "An agreement to build the line was signed by X and Y": those named in the predicate of the deal noun; none where it has no such. */
export const signersOf = (line: Line, trigger: Words): readonly Actor[] =>
  namedBehind(line, trigger, SIGNING_PARTICIPLES);

const SIGN = /^(?:sign|reach|strike|announce|conclude|ink|agree|negotiate|make|have)$/;

/** "an agreement the two signed last week": those named right behind the deal noun, with a verb of signing of their own; none elsewhere. */
export function signersRightBehind({ tokens, actors }: Line, { last }: Words): readonly Actor[] {
  const at = tokens[last]?.lower === 'that' ? last + 1 : last;
  const signer = actors.find(({ first, pronoun, entities }) => first === at && pronoun && entities.length > 1);
  return signer && SIGN.test(tokens[signer.last]?.lemma ?? '') ? [signer] : [];
}

/** Words from "with which" to the deal noun: "with which it signed non-binding heads of agreement". */
const WHICH_REACH = 8;

/** "Halden, with which it signed a supply deal": with whom, told before the deal noun; none elsewhere. */
export function withWhich({ tokens, actors }: Line, { first }: Words): readonly Actor[] {
  const which = firstWithin(tokens, Math.max(1, first - WHICH_REACH), first, ({ lower }) =>
    /^wh(?:ich|om)$/.test(lower),
  );
  if (which < 0 || tokens[which - 1]!.lower !== 'with') return [];
  const before = tokens[which - 2]?.text === ',' ? which - 2 : which - 1;
  return actors.filter(({ last, pronoun }) => last === before && !pronoun);
}

/** "an agreement under which Halden will market its drills": who is to do what the paper says; none elsewhere. */
export function underWhich(line: Line, { last }: Words): readonly Actor[] {
  const { tokens } = line;
  const which = firstWithin(tokens, last, last + WHICH_REACH, ({ lower }) => /^(?:which|whereby)$/.test(lower));
  if (which < 0 || (tokens[which]!.lower === 'which' && !/^(?:under|by|through)$/.test(tokens[which - 1]!.lower)))
    return [];
  const doers = listFrom(line, which + 1).filter(({ pronoun, kind }) => !pronoun && kind === 'organization');
  return /^(?:will|would|is|are|can|may|gets|receives)$/.test(tokens[doers.at(-1)?.last ?? -1]?.lower ?? '')
    ? doers
    : [];
}

interface Words {
  readonly first: number;
  readonly last: number;
}

/** Those behind the "by" or "between" of such a participle in the predicate. */
function namedBehind(line: Line, trigger: Words, done: ReadonlySet<string>): readonly Actor[] {
  let passive = false;
  for (let i = trigger.last; i < line.tokens.length; i++) {
    const token = line.tokens[i]!;
    if (token.text === ';' || token.text === ':') return [];
    passive ||= PASSIVE_AUXILIARIES.has(token.lower);
    const early = done === ENDING_PARTICIPLES && line.tokens[i + 1]?.lower === 'early' ? i + 2 : i + 1;
    const next = line.tokens[early]?.lower;
    if (!passive || !done.has(token.lower) || (next !== 'by' && next !== 'between')) continue;
    return listFrom(line, early + 1);
  }
  return [];
}
