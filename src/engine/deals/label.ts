import type { DealType, Stage } from '../analysis.ts';
import type { Side } from './sighting.ts';

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
  const shown = names.length > 3 ? `${names.slice(0, 3).join(' – ')} and others` : names.join(' – ');
  const open = stage === 'rumoured' || stage === 'ended' || stage === 'denied' ? ` (${stage})` : '';
  return `${shown} ${NOUNS[type]}${open}`;
}
