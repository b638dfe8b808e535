import type { DealType } from '../../analysis.ts';

/** The kinds of deals that one deal is not at once: what is told as a stake may turn out a merger, and no licence. */
const FAMILY: Readonly<Record<DealType, string>> = {
  acquisition: 'control',
  merger: 'control',
  stake: 'control',
  'asset-sale': 'control',
  'joint-venture': 'venture',
  cooperation: 'cooperation',
  supply: 'supply',
  distribution: 'distribution',
  licence: 'licence',
  service: 'supply',
  financing: 'financing',
  ipo: 'ipo',
  settlement: 'settlement',
  other: 'other',
};

/** Whether deals of these types may be one; of an open type nothing speaks against it. */
export const areOfOneKind = (a: DealType | null, b: DealType | null): boolean =>
  a === null || b === null || FAMILY[a] === FAMILY[b];
