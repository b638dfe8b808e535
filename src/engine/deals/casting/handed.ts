import { firstWithin } from '../../language/token-search.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import type { Line } from '../sentence/line.ts';
import { coordinated, isPossessive, POSSESSIVE } from '../sentence/lists.ts';
import type { Trigger } from '../sentence/triggers.ts';

/** "a deal to pay Halden $5 million", "an agreement to sell arms to Peru": who gets what the paper promises. */
export function takerOf(line: Line, { last }: Trigger): readonly Actor[] {
  const doer = doerOf(line, last);
  if (doer) return [doer];
  const verb = line.tokens[last + 1];
  if (line.tokens[last]?.lower !== 'to' || !verb || !HANDING.test(verb.lemma)) return [];
  const end = firstWithin(
    line.tokens,
    last + 2,
    line.tokens.length,
    ({ text, pos }) => /^[,;:.]$/.test(text) || pos === 'VERB',
  );
  const inside = line.actors.filter(({ first, pronoun }) => first > last + 1 && (end < 0 || first < end) && !pronoun);
  const [next] = inside;
  if (next && line.tokens.slice(last + 2, next.first).every(({ pos }) => pos === 'DET' || pos === 'ADJ'))
    return isPossessive(line, next) ? [] : inside.filter((actor) => actor === next || coordinated(line, next, actor));
  const to = inside.find(({ first }) => line.tokens.slice(first - 2, first).some(({ lower }) => lower === 'to'));
  return to ? [to] : [];
}

/** "an agreement for Halden to sell its drills": who is to do what the paper is for; null where that is told otherwise. */
function doerOf({ tokens, actors }: Line, last: number): Actor | null {
  if (tokens[last]?.lower !== 'for') return null;
  const doer = actors.find(({ first }) => first === last + 1);
  const isTold = tokens[doer?.last ?? -1]?.lower === 'to' && tokens[doer!.last + 1]?.pos === 'VERB';
  return isTold && doer!.kind === 'organization' ? doer! : null;
}

const HANDING = /^(?:give|pay|repay|lend|grant|sell|supply|provide|deliver|compensate|reimburse|refund|offer)$/;

/** "will supply chips for Halden's next two phones": in whose goods they go. */
export const fittedTo = ({ tokens }: Line, { word, noun }: Trigger, { owner }: Arguments): readonly Actor[] =>
  word.type === 'supply' && !noun
    ? owner.filter(
        ({ first, name }) =>
          /^(?:for|in|into)$/.test(tokens[first - 1]?.lower ?? '') && !/^(?:its|their|his|her)$/i.test(name),
      )
    : [];

/** "awarded a concession to run its airport to Halden": to whom, told behind what may be done; empty where nobody is. */
export function handedOn({ tokens, actors }: Line, { last }: Trigger): readonly Actor[] {
  if (tokens[last]?.lower !== 'to' || tokens[last + 1]?.pos !== 'VERB') return [];
  const to = firstWithin(tokens, last + 2, last + HANDED_REACH, ({ lower, text }) => lower === 'to' || text === ',');
  const origin = actors.find(({ first, kind }) => first === to + 1 && kind === 'place');
  // "to Norland's Halden".
  const at = origin && POSSESSIVE.test(tokens[origin.last]?.text ?? '') ? origin.last + 1 : to + 1;
  return actors.filter(({ first, kind, pronoun }) => first === at && kind === 'organization' && !pronoun && to > 0);
}

const HANDED_REACH = 12;
