import type { Stage } from '../../analysis.ts';
import { firstWithin } from '../../language/token-search.ts';
import type { Arguments } from '../sentence/clauses.ts';
import type { Line } from '../sentence/line.ts';
import type { Trigger } from '../sentence/triggers.ts';

/** A word that governs a deal word, with what it says of how far the deal is. */
export interface Hit {
  readonly at: number;
  readonly stage: Stage | null;
  readonly condition: boolean;
  /** "may", "might", "could" right in the governing verb. */
  readonly modal?: boolean;
  readonly word?: string;
}

/** Before a noun these say that the thing is not there yet, and not that it is whispered of: "in talks about a possible sale". */
const SOFT: ReadonlySet<string> = new Set(['possible', 'potential', 'potentially', 'possibility', 'possibility of']);

/** "bid to buy", "try to merge": right before the deal word. */
export function isAttempt({ at, stage, word }: Hit, trigger: Trigger): boolean {
  return stage === 'proposed' && /^(?:bid|offer|attempt|try) to$/.test(word ?? '') && at + 2 === trigger.first;
}

/**
 * A plan that is the last word before the deal word governs it: "agreed to consider a merger", "plans to buy", "considering
 * making a bid"; null where there is none. Talks about a plan are talks, and a proposal that a board approves is one still.
 */
export function latestPlan(before: readonly Hit[]): Stage | null {
  const cues = before.filter((hit) => hit.stage !== null);
  const firm = cues.filter((hit) => !SOFT.has(hit.word ?? ''));
  const last = (firm.length > 0 ? firm : cues).at(-1);
  if (last?.stage === 'proposed' && firm.at(-2)?.word === 'approve') return 'proposed';
  if (last?.stage === 'proposed') return isPlanned(last, firm.at(-2)) ? 'exploring' : null;
  if (last?.stage !== 'exploring' && last?.stage !== 'rumoured' && last?.stage !== 'in-talks') return null;
  if (firm.some((hit) => hit.stage === 'rumoured')) return 'rumoured';
  return firm.some((hit) => hit.stage === 'in-talks') ? 'in-talks' : last.stage;
}

/** "considering making a bid", "plans to offer": the plan stands right before the word that proposes. */
function isPlanned(proposing: Hit, plan: Hit | undefined): boolean {
  if (plan?.stage !== 'exploring') return false;
  return proposing.at - plan.at <= (plan.word ?? '').split(' ').length;
}

/** What a condition leaves of the stage: of rumours and talks a rumour, else null. */
export function onlyWeak(before: readonly Hit[]): Stage | null {
  return before.some((hit) => hit.stage === 'rumoured' || hit.stage === 'in-talks') ? 'rumoured' : null;
}

/** "it pursues a plan to grow and last week it bought Y": what has been done is governed by nothing left of who did it, but by doubt. */
export function ownClause(before: readonly Hit[], around: Arguments): readonly Hit[] {
  const subject = around.subject[0]?.first ?? 0;
  return before.filter(({ at, stage }) => at > subject || !/^(?:exploring|in-talks|proposed)$/.test(stage ?? ''));
}

/** "had tried to buy", "had planned to merge": what had been meant did not come about. */
export function wasMeant(line: Line, { first, noun }: Trigger): boolean {
  if (noun || line.tokens[first - 1]?.lower !== 'to') return false;
  const [had, verb] = line.tokens.slice(Math.max(0, first - 3), first - 1);
  return (
    /^(?:had|['’]d)$/.test(had?.lower ?? '') &&
    /^(?:tried|planned|hoped|wanted|sought|attempted|intended|meant)$/.test(verb?.lower ?? '')
  );
}

/** "considers the offer", "is studying a bid from Y": what is weighed has been made. */
export function isReceived({ tokens }: Line, { word, noun, first }: Trigger, around: Arguments): boolean {
  if (word.frame !== 'bids' || !noun) return false;
  const made = ['from', 'by'].some((preposition) => around.prepositions.has(preposition));
  return made || around.owner.length > 0 || /^(?:the|this|that)$/.test(tokens[first - 1]?.lower ?? '');
}

const OVER =
  /^(?:abandoned|rejected|blocked|dropped|scrapped|vetoed|thwarted|withdrawn|shelved|rebuffed|failed|collapsed|foundered)$/;

/** "An attempt by Halden to merge with Norvik was abandoned": what is told of the attempt is told of its deal. */
export function isPlanOver({ tokens, actors }: Line, { first, last, noun }: Trigger): boolean {
  if (noun || tokens[first - 1]?.lower !== 'to') return false;
  const by = actors.find((actor) => actor.last === first - 1 && tokens[actor.first - 1]?.lower === 'by');
  const plan = tokens[(by ? by.first - 1 : first - 1) - 1];
  // At the head of a sentence "Plans" may be taken for a verb.
  if (
    !plan ||
    (plan.pos !== 'NOUN' && plan !== tokens[0]) ||
    !/^(?:attempt|plan|bid|offer|effort|proposal|move)s?$/.test(plan.lower)
  )
    return false;
  const verb = firstWithin(tokens, last, tokens.length, ({ pos, lower }) => pos === 'AUX' || OVER.test(lower));
  if (
    verb < 0 ||
    tokens.slice(last, verb).some(({ text, lower }) => text === ',' || /^(?:which|who|that)$/.test(lower))
  )
    return false;
  return (
    tokens.slice(verb, verb + 3).some(({ lower }) => OVER.test(lower)) &&
    !/^(?:could|may|might|would)$/.test(tokens[verb]!.lower)
  );
}
