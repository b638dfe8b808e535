import { lastWithin } from '../../language/token-search.ts';
import { PASSIVE_AUXILIARIES } from '../../lexicon/deal-words.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import { governor } from '../sentence/governor.ts';
import type { Line } from '../sentence/line.ts';
import { subjectOf } from '../sentence/subjects.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { isToSupply } from './goods.ts';
import { handedOn } from './handed.ts';
import { knownGiver } from './left-out.ts';
import { grantRoles } from './roles.ts';
import { type Cast, preposition, type Scene } from './scene.ts';
import { sides } from './sides.ts';

const AWARDING = /^(?:award|win|land|receive|grant|give|hand|secure|clinch|bag|get|obtain)$/;
const HANDING = /^(?:award|grant|give|hand)$/;

/** Words from a verb of awarding to the contract, with who gets it: "awarded Halden Data a nine-year, 740-million-euro". */
const AWARD_REACH = 16;

/**
 * "awarded a contract to X", "X was awarded a contract by Y", "won a contract from Y": the one who awards first, which may
 * well be a ministry or a council. Null where nothing is awarded.
 */
export function award(scene: Scene): Cast | null {
  const { line, trigger, around } = scene;
  if (trigger.word.frame !== 'pact') return null;
  const handed = HANDING.test(governor(line, around, trigger.first, AWARD_REACH))
    ? handedTo(line, trigger.first)
    : null;
  const verb = governor(line, around, trigger.first);
  if (!handed && !AWARDING.test(verb)) return null;
  const told = [...preposition(around, 'by'), ...preposition(around, 'from'), ...preposition(around, 'with')];
  // "won a Navy contract": whose it is stands right before it.
  const by = told.length > 0 ? told : around.compound.filter(({ kind }) => kind !== 'person');
  const tied = preposition(around, 'to');
  const to = tied.length > 0 || !HANDING.test(verb) ? tied : handedOn(line, trigger);
  const giver = handed ? handed.giver : to.length > 0 ? around.subject : by;
  const taker = handed ? [handed.taker] : to.length > 0 ? to : around.subject;
  if (!handed && by.length === 0 && to.length === 0) {
    const won = isNew(line, trigger) ? alone(line, trigger, around, verb) : null;
    const known = won && isOnKnown(line, trigger) ? knownGiver(scene) : null;
    return won && known ? { ...won, sides: [{ ...known, role: 'customer' }, ...won.sides] } : won;
  }
  const [giving, taking] = grantRoles(trigger.word.type);
  return {
    sides: [
      ...sides(line, giver, giving, [], false, true, true),
      ...sides(line, taker, taking, [], handed !== null, true),
    ],
    type: trigger.word.type,
  };
}

/** "has been awarded a contract to build a line": a firm that gets it, of whom nobody tells. Null where it gives one. */
function alone(line: Line, trigger: Trigger, around: Arguments, verb: string): Cast | null {
  const at = lastWithin(
    line.tokens,
    around.clauseStart,
    trigger.first,
    ({ pos, lemma }) => pos === 'VERB' && lemma === verb,
  );
  const gets = HANDING.test(verb) ? PASSIVE_AUXILIARIES.has(line.tokens[at - 1]?.lower ?? '') : true;
  const firms = around.subject.filter(({ kind, pronoun }) => kind === 'organization' && !pronoun);
  return gets && firms.length > 0
    ? {
        sides: sides(line, firms, 'supplier'),
        type: trigger.word.type ?? (isToSupply(line, trigger) ? 'supply' : 'service'),
      }
    : null;
}

/** "a contract": one that was not told before, and not one that "won" something else. */
function isNew({ tokens }: Line, { first, last }: Trigger): boolean {
  let at = first - 1;
  while (at > first - 7 && /^(?:ADJ|NOUN|NUM|PUNCT|SYM)$/.test(tokens[at]?.pos ?? '')) at--;
  return /^an?$/.test(tokens[at]?.lower ?? '') && /^(?:to|for)$/.test(tokens[last]?.lower ?? '');
}

/** "a contract to clean the works", "for the maintenance": of what the article has told. */
const isOnKnown = ({ tokens }: Line, { last }: Trigger): boolean =>
  tokens.slice(last + 1, last + 3).some(({ lower }) => /^(?:the|its|their)$/.test(lower));

/** "Peru awarded Halden a licence": who stands between the verb and what is awarded, and who awards it; null elsewhere. */
function handedTo(line: Line, at: number): { giver: readonly Actor[]; taker: Actor } | null {
  const taker = line.actors.find(({ first, last }) => {
    const verb = line.tokens[first - 1];
    const isRightBehind = verb?.pos === 'VERB' && HANDING.test(verb.lemma);
    return (
      isRightBehind &&
      last <= at &&
      line.tokens.slice(last, at).every(({ pos }) => /^(?:DET|ADJ|NUM|NOUN|PUNCT|SYM|ADP)$/.test(pos))
    );
  });
  if (!taker || !/^(?:DET|NUM)$/.test(line.tokens[taker.last]?.pos ?? '')) return null;
  const verb = taker.first - 1;
  if (PASSIVE_AUXILIARIES.has(line.tokens[verb - 1]?.lower ?? '')) return null;
  const giver = subjectOf(line, verb);
  return giver.length > 0 ? { giver, taker } : null;
}
