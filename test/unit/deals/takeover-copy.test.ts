import assert from 'node:assert/strict';
import { dealsIn, inBrief, namesWithRoles } from './article.ts';

const told = (text: string): readonly string[] => dealsIn(text).map((deal) => inBrief(deal, namesWithRoles(deal)));

const found: readonly (readonly [string, string])[] = [
  [
    'Anna Doe has sold her nursery business to listed rival Norwell for £54m.',
    'asset-sale/completed: Anna Doe (seller) + Norwell (buyer)',
  ],
  [
    'Halden sold its dairy division to train operator Norwell.',
    'asset-sale/completed: Halden (seller) + Norwell (buyer)',
  ],
  [
    'Norwell Financial, of Fargo, N.D., will absorb Tarn Bancorp in an all-stock transaction.',
    'acquisition/agreed: Norwell Financial (buyer) + Tarn Bancorp (target)',
  ],
  [
    'Halden Corp. bought the Gloucestershire sensor maker Tarn Controls from US parent Norwell Electric.',
    'acquisition/completed: Halden Corp (buyer) + Tarn Controls (target) + Norwell Electric (seller)',
  ],
  ['The Tarn and Norwell banks have agreed to merge.', 'merger/agreed: Tarn (partner) + Norwell (partner)'],
  [
    'The liquidator of bankrupt Halden Stores has sold 40 shops to Norwell Foods for €31m.',
    'asset-sale/completed: Halden Stores (seller) + Norwell Foods (buyer)',
  ],
];

describe('Takeover copy', () => {
  for (const [sentence, deal] of found)
    it(`is read in: ${sentence}`, () => {
      assert.deepEqual(told(sentence), [deal]);
    });

  it('takes no verb behind a "to" for a buyer', () => {
    const roles = told('Halden Corp. sold its paper unit to help train operator Norwell.').join();
    assert.ok(!roles.includes('Norwell (buyer)'), roles);
  });
});
