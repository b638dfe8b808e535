import assert from 'node:assert/strict';
import { dealsIn, dealsOf, inBrief, sortedNames } from './article.ts';

const told = (text: string): readonly string[] => dealsIn(text).map((deal) => inBrief(deal, sortedNames(deal)));

/** Each sentence tells one deal of these sides. */
const TELLING: Readonly<Record<string, string>> = {
  'Corvane Capital has taken a 12 percent holding in Halden Foods.': 'stake/completed: Corvane Capital + Halden Foods',
  'Corvane Capital lifted its holding in Halden Foods to 29.9 percent.':
    'stake/completed: Corvane Capital + Halden Foods',
  'Corvane Capital improved its offer for Halden Foods to 21 dollars a share.':
    'acquisition/proposed: Corvane Capital + Halden Foods',
  'Halden Foods turned down a $3 billion approach from Corvane Capital.':
    'acquisition/ended: Corvane Capital + Halden Foods',
  'Halden Foods has attracted takeover interest from Corvane Capital.':
    'acquisition/exploring: Corvane Capital + Halden Foods',
  'Halden Foods will become part of Norvik Foods in May.': 'acquisition/agreed: Halden Foods + Norvik Foods',
  'Shareholders of Halden Foods voted for the $2 billion sale to Norvik Foods.':
    'acquisition/agreed: Halden Foods + Norvik Foods',
  'Halden Foods has hired bankers to explore a sale.': 'acquisition/exploring: Halden Foods',
  'Norvik Foods is in exclusive talks with Halden Foods over its bakery unit.':
    'asset-sale/in-talks: Halden Foods + Norvik Foods',
  'Norvik Lines paid Halden Lines $100 million for the ferry in 2023.':
    'asset-sale/completed: Halden Lines + Norvik Lines',
  'Halden Foods and Norvik Foods are combining their bakery businesses.': 'merger/agreed: Halden Foods + Norvik Foods',
  'Halden Telecom and Norvik Telecom will share their mobile networks.':
    'cooperation/agreed: Halden Telecom + Norvik Telecom',
  'Halden Foods and Norvik Foods are setting up a company to bake bread.':
    'joint-venture/agreed: Halden Foods + Norvik Foods',
  'Halden Software will provide Norvik Bank with computing power for ten years.':
    'service/agreed: Halden Software + Norvik Bank',
  'Norvik Foods named Halden Foods its sole distributor in Norland.':
    'distribution/agreed: Halden Foods + Norvik Foods',
  'Norvik Motors has tapped Halden Aircraft to make its next engine.': 'supply/agreed: Halden Aircraft + Norvik Motors',
  'Corvane Capital and Tarn Ventures backed Halden Software with $45 million.':
    'financing/completed: Corvane Capital + Halden Software + Tarn Ventures',
  'Halden Foods will be the official kit supplier of the Norvik Hockey League.':
    'other/agreed: Halden Foods + Norvik Hockey League',
  'Halden Foods, which has a capacity of 20 tonnes, agreed to buy Norvik Foods.':
    'acquisition/agreed: Halden Foods + Norvik Foods',
  'Halden Foods agreed to buy Fitch Hardware.': 'acquisition/agreed: Fitch Hardware + Halden Foods',
  'Halden Foods is among the bidders for Norvik Foods.': 'acquisition/proposed: Halden Foods + Norvik Foods',
  'Halden Foods has entered the race to buy Norvik Foods.': 'acquisition/proposed: Halden Foods + Norvik Foods',
  'Halden Foods and Corvane Capital are vying for control of Norvik Foods.':
    'acquisition/proposed: Corvane Capital + Halden Foods + Norvik Foods',
  'Halden Foods is lining up a bid for Norvik Foods.': 'acquisition/exploring: Halden Foods + Norvik Foods',
  'Halden Foods has ruled out a bid for Norvik Foods.': 'acquisition/denied: Halden Foods + Norvik Foods',
  'Halden Foods began due diligence on Norvik Foods.': 'acquisition/in-talks: Halden Foods + Norvik Foods',
  'A tie-up between Halden Foods and Norvik Foods is on the cards.':
    'cooperation/rumoured: Halden Foods + Norvik Foods',
  "Halden Foods' takeover of Norvik Foods is in doubt.": 'acquisition/proposed: Halden Foods + Norvik Foods',
  'A court halted the sale of Norvik Foods to Halden Foods.': 'acquisition/ended: Halden Foods + Norvik Foods',
  'Halden Foods won control of Norvik Foods.': 'stake/completed: Halden Foods + Norvik Foods',
  'Halden Foods has become the sole owner of Norvik Foods.': 'acquisition/completed: Halden Foods + Norvik Foods',
  'The Treasury will take a 40 percent stake in Norvik Bank.': 'stake/agreed: Norvik Bank + Treasury',
  'Halden Rail became the official freight services provider of the Norvik Games.':
    'other/agreed: Halden Rail + Norvik Games',
  'Halden Foods had talks with Norvik Foods for several months, which ended unsuccessfully.':
    'cooperation/ended: Halden Foods + Norvik Foods',
  'Halden Foods has no present or future intention of making a bid for Norvik Foods.':
    'acquisition/denied: Halden Foods + Norvik Foods',
  'Halden Foods has become the first baker to list on the Norland Stock Exchange.': 'ipo/completed: Halden Foods',
  'Peru nationalised first Halden Bank and then Tarn Bank.': 'acquisition/completed: Halden Bank + Peru + Tarn Bank',
  'Norland has requested an International Monetary Fund (IMF) and European Union bailout.':
    'financing/proposed: European Union + International Monetary Fund + Norland',
  'Halden Foods might be to blame, however the purchase of Norvik Foods by Halden Foods is not yet completed.':
    'acquisition/agreed: Halden Foods + Norvik Foods',
  'Banks led by Norvik Bank agreed to lend Halden Foods $600 million.': 'financing/agreed: Halden Foods + Norvik Bank',
};

describe('A deal in one plain sentence', () => {
  for (const [text, deal] of Object.entries(TELLING))
    it(`is told: ${text}`, () => {
      assert.deepEqual(told(text), [deal]);
    });

  it('is not told by words that look like it', () => {
    for (const text of [
      'Halden Rail and Norvik Rail submitted bids to run the trams from 2028.',
      'Halden Foods is a holding company in Norland.',
      'Halden Foods sells 10.5 percent of all ovens in Norland.',
      'Halden Foods bought 40 percent of the wheat that grew there.',
      'Halden Foods and Norvik Foods will share their concerns with the minister.',
      'Halden Foods and Norvik Foods set up a stall at the fair.',
      'Halden Foods and Norvik Foods created a stir at the fair.',
      'Halden Foods will provide Norvik Bank with details by Friday.',
      'Halden Foods will provide jobs to the region.',
      'Halden Foods named Anna Berg its chief executive.',
      'The prize helps Halden Foods in funding urgent repairs.',
      'Halden Air and Norvik Air meet. Both offer cheap flights.',
      'Halden Foods signed Anna Berg as its chief executive.',
      'Halden Foods pledged $10 million to fight hunger.',
      'Halden Foods put $10 million aside.',
      'Halden Foods is eyeing the Norlandic market.',
      'Halden Foods tapped the bond market after Norvik Foods did.',
      'Corvane Capital backed Halden Foods with kind words.',
      'Halden Foods became part of the Norland 40 index in March.',
      'Corvane Capital retained its interest in old maps.',
    ])
      assert.deepEqual(told(text), [], text);
  });

  it('is told by what an article opens with', () => {
    const opens = (headline: string, ...text: readonly string[]) =>
      dealsOf(headline, ...text).map((deal) => inBrief(deal, sortedNames(deal)));
    const CASES: readonly (readonly [string, string, string])[] = [
      [
        'Halden Foods leaps on takeover speculation',
        'Shares in Halden Foods rose after a report that Norvik Foods had made an informal approach.',
        'acquisition/rumoured: Halden Foods + Norvik Foods',
      ],
      [
        'EU clears Halden purchase',
        'The European Commission cleared the purchase of Halden Foods by Norvik Foods on Monday.',
        'acquisition/agreed: Halden Foods + Norvik Foods',
      ],
      [
        'Norvik Foods drops Halden',
        'Norvik Foods said it no longer intends to make an offer for Halden Foods.',
        'acquisition/ended: Halden Foods + Norvik Foods',
      ],
      [
        'Halden Foods draws suitors',
        'Halden Foods has drawn interest from buyout firms including Corvane Capital, a person close to it said.',
        'acquisition/rumoured: Corvane Capital + Halden Foods',
      ],
      [
        'A century ends at Halden',
        'Halden Foods will be taken over by Norvik Foods in an all-cash deal, ending 90 years of independence.',
        'acquisition/agreed: Halden Foods + Norvik Foods',
      ],
      [
        'Norvik Foods to buy Halden Foods',
        'Norvik Foods offered to buy Halden Foods for $3 billion on Monday.',
        'acquisition/proposed: Halden Foods + Norvik Foods',
      ],
      [
        'Norvik leaves the north',
        'Norvik Foods is leaving the north after agreeing to transfer its 120 shops there to Halden Foods.',
        'asset-sale/agreed: Halden Foods + Norvik Foods',
      ],
      [
        'Halden board backs bid',
        'The board of Halden Foods recommended that shareholders accept the offer from Norvik Foods.',
        'acquisition/agreed: Halden Foods + Norvik Foods',
      ],
      [
        'Norvik buys',
        'Norvik Foods is buying oven factory builder Halden Robotics for 900 million euros.',
        'acquisition/agreed: Halden Robotics + Norvik Foods',
      ],
      [
        'Partners bid',
        'A consortium of Corvane Partners and Tarn Steel made an offer for Halden Foods on Monday.',
        'acquisition/proposed: Corvane Partners + Halden Foods + Tarn Steel',
      ],
      [
        'Norvik wants to talk',
        'Norvik Foods called for talks with Halden Foods on a merger.',
        'merger/exploring: Halden Foods + Norvik Foods',
      ],
      [
        'Norvik keeps silent',
        'Norvik Foods, asked about merger talks with Halden Foods, declined to comment.',
        'merger/in-talks: Halden Foods + Norvik Foods',
      ],
      [
        'Bidder emerges for Halden',
        'Halden Foods confirmed that it had received a non-binding proposal from Norvik Foods.',
        'acquisition/proposed: Halden Foods + Norvik Foods',
      ],
      [
        'Norvik raises bid',
        'Norvik Foods has increased its offer for Halden Foods after its first bid was rejected.',
        'acquisition/proposed: Halden Foods + Norvik Foods',
      ],
      [
        'Halden Yard to build ships for Norvik Lines',
        'Halden Yard has signed a $600 million contract to build three gas carriers for Norvik Lines.',
        'supply/agreed: Halden Yard + Norvik Lines',
      ],
      [
        'Carmaker secures lithium',
        'Norvik Motors has secured 15,000 tonnes of lithium a year from Halden Mining under a long-term agreement.',
        'supply/agreed: Halden Mining + Norvik Motors',
      ],
      [
        'Norvik buys mill',
        'Norvik Steel is acquiring insolvent Halden Steel, the administrator said.',
        'acquisition/agreed: Halden Steel + Norvik Steel',
      ],
      [
        'Two to invest',
        'Halden Motors and Norvik Chips said they would jointly invest 10 billion euros in a plant.',
        'cooperation/agreed: Halden Motors + Norvik Chips',
      ],
    ];
    for (const [headline, text, deal] of CASES)
      assert.deepEqual(opens(headline, text, 'The weather in the region stayed mild.'), [deal], headline);
    assert.deepEqual(opens('Readers write', 'Halden Foods has drawn interest from readers.', 'It rained.'), []);
  });
});
