import type { Weights } from '../../engine.ts';
import { type Clusters, readClusters } from '../../tagging/clusters.ts';
import { madeLate } from '../../tagging/late.ts';
import { FeatureBag, logOdds, probability, readScorers, type Scorer } from '../../tagging/scorer.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { pairFeatures } from './pair-features.ts';
import { type ArticleCast, castOfArticle, partyFeatures } from './party-features.ts';
import { type PartyView, viewForParties } from './party-view.ts';
import { type Likelihoods, type LikelyPair, Settlement, type Views } from './settlement.ts';

/** Below this a candidate is not held against the others. */
const UNLIKELY = 0.05;
/** Candidates that are held against each other, the likeliest. */
const MOST_PAIRED = 16;

/** Learned sides, over the deals that the readable rules find. */
export interface PartyFinder {
  /** The deals with the sides that both tell, in no order; `spare` are drafts that the rules alone would leave out. */
  settle(lines: readonly Line[], drafts: readonly Draft[], spare: readonly Draft[]): readonly Draft[];
}

/** Views of sentences, each made when it is first asked for. */
export function viewsBy(clusters: Clusters): Views {
  const views = new Map<Line, PartyView>();
  return ({ line }) => {
    let view = views.get(line);
    if (!view) {
      view = viewForParties(line, clusters);
      views.set(line, view);
    }
    return view;
  };
}

/** The candidates that are held against each other, in order of mention: the likeliest, none that is hardly one. */
export function contenders(cast: ArticleCast, party: ReadonlyMap<Candidate, number>): readonly Candidate[] {
  const likely = cast.candidates.filter((candidate) => party.get(candidate)! >= UNLIKELY);
  if (likely.length <= MOST_PAIRED) return likely;
  const kept = new Set([...likely].sort((a, b) => party.get(b)! - party.get(a)!).slice(0, MOST_PAIRED));
  return likely.filter((candidate) => kept.has(candidate));
}

/** Throws where the file has other scorers than these two. */
function createPartyFinder(scorers: readonly Scorer[], clusters: Clusters): PartyFinder {
  const [ofParty, ofPair] = scorers;
  if (!ofParty || !ofPair) throw new Error('The weights were made for another version.');
  const bag = new FeatureBag();

  function likelihoods(lines: readonly Line[], drafts: readonly Draft[]): Likelihoods {
    const cast = castOfArticle(candidatesOf(lines), drafts);
    const views = viewsBy(clusters);
    const party = new Map<Candidate, number>();
    cast.candidates.forEach((candidate, order) => {
      bag.clear();
      partyFeatures(bag, candidate, order, cast, views);
      party.set(candidate, probability(logOdds(ofParty!, bag)));
    });
    const pairs: LikelyPair[] = [];
    const held = contenders(cast, party);
    held.forEach((a, i) => {
      for (const b of held.slice(i + 1)) {
        bag.clear();
        pairFeatures(bag, [a, party.get(a)!], [b, party.get(b)!], cast, views);
        pairs.push({ a, b, p: probability(logOdds(ofPair!, bag)) });
      }
    });
    return { cast, views, party, pairs: pairs.sort((x, y) => y.p - x.p) };
  }

  return {
    settle(lines, drafts, spare) {
      if (lines.every(({ dealWords }) => dealWords.length === 0)) return drafts;
      return new Settlement(likelihoods(lines, drafts), drafts, spare).deals;
    },
  };
}

/**
 * The learned finder with the weights that `weights` gives, read when it is first asked for; null, and the readable rules
 * alone, where there are none, or where they cannot be used, which `warn` is told once.
 */
export function latePartyFinder(weights?: Weights, warn?: (message: string) => void): () => PartyFinder | null {
  return madeLate(
    'the sides of deals',
    (files) => createPartyFinder(readScorers(files('deals')), readClusters(files('clusters'))),
    weights,
    warn,
  );
}
