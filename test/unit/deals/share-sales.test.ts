import assert from 'node:assert/strict';
import { dealsIn, dealsOf, inBrief, namesWithRoles } from './article.ts';

const told = (...text: string[]): readonly string[] =>
  dealsOf(text[0]!, ...text.slice(1)).map((deal) => `${namesWithRoles(deal).join(' + ')}: ${deal.stage.value}`);

/** One deal each, with the sides that a sentence tells. */
const SOLD: Readonly<Record<string, readonly string[]>> = {
  'Halden Inc said it sold 456,900 shares or about five pct of Norvik Inc common stock.': [
    'Halden Inc (seller)',
    'Norvik Inc (target)',
  ],
  'On June 25 the Halden group proposed to acquire all of Norvik Inc’s common shares.': [
    'Halden (buyer)',
    'Norvik Inc (target)',
  ],
  'Halden Inc said it signed a definitive agreement to sell its paper division for 545 million dollars to Norvik Inc.':
    ['Halden Inc (seller)', 'Norvik Inc (buyer)'],
  'Halden Inc said it cut its Norvik Inc stake to 4.95 pct from 5.5 pct.': [
    'Halden Inc (seller)',
    'Norvik Inc (target)',
  ],
  'Halden Inc agreed to sell its Tarn Lines unit to a subsidiary of Norvik Inc.': [
    'Halden Inc (seller)',
    'Tarn Lines (target)',
    'Norvik Inc (buyer)',
  ],
  'Halden Plc said it reached agreement with Norvik Inc to acquire the whole share capital of Tarn Ltd.': [
    'Halden Plc (buyer)',
    'Tarn Ltd (target)',
    'Norvik Inc (seller)',
  ],
  'Halden Inc signed an agreement with Norvik Corp for the sale of its tyre plant.': [
    'Halden Inc (seller)',
    'Norvik Corp (buyer)',
  ],
  'Norvik Corp said it agreed in principle to become a wholly owned subsidiary of Halden Inc.': [
    'Halden Inc (buyer)',
    'Norvik Corp (target)',
  ],
  'Halden Inc is considering seeking control of Norvik Inc.': ['Halden Inc (bidder)', 'Norvik Inc (target)'],
  'Halden Inc agreed to acquire the Bergen, Norway, electronics firm Norvik Inc.': [
    'Halden Inc (buyer)',
    'Norvik Inc (target)',
  ],
  'On March 9 Halden Corp said it agreed to buy Norvik Ltd.': ['Halden Corp (buyer)', 'Norvik Ltd (target)'],
};

describe('A sale of shares or of a part', () => {
  for (const [text, sides] of Object.entries(SOLD))
    it(text, () => {
      assert.deepEqual(dealsIn(text).map(namesWithRoles), [sides]);
    });

  it('is one with its headline, which tells in the present what has been done', () => {
    assert.deepEqual(
      told('Halden acquires 50 pct of Norvik', 'Halden Ltd said it acquired a 50 pct interest in Norvik Ltd.'),
      ['Halden Ltd (buyer) + Norvik Ltd (target): completed'],
    );
  });

  it('is one with its headline where a purchase that was announced before is completed', () => {
    assert.deepEqual(
      told('Halden buys Norvik', 'Halden Corp said it completed its previously announced acquisition of Norvik Corp.'),
      ['Halden Corp (buyer) + Norvik Corp (target): completed'],
    );
  });

  it('is one with the control that its buyer may seek', () => {
    assert.deepEqual(
      dealsIn('Halden Inc said it has bought a 6 percent stake in Norvik Inc. It may seek control of Norvik.').map(
        namesWithRoles,
      ),
      [['Halden Inc (buyer)', 'Norvik Inc (target)']],
    );
  });

  it('is another than the plan of a headline', () => {
    const deals = told(
      'Halden to buy Norvik',
      'Halden Ltd has agreed to buy Norvik Ltd. Halden Ltd bought a 10 percent stake in Norvik Ltd in 1985.',
    );
    assert.deepEqual(deals[0], 'Halden Ltd (buyer) + Norvik Ltd (target): agreed');
  });

  it('is that of the whole group where the part is told by its trade', () => {
    const deals = dealsOf(
      'Halden sells spirits unit',
      'Halden Inc signed an agreement to sell its spirits division to Norvik Inc.',
      'The wine business was sold last month for 128 million dollars to Tarn Inc, Halden said.',
    );
    assert.ok(deals.map((deal) => inBrief(deal)).some((deal) => /^asset-sale.*Tarn/.test(deal)));
    assert.ok(!deals.flatMap(namesWithRoles).includes('Halden Inc (target)'));
  });
});

describe('No deal', () => {
  for (const text of [
    'Halden Ltd agreed not to buy any additional Norvik Inc shares until September.',
    'Halden Ltd agreed it will not buy any additional Norvik Inc shares until September.',
    'Holders of Norvik Inc will get warrants entitling them to acquire from Halden Ltd one share each.',
    'Halden Ltd said it will review its investment in Norvik Inc.',
    'Halden Ltd will take over the Norvik Inc presidency from Tarn Ltd.',
    'Halden Ltd said it would not buy more Norvik Inc shares.',
    'Norvik Inc is required by law to obtain a licence from the Tarn Authority.',
    'The takeover of Norvik Inc. is subject to Halden Corp agreeing to find financing from Tarn Bank.',
    'Halden Ltd said it has no plans to seek control of Norvik Inc.',
    'Norvik Inc said the rights can be used 20 days following the acquisition of 20 pct or more of its common shares.',
  ])
    it(text, () => {
      assert.deepEqual(
        dealsIn(text).map((deal) => inBrief(deal)),
        [],
      );
    });

  it('is made with weeks, and none with an offer that is let go', () => {
    const merged = dealsOf(
      'Halden to merge into Norvik',
      'Halden Co said it has signed a letter of intent to merge into Norvik Plc.',
      'The company said a definitive merger agreement is expected to be negotiated within six weeks and shareholders are expected to vote on the deal in June.',
    );
    assert.deepEqual(merged.map(namesWithRoles), [['Halden Co (partner)', 'Norvik Plc (partner)']]);
    const let_ = dealsOf(
      'Halden plans to let Norvik offer expire',
      'Halden Plc made the offer for Norvik Corp in March.',
    );
    assert.ok(let_.every(({ type }) => type.value === 'acquisition'));
  });
});

describe('A denial of talks', () => {
  it('denies the deal', () => {
    const [deal] = dealsOf(
      'Halden not holding buyout talks',
      'Halden Corp said it is not holding discussions with anyone regarding a buyout of the company.',
    );
    assert.equal(deal?.stage.value, 'denied');
    const [held] = dealsOf(
      'Halden in talks',
      'Halden Corp said it is holding discussions with Norvik Inc on a merger.',
    );
    assert.equal(held?.stage.value, 'in-talks');
  });
});

describe('What comes after a firm is acquired', () => {
  it('has not come yet', () => {
    const [deal] = dealsOf(
      'Halden buys Norvik',
      'Halden Plc said it had agreed to buy Norvik Inc. Its chairman will stay after the firm is acquired.',
    );
    assert.equal(deal?.stage.value, 'agreed');
  });
});

describe('One bidder by two names', () => {
  it('makes one bid', () => {
    const deals = dealsOf(
      'J.D.HALDEN extends Norvik offer',
      'J.D. Halden Group said it extended its 35 dlr per share offer for Norvik Corp.',
    );
    assert.equal(deals.length, 1, deals.map((deal) => inBrief(deal)).join('; '));
  });
});
