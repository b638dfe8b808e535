import { firstWithin, lastWithin } from '../../language/token-search.ts';
import { LOAN_GIVING, LOAN_TAKING } from '../../lexicon/deal-contexts.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import { governor } from '../sentence/governor.ts';
import type { Line } from '../sentence/line.ts';
import { isPossessive } from '../sentence/lists.ts';
import { subjectOf } from '../sentence/subjects.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { isLender } from './roles.ts';
import { type Cast, preposition } from './scene.ts';
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
  const takes = given || LOAN_TAKING.has(verb);
  const gives = !given && LOAN_GIVING.has(verb);
  const lead = LEADS.get(verb);
  const asked = lead ? askedFor(line, trigger.first, verb, lead) : gives ? grantedTo(line, trigger.first, verb) : null;
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

/** Between whom such a verb is said to and the loan stands one small word. */
const LEADS: ReadonlyMap<string, string> = new Map([
  ['ask', 'for'],
  ['provide', 'with'],
]);

/** "Halden asked the bank for a loan", "the bank will provide Halden with a loan": who stands before the verb, and who between the verb and the word that leads to the loan; null for others. */
function askedFor(
  line: Line,
  at: number,
  wanted: string,
  leading: string,
): { lender: readonly Actor[]; borrower: readonly Actor[] } | null {
  const verb = lastWithin(line.tokens, 0, at, ({ lemma, pos }) => lemma === wanted && pos === 'VERB');
  const lead = firstWithin(line.tokens, verb + 1, at, ({ lower }) => lower === leading);
  if (verb < 0 || lead < 0 || line.tokens.slice(lead, at).some(({ lower }) => ASIDE.test(lower))) return null;
  const told = line.actors.filter(({ first, last }) => first > verb && last <= lead);
  if (told.length === 0) return null;
  const acting = subjectOf(line, verb);
  return wanted === 'ask' ? { lender: told, borrower: acting } : { lender: acting, borrower: told };
}

/** "asked Halden for details of its plan before giving it a loan": what is asked for is something else. */
const ASIDE = /^(?:details?|information|advice|time|before|after|when|if|until|while)$/;

/** "Peru will grant Halden 5 million in aid": who gives, and who stands between the verb and the sum; null elsewhere. */
function grantedTo(line: Line, at: number, wanted: string): ReturnType<typeof askedFor> {
  const verb = lastWithin(line.tokens, 0, at, ({ lemma, pos }) => lemma === wanted && pos === 'VERB');
  const taker = line.actors.find(
    ({ first, last, pronoun }) => first > verb && first <= verb + TAKER_REACH && last < at && !pronoun,
  );
  if (verb < 0 || !taker || isPossessive(line, taker)) return null;
  const between = line.tokens.slice(verb + 1, taker.first);
  const isObject = between.every(({ pos }) => /^(?:DET|NOUN|ADJ|PROPN)$/.test(pos));
  const isSum = /^(?:NUM|SYM|DET)$/.test(line.tokens[taker.last]?.pos ?? '');
  return isObject && isSum ? { lender: subjectOf(line, verb), borrower: [taker] } : null;
}

/** Words that describe a taker before its name. */
const TAKER_REACH = 4;

/** "Halden was given a loan": the verb stands in the passive. */
function isGiven(line: Line, around: Arguments, at: number, verb: string): boolean {
  return line.tokens
    .slice(around.clauseStart, at)
    .some(
      ({ lemma, lower }, i, all) =>
        lemma === verb && !lower.endsWith('ing') && /^(?:was|were|been|be|being|is|are)$/.test(all[i - 1]?.lower ?? ''),
    );
}

/** Help that is often wished for or refused in passing: a deal only where it is told of whom and for whom. */
export const isAid = ({ words, type }: Trigger['word']): boolean =>
  type === 'financing' && /\b(?:money|support|lifeline)\b/.test(words);

/** An amount and the joints of a compound stand between: "lined up $185 million in debtor-in-possession financing". */
export const AMOUNTS_REACH = 11;
