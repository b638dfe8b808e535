import assert from 'node:assert/strict';
import { dealsOf, names } from './article.ts';

/** Headline, text, the sides of its only deal in order, its type and stage. */
const found: readonly (readonly [string, string, readonly string[], string, string])[] = [
  [
    'Governor speaks on steel',
    'A few days after Norvik Steel Ltd. acquired Halden Steel LLC, the governor announced that he would oppose state aid.',
    ['Norvik Steel Ltd.', 'Halden Steel LLC'],
    'acquisition',
    'completed',
  ],
  [
    'Norvik hopes to complete merger',
    'Norvik Tool Corp treasurer Erik Berg said the company hoped to iron out snags in a proposed merger with Halden Pump Co <HPC> but declined to say more.',
    ['Norvik Tool Corp', 'Halden Pump Co'],
    'merger',
    'proposed',
  ],
  [
    'Lender in need of cash',
    'The bank Norvik Rock Plc received emergency loans from the Bank of Norland yesterday, as it struggled.',
    ['Bank of Norland', 'Norvik Rock Plc'],
    'financing',
    'completed',
  ],
  [
    'Norvik Coffee goes cold',
    'Norvik Coffee Inc. will open shops together with Halden Creamery Inc. this year. The deal includes a hundred new shops.',
    ['Norvik Coffee Inc.', 'Halden Creamery Inc.'],
    'cooperation',
    'agreed',
  ],
  [
    'Pumps change hands',
    "Norvik Co said it completed the acquisition of Halden Corp's <HLD> industrial pump division.",
    ['Norvik Co', 'Halden Corp'],
    'asset-sale',
    'completed',
  ],
  [
    'Norvik Motors employees go on strike',
    'Members of the Norland Auto Workers launched a strike against Norvik Motors Inc. today. Norvik Motors said it regretted the strike. "We work on reaching an agreement," it said. The Norland Auto Workers did not comment.',
    ['Norvik Motors Inc.', 'Norland Auto Workers'],
    'other',
    'in-talks',
  ],
];

describe('Deals that no construction tells', () => {
  for (const [headline, text, parties, type, stage] of found) {
    it(`are read off who stands nearest: ${text.slice(0, 60)}`, () => {
      const deals = dealsOf(headline, text);
      assert.deepEqual(
        deals.map((deal) => [names(deal), deal.type.value, deal.stage.value]),
        [[parties, type, stage]],
      );
    });
  }

  it('are none where the words speak of something else', () => {
    const texts: readonly string[] = [
      'The regulator found that an agreement between Norvik Card members caused high cost for consumers of Norvik Card.',
      'The currency is part of the peace agreement of Norland, said Halden Bank, which prints it for Norland.',
      'The event is part of an auction sale at Norvik Watches Ltd. and will please Halden Clocks Ltd. as well.',
      'Norvik Software Ltd. said that users must accept the user agreement of Halden Chat Ltd. first.',
    ];
    for (const text of texts) assert.deepEqual(dealsOf('In the news', text), [], text);
  });

  it('are proposed where they are only proposals', () => {
    const [deal] = dealsOf(
      'Norvik hears from rival',
      'Norvik Holdings Ltd. said it received an unsolicited merger proposal.',
    );
    assert.equal(deal?.stage.value, 'proposed');
  });

  it('leave alone what is told already', () => {
    const deals = dealsOf(
      'Norvik buys Halden',
      'Norvik Holdings Ltd. has agreed to buy Halden Media Inc. for $600 million.',
      'Analysts at Borealis Bank called the merger bold. The deal of Norvik will be closed in May.',
    );
    assert.deepEqual(deals.map(names), [['Norvik Holdings Ltd.', 'Halden Media Inc.']]);
  });
});
