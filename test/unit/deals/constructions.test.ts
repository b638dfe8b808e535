import assert from 'node:assert/strict';
import { dealsOf, names } from './article.ts';

/** Headline, text, the sides of its first deal in order, its type. */
const found: readonly (readonly [string, string, readonly string[], string])[] = [
  [
    'Norvik in the news',
    'Norvik Holdings Ltd. is to buy U.S. paint maker Borealis Inc. for $2 billion.',
    ['Norvik Holdings Ltd.', 'Borealis Inc.'],
    'acquisition',
  ],
  [
    'Norvik in the news',
    'Norvik Holdings Ltd. has reached a deal with the regional U.S. bank, Borealis Inc., to share branches.',
    ['Norvik Holdings Ltd.', 'Borealis Inc.'],
    'cooperation',
  ],
  [
    'Norvik in the news',
    'Norvik Holdings Ltd. <NVK.N> and Halden Energy Corp <HLD.L> are planning a joint venture in coatings.',
    ['Norvik Holdings Ltd.', 'Halden Energy Corp'],
    'joint-venture',
  ],
  [
    'Pipeline agreed',
    'An agreement to build a pipeline to the coast was signed by Bulgaria, Greece and Russia today.',
    ['Bulgaria', 'Greece', 'Russia'],
    'cooperation',
  ],
  [
    'Halden goes east',
    'Halden Energy Corp. has signed a deal to sell China 70 billion cubic metres of natural gas a year.',
    ['Halden Energy Corp.', 'China'],
    'supply',
  ],
  [
    'IMF approves loan to Pakistan',
    'The International Monetary Fund has approved a loan of $1 billion to Pakistan.',
    ['International Monetary Fund', 'Pakistan'],
    'financing',
  ],
  [
    'Swaziland gets help',
    'Swaziland will receive a financial bailout from South Africa, its government said.',
    ['South Africa', 'Swaziland'],
    'financing',
  ],
];

describe('sides of a deal by their place in the sentence', () => {
  for (const [headline, text, sides, type] of found) {
    it(text, () => {
      const [deal] = dealsOf(headline, text);
      assert.deepEqual([names(deal), deal?.type.value], [sides, type]);
    });
  }

  it('take "the company" for the target just spoken of, and not for its buyer', () => {
    const deals = dealsOf(
      'Halden buys Borealis',
      'Halden Energy Corp. has agreed to buy Borealis Foods Inc. for $3 billion.',
      'Norvik Holdings Ltd. and Castor Ltd. were interested in making an offer for the company.',
    );
    assert.deepEqual(names(deals[1]), ['Norvik Holdings Ltd.', 'Castor Ltd.', 'Borealis Foods Inc.']);
  });

  it('are taken from the sentence that names both where the headline names one', () => {
    const [deal] = dealsOf(
      'Borealis urges no action on bid',
      'Borealis Foods Inc. is asking shareholders to take no action on the tender offer for all its shares by Norvik Holdings Ltd. on Monday.',
    );
    assert.deepEqual(
      deal?.parties.map(({ name, role }) => [name, role]),
      [
        ['Norvik Holdings Ltd.', 'bidder'],
        ['Borealis Foods Inc.', 'target'],
      ],
    );
  });

  it('are the maker, and not its model, where goods are ordered', () => {
    const [deal] = dealsOf(
      'Osier Airlines to purchase twenty Borealis B320 jets',
      'Osier Airlines signed a contract to purchase twenty Borealis B320 jets. Borealis builds them in Oslo.',
    );
    assert.deepEqual([names(deal), deal?.type.value], [['Osier Airlines', 'Borealis'], 'supply']);
  });

  for (const text of [
    'Osier Airlines has negotiated the purchase of 22 new Halden 500 Seabirds, which Halden Corp. builds in Oslo.',
    'Osier Airlines said it will buy 22 new Haldens. Halden Corp. builds them in Oslo.',
    'Osier Airlines ordered ten additional Halden 500 Seabirds. Halden Corp. welcomed it.',
  ])
    it(`are the maker of what is counted, however it is described: ${text}`, () => {
      const deals = dealsOf('Osier Airlines orders jets', text);
      assert.deepEqual(
        deals.map((deal) => [
          deal.parties.map(({ name, role }) => `${role} ${name.split(' ', 1)[0]}`),
          deal.type.value,
        ]),
        [[['customer Osier', 'supplier Halden'], 'supply']],
      );
    });

  it('are not what is counted where nobody of that name is known, nor where a measure stands before the name', () => {
    assert.deepEqual(dealsOf('Osier orders', 'Osier Airlines announced its purchase of ten additional Seabirds.'), []);
    const [deal] = dealsOf('Osier and Borealis', 'Osier Airlines announced its $20 million purchase of Borealis Ltd.');
    assert.equal(deal?.type.value, 'acquisition');
  });
});

describe('what stands beside a deal word and is no deal', () => {
  for (const [headline, text] of [
    ['Phone goes on sale', 'The new phone goes on sale in Norway on Friday, Halden Electronics Inc. said.'],
    ['Halden goes on', 'Halden Energy Corp. said it bought 20 Velmarliners and painted them.'],
  ] as const) {
    it(text, () => assert.deepEqual(dealsOf(headline, text), []));
  }
});

describe('names and words that mislead', () => {
  it('take a lone word in small letters that is bought from somebody for a name', () => {
    const [deal] = dealsOf(
      'Halden Airways to buy mbi from Norvik',
      'Halden Airways said it would pay $100 million for the loss-making airline.',
    );
    assert.equal(deal?.type.value, 'acquisition');
    assert.ok(names(deal).includes('mbi'));
  });

  it('do not take a bid for work or an interest in doing something for a bid for a company', () => {
    assert.deepEqual(
      dealsOf('Norvik bids for launch contracts', 'Norvik Holdings Ltd. bid for Halden launch contracts on Monday.'),
      [],
    );
    assert.deepEqual(
      dealsOf(
        'Norvik speaks',
        'Norvik Holdings Ltd. is interested in shipping computers with Halden Systems software.',
      ),
      [],
    );
  });

  it('take a large part of a company for a stake', () => {
    const [deal] = dealsOf('Norvik and Halden', 'Norvik Holdings Ltd. will buy a large part of Halden Airlines.');
    assert.deepEqual([names(deal), deal?.type.value], [['Norvik Holdings Ltd.', 'Halden Airlines'], 'stake']);
  });

  it('give the buyer just spoken of to its earlier purchases', () => {
    const deals = dealsOf(
      'Norvik buys Halden',
      'Norvik Holdings Ltd. has agreed to buy Halden Media Inc. for $600 million.',
      'The deal followed the previous purchase of Borealis Media.',
    );
    assert.deepEqual(
      deals.map((deal) => names(deal)),
      [
        ['Norvik Holdings Ltd.', 'Halden Media Inc.'],
        ['Norvik Holdings Ltd.', 'Borealis Media'],
      ],
    );
  });
});

describe('further constructions', () => {
  it('bind those who act under a deal with somebody', () => {
    const [deal] = dealsOf(
      'Halden Air flies to Oslo',
      'Halden Air flies to Oslo twice a day under a code-sharing agreement with Norvik Airlines.',
    );
    assert.deepEqual(names(deal), ['Halden Air', 'Norvik Airlines']);
  });

  it('let a company agree with an authority that judges others', () => {
    const [deal] = dealsOf(
      'Halden and the commission',
      'Halden Energy Corp. has reached an agreement with the Texas Public Utilities Commission to raise rates in two steps.',
    );
    assert.deepEqual(names(deal), ['Halden Energy Corp.', 'Texas Public Utilities Commission']);
  });

  it('know a word of a deal by either spelling', () => {
    const [deal] = dealsOf('Norvik and Halden', 'Norvik Holdings Ltd. announced a tie-up with Halden Energy Corp.');
    assert.deepEqual([names(deal).length, deal?.type.value], [2, 'cooperation']);
  });
});

describe('rivals and consortia', () => {
  it('bid for the target just spoken of, where they name none themselves', () => {
    const deals = dealsOf(
      'Norvik bids for Halden',
      'Norvik Holdings Ltd. made a $3 billion bid for Halden Foods Inc. on Monday.',
      'Borealis Corp. has withdrawn its own offer as a result.',
    );
    assert.deepEqual(names(deals[1]), ['Borealis Corp.', 'Halden Foods Inc.']);
  });

  it('are a deal where they are formed, and a side where they sign', () => {
    const [formed] = dealsOf('Oil', 'Halden Energy Corp., Norvik Holdings Ltd. and Castor Ltd. formed a consortium.');
    assert.deepEqual([names(formed).length, formed?.type.value], [3, 'joint-venture']);
    const [signed] = dealsOf(
      'Oil',
      'Castor Ltd., a Halden-led consortium, signed a contract with Norvik Holdings Ltd.',
    );
    assert.notEqual(signed?.type.value, 'joint-venture');
  });
});

describe('deals beside one another', () => {
  const [loan, bid, sale, ...others] = dealsOf(
    'Halden Energy seeks loan as Norvik weighs bid',
    'The power company Halden Energy Ltd. has asked the Norland government for a loan of $400 million, three people familiar with the matter said.',
    'Norvik Holdings Inc. is weighing an offer for a 30 percent stake in Halden, the Harbour Times reported, citing a banker. Norvik said it does not comment on rumours. In 2019 Norvik sold its grid business to Quay Power for $1.2 billion.',
  );

  it('have who is asked for a loan for its lender, and who asks for its borrower', () => {
    assert.deepEqual(
      loan?.parties.map(({ name, role }) => `${role}: ${name}`),
      ['lender: Norland', 'borrower: Halden Energy Ltd.'],
    );
  });

  it('have a bank for their lender that is called after its country', () => {
    const [loan] = dealsOf('British bank Tarn Rock received emergency loans from the Bank of Norland yesterday.');
    assert.deepEqual(
      loan?.parties.map(({ name, role }) => `${role}: ${name}`),
      ['lender: Bank of Norland', 'borrower: Tarn Rock'],
    );
  });

  it('begin anew behind a date that opens the sentence', () => {
    assert.deepEqual([names(sale), sale?.stage.value], [['Norvik Holdings Inc.', 'Quay Power'], 'completed']);
    assert.deepEqual(others, []);
  });

  it('keep what is sold and paid in one out of the other', () => {
    assert.deepEqual([names(bid), bid?.value, bid?.scope], [['Norvik Holdings Inc.', 'Halden Energy Ltd.'], null, []]);
    assert.equal(sale?.value?.text, '$1.2 billion');
  });
});
