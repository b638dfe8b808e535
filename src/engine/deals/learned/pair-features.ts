import { hashText, mix } from '../../tagging/hash.ts';
import type { FeatureBag } from '../../tagging/scorer.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Candidate, Place } from './candidates.ts';
import { type ArticleCast, KINDS } from './party-features.ts';
import { lemmaAt, type PartyView, relationTo, step } from './party-view.ts';

/** A probability in eighths. */
const eighths = (p: number): number => Math.round(p * 8);

/** Sentences with both that are looked at. */
const MOST_SHARED = 12;

/** Where both stand in one sentence, as two places of it, in order. Linear in their places. */
export function sharedPlaces(a: Candidate, b: Candidate): readonly (readonly [Place, Place])[] {
  const shared: (readonly [Place, Place])[] = [];
  let from = 0;
  for (const place of a.places) {
    while (from < b.places.length && b.places[from]!.line.index < place.line.index) from++;
    for (let k = from; b.places[k]?.line === place.line; k++) {
      const other = b.places[k]!;
      if (other.actor !== place.actor) shared.push([place, other]);
    }
    if (shared.length >= MOST_SHARED) break;
  }
  return shared;
}

/** What speaks for two candidates being sides of one deal; `a` is mentioned first, `pa` how likely it is to be a side at all. */
export function pairFeatures(
  bag: FeatureBag,
  [a, pa]: readonly [Candidate, number],
  [b, pb]: readonly [Candidate, number],
  cast: ArticleCast,
  viewOf: (place: Place) => PartyView,
): void {
  const [less, more] = pa < pb ? [pa, pb] : [pb, pa];
  bag.add2(1, eighths(less), eighths(more));
  bag.add(2, eighths(less));
  bag.add(3, eighths(pa * pb));
  bag.add2(4, KINDS[a.kind], KINDS[b.kind]);
  let together = false;
  for (const roles of cast.deals) {
    const own = roles.get(a.key);
    const other = roles.get(b.key);
    if (own === undefined || other === undefined) continue;
    together = true;
    bag.add2(5, hashText(own), hashText(other));
  }
  const known = (cast.roles.has(a.key) ? 1 : 0) + (cast.roles.has(b.key) ? 1 : 0);
  bag.add2(6, known, together ? 1 : 0);
  const shared = sharedPlaces(a, b);
  for (const [own, other] of shared) {
    const view = viewOf(own);
    sharedFeatures(bag, own, other, view);
    for (const { roles } of view.triggers) {
      const [first, second] = [roles.get(a.key), roles.get(b.key)];
      if (first !== undefined && second !== undefined) bag.add2(9, hashText(first), hashText(second));
      else if (first !== undefined || second !== undefined)
        bag.add2(10, first === undefined ? 1 : 2, hashText(first ?? second ?? ''));
    }
  }
  bag.add(7, Math.min(shared.length, 4));
  if (shared.length === 0) {
    const lines = new Set(a.places.map(({ line }) => line.index));
    bag.add(8, b.places.some(({ line }) => lines.has(line.index - 1) || lines.has(line.index + 1)) ? 1 : 0);
  }
}

function sharedFeatures(bag: FeatureBag, own: Place, other: Place, view: PartyView): void {
  const forward = own.actor.first < other.actor.first;
  const [left, right] = forward ? [own.actor, other.actor] : [other.actor, own.actor];
  const place = view.line.heading ? 1 : view.line.prominent ? 2 : 3;
  sentenceFeatures(bag, 20, forward ? 1 : 0, left, right, view);
  sentenceFeatures(bag, 20 + 30 * place, forward ? 1 : 0, left, right, view);
}

function sentenceFeatures(
  bag: FeatureBag,
  base: number,
  forward: number,
  left: Actor,
  right: Actor,
  view: PartyView,
): void {
  const { line, lemmas, fine } = view;
  bag.add(base, forward);
  bag.add(base + 1, step(right.first - left.last));
  const before = lemmaAt(view, right.first - 1);
  if (right.first - left.last <= 4) {
    let sequence = 0;
    for (let i = left.last; i < right.first; i++) sequence = mix(sequence, lemmas[i]!);
    bag.add(base + 2, sequence);
  }
  bag.add(base + 3, before);
  bag.add(base + 4, lemmaAt(view, right.last));
  for (let i = left.last; i < right.first; i++) {
    const { pos } = line.tokens[i]!;
    if (pos !== 'VERB' && pos !== 'NOUN' && pos !== 'ADP') continue;
    bag.add(base + 5, lemmas[i]!);
    bag.add2(base + 6, lemmas[i]!, before);
    if (pos !== 'ADP') bag.add(base + 7, fine[i]!);
  }
  for (const viewed of view.triggers) {
    const a = relationTo(viewed, left);
    const b = relationTo(viewed, right);
    const { first } = viewed.trigger;
    const where = first < left.first ? 1 : first < right.first ? 2 : 3;
    bag.add3(base + 8, a, b, viewed.frame);
    bag.add2(base + 9, a, b);
    bag.add3(base + 10, a, b, viewed.words);
    bag.add2(base + 11, where, viewed.frame);
  }
  if (view.triggers.length === 0) bag.add(base + 12, 0);
  bag.add2(base + 13, line.asides[left.first] ? 1 : 0, line.asides[right.first] ? 1 : 0);
  bag.add(base + 14, line.actors.filter(({ first }) => first > left.first && first < right.first).length);
  bag.add(base + 15, view.money ? 1 : 0);
}
