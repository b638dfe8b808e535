import type { DealType } from '../analysis.ts';

/**
 * What an agreement, contract or deal is made for, and so of what kind it is: lemmas of the verb after "to" ("a contract to
 * operate the line") or of the noun after "for" ("an agreement for the supply of gas").
 */
export const PAPER_PURPOSES: ReadonlyMap<string, DealType> = new Map(
  (
    [
      [
        'supply',
        'supply deliver delivery manufacture manufacturing produce production procure procurement order equip export exports import imports',
      ],
      ['distribution', 'distribute distribution carry carriage resell broadcast air stream affiliation'],
      [
        'service',
        'operate operation run manage management maintain maintenance upgrade build construct construction design host renovate repair install clean outsource administer overhaul refurbish staff collect haul dredge pave demolish dismantle modernize modernise clear patrol transit',
      ],
      ['licence', 'license licence patent patents right rights royalty'],
      ['financing', 'lend finance fund refinance borrow loan loans relieve forgive'],
      ['acquisition', 'acquire acquisition buy purchase takeover'],
      ['asset-sale', 'sell sale'],
      ['settlement', 'settle resolve'],
      ['merger', 'merge merger'],
      ['other', 'sponsor sponsorship advertise advertising endorse endorsement'],
    ] as const
  ).flatMap(([type, words]) => words.split(' ').map((word): [string, DealType] => [word, type])),
);
