import assert from 'node:assert/strict';
import { dealsOf } from './article.ts';

const price = (...paragraphs: string[]) => dealsOf('Norvik buys Borealis', ...paragraphs)[0]?.value?.text;

describe('the price of a deal', () => {
  for (const [text, value] of [
    [
      'Norvik Ltd. made a bid for Borealis Foods Inc. reportedly worth between £250m and £300m.',
      'between £250m and £300m',
    ],
    ['Norvik Ltd. signed a $40 billion fuel tanker contract with Borealis Foods Inc.', '$40 billion'],
    [
      'Norvik Ltd. could gain about $500 million from the sale of its pumps unit to Borealis Foods.',
      'about $500 million',
    ],
    ['Norvik Ltd. will pay $55 a share, or about $240 million, for Borealis Foods Inc.', 'about $240 million'],
    ['Norvik Ltd. acquired Borealis Foods Inc. Terms call for $14 million in cash and notes.', '$14 million'],
    ['Norvik Ltd. and Borealis Foods Inc. agreed on a $5 million-a-year deal.', '$5 million'],
    [
      'Norvik Ltd. agreed to buy Borealis Foods Inc. It said the total cost to buy all of its stock would be about $240 million.',
      'about $240 million',
    ],
    ['Norvik Ltd. bid $240 million for Borealis Foods Inc.', '$240 million'],
  ] as const) {
    it(`is read: ${text}`, () => assert.equal(price(text), value));
  }

  it('is that of so much of what is supplied', () => {
    const [deal] = dealsOf(
      'Norvik to supply Borealis with gas',
      'Norvik Ltd. signed a contract to supply Borealis Foods Inc. with gas for 160 dollars per 1,000 cubic metres.',
    );
    assert.equal(deal?.value?.text, '160 dollars per 1,000 cubic metres');
  });

  it('is no debt, no expense, no turnover and no difference', () => {
    for (const told of [
      'Norvik Ltd. agreed to buy Borealis Foods Inc., which had sales last year of $40 million.',
      'Norvik Ltd. agreed to buy Borealis Foods Inc. and to pay $40 million in bank debt.',
      'Norvik Ltd. agreed to buy Borealis Foods Inc. and will repay $2 million of out-of-pocket expenses.',
      'Norvik Ltd. agreed to buy Borealis Foods Inc. for $12 million more than Tarn Corp. had offered.',
    ])
      assert.equal(price(told), undefined, told);
  });

  it('is found in a sentence beside the deal', () => {
    const found = price('Norvik Ltd. agreed to buy Borealis Foods Inc. on Monday.', 'It is a $2 billion transaction.');
    assert.equal(found, '$2 billion');
  });

  it('is what the buyer will pay, in a sentence that names no deal, and not what it comes to with debt', () => {
    const found = price(
      'Norvik Ltd. agreed to buy Borealis Foods Inc. on Monday.',
      'It will pay $2 billion in cash. Including debt, the transaction is valued at $2.4 billion.',
    );
    assert.equal(found, '$2 billion');
  });

  it('is the total of what was paid for shares, and not what each of them cost', () => {
    const [deal] = dealsOf(
      'Norvik takes stake in Borealis',
      'Norvik Group Inc. said it acquired 527,000 shares of Borealis Foods Inc., or 14.3 percent.',
      'In a filing, Norvik Group said it bought the 527,000 Borealis shares in open market transactions between August 12 and October 16 at 9.62 dollars to 11.50 dollars, or a total of 5.69 million dollars.',
    );
    assert.equal(deal?.value?.text, '5.69 million dollars');
    assert.deepEqual(
      deal.terms.filter(({ field }) => field === 'consideration'),
      [],
    );
  });

  it('is what a bank is bailed out with', () => {
    const [deal] = dealsOf('Help for a bank', 'The government agreed to bail out Borealis Bank with $4 billion.');
    assert.equal(deal?.value?.text, '$4 billion');
  });

  it('is what is paid a season', () => {
    const [deal] = dealsOf(
      'Norvik extends sponsorship of Tarn United',
      'Norvik Ltd. and Tarn United extended their sponsorship agreement. The bank pays roughly $9 million a season.',
    );
    assert.equal(deal?.value?.text, 'roughly $9 million a season');
  });

  it('is a range whole, where the currency stands once', () => {
    assert.equal(
      price('Norvik Ltd. is paying between 800 and 850 million euros for Borealis Foods Inc., bankers said.'),
      'between 800 and 850 million euros',
    );
  });

  it('is what a sale could value the business at', () => {
    assert.equal(
      price('Norvik Ltd. wants to buy Borealis Foods Inc. A sale could value the snack maker at $900 million.'),
      '$900 million',
    );
  });

  for (const text of [
    'The two reached an agreement on Sunday under which workers get a one-off payment of $2,500.',
    'Norvik Ltd. offered $12 million more than Halden for Borealis Foods Inc.',
    'Under the deal, Norvik Ltd. will build two plants at a cost of $300 million.',
    'The sale of its pumps arm cost Norvik Ltd. $3.4 million in consultancy fees.',
    'Norvik Ltd. is seeking six more months to pay $22 million in debts.',
    'Borealis Foods Inc. has annual sales of $14 million.',
    'Norvik Ltd. will pay Borealis Foods Inc. up to $700 million in development and sales milestones.',
  ]) {
    it(`is not: ${text}`, () =>
      assert.equal(price('Norvik Ltd. made a deal with Borealis Foods Inc.', text), undefined));
  }

  it('is no price of one share, nor a gain from it', () => {
    assert.equal(
      price('Norvik Ltd. raised its offer for Borealis Foods Inc. shares to $42 in cash and a bond.'),
      undefined,
    );
    assert.equal(
      price('Norvik Ltd. agreed to sell Borealis Foods Inc., and would record a pretax gain of $45 million.'),
      undefined,
    );
  });
});

describe('the price of a deal told below its lead', () => {
  const priceOf = (lead: string, below: string) => dealsOf('Halden and Osier', lead, below)[0]?.value?.text ?? null;

  it('is what something is priced at, thought to cost or put at', () => {
    assert.equal(
      priceOf(
        'Norwell Energy and Halden Rail have agreed to build a wind park together at Ostby.',
        'The park, priced at 2.3 billion kronor, will have 41 turbines.',
      ),
      '2.3 billion kronor',
    );
    assert.equal(
      priceOf(
        'Tarn Estates is in talks to sell its business park to Halden Asset Management.',
        'The asking price is thought to be in the region of £65m.',
      ),
      'in the region of £65m',
    );
    assert.equal(
      priceOf(
        'Norwell is buying Osier, the companies said.',
        'No price was given, but two people put it at $12 million.',
      ),
      '$12 million',
    );
  });

  it('is not what analysts put its sales at', () => {
    assert.equal(
      priceOf(
        'Norwell has agreed to buy Osier.',
        'The price was not given. Analysts put its sales at 80 million euros.',
      ),
      null,
    );
  });
});
