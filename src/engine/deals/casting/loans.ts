import { firstWithin, lastWithin } from '../../language/token-search.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import type { Line } from '../sentence/line.ts';
import { subjectOf } from '../sentence/subjects.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { isLender } from './roles.ts';
import { type Cast, governor, preposition } from './scene.ts';
import { sides } from './sides.ts';
import type { Side } from './sighting.ts';

/** "a loan from X to Y", "X's loan to Y", "the bail-out of Y by X", "Y will get a loan from X": lender first. */
export function financed(line: Line, trigger: Trigger, around: Arguments, current: readonly Side[]): Cast | null {
  const lending = [...preposition(around, 'with'), ...around.compound].filter(({ name }) => isLender(name));
  const from = [...preposition(around, 'from'), ...preposition(around, 'by'), ...lending];
  // "in loans for its Halden copper project": what it pays for borrows nothing.
  const forWhom = preposition(around, 'for').filter(({ last }) => line.tokens[last]?.pos !== 'NOUN');
  const to = [...preposition(around, 'to'), ...forWhom, ...preposition(around, 'of')];
  const verb = governor(line, around, trigger.first, AMOUNTS_REACH);
  const given = isGiven(line, around, trigger.first, verb);
  const takes = given || TAKING.test(verb);
  const gives = !given && GIVING.test(verb);
  const asked = verb === 'ask' ? askedFor(line, trigger.first) : null;
  if (asked)
    return {
      sides: [
        ...sides(line, asked.lender, 'lender', [], false, true),
        ...sides(line, asked.borrower, 'borrower', current, true, true),
      ],
      type: trigger.word.type,
    };
  const lender = from.length > 0 ? from : gives ? around.subject : to.length > 0 ? around.owner : [];
  const owner = to.length > 0 || lender === around.owner ? [] : around.owner;
  const borrower = to.length > 0 ? to : owner.length > 0 ? owner : gives ? around.object : takes ? around.subject : [];
  const lenders = sides(line, lender, 'lender', current, false, true);
  const borrowers = sides(line, borrower, 'borrower', current, true, true);
  const found = [...lenders, ...borrowers];
  if (found.length === 0) return null;
  return { sides: isAid(trigger.word) && found.length < 2 ? [] : found, type: trigger.word.type };
}

/** "Halden asked the bank for a loan": who asks, and who stands between the verb and the "for" before the noun; null for others. */
function askedFor(line: Line, at: number): { lender: readonly Actor[]; borrower: readonly Actor[] } | null {
  const verb = lastWithin(line.tokens, 0, at, ({ lemma, pos }) => lemma === 'ask' && pos === 'VERB');
  const lead = firstWithin(line.tokens, verb + 1, at, ({ lower }) => lower === 'for');
  if (verb < 0 || lead < 0) return null;
  const lender = line.actors.filter(({ first, last }) => first > verb && last <= lead);
  return lender.length > 0 ? { lender, borrower: subjectOf(line, verb) } : null;
}

/** "Halden was given a loan": the verb stands in the passive. */
function isGiven(line: Line, around: Arguments, at: number, verb: string): boolean {
  return line.tokens
    .slice(around.clauseStart, at)
    .some(({ lemma }, i, all) => lemma === verb && /^(?:was|were|been|be|being|is|are)$/.test(all[i - 1]?.lower ?? ''));
}

/** Help that is often wished for or refused in passing: a deal only where it is told of whom and for whom. */
export const isAid = ({ words, type }: Trigger['word']): boolean =>
  type === 'financing' && /\b(?:money|support)\b/.test(words);

/** An amount and the joints of a compound stand between: "lined up $185 million in debtor-in-possession financing". */
const AMOUNTS_REACH = 11;

const TAKING =
  /^(?:seek|receive|get|obtain|request|need|secure|accept|ask|win|want|take|repay|apply|negotiate|agree|sign|draw|arrange|raise|pay|fund|finance|acquire|attract|land|gain|clinch|find|collect|line)$/;
const GIVING =
  /^(?:give|grant|offer|provide|extend|approve|make|promise|pledge|award|lend|release|disburse|announce|donate|commit|contribute|allocate|earmark|pump|inject|plough|channel)$/;
