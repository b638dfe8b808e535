import { firstWithin } from '../../language/token-search.ts';
import { OBJECT_CONTROL_VERBS, SPEAKING_VERBS } from '../../lexicon/deal-contexts.ts';
import type { Actor } from './actors.ts';
import type { Line } from './line.ts';
import { actorBefore, coordinated, group, isPossessive, linkStart, NOUN_LIKE, seatedAt } from './lists.ts';
import { isByItsMembers, isOfItsMembers } from './owners.ts';
import { isBehindPaper } from './passing.ts';
import { isOthersPlan, planner } from './planners.ts';

/** Words that tie a noun phrase to what stands before it, lower-case. */
export const PREPOSITIONS = new Set(
  'with from to by for in of between among via through on against at into under alongside over about towards toward as near outside across inside'.split(
    ' ',
  ),
);

/** The start of the clause that holds the token: after the last ";" , ":" or a conjunction that begins a new one. */
export function clauseStart(line: Line, at: number): number {
  const aside = line.asides[at] ?? 0;
  for (let i = at - 1; i >= 0; i--) {
    const token = line.tokens[i]!;
    if (token.text === ';' || token.text === ':') return i + 1;
    if (aside !== 0 && line.asides[i] !== aside) return i + 1;
    if (token.text === ',' && /^(?:and|but|while|as|although|because|so)$/.test(line.tokens[i + 1]?.lower ?? '')) {
      if (hasSubject(line, i + 2, at) && !isListed(line, i)) return i + 2;
    }
  }
  return 0;
}

/** "Halden, Norvik, and other investors bought": before the comma stand names, and no verb. */
function isListed({ tokens, asides, actors }: Line, comma: number): boolean {
  const before = actors.find(({ last }) => last === comma);
  if (!before || before.kind === 'place') return false;
  return !tokens.some(({ pos }, i) => i < comma && asides[i] === 0 && (pos === 'VERB' || pos === 'AUX'));
}

function hasSubject(line: Line, from: number, at: number): boolean {
  return line.actors.some(
    (actor) => actor.first >= from && actor.last <= at && !inPrepositional(line, actor) && !isPossessive(line, actor),
  );
}

/** Whether the noun phrase of the actor hangs on a preposition. */
function inPrepositional(line: Line, actor: Actor): boolean {
  if (isBehindDate(line, actor) || isBehindPaper(line, actor)) return false;
  if (isOfItsOwn(line, actor) || isOfItsMembers(line, actor) || isLeader(line, actor)) return false;
  if (isAmongObject(line, actor)) return true;
  if (opensPhrase(line, actor)) return false;
  for (let i = actor.first - 1; i >= 0; i--) {
    const token = line.tokens[i]!;
    // "Firms such as Halden have signed": an example stands as what it is one of.
    if (token.lower === 'as' && line.tokens[i - 1]?.lower === 'such') continue;
    const link = linkStart(line, i);
    if (token.pos === 'ADP' && PREPOSITIONS.has(token.lower) && link < 0) return true;
    if (token.lower === 'to' && line.tokens[i + 1]?.pos !== 'VERB') return true;
    const ofPlace = token.text === ',' && actor.kind === 'place' && i === actor.first - 1;
    if (token.lower === 'and' || token.lower === 'or' || ofPlace || link > 0) {
      const before = link > 0 ? actorBefore(line, link) : line.actors.find((a) => a.last === i);
      const seated = before && actor.kind !== 'place' ? seatedAt(line, before) : null;
      return before ? inPrepositional(line, seated ?? before) : false;
    }
    const seat = line.tokens[i - 1]?.text === '-' && /^(?:owned|based|backed|listed|controlled)$/.test(token.lower);
    if (!NOUN_LIKE.has(token.pos) && token.text !== '-' && !seat) return false;
  }
  return false;
}

/** "At the fair the carmaker signed": what begins with its own article hangs on no preposition farther back. */
const opensPhrase = ({ tokens }: Line, { first }: Actor): boolean =>
  tokens[first]!.lower === 'the' && first > 1 && /^(?:NOUN|ADJ)$/.test(tokens[first - 1]!.pos);

/** "edged out bidders including Bergen-based Halden": one of those who are the object of a verb, or hang on a preposition. */
function isAmongObject({ tokens }: Line, { first }: Actor): boolean {
  let i = first - 1;
  while (i >= 0 && (NOUN_LIKE.has(tokens[i]!.pos) || /^(?:-|based|backed|listed|owned)$/.test(tokens[i]!.lower))) i--;
  if (tokens[i]?.lower !== 'including') return false;
  i--;
  while (i >= 0 && (NOUN_LIKE.has(tokens[i]!.pos) || tokens[i]!.text === ',')) i--;
  return i >= 0 && (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'ADP');
}

/** "Banks led by Halden agreed": who leads them acts. */
function isLeader({ tokens }: Line, { first }: Actor): boolean {
  if (tokens[first - 1]?.lower !== 'by' || !/^(?:led|headed)$/.test(tokens[first - 2]?.lower ?? '')) return false;
  const led = tokens[first - 3];
  const before = tokens[first - 4];
  return (
    led !== undefined && LED.test(led.lower) && (before === undefined || /^(?:PUNCT|CCONJ|DET|ADJ)$/.test(before.pos))
  );
}

const LED = /^(?:banks|lenders|investors|funds|firms|companies|shareholders|creditors|bondholders|backers)$/;

/** "At that time the company sold": with a noun right before its article, it begins a phrase of its own. */
function isOfItsOwn({ tokens }: Line, { first, pronoun }: Actor): boolean {
  const begins = tokens[first]!.pos === 'DET' || (pronoun && tokens[first]!.pos === 'PRON');
  return begins && /^(?:NOUN|NUM|ADV)$/.test(tokens[first - 1]?.pos ?? '');
}

/** "In 2019 Halden sold", "On June 25 the Halden group proposed": the preposition has its date, and the name begins the clause. */
function isBehindDate(line: Line, { first }: Actor): boolean {
  const before = line.tokens[line.tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1];
  return before !== undefined && line.figures.some(({ type, end }) => type === 'date' && end === before.end);
}

/** Those who do what the word at `at` says: the nearest name to the left that is no possessor and hangs on no preposition. */
export function subjectOf(line: Line, at: number): readonly Actor[] {
  const relative = relativeBefore(line, at);
  if (relative >= 0) return antecedent(line, relative);
  const doer = gerundSubject(line, at) ?? planner(line, at);
  if (doer) return [doer];
  if (isOthersPlan(line, at)) return [];
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
      if ((isPossessive(line, actor) && !isByItsMembers(line, actor)) || inPrepositional(line, actor)) continue;
      if (isObject(line, actor, at) && k > 0) continue;
      if (hasOwnSubject(line, actor.last, at)) return [];
      const stood = actor.pronoun ? (speakerFor(line, actor) ?? ownSubject(line, actor)) : null;
      return stood ?? group(line, actor, pool);
    }
  }
  if (aside !== 0) return [];
  const called = calledAgain(line, start, at);
  return called.length > 0 ? called : fronted(line, at);
}

/** "A second suitor, the carmaker Halden, may bid": where nobody else is named, whom the apposition behind the noun names; nobody where the verb is another's. */
function calledAgain(line: Line, from: number, at: number): readonly Actor[] {
  const { tokens, asides } = line;
  const open = firstWithin(tokens, from, at, (_, i) => asides[i] !== 0);
  if (open < 2 || tokens[open - 1]!.text !== ',' || !/^(?:NOUN|ADJ)$/.test(tokens[open - 2]!.pos)) return [];
  if (tokens.slice(from, open - 1).some(({ pos }) => /^(?:VERB|AUX|ADP|PUNCT)$/.test(pos))) return [];
  const called = line.actors.find(
    (actor) => actor.first > open && actor.last <= at && asides[actor.first] === asides[open] && !actor.pronoun,
  );
  return called?.kind === 'organization' && !isPossessive(line, called) && !inPrepositional(line, called)
    ? [called]
    : [];
}

/** "consists of Halden supplying gas", "a proposal from Halden seeking to buy": the name right before a gerund is the one who does it. */
function gerundSubject({ tokens, actors, asides }: Line, at: number): Actor | null {
  const verb = tokens[at - 1]?.lower === 'to' ? at - 2 : at;
  // "in response to Halden having agreed to sell".
  const gerund = tokens[verb - 1]?.lower === 'having' ? verb - 1 : verb;
  const token = tokens[gerund];
  if (token === undefined || !/^(?:VERB|AUX)$/.test(token.pos) || !/ing$/.test(token.lower)) return null;
  let last = gerund;
  while (last > 0 && asides[last - 1] !== asides[gerund]) last--;
  const actor = actors.find((a) => a.last === last);
  return actor && tokens[actor.first - 1]?.pos === 'ADP' ? actor : null;
}

/** "X told Y that it would": the pronoun stands for the one who speaks; null where nobody does. */
function speakerFor(line: Line, pronoun: Actor): readonly Actor[] | null {
  if (!/^(?:it|they|he|she)$/i.test(pronoun.name)) return null;
  for (let i = pronoun.first - 1; i >= Math.max(0, pronoun.first - 9); i--) {
    const token = line.tokens[i]!;
    if (token.text === ',' || token.text === ';') return null;
    if (token.pos !== 'VERB' || !SPEAKING_VERBS.has(token.lemma)) continue;
    if (/ing$/.test(token.lower)) return null;
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
  return line.actors.filter(
    (actor) => actor.last === before && !(before === at && actor.kind === 'place' && inPrepositional(line, actor)),
  );
}

/** "X said that the stores would be sold": between "that" and the verb stands another subject, so X is none. */
function hasOwnSubject(line: Line, from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    // "Halden, the maker that many sue, is in talks": what is set aside has its own verbs.
    if (line.asides[i] !== line.asides[at]) continue;
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

/** "beat Halden, Norvik and Tarn to win": what holds for the first holds for the last. */
function firstOfList(line: Line, actor: Actor): Actor {
  const isListed = /^(?:and|or|,)$/.test(line.tokens[actor.first - 1]?.lower ?? '');
  const before = isListed ? line.actors.find(({ last }) => last === actor.first - 1) : undefined;
  return before && coordinated(line, before, actor) ? firstOfList(line, before) : actor;
}

/** An actor right after a verb is that verb's object, so not the subject of what follows ("X told Y it would buy Z"). */
function isObject(line: Line, actor: Actor, at: number): boolean {
  let i = firstOfList(line, actor).first - 1;
  while (i >= 0 && (line.tokens[i]!.pos === 'DET' || line.tokens[i]!.pos === 'ADJ')) i--;
  // "edged out bidders", "saw off Halden"
  if (/^(?:out|off|up|down|aside|away)$/.test(line.tokens[i]?.lower ?? '') && line.tokens[i - 1]?.pos === 'VERB') i--;
  const before = line.tokens[i];
  if (
    before?.pos !== 'VERB' ||
    /^(?:based|owned|backed|listed|led)$/.test(before.lower) ||
    /^(?:say|announce|confirm|report|claim|add|state|believe|think|mean|reveal|note|recall|argue|insist|admit|warn)$/.test(
      before.lemma,
    )
  )
    return false;
  const between = line.tokens.slice(actor.last, at);
  if (between.some((token) => token.text === ',' || token.lower === 'and')) return true;
  // "will fold Norvik into its mills after buying it": who folds, buys.
  if (/ing$/.test(line.tokens[at]?.lower ?? '') && BESIDE_DEED.test(line.tokens[at - 1]?.lower ?? '')) return true;
  return !OBJECT_CONTROL_VERBS.has(before.lemma) && between.some((token) => token.lower === 'to');
}

const BESIDE_DEED = /^(?:after|before|by|since|while|when|without|upon)$/;

/** "By buying Norvik, Halden gains", "With its purchase of Norvik, Halden": who opens the main clause behind what opens the sentence; nobody where nothing such does. */
function fronted({ tokens, actors, asides }: Line, at: number): readonly Actor[] {
  if (at !== 1 || !FRONTING.test(tokens[0]!.lower) || !/ing$|^(?:its|their)$/.test(tokens[1]!.lower)) return [];
  const behind = actors.find(({ first }) => {
    const comma = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
    return first > at && asides[first] === 0 && tokens[comma]?.text === ',';
  });
  return behind && /^(?:organization|person|other)$/.test(behind.kind) ? [behind] : [];
}

const FRONTING = /^(?:by|with|after|in|through|before|following|since|despite)$/;
