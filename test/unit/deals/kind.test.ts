import assert from 'node:assert/strict';
import type { DealType } from '../../../src/engine/analysis.ts';
import { dealsOf, namesWithRoles } from './article.ts';

const told: readonly (readonly [DealType, string])[] = [
  ['supply', 'Corvale Corp. signed an agreement with Brightwater Lines Ltd. for the supply of ferry engines.'],
  ['supply', 'Corvale Corp. and Brightwater Lines Ltd. reached a manufacturing agreement.'],
  ['licence', 'Corvale Corp. bought the broadcast rights to the Harbour Cup from Brightwater Lines Ltd.'],
  ['service', 'Corvale Corp. signed a contract with Brightwater Lines Ltd. to operate its northern routes.'],
  ['distribution', 'Corvale Corp. signed a deal with Brightwater Lines Ltd. to distribute its films.'],
  ['cooperation', 'Corvale Corp. signed an agreement with Brightwater Lines Ltd. to help small harbours.'],
  ['acquisition', 'Corvale Corp. bought 100 percent of the shares of Brightwater Lines Ltd.'],
  ['acquisition', 'Corvale Corp. bought all outstanding shares of Brightwater Lines Ltd.'],
  ['stake', 'Corvale Corp. bought 40 percent of the shares of Brightwater Lines Ltd.'],
  ['stake', 'Corvale Corp. made a bid for a 24 percent stake in Brightwater Lines Ltd.'],
  ['asset-sale', 'Corvale Corp. buys the assets of Brightwater Company Ltd.'],
  ['acquisition', 'Corvale Corp. will buy Brightwater Lines Ltd., which runs many ferry stations.'],
  ['acquisition', 'Corvale Corp. agreed to sell Brightwater Lines Ltd. to Halden Energy Corp.'],
  ['asset-sale', 'Corvale Corp. agreed to sell its ferry assets to Halden Energy Corp.'],
  ['asset-sale', 'Corvale Corp. bought the ferry division of Brightwater Lines Ltd. for $30 million.'],
  ['asset-sale', 'Corvale Corp. has already acquired Brightwater Lines’ private ferry business.'],
  ['acquisition', 'Corvale Corp. bought Osier Ltd., a division of Brightwater Lines Ltd.'],
  ['acquisition', 'Corvale Corp. agreed to buy ferry business Brightwater Lines for $2 billion.'],
  ['acquisition', 'A court approved the sale of the troubled Brightwater Lines Ltd. to Corvale Corp.'],
  ['asset-sale', 'Corvale Corp. completed the sale of its Brightwater unit to Halden Energy Corp.'],
  ['stake', 'The sale of the government’s 25.5 percent stake in Brightwater Lines Ltd. is expected this month.'],
  [
    'stake',
    'Corvale Corp. announced the sale of its 40 percent stake in Brightwater Lines Ltd. to Halden Energy Corp.',
  ],
  ['acquisition', 'Corvale Corp. amended its $69 per share tender offer for shares of Brightwater Lines Ltd.'],
  [
    'acquisition',
    'Corvale Corp. launched a takeover bid for the 68 percent of Brightwater Lines Ltd. that it does not hold.',
  ],
  ['stake', 'Corvale Corp. launched a tender offer for up to 30 percent of Brightwater Lines Ltd.'],
  ['acquisition', 'Corvale Corp. has teamed up with Tarn Holdings to present a joint bid for Brightwater Lines Ltd.'],
  ['cooperation', 'Corvale Corp. has teamed up with Tarn Holdings to sell ferries in Peru.'],
  ['supply', 'Corvale Corp. has chosen Brightwater Motors Ltd. to build 40 ferries.'],
  ['service', 'Corvale Corp. has chosen Brightwater Works Ltd. to build a new harbour.'],
  ['financing', 'Corvale Corp. said talks are under way with Brightwater Bank about a possible loan.'],
  ['acquisition', 'Corvale Corp. will acquire Brightwater Lines Ltd., whose sales rose 40 percent.'],
  [
    'stake',
    'Corvale Corp. plans to acquire a 43 percent interest in Brightwater Lines Ltd. The acquisition needs approval by Brightwater Lines shareholders. The acquisition of the ferry line was announced by Corvale.',
  ],
  ['supply', 'Corvale Corp. won a deal to supply the Brightwater Navy with ferries.'],
  ['licence', 'Corvale Corp. has reached a deal with Brightwater Video Ltd. over using its films.'],
  ['cooperation', 'Corvale Corp. signed an agreement with Brightwater Video Ltd. on using less paper.'],
  ['licence', 'Corvale Oil signed an agreement with the Peruvian government to explore for gas.'],
  ['licence', 'Corvale Corp. and Brightwater Video Ltd. signed a patent cross-licensing agreement.'],
  ['distribution', 'Corvale Corp. partnered with Brightwater Lines Ltd. to market its tickets.'],
  ['cooperation', 'Corvale Corp. partnered with Brightwater Lines Ltd. to enter the Peruvian market.'],
  ['merger', 'Corvale Corp. intends to spin off its ferry unit and merge it with Brightwater Lines Ltd.'],
  ['licence', 'Corvale Corp. bought the broadcast rights to the regatta from Brightwater Lines Ltd.'],
  ['joint-venture', 'The new line will be a 50-50 partnership between Corvale Corp. and Brightwater Lines Ltd.'],
  ['acquisition', 'Iceland nationalised Brightwater Bank.'],
  ['financing', 'Corvale Corp. invested $6.8 million in Brightwater Lines Ltd.'],
  ['stake', 'Corvale Corp. invested $6.8 million in Brightwater Lines Ltd. for a 20 percent stake.'],
  [
    'acquisition',
    'Corvale Corp. acquired Brightwater Lines Ltd. from Halden Energy Corp. for cash and warrants to buy 200,000 of its shares.',
  ],
];

describe('the kind of what a union negotiates', () => {
  it('is no cooperation', () => {
    const [deal] = dealsOf(
      'Tram strike looms',
      'The Harbour Tram Union said it would not strike as long as negotiations with Norvik Trams were taking place.',
    );
    assert.equal(deal?.type.value, 'other');
  });
});

describe('The kind of what a firm alone offers', () => {
  const kindOf = (...paragraphs: [string, ...string[]]) => dealsOf(...paragraphs)[0]?.type.value;

  it('is no bid for a firm where its workers refuse it', () => {
    assert.equal(
      kindOf(
        'Corvale says rejected offer was fair',
        'Corvale Corp. said its latest offer was fair to the workers. Its drivers had rejected the offer by Corvale on Friday.',
        'Their strike goes on, and the union wants more.',
      ),
      'other',
    );
  });

  it('is money where it talks with investors', () => {
    const text = 'Corvale Air said it was in talks with potential new investors.';
    assert.equal(kindOf('News from the trade', text), 'financing');
  });
});

describe('The sides of a joint bid', () => {
  it('are those who join and what they bid for', () => {
    const [deal] = dealsOf('News', 'Corvale Corp. joined forces with Tarn Holdings to bid for Brightwater Lines Ltd.');
    assert.deepEqual(namesWithRoles(deal!), [
      'Corvale Corp (bidder)',
      'Tarn Holdings (bidder)',
      'Brightwater Lines Ltd (target)',
    ]);
  });

  it('are who considers it and whose the plants are', () => {
    const [deal] = dealsOf('News', 'Corvale Corp. was considering an offer for 13 cereal plants owned by Halden Inc.');
    assert.deepEqual(namesWithRoles(deal!), ['Corvale Corp (bidder)', 'Halden Inc (target)']);
  });
});

describe('The kind of a deal', () => {
  for (const [kind, text] of told)
    it(`is ${kind}: ${text}`, () => assert.equal(dealsOf('News from the ferry trade', text)[0]?.type.value, kind));
});
