import type { Token } from '../../language/language.ts';
import { firstWithin } from '../../language/token-search.ts';
import type { Actor } from './actors.ts';
import type { Line } from './line.ts';

/** Parts of speech that a noun phrase is made of. */
export const NOUN_LIKE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'SYM', 'X']);
export const POSSESSIVE = /^(?:['’]s|['’])$/i;

/** "Halden's", "its": the actor owns what stands behind it. */
export function isPossessive(line: Line, actor: Actor): boolean {
  return POSSESSIVE.test(line.tokens[actor.last]?.text ?? '') || /^(?:its|their|his|her)$/i.test(actor.name);
}

/** "start-up": whether one of two neighbours is a hyphen that stands right at the other. */
export const isTied = (left: Token | undefined, right: Token | undefined): boolean =>
  left?.end === right?.start && (left?.text === '-' || right?.text === '-');

/** "Norland's Halden": a country that says where the name behind it is from, and is no owner of anything. */
export function isOrigin(line: Line, actor: Actor): boolean {
  if (actor.kind !== 'place' || !POSSESSIVE.test(line.tokens[actor.last]?.text ?? '')) return false;
  const next = line.actors.find(({ first }) => first > actor.last);
  return next !== undefined && isWhole(line, actor.last + 1, next.first);
}

/** The actor with those that it is coordinated with to its left ("A, B and C"), in the order of the text. */
export function group(line: Line, actor: Actor, pool: readonly Actor[]): readonly Actor[] {
  const members = [actor];
  let head = actor;
  for (let k = pool.indexOf(actor) - 1; k >= 0; k--) {
    const before = pool[k]!;
    if (line.asides[before.first] !== line.asides[actor.first] || isOwn(line, before.first)) continue;
    if (actor.kind !== 'place' && seatedAt(line, before)) continue;
    if (isPossessive(line, before) && isWhole(line, before.last + 1, head.first)) continue;
    if (!coordinated(line, before, head)) break;
    members.unshift(before);
    head = before;
  }
  return members;
}

/** "Halden of Norland": who is at home in the place; null where it stands for itself. */
export const seatedAt = ({ tokens, actors }: Line, { kind, first }: Actor): Actor | null =>
  kind === 'place' && tokens[first - 1]?.lower === 'of'
    ? (actors.find((actor) => actor.last === first - 1 && actor.kind === 'organization' && !actor.pronoun) ?? null)
    : null;

/**
 * Whether two actors stand in one list: only "and", "or", commas, asides and noun modifiers between them. A comma alone
 * lists where an "and" comes further on, or in a headline; else what follows it only says again who is meant.
 */
export function coordinated(line: Line, a: Actor, b: Actor): boolean {
  let left = a;
  let at = line.actors.indexOf(b);
  for (let link = joint(line, left, b); link !== null; link = joint(line, left, line.actors[at]!)) {
    if (link === 'and' || line.heading) return true;
    left = line.actors[at]!;
    at++;
    if (at >= line.actors.length) return false;
  }
  return false;
}

/** The first actor that begins at the token or up to three behind it, with those that are coordinated with it to its right. */
export function listFrom(line: Line, at: number): readonly Actor[] {
  const first = line.actors.find((actor) => actor.first >= at && !isOrigin(line, actor));
  if (!first || first.first > at + 3) return [];
  const members = [first];
  for (const actor of line.actors) {
    if (actor.first <= first.first || isOrigin(line, actor)) continue;
    if (!coordinated(line, members[members.length - 1]!, actor)) break;
    members.push(actor);
  }
  return members;
}

/** "The bidders for X were A and B", "Its next target may be A": those of whom it is said, where an "is" or "include" stands at the token; empty where none does. */
export function namedBehind(line: Line, at: number): readonly Actor[] {
  const modal = /^(?:may|might|could|would|will)$/.test(line.tokens[at]?.lower ?? '') ? 1 : 0;
  const link = line.tokens[at + modal]?.lower ?? '';
  if (!/^(?:is|are|was|were|be|include|includes|included)$/.test(link)) return [];
  return listFrom(line, at + modal + 1);
}

/** "Norvik's bank Halden", "Norland's state-owned Halden": nothing but what describes the name stands before it. */
const isWhole = ({ tokens }: Line, from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ pos, text }, i) => {
    const isCompound = text === '-' || tokens[from + i - 1]?.text === '-';
    return pos === 'NOUN' || pos === 'ADJ' || isCompound || tokens[from + i + 1]?.text === '-';
  });

/** "Halden and its maker of engines Norvik". */
const isOwn = ({ tokens }: Line, i: number): boolean =>
  /^(?:its|their)$/.test(tokens[i]!.lower) && /^(?:and|or)$/.test(tokens[i - 1]?.lower ?? '');

/** "Halden as well as Norvik", "Halden, together with Norvik,": the words of that "and", 0 where none begin at the token. */
export function linkWords(line: Line, at: number): number {
  const first = line.tokens[at]?.lower;
  const second = line.tokens[at + 1]?.lower;
  if (first === 'as') return second === 'well' && line.tokens[at + 2]?.lower === 'as' ? 3 : 0;
  if (first === 'in') return second !== undefined && BESIDE.test(second) && isBeforeVerb(line, at) ? 3 : 0;
  if (first !== 'together' && first !== 'along') return 0;
  return second === 'with' && actorBefore(line, at) ? 2 : 0;
}

const BESIDE = /^(?:partnership|association|conjunction|cooperation|collaboration|concert|tandem)$/;

/** "Halden, in partnership with Norvik, will build": beside the one who acts, and not beside what is built. */
const isBeforeVerb = (line: Line, at: number): boolean =>
  line.tokens[at + 2]?.lower === 'with' &&
  actorBefore(line, at) !== undefined &&
  firstWithin(line.tokens, 0, at, ({ pos }) => pos === 'VERB' || pos === 'AUX') < 0;

/** Where such words begin that end with the token; -1 where none do. */
export const linkStart = (line: Line, last: number): number =>
  [last - 1, last - 2].find((from) => from > 0 && linkWords(line, from) === last - from + 1) ?? -1;

/** Who is named right before the token, but for a comma. */
export const actorBefore = ({ tokens, actors }: Line, at: number): Actor | undefined =>
  actors.find(({ last }) => last === (tokens[at - 1]?.text === ',' ? at - 1 : at));

/** "Halden and Oslo based Norvik". */
const isSeated = ({ tokens }: Line, i: number): boolean =>
  /^(?:based|listed|owned|backed)$/.test(tokens[i]!.lower) && tokens[i - 1]!.pos === 'PROPN';

function joint(line: Line, a: Actor, b: Actor): 'and' | 'comma' | null {
  if (isPossessive(line, a)) return null;
  let joined: 'and' | 'comma' | null = null;
  for (let i = a.last; i < b.first; i++) {
    const whose = line.actors.find((own) => own.first === i && own.last < b.first && isPossessive(line, own));
    if (whose) {
      i = whose.last;
      continue;
    }
    const token = line.tokens[i]!;
    if (line.asides[i] !== line.asides[a.first]) {
      continue;
    }
    // "Halden of Norland and Norvik".
    const seat = i === a.last && token.lower === 'of' ? line.actors.find(({ first }) => first === i + 1) : undefined;
    if (seat && b.kind !== 'place' && b !== seat && seatedAt(line, seat) === a) {
      i = seat.last - 1;
      continue;
    }
    const words = linkWords(line, i);
    if (words > 0) {
      joined = 'and';
      i += words - 1;
    } else if (/^(?:and|or|&|\/|both|either|plus)$/.test(token.lower)) joined = 'and';
    else if (token.text === ',' || token.text === ';') joined ??= 'comma';
    else if (joined === 'and' && /^(?:then|existing|returning|earlier|previous)$/.test(token.lower)) continue;
    else if (token.text === '-' || line.tokens[i - 1]?.text === '-' || isSeated(line, i)) continue;
    else if ((!NOUN_LIKE.has(token.pos) && !isOwn(line, i)) || POSSESSIVE.test(token.text)) return null;
  }
  return joined;
}
