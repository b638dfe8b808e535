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
});
