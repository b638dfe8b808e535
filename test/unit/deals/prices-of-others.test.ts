import assert from 'node:assert/strict';
import { article } from './article.ts';

const prices = (text: string): readonly string[] =>
  article('Norwell to buy Tarn', `Norwell Corp. agreed to buy Tarn Ltd. for $38 a share. ${text}`).deals.flatMap(
    ({ terms }) => terms.filter(({ field }) => /price|amount/.test(field)).map((term) => term.text),
  );

describe('A price of this deal', () => {
  for (const text of [
    'Norwell had initially offered $33 a share.',
    'Tarn turned down an earlier bid of $33 a share.',
    'Analyst Jim Doe said Tarn was worth $50 a share.',
    'Jim Doe of Osier Securities has a price target of $50 a share.',
    'Halden Capital had asked the board to seek a price above $44 a share.',
  ])
    it(`is none in: ${text}`, () => assert.deepEqual(prices(text), ['$38 a share']));

  it('is one where the offer itself is worth so much, and is told once', () => {
    assert.deepEqual(prices('The offer is worth $38 a share.'), ['$38 a share']);
  });

  it('is one where somebody said what the deal was worth, but not what a market or a firm was', () => {
    const value = (text: string) =>
      article('Norwell to buy Tarn', `Norwell Corp. agreed on Monday to buy Tarn Ltd. ${text}`).deals[0]?.value?.text;
    assert.equal(value('Norwell said the deal was worth $4 million.'), '$4 million');
    assert.equal(value('The sale, which was worth $4 million, will close in May.'), '$4 million');
    assert.equal(value('The market was worth $4 million last year.'), undefined);
    assert.equal(value('The price tag is $4 million.'), '$4 million');
  });

  it('is none where it is paid only if something happens', () => {
    const told = (text: string) => {
      const [deal] = article('Norwell to buy Tarn', `Norwell Corp. agreed on Monday to buy Tarn Ltd. ${text}`).deals;
      const sums = deal!.terms.filter(({ text: words }) => words.includes('$'));
      return [deal!.value?.text, ...sums.map(({ field, text: words }) => `${field}: ${words}`)];
    };
    assert.deepEqual(told('Norwell would have to pay $1 million if the deal falls through.'), [
      undefined,
      'break fee: $1 million if the deal falls through',
    ]);
    assert.deepEqual(told('It will pay $4 million now and a further $1 million if the plant reaches its goals.'), [
      '$4 million',
      'contingent payment: a further $1 million if the plant reaches its goals',
    ]);
  });
});

describe('"Both companies"', () => {
  it('are the sides of the deal that the paragraph tells of', () => {
    const { deals } = article(
      'Two deals',
      'Norwell Corp. agreed to buy Tarn Ltd. for $3 billion, both companies said.',
      'Halden Corp. is close to selling its gas fields to Osier Ltd., two people familiar with the matter said. Both companies declined to comment.',
    );
    const declined = deals.flatMap(({ responses }) =>
      responses.filter(({ kind }) => kind === 'declined').map(({ party }) => party),
    );
    assert.deepEqual(declined, ['Halden Corp.', 'Osier Ltd.']);
  });
});

describe('What is kept back of a deal', () => {
  const withheld = (text: string): readonly string[] =>
    article(
      'Norwell to buy Tarn',
      `Norwell Corp. agreed to buy Tarn Ltd. for $3 billion. ${text}`,
    ).deals[0]!.withheld.map(({ text: words }) => words);

  it('is nothing that is kept back of something else', () => {
    assert.deepEqual(
      withheld('Last month Norwell ended a strike. It did not say how much the settlement would cost.'),
      [],
    );
    assert.deepEqual(withheld('Norwell, a maker of valves, bought Osier in 2019 for an undisclosed sum.'), []);
  });

  it('is what nobody says of it', () => {
    assert.deepEqual(withheld('It did not say how the purchase would be financed.').length, 1);
  });
});
