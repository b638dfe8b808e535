/** Our own marked articles as the engine reads them for deals. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareGold } from '../scripts/gold/prepare.mjs';
import type { Span } from '../src/engine/analysis.ts';
import { readDeals, type ToldDeals } from '../src/engine/deals/find-deals.ts';
import { latePartyFinder } from '../src/engine/deals/learned/party-finder.ts';
import type { Weights } from '../src/engine/engine.ts';
import { runToEnd } from '../src/engine/run-to-end.ts';
import { type Mark, spanOf } from './gold.ts';
import { createStoryReader } from './story.ts';

/** A deal as somebody marked it; offsets are UTF-16 into the text. */
export interface GoldDeal {
  readonly scope: readonly Span[];
  readonly value: readonly Span[];
  readonly terms: readonly (Span & { readonly field: string })[];
  readonly withheld: readonly Span[];
}

export interface DealArticle {
  readonly id: string;
  readonly text: string;
  readonly told: ToldDeals;
  readonly gold: readonly GoldDeal[];
}

interface Annotation {
  readonly id: string;
  readonly deals: readonly {
    readonly scope: readonly Mark[];
    readonly value: Mark | null;
    readonly terms: readonly (Mark & { readonly field: string })[];
    readonly withheld: readonly Mark[];
  }[];
}

/** Reads texts for deals by the rules, with `weights` for all that comes before them. */
export function dealReader(weights: Weights): (text: string) => ToldDeals {
  const read = createStoryReader(weights);
  const parties = latePartyFinder(weights)();
  return (text) => {
    const { story, entities, attributions, ids } = read(text);
    return runToEnd(readDeals(story, entities, attributions, { ids, parties }));
  };
}

/** The articles of one of our sets with their deals; those whose text is not at hand are left out. */
export function dealArticles(set: 'train' | 'deals', read: (text: string) => ToldDeals): DealArticle[] {
  const { folder, text: texts } = prepareGold(set, 'ann');
  return readdirSync(join(folder, 'ann'))
    .sort()
    .map((file) => {
      const { id, deals } = JSON.parse(readFileSync(join(folder, 'ann', file), 'utf8')) as Annotation;
      const text = readFileSync(join(texts, `${id}.md`), 'utf8');
      const gold = deals.map(({ scope, value, terms, withheld }) => ({
        scope: scope.map((mark) => spanOf(text, mark)),
        value: value ? [spanOf(text, value)] : [],
        terms: terms.map((mark) => ({ ...spanOf(text, mark), field: mark.field })),
        withheld: withheld.map((mark) => spanOf(text, mark)),
      }));
      return { id, text, told: read(text), gold };
    });
}
