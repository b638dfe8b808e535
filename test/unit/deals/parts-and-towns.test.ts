import assert from 'node:assert/strict';
import { dealsOf, namesWithRoles } from './article.ts';

/** The deals of one sentence, each with its kind and its sides. */
const told = (text: string): readonly string[] =>
  dealsOf('Business briefing', text).map((deal) => `${deal.type.value}: ${namesWithRoles(deal).join(' + ')}`);

const found: readonly (readonly [string, string])[] = [
  [
    'Velmar Foods Ltd. will sell 14 pubs in the north and a depot to Tarn Inns Ltd.',
    'asset-sale: Velmar Foods Ltd (seller) + Tarn Inns Ltd (buyer)',
  ],
  [
    'Tarn Inns Ltd. bought six restaurants, a warehouse and two kiosks from Velmar Foods Ltd. for $30 million.',
    'asset-sale: Tarn Inns Ltd (buyer) + Velmar Foods Ltd (seller)',
  ],
  [
    'Halden Leasing Ltd. has leased four tankers to Norvik Shipping Ltd.',
    'supply: Halden Leasing Ltd (supplier) + Norvik Shipping Ltd (customer)',
  ],
  [
    'Norvik Shipping Ltd. has leased four tankers from Halden Leasing Ltd.',
    'supply: Norvik Shipping Ltd (customer) + Halden Leasing Ltd (supplier)',
  ],
  ['Norway cleared the sale of six frigates to Peru.', 'supply: Norway (supplier) + Peru (customer)'],
  [
    'Halden Rail Ltd. will deliver 40 trams under a contract with the city of Lyon.',
    'supply: Halden Rail Ltd (supplier) + Lyon (customer)',
  ],
  [
    'Halden Oil Ltd. and the government of Peru signed an exploration agreement.',
    'cooperation: Halden Oil Ltd (partner) + Peru (partner)',
  ],
  [
    'Halden Rail Ltd. will supply 40 trams to the city of Lyon.',
    'supply: Halden Rail Ltd (supplier) + Lyon (customer)',
  ],
];

const none: readonly string[] = [
  'Velmar Foods Ltd. closed 14 pubs in the north last year.',
  'Halden Leasing Ltd. leases tankers to 40 lines.',
  'Norway cleared the sale of alcohol on Sundays.',
  'Halden Rail Ltd. will move to the city of Lyon.',
];

describe('Parts of a business, goods and what acts for a state', () => {
  for (const [text, deal] of found) it(text, () => assert.deepEqual(told(text), [deal]));
  for (const text of none) it(`no deal: ${text}`, () => assert.deepEqual(told(text), []));

  it('set no list of things aside as if it said again what stands before it', () => {
    const [deal] = dealsOf(
      'Business briefing',
      'Tarn Inns Ltd. sold a brewery, the oldest in Lyon, to Velmar Foods Ltd.',
    );
    assert.equal(deal?.parties.length, 2);
  });

  it('is sold by who says so of it', () => {
    const roles = (text: string) => dealsOf('Halden in the news', text).flatMap(namesWithRoles);
    assert.deepEqual(roles('Halden Corp. said the plants would be sold to Norvik Ltd. for $20 million.'), [
      'Norvik Ltd (buyer)',
      'Halden Corp (seller)',
    ]);
    assert.deepEqual(roles('Halden Corp. said its stores would be bought by Norvik Ltd. for $20 million.'), [
      'Norvik Ltd (buyer)',
      'Halden Corp (seller)',
    ]);
    assert.deepEqual(roles('Halden Corp. said it would be bought by Norvik Ltd. for $20 million.'), [
      'Norvik Ltd (buyer)',
      'Halden Corp (target)',
    ]);
    assert.deepEqual(roles('Halden Corp. said customer records were not handed over to Norvik Ltd. this year.'), []);
  });

  it('is parted with by whose it is', () => {
    const roles = (text: string) => dealsOf('Halden in the news', text).flatMap(namesWithRoles);
    assert.deepEqual(roles('Halden Corp. will relinquish its 22.5% stake in Norvik Ltd. for a ten-year agreement.'), [
      'Halden Corp (seller)',
      'Norvik Ltd (target)',
    ]);
    assert.deepEqual(roles('Halden Corp. will raise its 22.5% stake in Norvik Ltd. this year.'), [
      'Halden Corp (buyer)',
      'Norvik Ltd (target)',
    ]);
    assert.deepEqual(roles('Tarn Inc. has bought Halden Corp.’s one-third stake in Norvik Ltd. for cash.'), [
      'Tarn Inc (buyer)',
      'Norvik Ltd (target)',
      'Halden Corp (seller)',
    ]);
  });
});
