import type { DealType, Entity } from '../analysis.ts';
import { AUTHORITY_WORDS, BUSINESS_NOUNS, type DealFrame, MAKING_VERBS, STAKE_NOUNS } from '../lexicon/deal-words.ts';
import { type Arguments, isPossessive } from './clauses.ts';
import { type Actor, type Line, quoteOf } from './line.ts';
import { type Side, sideKey } from './sighting.ts';
import type { Trigger } from './triggers.ts';

export interface Cast {
  readonly sides: readonly Side[];
  readonly type: DealType | null;
}

type Reader = (scene: Scene) => Cast | null;

/** A deal word with its surroundings, and the sides that "it" and "both" stand for where the sentence does not say. */
export interface Scene {
  readonly line: Line;
  readonly trigger: Trigger;
  readonly around: Arguments;
  /** Sides of the deal last spoken of: what "the companies" means when nothing else says. */
  readonly current: readonly Side[];
}

/** The sides of a deal around its word, initiator first; null where the word turns out to speak of no deal. */
export function castOf(scene: Scene): Cast | null {
  const cast = READERS[scene.trigger.word.frame](scene);
  return cast && { sides: unique(cast.sides), type: cast.type };
}

const READERS: Record<DealFrame, Reader> = {
  buys: (scene) => (scene.trigger.noun ? nounBuys(scene) : verbBuys(scene)),
  sells: (scene) => (scene.trigger.noun ? nounSells(scene) : verbSells(scene)),
  bids: bids,
  joins: joins,
  gives: gives,
  invests: invests,
  places: places,
  lists: ({ line, trigger, around }) => {
    const issuer = [...sides(line, around.owner, 'issuer'), ...sides(line, around.subject, 'issuer')].slice(0, 1);
    return {
      sides: [...issuer, ...sides(line, preposition(around, 'of').slice(0, issuer.length ? 0 : 1), 'issuer')],
      type: trigger.word.type,
    };
  },
  pact: joins,
  talks: joins,
};

function verbBuys({ line, trigger, around, current }: Scene): Cast | null {
  const nouns = nounsIn(line, around);
  const stake = isStake(line, around);
  const type: DealType = trigger.word.type === 'stake' || stake ? 'stake' : 'acquisition';
  if (around.passive) {
    return {
      sides: [
        ...sides(line, preposition(around, 'by'), 'buyer'),
        ...sides(line, around.subject, 'target', current),
        ...sides(line, preposition(around, 'from'), 'seller'),
      ],
      type,
    };
  }
  const part = stake ? [...preposition(around, 'in'), ...preposition(around, 'of')] : [];
  const whole = [...around.object, ...around.compound.filter((actor) => headIsBusiness(line, actor))];
  const target = part.length > 0 ? part : whole;
  const ofBusiness = target.length === 0 && nouns ? preposition(around, 'of') : [];
  const owners = target.length > 0 && !stake ? [] : around.owner;
  const seller = [...preposition(around, 'from'), ...holders(line, around)];
  const unlisted = target.length === 0 ? unlistedName(line, around, 'target') : [];
  if (target.length === 0 && unlisted.length === 0 && !nouns) return supplied(line, around, current);
  const buyer = sides(line, around.subject, 'buyer', current);
  const bought = [...sides(line, [...target, ...ofBusiness], 'target', [], true), ...unlisted];
  const sold = [...sides(line, nouns ? owners : [], stake ? 'target' : 'seller'), ...sides(line, seller, 'seller')];
  if (bought.length === 0 && sold.length === 0) {
    return { sides: buyer, type };
  }
  return { sides: [...buyer, ...bought, ...sold], type };
}

/** A capitalised name in reach that no entity stands for, right after the word or a preposition of a target; at most one. */
function unlistedName(line: Line, around: Arguments, role: string): readonly Side[] {
  const { from, to } = around.reach;
  for (let i = from; i < to; i++) {
    const token = line.tokens[i]!;
    if (line.actors.some((actor) => actor.first <= i && i < actor.last)) return [];
    if (token.pos === 'DET' || token.pos === 'ADJ' || /^(?:for|of|on|over)$/.test(token.lower)) continue;
    if (token.pos !== 'PROPN' || !/^\p{Lu}\p{L}{2,}/u.test(token.text)) return [];
    let last = i + 1;
    while (last < to && line.tokens[last]!.pos === 'PROPN' && /^\p{Lu}/u.test(line.tokens[last]!.text)) last++;
    const next = line.tokens[last];
    if ((next && (next.pos === 'NOUN' || next.text === '-' || BASED.test(next.lower))) || isDated(line, i)) return [];
    const at = quoteOf(line, i, last);
    return [{ entity: null, name: at.plain ?? at.text, role, at }];
  }
  return [];
}

function isDated(line: Line, i: number): boolean {
  const { start } = line.tokens[i]!;
  return line.figures.some((figure) => figure.start <= start && start < figure.end);
}

/** Goods bought from somebody are a supply; goods bought from nobody named are no deal. */
function supplied(line: Line, around: Arguments, current: readonly Side[]): Cast | null {
  const from = sides(line, preposition(around, 'from'), 'supplier', [], true, true);
  if (from.length === 0) return null;
  return { sides: [...sides(line, around.subject, 'customer', current, false, true), ...from], type: 'supply' };
}

/** "the stake held by X", "shares that X currently owns": X sells. */
function holders(line: Line, around: Arguments): readonly Actor[] {
  const found: Actor[] = [];
  for (let i = around.reach.from; i < line.tokens.length; i++) {
    const token = line.tokens[i]!;
    if (!/^(?:held|owned|owns|holds)$/.test(token.lower)) continue;
    const by = line.tokens[i + 1]?.lower === 'by';
    const actor = by
      ? line.actors.find((a) => a.first > i && a.first <= i + 4)
      : [...line.actors].reverse().find((a) => a.last <= i && a.last >= i - 2 && a.first >= around.reach.from);
    if (actor && !by && !line.tokens.slice(around.reach.from, actor.first).some((t) => t.lower === 'that')) continue;
    if (actor) found.push(actor);
  }
  return found;
}

function nounBuys({ line, trigger, around, current }: Scene): Cast | null {
  const stakeNoun = trigger.word.type === 'stake';
  const inside = preposition(around, 'in');
  const of = [...preposition(around, 'of'), ...around.compound];
  const by = preposition(around, 'by');
  if (stakeNoun) {
    const holder = [...around.owner, ...(around.owner.length ? [] : around.subject)];
    const target = inside.length > 0 ? inside : around.compound;
    if (target.length === 0) return null;
    return {
      sides: [
        ...sides(line, holder, 'buyer', current),
        ...sides(line, target, 'target', [], true),
        ...sides(line, preposition(around, 'from'), 'seller'),
      ],
      type: 'stake',
    };
  }
  const buyer = by.length > 0 ? by : around.owner.length > 0 ? around.owner : makers(line, trigger, around);
  const target = by.length > 0 && of.length === 0 ? [...around.owner, ...around.compound] : of;
  if (trigger.word.words === 'purchase' && target.length === 0 && around.owner.length === 0)
    return { sides: [], type: null };
  const type: DealType = isStake(line, around) ? 'stake' : 'acquisition';
  return {
    sides: [
      ...sides(line, buyer, 'buyer', current),
      ...sides(line, target, 'target', [], true),
      ...(target.length === 0 && of.length === 0 ? unlistedName(line, around, 'target') : []),
      ...sides(line, preposition(around, 'from'), 'seller'),
    ],
    type,
  };
}

function verbSells({ line, trigger, around, current }: Scene): Cast | null {
  if (around.passive) {
    if (!around.subject.some((actor) => actor.kind === 'organization' || actor.kind === 'product')) return null;
    const to = preposition(around, 'to');
    return {
      sides: [
        ...sides(line, to, 'buyer'),
        ...sides(line, around.subject, 'target', current),
        ...sides(line, preposition(around, 'by'), 'seller'),
      ],
      type: to.length ? 'acquisition' : trigger.word.type,
    };
  }
  const business = nounsIn(line, around);
  const stake = isStake(line, around);
  if (!business && !around.object.some((actor) => actor.kind === 'organization')) return null;
  const seller = sides(line, around.subject, 'seller', current);
  const thing = sides(line, [...around.object, ...(stake ? preposition(around, 'in') : [])], 'target', [], true);
  const buyer = sides(line, preposition(around, 'to'), 'buyer');
  return { sides: [...seller, ...thing, ...buyer], type: stake ? 'stake' : trigger.word.type };
}

function nounSells({ line, trigger, around, current }: Scene): Cast | null {
  const of = preposition(around, 'of');
  const seller = around.owner.length > 0 ? around.owner : around.subject;
  const to = preposition(around, 'to');
  if (of.length === 0 && !(nounsIn(line, around) && to.length > 0)) return { sides: [], type: null };
  return {
    sides: [
      ...sides(line, seller, 'seller', current),
      ...sides(line, of, 'target', [], true),
      ...sides(line, to, 'buyer'),
    ],
    type: trigger.word.type,
  };
}

function bids({ line, trigger, around, current }: Scene): Cast | null {
  const by = [...preposition(around, 'by'), ...preposition(around, 'from')];
  const rejected = /^(?:reject|accept|rebuff|spurn|receive|consider|reject|turn|get|dismiss|recommend)$/.test(
    governor(line, around, trigger.first),
  );
  const bidder =
    by.length > 0
      ? by
      : around.owner.length > 0
        ? around.owner
        : rejected
          ? []
          : trigger.noun
            ? makers(line, trigger, around)
            : around.subject;
  const named = [...preposition(around, 'for'), ...preposition(around, 'on'), ...around.object];
  const target = [...named, ...(rejected && named.length === 0 ? around.subject : [])];
  const compound = trigger.noun ? around.compound : [];
  const owned = target.length === 0 && compound.length > 0 ? compound : [];
  if (!trigger.noun && trigger.word.words === 'offer') {
    if (!hasMoney(line, around)) return null;
    if (preposition(around, 'for').length === 0)
      return { sides: sides(line, around.subject, 'bidder', current).slice(0, 1), type: null };
  }
  return {
    sides: [
      ...sides(line, bidder, 'bidder', current),
      ...sides(line, [...target, ...owned], 'target', [], true),
      ...(target.length + owned.length === 0 ? unlistedName(line, around, 'target') : []),
    ],
    type: 'acquisition',
  };
}

function hasMoney(line: Line, around: Arguments): boolean {
  const from = line.tokens[around.reach.from]?.start ?? 0;
  const to = line.tokens[around.reach.to - 1]?.end ?? 0;
  return line.figures.some((figure) => figure.type === 'money' && figure.start >= from && figure.end <= to);
}

/** The subject, where the verb that governs the deal noun makes deals; a headline may do without a verb that is known. */
function makers(line: Line, trigger: Trigger, around: Arguments): readonly Actor[] {
  const last = around.subject[around.subject.length - 1];
  const listed =
    last && !line.tokens.slice(last.last, trigger.first).some((token) => token.pos === 'VERB' || token.pos === 'AUX');
  if (listed && !line.heading) return [];
  const verb = governor(line, around, trigger.first);
  return line.heading || verb === '' || MAKING_VERBS.has(verb) ? around.subject : [];
}

/** The lemma of the verb that the deal noun hangs on, or "". */
function governor(line: Line, around: Arguments, at: number): string {
  for (let i = at - 1; i >= Math.max(around.clauseStart, at - 8); i--) {
    const token = line.tokens[i]!;
    const modifier = /(?:ing|ed)$/.test(token.lower) && /^(?:DET|ADJ|PRON)$/.test(line.tokens[i - 1]?.pos ?? '');
    if (token.pos === 'VERB' && !modifier) return token.lemma;
  }
  return '';
}

function joins({ line, trigger, around, current }: Scene): Cast | null {
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

function gives({ line, trigger, around, current }: Scene): Cast | null {
  const to = [...preposition(around, 'to'), ...preposition(around, 'with')];
  const roles = GIVEN[trigger.word.type ?? ''] ?? ['provider', 'customer'];
  if (around.passive) {
    const by = preposition(around, 'by');
    return {
      sides: [...sides(line, by, roles[0]!), ...sides(line, around.subject, roles[1]!, current)],
      type: trigger.word.type,
    };
  }
  const from = preposition(around, 'from');
  if (from.length > 0) {
    return {
      sides: [...sides(line, around.subject, roles[1]!, current), ...sides(line, from, roles[0]!)],
      type: trigger.word.type,
    };
  }
  const receiver = to.length > 0 ? to : trigger.word.words === 'sponsor' ? around.object : preposition(around, 'for');
  return {
    sides: [...sides(line, around.subject, roles[0]!, current), ...sides(line, receiver, roles[1]!)],
    type: trigger.word.type,
  };
}

const GIVEN: Readonly<Record<string, readonly [string, string]>> = {
  licence: ['licensor', 'licensee'],
  supply: ['supplier', 'customer'],
  service: ['customer', 'provider'],
  other: ['sponsor', 'sponsored'],
};

function invests({ line, trigger, around, current }: Scene): Cast | null {
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

function places({ line, trigger, around, current }: Scene): Cast | null {
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

function preposition(around: Arguments, word: string): readonly Actor[] {
  return around.prepositions.get(word) ?? [];
}

/** Whether the object is a business or a part of one; what hangs on "in" or "on" is where, not what. */
function nounsIn(line: Line, around: Arguments): boolean {
  for (let i = around.reach.from; i < around.reach.to; i++) {
    const token = line.tokens[i]!;
    if (token.pos === 'ADP' && token.lower !== 'of') return false;
    if (BUSINESS_NOUNS.has(token.lower) || BUSINESS_NOUNS.has(token.lemma)) return true;
  }
  return false;
}

function isStake(line: Line, around: Arguments): boolean {
  const words = line.tokens.slice(around.reach.from, Math.min(around.reach.to, around.reach.from + 12));
  const at = words.findIndex((token) => STAKE_NOUNS.has(token.lower));
  if (at < 0) return false;
  const price = words.slice(0, at).some((token) => /^(?:for|at|per|cash|all|each)$/.test(token.lower));
  return !price;
}

function headIsBusiness(line: Line, actor: Actor): boolean {
  const next = line.tokens[actor.last];
  const second = line.tokens[actor.last + 1];
  return [next, second].some((token) => token?.pos === 'NOUN' && BUSINESS_NOUNS.has(token.lower));
}

/** Actors as sides of a deal. Pronouns that stand for nobody known fall back on `current`; unnamed plurals only where `unnamed` allows them. */
function sides(
  line: Line,
  actors: readonly Actor[],
  role: string,
  current: readonly Side[] = [],
  object = false,
  places = false,
): Side[] {
  const found: Side[] = [];
  for (const actor of actors) {
    if (standsForCurrent(actor, current)) {
      const named = SEVERAL.test(actor.name) ? current : current.slice(0, 1);
      found.push(...named.map((side) => ({ ...side, at: quoteOf(line, actor.first, actor.last) })));
      continue;
    }
    for (const entity of actor.entities) {
      if (!mayStand(line, actor, entity, object, places) || (ACTING.has(role) && THINGS.has(entity.type))) continue;
      found.push({
        entity,
        name: actor.pronoun ? firstName(entity) : actor.name,
        role,
        at: quoteOf(line, actor.first, actor.last),
      });
    }
    if (actor.kind === 'unnamed')
      found.push({ entity: null, name: actor.name, role, at: quoteOf(line, actor.first, actor.last) });
  }
  return found;
}

const SEVERAL = /^(?:both|they|their|the (?:two|three|pair|duo|[a-z]+s))\b/i;

/** "both", "they", "the companies" stand for the sides just spoken of; so does "it" where nobody knows better. */
function standsForCurrent(actor: Actor, current: readonly Side[]): boolean {
  if (!actor.pronoun) return false;
  return actor.entities.length === 0 || (current.length > 1 && SEVERAL.test(actor.name) && actor.entities.length > 1);
}

/** The entity's name as the article first writes it. */
function firstName(entity: Entity): string {
  const named = entity.mentions.filter((mention) => mention.form === 'name');
  const first = named.reduce((a, b) => (b.start < a.start ? b : a), named[0] ?? { start: 0, text: entity.name });
  return 'plain' in first && first.plain ? first.plain : first.text;
}

/** Roles that only somebody can have; a product never buys. */
const ACTING: ReadonlySet<string> = new Set(['buyer', 'bidder', 'seller', 'investor', 'customer', 'supplier']);
const THINGS: ReadonlySet<Entity['type']> = new Set(['product']);

const BASED = /^-?based$/;

function mayStand(line: Line, actor: Actor, entity: Entity, object: boolean, places: boolean): boolean {
  if (isAuthority(actor.name) || BASED.test(line.tokens[actor.last]?.lower ?? '')) return false;
  if (line.tokens[actor.last]?.text === '-' && BASED.test(line.tokens[actor.last + 1]?.lower ?? '')) return false;
  switch (entity.type) {
    case 'organization':
      return true;
    case 'product':
      return true;
    case 'person':
      return !object || !isPossessive(line, actor);
    case 'place':
      return places || /\b(?:government|treasury)\b/i.test(actor.name);
    case 'other':
      return true;
    default:
      return false;
  }
}

export function isAuthority(name: string): boolean {
  return name.split(/[\s-]+/).some((word) => AUTHORITY_WORDS.has(word.toLowerCase()));
}

function unique(list: readonly Side[]): readonly Side[] {
  const seen = new Set<string>();
  return list.filter((side) => {
    const key = sideKey(side);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
