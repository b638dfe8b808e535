/** Our marked articles as the engine reads them up to the deals that the rules find, with the deals that were marked. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareGold } from '../scripts/gold/prepare.mjs';
import { dealsByRules, type Ruled } from '../src/engine/deals/grouping.ts';
import type { Candidate } from '../src/engine/deals/learned/candidates.ts';
import { type Line, readLines } from '../src/engine/deals/line.ts';
import type { Weights } from '../src/engine/engine.ts';
import { nameForm } from '../src/engine/entities/name-keys.ts';
import { runToEnd } from '../src/engine/run-to-end.ts';
import { createStoryReader } from './story.ts';

/** A deal as it was marked; each party by all names that the article has for it. */
interface MarkedDeal {
  readonly parties: readonly string[];
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
}

export interface DealArticle {
  readonly lines: readonly Line[];
  readonly ruled: Ruled;
  /** By deal and party: the names as they are compared. */
  readonly marked: readonly (readonly ReadonlySet<string>[])[];
  readonly importance: number;
}

const keyOf = (name: string): string => nameForm(name).key;

export type ReadDeals = Pick<DealArticle, 'lines' | 'ruled'>;

/** Reads Markdown as the engine does up to the deals that the rules find, with `weights` for all that comes before. */
export function createDealReader(weights: Weights): (text: string) => ReadDeals {
  const read = createStoryReader(weights);
  return (text) => {
    const { story, entities, attributions } = read(text);
    const lines = runToEnd(readLines(story, entities, attributions));
    return { lines, ruled: runToEnd(dealsByRules(lines, entities)) };
  };
}

/** The articles of one of our sets; those whose text is not at hand are left out. */
export function dealArticles(set: 'train' | 'deals', importance: number, weights: Weights): DealArticle[] {
  const { folder, text: texts } = prepareGold(set, 'ann');
  const read = createDealReader(weights);
  return readdirSync(join(folder, 'ann'))
    .sort()
    .map((file) => {
      const { id, deals } = JSON.parse(readFileSync(join(folder, 'ann', file), 'utf8')) as {
        id: string;
        deals: readonly MarkedDeal[];
      };
      const marked = deals.map(({ parties, aliases }) =>
        parties.map((party) => new Set([party, ...(aliases?.[party] ?? [])].map(keyOf))),
      );
      return { ...read(readFileSync(join(texts, `${id}.md`), 'utf8')), marked, importance };
    });
}

/** For each marked deal that the candidate is a side of, which of its parties it is. */
export function partiesOf({ entity, name, places }: Candidate, { marked }: DealArticle): ReadonlyMap<number, number> {
  const named = entity?.mentions.filter(({ form }) => form === 'name').map(({ text, plain }) => plain ?? text) ?? [];
  const written = places.filter(({ actor }) => !actor.pronoun).map(({ actor }) => actor.name);
  const keys = [...new Set([name, ...named, ...written])].map(keyOf);
  const found = new Map<number, number>();
  marked.forEach((parties, deal) => {
    const party = parties.findIndex((own) => keys.some((key) => own.has(key)));
    if (party >= 0) found.set(deal, party);
  });
  return found;
}
