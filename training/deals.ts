/** Makes the weights for the sides of deals. */
import { existsSync, writeFileSync } from 'node:fs';
import { type Candidate, candidatesOf, type Place } from '../src/engine/deals/learned/candidates.ts';
import { pairFeatures } from '../src/engine/deals/learned/pair-features.ts';
import { type ArticleCast, castOfArticle, partyFeatures } from '../src/engine/deals/learned/party-features.ts';
import { contenders, viewsBy } from '../src/engine/deals/learned/party-finder.ts';
import type { PartyView } from '../src/engine/deals/learned/party-view.ts';
import { readClusters } from '../src/engine/tagging/clusters.ts';
import { FeatureBag, probability, scorerOf, writeScorers } from '../src/engine/tagging/scorer.ts';
import { type PartyArticle, partiesOf, partyArticles } from './deal-parties-corpus.ts';
import { type Asked, learnQuestion, oddsHeldOut } from './questions.ts';
import { say } from './say.ts';
import { shippedWeights } from './shipped.ts';

const OUT = 'src/models/deals.bin';
/** Rules were made while some articles of `train` were read, and are righter there than elsewhere. */
const IMPORTANCE = { train: 1, deals: 1.5 };
const FOLDS = 8;
const PLAN = { epochs: 8, rate: 0.02, sparse: 0.1, smooth: 0, least: 2 };
const SLOTS = 1 << 15;
const FILL = 0.8;

interface Read {
  readonly article: PartyArticle;
  readonly cast: ArticleCast;
  readonly views: (place: Place) => PartyView;
  /** By candidate: see `partiesOf`. */
  readonly parties: ReadonlyMap<Candidate, ReadonlyMap<number, number>>;
}

/** Reads the articles, says how it does on those not seen, and writes the weights that all of them make. */
export function makeDeals(): void {
  const clusters = readClusters(shippedWeights('clusters'));
  const all = (['train', 'deals'] as const).flatMap((set) => partyArticles(set, IMPORTANCE[set], shippedWeights));
  if (!existsSync('../shared/data/news/reuters21578.jsonl'))
    console.log('Stories of Reuters-21578 are left out: the corpus is not at hand.');
  const read = all.map((article): Read => {
    const cast = castOfArticle(candidatesOf(article.lines), article.ruled.deals);
    const parties = new Map(cast.candidates.map((candidate) => [candidate, partiesOf(candidate, article)]));
    return { article, cast, views: viewsBy(clusters), parties };
  });
  const party = read.flatMap(partyQuestions);
  const odds = oddsHeldOut(party, FOLDS, PLAN);
  report('side of a deal', party, odds);
  let next = 0;
  const likely = read.map(({ cast }) => new Map(cast.candidates.map((own) => [own, probability(odds[next++]!)])));
  const pair = read.flatMap((own, i) => pairQuestions(own, likely[i]!, i));
  report('two of one deal', pair, oddsHeldOut(pair, FOLDS, PLAN));
  const scorers = [party, pair].map((asked) => scorerOf(learnQuestion(asked, PLAN, 1), SLOTS, FILL));
  const file = writeScorers(scorers);
  writeFileSync(OUT, file);
  say(`${OUT}: ${file.length} bytes`);
}

function partyQuestions({ article: { importance }, cast, views, parties }: Read, article: number): Asked[] {
  return cast.candidates.map((candidate, order) => {
    const bag = new FeatureBag();
    partyFeatures(bag, candidate, order, cast, views);
    return { hashes: Int32Array.from(bag.hashes), yes: parties.get(candidate)!.size > 0, article, importance };
  });
}

function pairQuestions(
  { article: { importance }, cast, views, parties }: Read,
  likely: ReadonlyMap<Candidate, number>,
  article: number,
): Asked[] {
  const held = contenders(cast, likely);
  return held.flatMap((a, i) =>
    held.slice(i + 1).map((b) => {
      const bag = new FeatureBag();
      pairFeatures(bag, [a, likely.get(a)!], [b, likely.get(b)!], cast, views);
      const yes = [...parties.get(a)!].some(([deal, own]) => (parties.get(b)!.get(deal) ?? own) !== own);
      return { hashes: Int32Array.from(bag.hashes), yes, article, importance };
    }),
  );
}

/** Precision and recall on articles not seen, at even odds. */
function report(question: string, all: readonly Asked[], odds: Float64Array): void {
  const yes = all.filter((asked) => asked.yes).length;
  const said = odds.filter((own) => own > 0).length;
  const right = all.filter((asked, i) => asked.yes && odds[i]! > 0).length;
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
  say(
    `${question}: ${all.length} asked, ${yes} are; on articles not seen P ${percent(right, said)} R ${percent(right, yes)}`,
  );
}
