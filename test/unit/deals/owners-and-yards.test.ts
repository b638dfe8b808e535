import assert from 'node:assert/strict';
import { dealsIn, dealsOf, inBrief, namesWithRoles } from './article.ts';

const told = (text: string): readonly string[] => dealsIn(text).map((deal) => inBrief(deal, namesWithRoles(deal)));

const found: readonly (readonly [string, string])[] = [
  [
    'Osier Maritime has ordered four tankers at Halden Heavy Industries for delivery in 2028.',
    'supply/agreed: Osier Maritime (customer) + Halden Heavy Industries (supplier)',
  ],
  [
    "Under the contract Tarn Cells is to deliver engines for Norwell's ferries.",
    'supply/agreed: Tarn Cells (supplier) + Norwell (customer)',
  ],
  [
    "Norwell AG is paying $40 million for the European rights to Tarn Bio's vaccine.",
    'licence/agreed: Tarn Bio (licensor) + Norwell AG (licensee)',
  ],
  [
    'Norwell AG will pay $85 million upfront for rights to a drug that Tarn Bio has developed.',
    'licence/agreed: Tarn Bio (licensor) + Norwell AG (licensee)',
  ],
  [
    'Osier Agro has become the exclusive dealer in Kenya for tractors made by Tarn Tractors Ltd.',
    'distribution/agreed: Osier Agro (distributor) + Tarn Tractors Ltd (provider)',
  ],
  [
    'Osier & Main denied that its unit Tarn TV was up for sale.',
    'asset-sale/denied: Osier & Main (seller) + Tarn TV (target)',
  ],
  [
    "Calder Therapeutics handed back its option on Tarn Bio's drug last December.",
    'licence/ended: Tarn Bio (licensor) + Calder Therapeutics (licensee)',
  ],
  [
    'Tarn Bio regained the rights to its spray from Calder Therapeutics.',
    'licence/ended: Tarn Bio (licensor) + Calder Therapeutics (licensee)',
  ],
  [
    'Osier Gas signed a deal to take a million tonnes of gas a year from Tarn Energy.',
    'supply/agreed: Osier Gas (customer) + Tarn Energy (supplier)',
  ],
  [
    "Osier Grain's venture with Tarn Oils was wound up in 2020.",
    'joint-venture/ended: Osier Grain (partner) + Tarn Oils (partner)',
  ],
];

describe('deals told by yard, owner or office', () => {
  for (const [text, brief] of found) it(`are read: ${text}`, () => assert.deepEqual(told(text), [brief]));

  for (const text of [
    'Osier Maritime showed four tankers at Halden Heavy Industries last week.',
    'Osier Gas will take a million passengers a year from Tarn Energy.',
    "Calder Therapeutics handed back its keys on Tarn Bio's doorstep.",
    'Osier Agro is a distributor in Brazil and competes with Tarn Seeds BV.',
    'Tarn TV is not for sale in any shop, a viewer said.',
  ])
    it(`are not made of: ${text}`, () => assert.deepEqual(told(text), []));

  it('are one more deal where something else of the seller may be sold', () => {
    const deals = dealsOf(
      'Lisbon mall changes hands',
      'Osier Partners has completed the sale of the Alvorada shopping centre in Lisbon to Halden Land for $212 million.',
      'Rents in the city rose last year. Vacancies fell.',
      'Osier Partners is considering the sale of Plaza Tarn, its outlet park near Seville, Jane Doe said.',
    );
    assert.equal(inBrief(deals[1]!, namesWithRoles(deals[1]!)), 'asset-sale/exploring: Osier Partners (seller)');
  });

  it('have for "both" and "the pair" those who deal, and no body beside them', () => {
    const [first, second] = dealsOf(
      'Norwell to take stake in Tarn',
      'Norwell Motor will buy a stake in Tarn Cells, according to a filing with the Osaka Stock Exchange.',
      'A newspaper reported on Monday that the pair were also planning a joint cell plant in Haiphong.',
    );
    assert.deepEqual([...namesWithRoles(first!)], ['Norwell Motor (buyer)', 'Tarn Cells (target)']);
    assert.deepEqual(
      second?.parties.map(({ name }) => name),
      ['Norwell Motor', 'Tarn Cells'],
    );
    const bids = dealsOf(
      'Norwell Medical sells unit',
      'The Drug Administration said that Norwell Medical had received complaints.',
      "Harrow Gate and Japan's Tarn have both made offers of around $1.8 billion for the business.",
    );
    assert.ok(bids.every(({ parties }) => parties.every(({ name }) => !name.includes('Administration'))));
  });
});
