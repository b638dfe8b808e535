import assert from 'node:assert/strict';
import { dealsOf } from './article.ts';

const fieldsIn = (headline: string, ...paragraphs: string[]) =>
  dealsOf(headline, ...paragraphs).flatMap((deal) => deal.terms.map(({ field, text }) => `${field}: ${text}`));

function hasAll(found: readonly string[], ...wanted: string[]): void {
  for (const field of wanted) assert.ok(found.includes(field), `${field} in ${found.join(' | ')}`);
}

describe('the terms of a funding round', () => {
  it('are its name, what was raised with it in all, who joins the board and what it is for', () => {
    hasAll(
      fieldsIn(
        'Norwell raises $40 million',
        'Payroll startup Norwell has raised $40 million in a Series B round led by Osier Ventures, bringing its total funding to $61 million.',
        'Osier partner Jane Doe joins its board. Norwell will use the money to open an office in Lyon.',
      ),
      'round: Series B',
      'total raised: $61 million',
      'use of proceeds: open an office in Lyon',
    );
  });

  it('are no round before it', () => {
    const found = fieldsIn(
      'Norwell raises $40 million',
      'Payroll startup Norwell has raised $40 million from Osier Ventures at twice the valuation of its Series A round.',
    );
    assert.ok(!found.some((term) => term.startsWith('round')), found.join(' | '));
  });
});

describe('the terms of a loan', () => {
  it('are how long it runs, when repayment begins, and who guarantees it', () => {
    hasAll(
      fieldsIn(
        'Norwell gets loan',
        'Halden Bank has agreed to lend Norwell Rail 300 million zlotys for new trains.',
        'The loan to Norwell Rail, guaranteed by the state, has a term of 20 years and a grace period of four.',
      ),
      'duration: term of 20 years',
      'grace period: grace period of four',
      'guarantee: guaranteed by the state',
    );
  });
});

describe('what is told of the paper itself', () => {
  it('is a term, in a sentence that speaks of it alone', () => {
    const found = fieldsIn(
      'Norwell gets credit',
      'Norwell AG said it had secured a 250 million euro revolving credit facility from Halden Bank.',
      'The facility runs for five years with two one-year extension options.',
    );
    hasAll(found, 'duration: for five years', 'extension: two one-year extension options');
  });

  it('is none where somebody else lasts as long', () => {
    const found = fieldsIn(
      'Norwell gets credit',
      'Norwell AG said it had secured a 250 million euro revolving credit facility from Halden Bank.',
      'Its chief has led the group for five years.',
    );
    assert.ok(!found.some((term) => term.startsWith('duration')), found.join(' | '));
  });
});

describe('the terms of a flotation', () => {
  it('are its venue, its symbol and its first day', () => {
    hasAll(
      fieldsIn(
        'Norwell Shipping plans IPO',
        'Norwell Shipping plans to raise $400 million in an initial public offering, it said in a filing on Monday.',
        'It plans to list on the New York Stock Exchange under the symbol “NRW” in an offering of 22 million new shares.',
      ),
      'listing venue: New York Stock Exchange',
      'ticker: “NRW”',
      'shares offered: 22 million new shares',
    );
  });
});

describe('the terms of settlements, contracts and disposals', () => {
  it('are what is not admitted, and who still has to approve', () => {
    hasAll(
      fieldsIn(
        'Norwell settles',
        'Norwell Labs agreed to pay $165 million to settle claims by 28 states over an asthma drug.',
        'Under the settlement, which a federal judge in Halden must still approve, Norwell admits no wrongdoing.',
      ),
      'liability: admits no wrongdoing',
      'approval: a federal judge in Halden must still approve',
    );
  });

  it('are payments that depend, shares in "pc", options to buy back, and jobs', () => {
    hasAll(
      fieldsIn(
        'Norwell sells stake in mine',
        'Norwell Mining agreed to sell a 49pc stake in the Tarn mine to Halden Energy for $410 million plus contingent payments of up to $60 million tied to first ore.',
        'Under the deal Norwell can buy back half the stake for $300 million, and all 140 jobs are to be preserved.',
      ),
      'stake: 49pc stake',
      'contingent payment: contingent payments of up to $60 million tied to first ore',
      'option: can buy back half the stake for $300 million',
    );
  });

  it('are no multiple of a debt', () => {
    const found = fieldsIn(
      'Norwell buys Tarn',
      'Norwell agreed to buy Tarn Foods for $410 million, and the combined group would carry net debt of 3.4 times earnings.',
    );
    assert.ok(!found.some((term) => term.startsWith('multiple')), found.join(' | '));
  });
});
