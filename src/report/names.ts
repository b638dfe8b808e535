import type { Analysis, Attribution, Deal, Span } from '../engine/analysis.ts';
import { isWithin } from '../engine/span-search.ts';
import { lookUpAround } from './around.ts';

/** The look-ups that voices need, made once for an analysis. */
export interface Names {
  entity(id: string | null): string | null;
  attribution(id: string): Attribution | undefined;
  /** The attribution whose content holds the passage, else whose cue or content the passage holds; undefined for none. */
  around(passage: Span): Attribution | undefined;
  /** The parties that "the two firms" stand for in this attribution; null when it is not known to speak for both. */
  both(attribution: string): readonly string[] | null;
  /** True for what stands in the headline, whose grammar is its own. */
  inHeadline(passage: Span): boolean;
  /** True when a name begins at this offset. */
  beginsName(offset: number): boolean;
}

function bothParties(deals: readonly Deal[], around: Names['around']): ReadonlyMap<string, readonly string[]> {
  const both = new Map<string, readonly string[]>();
  for (const deal of deals) {
    if (deal.parties.length !== 2) continue;
    const parties = deal.parties.map((party) => party.name);
    for (const item of [deal.stage, deal.type, ...deal.scope]) {
      if (item.status !== 'stated-by-both') continue;
      for (const id of item.attributions) both.set(id, parties);
    }
    const [one, two] = deal.parties.map(({ name }) =>
      deal.responses.filter((response) => response.party === name).map((response) => around(response)?.id),
    );
    for (const id of one ?? []) if (id !== undefined && two?.includes(id)) both.set(id, parties);
  }
  return both;
}

export function namesOf(analysis: Analysis): Names {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  const attributions = new Map(analysis.attributions.map((attribution) => [attribution.id, attribution]));
  const starts = new Set(analysis.entities.flatMap(({ mentions }) => mentions.map((mention) => mention.start)));
  const around = lookUpAround(analysis.attributions);
  const both = bothParties(analysis.deals, around);
  return {
    entity: (id) => (id === null ? null : (entities.get(id) ?? null)),
    attribution: (id) => attributions.get(id),
    around,
    both: (id) => both.get(id) ?? null,
    inHeadline: (passage) => analysis.article.title !== null && isWithin(passage, analysis.article.title),
    beginsName: (offset) => starts.has(offset),
  };
}
