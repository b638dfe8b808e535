import type { Token } from '../../language/language.ts';
import { ARGUMENT_STOPS, PASSIVE_AUXILIARIES } from '../../lexicon/deal-words.ts';
import { SMALL_LEGAL_FORMS } from '../../lexicon/legal-forms.ts';
import type { Actor } from './actors.ts';
import type { Line } from './line.ts';
import { figureAt } from './line-figures.ts';
import { coordinated, isOrigin, isPossessive, isTied, linkWords, POSSESSIVE } from './lists.ts';
import { isTaker } from './modifiers.ts';
import { isOfOwner, nounStart, ownersBefore } from './owners.ts';
import { inPassing, isCalledNow, isDoneBy, isOutcome, isSaidBy } from './passing.ts';
import { clauseStart, PREPOSITIONS, subjectOf } from './subjects.ts';
import type { Trigger } from './triggers.ts';

/** What stands around a deal word: who acts, what it is done to, and who hangs on by which preposition. */
export interface Arguments {
  readonly subject: readonly Actor[];
  readonly object: readonly Actor[];
  /** "X's" before the word itself or before its object. */
  readonly owner: readonly Actor[];
  /** Of these the ones right of the word: "for all X's shares". */
  readonly held: readonly Actor[];
  /** A name that modifies a noun: "the Halden stake". */
  readonly compound: readonly Actor[];
  readonly prepositions: ReadonlyMap<string, readonly Actor[]>;
  /** "was bought", "to be acquired": the subject is what it is done to. */
  readonly passive: boolean;
  /** Tokens [from, to) right of the word that belong to it. */
  readonly reach: { readonly from: number; readonly to: number };
  /** Where the clause of the word begins. */
  readonly clauseStart: number;
}

/** The arguments of a deal word; see `Line.around`. */
export function argumentsOf(line: Line, { first, last, noun }: Trigger): Arguments {
  const right = argumentsRight(line, first, last, noun);
  const compound: Actor[] = [];
  const owner: Actor[] = [];
  if (noun) ownersBefore(line, first, owner, compound);
  const left = noun ? nounStart(line, first) : first;
  return {
    subject: subjectOf(line, left),
    ...right,
    owner: [...owner, ...right.owner],
    held: right.owner,
    compound: [...compound, ...right.compound],
    passive: !noun && isPassive(line, first),
    clauseStart: clauseStart(line, left),
  };
}

function isPassive(line: Line, at: number): boolean {
  if (!isParticiple(line.tokens[at]!)) return false;
  if (isSecondPassive(line, at)) return true;
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const token = line.tokens[i]!;
    if (PASSIVE_AUXILIARIES.has(token.lower) || PASSIVE_AUXILIARIES.has(token.lemma)) return true;
    if (token.pos !== 'ADV' && token.pos !== 'AUX' && token.pos !== 'PART') return false;
  }
  return false;
}

/** "was founded in 2003 and bought by Halden": the auxiliary stands before the first of two participles. */
function isSecondPassive({ tokens }: Line, at: number): boolean {
  const link = tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
  if (tokens[link]?.lower !== 'and' || !/^(?:by|for|from|to|in)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  for (let i = link - 1; i > Math.max(0, link - SECOND_REACH); i--) {
    const { pos, text } = tokens[i]!;
    if (text === ';' || pos === 'AUX') return false;
    if (pos !== 'VERB') continue;
    return isParticiple(tokens[i]!) && PASSIVE_AUXILIARIES.has(tokens[i - 1]!.lower);
  }
  return false;
}

/** Words back from an "and" in which the first participle is looked for. */
const SECOND_REACH = 14;

/** "bought", "sold off", "merged": what "is to buy" and "is selling" are not. */
function isParticiple({ lower, lemma }: Token): boolean {
  return lower !== 'interested' && !/(?:ing|s)$/.test(lower) && (/(?:ed|ght|old|aken)$/.test(lower) || lower !== lemma);
}

const MADE = /^(?:held|conducted|begun|opened|resumed|reached|signed|struck|agreed|concluded|made|formed)$/;
const UNDER_WAY = /^(?:underway|ongoing|continuing|taking)$/;

/** "talks have been held with X", "talks are under way with X", "a deal was reached between …": the participle behind the auxiliaries at `at`, or -1. */
function madeAt(line: Line, at: number): number {
  let i = at;
  while (/^(?:AUX|ADV|PART)$/.test(line.tokens[i]?.pos ?? '') && !UNDER_WAY.test(line.tokens[i]!.lower)) i++;
  const word = line.tokens[i]?.lower ?? '';
  if (word === 'under' && line.tokens[i + 1]?.lower === 'way') return i + 1;
  return UNDER_WAY.test(word) || MADE.test(word) ? i : -1;
}

/**
 * "Under the agreement, Halden will …", "…, and last month Halden denied": after the comma stands a name with a verb of
 * its own, perhaps behind a conjunction and a time.
 */
function startsClause(line: Line, behind: number): boolean {
  let at = behind;
  if (/^(?:and|but|while)$/.test(line.tokens[at]?.lower ?? '')) at++;
  while (at < behind + LONGEST_TIME && isOfTime(line, at)) at++;
  const subject = line.actors.find(
    (actor) => actor.first === at || (actor.first === at + 1 && line.tokens[at]?.pos === 'DET'),
  );
  const verb = subject && line.tokens[subject.last];
  return verb !== undefined && (verb.pos === 'AUX' || (verb.pos === 'VERB' && !/ing$/.test(verb.lower)));
}

/** "a loan for the plant and the Dutch bank Halden will guarantee half": behind the "and" somebody does something of his own. */
const actsBehind = ({ tokens, actors }: Line, and: number): boolean => {
  const next = actors.find(({ first }) => first > and);
  return (
    next !== undefined &&
    tokens[next.last]?.pos === 'AUX' &&
    tokens.slice(and + 1, next.first).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos))
  );
};

/** A conjunction, and words of a time behind it. */
const LONGEST_TIME = 5;

function isOfTime(line: Line, at: number): boolean {
  const isDate = (token: number) => figureAt(line, token)?.type === 'date';
  return isDate(at) || (/^(?:in|on)$/.test(line.tokens[at]?.lower ?? '') && isDate(at + 1));
}

/** "a bid for the country's oldest bank, the Halden Bank": whom an apposition that begins at `at` names, or null. */
function saidAgain(line: Line, at: number): Actor | null {
  if (line.asides[at] === line.asides[at - 1]) return null;
  const first = line.tokens[at]!.pos === 'DET' ? at + 1 : at;
  const actor = line.actors.find((own) => own.first === first);
  const next = actor && line.tokens[actor.last];
  return actor && next?.pos !== 'NOUN' && !POSSESSIVE.test(next?.text ?? '') ? actor : null;
}

/** Whether a place begins at the token, or behind an article there. */
function isAtHome({ tokens, actors }: Line, at: number): boolean {
  const first = tokens[at]?.pos === 'DET' ? at + 1 : at;
  return actors.some((actor) => actor.first === first && actor.kind === 'place');
}

/** Everything right of the deal word that belongs to it, sorted by preposition. */
function argumentsRight(line: Line, at: number, from: number, noun: boolean) {
  const object: Actor[] = [];
  const owner: Actor[] = [];
  const compound: Actor[] = [];
  const prepositions = new Map<string, Actor[]>();
  const hang = (on: string, actor: Actor) => prepositions.set(on, [...(prepositions.get(on) ?? []), actor]);
  const home = line.asides[at] ?? 0;
  const tail = line.tokens[from - 1]!.lower;
  let slot: string | null = !noun || AIMING.test(tail) ? 'object' : /^(?:of|for|from)$/.test(tail) ? tail : null;
  let slotHead: Actor | null = null;
  let i = from;
  for (; i < line.tokens.length; i++) {
    const token = line.tokens[i]!;
    if ((line.asides[i] ?? 0) !== home) {
      if (home !== 0) break;
      if (slot !== null && slot !== 'object' && slotHead === null) {
        slotHead = saidAgain(line, i);
        if (slotHead) hang(slot, slotHead);
      }
      continue;
    }
    const actor = line.actors.find((a) => a.first === i);
    if (actor) {
      const next = line.tokens[actor.last];
      const coordinatedOn = slotHead !== null && coordinated(line, slotHead, actor);
      if (slot !== null && (slotHead === null || coordinatedOn || slot === 'object')) {
        if (isPossessive(line, actor)) {
          if (!isOrigin(line, actor)) owner.push(actor);
        } else if (next?.pos === 'NOUN' && slot === 'object' && !isSign(next.lower)) compound.push(actor);
        else {
          if (slot === 'object') {
            if (slotHead === null || coordinatedOn) object.push(actor);
          } else hang(slot, actor);
          slotHead = actor;
        }
      }
      i = actor.last - 1;
      continue;
    }
    if (token.text === ';' || token.text === ':' || token.text === '—' || token.text === '–') break;
    const conjunction = /^(?:and|but|while)$/.test(line.tokens[i + 1]?.lower ?? '');
    if (token.text === ',' && (noun || conjunction) && startsClause(line, i + 1)) break;
    // "to acquire for $3 million, a majority of Norvik": the price stands before what it is paid for.
    if (token.text === ',' && !noun && slot === 'for' && slotHead === null && object.length === 0)
      object.push(...pricedAt(line, i));
    if (token.text === ',' && noun && isDoneBy(line.tokens[i + 1])) break;
    if (token.text === ',' && !noun && isSaidBy(line, i + 1)) break;
    if (token.text === ',' && isOutcome(line.tokens[i + 1], noun)) break;
    if (noun && slot === 'for' && slotHead === null && token.lower === 'and' && actsBehind(line, i)) break;
    // "in 2004, Halden says": the preposition has its date.
    if (token.text === ',' && slotHead === null && slot !== 'object' && figureAt(line, i - 1)?.type === 'date')
      slot = null;
    if (ARGUMENT_STOPS.has(token.lower) && !isAmount(line, i)) break;
    if (
      token.lower === 'to' &&
      (line.tokens[i + 1]?.pos === 'VERB' || line.tokens[i + 1]?.pos === 'AUX') &&
      !isTaker(line, i + 1)
    )
      break;
    if (token.lower === 'being') continue;
    const passing = linkWords(line, i) || inPassing(line, i);
    if (passing > 0) {
      i += passing - 1;
      continue;
    }
    if (token.lower === 'what' && isCalledNow(line, i)) {
      i++;
      continue;
    }
    if (noun && token.pos === 'AUX') {
      const done = madeAt(line, i);
      if (done < 0) break;
      i = done;
      continue;
    }
    const name = !line.heading && /^\p{Lu}/u.test(token.text);
    // "start-up", "car-hire": a part of a compound, whatever the tagger takes it for.
    const part = isTied(line.tokens[i], line.tokens[i + 1]) || isTied(line.tokens[i - 1], token);
    // "the 9% block of Halden": what is measured.
    const measured = /^(?:%|percent|pct)$/.test(line.tokens[i - 1]?.lower ?? '') && line.tokens[i + 1]?.lower === 'of';
    const finite =
      token.pos === 'VERB' && !name && !part && !measured && !/(?:ed|ing|en|held|sold|made)$/.test(token.lower);
    const modifies = finite && slotHead === null && line.tokens[i + 1]?.pos === 'NOUN';
    const takes = finite && line.tokens[i - 1]?.lower === 'to' && isTaker(line, i);
    if (token.pos === 'AUX' || (finite && !modifies && !takes)) break;
    const example = token.lower === 'as' && line.tokens[i - 1]?.lower === 'such';
    if ((token.pos === 'ADP' || token.lower === 'to') && PREPOSITIONS.has(token.lower) && !example) {
      // "from the state of Halden": still from there.
      if (token.lower === 'of' && slotHead === null && isOfOwner(line.tokens[i - 1]!.lower, slot)) continue;
      // "Halden of Norland", but "the sale to Halden of Norvik".
      const goesOn = noun && (slot === 'by' || slot === 'to') && !prepositions.has('of') && !isAtHome(line, i + 1);
      const isOwners = token.lower === 'of' && slotHead?.last === i && slot !== 'object' && !goesOn;
      slot = isOwners || isOfAgent(line, i, prepositions) ? null : token.lower;
      slotHead = null;
    } else if (token.lower === 'that') break;
  }
  return { object, owner, compound, prepositions, reach: { from, to: i } };
}

/** What is named behind a price and a comma at the token; nothing where no price stands before it. */
function pricedAt(line: Line, comma: number): readonly Actor[] {
  if (figureAt(line, comma - 1)?.type !== 'money' || line.tokens[comma + 1]?.pos !== 'DET') return [];
  const named = line.actors.find(({ first }) => first > comma && first <= comma + PRICED_REACH);
  return named?.kind === 'organization' && !isPossessive(line, named) ? [named] : [];
}
const PRICED_REACH = 9;

/** "among those looking at Halden": behind them stands what is looked at. */
const AIMING = /^(?:at|circling|eyeing|considering|weighing|exploring|studying|pursuing)$/;

/** "a bid by Halden, controlled by Norvik": of two that a "by" names the second does something to the first. */
const isOfAgent = ({ tokens }: Line, at: number, known: ReadonlyMap<string, readonly Actor[]>): boolean =>
  tokens[at]!.lower === 'by' && known.has('by') && tokens[at - 1]!.pos === 'VERB';

/** What stands right behind a company's name and is no noun that it describes: its legal form, and what begins its sign at an exchange. */
const isSign = (word: string): boolean => word === '<' || SMALL_LEGAL_FORMS.has(word.replace(/\.$/, ''));

/** "for less than 10 million", "negotiating since May with Halden": what is compared or dated is a figure. */
const isAmount = (line: Line, at: number): boolean =>
  line.tokens[at]!.lower === 'since'
    ? figureAt(line, at + 1)?.type === 'date'
    : line.tokens[at]!.lower === 'than' && /^(?:less|more|fewer)$/.test(line.tokens[at - 1]?.lower ?? '');
