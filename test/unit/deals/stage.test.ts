import assert from 'node:assert/strict';
import type { Stage } from '../../../src/engine/analysis.ts';
import { dealsOf } from './article.ts';

const said: readonly (readonly [Stage, string])[] = [
  ['rumoured', 'Halden Energy Corp. may buy Norvik Holdings Ltd.'],
  ['exploring', 'Halden Energy Corp. is considering buying Norvik Holdings Ltd.'],
  ['in-talks', 'Halden Energy Corp. is in talks to acquire Norvik Holdings Ltd.'],
  ['proposed', 'Halden Energy Corp. made a bid for Norvik Holdings Ltd.'],
  ['agreed-preliminary', 'Halden Energy Corp. signed a memorandum of understanding with Norvik Holdings Ltd.'],
  ['agreed-preliminary', 'Halden Energy Corp. reached a strategic agreement with Norvik Holdings Ltd.'],
  ['agreed', 'Halden Energy Corp. agreed to buy Norvik Holdings Ltd.'],
  ['agreed', 'Halden Energy Corp. signed a supply agreement with Norvik Holdings Ltd.'],
  ['completed', 'Halden Energy Corp. completed its acquisition of Norvik Holdings Ltd.'],
  ['ended', 'Halden Energy Corp. withdrew its bid for Norvik Holdings Ltd.'],
  ['denied', 'Halden Energy Corp. has no plans to buy Norvik Holdings Ltd.'],
];

describe('the stage of a deal', () => {
  for (const [stage, sentence] of said) {
    it(`is ${stage}: ${sentence}`, () =>
      assert.equal(dealsOf('News from the oil market', sentence)[0]?.stage.value, stage));
  }

  it('is no further than agreed while approval is still to come', () => {
    const [deal] = dealsOf(
      'Halden Energy Corp. buys Norvik Holdings Ltd.',
      'Halden Energy Corp. bought Norvik Holdings Ltd. for $3 billion. The deal is subject to approval by shareholders.',
    );
    assert.equal(deal?.stage.value, 'agreed');
  });

  it('is that of the talks that people without a name tell of, whatever else they say', () => {
    const [deal] = dealsOf(
      'Halden in talks to sell yard to Norvik: sources',
      'Halden Energy Corp. is in talks to sell its yard to Norvik Holdings Ltd., two people said. Norvik would take over 300 workers, one of them said. The regulator would have to clear the sale.',
    );
    assert.equal(deal?.stage.value, 'in-talks');
  });

  it('is that of an agreement which the article speaks of as there, though officials told of its signing', () => {
    const signed = 'Halden Energy Corp. and Norvik Holdings Ltd. will sign a supply agreement, officials said. ';
    const head = 'Halden and Norvik in the news';
    assert.equal(dealsOf(head, `${signed}The ten-year agreement covers gas and power.`)[0]?.stage.value, 'agreed');
    assert.equal(dealsOf(head, `${signed}The ten-year agreement would help both.`)[0]?.stage.value, 'rumoured');
  });

  it('is not that of an offer that somebody would have to make', () => {
    const talks = 'Halden Energy Corp. is in talks to buy Norvik Holdings Ltd. ';
    for (const owed of [
      'Under the rules, Halden would have to make a firm offer or walk away within 28 days.',
      'Halden must table a bid by Friday.',
    ])
      assert.equal(dealsOf('News from the oil market', talks + owed)[0]?.stage.value, 'in-talks', owed);
  });

  it('stays preliminary after a letter of intent, whatever the deal is still subject to', () => {
    const [deal] = dealsOf(
      'Halden Energy Corp. signs letter of intent',
      'Halden Energy Corp. signed a letter of intent to buy Norvik Holdings. The company said the acquisition is subject to approval by both boards.',
    );
    assert.equal(deal?.stage.value, 'agreed-preliminary');
    assert.ok(deal?.unstated.includes('binding force'));
  });

  it('is not denied where only a raise of the bid is', () => {
    const [deal] = dealsOf(
      'News from the oil market',
      'Halden Energy Corp. made a bid for Norvik Holdings. Halden said it has no plans to raise its bid.',
    );
    assert.equal(deal?.stage.value, 'proposed');
  });

  it('is a rumour where only unnamed people speak, unless they tell of it as done', () => {
    for (const [told, stage] of [
      ['will buy', 'rumoured'],
      ['is thought to have agreed to buy', 'rumoured'],
      ['has agreed to buy', 'agreed'],
    ] as const) {
      const [deal] = dealsOf(
        'News from the oil market',
        `Halden Energy Corp. ${told} Norvik Holdings Ltd., an unnamed source said.`,
      );
      assert.deepEqual([deal?.stage.value, deal?.stage.status], [stage, 'reported-anonymous'], told);
    }
  });

  it('stands on the word of the side that announces it', () => {
    const [deal] = dealsOf(
      'News from the oil market',
      'Halden Energy Corp. said it had agreed to buy Norvik Holdings Ltd.',
    );
    assert.equal(deal?.stage.status, 'stated-by-party');
    assert.equal(deal?.stage.attributions.length, 1);
  });
});

describe('the stage by what governs the deal word', () => {
  const stageIn = (headline: string, text: string) => dealsOf(headline, text)[0]?.stage.value;

  it('is proposed where somebody bids to buy', () => {
    assert.equal(stageIn('Norvik bids to buy Halden', 'Norvik Holdings bids to buy Halden Energy Corp.'), 'proposed');
  });

  it('is agreed where only the deal is finalized', () => {
    assert.equal(
      stageIn('Norvik and Halden', 'Norvik Holdings Ltd. has finalized a deal to acquire Halden Energy Corp.'),
      'agreed',
    );
  });

  it('is no further than what was told where somebody has until a day to make a firm offer', () => {
    const [deal] = dealsOf(
      'Halden Foods considers bid for Norvik Inc',
      'Halden Foods is considering a bid for Norvik Inc, three people briefed on the matter said.',
      'It has until December 14 to make a firm offer or walk away under takeover rules.',
    );
    assert.notEqual(deal?.stage.value, 'proposed');
  });

  it('is over for what somebody already owns, though another deal has still to be approved', () => {
    const deals = dealsOf(
      'Halden Foods to buy Norvik’s tea business',
      'Halden Foods has agreed to pay $2 million for the tea business of Norvik Inc. It already owns a 10 percent stake in Norvik, subject to approval by regulators.',
    );
    assert.equal(deals.find(({ type }) => type.value === 'stake')?.stage.value, 'completed');
  });

  it('is proposed for a bid that binds nobody', () => {
    assert.equal(
      stageIn('Norvik and Halden', 'Norvik Holdings Ltd. made a non-binding offer for Halden Energy Corp.'),
      'proposed',
    );
  });

  it('is proposed where somebody has offered to give a loan, at a rate that is no stake', () => {
    const [deal] = dealsOf(
      'States offer Halden 20 million dollars in loans',
      'The states have offered to give Halden Energy Corp. 20 million dollars in emergency loans.',
      'The price of the loans will be set at around five percent.',
    );
    assert.equal(deal?.stage.value, 'proposed');
    assert.deepEqual(
      deal.terms.filter(({ field }) => field === 'stake'),
      [],
    );
    assert.equal(
      stageIn(
        'Halden gets loans',
        'The states have agreed to give Halden Energy Corp. 20 million dollars in emergency loans.',
      ),
      'agreed',
    );
  });
});
