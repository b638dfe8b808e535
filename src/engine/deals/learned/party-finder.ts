import type { Weights } from '../../engine.ts';
import { isSame } from '../../keeper.ts';
import { type Clusters, readClusters } from '../../tagging/clusters.ts';
import { madeLate } from '../../tagging/late.ts';
import { FeatureBag, logOdds, probability, readScorers, type Scorer } from '../../tagging/scorer.ts';
import type { Draft } from '../grouping/draft.ts';
import type { PartyFinder } from '../grouping/grouping.ts';
import type { Line } from '../sentence/line.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { pairFeatures } from './pair-features.ts';
import { type ArticleCast, castOfArticle, partyFeatures } from './party-features.ts';
import { viewForParties } from './party-view.ts';
import { type Likelihoods, type LikelyPair, Settlement, type Views } from './settlement.ts';

/** Below this a candidate is not held against the others. */
const UNLIKELY = 0.05;
/** Candidates that are held against each other, the likeliest. */
const MOST_PAIRED = 16;

/** Views of sentences, each made when it is first asked for. */
export const viewsBy =
  (clusters: Clusters): Views =>
  ({ line }) =>
    line.keeper.kept(line, viewForParties, [clusters]);

/** A probability, with what it was told by besides the candidates' places. */
interface Likely {
  readonly from: readonly unknown[];
  readonly p: number;
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
      const roles = cast.roles.get(candidate.key) ?? [];
      const from = [order, cast.ranks.get(candidate.key), cast.deals.length, ...roles];
      const { p } = candidate.keeper.whileTrue<Likely>(
        ofParty,
        (known) => isSame(known.from, from),
        () => {
          bag.clear();
          partyFeatures(bag, candidate, order, cast, views);
          return { from, p: probability(logOdds(ofParty!, bag)) };
        },
      );
      party.set(candidate, p);
    });
    const pairs: LikelyPair[] = [];
    const held = contenders(cast, party);
    const parts = held.map(({ key }) => cast.deals.map((roles) => roles.get(key) ?? '-').join());
    held.forEach((a, i) => {
      for (let k = i + 1; k < held.length; k++) {
        const b = held[k]!;
        const [pa, pb] = [party.get(a)!, party.get(b)!];
        const from = [b, pa, pb, parts[i], parts[k]];
        const { p } = a.keeper.whileTrue<Likely>(
          b.key,
          (known) => isSame(known.from, from),
          () => {
            bag.clear();
            pairFeatures(bag, [a, pa], [b, pb], cast, views);
            return { from, p: probability(logOdds(ofPair!, bag)) };
          },
        );
        pairs.push({ a, b, p });
      }
    });
    return { cast, views, party, pairs: pairs.sort((x, y) => y.p - x.p) };
  }

  return {
    settle(lines, drafts, spare) {
      if (lines.every(({ triggers }) => triggers.length === 0)) return drafts;
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
