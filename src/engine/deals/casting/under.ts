import { firstWithin } from '../../language/token-search.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import type { Line } from '../sentence/line.ts';
import { isPossessive } from '../sentence/lists.ts';
import type { Trigger } from '../sentence/triggers.ts';

/** "flies there under a deal with X", "Under a deal with X, Y will fly there": those whom the deal binds. */
export function bound(line: Line, trigger: Trigger, around: Arguments): readonly Actor[] {
  const under = underBefore(line, trigger, around);
  if (under < 0) return [];
  if (around.subject.length > 0 && around.subject[0]!.first < under) return around.subject;
  const comma = firstWithin(line.tokens, trigger.last, line.tokens.length, ({ text }) => text === ',');
  const next = comma < 0 ? undefined : line.actors.find((actor) => actor.first > comma);
  return next && next.first <= comma + 3 ? [next] : [];
}

/** "X will use software from Y under a five-year contract": who acts, and from or for whom; empty where either is missing. */
export function boundBeside(line: Line, trigger: Trigger, around: Arguments): readonly Actor[] {
  const under = underBefore(line, trigger, around);
  const doer = around.subject.at(-1);
  if (under < 0 || !doer || doer.last > under || !/^an?$/.test(line.tokens[under + 1]?.lower ?? '')) return [];
  const other = line.actors.find(
    (actor) =>
      actor.first > doer.last &&
      actor.last <= under &&
      actor.kind === 'organization' &&
      !actor.pronoun &&
      !isPossessive(line, actor) &&
      isBeside(line, actor),
  );
  return other ? [...around.subject, other] : [];
}

const isBeside = ({ tokens }: Line, { first }: Actor): boolean => {
  let at = tokens[first - 1]?.pos === 'NOUN' ? first - 2 : first - 1;
  if (tokens[at]?.pos === 'DET') at--;
  return /^(?:from|for|to|with)$/.test(tokens[at]?.lower ?? '');
};

/** The "under" or "through" that the phrase of the deal word hangs on; -1 where it hangs on none. */
function underBefore({ tokens }: Line, { first }: Trigger, { clauseStart }: Arguments): number {
  let i = first - 1;
  while (i > clauseStart && /^(?:DET|ADJ|NOUN|NUM|PRON|PUNCT)$/.test(tokens[i]!.pos) && tokens[i]!.text !== ',') i--;
  return /^(?:under|through|via)$/.test(tokens[i]?.lower ?? '') ? i : -1;
}
