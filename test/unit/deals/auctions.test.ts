import assert from 'node:assert/strict';
import { dealsOf, sortedNames } from './article.ts';

const labels = (...paragraphs: [string, ...string[]]) => dealsOf(...paragraphs).map(({ label }) => label);

describe('A deal that others lost, and what is told beside it', () => {
  it('makes no pact of those whom somebody has edged out', () => {
    const found = labels(
      'Halden Capital nears deal for Norvik mill',
      'Halden Capital is in talks to buy the paper mill of Norvik SE.',
      'Halden Capital has edged out rival bidders including Bergen-based Tarn Partners and a consortium of Osier and the Velmar Fund, and could sign a deal next week.',
    );
    assert.deepEqual(found, ['Halden Capital – Norvik SE sale']);
  });

  it('takes the business of somebody else for no business of the target', () => {
    const found = labels(
      'Halden Capital nears deal for Norvik mill',
      'Halden Capital is in talks to buy the paper division of Norvik SE.',
      'Last month Tarn Partners agreed to buy the glue business of Sweden’s Osier AB for 870 million euros.',
    );
    assert.deepEqual(found, ['Halden Capital – Norvik SE sale', 'Tarn Partners – Osier AB sale']);
  });

  it('is not exclusive because its report is', () => {
    const [deal] = dealsOf(
      'Exclusive: Halden Capital to buy Norvik mill for 4 billion euros',
      'Halden Capital has agreed to buy the paper mill of Norvik SE.',
    );
    assert.deepEqual(
      deal!.terms.filter(({ field }) => field === 'exclusivity'),
      [],
    );
  });

  it('has no partner in a person beside two firms', () => {
    const found = dealsOf(
      'Norvik to merge with Osier',
      'Norvik NV has agreed to merge with Osier plc, a deal with Ann Lee that was struck in May.',
      'The merger of Norvik and Osier with Ann Lee is to close in June.',
    ).flatMap(({ parties }) => parties.map(({ name }) => name));
    assert.deepEqual([...new Set(found)], ['Norvik NV', 'Osier']);
  });
});

describe('A business for sale', () => {
  const withBidders = (sentence: string) =>
    dealsOf(
      'Osier weighs sale of packaging arm',
      'Osier plc is exploring a sale of its packaging division, three people said.',
      sentence,
    ).map(sortedNames);
  const told = [
    'Among those looking at the business are Halden Capital and Tarn Group, one of the people said.',
    'Halden Capital and Tarn Group are among the bidders, the people said.',
    'Potential buyers include Halden Capital and Tarn Group, the people said.',
    'The business has drawn interest from Halden Capital and Tarn Group, the people said.',
    'Halden Capital and Tarn Group have expressed interest in the unit, the people said.',
  ];
  for (const text of told)
    it(`has those who may buy it: ${text}`, () =>
      assert.deepEqual(withBidders(text), [['Halden Capital', 'Osier', 'Tarn Group']]));

  it('has no customers among them', () =>
    assert.deepEqual(withBidders('Its customers include Halden Capital and Tarn Group, the people said.'), [
      ['Osier'],
    ]));

  it('leaves the buyer alone who talks already, beside whom another may bid', () => {
    const found = dealsOf(
      'Osier near sale of packaging arm',
      'Osier plc is in talks to sell its packaging division to Halden Capital, two people said.',
      'A second suitor, the carmaker Tarn Group, may yet bid, one of them added.',
    );
    assert.deepEqual(found.map(sortedNames), [
      ['Halden Capital', 'Osier'],
      ['Osier', 'Tarn Group'],
    ]);
  });
});

describe('A listing', () => {
  it('is the issuer’s alone, whatever exchange it chose and however its trade is written', () => {
    const found = dealsOf(
      'Osierly picks Oslo for listing',
      'Buy-now-pay-later lender osierly has chosen the Oslo Stock Exchange for an initial public offering.',
      'An osierly spokeswoman declined to comment. The banks declined to comment as well.',
    );
    assert.deepEqual(
      found.map(({ label, type, stage, parties, responses }) => [
        label,
        type.value,
        stage.value,
        parties.length,
        responses.length,
      ]),
      [['osierly IPO', 'ipo', 'exploring', 1, 1]],
    );
  });
});

describe('A stake', () => {
  it('is bought from whose it was, and no country is bought', () => {
    const found = dealsOf(
      'Halden buys stake in Osier',
      'Halden Corp. has bought the stake of Norvik plc in Osier AG, a filing showed.',
    ).flatMap(({ parties }) => parties.filter(({ role }) => role === 'target').map(({ name }) => name));
    assert.deepEqual([...new Set(found)], ['Osier AG']);
  });

  it('is one deal in the headline and in the opening', () => {
    const found = dealsOf(
      'Halden buys stake in Osier',
      'Halden Corp. has bought a 5.2% stake in Osier AG, a filing showed.',
    );
    assert.equal(found.length, 1);
  });

  it('is told without the business that it is one in', () => {
    const stakeIn = (what: string) =>
      dealsOf(
        'Halden buys stake in Osier',
        `Halden Corp. has bought a 5.2% stake in ${what}, a filing showed.`,
      )[0]!.terms.flatMap(({ field, text }) => (field === 'stake' ? [text] : []));
    assert.deepEqual(stakeIn('Osier & Tarn plc'), ['5.2% stake']);
    assert.deepEqual(stakeIn('Swedish retailer Osier AB'), ['5.2% stake']);
  });
});
