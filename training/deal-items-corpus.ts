/** Our marked articles as the learner of what deals cover reads them. */
import type { Span } from '../src/engine/analysis.ts';
import { latePartyFinder } from '../src/engine/deals/learned/party-finder.ts';
import { readDeals, type ToldDeals } from '../src/engine/deals/read-deals.ts';
import type { Weights } from '../src/engine/engine.ts';
import { Keeper } from '../src/engine/keeper.ts';
import { runToEnd } from '../src/engine/run-to-end.ts';
import { type Mark, markedArticles, spanOf, type TeachingSet } from './gold.ts';
import { createStoryReader } from './story.ts';

/** What was marked of a deal; offsets are UTF-16 into the text. */
interface GoldItems {
  readonly scope: readonly Span[];
  readonly value: readonly Span[];
  readonly terms: readonly Span[];
  readonly withheld: readonly Span[];
}

/** An article with the deals and items that the rules found in it, and with the items that were marked. */
export interface ItemArticle {
  readonly told: ToldDeals;
  readonly gold: readonly GoldItems[];
}

/** Reads texts for deals by the rules, with `weights` for all that comes before them. */
export function createItemReader(weights: Weights): (text: string) => ToldDeals {
  const read = createStoryReader(weights);
  const parties = latePartyFinder(weights)();
  return (text) => {
    const { story, entities, attributions, ids } = read(text);
    return runToEnd(readDeals(story, entities, attributions, { ids, parties, keeper: new Keeper() }));
  };
}

/** The articles of one of our sets. */
export function itemArticles(set: TeachingSet, read: (text: string) => ToldDeals): ItemArticle[] {
  return markedArticles(set).map(({ text, deals }) => {
    const spans = (marks: readonly Mark[]) => marks.map((mark) => spanOf(text, mark));
    const gold = deals.map(({ scope, value, terms, withheld }) => ({
      scope: spans(scope),
      value: spans(value ? [value] : []),
      terms: spans(terms),
      withheld: spans(withheld),
    }));
    return { told: read(text), gold };
  });
}
