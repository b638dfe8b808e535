import assert from 'node:assert/strict';
import { dealsIn, dealsOf, inBrief, names } from './article.ts';

describe('a contract of an office that stands right before it', () => {
  for (const [sentence, brief] of [
    [
      'Halden Corp won a $78.4 million Navy contract to overhaul helicopter gearboxes, the Pentagon said.',
      'service/agreed: Navy + Halden Corp',
    ],
    ['Halden Corp was awarded a $12 million Pentagon contract.', 'service/agreed: Pentagon + Halden Corp'],
    [
      'Halden Corp won a $5 million Osier Airlines contract to clean jets.',
      'service/agreed: Osier Airlines + Halden Corp',
    ],
  ] as const)
    it(`is that of both: ${sentence}`, () => {
      assert.deepEqual(
        dealsIn(sentence).map((deal) => inBrief(deal)),
        [brief],
      );
    });
});

describe('what is lent and issued', () => {
  for (const [sentence, value] of [
    [
      'Norwell Power has lined up 900 million pounds of project finance from Halden Bank and Tarn Bank.',
      '900 million pounds',
    ],
    ['Norwell Robotics closed on $40 million in venture debt from Osier Credit.', '$40 million'],
    ['Norwell Robotics arranged a $90 million credit line with Halden Bank.', '$90 million'],
    ['Halden Corp launched a $500 million bond on Tuesday.', '$500 million'],
    ['Halden Corp sold 500 million euros of seven-year notes on Tuesday.', '500 million euros'],
  ] as const)
    it(`is the value: ${sentence}`, () => {
      const [deal] = dealsIn(sentence);
      assert.equal(deal?.type.value, 'financing');
      assert.equal(deal?.value?.text, value);
    });

  it('is no deal where nobody is told to lend it, nor where a talk is arranged', () => {
    assert.deepEqual(dealsIn('Norwell Power lined up 12 speakers for its meeting.').map(names), []);
    assert.deepEqual(dealsIn('Norwell Power arranged a meeting with Halden Corp.').map(names), []);
  });
});

describe('who works on a deal', () => {
  for (const work of ['are underwriting the deal', 'are the bookrunners of the deal'])
    it(`is no side of one: ${work}`, () => {
      const deals = dealsOf(
        'Halden Bank plans IPO',
        'Halden Bank plans an initial public offering.',
        `Osier Bank and Tarn Securities ${work}.`,
      );
      assert.deepEqual(deals.map(names), [['Halden Bank']]);
    });
});

describe('what a flotation brings in', () => {
  it('is its value, and no deal beside it', () => {
    const deals = dealsOf(
      'Norwell Shipping goes public',
      'Norwell Shipping went public on the Oslo exchange on Tuesday.',
      'It raised $300 million in the offering.',
    );
    assert.deepEqual(
      deals.map((deal) => [deal.type.value, deal.value?.text]),
      [['ipo', '$300 million']],
    );
  });

  it('is not what was raised in a round years before', () => {
    const deals = dealsOf(
      'Norwell Rides plans IPO',
      'Norwell Rides plans an initial public offering.',
      'It raised $300 million from Osier Ventures in a funding round in 2020.',
    );
    assert.equal(deals[0]?.value, null);
  });
});

describe('what is paid to settle', () => {
  for (const paid of [
    'forfeit $1.7 billion and pay a $461 million civil penalty under a settlement with prosecutors',
    'pay $1.7 billion to settle charges, including a $10 million fine',
  ])
    it(`is the whole and not a part: ${paid}`, () => {
      assert.equal(dealsIn(`Halden Bank will ${paid}.`)[0]?.value?.text, '$1.7 billion');
    });
});

describe('who takes stores over', () => {
  it('is a rival, whatever the tagger takes the word for', () => {
    const [deal] = dealsIn(
      'Norwell Retail sold its 14 stores in the Midlands to rival Tarn Foods for 31 million pounds.',
    );
    assert.deepEqual(names(deal), ['Norwell Retail', 'Tarn Foods']);
  });

  it('is nobody whom a product is made to rival', () => {
    const [deal] = dealsIn('Norwell Motors and Osier Motors will jointly build a car to rival Tarn Motors.');
    assert.ok(!names(deal).includes('Tarn Motors'));
  });
});

describe('an order that is bagged', () => {
  it('is supplied by who bags it', () => {
    const [deal] = dealsIn(
      'Halden Power has bagged an order worth Rs 2,800 crore from Tarn Utilities for two boilers.',
    );
    assert.deepEqual(
      deal?.parties.map(({ name, role }) => `${name} ${role}`),
      ['Tarn Utilities customer', 'Halden Power supplier'],
    );
  });
});

describe('a sale that has been made and is still to be completed', () => {
  it('is agreed, and no plan', () => {
    const [deal] = dealsOf(
      'Norwell sells stores',
      'Retailer Norwell Retail said it had sold its 14 stores in the Midlands for 31 million pounds.',
      'Completion is expected by the end of September, subject to landlord consents.',
    );
    assert.equal(deal?.stage.value, 'agreed');
  });
});

describe('the sum of a deal', () => {
  it('is what a buyer is told to pay somebody for it', () => {
    const [deal] = dealsOf(
      'Norwell sells shops',
      'Norwell Retail is to sell its 33 shops to Tarn Stores.',
      'Tarn Stores is to pay Norwell Retail 44 million pounds ($83 million) for the shops.',
    );
    assert.equal(deal?.value?.text, '44 million pounds');
  });

  it('is not what one side owes the other', () => {
    const [deal] = dealsOf(
      'Norwell buys back shares',
      'Norwell Inc said it has repurchased 780,000 common shares from Tarn Mills Corp for $2.25 per share.',
      'It said the purchase price will be applied against the $1,700,000 Tarn Mills currently owes Norwell.',
    );
    assert.equal(deal?.value, null);
  });

  it('is not sought by anybody where it is debt for a takeover', () => {
    const [deal] = dealsIn(
      'Norwell Group is seeking $2 billion in bank debt to complete its takeover of Tarn Aviation.',
    );
    assert.ok(!deal?.terms.some(({ field }) => field === 'price sought'));
  });
});

describe('money that a headline says is invested', () => {
  it('is the stake that the text tells of, and no deal beside it', () => {
    const deals = dealsOf(
      'Tarn Chemicals to invest in Norwell',
      'Norwell Corp said Tarn Chemicals Inc will buy a 6.7 percent stake in Norwell for $10 million, or $19 a share.',
    );
    assert.deepEqual(
      deals.map((deal) => [deal.type.value, deal.value?.text]),
      [['stake', '$10 million']],
    );
  });
});

describe('what is paid', () => {
  it('is a consideration, told in a sentence of its own', () => {
    const [deal] = dealsOf(
      'A busy week in business',
      'Norwell Communications Plc said it had purchased a 20 percent stake in Tarn Television from Halden Group Plc.',
      'The consideration of 29.5 mln stg will be met with 18.2 mln stg in cash and the issue of new shares.',
    );
    assert.equal(deal?.value?.text, '29.5 mln stg');
  });

  it('is money of every country, and none of its sides', () => {
    const [deal] = dealsIn('Norwell bought a 4.9 pct stake in Tarn Plc for a total of 50 mln N.Z. Dlrs.');
    assert.deepEqual([names(deal), deal?.value?.currency], [['Norwell', 'Tarn Plc'], 'NZD']);
  });

  it('is not a part of a package, nor a loan of before', () => {
    const [deal] = dealsOf(
      'Norwell gets aid',
      'The government agreed to lend Norwell Holdings $9.5 billion.',
      'The package includes $8 billion of funding to its unit; part of it comes from a former $10 billion loan.',
    );
    assert.equal(deal?.value?.text, '$9.5 billion');
  });

  it('is lent by banks, whatever verb stands before the credit', () => {
    const [deal] = dealsIn('Norwell Inc received $310 million under a credit agreement with Halden Bank.');
    assert.deepEqual(
      deal?.parties.map(({ role }) => role),
      ['lender', 'borrower'],
    );
  });
});

describe('a licence by which a patent fight ends', () => {
  it('is a part of the settlement', () => {
    const deals = dealsOf(
      'A busy week in business',
      'Chipmaker Norwell Microsystems and Tarn Semiconductor have buried the hatchet.',
      'Tarn will pay Norwell royalties of 1.5% on memory chips; in return Norwell drops all suits and grants a non-exclusive licence to 11 patents.',
    );
    assert.deepEqual(
      deals.map(({ type }) => type.value),
      ['settlement'],
    );
    assert.ok(deals[0]?.terms.some(({ text }) => text === 'non-exclusive'));
  });

  it('is a deal of its own with somebody else', () => {
    const deals = dealsOf(
      'A busy week in business',
      'Norwell Microsystems and Tarn Semiconductor have settled their patent dispute.',
      'Norwell Microsystems licensed 11 patents from Osier Labs.',
    );
    assert.equal(deals.length, 2);
  });
});
