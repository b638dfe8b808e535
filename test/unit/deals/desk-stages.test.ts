import assert from 'node:assert/strict';
import type { Stage } from '../../../src/engine/analysis.ts';
import { dealsOf } from './article.ts';

const deal = (text: string) => dealsOf('News from the mills', text)[0];

const told: Readonly<Record<string, readonly (readonly [Stage, string])[]>> = {
  'a bid that is over': [
    ['ended', 'Corvale Capital’s offer for Brightwater Mills has lapsed.'],
    ['ended', 'Corvale Capital let its offer for Brightwater Mills lapse in May.'],
    ['ended', 'Shareholders voted down the takeover of Brightwater Mills by Corvale Capital.'],
    ['ended', 'Corvale Capital’s takeover of Brightwater Mills was scuppered by the regulator.'],
    ['ended', 'Brightwater Mills has pulled its planned initial public offering.'],
    ['proposed', 'Corvale Capital’s offer for Brightwater Mills lapses on Friday.'],
  ],
  'a bond that is over': [
    ['ended', 'Corvale Motors and Brightwater Mills are dissolving their joint venture.'],
    ['ended', 'Corvale Motors will not renew its partnership with Brightwater Mills.'],
    ['agreed', 'Corvale Motors has renewed its partnership with Brightwater Mills.'],
  ],
  'what somebody will not do': [
    ['denied', 'Corvale Capital said it would not make a bid for Brightwater Mills.'],
    ['denied', 'Corvale Capital dismissed a report that it was planning a bid for Brightwater Mills.'],
    ['denied', 'Corvale Capital called reports of a bid for Brightwater Mills baseless.'],
  ],
  'what came of it in the other half of the sentence': [
    ['ended', 'Corvale Capital considered buying Brightwater Mills but decided against it.'],
    ['ended', 'Corvale Capital was in talks to buy Brightwater Mills, but the talks collapsed last week.'],
    ['in-talks', 'Corvale Capital is in talks to buy Brightwater Mills but declined to comment.'],
    ['completed', 'Corvale Capital bought Brightwater Mills in 2009 but failed to make it pay.'],
  ],
  'what was torn up, or shot down': [
    ['ended', 'Corvale Motors has torn up its supply contract with Brightwater Mills.'],
    [
      'ended',
      'In 2023 Corvale Motors agreed to rent wagons from Brightwater Mills, a deal that was ripped up last winter.',
    ],
    ['denied', 'Corvale Capital shot down a report that it is in talks to buy Brightwater Mills.'],
    ['completed', 'Corvale Foods has sold six mills to Brightwater Mills, ending a sale that took eleven months.'],
  ],
  'what nobody confirms or denies': [
    [
      'in-talks',
      'Corvale Motors is in talks to license songs from Brightwater Mills. Brightwater would neither confirm nor deny the negotiations.',
    ],
  ],
  'a try of another year': [
    [
      'in-talks',
      'Corvale Foods and Brightwater Mills are in talks over a merger. Nobody was surprised. In 2004 Corvale offered to buy a third of Brightwater Mills, only to withdraw.',
    ],
  ],
  'a plan that people tell of': [
    ['exploring', 'Corvale Foods is exploring a sale of its yoghurt unit, two people familiar with the matter said.'],
    ['rumoured', 'Corvale Foods is thought to be considering a sale of its yoghurt unit, two people said.'],
  ],
  'what the two of them say': [['agreed', 'Corvale Foods will buy Brightwater Mills, the two said on Monday.']],
  'what somebody decides against or gives up': [
    ['ended', 'Corvale Capital decided not to buy Brightwater Mills.'],
    ['ended', 'Corvale Capital will not go ahead with its purchase of Brightwater Mills.'],
    ['ended', 'Corvale Capital gave up its attempt to take over Brightwater Mills.'],
    ['agreed', 'Corvale Capital gave up its seat and agreed to buy Brightwater Mills.'],
    ['ended', 'Corvale Capital’s contract with Brightwater Mills was not renewed.'],
    ['ended', 'Corvale Energy Corp. stopped supplying gas to Brightwater Mills in January.'],
    ['agreed', 'Corvale Energy Corp. will not stop supplying gas to Brightwater Mills.'],
  ],
  'what somebody only has in mind': [
    ['exploring', 'Corvale Capital would like to buy Brightwater Mills.'],
    ['exploring', 'Corvale Capital is thinking about buying Brightwater Mills.'],
    ['completed', 'Corvale Capital, looking for growth, bought Brightwater Mills in May.'],
    ['exploring', 'Corvale Capital is close to submitting a bid for Brightwater Mills.'],
    ['proposed', 'Corvale Capital submitted a proposal to buy Brightwater Mills.'],
    ['proposed', 'Corvale Capital urged the shareholders of Brightwater Mills to accept its $3 billion bid.'],
    ['agreed', 'Corvale Capital agreed to accept the $3 billion bid from Brightwater Mills.'],
  ],
  'what is still being worded': [
    ['in-talks', 'Corvale Capital is finalising a deal to buy Brightwater Mills.'],
    ['in-talks', 'Corvale Capital is working on a deal to buy Brightwater Mills.'],
    ['in-talks', 'Corvale Capital and Brightwater Mills have yet to sign the supply contract.'],
    ['in-talks', 'Corvale Capital negotiated with Brightwater Mills a deal on gas.'],
    ['agreed', 'Corvale Capital and Brightwater Mills negotiated a licence for the software.'],
  ],
  'what is about to be reached': [
    ['in-talks', 'Corvale Capital and Brightwater Mills hope to reach an agreement by Friday.'],
    ['in-talks', 'Corvale Capital is about to buy Brightwater Mills.'],
    ['agreed', 'Corvale Capital is about to complete its purchase of Brightwater Mills.'],
    ['proposed', 'Corvale Capital and Halden Energy Corp. are competing to buy Brightwater Mills.'],
    ['completed', 'Corvale Capital has taken a 20 percent stake in Brightwater Mills.'],
    ['agreed', 'Corvale Capital will take a 20 percent stake in Brightwater Mills.'],
    ['ended', 'Brightwater Mills said no to a takeover by Corvale Capital.'],
  ],
  'what was given up before': [
    ['ended', 'Corvale Capital was in talks to buy Brightwater Mills before pulling out last week.'],
    ['ended', 'Plans to merge Corvale Capital with Brightwater Mills were dropped last year.'],
    ['rumoured', 'Corvale Capital may drop its plan to buy Brightwater Mills.'],
    ['ended', 'Corvale Capital’s bid for Brightwater Mills expired last week.'],
    ['proposed', 'Corvale Capital will offer to buy Brightwater Mills for $3 billion.'],
  ],
  'what is spoken of as there': [
    ['completed', 'Anna Bellweather praised the major acquisition of Brightwater Mills by Corvale Capital.'],
    ['agreed', 'Corvale Capital recently announced the purchase of Brightwater Mills, a person briefed on it said.'],
  ],
  'what a plan or talks are for': [
    ['exploring', 'Corvale Motors and Brightwater Mills plan to form a joint venture.'],
    ['in-talks', 'Corvale Motors is in talks with Brightwater Mills to form a joint venture.'],
    ['agreed', 'Corvale Motors and Brightwater Mills have agreed to form a joint venture.'],
    ['in-talks', 'Corvale Motors is in settlement talks with Brightwater Mills.'],
    ['in-talks', 'Corvale Motors and Brightwater Mills are discussing a merger.'],
  ],
  'a loan and a share on offer': [
    ['proposed', 'Corvale Motors asked the Norlandic government for an urgent $5 billion loan.'],
    ['agreed', 'The World Fund approved a $30 million loan to Corvale Motors.'],
    ['exploring', 'The sale of Corvale Capital’s 25 percent stake in Brightwater Mills is planned for May.'],
    ['completed', 'The sale of Corvale Capital’s stake in Brightwater Mills to Anna Bellweather closed in May.'],
  ],
  'a bid after another': [
    ['proposed', 'Corvale Capital raised its bid for Brightwater Mills after its earlier offer was rejected.'],
    ['ended', 'Corvale Capital tried unsuccessfully to buy Brightwater Mills.'],
  ],
  'what is open beside the deal': [
    ['completed', 'Corvale Capital acquired Brightwater Mills for reportedly about $500 million.'],
    ['rumoured', 'Corvale Capital reportedly bought Brightwater Mills in May.'],
    ['ended', 'Corvale Capital withdrew a bid for Brightwater Mills reportedly worth $250 million.'],
    ['proposed', 'Analysts said that if Corvale Capital’s bid for Brightwater Mills failed, its price would fall.'],
    ['agreed', 'Corvale Capital’s purchase of Brightwater Mills is expected to close in May.'],
    ['denied', 'Corvale Capital said it does not have plans to buy Brightwater Mills.'],
    ['exploring', 'Corvale Capital said the ruling does not affect its plans to buy Brightwater Mills.'],
  ],
  'a deal that others call planned': [
    ['agreed', 'The watchdog is looking into Corvale Capital’s planned acquisition of Brightwater Mills.'],
    ['agreed', 'Farmers oppose the planned takeover of Brightwater Mills by Corvale Capital.'],
    ['exploring', 'Corvale Capital is looking at a takeover of Brightwater Mills.'],
  ],
  'shares that were bought and sold': [
    ['completed', 'Corvale Capital has built up a 12% stake in Brightwater Mills.'],
    ['completed', 'Corvale Capital raised its stake in Brightwater Mills to 12%.'],
    ['completed', 'Corvale Capital has cut its stake in Brightwater Mills to 4%.'],
    ['completed', 'Corvale Capital has left Brightwater Mills, selling its 12% stake.'],
    ['exploring', 'Corvale Capital plans to raise its stake in Brightwater Mills to 12%.'],
  ],
  'steps of those in charge': [
    ['agreed', 'The board of Brightwater Mills recommended the offer by Corvale Capital.'],
    ['completed', 'Corvale Capital has wrapped up its purchase of Brightwater Mills.'],
  ],
  'what unnamed people tell': [
    ['agreed', 'Corvale Capital has agreed to buy Brightwater Mills, two people briefed on the matter said.'],
    ['rumoured', 'Corvale Capital will buy Brightwater Mills, two people briefed on the matter said.'],
    ['rumoured', 'Corvale Capital may bid for Brightwater Mills, two people briefed on the matter said.'],
  ],
};

describe('how far a deal is, in the words of the desks', () => {
  for (const [what, lines] of Object.entries(told))
    for (const [stage, sentence] of lines)
      it(`${what}: “${sentence}” is ${stage}`, () => assert.equal(deal(sentence)?.stage.value, stage));

  it('is no further than the text says where only the headline sounds settled', () => {
    const text = 'Corvale Capital said it plans to sell Brightwater Mills to Halden Energy Corp. in May.';
    assert.equal(dealsOf('Corvale Capital to sell Brightwater Mills', text)[0]?.stage.value, 'exploring');
    const settled = 'Corvale Capital has agreed to sell Brightwater Mills to Halden Energy Corp. in May.';
    assert.equal(dealsOf('Corvale Capital to sell Brightwater Mills', settled)[0]?.stage.value, 'agreed');
  });

  it('has a bid for the whole firm where the price is a share’s', () => {
    const raised = deal('Corvale Capital has raised its offer for Brightwater Mills to $42 a share.');
    assert.deepEqual([raised?.type.value, raised?.stage.value], ['acquisition', 'proposed']);
  });
});
