import { firstWithin } from '../../language/token-search.ts';
import type { Actor } from './actors.ts';
import { POSSESSIVE } from './lists.ts';
import type { Untriggered } from './triggers.ts';

/** A thing with whose it is: "Halden's chips", "the Halden chips", "chips designed by Halden", "every car that Halden sells". */
export interface OwnThing {
  readonly owner: Actor;
  /** The token of its noun. */
  readonly head: number;
  /** The token behind all of it. */
  readonly end: number;
}

/** Words of one thing: "the next two generations of". */
const LONGEST = 7;
const MAKING =
  /^(?:made|designed|built|developed|supplied|provided|produced|created|published|written|recorded|sold|run|owned|operated|bred|from)$/;

/** What a firm has and nobody fits into anything: its results, its people, what it says. */
const NO_WARES =
  /^(?:success|growth|results?|sales|profits?|earnings|revenues?|demand|expansion|strategy|ambitions?|future|performance|gains?|recovery|economy|money|cash|shares?|stock|funds?|capital|reports?|names?|data|research|figures|rulings?|decisions?|plans?|proposals?|offers?|help|advice|support|experience|expertise|influence|staff|workers|employees|land|votes?|rights|patents?|review|analysis|rally|rise|surge|debts?|loans?|assets|acquisition|takeover|purchase|investment|stake|deal|agreement|directors?|executives?|managers?|engineers|members|lawyers|officials|shareholders|investors|board)$/;

const isHouse = ({ kind, pronoun, entities }: Actor): boolean =>
  pronoun ? entities.length === 1 && entities[0]!.type === 'organization' : kind === 'organization' || kind === 'other';

/** Where the nouns end that stand from the token on. */
function nounsEnd({ tokens }: Untriggered, from: number): number {
  const end = firstWithin(
    tokens,
    from,
    from + LONGEST,
    ({ pos, text, lower }, i) =>
      !/^(?:NOUN|ADJ|NUM)$/.test(pos) &&
      !(text === '-' && i > from) &&
      // "its charging network".
      !(/ing$/.test(lower) && tokens[i + 1]?.pos === 'NOUN'),
  );
  return end < 0 ? Math.min(tokens.length, from + LONGEST) : end;
}

/** The thing that stands at the token, behind small words at most, where it is somebody's; null elsewhere. */
export function thingAt(line: Untriggered, at: number): OwnThing | null {
  const { tokens, actors } = line;
  const owner = actors.find(({ first }) => first >= at);
  if (!owner) return null;
  const before = tokens.slice(at, owner.first);
  if (before.length > LONGEST) return null;
  const isOwned = POSSESSIVE.test(tokens[owner.last]?.text ?? '') || /^(?:its|their)$/i.test(owner.name);
  const own = /^(?:its|their)$/i.test(owner.name) ? owner.last : owner.last + (isOwned ? 1 : 0);
  if (before.every(({ pos, lower }) => /^(?:DET|ADJ|NUM|NOUN)$/.test(pos) || lower === 'of')) {
    const end = nounsEnd(line, own);
    if (isHouse(owner) && end > own && tokens[end - 1]!.pos === 'NOUN')
      return NO_WARES.test(tokens[end - 1]!.lower) ? null : { owner, head: end - 1, end };
  }
  return madeBehind(line, at, owner);
}

/** "chips designed by Halden", "cars that Halden sells": a noun from the token on, and whose it is behind it; null elsewhere. */
function madeBehind(line: Untriggered, at: number, owner: Actor): OwnThing | null {
  const { tokens } = line;
  const start = tokens[at]?.pos === 'DET' ? at + 1 : at;
  const head = nounsEnd(line, start) - 1;
  if (head < start || tokens[head]!.pos !== 'NOUN' || !isHouse(owner)) return null;
  const between = tokens.slice(head + 1, owner.first).map(({ lower }) => lower);
  const [first, second] = between;
  const isMade = MAKING.test(first ?? '') && (first === 'from' || /^(?:by|for)$/.test(second ?? ''));
  const isShelf = first === 'of' && SHELVES.test(tokens[head]!.lower);
  const isTheirs = /^(?:that|which)$/.test(first ?? '') && /^(?:VERB|AUX)$/.test(tokens[owner.last]?.pos ?? '');
  const small = isMade && first !== 'from' ? 2 : 1;
  if (!(isMade || isTheirs || isShelf) || owner.first - head - 1 > small + 3) return null;
  return { owner, head, end: isTheirs ? owner.last + 1 : owner.last };
}

/** Where what is to come stands before the verb at `at`: the token of its "will", "is to" or headline's "to"; -1 where it is not to come. */
function futureBefore({ tokens, heading }: Untriggered, at: number): number {
  let i = at - 1;
  while (i > 0 && (tokens[i]!.lower === 'be' || tokens[i]!.pos === 'ADV')) i--;
  const word = tokens[i]?.lower ?? '';
  if (/^(?:will|would)$/.test(word) || (/^(?:is|are)$/.test(word) && /ing$/.test(tokens[at]!.lower))) return i;
  if (word !== 'to') return -1;
  if (/^(?:is|are)$/.test(tokens[i - 1]?.lower ?? '')) return i - 1;
  if (tokens[i - 1]?.lower === 'set' && /^(?:is|are)$/.test(tokens[i - 2]?.lower ?? '')) return i - 2;
  return heading ? i : -1;
}

/** The thing that stands right before the token: "Halden's maps will", "chips made by Halden are to"; null where it is nobody's. */
export function thingBefore(line: Untriggered, at: number): OwnThing | null {
  for (let from = Math.max(0, at - LONGEST - 4); from < at; from++) {
    if (line.tokens[from]!.pos === 'NOUN' && from > 0 && line.tokens[from - 1]!.pos !== 'DET') {
      const before = line.tokens[from - 1]!;
      if (/^(?:NOUN|ADJ|PROPN|NUM)$/.test(before.pos) || before.text === '-' || POSSESSIVE.test(before.text)) continue;
    }
    const thing = thingAt(line, from);
    if (thing?.end === at) return thing;
  }
  return null;
}

/** Where wares of others are sold. */
export const SHELVES =
  /^(?:shops?|stores?|outlets?|branches|supermarkets|pharmacies|showrooms|shelves|website|app|customers|clients|subscribers|passengers|guests|members|policyholders|dealerships)$/;

const INTO = /^(?:in|into|inside|on|onto|to|across|at|through|with)$/;

/** Words from a verb to where it puts the thing. */
const PUT_REACH = 6;

/** What two have to do with a verb that fits the goods of one into those of the other: who makes them, and who uses them. */
export interface Fitting {
  readonly maker: OwnThing;
  readonly user: OwnThing | null;
  /** The noun of where the goods are put; the empty string where they are used by the other as such. */
  readonly place: string;
}

/** "Halden's chips will power Norwell's phones", "Halden's maps will be built into Norwell's cars", at the verb from `at` to `end`; null elsewhere. */
function poweredAt(line: Untriggered, at: number, end: number): Fitting | null {
  const future = futureBefore(line, at);
  if (future < 1) return null;
  const isDone = line.tokens[future + 1]?.lower === 'be' || line.tokens[at - 1]?.lower === 'be';
  const isInto = INTO.test(line.tokens[end - 1]!.lower);
  if (isDone !== isInto || (!isInto && line.tokens[at]!.lemma !== 'power')) return null;
  const maker = thingBefore(line, future);
  const user = maker ? thingAt(line, end) : null;
  return maker && user && areTwo(maker.owner, user.owner)
    ? { maker, user, place: line.tokens[user.head]!.lower }
    : null;
}

/** "Norwell will put Halden's maps into its cars", "its next phone will run on Halden's chips", at the verb from `at` to `end`; null elsewhere. */
function usedAt(line: Untriggered, at: number, end: number): Fitting | null {
  const { tokens } = line;
  const future = futureBefore(line, at);
  if (future < 1) return null;
  const maker = thingAt(line, end);
  if (!maker || maker.owner.pronoun) return null;
  const user = thingBefore(line, future);
  const into = firstWithin(
    tokens,
    maker.end,
    maker.end + PUT_REACH,
    ({ lower, text }) => INTO.test(lower) || text === ',',
  );
  const isOwn = into >= 0 && /^(?:its|their)$/.test(tokens[into + 1]?.lower ?? '');
  const place = isOwn ? tokens[nounsEnd(line, into + 2) - 1]!.lower : '';
  if (user ? !areTwo(user.owner, maker.owner) : !isOwn) return null;
  return { maker, user, place };
}

/** "Norwell joins Halden's charging network": whose it is; null where nobody joins such a thing. */
function joinedAt(line: Untriggered, end: number): Fitting | null {
  const maker = thingAt(line, end);
  if (maker?.owner.kind !== 'organization' || maker.owner.pronoun) return null;
  const place = line.tokens[maker.head]!.lower;
  return NETWORKS.test(place) ? { maker, user: null, place } : null;
}

const NETWORKS = /^(?:networks?|alliance|platform|scheme|programme|program|marketplace|pool)$/;

/** Whose goods go into whose, as the verb from `at` to `end` tells; null where it tells no such thing. */
export const fittingAt = (line: Untriggered, at: number, end: number): Fitting | null =>
  line.tokens[at]!.lemma === 'join' ? joinedAt(line, end) : (poweredAt(line, at, end) ?? usedAt(line, at, end));

const areTwo = (a: Actor, b: Actor): boolean => a !== b && (a.entities.length === 0 || a.entities[0] !== b.entities[0]);
