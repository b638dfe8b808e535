import assert from 'node:assert/strict';
import { dealsOf, inBrief, names } from './article.ts';

const told = (headline: string, ...text: string[]): readonly string[] =>
  dealsOf(headline, ...text).map((deal) => inBrief(deal));

describe('Sums that are raised or paid', () => {
  it('are financing where investors put them in', () => {
    assert.deepEqual(
      told(
        'Halden Robotics raises $85m to build second plant',
        'Halden Robotics Inc. has raised $85 million in a Series C round led by Norvik Capital Ltd., it said on Tuesday.',
      ),
      ['financing/completed: Norvik Capital Ltd. + Halden Robotics Inc.'],
    );
    assert.deepEqual(
      told(
        'Halden Robotics gets more money',
        'Halden Robotics Inc. raised 20 million euros from Norvik Capital Ltd. in March.',
      ),
      ['financing/completed: Norvik Capital Ltd. + Halden Robotics Inc.'],
    );
  });

  it('are lent by whom they are received from, also in passing', () => {
    const [deal] = dealsOf(
      'Halden pays bonuses',
      'Halden Bank Ltd. paid $218 million in bonuses after receiving over $180 billion in federal aid from the government.',
    );
    assert.deepEqual(
      deal?.parties.map(({ name, role }) => `${role}: ${name}`),
      ['lender: the government', 'borrower: Halden Bank Ltd.'],
    );
  });

  it('are no new loan where they are spoken of as one that is there', () => {
    assert.deepEqual(
      told(
        'Plants to stay open',
        'Halden Motors Ltd. and Tarn Motors Ltd. promised not to close plants for the duration of their loan.',
      ),
      [],
    );
  });

  it('have the price of a fine that is agreed', () => {
    const [deal] = dealsOf(
      'Halden to pay fine',
      'Halden Motors Ltd. has agreed to pay a record $16.4 million fine to the Norlandic government over brakes.',
    );
    assert.equal(deal?.value?.amount, 16_400_000);
  });

  it('are no deal where they are prices, dividends or gifts', () => {
    assert.deepEqual(told('Halden raises dividend', 'Halden Tools Inc. raised its dividend to 20 cents a share.'), []);
    assert.deepEqual(told('Halden raises prices', 'Halden Tools Inc. raised prices by $20 at Norvik Stores Ltd.'), []);
    assert.deepEqual(
      told('Halden staff run for charity', 'Halden Tools Inc. raised $20,000 for charity from runners of Norvik Ltd.'),
      [],
    );
  });

  it('buy a company that they are paid for', () => {
    assert.deepEqual(
      told(
        'Halden adds software',
        'Halden Payments Inc. paid $240 million for the start-up Norvik Ledgers Ltd. on Monday.',
      ),
      ['acquisition/completed: Halden Payments Inc. + Norvik Ledgers Ltd.'],
    );
    assert.deepEqual(
      told('Halden to grow', 'Halden Payments Inc. will pay $35 a share in cash for Norvik Ledgers Ltd., it said.'),
      ['acquisition/agreed: Halden Payments Inc. + Norvik Ledgers Ltd.'],
    );
  });

  it('buy nothing where they are paid for a deed, a service or goods', () => {
    for (const text of [
      'Halden Payments Inc. paid $5 million for breaching the patents of Norvik Ledgers Ltd.',
      'Halden Payments Inc. paid $5 million for Norvik Ledgers adverts.',
      'The manager was paid $5 million for Norvik Ledgers Ltd. to be calm.',
    ])
      assert.deepEqual(told('Halden pays up', text), [], text);
  });
});

describe('Who is appointed', () => {
  it('is a side where it is to sell the other’s goods', () => {
    assert.deepEqual(
      told(
        'Halden Audio names distributor',
        'Halden Audio Ltd. has appointed Norvik Trading Ltd. as its exclusive distributor in Peru.',
      ),
      ['distribution/agreed: Halden Audio Ltd. + Norvik Trading Ltd.'],
    );
    assert.deepEqual(
      told(
        'New partner in Peru',
        'Halden Audio Ltd. today announced the appointment of Norvik Trading Ltd. as its distributor in Peru.',
      ),
      ['distribution/agreed: Halden Audio Ltd. + Norvik Trading Ltd.'],
    );
  });

  it('is none where it only gives advice, or is a person', () => {
    assert.deepEqual(told('Halden gets help', 'Halden Audio Ltd. appointed Norvik Partners Ltd. as its adviser.'), []);
    assert.deepEqual(told('New chief', 'Halden Audio Ltd. has appointed Anna Berg as its chief executive.'), []);
  });
});

describe('Who buys', () => {
  it('is who has the plan, and not who speaks against it', () => {
    assert.deepEqual(
      told('Plan opposed', "Velmar Union Ltd. opposes Halden Tools Inc.'s plan to buy Norvik Engines Ltd. this year."),
      ['acquisition/exploring: Halden Tools Inc. + Norvik Engines Ltd.'],
    );
  });

  it('may be a family, or a bidder whom only its backer names', () => {
    const [deal] = dealsOf(
      'Velmar Steel Ltd. changes hands',
      'Velmar Steel Ltd. was sold to the Halden family on Monday.',
    );
    assert.deepEqual([...names(deal)].sort(), ['Velmar Steel Ltd.', 'the Halden family']);
    const [talks] = dealsOf(
      'Talks on steel works',
      'Velmar Steel Ltd. is in talks with a bidder backed by Halden Tools, sources said.',
    );
    assert.deepEqual(names(talks), ['Velmar Steel Ltd.', 'a bidder backed by Halden Tools']);
  });
});

describe('A place that opens a dateline', () => {
  it('is no side', () => {
    assert.deepEqual(
      told(
        'Talks on ferries',
        'STOCKHOLM (Reuters) - Halden Ferries Ltd. has held talks with Norvik Lines Ltd. on ferries.',
      ),
      ['cooperation/in-talks: Halden Ferries Ltd. + Norvik Lines Ltd.'],
    );
  });
});

describe('Deals that are told twice', () => {
  it('are one where a name is shorter or misspelt the second time', () => {
    assert.deepEqual(
      told(
        'Halden Tools Inc. buys Singer & Fridlander Ltd.',
        'Halden Tools Inc. has bought Singer & Friedlander Ltd., it said.',
        'The acquisition of Singer & Fridlander Ltd. by Halden Tools Inc. was completed on Monday.',
      ).length,
      1,
    );
  });

  it('are two where a share is held already', () => {
    const types = dealsOf(
      'Halden Air enters merger talks with Norvik Air',
      'Halden Air Ltd. has entered merger talks with Norvik Air Ltd.',
      'Halden Air Ltd. already holds a 13.15% stake in Norvik Air Ltd.',
    ).map(({ type }) => type.value);
    assert.deepEqual([...types].sort(), ['merger', 'stake']);
  });
});

describe('How far a deal is', () => {
  it('is not over for rights of withdrawal, or where it is to lapse one day', () => {
    const [deal] = dealsOf(
      'Halden starts Norvik bid',
      'Halden Tools Inc. said it has started an offer for all shares of Norvik Engines Ltd.',
      'The offer and withdrawal rights expire on November 17 unless extended, it said.',
    );
    assert.equal(deal?.stage.value, 'proposed');
  });

  it('is over where the plan of it was dropped', () => {
    const [deal] = dealsOf(
      'Ferries not ordered',
      'Halden Ferries Ltd. has abandoned a plan to order two ferries from Norvik Yards Ltd.',
    );
    assert.equal(deal?.stage.value, 'ended');
  });

  it('is not done where it is still to be completed', () => {
    const [deal] = dealsOf(
      'Halden to sell brewery',
      'Halden Foods Inc. agreed to sell Norvik Brewery Ltd. to Velmar Ltd.',
      'Halden Foods Inc. hopes to complete the sale of Norvik Brewery Ltd. by May.',
    );
    assert.equal(deal?.stage.value, 'agreed');
  });
});
