import assert from 'node:assert/strict';
import { dealsIn, inBrief, namesWithRoles } from './article.ts';

/** What somebody says or does about what another offers, with the sides. */
const MET: Readonly<Record<string, readonly string[]>> = {
  'Norvik Inc said it rejected a takeover offer from Halden Inc.': ['Halden Inc (bidder)', 'Norvik Inc (target)'],
  'Norvik Inc is fighting a hostile takeover bid by Halden Inc.': ['Halden Inc (bidder)', 'Norvik Inc (target)'],
  'Norvik Inc is responding to the takeover offer made last week by Halden Inc.': [
    'Halden Inc (bidder)',
    'Norvik Inc (target)',
  ],
  'Norvik Inc is responding to a takeover offer by a partnership of Halden Inc and Tarn Inc.': [
    'Halden Inc (bidder)',
    'Tarn Inc (bidder)',
    'Norvik Inc (target)',
  ],
  'Norvik Inc said it agreed to a buyout from Halden Inc at 24 dollars a share.': [
    'Halden Inc (buyer)',
    'Norvik Inc (target)',
  ],
  'Norvik Inc has agreed to a takeover by Halden Inc.': ['Halden Inc (buyer)', 'Norvik Inc (target)'],
  'Norvik Inc has agreed to sell the firm that owns its biggest ship for $2 million to Halden Inc.': [
    'Norvik Inc (seller)',
    'Halden Inc (buyer)',
  ],
  'Norvik Inc said the shares were bought from Halden Inc on Monday.': ['Norvik Inc (buyer)', 'Halden Inc (seller)'],
};

describe('Who meets an offer', () => {
  for (const [text, sides] of Object.entries(MET))
    it(text, () => {
      const [deal, ...others] = dealsIn(text);
      assert.deepEqual([...namesWithRoles(deal!)].sort(), [...sides].sort());
      assert.equal(others.length, 0);
    });

  it('is no side where a rival has to face a bid for something else', () => {
    const sides = dealsIn('Norvik Sports faces a bid by Halden Sports for the league’s rights.').flatMap(
      namesWithRoles,
    );
    assert.ok(!sides.includes('Norvik Sports (target)'));
  });

  it('does not make of an offer that was made one that is completed', () => {
    const [deal] = dealsIn('Norvik Inc is responding to the takeover offer made last week by Halden Inc.');
    assert.equal(deal?.stage.value, 'proposed');
  });
});

describe('Who opposes a plan', () => {
  it('does not plan it', () => {
    const [deal] = dealsIn('Norvik Inc has opposed plans by Osier Corp to merge with rival Halden Inc.');
    assert.deepEqual(namesWithRoles(deal!), ['Osier Corp (partner)', 'Halden Inc (partner)']);
  });

  it('plans what it announces', () => {
    const [deal] = dealsIn('Norvik Inc has announced plans to merge with rival Halden Inc.');
    assert.deepEqual(namesWithRoles(deal!), ['Norvik Inc (partner)', 'Halden Inc (partner)']);
  });
});

describe('What is told in passing of a side', () => {
  it('does not end the deal', () => {
    const [deal] = dealsIn('Norvik Inc, which ended its disk drive business in June, agreed to acquire Halden Inc.');
    assert.equal(inBrief(deal!), 'acquisition/agreed: Norvik Inc + Halden Inc');
  });
});

describe('Who judges a deal', () => {
  it('takes nothing over', () => {
    const deals = dealsIn('Norvik Inc told the Securities Commission it bought a 6.8 percent stake in Halden Inc.');
    assert.deepEqual(deals.map(namesWithRoles), [['Norvik Inc (buyer)', 'Halden Inc (target)']]);
  });
  it('nor does who rates its debt', () => {
    const deals = dealsIn(
      "# Halden Inc debt may be cut\n\nMoody's Investors Service Inc said the debt of Halden Inc remains under review. The agency cited Tarn Inc's proposed merger with Halden. The state has rejected Tarn's application to acquire Halden, Moody's noted.",
    );
    assert.ok(deals.every(({ parties }) => parties.every(({ name }) => !name.startsWith('Moody'))));
  });
});

describe('A group that acts as one', () => {
  it('is its leader, and speaks for itself', () => {
    const [deal, ...others] = dealsIn('An investor group led by Norvik Inc said it has offered to buy Halden Inc.');
    assert.deepEqual(namesWithRoles(deal!), ['Norvik Inc (buyer)', 'Halden Inc (target)']);
    assert.equal(deal!.stage.status, 'stated-by-party');
    assert.equal(others.length, 0);
  });

  it('sells where it lowers its stake, and has sold', () => {
    const [deal] = dealsIn('An investor group said it lowered its stake in Halden Inc to 3.6 percent from 5 percent.');
    assert.deepEqual(namesWithRoles(deal!), ['an investor group (seller)', 'Halden Inc (target)']);
    assert.equal(deal!.stage.value, 'completed');
  });
});

describe('The shares', () => {
  it('that are bought from somebody are of the deal just told', () => {
    const deals = dealsIn(
      'Norvik Inc has agreed to buy a two percent stake in Halden Foods, it said. Norvik will buy the shares from Tarn Inc for $3 million.',
    );
    assert.deepEqual(deals.map(namesWithRoles), [['Norvik Inc (buyer)', 'Halden Foods (target)', 'Tarn Inc (seller)']]);
  });
});

describe('A country', () => {
  it('buys nothing where it only is where the business is', () => {
    const [deal] = dealsIn('Norvik Inc said it has sold its affiliates in Norland to an independent trust.');
    assert.deepEqual(namesWithRoles(deal!), ['Norvik Inc (seller)', 'an independent trust (buyer)']);
  });
});

describe('What hangs on a deal word behind a name', () => {
  for (const [text, sides] of Object.entries({
    'Shareholders approved the takeover by Norvik Inc of Halden Foods Ltd on Monday.': [
      'Norvik Inc (buyer)',
      'Halden Foods Ltd (target)',
    ],
    'She announced the sale to Norvik Inc of the Tarn division of Halden Foods for $2 million.': [
      'Halden Foods (seller)',
      'Tarn (target)',
      'Norvik Inc (buyer)',
    ],
    'The takeover by Norvik Inc of Germany was agreed on Monday.': ['Norvik Inc (buyer)'],
    'Halden Foods said it will meet in May to consider its proposed acquisition by an investor group including members of its board and Norvik Inc.':
      ['Norvik Inc (buyer)', 'Halden Foods (target)'],
    'Halden Foods is to be acquired by a consortium made up of Peru’s Tarn Fund, Norvik Inc and Osier Capital.': [
      'Tarn Fund (buyer)',
      'Norvik Inc (buyer)',
      'Osier Capital (buyer)',
      'Halden Foods (target)',
    ],
    'Peru has requested an International Monetary Fund and European Union bailout.': [
      'International Monetary Fund (lender)',
      'European Union (lender)',
      'Peru (borrower)',
    ],
    'Halden Foods is close to securing a $10 million loan from a group of lenders led by Norvik Inc.': [
      'Norvik Inc (lender)',
      'Halden Foods (borrower)',
    ],
    'Norvik Inc and Osier Capital are the last two bidders for Halden Foods.': [
      'Norvik Inc (buyer)',
      'Osier Capital (buyer)',
      'Halden Foods (target)',
    ],
    'Norvik Inc has agreed to buy the water business of French utility Halden Foods.': [
      'Norvik Inc (buyer)',
      'Halden Foods (seller)',
    ],
    'Halden Aircraft said it has signed a firm order with Norvik Inc for ten Halden Aircraft jets.': [
      'Norvik Inc (customer)',
      'Halden Aircraft (supplier)',
    ],
    'Norvik Inc has signed a firm order with Halden Aircraft for ten jets.': [
      'Norvik Inc (customer)',
      'Halden Aircraft (supplier)',
    ],
    'The South African government has lent Halden Foods $40 million.': [
      'South African government (lender)',
      'Halden Foods (borrower)',
    ],
  }))
    it(text, () => assert.deepEqual(namesWithRoles(dealsIn(text)[0]!), sides));
});
