import assert from 'node:assert/strict';
import { dealsIn, dealsOf, inBrief, namesWithRoles } from './article.ts';

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
  [
    'Halden Corp., which owns 24 percent of Norwell Tyres, is expected to launch a tender offer for the rest.',
    'acquisition/rumoured: Halden Corp (bidder) + Norwell Tyres (target)',
  ],
  [
    'Halden Corp. now controls 12% of Norwell Ltd after buying shares from Tarn Capital.',
    'stake/completed: Halden Corp (buyer) + Norwell Ltd (target) + Tarn Capital (seller)',
  ],
  [
    'Halden Corp. has emerged as the holder of a 6.2 percent stake in Norwell ASA, a filing showed.',
    'stake/completed: Halden Corp (buyer) + Norwell ASA (target)',
  ],
  [
    'Halden Corp. upped its holding in Norwell Ltd to 15 per cent.',
    'stake/completed: Halden Corp (buyer) + Norwell Ltd (target)',
  ],
  [
    'Control of Norwell Ltd has passed from the Doe family to Halden Corp.',
    'acquisition/completed: Halden Corp (buyer) + Norwell Ltd (target) + the Doe family (seller)',
  ],
  [
    'The new owner of Norwell Ltd is the Oslo publisher Halden Corp.',
    'acquisition/completed: Halden Corp (buyer) + Norwell Ltd (target)',
  ],
  [
    'Norwell Ltd changed hands in 2019, when Halden Corp. bought it from Tarn plc.',
    'acquisition/completed: Halden Corp (buyer) + Norwell Ltd (target) + Tarn (seller)',
  ],
  [
    'Halden Corp. will fold Norwell Ltd into its paper business after buying it for $20 million.',
    'acquisition/agreed: Halden Corp (buyer) + Norwell Ltd (target)',
  ],
  [
    'Halden Corp. sweetened its offer for Norwell Ltd by 12 percent to 4.20 euros a share.',
    'acquisition/proposed: Halden Corp (bidder) + Norwell Ltd (target)',
  ],
  ['Norwell Ltd bowed to a takeover by Halden Corp.', 'acquisition/agreed: Halden Corp (buyer) + Norwell Ltd (target)'],
  [
    'Halden Corp. acquired Norwell Ltd from Tarn plc in a share swap.',
    'acquisition/completed: Halden Corp (buyer) + Norwell Ltd (target) + Tarn (seller)',
  ],
  [
    'Norwell Ltd resumed discussions with Halden Corp. about combining, after breaking off negotiations in February.',
    'merger/in-talks: Norwell Ltd (partner) + Halden Corp (partner)',
  ],
  [
    'Tarn Capital has kicked off an auction of Norwell Corp., people familiar with the process said.',
    'asset-sale/exploring: Tarn Capital (seller) + Norwell Corp (target)',
  ],
  [
    'With its purchase of Norwell Corp., Halden plc becomes the largest maker of tyres.',
    'acquisition/agreed: Halden (buyer) + Norwell Corp (target)',
  ],
  [
    'By acquiring Norwell Corp., Halden plc gains 30 stores in Ohio.',
    'acquisition/agreed: Halden (buyer) + Norwell Corp (target)',
  ],
  [
    'Norwell Corp. has found a buyer for its tyre business: Halden plc.',
    'asset-sale/agreed: Halden (buyer) + Norwell Corp (seller)',
  ],
  [
    "Halden plc emerged as the winning bidder for Norwell Corp.'s tyre business.",
    'asset-sale/proposed: Halden (buyer) + Norwell Corp (seller)',
  ],
  [
    'Halden Corp. agreed to acquire, for $30 million, the tyre maker Norwell Corp.',
    'acquisition/agreed: Halden Corp (buyer) + Norwell Corp (target)',
  ],
  [
    "Halden Corp. completed the purchase of 16 branches from Norwell Financial's Tarn Savings.",
    'asset-sale/completed: Halden Corp (buyer) + Tarn Savings (seller)',
  ],
];

describe('Takeover copy', () => {
  for (const [sentence, deal] of found)
    it(`is read in: ${sentence}`, () => {
      assert.deepEqual(told(sentence), [deal]);
    });

  it('tells one deal once, by headline and text, and by who had put it up', () => {
    const brief = (headline: string, ...text: string[]) =>
      dealsOf(headline, ...text).map((deal) => inBrief(deal, namesWithRoles(deal)));
    assert.deepEqual(
      brief(
        'Halden buys into Vietnamese dairy',
        'Halden Corp. has bought a 15 per cent stake in Norwell Dairy from Tarn Partners, paying $2 million.',
      ),
      ['stake/completed: Halden Corp (buyer) + Norwell Dairy (target) + Tarn Partners (seller)'],
    );
    assert.deepEqual(
      brief(
        'Norwell, Tarn to merge',
        'Norwell Corp. and Tarn Resources Inc. are joining forces in a share swap that will create a large developer.',
      ),
      ['merger/agreed: Norwell Corp (partner) + Tarn Resources Inc (partner)'],
    );
    assert.deepEqual(
      brief(
        'Halden snaps up paint maker',
        'Halden Corp. has snapped up Norwell Paints for 215 million euros.',
        'The company, which bought Osier Lacquers last spring, expects the purchase to close by the end of September.',
        "Norwell's owner, buyout house Tarn Partners, had put the business on the block in January.",
      ),
      ['acquisition/agreed: Halden Corp (buyer) + Norwell Paints (target) + Tarn Partners (seller)'],
    );
    assert.deepEqual(
      brief(
        'Halden has stake in Norwell',
        'Halden Corp. has emerged as the holder of a 6.2 percent stake in Norwell ASA.',
        'Halden said it regards the holding as a financial investment and has no plans to bid.',
      ),
      ['stake/completed: Halden Corp (buyer) + Norwell ASA (target)'],
    );
  });

  it('knows whose bid is yielded to, and of whom a bidder may still think', () => {
    const brief = (headline: string, ...text: string[]) =>
      dealsOf(headline, ...text).map((deal) => inBrief(deal, namesWithRoles(deal)));
    assert.deepEqual(brief('Norwell Cement bows to sweetened Halden offer', 'Directors will recommend the bid.'), [
      'acquisition/agreed: Halden (bidder) + Norwell Cement (target)',
    ]);
    assert.deepEqual(
      brief(
        'Panel gives Norwell Marine until June 4',
        'Private equity firm Halden Capital has until June 4 to make a firm offer for Norwell Marine or walk away.',
      ),
      ['acquisition/exploring: Halden Capital (bidder) + Norwell Marine (target)'],
    );
  });

  it('reads a headline that agrees to a takeover by who is taken over', () => {
    const [deal] = dealsOf('Norwell Corp. agrees £2bn Halden plc takeover', 'The shares rose by a tenth on Friday.');
    assert.deepEqual(deal && namesWithRoles(deal), ['Halden (buyer)', 'Norwell Corp (target)']);
  });

  it('takes a buyer who is looked for as a plan, whatever the headline promises', () => {
    const [deal] = dealsOf(
      'Norwell Bank to offload Norlandic arm',
      'Norwell Bank has hired Tarn Capital to find a buyer for its subsidiary Osier Bank.',
    );
    assert.equal(deal?.stage.value, 'exploring');
  });

  it('hears of no new owner in what trades, passes or may be', () => {
    for (const sentence of [
      'Shares in Norwell Ltd changed hands at 30 pence.',
      'The law passed from Norwell Ltd to Halden Corp. has no teeth.',
      'The new owner of the plant would be able to wring concessions from Norwell Ltd.',
    ])
      assert.deepEqual(told(sentence), [], sentence);
  });

  it('takes no verb behind a "to" for a buyer', () => {
    const roles = told('Halden Corp. sold its paper unit to help train operator Norwell.').join();
    assert.ok(!roles.includes('Norwell (buyer)'), roles);
  });
});
