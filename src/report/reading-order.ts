import type { Deal } from '../engine/analysis.ts';

/**
 * The deals in the order in which an editor reads them: those of the parties that the article leads with, rumours after
 * the rest of these, then what was done before, other parties' deals last; else as in the article.
 */
export function inReadingOrder(deals: readonly Deal[]): readonly Deal[] {
  const leading = new Set(deals[0]?.parties.map((party) => party.name));
  const earlier = new Set(
    deals.flatMap(({ related }) => related.flatMap(({ deal, how }) => (how === 'earlier' ? [deal] : []))),
  );
  const rank = (deal: Deal): number => {
    if (!deal.parties.some((party) => leading.has(party.name))) return 3;
    if (earlier.has(deal.id)) return 2;
    return deal.stage.value === 'rumoured' ? 1 : 0;
  };
  return [...deals].sort((a, b) => rank(a) - rank(b));
}
