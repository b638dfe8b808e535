import assert from 'node:assert/strict';
import { dealsOf, names } from './article.ts';

describe('the sides of a deal', () => {
  it('stand with the buyer first, whoever the sentence names first', () => {
    const [deal] = dealsOf(
      'Norvik Holdings to buy Borealis Foods',
      'Borealis Foods Inc. agreed to be bought by Norvik Holdings Ltd. on Tuesday.',
    );
    assert.deepEqual(names(deal), ['Norvik Holdings Ltd.', 'Borealis Foods Inc.']);
    assert.deepEqual(
      deal?.parties.map((party) => party.role),
      ['buyer', 'target'],
    );
  });

  it('are the firm and not the country that it is from', () => {
    const [deal] = dealsOf(
      'News from the battery market',
      "Halden Energy Corp. has signed a supply agreement with Japan's Torishima Battery for cells.",
    );
    assert.deepEqual(names(deal), ['Halden Energy Corp.', 'Torishima Battery']);
  });

  it('are both where a noun with a hyphen tells what one of them is, and the evidence begins with it', () => {
    for (const noun of ['battery start-up', 'take-away chain', 'buy-out firm', 'warm-up act']) {
      const sentence = `Norwell Motors and Swedish ${noun} Tarn Energi agreed a merger`;
      const [deal] = dealsOf('A busy week', `${sentence} on Monday.`);
      assert.deepEqual(names(deal), ['Norwell Motors', 'Tarn Energi'], noun);
      assert.match(deal!.stage.passages[0]!.text, /^Norwell Motors/);
    }
    const [deal] = dealsOf('A busy week', 'Swedish start-up Tarn Energi signed a supply deal with Norwell Motors.');
    assert.match(deal!.stage.passages[0]!.text, /^Swedish start-up Tarn Energi/);
  });

  it('are the one who proposes, and not the one who tells of the proposal', () => {
    const [deal] = dealsOf(
      'Halden gets an offer',
      'Halden Energy Corp. said it received a proposal from Norvik Holdings Ltd. seeking to buy all of its shares.',
    );
    assert.equal(deal?.parties.find(({ role }) => role === 'buyer')?.name, 'Norvik Holdings Ltd.');
  });

  it('are not those at whose table states negotiate', () => {
    assert.deepEqual(
      dealsOf(
        'Students debate fishing',
        'Eighteen teams contest an issue behind WTO trade negotiations. Harbour Health was at the finals.',
        'Students will debate the WTO negotiations on fish. Harbour Health helps them.',
      ),
      [],
    );
  });

  it('are both partners of a merger, named together or one "with" the other', () => {
    for (const sentence of [
      'Halden Energy Corp. and Norvik Holdings will merge.',
      'Halden Energy Corp. will merge with Norvik Holdings Ltd.',
    ]) {
      const [deal] = dealsOf('News from the oil market', sentence);
      assert.match(names(deal).join(' + '), /^Halden Energy Corp\.? \+ Norvik Holdings(?: Ltd)?$/, sentence);
      assert.equal(deal?.type.value, 'merger');
    }
  });

  it('are the seller and the buyer where a business is sold', () => {
    const [deal] = dealsOf(
      'Halden Energy Corp. sells unit',
      'Halden Energy Corp. sold its shipping division to Norvik Holdings Ltd. for $40 million.',
    );
    assert.deepEqual(names(deal).slice(0, 2), ['Halden Energy Corp.', 'Norvik Holdings Ltd.']);
  });

  it('do not include the regulator that clears the deal', () => {
    const [deal] = dealsOf(
      'Norvik Holdings Ltd. to buy Borealis Foods Inc.',
      'Norvik Holdings Ltd. agreed to acquire Borealis Foods Inc., subject to approval by the European Commission.',
    );
    assert.ok(!names(deal).some((name) => /Commission/.test(name)));
  });

  it('do not include the outlet that reports it', () => {
    const [deal] = dealsOf(
      'Norvik may buy Borealis',
      'Norvik Holdings Ltd. may buy Borealis Foods Inc., Reuters reported, citing a person familiar with the matter.',
    );
    assert.ok(!names(deal).includes('Reuters'));
  });

  it('are all that stand in a row, each with its article, "its" or a comma before the "and"', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      [
        'Halden Aircraft Ltd. has signed deals with the Royal Norland Air Force, the Royal Velmar Air Force and the Castor Air Force.',
        ['Halden Aircraft Ltd.', 'Royal Norland Air Force', 'Royal Velmar Air Force', 'Castor Air Force'],
      ],
      [
        'Halden Motors Ltd. and its engine maker Velmar Engines Ltd. have been sold to Norvik Holdings Ltd. on Monday.',
        ['Norvik Holdings Ltd.', 'Halden Motors Ltd.', 'Velmar Engines Ltd.'],
      ],
    ];
    for (const [text, sides] of cases) assert.deepEqual(names(dealsOf('News of engines', text)[0]), sides, text);
  });

  it('are not those who own a side', () => {
    const [deal] = dealsOf(
      'Warehouse is sold',
      'Castor Ltd., an investment company owned by Halden Group, Velmar Bank, Borealis Holdings and Norvik Inc., has bought 80 percent of Illum Stores Ltd. from Solvang Investment Inc. on Monday.',
    );
    assert.deepEqual(names(deal), ['Castor Ltd.', 'Illum Stores Ltd.', 'Solvang Investment Inc.']);
  });

  it('are found behind a name whose first word looks like a verb, a fund, or a price "less than" so much', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['Halden Bank Ltd. will sell its insurance arm Velmar Insurance Ltd. to Assured Norvik.', 'Assured Norvik'],
      [
        'Borealis Foods Inc. was sold for less than $10 million by Halden Bank Ltd. to hedge fund Castor Partners Inc. on Monday.',
        'Castor Partners Inc.',
      ],
    ];
    for (const [text, side] of cases) assert.ok(names(dealsOf('News of banks', text)[0]).includes(side), text);
  });

  it('are the unit that is sold, whose noun follows it, and the company that shares of several kinds are bid for', () => {
    const [sale, bid] = [
      'Halden Energy Ltd. said it sold its Velmar Gas Ltd. unit to Norvik Coal Ltd. for $57 million.',
      'Halden Energy Ltd. has started its tender offer for all common shares and preferred shares of Norvik Coal Ltd. at $24.',
    ].map((text) => names(dealsOf('News of coal', text)[0]));
    assert.deepEqual(sale, ['Halden Energy Ltd.', 'Velmar Gas Ltd.', 'Norvik Coal Ltd.']);
    assert.deepEqual(bid, ['Halden Energy Ltd.', 'Norvik Coal Ltd.']);
  });

  it('are the seller that the article calls the parent of what is bought', () => {
    for (const text of [
      'Norvik Holdings Ltd. said it had acquired Velmar Motors Ltd., the car distribution arm of Halden Stores Plc, for $3 million.',
      'Velmar Motors Ltd., a unit of Halden Stores Plc, was bought by Norvik Holdings Ltd.',
    ]) {
      const [deal] = dealsOf('News of cars', text);
      assert.equal(deal?.parties.find(({ role }) => role === 'seller')?.name, 'Halden Stores Plc', text);
    }
  });

  it('are the unit that sells or buys, and not its owner', () => {
    const [stake] = dealsOf(
      'News of mines',
      'Norvik Mining Co. agreed to purchase a 28 percent interest in the Velmar Creek mine from Halden Oil Plc’s Castor Minerals Inc. unit.',
    );
    assert.ok(names(stake).includes('Castor Minerals Inc.') && !names(stake).includes('Halden Oil Plc'));
    const [purchase] = dealsOf(
      'HALDEN UNIT BUYS NORVIK FOODS',
      'Castor Minerals Inc., a unit of Halden Oil Plc, said it bought Norvik Foods Ltd. for $3 million.',
    );
    assert.deepEqual(names(purchase), ['Castor Minerals Inc.', 'Norvik Foods Ltd.']);
  });

  it('are not where the report comes from', () => {
    const [deal] = dealsOf(
      'Two energy companies to merge',
      'Canada Two of the largest energy companies are merging, with Norvik Energy making a bid to take over Halden Oil Ltd.',
    );
    assert.ok(!names(deal).includes('Canada'));
  });

  it('may be an unnamed group where the article expressly says so', () => {
    const deals = dealsOf(
      'Castor Records Inc. licenses songs',
      'Castor Records Inc. plans to get licenses from other music labels.',
    );
    assert.ok(deals.some((deal) => names(deal).includes('other music labels')));
  });
});

describe('what is no deal', () => {
  const silent: readonly (readonly [string, string])[] = [
    [
      'Inflation falls to 2 percent',
      'Consumer prices rose by 2 percent in May, the statistics office said. Analysts expect the central bank to cut rates.',
    ],
    [
      'Halden Energy Corp. posts record profit',
      'Halden Energy Corp. said its profit rose by 12 percent to $400 million in the second quarter.',
    ],
    [
      'Workers strike at Norvik',
      'Workers at Norvik Holdings Ltd. went on strike on Monday over pay. The union said it would talk to the company.',
    ],
    [
      'Halden launches phone',
      'Halden Electronics Inc. sells 4 million phones a year and launched a new model on Monday.',
    ],
    ['Mergers are in fashion', 'Mergers and acquisitions rose by a third last year, and analysts expect more deals.'],
    [
      'A good deal for shoppers',
      'Shoppers buy more bread than before, and a great deal of it comes from Norvik Bakeries Ltd.',
    ],
  ];
  for (const [headline, text] of silent) {
    it(`gives none: ${headline}`, () => assert.deepEqual(dealsOf(headline, text), []));
  }
});
