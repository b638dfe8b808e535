import type { Deal, DealType, Stage } from '../analysis.ts';
import type { Side } from './casting/sighting.ts';

const NOUNS: Readonly<Record<DealType, string>> = {
  acquisition: 'acquisition',
  merger: 'merger',
  stake: 'stake',
  'joint-venture': 'joint venture',
  cooperation: 'cooperation',
  supply: 'supply deal',
  distribution: 'distribution deal',
  licence: 'licence deal',
  service: 'service deal',
  financing: 'financing',
  'asset-sale': 'sale',
  ipo: 'IPO',
  settlement: 'settlement',
  other: 'deal',
};

/** A short name for the deal that claims no more than its stage: "Halden – Norvik acquisition (rumoured)". */
export function labelOf(sides: readonly Side[], type: DealType, stage: Stage): string {
  const names = sides.map((side) => side.name);
  const shown = names.length > 3 ? `${namedOfMany(sides).join(' – ')} and others` : names.join(' – ');
  const open = stage === 'rumoured' || stage === 'ended' || stage === 'denied' ? ` (${stage})` : '';
  return `${shown} ${NOUNS[type]}${open}`;
}

/** Three of many sides: whoever the others buy, or give money to, is one of them. */
function namedOfMany(sides: readonly Side[]): readonly string[] {
  const last = sides.at(-1)!;
  const isApart = sides.slice(0, -1).every(({ role }) => role !== last.role);
  return (isApart ? [last, ...sides.slice(0, 2)] : sides.slice(0, 3)).map(({ name }) => name);
}

/** The deals with labels that tell them apart: of equal ones each adds what it alone covers, else its stage, else its number. */
export function withOwnLabels(deals: readonly Deal[]): readonly Deal[] {
  const equal = new Map<string, Deal[]>();
  for (const deal of deals) equal.set(deal.label, [...(equal.get(deal.label) ?? []), deal]);
  return deals.map((deal) => {
    const group = equal.get(deal.label)!;
    return group.length < 2 ? deal : { ...deal, label: `${deal.label} (${markOf(deal, group)})` };
  });
}

const MARKS: readonly ((deal: Deal) => string | null)[] = [
  ({ scope }) => named(scope.find((item) => item.kind === 'programme') ?? scope[0]),
  ({ stage }) => stage.value,
  ({ terms }) => named(terms.find((term) => term.field === 'date')),
];

function named(quote: { readonly text: string; readonly plain?: string } | undefined): string | null {
  return quote ? (quote.plain ?? quote.text) : null;
}

function markOf(deal: Deal, group: readonly Deal[]): string {
  for (const mark of MARKS) {
    const own = mark(deal);
    if (own !== null && group.every((other) => other === deal || mark(other) !== own)) return own;
  }
  return `${group.indexOf(deal) + 1}`;
}
