import { firstWithin } from '../../language/token-search.ts';
import { BUSINESS_NOUNS, GOODS_NOUNS } from '../../lexicon/deal-words.ts';
import { HIRED_WORK } from '../../lexicon/side-words.ts';
import type { Actor } from './actors.ts';
import { thingAt } from './fitted.ts';
import { POSSESSIVE } from './lists.ts';
import type { Untriggered } from './triggers.ts';
import { workAt } from './work-done.ts';

/** Words from a verb of work to whom it is done for: "manage three resorts on the coast owned by". */
const REACH = 12;

/** The token of whom the work that the verb at `at` tells of is done for; -1 where that is nobody. */
export function customerAt(line: Untriggered, at: number): number {
  const { lower, lemma } = line.tokens[at]!;
  if (lower === 'provide') return providedTo(line, at);
  if (lemma === 'take') return runFor(line, at);
  const behind = behindFor(line, at);
  // "will maintain Halden's jets for ten years": for how long, and for nobody.
  const isSomebody = line.actors.some(({ first }) => first >= behind && first <= behind + 2);
  return Math.max(owningAt(line, at), isSomebody ? behind : -1);
}

/** "take over the running of Halden's depots": whose they are; -1 where they are nobody's. */
function runFor(line: Untriggered, at: number): number {
  const of = firstWithin(line.tokens, at + 2, at + LONGEST_OBJECT, ({ lower }) => lower === 'of');
  const owner = of < 0 ? null : (thingAt(line, of + 1)?.owner ?? firmAt(line, of + 1));
  return owner?.kind === 'organization' && !owner.pronoun ? owner.first : -1;
}

/** "will maintain Halden's jets", "will sell Halden's toys", "will screen films made by Halden": whose they are, where the verb at `at` is one of work on them; -1 elsewhere. */
export function owningAt(line: Untriggered, at: number): number {
  const { tokens } = line;
  const verb = tokens[at]!.lower;
  const isWork = WORKED_ON.test(verb) || MADE.test(verb);
  if (!isWork && !BROUGHT.test(verb)) return -1;
  const thing = thingAt(line, at + 1);
  if (thing?.owner.kind !== 'organization' || /^(?:its|their)$/i.test(thing.owner.name)) return -1;
  // "will sell Halden meters to schools": what any shop sells.
  const isNamed = thing.head > thing.owner.first && !POSSESSIVE.test(tokens[thing.owner.last]?.text ?? '');
  if (isNamed && /^(?:sell|market|distribute)$/.test(verb)) return -1;
  const head = tokens[thing.head]!.lower;
  const fits = isWork
    ? GOODS_NOUNS.has(head) || PLANT.test(head)
    : WRITTEN.test(verb)
      ? WRITINGS.test(head)
      : !BUSINESS_NOUNS.has(head);
  return fits ? thing.owner.first : -1;
}

/** "will make chips designed by Halden". */
const MADE = /^(?:make|produce|manufacture|build|assemble)$/;
/** Verbs by which the wares of another come to market; of writings and films some only. */
const BROUGHT = /^(?:sell|market|distribute|brew|bottle|print|stream|broadcast|screen|show|adapt|publish|translate)$/;
const WRITTEN = /^(?:stream|broadcast|screen|show|adapt|publish|translate)$/;
const WRITINGS =
  /^(?:matches|games|films?|movies?|series|programmes|programs|shows|races|content|channels?|concerts|documentaries|novels?|books?|comics|titles|magazines?|library|catalogue)$/;

/** "to take a million tonnes of gas a year from Halden": goods by measure, of a named maker, that are to come. */
export function isTakenFrom({ tokens, actors }: Untriggered, at: number): boolean {
  if (!/^(?:will|would|to)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const from = firstWithin(tokens, at + 2, at + TAKEN_REACH, ({ lower, text }) => lower === 'from' || text === ',');
  return (
    tokens[from]?.lower === 'from' &&
    tokens.slice(at + 1, from).some(({ lower }) => MEASURED.test(lower)) &&
    actors.some(
      ({ first, kind }) =>
        first > from &&
        first <= from + 3 &&
        /^(?:organization|other)$/.test(kind) &&
        tokens.slice(from + 1, first).every(({ pos }) => /^(?:DET|ADJ|NOUN|VERB|PROPN)$/.test(pos)),
    )
  );
}

/** Words from "take" to the maker: "1.2 million tonnes a year of liquefied natural gas from". */
const TAKEN_REACH = 14;
const MEASURED =
  /^(?:tonnes?|tons?|kilos?|barrels?|lit(?:er|re)s?|gallons?|bushels?|(?:mega|giga|kilo|tera)watts?|mw|gw|bcm|mtpa|output|production|cargo(?:es)?|all|half|entire)$/;

/** "handed back its option on the drug", "regained the rights to its spray": what was licensed, and no other thing that is returned. */
export function areReturned({ tokens }: Untriggered, at: number, end: number): boolean {
  const right = firstWithin(tokens, end, end + RETURNED_REACH, ({ lower }) =>
    /^(?:rights|licen[cs]es?|option)$/.test(lower),
  );
  const owned = tokens.slice(end, right < 0 ? end : right);
  return (
    tokens[at]!.pos === 'VERB' &&
    /^(?:to|on|for|in)$/.test(tokens[right + 1]?.lower ?? '') &&
    !owned.some(
      ({ pos, text, lower }) =>
        pos === 'ADP' || pos === 'VERB' || text === ',' || /^(?:stock|share|voting|human|civil)$/.test(lower),
    )
  );
}

/** Words from what is done to the rights: "given Halden Biotech back the exclusive European". */
const RETURNED_REACH = 8;

const LONGEST_OBJECT = 6;
const WORKED_ON = /^(?:maintain|service|repair|run|operate|clean|refurbish|upgrade|host|process|handle)$/;
const PLANT =
  /^(?:fleet|networks?|systems|computers|centres|centers|servers|payments|transactions|payroll|warehouses|canteens|depots|tracks|signals|lifts|orders|parcels|baggage|waste)$/;

/** "for Halden", "owned by Halden". */
function behindFor({ tokens }: Untriggered, at: number): number {
  const end = Math.min(tokens.length, at + REACH);
  for (let i = at + 2; i < end; i++) {
    const { lower, text } = tokens[i]!;
    if (/^[,;:]$/.test(text) || lower === 'to' || lower === 'if') return -1;
    if (lower === 'for') return i + 1;
    if (lower === 'owned' && tokens[i + 1]?.lower === 'by') return i + 2;
  }
  return -1;
}

/** "provide Halden with chips", "provide maintenance to Halden"; what is only told, wished or lent is no such work. */
function providedTo({ tokens, actors }: Untriggered, at: number): number {
  if (tokens.slice(at + 1, at + REACH).some(({ lower }) => NO_WORK.test(lower))) return -1;
  const right = actors.find(({ first }) => first > at && first <= at + 2);
  if (right && tokens[right.last]?.lower === 'with') return right.first;
  const to = firstWithin(tokens, at + 2, at + REACH, ({ lower }) => lower === 'to');
  return to < 0 ? -1 : to + 1;
}

const NO_WORK =
  /^(?:details?|information|evidence|answers?|proof|explanations?|guidance|statements?|updates?|opportunit(?:y|ies)|support|help|relief|jobs?|boost|benefits?|incentives?|credit|financing|funding|capital|money|cash|loans?)$/;

/** "will manage three resorts for Halden", "is to build a plant for Halden", "will be built by Halden": work that is to come, for somebody. */
export function isForSomebody(line: Untriggered, at: number): boolean {
  if (workAt(line, at)) return true;
  if (!isToCome(line, at)) return false;
  if (isOnTold(line, at)) return true;
  const from = customerAt(line, at);
  return (
    from > 0 && line.actors.some(({ first, kind }) => first >= from && first <= from + 2 && kind === 'organization')
  );
}

/** "will also maintain them", at the verb: work on what has been told, and nothing else of it. */
export function isOnTold({ tokens }: Untriggered, at: number): boolean {
  const next = tokens[at + 2];
  return (
    WORKED_ON.test(tokens[at]!.lower) &&
    tokens[at + 1]?.lower === 'them' &&
    (next === undefined || /^(?:for|until|in|from|at|under|over|[.,;])$/.test(next.lower))
  );
}

/** "will also maintain", "would build", "is to run", "already makes": what is to come or goes on; "will continue to market" is what goes on as before. */
function isToCome({ tokens }: Untriggered, at: number): boolean {
  const before = tokens[at - 1]?.lower === 'also' ? at - 2 : at - 1;
  const word = tokens[before]?.lower ?? '';
  // "will go on hosting".
  if (word === 'on' && /ing$/.test(tokens[at]!.lower)) return tokens[before - 1]?.lower === 'go';
  return (/^(?:will|would|to)$/.test(word) && tokens[before - 1]?.lemma !== 'continue') || word === 'already';
}

/** "let it be known", "let slip": what is allowed or told, and nothing that is let to somebody. */
const LETS = /^(?:it|him|her|them|us|me|you|go|slip|alone|down|off|out|up|in)$/;

/** "let its store to Halden", and not "plans to let the offer expire": what is let is handed over, and nothing happens to it. */
export const isLetOut = ({ tokens }: Untriggered, at: number): boolean =>
  !LETS.test(tokens[at + 1]?.lower ?? '') &&
  firstWithin(tokens, at + 1, at + 7, ({ lower }) => /^(?:expire|lapse|run|die|fall|stand|close|happen)$/.test(lower)) <
    0;

/** Words that describe a firm before its name: "the artificial-intelligence firm". */
const DESCRIBED = 5;

/** The firm whose name the words from the token on lead to, past words that only describe it; null where they lead to none. */
function firmAt({ tokens, actors }: Untriggered, at: number): Actor | null {
  const firm = actors.find(({ first }) => first >= at);
  const isClear =
    firm !== undefined &&
    firm.first <= at + DESCRIBED &&
    tokens.slice(at, firm.first).every(({ pos, text }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos) || text === '-');
  return isClear && !firm.pronoun && /^(?:organization|other)$/.test(firm.kind) ? firm : null;
}

const isOwner = ({ tokens }: Untriggered, { last }: Actor): boolean => POSSESSIVE.test(tokens[last]?.text ?? '');

const USES =
  /^(?:use|train|show|play|stream|publish|distribute|make|produce|market|broadcast|carry|access|adapt|reprint|sell|manufacture|index|brew|bottle)$/;

/** "let Halden train its models", "allow Halden to show its films", behind the verb: who may use something; null where nobody may. */
export function allowedAt(line: Untriggered, end: number): Actor | null {
  const user = firmAt(line, end);
  const verb = user && line.tokens[line.tokens[user.last]?.lower === 'to' ? user.last + 1 : user.last];
  return verb && !isOwner(line, user) && USES.test(verb.lower) ? user : null;
}

const MOVED =
  /^(?:computing|data|payments?|maintenance|payroll|accounts?|systems|servers|advertising|logistics|deliver(?:y|ies)|production|custom|printing|processing|software|assembly|catering|distribution|cloud|workloads|hosting|billing|research|testing|packaging|servicing)$/;

/** "moving its computing to Halden", "switched its payments from Norwell to Halden", behind "its": who is to do the work from now on; null elsewhere. */
export function movedTo(line: Untriggered, end: number): Actor | null {
  const { tokens } = line;
  const link = firstWithin(tokens, end, end + LONGEST_OBJECT, ({ pos, lower }) => pos === 'ADP' || lower === 'to');
  if (link < 0 || !MOVED.test(tokens[link - 1]!.lower)) return null;
  const to = firstWithin(tokens, link, link + LONGEST_OBJECT, ({ lower, text }) => lower === 'to' || text === ',');
  return tokens[to]?.lower === 'to' ? firmAt(line, to + 1) : null;
}

/** "opted for Halden's scanners", "went with Halden for its network", behind the verb: who is chosen; null where what stands there is no choice between firms. */
export function chosenAt(line: Untriggered, end: number): Actor | null {
  const { tokens } = line;
  const firm = firmAt(line, end);
  if (!firm) return null;
  const [next, second] = [tokens[firm.last], tokens[firm.last + 1]];
  if (POSSESSIVE.test(next?.text ?? ''))
    return /^(?:NOUN|ADJ|NUM)$/.test(second?.pos ?? '') && firm.kind === 'organization' ? firm : null;
  if (next?.lower === 'to') return HIRED_WORK.has(second?.lower ?? '') ? firm : null;
  return next?.lower === 'for' && /^(?:its|their)$/.test(second?.lower ?? '') && firm.kind === 'organization'
    ? firm
    : null;
}
