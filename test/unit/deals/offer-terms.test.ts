import assert from 'node:assert/strict';
import { dealsOf } from './article.ts';

const TAKEOVER = [
  'Norvik Holdings Ltd. to buy Borealis Foods Inc.',
  'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc.',
] as const;
const SUPPLY = [
  'Halden Energy Corp. to supply gas to Norvik Chemicals Ltd.',
  'Halden Energy Corp. signed a ten-year contract to supply gas to Norvik Chemicals Ltd.',
] as const;
const LABOUR = [
  'Norvik Mining Ltd. and the Union of Quarry Workers reach pay deal',
  'Norvik Mining Ltd. and the Union of Quarry Workers reached a tentative labour agreement on Sunday.',
] as const;
type Article = readonly [string, string];

const termsAfter = ([headline, first]: Article, sentence: string): readonly string[] =>
  (dealsOf(headline, `${first} ${sentence}`)[0]?.terms ?? []).map(({ field, text }) => `${field}: ${text}`);

const STATED: readonly (readonly [Article, string, string])[] = [
  [
    TAKEOVER,
    'The rest is payable when the regulator agrees.',
    'payment: The rest is payable when the regulator agrees',
  ],
  [
    TAKEOVER,
    'It will pay $180 million. Under the deal, $60 million in two deferred payments will follow.',
    'payment: $60 million in two deferred payments',
  ],
  [SUPPLY, 'The price is paid in quarterly instalments.', 'payment: in quarterly instalments'],
  [SUPPLY, 'A first payment of $21 million is due on signing.', 'payment: A first payment of $21 million'],
  [TAKEOVER, 'Borealis will use the proceeds to pay down debt.', 'use of proceeds: to pay down debt'],
  [TAKEOVER, 'The fresh money will go into hiring in Sweden.', 'use of proceeds: into hiring in Sweden'],
  [SUPPLY, 'Either party may end the contract on 1 May.', 'termination: Either party may end the contract on 1 May'],
  [SUPPLY, 'The contract has 180 days’ notice.', 'termination: 180 days’ notice'],
  [
    TAKEOVER,
    'Terms call for a $75 million penalty if either side backs out.',
    'break fee: $75 million penalty if either side backs out',
  ],
  [TAKEOVER, 'The new shares carry a 12-month lock-up.', 'lock-up: 12-month lock-up'],
  [
    TAKEOVER,
    'It will pay $2 billion. Including debt, the transaction is valued at $2.4 billion.',
    'value with debt: $2.4 billion',
  ],
  [
    TAKEOVER,
    'Its two founders have irrevocably committed to vote for the deal.',
    'shareholder support: have irrevocably committed to vote for the deal',
  ],
  [TAKEOVER, 'Norvik has until the end of the month to hand in a binding offer.', 'deadline: the end of the month'],
  [TAKEOVER, 'The effective date of the deal is Jan. 1, 2031.', 'effective date: Jan. 1, 2031'],
  [TAKEOVER, 'Norvik will own 60% of the combined company.', 'resulting stake: 60% of the combined company'],
  [
    TAKEOVER,
    'It expects the deal to close in the second half of 2031, pending approval from EU and U.S. regulators.',
    'closing date: in the second half of 2031',
  ],
  [
    TAKEOVER,
    'It expects the deal to close in the second half of 2031, pending approval from EU and U.S. regulators.',
    'condition: pending approval from EU and U.S. regulators',
  ],
  [TAKEOVER, 'Norvik hopes to wrap up the purchase by Labor Day.', 'closing date: by Labor Day'],
  [TAKEOVER, 'A new plant still needs the nod of the county.', 'condition: needs the nod of the county'],
  [
    TAKEOVER,
    'That is 35% above where the shares traded before the first offer.',
    'premium: 35% above where the shares traded before the first offer',
  ],
  [SUPPLY, 'The gas will be financed through export credits.', 'financing: financed through export credits'],
  [SUPPLY, 'Supplies of the gas will begin in January 2031, as planned.', 'start: in January 2031'],
  [
    LABOUR,
    'Under the deal, workers get a 9 percent raise in the first year and 4 percent in each of the next two.',
    'pay rise: 9 percent raise in the first year',
  ],
  [
    LABOUR,
    'Under the deal, workers get a 9 percent raise in the first year and 4 percent in each of the next two.',
    'pay rise: 4 percent in each of the next two',
  ],
  [LABOUR, 'Under the deal, the company promised not to close any pit.', 'commitment: not to close any pit'],
  [LABOUR, 'Under the deal, there will be no forced layoffs.', 'jobs kept: no forced layoffs'],
  [LABOUR, 'Members will vote on the accord next week.', 'vote: next week'],
  [
    TAKEOVER,
    'Each shareholder of Borealis will receive 275 pence in cash for each Borealis share under the deal.',
    'price per share: 275 pence in cash for each Borealis share',
  ],
  [TAKEOVER, 'It is a premium of approximately 41 per cent.', 'premium: premium of approximately 41 per cent'],
  [
    TAKEOVER,
    'The deal is conditional on, amongst other things, the approval of shareholders.',
    'condition: conditional on, amongst other things, the approval of shareholders',
  ],
  [
    TAKEOVER,
    'The deal closes once the authorities have given the green light.',
    'condition: once the authorities have given the green light',
  ],
  [TAKEOVER, 'Norvik owns half, and neither can sell before 2032.', 'lock-up: neither can sell before 2032'],
  [TAKEOVER, 'There is no break fee in the deal.', 'break fee: no break fee'],
  [TAKEOVER, 'Completion, which needs some approvals, is seen by year-end.', 'closing date: by year-end'],
  [
    TAKEOVER,
    'Norvik has the right to buy the remainder after five years under the deal.',
    'option: has the right to buy the remainder after five years under the deal',
  ],
  [SUPPLY, 'The gas contract runs for 15 years.', 'duration: for 15 years'],
  [SUPPLY, 'Under the contract, the price of the gas is linked to Brent crude.', 'pricing: linked to Brent crude'],
  [SUPPLY, 'The council must sign the contract by 30 June.', 'deadline: by 30 June'],
  [SUPPLY, 'Halden also agreed to clean up the river by 2031.', 'obligation: to clean up the river by 2031'],
  [TAKEOVER, 'The deal is not subject to a financing condition.', 'condition: not subject to a financing condition'],
  [
    TAKEOVER,
    'The deal includes a 45-day “go-shop” period in which others may bid.',
    'go-shop: 45-day “go-shop” period',
  ],
  [
    TAKEOVER,
    'It will pay $2 billion. Borealis would have to pay $14 million if it walks away.',
    'break fee: $14 million if it walks away',
  ],
  [
    TAKEOVER,
    'Norvik has lined up $3 billion of debt from a group of banks.',
    'financing: $3 billion of debt from a group of banks',
  ],
  [TAKEOVER, 'Its owner has agreed not to sell for 180 days.', 'lock-up: agreed not to sell for 180 days'],
  [TAKEOVER, 'The sale should be wrapped up in October.', 'closing date: in October'],
  [
    TAKEOVER,
    'Under the deal, it pays two thirds in cash and the rest in new shares.',
    'consideration: two thirds in cash and the rest in new shares',
  ],
  [SUPPLY, 'The contract has a break clause in 2031.', 'termination: break clause in 2031'],
];

describe('what offers, rounds and contracts say of paying, leaving and using the money', () => {
  for (const [deal, sentence, term] of STATED) {
    it(`is a term: ${sentence} (${term})`, () => {
      const terms = termsAfter(deal, sentence);
      assert.ok(terms.includes(term), terms.join(' | '));
    });
  }

  for (const [deal, sentence, field] of [
    [TAKEOVER, 'Norvik spends its money on bread.', 'use of proceeds'],
    [TAKEOVER, 'The deal infringes upon no right of Borealis.', 'condition'],
    [TAKEOVER, 'The deal comes as the town is heavily dependent on bread.', 'condition'],
    [TAKEOVER, 'Borealis sales fell between 2028 and 2030 before the deal.', 'timing'],
    [TAKEOVER, 'Its closing price was 194 pence on 14 April 2031 before the deal.', 'date'],
    [TAKEOVER, 'The deal is expected to bring synergies of $18 million by the end of 2031.', 'timing'],
    [TAKEOVER, 'Under the deal, neither company will owe the other a termination fee.', 'fee'],
    [TAKEOVER, 'Norvik agreed to buy Borealis, the Ledger reported on Sunday.', 'date'],
    [SUPPLY, 'Halden, which had 1.2 gigawatts at the end of last year, sells the gas under the contract.', 'volume'],
    [TAKEOVER, 'The deal still has to be passed by a board which nobody knows.', 'which'],
  ] as const) {
    it(`is none: ${sentence}`, () => {
      const terms = termsAfter(deal, sentence);
      assert.ok(!terms.some((term) => term.includes(field)), terms.join(' | '));
    });
  }

  it('tells what it comes to with debt only where the price is another', () => {
    const [deal] = dealsOf(
      'Norvik to buy Borealis',
      'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. in a deal valued at $8.1 billion, including debt.',
    );
    assert.equal(deal?.value?.text, '$8.1 billion');
    assert.ok(!deal?.terms.some(({ field }) => field === 'value with debt'));
  });

  it('tells once how long a contract lasts, in words or in digits', () => {
    const [deal] = dealsOf(
      'Halden signs 10-year gas supply contract with Norvik',
      'Halden Energy Corp. signed a ten-year contract to supply gas to Norvik Chemicals Ltd.',
    );
    assert.deepEqual(
      deal?.terms.filter(({ field }) => field === 'duration').map(({ text }) => text),
      ['ten-year'],
    );
  });
});
