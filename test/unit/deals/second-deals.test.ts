import assert from 'node:assert/strict';
import { dealsOf, inBrief, names } from './article.ts';

const told = (headline: string, ...text: string[]): readonly string[] =>
  dealsOf(headline, ...text).map((deal) => inBrief(deal));

describe('Deals beside the one that an article leads with', () => {
  it('are each bidder’s own where several bid for one company', () => {
    const deals = told(
      'Takeover battle for Velmar Foods heats up',
      'Halden Foods Ltd. made a 620 pence-a-share offer for Velmar Foods Ltd. on Monday, topping bids from Norvik Partners Ltd. and Tarn Capital Ltd.',
    );
    assert.equal(deals.length, 3, deals.join('; '));
    for (const bidder of ['Halden Foods', 'Norvik Partners', 'Tarn Capital'])
      assert.ok(
        deals.some((deal) => deal.includes(bidder) && deal.includes('Velmar Foods')),
        `${bidder}: ${deals.join('; ')}`,
      );
  });

  it('are theirs who had looked at what another has taken, and no sides of its deal', () => {
    const taken = [
      'Norvik Foods acquires Velmar Brewery',
      'Velmar Brewery Ltd. has been acquired by Norvik Foods Ltd. for $7.8 billion.',
    ] as const;
    const deals = dealsOf(...taken, 'Halden Foods Ltd. and Tarn Capital Ltd. had been interested in Velmar Brewery.');
    assert.deepEqual(deals.map(names), [
      ['Norvik Foods Ltd.', 'Velmar Brewery Ltd.'],
      ['Halden Foods Ltd.', 'Tarn Capital Ltd.', 'Velmar Brewery Ltd.'],
    ]);
    const again = dealsOf(...taken, 'Norvik Foods had long been interested in Velmar Brewery.');
    assert.deepEqual(again.map(names), [['Norvik Foods Ltd.', 'Velmar Brewery Ltd.']]);
  });

  it('are agreed where somebody already has papers with others, and not where it only wants them', () => {
    const about = [
      'Norvik buys Tarn',
      'Norvik Lines Ltd. agreed to buy Tarn Ltd.',
      'The price was not given.',
    ] as const;
    const has = told(...about, 'Halden Software Ltd. already has contracts with Velmar Foods Ltd. and Osier Ltd.');
    assert.ok(
      has.some((deal) => /\/agreed: Halden Software.*Velmar Foods.*Osier/.test(deal)),
      has.join('; '),
    );
    const wanted = told(...about, 'Halden Software Ltd. wants to have contracts with Velmar Foods Ltd. and Osier Ltd.');
    assert.ok(!wanted.some((deal) => deal.includes('/agreed: Halden Software')), wanted.join('; '));
  });

  it('are with whoever tells of them where only the other is named', () => {
    assert.deepEqual(
      told(
        'Halden Hotels still alone',
        'Halden Hotels Ltd. said on Friday that talks with Norvik Inns Ltd. had ended without agreement.',
      ).map((deal) => deal.split(': ')[1]),
      ['Halden Hotels Ltd. + Norvik Inns Ltd.'],
    );
    assert.deepEqual(
      told(
        'Halden Stores sold',
        'Halden Stores Ltd. was sold to Tarn Ltd. on Monday.',
        'A proposed merger with Norvik Stores Ltd. fell apart in June.',
      ).map((deal) => deal.split(': ')[1]),
      ['Tarn Ltd. + Halden Stores Ltd.', 'Halden Stores Ltd. + Norvik Stores Ltd.'],
    );
  });

  it('are of the one before where a sentence begins with “It”, and of nobody where “it” is said', () => {
    assert.ok(
      told(
        'Halden Air signs with Tarn Air',
        'Halden Air Ltd. signed a codeshare agreement with Tarn Air Ltd. in May.',
        'It is also negotiating a $120 million loan with Norvik Bank Ltd.',
      ).some((deal) => deal.startsWith('financing/in-talks') && deal.includes('Norvik Bank')),
    );
  });

  it('are stakes in the company that was just helped', () => {
    const deals = told(
      'Peru helps ferries',
      'The Peruvian government will provide a 45 million dollar loan to Halden Ferries Ltd., ministers said.',
      'In return for the money, the government will take a 30 percent stake.',
    );
    assert.ok(
      deals.some((deal) => deal.startsWith('stake/agreed') && deal.includes('Halden Ferries')),
      deals.join('; '),
    );
  });

  it('are of another kind where a second verb tells of them', () => {
    const deals = told(
      'Halden Seafood drops listing',
      'Halden Seafood Ltd. called off its flotation in Oslo, and rejected a takeover approach from Norvik Fish Ltd.',
    );
    assert.ok(
      deals.some((deal) => /^acquisition.*Norvik Fish/.test(deal)),
      deals.join('; '),
    );
    assert.ok(!deals.some((deal) => /^ipo.*Norvik Fish/.test(deal)), deals.join('; '));
  });

  it('are passive behind an “and”', () => {
    assert.deepEqual(
      told(
        'A site is sold',
        'Tarn Maps Ltd. was founded in 2003 and bought by Norvik Media Ltd. for $580 million.',
      ).map((deal) => deal.split(': ')[1]),
      ['Norvik Media Ltd. + Tarn Maps Ltd.'],
    );
  });

  it('are only thought of by who expresses interest', () => {
    assert.deepEqual(
      told('Interest in Tarn', 'Several private equity firms have expressed interest in Tarn Wind Ltd., it said.'),
      ['acquisition/exploring: several private equity firms + Tarn Wind Ltd.'],
    );
    assert.deepEqual(told('Interest in art', 'Halden Ltd. expressed interest in teaching children at Tarn Ltd.'), []);
  });

  it('are sold by who hired somebody to find a buyer', () => {
    const [deal] = dealsOf(
      'Halden Capital looks for way out',
      'Halden Capital Ltd. has hired Norvik Partners Ltd. to find a buyer for Tarn Ferries Ltd. this year.',
    );
    assert.deepEqual(names(deal), ['Halden Capital Ltd.', 'Tarn Ferries Ltd.']);
  });

  it('have for bidders those who are said to be', () => {
    const [deal] = dealsOf(
      'Tarn sale nears end',
      'The bidders for Tarn Ordnance Ltd. were Halden Steel Ltd. and Norvik Arms Ltd. on Monday.',
    );
    assert.deepEqual([...names(deal)].sort(), ['Halden Steel Ltd.', 'Norvik Arms Ltd.', 'Tarn Ordnance Ltd.']);
  });
});

describe('Whom a deal is with', () => {
  it('is who awards a licence, and who gets it', () => {
    assert.deepEqual(
      told(
        'Licence awarded',
        'Tarn Railways Ltd. on Friday awarded Norvik Trains Ltd. a 20-year contract to run it.',
      ).map((deal) => deal.split(': ')[1]),
      ['Tarn Railways Ltd. + Norvik Trains Ltd.'],
    );
  });

  it('is whose claims are settled', () => {
    assert.deepEqual(
      told(
        'Halden settles',
        'Halden Books Ltd. has agreed to pay $42 million to settle claims by Norvik Authors Ltd. in court.',
      ),
      ['settlement/agreed: Halden Books Ltd. + Norvik Authors Ltd.'],
    );
  });

  it('is of the kind that was just told where it is a similar one', () => {
    const types = dealsOf(
      'Halden Cell signs lithium supply contract',
      'Halden Cell Ltd. has signed a supply contract with Tarn Minerals Ltd.',
      'Halden Cell Ltd. has signed similar contracts with Norvik Mines Ltd.',
    ).map(({ type }) => type.value);
    assert.deepEqual(types, ['supply', 'supply']);
  });

  it('is supplied by whom a maker chose to supply it', () => {
    assert.deepEqual(
      told(
        'Tarn Paints wins',
        'Tarn Paints Ltd. has been chosen by Norvik Trucks Ltd. to supply coatings for its lorries.',
      ),
      ['supply/agreed: Norvik Trucks Ltd. + Tarn Paints Ltd.'],
    );
  });
});

describe('A plan', () => {
  it('ends its deal where it is what was abandoned', () => {
    const [deal] = dealsOf(
      'Lines stay apart',
      'An attempt by Halden Ferries Ltd. to merge with Norvik Lines Ltd. was abandoned in March.',
    );
    assert.equal(deal?.stage.value, 'ended');
    const [other] = dealsOf(
      'Lines to merge',
      'Halden Ferries Ltd. plans to merge with Norvik Lines Ltd., which was abandoned by its bank.',
    );
    assert.notEqual(other?.stage.value, 'ended');
  });

  it('is weighed where somebody tells of an intent to buy', () => {
    const [deal] = dealsOf(
      'Halden looks at Norvik',
      'Halden Ltd. announced its intent to acquire Norvik Tools Ltd. soon.',
    );
    assert.equal(deal?.stage.value, 'exploring');
  });
});
