import type { Analysis, Attribution, Backed, Deal, Entity, Finding } from './analysis.ts';
import type { Layout } from './layout.ts';

/** What the steps over an article find. */
export type Parts = Pick<Analysis, 'entities' | 'attributions' | 'assertions' | 'deals' | 'findings'>;

/** What was found at the addresses of a layout, at the offsets of the text. */
export function settle({ entities, attributions, assertions, deals, findings }: Parts, layout: Layout): Parts {
  return {
    entities: entities.map((entity) => entityAt(entity, layout)),
    attributions: attributions.map((attribution) => attributionAt(attribution, layout)),
    assertions: layout.quotes(assertions),
    deals: deals.map((deal) => dealAt(deal, layout)),
    findings: findings.map((finding) => findingAt(finding, layout)),
  };
}

const entityAt = (entity: Entity, at: Layout): Entity => ({
  ...entity,
  role: at.maybe(entity.role),
  mentions: at.quotes(entity.mentions),
});

const attributionAt = (attribution: Attribution, at: Layout): Attribution => ({
  ...attribution,
  source: at.maybe(attribution.source),
  cue: at.quote(attribution.cue),
  content: at.quotes(attribution.content),
  about: at.maybe(attribution.about),
  chain: attribution.chain.map((link) => ({ ...link, at: at.maybe(link.at), cue: at.maybe(link.cue) })),
  reason: at.maybe(attribution.reason),
  hedges: at.quotes(attribution.hedges),
});

const backedAt = <T extends Backed>(backed: T, at: Layout): T => ({ ...backed, passages: at.quotes(backed.passages) });

const dealAt = (deal: Deal, at: Layout): Deal => ({
  ...deal,
  parties: deal.parties.map((party) => backedAt(party, at)),
  type: backedAt(deal.type, at),
  stage: backedAt(deal.stage, at),
  scope: deal.scope.map((item) => ({ ...at.quote(item), also: at.quotes(item.also) })),
  value: deal.value && at.quote(deal.value),
  terms: at.quotes(deal.terms),
  withheld: at.quotes(deal.withheld),
  responses: deal.responses.map((response) => ({ ...at.quote(response), about: at.maybe(response.about) })),
  motives: at.quotes(deal.motives),
  impact: at.quotes(deal.impact),
  conflicts: deal.conflicts.map((conflict) => ({ ...conflict, passages: at.quotes(conflict.passages) })),
});

const findingAt = (finding: Finding, at: Layout): Finding => ({
  ...finding,
  at: at.quote(finding.at),
  related: at.quotes(finding.related),
  ...(finding.fix ? { fix: finding.fix.map((fix) => ({ ...fix, edits: at.quotes(fix.edits) })) } : {}),
});
