/** Our marked articles as the learner of the sides of deals reads them. */

import { dealsByRules, type Ruled } from '../src/engine/deals/grouping/grouping.ts';
import type { Candidate } from '../src/engine/deals/learned/candidates.ts';
import { takingOf } from '../src/engine/deals/sentence/actors.ts';
import { type Line, readLines } from '../src/engine/deals/sentence/line.ts';
import type { Weights } from '../src/engine/engine.ts';
import { nameForm } from '../src/engine/entities/name-keys.ts';
import { runToEnd } from '../src/engine/run-to-end.ts';
import { markedArticles, type TeachingSet } from './gold.ts';
import { createStoryReader } from './story.ts';

/** An article with the deals that the rules found in it, and with those that were marked. */
export interface PartyArticle {
  readonly lines: readonly Line[];
  readonly ruled: Ruled;
  /** By deal and party: the names as they are compared. */
  readonly marked: readonly (readonly ReadonlySet<string>[])[];
  readonly importance: number;
}

const keyOf = (name: string): string => nameForm(name).key;

/** Reads Markdown as the engine does up to the deals that the rules find, with `weights` for all that comes before. */
export function createPartyReader(weights: Weights): (text: string) => Pick<PartyArticle, 'lines' | 'ruled'> {
  const read = createStoryReader(weights);
  return (text) => {
    const { story, entities, attributions } = read(text);
    const lines = runToEnd(readLines(story, entities, takingOf(attributions, entities)));
    return { lines, ruled: runToEnd(dealsByRules(lines)) };
  };
}

/** The articles of one of our sets, each of which counts so much. */
export function partyArticles(set: TeachingSet, importance: number, weights: Weights): PartyArticle[] {
  const read = createPartyReader(weights);
  return markedArticles(set).map(({ text, deals }) => {
    const marked = deals.map(({ parties, aliases }) =>
      parties.map((party) => new Set([party, ...(aliases?.[party] ?? [])].map(keyOf))),
    );
    return { ...read(text), marked, importance };
  });
}

/** For each marked deal that the candidate is a side of, which of its parties it is. */
export function partiesOf({ entity, name, places }: Candidate, { marked }: PartyArticle): ReadonlyMap<number, number> {
  const named = entity ? [entity.name, ...entity.aliases] : [];
  const written = places.filter(({ actor }) => !actor.pronoun).map(({ actor }) => actor.name);
  const keys = [...new Set([name, ...named, ...written])].map(keyOf);
  const found = new Map<number, number>();
  marked.forEach((parties, deal) => {
    const party = parties.findIndex((own) => keys.some((key) => own.has(key)));
    if (party >= 0) found.set(deal, party);
  });
  return found;
}
