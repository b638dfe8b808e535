import assert from 'node:assert/strict';
import { dealsOf, names } from './article.ts';

/** What an editor would laugh at, each beside a sentence of nearly the same words that does tell a deal. */
const PAIRS: readonly { what: string; none: string; deal: string; sides: readonly string[] }[] = [
  {
    what: 'what belongs to a company and is sold',
    none: 'Halden Energy Corp. trade secrets were sold to Norvik Holdings Ltd., prosecutors said.',
    deal: 'Halden Energy Corp. was sold to Norvik Holdings Ltd., prosecutors said.',
    sides: ['Norvik Holdings Ltd.', 'Halden Energy Corp.'],
  },
  {
    what: 'a choice of winners',
    none: 'Norvik Holdings Ltd. has chosen Halden Energy Corp. as one of the pioneers of the year.',
    deal: 'Norvik Holdings Ltd. has chosen Halden Energy Corp. as its supplier of the year.',
    sides: ['Norvik Holdings Ltd.', 'Halden Energy Corp.'],
  },
  {
    what: 'a letter that is distributed',
    none: 'Anna Berg signed a letter distributed by Norvik Holdings Ltd. this week.',
    deal: 'Halden Radio Ltd., distributed by Norvik Holdings Ltd., grew this week.',
    sides: ['Halden Radio Ltd.', 'Norvik Holdings Ltd.'],
  },
  {
    what: 'the price of what is bought again and again',
    none: 'Norvik Holdings Ltd. raised the contract price it pays Halden Energy Corp. for crude by 50 cents.',
    deal: 'Norvik Holdings Ltd. has signed a contract with Halden Energy Corp. for crude.',
    sides: ['Norvik Holdings Ltd.', 'Halden Energy Corp.'],
  },
  {
    what: 'money that somebody calls for',
    none: 'Norvik Bank Ltd. called for 500 million dollars in emergency funding for Halden Energy Corp. by May.',
    deal: 'Norvik Bank Ltd. granted 500 million dollars in emergency funding to Halden Energy Corp. on Monday.',
    sides: ['Norvik Bank Ltd.', 'Halden Energy Corp.'],
  },
  {
    what: 'what a maker sells day by day',
    none: 'Norvik Holdings Ltd. will sell Halden Energy Corp. meters and other network products to schools.',
    deal: 'Norvik Holdings Ltd. will sell Halden Energy Corp., a maker of network products.',
    sides: ['Norvik Holdings Ltd.', 'Halden Energy Corp.'],
  },
  {
    what: 'a mix of things',
    none: 'The new phone features a combination of Halden Energy Corp. and Norvik Holdings Ltd. parts.',
    deal: 'Both boards support a combination of Halden Energy Corp. and Norvik Holdings Ltd. this year.',
    sides: ['Halden Energy Corp.', 'Norvik Holdings Ltd.'],
  },
  {
    what: 'what somebody thinks right',
    none: 'Members said that Halden Energy Corp. and Norvik Holdings Ltd. should work together this year.',
    deal: 'Members said that Halden Energy Corp. and Norvik Holdings Ltd. will work together this year.',
    sides: ['Halden Energy Corp.', 'Norvik Holdings Ltd.'],
  },
  {
    what: 'an agreement that nobody made',
    none: 'No agreement was reached between Halden Air Corp. and Norvik Air Ltd. on Monday.',
    deal: 'An agreement was reached between Halden Air Corp. and Norvik Air Ltd. on Monday.',
    sides: ['Halden Air Corp.', 'Norvik Air Ltd.'],
  },
  {
    what: 'help with an inquiry',
    none: 'Halden Energy Corp. and Norvik Holdings Ltd. are praised for their co-operation with investigators.',
    deal: 'Halden Energy Corp. and Norvik Holdings Ltd. announced their co-operation with architects.',
    sides: ['Halden Energy Corp.', 'Norvik Holdings Ltd.'],
  },
  {
    what: 'a peace',
    none: 'The peace agreement between Halden Energy Corp. and Norvik Holdings Ltd. ended a long feud.',
    deal: 'The supply agreement between Halden Energy Corp. and Norvik Holdings Ltd. ended a long feud.',
    sides: ['Halden Energy Corp.', 'Norvik Holdings Ltd.'],
  },
  {
    what: 'what a move comes after',
    none: 'The closure of the plants comes just months after Norvik Holdings Ltd.’s takeover of Halden Energy Corp. in the spring.',
    deal: 'The plants will close after Norvik Holdings Ltd. agreed to take over Halden Energy Corp. in the spring.',
    sides: ['Norvik Holdings Ltd.', 'Halden Energy Corp.'],
  },
  {
    what: 'what somebody would need',
    none: 'Norvik Holdings Ltd. may collapse unless it can secure a deal with Halden Energy Corp., analysts said.',
    deal: 'Norvik Holdings Ltd. may recover now that it could secure a deal with Halden Energy Corp., analysts said.',
    sides: ['Norvik Holdings Ltd.', 'Halden Energy Corp.'],
  },
  {
    what: 'talk between partners in government',
    none: 'Norvik Alliance has begun talks with its coalition partner Halden Labour Party about the budget.',
    deal: 'Norvik Alliance has begun talks with its supplier Halden Energy Corp. about the budget.',
    sides: ['Norvik Alliance', 'Halden Energy Corp.'],
  },
  {
    what: 'a ban on what is sold',
    none: 'Peru imposed a ban on the production and sale of drinks of Halden Foods Corp. to Norvik Foods Ltd.',
    deal: 'Peru approved the sale of the drinks business of Halden Foods Corp. to Norvik Foods Ltd. on Monday.',
    sides: ['Halden Foods Corp.', 'Norvik Foods Ltd.'],
  },
  {
    what: 'a style that is borrowed',
    none: 'The car has a style that Halden Motor Corp. borrowed from Norvik Motor Ltd., critics said.',
    deal: 'Halden Motor Corp. borrowed $2 million from Norvik Motor Ltd., critics said.',
    sides: ['Halden Motor Corp.', 'Norvik Motor Ltd.'],
  },
  {
    what: 'talk with a reporter',
    none: 'Halden Foods Corp. chairman Anna Berg made the comments while talking to Jane Doe of the Herald.',
    deal: 'Halden Foods Corp. chairman Anna Berg made the comments while talking to Norvik Foods Ltd. about a merger.',
    sides: ['Halden Foods Corp.', 'Norvik Foods Ltd.'],
  },
];

describe('No deal', () => {
  for (const { what, none, deal, sides } of PAIRS) {
    it(`is ${what}`, () => {
      assert.deepEqual(dealsOf('Halden in the news', none).map(names), []);
      assert.deepEqual(dealsOf('Halden in the news', deal).map(names), [sides]);
    });
  }

  it('is what a campaign targets', () => {
    const text = 'Norvik Health Ltd. targeted Halden Foods Ltd. during its healthy eating campaign.';
    assert.deepEqual(dealsOf('Norvik in the news', text).map(names), []);
  });

  it('is between advisers, buyers that somebody has something from, or who only reports it', () => {
    for (const text of [
      'Norvik Holdings Ltd. authorized its adviser, Halden Sachs and Co., to supply data to Tarn Foods Ltd. in May.',
      'Norvik Racing Ltd. is owed money by Halden Bank Ltd., which took on the debt from the buyers of Tarn Toys Ltd. in May.',
      'Foreign investors invested a record $53.2 billion into securities in 2004, Halden Research Ltd. says.',
    ])
      assert.ok(
        dealsOf('Trade in the news', text).every((deal) => !/Halden/.test(names(deal).join())),
        text,
      );
  });

  it('is what one person talks about', () => {
    const text = 'Jane Doe of Halden Energy Corp. met students on Monday.';
    assert.deepEqual(dealsOf('Halden Energy’s Jane Doe talks about trade in Norland', text).map(names), []);
  });

  it('is what an agreement forbids', () => {
    const [deal, ...others] = dealsOf(
      'Halden Air in settlement with Norvik Air',
      'Halden Air Inc. reached an agreement with Norvik Air Corp. that prevents Halden Air from buying more shares of Norvik Air.',
    );
    assert.deepEqual(others, []);
    assert.notEqual(deal?.type.value, 'stake');
  });

  it('is what is traded', () => {
    const [deal] = dealsOf('Halden, Norvik lead tech stocks lower', 'Shares of Halden Software Inc. fell on Monday.');
    assert.deepEqual(names(deal), []);
  });

  it('is made by an office with its holder', () => {
    const deals = dealsOf(
      'Peru and Chile sign treaty',
      'Peru and Chile signed a border treaty on Monday.',
      '"The treaty is fair," said Security Adviser Anna Berg, Peru’s envoy for the border treaty.',
    );
    assert.deepEqual(deals.map(names), [['Peru', 'Chile']]);
  });

  it('more is told by those who welcome one', () => {
    const deals = dealsOf(
      'Norvik and Halden in alliance',
      'Norvik Air Ltd. has entered an alliance with Halden Air Corp.',
      'Velmar Aircraft Ltd. has also welcomed the alliance between Halden Air Corp. and Norvik Air Ltd.',
    );
    assert.deepEqual(deals.map(names), [['Norvik Air Ltd.', 'Halden Air Corp.']]);
  });
});

describe('Two deals', () => {
  it('are those in which one buys and later sells the same', () => {
    const deals = dealsOf(
      'Velmar buys Halden',
      'Halden Ltd. was sold for $10 million by Norvik Ltd. to Velmar Holdings Ltd. this week.',
      'Norvik Ltd. acquired Halden Ltd. for $850 million in 2008.',
    );
    assert.deepEqual(
      deals.map((deal) => [deal.parties[0]?.name, deal.parties[0]?.role]),
      [
        ['Velmar Holdings Ltd.', 'buyer'],
        ['Norvik Ltd.', 'buyer'],
      ],
    );
  });
});

describe('Where somebody is at home', () => {
  it('is no side of their deal', () => {
    const [deal] = dealsOf(
      'Norvik in the news',
      "Norvik Holdings Ltd. signed a contract for the supply of titanium with Peru's Halden Metals this week.",
    );
    assert.deepEqual(names(deal), ['Norvik Holdings Ltd.', 'Halden Metals']);
  });
});

describe('A purchase that the text calls a merger', () => {
  it('is an acquisition where the headline says who buys whom', () => {
    const body = [
      'Norvik Ltd. and Halden Ltd. announced a $67 billion merger deal on Sunday.',
      'The merger of Norvik Ltd. and Halden Ltd. would create the largest company of its kind.',
    ];
    assert.equal(dealsOf('Norvik Ltd. to buy Halden Ltd. for $67 billion', ...body)[0]?.type.value, 'acquisition');
    assert.equal(dealsOf('Norvik Ltd. and Halden Ltd. agree to merge', ...body)[0]?.type.value, 'merger');
  });
});

describe('A bond that stands as it stood', () => {
  it('is no deal of the article', () => {
    assert.deepEqual(
      dealsOf(
        'Corvale keeps its partner',
        'Corvale Corp. said its existing collaboration with Brightwater Lines Ltd. in the north is unaffected.',
      ),
      [],
    );
  });

  it('is one where it is changed', () => {
    const [deal] = dealsOf(
      'Corvale extends its partnership',
      'Corvale Corp. extended its existing partnership with Brightwater Lines Ltd. by five years.',
    );
    assert.equal(deal?.parties.length, 2);
  });
});

describe('A report of the markets', () => {
  it('leaves a deal where it turns to how the shares of others moved', () => {
    const [deal] = dealsOf(
      'Shares slip; Corvale jumps on bid',
      'Shares in Corvale Corp. jumped 11.6% after Brightwater Lines Ltd. made an offer for it.',
      'Halden Mines Ltd. fell 3.1%. Analysts said it might be worth about £40 million. Financial terms were not disclosed.',
    );
    assert.equal(deal?.value, null);
    assert.deepEqual(deal?.withheld, []);
  });
});
