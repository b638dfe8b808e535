import assert from 'node:assert/strict';
import { dealsIn, dealsOf, inBrief, namesWithRoles } from './article.ts';

const told = (...text: string[]): readonly string[] =>
  dealsOf(text[0]!, ...text.slice(1)).map((deal) => `${namesWithRoles(deal).join(' + ')}: ${deal.stage.value}`);

describe('A bid with its price before the noun', () => {
  it('is that of whoever stands before the price', () => {
    for (const price of ['4.00 dlr a share takeover bid', '27 dlrs per share tender offer', '$30 per share bid'])
      assert.deepEqual(
        told('Norvik holders', `Norvik Inc told shareholders not to accept Halden Ltd's ${price}.`),
        ['Halden Ltd (bidder) + Norvik Inc (target): proposed'],
        price,
      );
    assert.deepEqual(
      told('Norvik in focus', 'Halden Corp has a 27 dlr per share tender offer for Norvik Inc that Norvik rejected.'),
      ['Halden Corp (bidder) + Norvik Inc (target): proposed'],
    );
  });

  it('is not that of the adviser whose word is awaited', () => {
    const [deal] = dealsIn(
      'Norvik Inc told holders not to accept Halden Ltd’s takeover bid pending advice from Tarn Brothers.',
    );
    assert.deepEqual(namesWithRoles(deal!), ['Halden Ltd (bidder)', 'Norvik Inc (target)']);
  });
});

describe('A bid that is answered', () => {
  it('is that of who is named before the noun', () => {
    for (const text of [
      'Norvik Inc turned down a Halden Corp bid.',
      'Norvik Inc rejected the Halden Corp offer.',
      'Norvik Inc is to consider the Halden Corp offer.',
    ])
      assert.deepEqual(dealsIn(text).map(namesWithRoles), [['Halden Corp (bidder)', 'Norvik Inc (target)']], text);
  });

  it('is not that of who has no comment on it', () => {
    const [deal] = dealsIn('Norvik Inc said it had no comment on a sweetened offer from Halden Inc.');
    assert.deepEqual(namesWithRoles(deal!), ['Halden Inc (bidder)', 'Norvik Inc (target)']);
  });

  it('is not agreed where a board has concluded that it merits thought', () => {
    const [deal] = dealsOf(
      'Norvik weighs proposal',
      'Norvik Inc said its board has concluded that the merger proposal submitted by Halden Corp merits consideration.',
      'Halden Corp made a second bid for Norvik Inc on Thursday.',
    );
    assert.equal(deal?.stage.value, 'proposed');
  });
});

describe('A bid for the rest of a company', () => {
  it('is for the company', () => {
    for (const rest of ['the publicly held 45 pct', 'the remaining 40 percent'])
      assert.equal(dealsIn(`Halden Inc made an offer for ${rest} of Norvik Inc.`)[0]?.type.value, 'acquisition', rest);
    assert.equal(
      dealsIn('Halden Inc is offering one share, worth 4 dollars, for every two Norvik Inc shares.')[0]?.type.value,
      'acquisition',
    );
  });

  it('is for a stake where a part alone is wanted', () => {
    assert.equal(dealsIn('Halden Inc made an offer for 45 percent of Norvik Inc.')[0]?.type.value, 'stake');
  });
});

describe('An option', () => {
  it('is for whoever it is granted to', () => {
    const [deal] = dealsIn('Norvik Inc granted Halden Corp an option to buy 20 percent of Tarn Ltd.');
    assert.deepEqual(namesWithRoles(deal!), ['Halden Corp (buyer)', 'Tarn Ltd (target)']);
    const [own] = dealsIn('Norvik Inc has an option to buy 20 percent of Tarn Ltd.');
    assert.deepEqual(namesWithRoles(own!), ['Norvik Inc (buyer)', 'Tarn Ltd (target)']);
  });
});

describe('An agreement to do what the sentence tells', () => {
  it('is no deal of its own', () => {
    const deals = dealsOf(
      'Norvik to be taken private',
      'Norvik Inc said so in documents filed with the Securities and Exchange Commission in connection with its recent agreement to be taken private through a leveraged buyout led by Halden Inc.',
    );
    assert.deepEqual(
      deals.map((deal) => inBrief(deal)),
      ['acquisition/agreed: Halden Inc + Norvik Inc'],
    );
  });
});

describe('A bid that is not agreed yet', () => {
  const bid =
    'Halden Inc said it has made an offer to acquire all outstanding shares of Norvik Corp for 22 dollars a share.';

  it('stays one where the deal is subject to approval', () => {
    const [deal] = dealsOf('Halden bids for Norvik', bid, 'Halden said the deal is subject to approval by Norvik.');
    assert.equal(deal?.stage.value, 'proposed');
    const [struck] = dealsOf(
      'Halden to buy Norvik',
      'Halden Inc and Norvik Corp have agreed a takeover. The deal is subject to approval by shareholders.',
    );
    assert.equal(struck?.stage.value, 'agreed');
  });

  it('is a letter of intent where the definitive agreement is still expected', () => {
    const [deal] = dealsOf(
      'Halden signs letter of intent with Norvik',
      'Halden Co said it signed a letter of intent to buy Norvik Plc.',
      'A definitive agreement is expected to be signed in June, it said.',
    );
    assert.equal(deal?.stage.value, 'agreed-preliminary');
  });

  it('stays one where a board approves the proposal, or tells what it will need', () => {
    const [approved] = dealsIn('Halden Inc said its board has approved a proposal to acquire Norvik Corp.');
    assert.equal(approved?.stage.value, 'proposed');
    const [needed] = dealsOf(
      'Halden bid valued',
      bid,
      'Halden Inc said it will need 907 million dollars to acquire Norvik Corp.',
    );
    assert.equal(needed?.stage.value, 'proposed');
  });
});

describe('The house of an analyst', () => {
  it('is no side of the bid that he speaks of', () => {
    const sides = dealsOf(
      'Halden reaffirms Norvik bid',
      'Halden Corp reaffirmed its offer for Norvik Corp on Monday.',
      '"Norvik hopes the offer will not go to the shareholders," said Jane Doe, a banking analyst with Tarn Brothers Inc.',
    ).flatMap(namesWithRoles);
    assert.ok(!sides.some((side) => side.startsWith('Tarn')), sides.join('; '));
  });
});
