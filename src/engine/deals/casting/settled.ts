import { firstWithin } from '../../language/token-search.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import { payingAt } from '../sentence/disputes.ts';
import type { Line } from '../sentence/line.ts';
import { figureAt } from '../sentence/line-figures.ts';
import { isPossessive, listFrom } from '../sentence/lists.ts';
import { subjectOf } from '../sentence/subjects.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { preposition } from './scene.ts';

/** "settle claims by X", "settle a case brought by X": who has them, an office of the state as well as a rival. */
export function claimants(line: Line, around: Arguments): readonly Actor[] {
  const named = [...preposition(around, 'by'), ...preposition(around, 'from')];
  return named.length > 0 ? named : around.held.filter((actor) => isClaim(line, actor));
}

/** "settled a lawsuit against X", "dropped a suit against X"; of whoever pays to settle one, it is his own. */
export function suedIn(line: Line, trigger: Trigger, around: Arguments): readonly Actor[] {
  const { words } = trigger.word;
  const isOwn = words === 'settle' ? payersOf(line, trigger).length > 0 : words !== 'drop|withdraw';
  return isOwn ? [] : preposition(around, 'against');
}

/** "settle X's lawsuit". */
const isClaim = ({ tokens }: Line, { last }: Actor): boolean =>
  tokens
    .slice(last, last + CLAIM_REACH)
    .some(({ lower }) => /^(?:claims?|lawsuits?|suits?|charges|complaints?|case|allegations?|probe)$/.test(lower));

const CLAIM_REACH = 5;

/** "will pay X $40 million to settle a lawsuit": who pays, whoever stands nearer. */
export function payersOf(line: Line, { first }: Trigger): readonly Actor[] {
  const pay = payingAt(line, first);
  return pay < 0 ? [] : subjectOf(line, pay);
}

/** "agreed to pay X $40 million to settle a lawsuit": who is paid. */
export function paidToSettle(line: Line, { first }: Trigger): readonly Actor[] {
  const pay = payingAt(line, first);
  if (pay < 0) return [];
  const [direct, ...others] = listFrom(line, pay + 1);
  const isPaid = (actor: Actor) => !actor.pronoun && !isPossessive(line, actor) && actor.last <= first;
  if (direct && direct.first <= pay + 3 && figureAt(line, [direct, ...others].at(-1)!.last)?.type === 'money')
    return [direct, ...others].filter(isPaid);
  const to = firstWithin(line.tokens, pay + 1, first - 1, ({ lower }) => lower === 'to');
  return to < 0 ? [] : listFrom(line, to + 1).filter((actor) => actor.first <= to + 2 && isPaid(actor));
}
