import assert from 'node:assert/strict';
import { dealsOf, texts } from './article.ts';

describe('slips that an editor would laugh at', () => {
  it('make no distribution of what somebody lets be known', () => {
    const deals = dealsOf(
      'A champion for Europe',
      'Halden Chips has let it be known that it would like growth. It may let Norvik put lockers in every store.',
    );
    assert.ok(deals.every(({ stage }) => !stage.passages.some(({ text }) => text.includes('let it'))));
  });

  it('close no deal with the depots that stay open', () => {
    const [deal] = dealsOf(
      'Halden to buy Norvik Fuels',
      'Halden Resources has agreed to buy Norvik Fuels for $1.2 billion. The union wants a guarantee that no depot will close before 2028.',
      'The deal will close by the end of June.',
    );
    assert.deepEqual(
      deal!.terms.flatMap(({ field, text }) => (field === 'closing date' ? [text] : [])),
      ['by the end of June'],
    );
  });

  it('cover nothing by a participle alone', () => {
    const [deal] = dealsOf(
      'Watchdog waves through takeover',
      'The regulator has waved through Halden Resources’ $1.2 billion takeover of Norvik Fuels, clearing the last big hurdle to the deal.',
    );
    assert.ok(!texts(deal!.scope).includes('clearing'));
  });

  it('make no party of a drug or a model', () => {
    const deals = dealsOf(
      'Halden licenses eczema drug to Norvik',
      'Halden Bio AG has licensed HAL-118 to Norvik Pharma.',
      '“Norvik knows skin, and this partnership lets us bring HAL-118 to patients,” said Ann Doe, chief executive of Halden.',
    );
    assert.deepEqual(
      deals.flatMap(({ parties }) => parties.map(({ name }) => name)).filter((name) => /\d/.test(name)),
      [],
    );
  });

  it('give no start that nobody counts on any longer', () => {
    const startOf = (sentence: string) =>
      dealsOf(
        'Halden and Norvik sign codeshare pact',
        `Halden Air and Norvik Airlines have signed a codeshare agreement. ${sentence}`,
      )[0]!.terms.flatMap(({ field, text }) => (field === 'start' ? [text] : []));
    assert.deepEqual(startOf('Norvik no longer expects the agreement to start this summer.'), []);
    assert.equal(startOf('Norvik expects the agreement to start this summer.').length, 1);
  });

  it('let a spokeswoman answer who says that it always talks', () => {
    const [deal] = dealsOf(
      'Norvik close to order for Halden jets',
      'Norvik Airlines is in talks to buy 20 jets from Halden Aircraft, two people said.',
      'A Halden spokeswoman said the company was always in discussions with customers.',
    );
    assert.ok(deal!.responses.some(({ party }) => party.startsWith('Halden')));
  });
});
