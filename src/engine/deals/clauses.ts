import { ARGUMENT_STOPS } from '../lexicon/deal-words.ts';
import type { Actor, Line } from './line.ts';

/** What stands around a deal word: who acts, what it is done to, and who hangs on by which preposition. */
export interface Arguments {
  readonly subject: readonly Actor[];
  readonly object: readonly Actor[];
  /** "X's" before the word itself or before its object. */
  readonly owner: readonly Actor[];
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

const NOUN_LIKE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'SYM', 'X']);
const PREPOSITIONS = new Set(
  'with from to by for in of between among via through on against at into under alongside over about towards toward as'.split(
    ' ',
  ),
);
const POSSESSIVE = /^(?:['’]s|['’])$/;
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'get', 'gets', 'got']);

export function isPossessive(line: Line, actor: Actor): boolean {
  return POSSESSIVE.test(line.tokens[actor.last]?.text ?? '') || /^(?:its|their|his|her)$/i.test(actor.name);
}

/** The arguments of the deal word at tokens [first, last). */
export function argumentsOf(line: Line, first: number, last: number, noun: boolean): Arguments {
  const right = argumentsRight(line, first, last, noun);
  const compound: Actor[] = [];
  const owner: Actor[] = [];
  if (noun) ownersBefore(line, first, owner, compound);
  const left = noun ? nounStart(line, first) : first;
  return {
    subject: subjectOf(line, left),
    ...right,
    owner: [...owner, ...right.owner],
    compound: [...compound, ...right.compound],
    passive: !noun && isPassive(line, first),
    clauseStart: clauseStart(line, left),
  };
}

function isPassive(line: Line, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const token = line.tokens[i]!;
    if (BE.has(token.lower) || BE.has(token.lemma)) return true;
    if (token.pos !== 'ADV' && token.pos !== 'AUX' && token.pos !== 'PART') return false;
  }
  return false;
}

/** Where the noun phrase that ends in the deal noun begins. */
function nounStart(line: Line, at: number): number {
  let i = at;
  while (i > 0) {
    const token = line.tokens[i - 1]!;
    if (!(NOUN_LIKE.has(token.pos) || POSSESSIVE.test(token.text) || token.text === '-' || token.pos === 'PRON')) break;
    if (token.pos === 'PROPN' && !leadsTo(line, i - 1, at)) break;
    i--;
    if (token.pos === 'DET') break;
    if (token.pos === 'PRON' && /^(?:its|their|his|her|a|any)$/i.test(token.text)) break;
  }
  return i;
}

/** A name belongs to the noun phrase after it when it is a possessor, or stands right before the noun and its modifiers. */
function leadsTo(line: Line, i: number, at: number): boolean {
  const actor = line.actors.find((a) => a.first <= i && i < a.last);
  if (!actor) return true;
  if (POSSESSIVE.test(line.tokens[actor.last]?.text ?? '')) return true;
  for (let k = actor.last; k < at; k++) {
    const pos = line.tokens[k]!.pos;
    if (pos !== 'NOUN' && pos !== 'ADJ' && line.tokens[k]!.text !== '-') return false;
  }
  return line.tokens[actor.first - 1]?.pos === 'DET' || line.tokens[actor.first - 1]?.pos === 'ADJ';
}

function ownersBefore(line: Line, at: number, owner: Actor[], compound: Actor[]): void {
  const from = nounStart(line, at);
  for (const actor of line.actors) {
    if (actor.first < from || actor.last > at) continue;
    if (isPossessive(line, actor)) owner.push(actor);
    else compound.push(actor);
  }
}

/** The start of the clause that holds the token: after the last ";" , ":" or a conjunction that begins a new one. */
export function clauseStart(line: Line, at: number): number {
  const aside = line.asides[at] ?? 0;
  for (let i = at - 1; i >= 0; i--) {
    const token = line.tokens[i]!;
    if (token.text === ';' || token.text === ':') return i + 1;
    if (aside !== 0 && line.asides[i] !== aside) return i + 1;
    if (token.text === ',' && /^(?:and|but|while|as|although|because|so)$/.test(line.tokens[i + 1]?.lower ?? '')) {
      if (hasSubject(line, i + 2, at)) return i + 2;
    }
  }
  return 0;
}

function hasSubject(line: Line, from: number, at: number): boolean {
  return line.actors.some(
    (actor) => actor.first >= from && actor.last <= at && !inPrepositional(line, actor) && !isPossessive(line, actor),
  );
}

/** Whether the noun phrase of the actor hangs on a preposition. */
function inPrepositional(line: Line, actor: Actor): boolean {
  for (let i = actor.first - 1; i >= 0; i--) {
    const token = line.tokens[i]!;
    if (token.pos === 'ADP' && PREPOSITIONS.has(token.lower)) return true;
    if (token.lower === 'to' && line.tokens[i + 1]?.pos !== 'VERB') return true;
    const ofPlace = token.text === ',' && actor.kind === 'place' && i === actor.first - 1;
    if (token.lower === 'and' || token.lower === 'or' || ofPlace) {
      const before = line.actors.find((a) => a.last === i);
      return before ? inPrepositional(line, before) : false;
    }
    if (!NOUN_LIKE.has(token.pos) && token.text !== '-') return false;
  }
  return false;
}

/** Those who do what the word at `at` says: the nearest name to the left that is no possessor and hangs on no preposition. */
export function subjectOf(line: Line, at: number): readonly Actor[] {
  const relative = relativeBefore(line, at);
  if (relative >= 0) return antecedent(line, relative);
  const aside = line.asides[at] ?? 0;
  const start = clauseStart(line, at);
  const left = line.actors.filter((actor) => actor.last <= at);
  const inside = left.filter(
    (actor) =>
      actor.first >= start && (aside === 0 ? line.asides[actor.first] === 0 : line.asides[actor.first] === aside),
  );
  const outside = left.filter((actor) => line.asides[actor.first] === 0);
  for (const pool of [inside, outside]) {
    for (let k = pool.length - 1; k >= 0; k--) {
      const actor = pool[k]!;
      if (isPossessive(line, actor) || inPrepositional(line, actor)) continue;
      if (isObject(line, actor, at) && k > 0) continue;
      if (hasOwnSubject(line, actor.last, at)) return [];
      const stood = actor.pronoun ? (speakerFor(line, actor) ?? ownSubject(line, actor)) : null;
      return stood ?? group(line, actor, pool);
    }
  }
  return [];
}

const SPEAKING = /^(?:say|tell|announce|confirm|add|deny|inform|state|disclose|notify|reveal)$/;

/** "X told Y that it would": the pronoun stands for the one who speaks; null where nobody does. */
function speakerFor(line: Line, pronoun: Actor): readonly Actor[] | null {
  if (!/^(?:it|they|he|she)$/i.test(pronoun.name)) return null;
  for (let i = pronoun.first - 1; i >= Math.max(0, pronoun.first - 9); i--) {
    const token = line.tokens[i]!;
    if (token.text === ',' || token.text === ';') return null;
    if (token.pos !== 'VERB' || !SPEAKING.test(token.lemma)) continue;
    const speakers = subjectOf(line, i);
    return speakers.length > 0 && speakers.every((actor) => actor.entities.length > 0) ? speakers : null;
  }
  return null;
}

/** "China signed a pact that will allow it to buy": a pronoun for somebody named elsewhere stands for this sentence's subject. */
function ownSubject(line: Line, pronoun: Actor): readonly Actor[] | null {
  if (!/^(?:it|they)$/i.test(pronoun.name)) return null;
  const ids = new Set(pronoun.entities.map((entity) => entity.id));
  const named = line.actors.filter((actor) => !actor.pronoun && actor.last <= pronoun.first);
  if (named.some((actor) => actor.entities.some((entity) => ids.has(entity.id)))) return null;
  const first = named.find(
    (actor) => !isPossessive(line, actor) && !inPrepositional(line, actor) && line.asides[actor.first] === 0,
  );
  return first && first.first < 6 ? [first] : null;
}

/** The relative pronoun that is the subject of the word at `at` ("companies that wish to buy"), or -1. */
function relativeBefore(line: Line, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const token = line.tokens[i]!;
    if (
      token.text === ',' ||
      token.text === ';' ||
      token.lower === 'and' ||
      line.actors.some((actor) => actor.first <= i && i < actor.last)
    )
      return -1;
    if (!/^(?:that|which|who)$/.test(token.lower)) continue;
    const next = line.tokens[i + 1];
    const after = next?.pos === 'ADV' ? line.tokens[i + 2] : next;
    return i + 1 === at || after?.pos === 'VERB' || after?.pos === 'AUX' ? i : -1;
  }
  return -1;
}

/** Whom a relative pronoun stands for: the name right before it, if any. */
function antecedent(line: Line, at: number): readonly Actor[] {
  const before = line.tokens[at - 1]?.text === ',' ? at - 1 : at;
  return line.actors.filter((actor) => actor.last === before);
}

/** "X said that the stores would be sold": between "that" and the verb stands another subject, so X is none. */
function hasOwnSubject(line: Line, from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    if (line.tokens[i]!.lower !== 'that' && line.tokens[i]!.lower !== 'whether') continue;
    for (let k = i + 1; k < at; k++) {
      const { pos } = line.tokens[k]!;
      if (pos === 'PRON') return false;
      if (pos === 'NOUN' || pos === 'PROPN') return true;
      if (pos === 'VERB' || pos === 'AUX') return i > from + 1;
    }
    return false;
  }
  return false;
}

const OBJECT_CONTROL =
  /^(?:allow|let|enable|help|want|expect|force|require|ask|tell|urge|order|permit|invite|get|cause|lead)$/;

/** An actor right after a verb is that verb's object, so not the subject of what follows ("X told Y it would buy Z"). */
function isObject(line: Line, actor: Actor, at: number): boolean {
  let i = actor.first - 1;
  while (i >= 0 && (line.tokens[i]!.pos === 'DET' || line.tokens[i]!.pos === 'ADJ')) i--;
  const before = line.tokens[i];
  if (
    before?.pos !== 'VERB' ||
    /^(?:say|announce|confirm|report|claim|add|state|believe|think|mean|reveal)$/.test(before.lemma)
  )
    return false;
  const between = line.tokens.slice(actor.last, at);
  if (between.some((token) => token.text === ',' || token.lower === 'and')) return true;
  return !OBJECT_CONTROL.test(before.lemma) && between.some((token) => token.lower === 'to');
}

/** The actor with those that it is coordinated with to its left ("A, B and C"), in the order of the text. */
function group(line: Line, actor: Actor, pool: readonly Actor[]): readonly Actor[] {
  const members = [actor];
  let head = actor;
  for (let k = pool.indexOf(actor) - 1; k >= 0; k--) {
    const before = pool[k]!;
    if (!coordinated(line, before, head)) break;
    members.unshift(before);
    head = before;
  }
  return members;
}

/** Whether only "and", "or", commas, asides and noun modifiers stand between two actors, with a conjunction or comma among them. */
function coordinated(line: Line, a: Actor, b: Actor): boolean {
  if (isPossessive(line, a)) return false;
  let joined = false;
  for (let i = a.last; i < b.first; i++) {
    const token = line.tokens[i]!;
    if (line.asides[i] !== line.asides[a.first]) {
      continue;
    }
    if (/^(?:and|or|,|;|&|\/|both|either)$/.test(token.lower)) joined = true;
    else if (!NOUN_LIKE.has(token.pos) || POSSESSIVE.test(token.text)) return false;
  }
  return joined;
}

/** Everything right of the deal word that belongs to it, sorted by preposition. */
function argumentsRight(line: Line, at: number, from: number, noun: boolean) {
  const object: Actor[] = [];
  const owner: Actor[] = [];
  const compound: Actor[] = [];
  const prepositions = new Map<string, Actor[]>();
  const home = line.asides[at] ?? 0;
  let slot: string | null = noun ? null : 'object';
  let slotHead: Actor | null = null;
  let i = from;
  for (; i < line.tokens.length; i++) {
    const token = line.tokens[i]!;
    if ((line.asides[i] ?? 0) !== home) {
      if (home !== 0) break;
      continue;
    }
    const actor = line.actors.find((a) => a.first === i);
    if (actor) {
      const next = line.tokens[actor.last];
      const coordinatedOn = slotHead !== null && coordinated(line, slotHead, actor);
      if (slot !== null && (slotHead === null || coordinatedOn || slot === 'object')) {
        if (isPossessive(line, actor)) {
          owner.push(actor);
        } else if (next?.pos === 'NOUN' && slot === 'object') compound.push(actor);
        else {
          if (slot === 'object') {
            if (slotHead === null || coordinatedOn) object.push(actor);
          } else prepositions.set(slot, [...(prepositions.get(slot) ?? []), actor]);
          slotHead = actor;
        }
      }
      i = actor.last - 1;
      continue;
    }
    if (token.text === ';' || token.text === ':' || token.text === '—' || token.text === '–') break;
    if (ARGUMENT_STOPS.has(token.lower)) break;
    if (token.lower === 'to' && (line.tokens[i + 1]?.pos === 'VERB' || line.tokens[i + 1]?.pos === 'AUX')) break;
    if (token.lower === 'being') continue;
    if (token.pos === 'AUX' || (token.pos === 'VERB' && !/(?:ed|ing|en|held|sold|made)$/.test(token.lower))) break;
    if ((token.pos === 'ADP' || token.lower === 'to') && PREPOSITIONS.has(token.lower)) {
      slot = token.lower;
      slotHead = null;
    } else if (token.lower === 'that') break;
  }
  return { object, owner, compound, prepositions, reach: { from, to: i } };
}
