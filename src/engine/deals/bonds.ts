import type { Actor } from './actors.ts';
import type { Arguments } from './clauses.ts';
import type { Line } from './line.ts';
import { type Cast, makers, preposition, type Scene } from './scene.ts';
import { sides } from './sides.ts';
import type { Trigger } from './triggers.ts';

export function joins({ line, trigger, around, current }: Scene): Cast | null {
  if (trigger.word.frame === 'pact' && !trigger.noun && !agreeOnThing(line, trigger, around)) return null;
  const between = [...preposition(around, 'between'), ...preposition(around, 'among')];
  const together = [...preposition(around, 'with'), ...preposition(around, 'alongside')];
  const merged = trigger.word.type === 'merger' ? [...preposition(around, 'of'), ...preposition(around, 'into')] : [];
  const allowPlaces = trigger.word.frame === 'pact';
  if (between.length > 0) return { sides: sides(line, between, 'partner', [], false, true), type: trigger.word.type };
  const doers = trigger.noun ? makers(line, trigger, around) : around.subject;
  const first = around.owner.length > 0 && trigger.noun ? around.owner : doers;
  const from = trigger.word.frame === 'pact' ? [...preposition(around, 'from')] : [];
  const compound = trigger.noun && trigger.word.type !== null ? around.compound : [];
  const object = trigger.noun ? [] : around.object;
  return {
    sides: [
      ...sides(line, first, 'partner', current, false, allowPlaces),
      ...sides(line, [...together, ...merged, ...object, ...compound, ...from], 'partner', [], true, allowPlaces),
    ],
    type: trigger.word.type,
  };
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
  const states = isState(around.subject) && isState([...to, ...preposition(around, 'from')]);
  if (around.passive) {
    const by = preposition(around, 'by');
    return {
      sides: [...sides(line, by, roles[0]!), ...sides(line, around.subject, roles[1]!, current)],
      type: trigger.word.type,
    };
  }
  const from = preposition(around, 'from');
  const loan = trigger.noun && trigger.word.type === 'financing';
  if (loan && [...from, ...to].every((actor) => actor.entities.length === 0)) return null;
  if (from.length > 0) {
    return {
      sides: [
        ...sides(line, around.subject, roles[1]!, current, false, states),
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

function isState(actors: readonly Actor[]): boolean {
  return actors.length > 0 && actors.every((actor) => actor.kind === 'place');
}

/** Verbs whose object is the one who receives. */
const TO_OBJECT = /^(?:sponsor|bail)/;

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
    sides: [...sides(line, investor, 'investor', current), ...sides(line, target, 'company', [], true)],
    type: trigger.word.type,
  };
}

export function places({ line, trigger, around, current }: Scene): Cast | null {
  if (trigger.word.words === 'let' && around.object.length === 0) return null;
  const carriers = [...preposition(around, 'by'), ...preposition(around, 'via'), ...preposition(around, 'through')];
  const objectCarrier = around.compound.length > 0 ? around.compound : around.object;
  const makers = [...preposition(around, 'with'), ...around.owner];
  const passiveLike = around.passive || carriers.length > 0;
  if (passiveLike) {
    return {
      sides: [...sides(line, around.subject, 'provider', current), ...sides(line, carriers, 'distributor')],
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
