import type { EntityType } from '../../analysis.ts';
import { firstWithin } from '../../language/token-search.ts';
import { hashText } from '../../tagging/hash.ts';
import type { FeatureBag } from '../../tagging/scorer.ts';
import { type Side, sideKey } from '../casting/sighting.ts';
import type { Draft } from '../grouping/draft.ts';
import type { Candidate, Place } from './candidates.ts';
import { lemmaAt, type PartyView, relationTo, step } from './party-view.ts';

/** What the whole article tells of its candidates, once for all of them. */
export interface ArticleCast {
  readonly candidates: readonly Candidate[];
  /** By key: how often each is spoken of, as a rank from 0. */
  readonly ranks: ReadonlyMap<string, number>;
  /** The deals that the rules found: the role of each side by its key. */
  readonly deals: readonly ReadonlyMap<string, Side['role']>[];
  /** By key: the roles that they give each side. */
  readonly roles: ReadonlyMap<string, readonly Side['role'][]>;
}

/** The candidates of an article with what the deals that the rules found make of them. */
export function castOfArticle(candidates: readonly Candidate[], drafts: readonly Draft[]): ArticleCast {
  const byPlaces = [...candidates].sort((a, b) => b.places.length - a.places.length);
  const ranks = new Map(byPlaces.map(({ key }, rank) => [key, rank]));
  const roles = new Map<string, Side['role'][]>();
  const deals = drafts.map(({ sides }) => {
    const own = new Map<string, Side['role']>();
    for (const side of sides) {
      const key = sideKey(side);
      if (!own.has(key)) own.set(key, side.role);
      const known = roles.get(key);
      if (known) known.push(side.role);
      else roles.set(key, [side.role]);
    }
    return own;
  });
  return { candidates, ranks, deals, roles };
}

/** What somebody is, as the features have it. */
export const KINDS: Readonly<Record<EntityType | 'unnamed', number>> = {
  organization: 1,
  person: 2,
  place: 3,
  product: 4,
  unnamed: 5,
  other: 6,
  money: 7,
  percent: 8,
  date: 9,
  quantity: 10,
};

/** Places of one candidate that are looked at; who is spoken of more often is known by then. */
const MOST_PLACES = 24;
/** Words before or after a name in which its verb or noun is looked for. */
const REACH = 8;

/** Who it is that may be a side, and where the article speaks of it. */
export function partyFeatures(
  bag: FeatureBag,
  candidate: Candidate,
  order: number,
  cast: ArticleCast,
  viewOf: (place: Place) => PartyView,
): void {
  const kind = KINDS[candidate.kind];
  const many = step(candidate.places.length);
  const rank = Math.min(cast.ranks.get(candidate.key) ?? 0, 5);
  const early = Math.min(order, 5);
  const roles = cast.roles.get(candidate.key) ?? [];
  const last = candidate.name.slice(candidate.name.lastIndexOf(' ') + 1).toLowerCase();
  bag.add(1, kind);
  bag.add(2, many);
  bag.add2(3, many, kind);
  bag.add(4, rank);
  bag.add2(5, rank, kind);
  bag.add(6, early);
  bag.add2(7, early, kind);
  bag.add(8, candidate.places.some(({ line }) => line.heading) ? 1 : 0);
  bag.add2(9, candidate.places.some(({ line }) => line.prominent) ? 1 : 0, kind);
  bag.add(10, hashText(last));
  bag.add(11, Math.min(3, cast.deals.length));
  bag.add2(12, roles.length > 0 ? 1 : 0, kind);
  for (const role of roles) bag.add(13, hashText(role));
  if (cast.deals.length === 0) bag.add2(14, kind, early);
  for (const place of candidate.places.slice(0, MOST_PLACES)) placeFeatures(bag, candidate.key, place, viewOf(place));
}

function placeFeatures(bag: FeatureBag, key: string, { actor }: Place, view: PartyView): void {
  const { line, lemmas, fine, coarse } = view;
  const { first, last } = actor;
  const before = lemmaAt(view, first - 1);
  const after = lemmaAt(view, last);
  bag.add2(20, actor.pronoun ? 1 : 0, KINDS[actor.kind]);
  bag.add(21, before);
  bag.add2(22, lemmaAt(view, first - 2), before);
  bag.add(23, after);
  bag.add2(24, after, lemmaAt(view, last + 1));
  bag.add(25, lemmaAt(view, last + 1));
  bag.add(26, coarse[first - 1] ?? 0);
  bag.add(27, coarse[last] ?? 0);
  bag.add(28, coarse[last + 1] ?? 0);
  bag.add(29, fine[last] ?? 0);
  bag.add(30, line.asides[first] ? 1 : 0);
  bag.add2(31, line.heading ? 1 : 0, line.prominent ? 1 : 0);
  const verb = firstWithin(line.tokens, last, last + REACH, ({ pos }) => pos === 'VERB');
  if (verb >= 0) {
    bag.add(32, lemmas[verb]!);
    bag.add(33, fine[verb]!);
  }
  const governor = lastBefore(view, first, 'VERB');
  if (governor >= 0) {
    bag.add(34, lemmas[governor]!);
    bag.add2(35, lemmas[governor]!, before);
    bag.add(36, fine[governor]!);
  }
  const noun = lastBefore(view, first, 'NOUN');
  if (noun >= 0) {
    bag.add2(37, lemmas[noun]!, before);
    bag.add2(38, fine[noun]!, before);
  }
  bag.add(39, Math.min(3, view.triggers.length));
  for (const viewed of view.triggers) {
    const relation = relationTo(viewed, actor);
    bag.add2(40, relation, viewed.frame);
    bag.add2(41, relation, viewed.words);
    bag.add2(42, relation, viewed.type);
    const role = viewed.roles.get(key);
    if (role === undefined) continue;
    bag.add2(49, hashText(role), viewed.roles.size);
    bag.add3(50, hashText(role), viewed.roles.size, line.heading ? 1 : line.prominent ? 2 : 3);
    bag.add2(51, hashText(role), viewed.words);
  }
  const next = view.triggers.find(({ trigger }) => trigger.first >= last);
  const previous = view.triggers.findLast(({ trigger }) => trigger.last <= first);
  if (previous) bag.add3(43, previous.frame, previous.type, step(first - previous.trigger.last));
  else bag.add(44, 0);
  if (next) bag.add3(45, next.frame, next.type, step(next.trigger.first - last));
  else bag.add(46, 0);
  bag.add(47, view.money ? 1 : 0);
  for (const topic of view.topics) bag.add(48, topic);
}

function lastBefore({ line }: PartyView, from: number, pos: 'VERB' | 'NOUN'): number {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) if (line.tokens[i]!.pos === pos) return i;
  return -1;
}
