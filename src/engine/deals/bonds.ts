import { firstWithin } from '../language/token-search.ts';
import { STAKE_NOUNS, STATE_GOODS } from '../lexicon/deal-words.ts';
import type { Actor } from './actors.ts';
import { type Arguments, signersOf } from './clauses.ts';
import { takerOf } from './handed.ts';
import type { Line } from './line.ts';
import { financed } from './loans.ts';
import { type Cast, governor, makers, preposition, type Scene } from './scene.ts';
import { sides } from './sides.ts';
import { subjectOf } from './subjects.ts';
import type { Trigger } from './triggers.ts';

export function joins({ line, trigger, around, current }: Scene): Cast | null {
  if (trigger.word.frame === 'pact' && !trigger.noun && !agreeOnThing(line, trigger, around)) return null;
  const between = [...preposition(around, 'between'), ...preposition(around, 'among')];
  // "settle claims by Norvik".
  const claimants =
    trigger.word.words === 'settle' ? [...preposition(around, 'by'), ...preposition(around, 'from')] : [];
  const together = [...preposition(around, 'with'), ...preposition(around, 'alongside'), ...claimants];
  const merged = trigger.word.type === 'merger' ? [...preposition(around, 'of'), ...preposition(around, 'into')] : [];
  const allowPlaces =
    trigger.word.frame === 'pact' ||
    trigger.word.frame === 'talks' ||
    /^(?:cooperation|settlement)$/.test(trigger.word.type ?? '');
  if (between.length > 0) return { sides: sides(line, between, 'partner', [], false, true), type: trigger.word.type };
  const signed = trigger.noun ? signersOf(line, trigger) : [];
  if (signed.length > 0) return { sides: sides(line, signed, 'partner', [], false, true), type: trigger.word.type };
  if (trigger.word.words === 'consortium' && !isFormed(line, trigger, around)) return null;
  const awarded = trigger.noun ? award(line, trigger, around) : null;
  if (awarded) return awarded;
  const doers = trigger.noun ? makers(line, trigger, around) : around.subject;
  const under =
    doers.length === 0 && around.owner.length === 0 && together.length > 0 ? bound(line, trigger, around) : [];
  const first = around.owner.length > 0 && trigger.noun ? around.owner : [...doers, ...under];
  const from = trigger.word.frame === 'pact' ? [...preposition(around, 'from')] : [];
  const taker = trigger.word.frame === 'pact' && trigger.noun && together.length === 0 ? takerOf(line, trigger) : [];
  const compound = trigger.noun && trigger.word.type !== null ? around.compound : [];
  const object = trigger.noun ? [] : around.object;
  const withJudge = trigger.word.frame === 'pact' && !/^(?:merger|acquisition|stake)$/.test(trigger.word.type ?? '');
  return {
    sides: [
      ...sides(line, first, 'partner', current, false, allowPlaces),
      ...(withJudge
        ? sides(
            line,
            together.filter((actor) => !actor.pronoun),
            'partner',
            [],
            true,
            allowPlaces,
            true,
          )
        : []),
      ...sides(
        line,
        [...together, ...taker, ...merged, ...object, ...compound, ...from],
        'partner',
        [],
        true,
        allowPlaces,
      ),
    ],
    type: trigger.word.type,
  };
}

/** "flies there under a deal with X", "Under a deal with X, Y will fly there": those whom the deal binds. */
function bound(line: Line, trigger: Trigger, around: Arguments): readonly Actor[] {
  let i = trigger.first - 1;
  while (i > around.clauseStart && /^(?:DET|ADJ|NOUN|NUM|PRON)$/.test(line.tokens[i]!.pos)) i--;
  if (!/^(?:under|through|via)$/.test(line.tokens[i]?.lower ?? '')) return [];
  if (around.subject.length > 0 && around.subject[0]!.first < i) return around.subject;
  const comma = firstWithin(line.tokens, trigger.last, line.tokens.length, ({ text }) => text === ',');
  const next = comma < 0 ? undefined : line.actors.find((actor) => actor.first > comma);
  return next && next.first <= comma + 3 ? [next] : [];
}

/** "X and Y formed a consortium", "a consortium of X and Y"; elsewhere it is a side, and no deal. */
function isFormed(line: Line, trigger: Trigger, around: Arguments): boolean {
  return (
    /^(?:form|create|establish|set|join|build|launch)$/.test(governor(line, around, trigger.first)) ||
    ['of', 'between'].some((word) => preposition(around, word).length > 1)
  );
}

/** "awarded a contract to X", "X was awarded a contract by Y", "won a contract from Y": the one who awards first. */
function award(line: Line, trigger: Trigger, around: Arguments): Cast | null {
  const verb = governor(line, around, trigger.first);
  if (trigger.word.frame !== 'pact' || !/^(?:award|win|land|receive|grant|give|hand|secure)$/.test(verb)) return null;
  const by = [...preposition(around, 'by'), ...preposition(around, 'from'), ...preposition(around, 'with')];
  const handed = /^(?:award|grant|give|hand)$/.test(verb) ? handedTo(line, trigger.first) : null;
  if (handed)
    return {
      sides: [
        ...sides(line, handed.giver, 'customer', [], false, true),
        ...sides(line, [handed.taker], 'supplier', [], true, true),
      ],
      type: trigger.word.type,
    };
  const to = preposition(around, 'to');
  if (by.length === 0 && to.length === 0) return null;
  const giver = to.length > 0 ? around.subject : by;
  const taker = to.length > 0 ? to : around.subject;
  return {
    sides: [...sides(line, giver, 'customer', [], false, true), ...sides(line, taker, 'supplier', [], false, true)],
    type: trigger.word.type,
  };
}

/** "Peru awarded Halden a licence": who stands between the verb and what is awarded, and who awards it; null elsewhere. */
function handedTo(line: Line, at: number): { giver: readonly Actor[]; taker: Actor } | null {
  const taker = line.actors.find(({ first, last }) => {
    const verb = line.tokens[first - 1];
    const isRightBehind = verb?.pos === 'VERB' && /^(?:award|grant|give|hand)$/.test(verb.lemma);
    return (
      isRightBehind &&
      last <= at &&
      line.tokens.slice(last, at).every(({ pos }) => /^(?:DET|ADJ|NUM|NOUN|PUNCT|SYM|ADP)$/.test(pos))
    );
  });
  if (!taker || !/^(?:DET|NUM)$/.test(line.tokens[taker.last]?.pos ?? '')) return null;
  const giver = subjectOf(line, taker.first - 1);
  return giver.length > 0 ? { giver, taker } : null;
}

/** "A and B agreed on a fare": two sides and a thing; "agreed to sell" is told by its own verb. */
function agreeOnThing(line: Line, trigger: Trigger, around: Arguments): boolean {
  const both = around.subject.length > 1 || around.subject.some((actor) => actor.entities.length > 1);
  const next = line.tokens[trigger.last];
  return both && next !== undefined && next.pos !== 'VERB' && next.pos !== 'AUX';
}

export function gives({ line, trigger, around, current }: Scene): Cast | null {
  const to = [...preposition(around, 'to'), ...preposition(around, 'with')];
  if (trigger.word.words.startsWith('official')) {
    const holder = [...preposition(around, 'of'), ...preposition(around, 'for'), ...to].filter(
      (actor) => actor.kind !== 'other' && actor.kind !== 'product',
    );
    return {
      sides: [...sides(line, around.subject, 'sponsor', current), ...sides(line, holder, 'sponsored', [], true)],
      type: trigger.word.type,
    };
  }
  const roles = GIVEN[trigger.word.type ?? ''] ?? ['provider', 'customer'];
  const states =
    (isState(around.subject) && isState([...to, ...preposition(around, 'from')])) || isOfStates(line, trigger, around);
  if (around.passive) {
    const by = preposition(around, 'by');
    return {
      sides: [...sides(line, by, roles[0]!), ...sides(line, around.subject, roles[1]!, current)],
      type: trigger.word.type,
    };
  }
  const from = preposition(around, 'from');
  if (trigger.noun && trigger.word.type === 'financing') return financed(line, trigger, around, current);
  if (trigger.word.words === 'borrow' && from.length === 0) return null;
  if (from.length > 0) {
    const taker = to.length > 0 ? to : around.subject;
    return {
      sides: [
        ...sides(line, taker, roles[1]!, current, false, states),
        ...sides(line, from, roles[0]!, [], false, states),
      ],
      type: trigger.word.type,
    };
  }
  const receiver = to.length > 0 ? to : TO_OBJECT.test(trigger.word.words) ? around.object : preposition(around, 'for');
  return {
    sides: [
      ...sides(line, around.subject, roles[0]!, current, false, states),
      ...sides(line, receiver, roles[1]!, [], false, states),
    ],
    type: trigger.word.type,
  };
}

/** What one country buys of another, or a company sells to one: "supply gas to Peru". */
function isOfStates(line: Line, trigger: Trigger, around: Arguments): boolean {
  if (trigger.word.type !== 'supply') return false;
  return line.tokens.slice(around.reach.from, around.reach.to).some((token) => STATE_GOODS.has(token.lower));
}

function isState(actors: readonly Actor[]): boolean {
  return actors.length > 0 && actors.every((actor) => actor.kind === 'place');
}

/** Verbs whose object is the one who receives. */
const TO_OBJECT = /^(?:sponsor|bail|lend)/;

const GIVEN: Readonly<Record<string, readonly [string, string]>> = {
  licence: ['licensor', 'licensee'],
  supply: ['supplier', 'customer'],
  service: ['customer', 'provider'],
  financing: ['lender', 'borrower'],
  other: ['sponsor', 'sponsored'],
};

export function invests({ line, trigger, around, current }: Scene): Cast | null {
  const investor =
    trigger.noun && around.owner.length > 0
      ? around.owner
      : trigger.noun && preposition(around, 'by').length
        ? preposition(around, 'by')
        : around.subject;
  const target = [...preposition(around, 'in'), ...preposition(around, 'into')].filter(
    (actor) => actor.kind === 'organization' || actor.kind === 'product',
  );
  if (target.length === 0) return null;
  return {
    sides: [...sides(line, investor, 'investor', current, false, true), ...sides(line, target, 'company', [], true)],
    type: line.tokens.slice(trigger.last).some(({ lower }) => STAKE_NOUNS.has(lower)) ? 'stake' : 'financing',
  };
}

/** "Halden Radio, distributed by Norvik"; of "Halden signed a letter distributed by Norvik" it is the letter. */
function isRightBefore({ tokens }: Line, { last }: Actor, { first }: Trigger): boolean {
  return tokens.slice(last, first).every(({ text, pos }) => text === ',' || /^(?:ADV|AUX|CCONJ)$/.test(pos));
}

export function places({ line, trigger, around, current }: Scene): Cast | null {
  if (trigger.word.words === 'let' && around.object.length === 0) return null;
  const carriers = [...preposition(around, 'by'), ...preposition(around, 'via'), ...preposition(around, 'through')];
  const objectCarrier = around.compound.length > 0 ? around.compound : around.object;
  const makers = [...preposition(around, 'with'), ...around.owner];
  const passiveLike = around.passive || carriers.length > 0;
  if (passiveLike) {
    const whole = around.passive || trigger.word.strength === 'strong';
    const carried = whole ? around.subject : around.subject.filter((actor) => isRightBefore(line, actor, trigger));
    return {
      sides: [...sides(line, carried, 'provider', current), ...sides(line, carriers, 'distributor')],
      type: trigger.word.type,
    };
  }
  if (makers.length > 0 && objectCarrier.length > 0) {
    return {
      sides: [...sides(line, makers, 'provider', [], true), ...sides(line, objectCarrier, 'distributor', [], true)],
      type: trigger.word.type,
    };
  }
  return {
    sides: [
      ...sides(line, around.subject, 'distributor', current),
      ...sides(line, [...objectCarrier, ...makers, ...preposition(around, 'from')], 'provider', [], true),
    ],
    type: trigger.word.type,
  };
}
