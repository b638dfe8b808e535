import { MAKING_VERBS } from '../../lexicon/deal-words.ts';
import { isAid } from '../casting/loans.ts';
import { counterpartOf } from '../casting/roles.ts';
import { type Side, type Sighting, sideKey } from '../casting/sighting.ts';
import { type Draft, draftOf, isInItem } from '../grouping/draft.ts';
import { isHalf } from '../grouping/is-deal.ts';
import type { Actor } from '../sentence/actors.ts';
import { governor } from '../sentence/governor.ts';
import type { Line } from '../sentence/line.ts';
import { isPossessive } from '../sentence/lists.ts';
import type { Trigger } from '../sentence/triggers.ts';
import type { Candidate, Place } from './candidates.ts';
import { isJudge, isOffice, isOnlyPlace } from './no-sides.ts';
import { sharedPlaces } from './pair-features.ts';
import type { ArticleCast } from './party-features.ts';
import { isTied, type PartyView, type ViewedTrigger } from './party-view.ts';
import { nearest, sideAt, sightingBy } from './told.ts';

/**
 * Probabilities from which a candidate is a side, a pair is one deal, and so on. Chosen on articles that the weights had
 * not been made with, folds of the training articles.
 */
const SIDE = 0.4;
const PAIR = 0.55;
const THIRD = 0.4;
const ALONE = 0.5;
/** Where there are deals already, who is in none of them more often only stands near. */
const BESIDE = 0.6;
/** A deal that a sentence tells in so many words needs less of its sides. */
const TOLD = 0.2;
/** What a rule took for a side is none below this. */
const NO_SIDE = 0.15;

/** How likely each candidate is a side of a deal, and two of them sides of one; what the article's deals are made of. */
export interface Likelihoods {
  readonly cast: ArticleCast;
  readonly views: Views;
  readonly party: ReadonlyMap<Candidate, number>;
  /** Likeliest first. */
  readonly pairs: readonly LikelyPair[];
}

/** Two candidates, and how likely they are sides of one deal. */
export interface LikelyPair {
  readonly a: Candidate;
  readonly b: Candidate;
  readonly p: number;
}

/** What the features look at in the sentence of a place. */
export type Views = (place: Pick<Place, 'line'>) => PartyView;

/** The deals of one article while they are settled: what the rules found, held against what is likely. */
export class Settlement {
  readonly deals: Draft[];
  readonly #likely: Likelihoods;
  readonly #pairs: ReadonlyMap<string, number>;
  readonly #byKey: ReadonlyMap<string, Candidate>;
  readonly #spare: Draft[];

  constructor(likely: Likelihoods, drafts: readonly Draft[], spare: readonly Draft[]) {
    this.#likely = likely;
    this.#pairs = new Map(likely.pairs.map(({ a, b, p }) => [pairKey(a.key, b.key), p]));
    this.#byKey = new Map(likely.cast.candidates.map((candidate) => [candidate.key, candidate]));
    this.#spare = [...spare];
    this.deals = drafts.filter((draft) => draft.sides.some((side) => this.#isSide(side, leastFor(draft))));
    for (const draft of this.deals) this.#dropUnlikely(draft);
    for (const pair of likely.pairs) if (pair.p >= PAIR && ![pair.a, pair.b].some(isOnlyPlace)) this.#place(pair);
    for (const [candidate, p] of likely.party) {
      const least = this.deals.length === 0 ? ALONE : BESIDE;
      if (p >= least && !this.#has(candidate) && !this.#owns(candidate)) this.#tell(candidate, null);
    }
    this.deals = this.deals.filter((draft) => !isHalf(draft));
  }

  /** Who is no candidate, such as a name that no entity stands for, is as the rules say. */
  #isSide(side: Side, least: number): boolean {
    const candidate = this.#byKey.get(sideKey(side));
    return candidate === undefined || this.#likely.party.get(candidate)! >= least;
  }

  #dropUnlikely(draft: Draft): void {
    const kept = draft.sides.filter((side) => this.#isSide(side, NO_SIDE));
    if (kept.length > 0) draft.sides.splice(0, draft.sides.length, ...kept);
  }

  #has({ key }: Candidate): boolean {
    return this.deals.some((draft) => holds(draft, key));
  }

  /** "Halden's Tarn Credit agreed to buy Osler": who owns a side of a deal, told at its deal word, is none of one more. */
  #owns({ places }: Candidate): boolean {
    const owned = new Set(places.filter(({ line, actor }) => isPossessive(line, actor)).map(({ line }) => line));
    return this.deals.some(({ sides, sightings }) => sides.length > 1 && sightings.some(({ line }) => owned.has(line)));
  }

  #place({ a, b }: LikelyPair): void {
    if (this.deals.some((draft) => holds(draft, a.key) && holds(draft, b.key))) return;
    for (const [known, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const open = this.deals.find((draft) => holds(draft, known.key) && this.#takes(draft, other));
      if (open && isWithin(open, other)) {
        this.#add(open, known, other);
        return;
      }
    }
    if (isOffice(a, b)) return;
    const party = this.#likely.party;
    const areSides = party.get(a)! >= SIDE && party.get(b)! >= SIDE;
    if (areSides || this.#has(a) || this.#has(b)) this.#tell(a, b);
  }

  /** A deal of one known side, or one with all of whose sides the candidate makes a likely pair. */
  #takes(draft: Draft, candidate: Candidate): boolean {
    if (draft.sightings.some(({ type }) => isJudge(candidate, type))) return false;
    if (draft.sides.length === 1) return true;
    return draft.sides.every((side) => (this.#pairs.get(pairKey(sideKey(side), candidate.key)) ?? 0) >= THIRD);
  }

  #add(draft: Draft, known: Candidate, other: Candidate): void {
    const side = draft.sides.find((own) => sideKey(own) === known.key)!;
    const told = this.#sighting(known, other);
    const added = told?.sides.find((own) => sideKey(own) === other.key);
    const found = added ?? sideAt(other, other.places[0]!, counterpartOf(side.role));
    const isTaken = SINGLE.has(found.role) && draft.sides.some(({ role }) => role === found.role);
    draft.sides.push(isTaken ? { ...found, role: 'partner' } : found);
    if (told && !draft.sightings.some(({ line }) => line === told.line)) draft.sightings.push(told);
    draft.sightings.sort((x, y) => x.line.index - y.line.index);
  }

  /** One more deal: as the rules had it in a draft that they left out, or from a sentence with a deal word. */
  #tell(a: Candidate, b: Candidate | null): void {
    const at = this.#spare.findIndex((draft) => holds(draft, a.key) && (b === null || holds(draft, b.key)));
    if (at >= 0) {
      const [draft] = this.#spare.splice(at, 1);
      this.#dropUnlikely(draft!);
      this.deals.push(draft!);
      return;
    }
    const sighting = b ? this.#sighting(a, b) : this.#lone(a);
    if (sighting) this.deals.push(draftOf(sighting));
  }

  /** The first sentence with a deal word in which both stand, with their roles by its construction where it is known. */
  #sighting(a: Candidate, b: Candidate): Sighting | null {
    const ofOthers = this.#triggersOfOthers(a, b);
    for (const [own, other] of sharedPlaces(a, b)) {
      const { line, triggers } = this.#likely.views(own);
      const isFirst = own.actor.first < other.actor.first;
      const [left, right] = isFirst ? [own, other] : [other, own];
      const [first, second] = isFirst ? [a, b] : [b, a];
      const span = { first: left.actor.first, last: Math.max(own.actor.last, other.actor.last) };
      const free = triggers.filter(({ trigger }) => !ofOthers.has(trigger));
      const told = nearest(line, free, span, [a.key, b.key]);
      if (!told || isJudge(a, told.ruled.type) || isJudge(b, told.ruled.type)) continue;
      return sightingBy(line, told, [sideAt(first, left, ''), sideAt(second, right, '')]);
    }
    return null;
  }

  /** "Velmar welcomes the partnership of Halden and Norvik": a deal word that tells of two others tells of none of these. */
  #triggersOfOthers(a: Candidate, b: Candidate): ReadonlySet<Trigger> {
    const others = this.deals.filter((draft) => !(holds(draft, a.key) && holds(draft, b.key)));
    return new Set(
      others.flatMap(({ sightings }) =>
        sightings.filter(({ sides }) => sides.length > 1).flatMap(({ trigger, beside }) => [trigger, ...beside]),
      ),
    );
  }

  /** The first sentence with a deal word that the candidate hangs on. */
  #lone(candidate: Candidate): Sighting | null {
    for (const place of candidate.places) {
      const { line, triggers } = this.#likely.views(place);
      const tied = triggers.filter(
        (viewed) =>
          isTied(viewed, place.actor) &&
          mayBeLone(viewed) &&
          !isOthersListing(viewed, candidate) &&
          isItsOwn(line, viewed, place.actor),
      );
      const told = nearest(line, tied, place.actor, [candidate.key]);
      if (told) return sightingBy(line, told, [sideAt(candidate, place, '')]);
    }
    return null;
  }
}

/** How likely one of its sides must be. */
function leastFor({ sightings }: Draft): number {
  const plain = sightings.filter(({ main, sides, past, stage }) => main && !past && stage !== null && sides.length > 1);
  // Told of two sides by a sentence of the opening that is about nothing else.
  if (plain.some(({ line }) => line.prominent)) return NO_SIDE;
  return plain.length > 0 ? TOLD : SIDE;
}

/** "Halden signed a contract", and not "Halden may hire staff on a contract": who stands as the subject has it by a verb that makes deals. */
function isItsOwn(line: Line, { trigger, around }: ViewedTrigger, actor: Actor): boolean {
  if (!trigger.noun || !around.subject.includes(actor) || around.owner.includes(actor)) return true;
  // What "it" or "the seller" stands for may be somebody else, and nobody stands beside them here.
  if (actor.pronoun && trigger.word.type !== 'financing') return false;
  return MAKING_VERBS.has(governor(line, around, trigger.first));
}

/** Nobody is partners alone; and a bid that names nothing may be for work. */
function mayBeLone({ trigger: { word } }: ViewedTrigger): boolean {
  if (word.frame === 'bids') return word.strength === 'strong';
  return word.type !== 'cooperation' && !isAid(word);
}

/** "hired Halden Bank to arrange its listing": of the firm that goes to market, and of nobody else. */
const isOthersListing = ({ ruled, trigger }: ViewedTrigger, { key }: Candidate): boolean =>
  trigger.word.frame === 'hires' &&
  ruled?.type === 'ipo' &&
  ruled.sides.length > 0 &&
  ruled.sides.every((side) => sideKey(side) !== key);

/** In a briefing only who is spoken of in the short item of a deal is a side of it. */
const isWithin = (draft: Draft, { places }: Candidate): boolean =>
  places.some(({ line: { item } }) => isInItem(draft, item));

/** Who stands beside a deal that has one of these already is more often somebody else in it. */
const SINGLE: ReadonlySet<string> = new Set(['target', 'buyer', 'bidder', 'seller']);

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const holds = (draft: Draft, key: string): boolean => draft.sides.some((side) => sideKey(side) === key);
