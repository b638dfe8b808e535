import assert from 'node:assert/strict';
import { SENSED } from '../../../src/engine/deals/sentence/word-senses.ts';
import { DEAL_WORDS } from '../../../src/engine/lexicon/deal-words.ts';
import { dealsIn, inBrief, sortedNames } from './article.ts';

const told = (text: string): readonly string[] => dealsIn(text).map((deal) => inBrief(deal, sortedNames(deal)));

/** Each sentence tells one deal of these sides. */
const TELLING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'with those who lend': {
    'Halden Foods sold $2 billion of notes in three parts on Monday.': 'financing/completed: Halden Foods',
    'Halden Foods plans to issue up to 300 million euros in green bonds.': 'financing/exploring: Halden Foods',
    'Halden Foods priced a $450 million secured bond.': 'financing/completed: Halden Foods',
    'Halden Foods launched a rights issue of 900 million crowns.': 'financing/agreed: Halden Foods',
    'Norvik Bank raised $700 million by selling new shares.': 'financing/completed: Norvik Bank',
    'Halden Foods refinanced its borrowings with loans from Norvik Bank.':
      'financing/completed: Halden Foods + Norvik Bank',
    'Norvik Bank will provide Halden Foods with $90 million in debt financing.':
      'financing/agreed: Halden Foods + Norvik Bank',
    'Peru will grant carmaker Halden Motors 2 billion euros in subsidies.': 'financing/agreed: Halden Motors + Peru',
    'Corvane Capital poured $40 million into Halden Software.':
      'financing/completed: Corvane Capital + Halden Software',
    'Halden Software bagged $9 million from Corvane Capital.': 'financing/completed: Corvane Capital + Halden Software',
    'Halden Software raised $60 million from investors led by Corvane Capital.':
      'financing/completed: Corvane Capital + Halden Software',
    'The Norland government offered Halden Air 2 billion crowns in state aid.':
      'financing/proposed: Halden Air + Norland',
    'Halden Homes refinanced $700 million of debt.': 'financing/completed: Halden Homes',
    'Halden Homes reached an agreement with lenders to swap $1 billion of debt for stock.':
      'financing/agreed: Halden Homes',
  },
  'with the market': {
    'Halden Chips filed quietly for a New York listing.': 'ipo/proposed: Halden Chips',
    'Halden Chips hopes to raise as much as $300 million in its IPO.': 'ipo/exploring: Halden Chips',
    'Shares of Halden Chips soared 30% in their market debut.': 'ipo/completed: Halden Chips',
    'Halden Chips started trading on the Nasdaq on Friday.': 'ipo/completed: Halden Chips',
    'Corvane Capital plans to list its chip maker Halden Chips in Oslo.':
      'ipo/exploring: Corvane Capital + Halden Chips',
    'Halden Chips has hired Norvik Bank to run its IPO.': 'ipo/exploring: Halden Chips',
    'Halden Chips rose 20% on its first day of trading in Oslo.': 'ipo/completed: Halden Chips',
    'Corvane Capital is considering an IPO of its chip maker Halden Chips.':
      'ipo/exploring: Corvane Capital + Halden Chips',
    'Halden Foods said it would repurchase as much as 5 percent of its own shares.': 'other/agreed: Halden Foods',
    'Halden Foods will buy back $500 million of its shares.': 'other/agreed: Halden Foods',
    'Halden Foods announced a $500 million share buyback.': 'other/agreed: Halden Foods',
    'Halden Foods plans to carve out its bakery business.': 'asset-sale/exploring: Halden Foods',
    'Halden Foods will split into two listed companies.': 'asset-sale/exploring: Halden Foods',
  },
  'with those who sue and those who license': {
    'Halden Foods agreed to pay $15 million to resolve claims that it misled shoppers.':
      'settlement/agreed: Halden Foods',
    'Halden Foods will pay the Norland Trade Commission $15 million to end an inquiry.':
      'settlement/agreed: Halden Foods + Norland Trade Commission',
    'Halden Foods and Norvik Foods agreed to drop their lawsuits against each other.':
      'settlement/agreed: Halden Foods + Norvik Foods',
    'Halden Foods and Norvik Foods agreed to end all litigation over a jar.':
      'settlement/agreed: Halden Foods + Norvik Foods',
    'Halden Foods resolved its trademark dispute with Norvik Foods.': 'settlement/agreed: Halden Foods + Norvik Foods',
    'Halden Foods agreed to pay a $9 million fine to the Norland Trade Commission.':
      'settlement/agreed: Halden Foods + Norland Trade Commission',
    'Dockworkers at Halden Ports ratified a four-year contract.': 'other/agreed: Halden Ports + dockworkers',
    'Halden Foods buried the hatchet with Norvik Foods.': 'settlement/agreed: Halden Foods + Norvik Foods',
    'Staff at Halden Foods are idle, but workers at Norvik Foods approved a new contract.':
      'other/agreed: Norvik Foods + workers',
    'Halden Rail agreed a 4 percent pay rise with the Rodal union.': 'other/agreed: Halden Rail + Rodal',
    'Halden Pharma obtained a licence to make the spray in Peru from Norvik Pharma.':
      'licence/agreed: Halden Pharma + Norvik Pharma',
    'Halden Pharma will receive $30 million upfront from Norvik Pharma for the spray drug.':
      'licence/agreed: Halden Pharma + Norvik Pharma',
    'Norvik Pharma acquired the Peruvian rights to a spray from Halden Pharma.':
      'licence/completed: Halden Pharma + Norvik Pharma',
    'Norvik Pharma paid Halden Pharma $30 million upfront for rights to the spray.':
      'licence/completed: Halden Pharma + Norvik Pharma',
    'Halden Foods will sponsor the harbour race for $2 million a year.': 'other/agreed: Halden Foods',
  },
};

describe('A deal that a firm makes', () => {
  for (const [kind, telling] of Object.entries(TELLING))
    for (const [text, deal] of Object.entries(telling))
      it(`${kind} is told: ${text}`, () => {
        assert.deepEqual(told(text), [deal]);
      });

  it('is not told by words that look like it', () => {
    for (const text of [
      'Investors sold bonds of Halden Foods on Monday.',
      'Halden Foods sold $2 billion of Treasury notes.',
      'Halden Foods sold 900 jars of honey at the fair.',
      'Halden Foods has $2 billion of notes due in 2031.',
      'Halden Foods issued a warning on Monday.',
      'Halden Foods priced its jars at $4.',
      'Bond sales by firms such as Halden Foods slowed.',
      'Halden Foods poured 80 tonnes of concrete into its plant.',
      'Halden Foods landed a $9 million contract after Norvik Foods quit.',
      'Halden Foods received $50 million in sales from Asia.',
      'Halden Chips started selling its chips in Peru.',
      'Halden Chips made its television debut at the games.',
      'Halden Chips moved its job listing to Oslo.',
      'Halden Foods separated its jars by colour.',
      'Halden Foods split its shares five for one.',
      'The board of Halden Foods is split over strategy.',
      'Halden Foods resolved to do better.',
      'Halden Foods will end its inquiry in May.',
      'Halden Foods withdrew its complaint after a week.',
      'Halden Foods was fined $20 million by a court in Lyon.',
      'Halden Foods workers asked for a pay rise.',
      'Halden Foods lost its licence to sell wine.',
      'Halden Foods paid $20 million upfront in taxes.',
      'Norvik Bank holds $20 million of notes issued by Halden Foods.',
      'Halden Foods has no plans for a buyback.',
      'Halden Foods has lent its name to a race.',
      'Halden Foods has a licence to sell wine.',
      'Halden Foods invested time in Norvik Foods.',
      'Halden Foods restructured its kitchens.',
      'Halden Foods ended its fight against waste.',
      'Halden Chips, listed on the Nasdaq, makes chips.',
      'Norvik Bank is managing the listing of houses in Oslo.',
    ])
      assert.deepEqual(told(text), [], text);
  });

  it('has no side in who helps with it', () => {
    const found = told('Halden Chips hired Norvik Bank to arrange its IPO.');
    assert.ok(
      found.every((deal) => !deal.includes('Norvik')),
      found.join(),
    );
  });

  it('has its senses looked at only where they are deal words', () => {
    const known = new Set(DEAL_WORDS.map(({ words }) => words));
    assert.deepEqual(
      SENSED.filter((words) => !known.has(words)),
      [],
    );
  });
});
