import assert from 'node:assert/strict';
import { dealsIn, dealsOf, names, namesWithRoles, sortedNames } from './article.ts';

const sidesOf = (text: string): readonly (readonly string[])[] => dealsIn(text).map(sortedNames);

/** Each sentence tells one deal of these sides. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  'Halden Foods is the object of a takeover bid by Norvik Foods, controlled by Oslund Capital chairman Jane Doe.': [
    'Halden Foods',
    'Norvik Foods',
  ],
  'Halden Foods has agreed to be taken over by Norvik Foods (owner of Tarn Tea) and Oslund based Corvane Capital.': [
    'Corvane Capital',
    'Halden Foods',
    'Norvik Foods',
  ],
  'Halden Foods agreed to buy a 28 percent interest in the Tarn Creek Joint Venture from Norvik Foods.': [
    'Halden Foods',
    'Norvik Foods',
    'Tarn Creek Joint Venture',
  ],
  'Halden Foods said on Tuesday that it signed contracts with Norvik Foods worth $5 million.': [
    'Halden Foods',
    'Norvik Foods',
  ],
  'Halden Foods, together with Corvane Capital, has made a bid for Norvik Foods.': [
    'Corvane Capital',
    'Halden Foods',
    'Norvik Foods',
  ],
  'Halden Foods along with Corvane Capital will buy Norvik Foods.': ['Corvane Capital', 'Halden Foods', 'Norvik Foods'],
  'Halden Foods, in partnership with Corvane Capital, has agreed to buy Norvik Foods.': [
    'Corvane Capital',
    'Halden Foods',
    'Norvik Foods',
  ],
  'Halden Foods has agreed to buy Norvik Foods, in tandem with its shops.': ['Halden Foods', 'Norvik Foods'],
  'Halden Foods owns Tarn Dairies and Osier Mills and has agreed to buy Norvik Foods.': [
    'Halden Foods',
    'Norvik Foods',
  ],
  'Halden Foods received a takeover bid by Norvik Foods and by Oslund Capital.': [
    'Halden Foods',
    'Norvik Foods',
    'Oslund Capital',
  ],
  'The Ministry of Defence awarded Halden Aircraft a $3 billion contract for patrol planes.': [
    'Halden Aircraft',
    'Ministry of Defence',
  ],
  'Halden Aircraft was awarded a $3 billion contract by the Ministry of Defence.': [
    'Halden Aircraft',
    'Ministry of Defence',
  ],
  'The Ministry of Defence picked Halden Aircraft to build its new patrol planes.': [
    'Halden Aircraft',
    'Ministry of Defence',
  ],
  'The Ministry of Defence terminated its contract with Halden Aircraft.': ['Halden Aircraft', 'Ministry of Defence'],
  'Halden Aircraft’s contract was terminated early by the Ministry of Defence.': [
    'Halden Aircraft',
    'Ministry of Defence',
  ],
  'Oslund City Council has hired Halden Transport to run its buses for ten years.': [
    'Halden Transport',
    'Oslund City Council',
  ],
  'Halden Foods was appointed distributor of Norvik Foods in Norland.': ['Halden Foods', 'Norvik Foods'],
  'Halden Aircraft will supply Norvik Air with 42 jets.': ['Halden Aircraft', 'Norvik Air'],
  'Halden Aircraft will deliver 42 jets to Norvik Air in the spring.': ['Halden Aircraft', 'Norvik Air'],
  'Norvik Cars will use software from Halden Software under a multi-year agreement.': [
    'Halden Software',
    'Norvik Cars',
  ],
  'Norvik Cars signed an agreement with Halden Software’s cloud unit.': ['Halden Software', 'Norvik Cars'],
  'Norvik Cars is working with Halden Software to develop batteries for lorries.': ['Halden Software', 'Norvik Cars'],
  'The joint venture, owned equally by Halden Software and Norvik Cars, will build batteries.': [
    'Halden Software',
    'Norvik Cars',
  ],
  'Halden Software will pay Norvik Cars $40 million to settle a lawsuit.': ['Halden Software', 'Norvik Cars'],
  'Halden Software agreed to pay $40 million to settle charges by the Department of Justice.': [
    'Department of Justice',
    'Halden Software',
  ],
  'Halden Foods’ bakery division is being sold to Norvik Foods.': ['Halden Foods', 'Norvik Foods'],
  'Corvane Capital has put Halden Foods up for sale, hoping to fetch $2 billion.': ['Corvane Capital', 'Halden Foods'],
  'Halden Foods has found a buyer in Norvik Foods.': ['Halden Foods', 'Norvik Foods'],
  'Corvane Capital plans to float Halden Foods in London next year.': ['Corvane Capital', 'Halden Foods'],
  'A consortium led by Corvane Capital agreed to take Halden Foods private.': ['Corvane Capital', 'Halden Foods'],
  'Halden Foods received $40 million in fresh capital from Corvane Capital.': ['Corvane Capital', 'Halden Foods'],
  'Members of Halden Foods, the farmers’ cooperative, voted on Saturday to take over their rival Norvik Foods.': [
    'Halden Foods',
    'Norvik Foods',
  ],
  'Vanterra SA agreed to buy a 51% stake in Halden Energy from the investment fund Bay Harbour.': [
    'Bay Harbour',
    'Halden Energy',
    'Vanterra SA',
  ],
  'Norland’s tax agency has picked Halden Software to host its records under a seven-year contract.': [
    'Halden Software',
    'Norland’s tax agency',
  ],
  'The defence ministry has cancelled an order for six patrol boats from Halden Shipyards.': [
    'Halden Shipyards',
    'the defence ministry',
  ],
  'Halden Foods is buying 41 convenience shops from Norvik Foods.': ['Halden Foods', 'Norvik Foods'],
  'Halden Therapeutics will pay Denmark’s Corvex up to $700m for the rights to a drug.': [
    'Corvex',
    'Halden Therapeutics',
  ],
  'Halden Foods and Norvik Foods have agreed to combine.': ['Halden Foods', 'Norvik Foods'],
  'Halden Foods received more than $2 billion in bailout money from the government.': [
    'Halden Foods',
    'the government',
  ],
  'Halden Foods’ board agreed to sell its bakery unit to Norvik Foods.': ['Halden Foods', 'Norvik Foods'],
  'Halden Foods as well as Norvik Foods will buy Tarn Dairies.': ['Halden Foods', 'Norvik Foods', 'Tarn Dairies'],
  'Halden Foods has bought among other things Tarn Dairies.': ['Halden Foods', 'Tarn Dairies'],
  'Halden Foods bought what is now Tarn Dairies for $10 million.': ['Halden Foods', 'Tarn Dairies'],
  'Halden Air had approached Norvik rival Osier Aircraft regarding a potential deal.': ['Halden Air', 'Osier Aircraft'],
  'The British government has agreed to inject £40 million into Osierbank.': ['British government', 'Osierbank'],
  'Halden Therapeutics will pay Lima-based rival Corvex Labs $50 million upfront for the rights to a drug.': [
    'Corvex Labs',
    'Halden Therapeutics',
  ],
  'Halden Foods and Norvik Foods signed accords with Tarn Dairies.': ['Halden Foods', 'Norvik Foods', 'Tarn Dairies'],
  'Tarn Dairies took steps in response to Halden Foods having agreed to sell its 38 percent interest in Tarn to Norvik Foods.':
    ['Halden Foods', 'Norvik Foods', 'Tarn Dairies'],
};

describe('Who does what to whom', () => {
  for (const [text, sides] of Object.entries(TELLING))
    it(`is told: ${text}`, () => {
      assert.deepEqual(sidesOf(text), [sides]);
    });

  it('is told of all three where the headline names one', () => {
    const deals = dealsOf(
      'Norland acquires funding for solar power',
      'Halden Agency, Osier Fund and Norland reached an agreement on Tuesday to pay for pumps.',
    );
    assert.deepEqual(deals.map(sortedNames), [['Halden Agency', 'Norland', 'Osier Fund']]);
  });

  it('is told of who wins, and not of those who are beaten', () => {
    const text = 'Halden Rail Ltd. beat Tarn Rail Ltd. and Osier Rail Ltd. to win a contract from the city of Lyon.';
    assert.deepEqual(sidesOf(text), [['Halden Rail Ltd.', 'Lyon']]);
    const asked = 'The city of Lyon asked Tarn Rail Ltd. and Osier Rail Ltd. to build 40 trams under a contract.';
    assert.ok(sidesOf(asked).every((sides) => sides.length !== 1));
  });

  it('is told of a seller alone', () => {
    for (const text of [
      'Halden Foods has put its bakery division up for sale.',
      'Halden Foods is seeking a buyer for its bakery division.',
    ])
      assert.deepEqual(sidesOf(text), [['Halden Foods']], text);
  });

  it('is told where something is said of the one who acts on the way', () => {
    const text = 'Norvik Foods, whose shares rose 3%, is buying Halden Foods.';
    const deals = dealsOf('Tarnholm to buy Osterby', 'Tarnholm Group agreed to buy Osterby Ltd. for $4 billion.', text);
    assert.ok(deals.some((deal) => names(deal).join(' + ') === 'Norvik Foods + Halden Foods'));
  });

  it('is told of who pays for most of what the headline says is bought', () => {
    const deals = dealsOf(
      'Anna Velmar buys football club Wexmoor Rovers',
      'Anna Velmar, the mining billionaire, has bought Wexmoor Rovers from the Pryce family.',
      'Velmar paid about £140 million for 90% of the club, a person close to the family said.',
    );
    assert.deepEqual(deals.map(names), [['Anna Velmar', 'Wexmoor Rovers', 'the Pryce family']]);
  });

  const rolesIn = (headline: string, text: string) => dealsOf(headline, text).map(namesWithRoles);

  it('tells who would buy where one has approached another, and which of two names around a purchase buys', () => {
    assert.deepEqual(
      rolesIn('Snack makers', 'Halden Foods has approached Norvik Foods about a possible takeover, it said on Monday.'),
      [['Halden Foods (bidder)', 'Norvik Foods (target)']],
    );
    assert.deepEqual(rolesIn('Snack makers', 'Halden Foods has approached Norvik Foods about a tie-up.'), [
      ['Halden Foods (partner)', 'Norvik Foods (partner)'],
    ]);
    assert.deepEqual(
      rolesIn('Regulator clears Halden Foods purchase of Norvik Foods', 'The watchdog saw no harm in it.'),
      [['Halden Foods (buyer)', 'Norvik Foods (target)']],
    );
  });

  it('is told by a verb in the headline that could be a noun, and not by the noun', () => {
    assert.deepEqual(
      rolesIn('Halden licenses cancer drug from Corvex Labs', 'Halden’s shares rose in early trading.'),
      [['Halden (licensee)', 'Corvex Labs (licensor)']],
    );
    assert.deepEqual(rolesIn('Halden licenses under review at Corvex Labs', 'The ministry is looking at them.'), []);
  });

  it('is told once where the opening tells as done what the headline tells without a name', () => {
    const stake = 'Halden has bought a 51 percent stake in the Tarn Creek mine from Corvane Mining for $1 billion.';
    assert.equal(dealsOf('Halden buys stake in northern copper mine', stake).length, 1);
  });

  it('buys more of the firm just spoken of, where only a share and its seller are named', () => {
    assert.deepEqual(
      dealsOf(
        'Halden Bank to take 20% of Norvik Bank',
        'Halden Bank said it would acquire a 20% stake in Norvik Bank for $2 billion.',
        'Halden Bank will buy 13.2% from Corvane Capital and the rest in the market.',
      ).map(namesWithRoles),
      [['Halden Bank (buyer)', 'Norvik Bank (target)', 'Corvane Capital (seller)']],
    );
  });

  it('is told of goods where the headline only says who is picked', () => {
    const far = (text: string) => dealsOf('Peru picks Halden Systems', text)[0]?.type.value;
    assert.equal(
      far('Peru has chosen Halden Systems to supply five frigates in a contract worth $10 billion.'),
      'supply',
    );
    assert.equal(far('Peru has chosen Halden Systems to run its ferries in a contract worth $10 billion.'), 'service');
  });

  it('is not told by words that look like it', () => {
    for (const text of [
      'The defence ministry official praised Halden Foods for its work.',
      'The finance ministry approved the agreement.',
      'Halden Foods has not sought federal aid.',
      'Many walked around the block before Halden Foods opened its doors.',
      'Halden Foods hired Corvane Capital to advise it on its strategy.',
      'Halden Foods is working with Norvik Bank to find out what went wrong.',
      'Halden Foods is working with the Ministry of Health to reduce salt.',
      'Halden Foods delivered strong results to investors at Norvik Bank.',
      'Halden Foods took its private jet to Corvane in March.',
      'The court terminated the hearing after Halden Foods apologised.',
      'Halden Foods knew what Norvik Foods had bought.',
      'Halden Foods said the talk of what is now Norvik Foods accords with its view.',
      'Halden Foods put up a sign for sale hunters outside its Norvik Park store.',
    ])
      assert.deepEqual(sidesOf(text), [], text);
  });

  it('leaves out who only sells for the creditors, and whoever backs a group', () => {
    assert.deepEqual(sidesOf('Halden Foods was put up for sale by administrator Tarn Partners on Monday.'), [
      ['Halden Foods'],
    ]);
    assert.deepEqual(sidesOf('A consortium backed by Corvane Capital has bought Halden Foods.'), [
      ['Halden Foods', 'a consortium backed by Corvane Capital'],
    ]);
  });
});
