import assert from 'node:assert/strict';
import type { Term } from '../../../src/engine/analysis.ts';
import { dealsIn, dealsOf, texts } from './article.ts';

const TAKEOVER = [
  'Norvik Holdings Ltd. to buy Borealis Foods Inc.',
  'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc.',
] as const;
const SUPPLY = [
  'Halden Energy Corp. to supply gas to Norvik Chemicals Ltd.',
  'Halden Energy Corp. signed a contract to supply gas to Norvik Chemicals Ltd.',
] as const;

function termsAfter([headline, first]: readonly [string, string], sentence: string): readonly Term[] {
  return dealsOf(headline, `${first} ${sentence}`)[0]?.terms ?? [];
}

/** What a sentence that goes on about the deal states: the field, and the words that must be shown. */
const STATED: readonly (readonly [typeof TAKEOVER | typeof SUPPLY, string, string, string])[] = [
  [
    TAKEOVER,
    'The deal was approved unanimously by the boards of both companies.',
    'approval',
    'approved unanimously by the boards',
  ],
  [
    TAKEOVER,
    'The deal is waiting for approval by the competition authorities.',
    'condition',
    'approval by the competition authorities',
  ],
  [
    TAKEOVER,
    'The deal will be partly financed by a group of northern banks.',
    'financing',
    'partly financed by a group of northern banks',
  ],
  [
    TAKEOVER,
    'Under the deal, Borealis will become part of the frozen goods division.',
    'integration',
    'become part of the frozen goods division',
  ],
  [TAKEOVER, 'Norvik would keep the Borealis brand.', 'brand', 'keep the Borealis brand'],
  [TAKEOVER, 'The combined company would operate under the Borealis name.', 'name', 'operate under the Borealis name'],
  [
    TAKEOVER,
    'After the deal Norvik will own 51 percent of the combined company.',
    'resulting stake',
    '51 percent of the combined company',
  ],
  [TAKEOVER, 'The combined company will keep the name "Borealis".', 'name', 'keep the name "Borealis"'],
  [TAKEOVER, 'The deal is effective from tomorrow.', 'effective date', 'effective from tomorrow'],
  [
    TAKEOVER,
    'Norvik pays six mln dlrs in cash, a 13,550,000 dlr promissory note and warrants to buy 200,000 Norvik shares.',
    'consideration',
    'warrants to buy 200,000 Norvik shares',
  ],
  [
    TAKEOVER,
    'The Norland Trade Commission has approved the deal in principle.',
    'approval',
    'The Norland Trade Commission has approved the deal in principle',
  ],
  [
    TAKEOVER,
    'The commission required Norvik to surrender six slots at the airport.',
    'requirement',
    'surrender six slots at the airport',
  ],
  [TAKEOVER, 'The regulator insisted that the two brands be kept apart.', 'condition', 'the two brands be kept apart'],
  [SUPPLY, 'The contract is not binding.', 'binding force', 'not binding'],
  [TAKEOVER, 'The stake would be between 20% and 25%, the deal says.', 'stake', 'between 20% and 25%'],
  [
    TAKEOVER,
    'The deal would need approval from the government under its foreign investment rules.',
    'condition',
    'need approval from the government under its foreign investment rules',
  ],
  [
    TAKEOVER,
    'Norvik expects to complete the deal by the end of September and to save £45 million.',
    'closing date',
    'by the end of September',
  ],
  [TAKEOVER, 'Norvik will buy 60 percent of the outstanding shares.', 'stake', '60 percent of the outstanding shares'],
  [
    TAKEOVER,
    "Norvik said it now controls 13.6 percent of the company's stock.",
    'existing stake',
    "13.6 percent of the company's stock",
  ],
  [
    TAKEOVER,
    'Norvik already owns about 62 percent of the Harbour-based company.',
    'existing stake',
    'about 62 percent of the Harbour-based company',
  ],
  [TAKEOVER, 'Norvik already holds 12 percent of Borealis, which the deal leaves out.', 'existing stake', '12 percent'],
  [
    TAKEOVER,
    'The deal gives holders $40 million in cash and 3.5 million shares of Norvik stock.',
    'consideration',
    '3.5 million shares of Norvik stock',
  ],
  [TAKEOVER, 'The deal is expected to close next year.', 'closing date', 'next year'],
  [TAKEOVER, 'The deal should take about 40 days to complete.', 'closing date', 'about 40 days'],
  [
    SUPPLY,
    'The gas would be delivered to the storage hall of the northern depot at Tarn Lane in late 2011.',
    'delivery',
    'in late 2011',
  ],
  [SUPPLY, 'The agreement is non-exclusive.', 'exclusivity', 'non-exclusive'],
  [SUPPLY, 'It is a 15-year natural gas supply deal.', 'duration', '15-year'],
  [SUPPLY, 'The contract will expire at the end of this year.', 'expiry', 'at the end of this year'],
  [
    SUPPLY,
    'The contract covers 70 billion cubic meters of gas a year.',
    'volume',
    '70 billion cubic meters of gas a year',
  ],
  [SUPPLY, 'The agreement cannot be passed on to others.', 'restriction', 'cannot be passed on to others'],
  [SUPPLY, 'The deal carries a royalty equal to 10% of gross sales.', 'revenue share', '10% of gross sales'],
];

describe('the terms that a deal states', () => {
  for (const [deal, sentence, field, shown] of STATED) {
    it(`hold the ${field}: ${sentence}`, () => {
      const terms = termsAfter(deal, sentence);
      const found = terms.some((t) => t.field === field && t.text.includes(shown));
      assert.ok(found, JSON.stringify(terms.map((t) => [t.field, t.text])));
    });
  }

  it('hold what text and headline both state once, as the text has it', () => {
    const terms = dealsOf(
      'Halden Energy Corp. and Norvik Chemicals Ltd. sign 20 year supply deal',
      'Halden Energy Corp. signed a 20-year supply deal with Norvik Chemicals Ltd.',
    )[0]?.terms.filter((term) => term.field === 'duration');
    assert.deepEqual(
      terms?.map((term) => term.text),
      ['20-year'],
    );
  });

  it('hold one stake once, however often it is spoken of', () => {
    const terms = dealsOf(
      'Norvik Holdings Ltd. to buy stake in Borealis Foods Inc.',
      'Norvik Holdings Ltd. agreed to buy a 37.5 percent stake in Borealis Foods Inc. The deal for the 37.5 percent stake is expected to close next year.',
    )[0]?.terms.filter((term) => /stake/.test(term.field));
    assert.equal(terms?.length, 1);
  });

  it('hold the size of a stake, and not in whom it is', () => {
    const [deal] = dealsOf(
      'Norvik Holdings Ltd. to buy stake in Borealis Ethanol Inc.',
      'Norvik Holdings Ltd. agreed to buy a 25.5 percent stake in Borealis Ethanol Inc. Borealis makes fuel.',
    );
    assert.deepEqual(texts(deal?.terms), ['25.5 percent stake']);
  });

  it('hold of an exclusive licence that it is one, and nothing of what somebody insists to be so', () => {
    const [deal] = dealsOf(
      'Halden licenses patents to Norvik',
      'Halden Energy Corp. signed a non-exclusive licence agreement with Norvik Chemicals Ltd.',
    );
    assert.deepEqual(texts(deal?.terms), ['non-exclusive']);
    assert.deepEqual(termsAfter(TAKEOVER, 'The government insists that the prices are fair to all.'), []);
  });

  it('hold no bare "if approved" as a condition', () => {
    assert.deepEqual(termsAfter(TAKEOVER, 'If approved by shareholders, the deal would create a giant.'), []);
  });

  it('hold no sale price as a second consideration', () => {
    const [deal] = dealsOf(
      TAKEOVER[0],
      'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. for $3.2 billion in cash.',
    );
    assert.equal(deal?.value?.text, '$3.2 billion');
    assert.deepEqual(
      deal?.terms.map((term) => [term.field, term.text]),
      [['consideration', 'in cash']],
    );
  });
});

describe('the dates of a deal', () => {
  const date = (field: string, ...paragraphs: [string, ...string[]]) =>
    dealsOf(...paragraphs)[0]?.terms.find((term) => term.field === field)?.text;

  it('say when it was signed', () => {
    assert.equal(
      date('date', SUPPLY[0], 'Halden Energy Corp. signed a contract with Norvik Chemicals Ltd. on June 15.'),
      'June 15',
    );
  });

  it('say when an offer was made', () => {
    assert.equal(
      date(
        'date of the offer',
        'Norvik Holdings Ltd. bids for Borealis',
        'Norvik Holdings Ltd. made a bid for Borealis Foods Inc. on Thursday.',
      ),
      'Thursday',
    );
  });

  it('say when it was announced', () => {
    const told = 'Norvik Holdings Ltd. announced on Tuesday that it would buy Borealis Foods Inc.';
    assert.equal(date('announced', TAKEOVER[0], told), 'Tuesday');
    const meant = 'Norvik Holdings Ltd. announced on Tuesday that it intends to buy Borealis Foods Inc.';
    assert.equal(date('announced', TAKEOVER[0], meant), undefined);
  });

  it('take with them what part of the month is meant', () => {
    const signed = 'Halden Energy Corp. signed a contract with Norvik Chemicals Ltd. at the end of October.';
    assert.equal(date('date', SUPPLY[0], signed), 'at the end of October');
  });

  it('are not the day on which a regulator ruled, nor the year in which a side was founded', () => {
    for (const text of [
      'The commission has approved on Thursday a bid by Norvik Holdings Ltd. for Borealis Foods Inc.',
      'Norvik Holdings Ltd., founded in 1972 by Jane Doe, made a bid for Borealis Foods Inc.',
    ])
      assert.equal(date('date of the offer', TAKEOVER[0], text), undefined, text);
  });

  it('are not the day of a statement, nor a newspaper', () => {
    for (const text of [
      'Norvik Holdings Ltd. said on Thursday that it made a bid for Borealis Foods Inc.',
      'According to the Sunday Courier, Norvik Holdings Ltd. made a bid for Borealis Foods Inc.',
    ])
      assert.equal(
        date('date of the offer', 'Norvik Holdings Ltd. bids for Borealis Foods Inc.', text),
        undefined,
        text,
      );
  });
});

describe('a sentence without sides of its own', () => {
  it('goes on about the deal of the article after another deal was told by the way', () => {
    const [deal] = dealsOf(
      'Norvik Holdings Ltd. bids for Borealis Foods Inc.',
      'Norvik Holdings Ltd. made a $4 billion bid for Borealis Foods Inc. on Thursday. Borealis makes frozen food in the north.',
      'Larsen Mills Corp. bought Osler Farms Inc.',
      'The bid is subject to approval by the creditors.',
    );
    assert.ok(deal?.terms.some((term) => term.text.startsWith('subject to approval')));
  });

  it('states terms where it tells what will be, soon after the deal', () => {
    const [deal] = dealsOf(
      'Norvik Holdings Ltd. to buy Borealis Foods Inc.',
      'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. Three new mills will open in May.',
    );
    assert.ok(deal?.terms.some((term) => term.field === 'start' && /May/.test(term.text)));
  });
});

describe('a share of the business', () => {
  const stakes = (sentence: string) =>
    dealsOf(
      'Norvik Holdings Ltd. to buy Borealis Foods',
      `Norvik Holdings Ltd. agreed to buy Borealis Foods for $4 billion. ${sentence}`,
    )[0]?.terms.filter(({ field }) => field.endsWith('stake')).length;

  it('is a term where a side holds it, and none where a bystander does', () => {
    assert.equal(stakes('Norvik, which already owns 20 percent of Borealis, said the deal was fair.'), 1);
    assert.equal(stakes('Larsen Capital, which owns 6.3 percent of Borealis, said the deal was not fair.'), 0);
  });
});

describe('what one side may not do', () => {
  it('is a term, and no plain inability', () => {
    assert.equal(termsAfter(SUPPLY, 'Norvik may not resell the gas.').length, 1);
    assert.equal(termsAfter(SUPPLY, 'Both buyers cannot have all of it.').length, 0);
  });
});

describe('what would have been', () => {
  it('is no term of the deal that there is', () => {
    const unreal = 'If the deal had gone through last year, the first gas would have been delivered by 2011.';
    assert.deepEqual(termsAfter(SUPPLY, unreal), []);
    assert.deepEqual(
      termsAfter(SUPPLY, 'The first gas will be delivered in 2014.').map(({ field, text }) => [field, text]),
      [['delivery', 'in 2014']],
    );
  });
});

describe('terms at the edge of what is looked at', () => {
  it('end with a whole word, and not with one that leads on', () => {
    const tankers = 'The tankers will be delivered between May 2009 and June 2010 and will be based in Brannock.';
    assert.deepEqual(
      termsAfter(SUPPLY, tankers).map(({ field, text }) => [field, text]),
      [['delivery', 'between May 2009 and June 2010']],
    );
    const vague = 'The gas will be delivered in early 2009 and throughoutthefollowingwinters of the contract.';
    assert.deepEqual(
      termsAfter(SUPPLY, vague).map(({ text }) => text),
      ['in early 2009'],
    );
  });
});

describe('a sentence without a deal word', () => {
  const fieldsOf = (text: string) =>
    dealsOf(
      'Norvik to buy Borealis',
      'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. for $2 billion.',
      'Bread is dear this year. Bakers in Oslo met twice a week, and nobody was content.',
      text,
    )[0]?.terms.map(({ field }) => field);

  it('states when something will be', () => {
    assert.deepEqual(fieldsOf('The new ovens are due to be launched before the end of 2009.'), ['start']);
  });

  it('states no share in anything, for that may be a share of the market', () => {
    assert.deepEqual(fieldsOf('Bread has 60 percent of the market, and cakes have 20 percent of the shelves.'), []);
  });
});

describe('a price for a piece of what is supplied', () => {
  it('is a term, though it is a floor; sums of the accounts are none', () => {
    const terms = texts(
      dealsOf(
        'Halden to supply Norvik',
        'Halden Energy Corp. signed a ten-year contract to supply Norvik Holdings Ltd. with lithium. The price is tied to an index, with a floor of about $12,000 a tonne, a person briefed on the contract said. Last year it had a floor of $3 million in sales.',
      )[0]?.terms,
    );
    assert.ok(terms.includes('about $12,000 a tonne'), terms.join());
    assert.ok(!terms.some((term) => term.includes('$3 million')), terms.join());
  });
});

describe('what is told beside a deal', () => {
  const termsOf = (sentence: string) => dealsIn(sentence).flatMap(({ terms }) => terms.map(({ text }) => text));

  it('is no day of the deal where it is the day on which somebody says so', () => {
    for (const told of [
      'the two companies said on Thursday',
      'it said in a regulatory filing on Tuesday',
      'it confirmed late on Friday',
    ])
      assert.deepEqual(termsOf(`Norwell Motors has agreed to buy Tarn Cells, ${told}.`), [], told);
  });

  it('leaves the day of the signing one', () => {
    assert.deepEqual(termsOf('Norwell Motors signed a supply deal with Tarn Cells on Thursday, it said.'), [
      'Thursday',
    ]);
    assert.deepEqual(termsOf('Norwell Motors agreed on Friday to buy Tarn Cells, the companies said.'), ['Friday']);
  });

  it('keeps with a share that it is the most or the least', () => {
    assert.deepEqual(termsOf('Norwell Motors may take a stake of up to 10% in Tarn Cells, Norwell said.'), [
      'up to 10%',
    ]);
    assert.deepEqual(termsOf('Norwell Motors agreed to buy as much as 25 percent of Tarn Cells.'), [
      'as much as 25 percent',
    ]);
    assert.deepEqual(termsOf('Norwell Motors agreed to buy a 10% stake in Tarn Cells.'), ['10% stake']);
  });
});
