import { CONTRACTING_VERBS } from '../../lexicon/deal-contexts.ts';
import { STATE_GOODS } from '../../lexicon/deal-words.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import { governor } from '../sentence/governor.ts';
import type { Line } from '../sentence/line.ts';
import { isTogether } from '../sentence/made-together.ts';
import { agentsOf, signersOf, signersRightBehind, underWhich, withWhich } from '../sentence/signers.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { award } from './awards.ts';
import { isGoods, isTold } from './goods.ts';
import { fittedTo, takerOf } from './handed.ts';
import { knownTaker } from './left-out.ts';
import { financed } from './loans.ts';
import {
  isCounterpart,
  isFoughtFor,
  isInterview,
  isJointWork,
  isToJoin,
  isToMake,
  isWooed,
  ownersOfVenture,
  partTalkedOf,
  toBehind,
  WORKING,
} from './partners.ts';
import { ratified } from './ratified.ts';
import { licensedBehind, licensedFrom } from './rights.ts';
import { type Cast, isAtWorkOn, makers, preposition, type Scene } from './scene.ts';
import { claimants, paidToSettle, payersOf, suedIn } from './settled.ts';
import { sides } from './sides.ts';
import { isDoneByTwo } from './together.ts';
import { bound, boundBeside, doneUnder } from './under.ts';

export function joins({ line, trigger, around, current }: Scene): Cast | null {
  if (trigger.word.frame === 'pact' && !trigger.noun && !agreeOnThing(line, trigger, around)) return null;
  if (!trigger.noun && WORKING.test(trigger.word.words) && !isJointWork(line, trigger)) return null;
  if (trigger.noun ? isFoughtFor(line, trigger) : !isDoneByTwo(line, trigger, around)) return null;
  if (trigger.word.frame === 'talks' && (isToJoin(line, trigger.last) || isInterview(line, trigger, around)))
    return null;
  if (trigger.noun && isAtWorkOn(line, around, trigger.first)) return null;
  if (isWooed(line, trigger))
    return {
      sides: [...sides(line, around.subject, 'bidder', current), ...sides(line, around.object, 'target', [], true)],
      type: 'acquisition',
    };
  const between = [...preposition(around, 'between'), ...preposition(around, 'among')];
  const which = trigger.noun ? [...withWhich(line, trigger), ...underWhich(line, trigger)] : [];
  const together = [...preposition(around, 'with'), ...preposition(around, 'alongside'), ...which];
  const merged = trigger.word.type === 'merger' ? [...preposition(around, 'of'), ...preposition(around, 'into')] : [];
  const allowPlaces =
    trigger.word.frame === 'pact' ||
    trigger.word.frame === 'talks' ||
    /^(?:cooperation|settlement)$/.test(trigger.word.type ?? '');
  if (between.length > 0) return { sides: sides(line, between, 'partner', [], false, true), type: trigger.word.type };
  const signed = trigger.noun ? [...signersOf(line, trigger), ...signersRightBehind(line, trigger)] : [];
  if (signed.length > 0) return { sides: sides(line, signed, 'partner', [], false, true), type: trigger.word.type };
  if (trigger.word.words === 'consortium' && !isFormed(line, trigger, around)) return null;
  const voted = trigger.noun ? ratified(line, trigger, around) : [];
  if (voted.length > 0) return { sides: voted, type: 'other' };
  const licensed = trigger.noun ? licensedBehind({ line, trigger, around, current }) : null;
  if (licensed) return licensed;
  const awarded = trigger.noun ? award({ line, trigger, around, current }) : null;
  if (awarded) return awarded;
  const paying = SETTLING.test(trigger.word.words) || isFine(trigger) ? payersOf(line, trigger) : [];
  const doers =
    paying.length > 0
      ? paying
      : isFine(trigger)
        ? around.subject
        : trigger.noun
          ? makers(line, trigger, around)
          : around.subject;
  const beside = trigger.noun && together.length === 0 ? boundBeside(line, trigger, around) : [];
  if (beside.length > 1)
    return {
      sides: sides(line, beside, 'partner', current, false, allowPlaces),
      type: trigger.word.type ?? doneUnder(line, beside.slice(-2)),
    };
  const own = around.owner.filter((actor) => !trigger.noun || !around.held.includes(actor));
  const whose = trigger.noun ? around.held.filter((actor) => isCounterpart(line, trigger, actor)) : [];
  const under =
    doers.length === 0 && own.length === 0
      ? bound(line, trigger, around).filter((actor) => together.length > 0 || SEVERAL.test(actor.name))
      : [];
  const first = own.length > 0 && trigger.noun ? own : [...doers, ...under];
  const enders = trigger.noun && own.length > 0 && together.length === 0 ? agentsOf(line, trigger) : [];
  // "a deal with Halden for its flights from Oslo": beside whom it is with, a place only says where.
  const from =
    trigger.word.frame === 'pact'
      ? preposition(around, 'from').filter(({ kind }) => kind !== 'place' || together.length === 0)
      : [];
  const sued = suedIn(line, trigger, around);
  const taker = trigger.word.frame === 'pact' && trigger.noun && together.length === 0 ? takerOf(line, trigger) : [];
  const compound = trigger.noun && trigger.word.type !== null ? around.compound : [];
  const object = trigger.noun || isTogether(line, trigger.first, trigger.last) ? [] : around.object;
  const withJudge = trigger.word.frame === 'pact' && !/^(?:merger|acquisition|stake)$/.test(trigger.word.type ?? '');
  const byJudge = withJudge && trigger.noun && CONTRACTING_VERBS.has(governor(line, around, trigger.first));
  return {
    sides: [
      ...sides(line, first, 'partner', current, false, allowPlaces, byJudge),
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
        [
          ...together,
          ...whose,
          ...taker,
          ...merged,
          ...object,
          ...compound,
          ...from,
          ...sued,
          ...ownersOfVenture(line, trigger),
        ],
        'partner',
        [],
        true,
        allowPlaces,
      ),
      ...(withJudge ? sides(line, enders, 'partner', [], true, allowPlaces, true) : []),
      ...(isFine(trigger)
        ? sides(
            line,
            ['to', 'from', 'by'].flatMap((on) => preposition(around, on)),
            'partner',
            [],
            true,
            true,
            true,
          )
        : []),
      ...(SETTLING.test(trigger.word.words)
        ? sides(line, [...claimants(line, around), ...paidToSettle(line, trigger)], 'partner', [], true, true, true)
        : []),
    ],
    type: trigger.word.type ?? (trigger.word.frame === 'talks' ? partTalkedOf(line, trigger) : null),
  };
}

/** Whom a paper binds alike: "Under a memorandum signed on Monday the pair will study a plant". */
const SEVERAL = /^(?:they|both|the (?:two|pair|duo|partners)\b.{0,20})$/i;

/** "a fine": what is paid to an office of the state. */
const isFine = ({ word }: Trigger): boolean => word.words === 'fine|penalty';

/** Verbs by which what courts deal with comes to an end. */
const SETTLING = /^(?:settle|resolve|end)$/;

/** "X and Y formed a consortium", "a consortium of X and Y"; elsewhere it is a side, and no deal. */
function isFormed(line: Line, trigger: Trigger, around: Arguments): boolean {
  return (
    /^(?:form|create|establish|set|join|build|launch)$/.test(governor(line, around, trigger.first)) ||
    ['of', 'between'].some((word) => preposition(around, word).length > 1)
  );
}

/** "A and B agreed on a fare": two sides and a thing; "agreed to sell" is told by its own verb. */
function agreeOnThing(line: Line, trigger: Trigger, around: Arguments): boolean {
  const both = around.subject.length > 1 || around.subject.some((actor) => actor.entities.length > 1);
  const next = line.tokens[trigger.last];
  if (trigger.word.words === 'agree with') return isToMake(line, toBehind(line, around.object.at(-1)?.last ?? -1));
  if (next?.pos === 'VERB' && trigger.word.words.startsWith('agree to') && isToMake(line, trigger.last - 1))
    return both;
  return both && next !== undefined && next.pos !== 'VERB' && next.pos !== 'AUX';
}

/** "will supply X with jets": who gets the goods stands right behind the verb. */
function isServed(line: Line, { word }: Trigger, { object, reach }: Arguments): boolean {
  const [first] = object;
  return (
    word.type === 'supply' &&
    first !== undefined &&
    line.tokens.slice(first.last, reach.to).some(({ lower }) => lower === 'with')
  );
}

export function gives({ line, trigger, around, current }: Scene): Cast | null {
  if (trigger.word.words === 'deliver' && !isGoods(line, around)) return null;
  if (trigger.word.type === 'supply' && isTold(line, around)) return null;
  const to = [...preposition(around, 'to'), ...preposition(around, 'with')];
  // "will become the face of Halden": who is paid to be.
  if (trigger.word.words.startsWith('face'))
    return {
      sides: [
        ...sides(line, preposition(around, 'of'), 'sponsor', [], true),
        ...sides(line, around.subject, 'sponsored', current),
      ],
      type: trigger.word.type,
    };
  if (/^official|sponsor/.test(trigger.word.words) && trigger.noun) {
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
  const licensed = licensedFrom({ line, trigger, around, current });
  if (licensed) return licensed;
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
  const served = TO_OBJECT.test(trigger.word.words) || isServed(line, trigger, around);
  const receiver =
    to.length > 0 ? to : served ? around.object : [...preposition(around, 'for'), ...fittedTo(line, trigger, around)];
  const known =
    receiver.length === 0 && !trigger.noun && trigger.word.type === 'supply'
      ? knownTaker({ line, trigger, around, current })
      : null;
  return {
    sides: [
      ...sides(line, around.subject, roles[0]!, current, false, states),
      ...(known ? [{ ...known, role: roles[1]! }] : sides(line, receiver, roles[1]!, [], false, states)),
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
const TO_OBJECT = /^(?:sponsor|bail|lend|rescue|give)/;

const GIVEN: Readonly<Record<string, readonly [string, string]>> = {
  licence: ['licensor', 'licensee'],
  supply: ['supplier', 'customer'],
  service: ['customer', 'provider'],
  financing: ['lender', 'borrower'],
  other: ['sponsor', 'sponsored'],
};
