import { strict as assert } from 'node:assert';
import { createNameFinder, lateNameTagger } from '../../../src/engine/entities/name-finder.ts';
import { EMPTY_REGISTER } from '../../../src/engine/entities/register.ts';
import { splitPairs } from '../../../src/engine/entities/split-pairs.ts';
import { wordsOf } from '../../../src/engine/entities/words.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';
import { weights } from '../../fixtures/weights.ts';

const language = createWinkLanguage();
const finder = createNameFinder(EMPTY_REGISTER, lateNameTagger(weights));

/** The names of a sentence as "type: name". */
function names(prose: string): string[] {
  const outline = finder.outline(prose, language.read(prose));
  const [notes] = finder.notes([outline]);
  return finder.names(outline, notes!).map((m) => `${m.type}: ${prose.slice(m.start, m.end)}`);
}

describe('Days before names', () => {
  it('are no part of them', () => {
    assert.deepEqual(names('On Friday Norvik NV went on with its bid.'), ['organization: Norvik NV']);
    assert.deepEqual(names('In March Halden Corp. bought a mill.'), ['organization: Halden Corp.']);
  });
  it('stay where they are one', () => {
    assert.deepEqual(names('He wrote for Sunday Business Post in those years.').length, 1);
  });
});

describe('The numeral of a family', () => {
  it('is part of a name, and none by itself', () => {
    assert.deepEqual(
      names('The group is led by T. Boone Velmar III of Oslo, it said.')[0],
      'person: T. Boone Velmar III',
    );
  });
});

describe('What somebody is, before a name that opens a sentence', () => {
  it('is no part of it', () => {
    for (const lead of ['Housebuilder', 'Fintech', 'Activist investor', 'Telecoms group', 'Buyout firm', 'Regulator'])
      assert.deepEqual(names(`${lead} Nordvane AB has bought a mill.`), ['organization: Nordvane AB'], lead);
    assert.deepEqual(names('OSLO (AP) — Bookmaker Nordvane has bought a mill.').at(-1), 'organization: Nordvane');
    assert.deepEqual(names('Billionaire David Holm has bought a mill.'), ['person: David Holm']);
  });
  it('is one where only everyday words follow', () => {
    assert.deepEqual(names('Utility Warehouse has bought a mill.').length, 1);
    assert.deepEqual(names('Fintech Group AG has bought a mill.'), ['organization: Fintech Group AG']);
  });
});

describe('Offices beside names', () => {
  it('are taken off with what they are in charge of', () => {
    assert.deepEqual(names('US Secretary of State Marianne Tolbrook met them on Monday.'), [
      'place: US',
      'person: Marianne Tolbrook',
    ]);
    assert.deepEqual(names('The Chancellor of the Exchequer, Alan Brask, agreed.'), ['person: Alan Brask']);
    assert.deepEqual(names('White House Chief of Staff Andrew Tolbrook resigned.').slice(-1), [
      'person: Andrew Tolbrook',
    ]);
    assert.deepEqual(names('He wrote to the Minister for Economic and Monetary Affairs on Monday.'), []);
  });
  it('are taken off the name of what they are of', () => {
    assert.deepEqual(names('The Chief Executive of Velmarco, Jane Doe, declined to comment.'), [
      'organization: Velmarco',
      'person: Jane Doe',
    ]);
    assert.deepEqual(names('They asked the Director General of the Industrial Development Bureau on Monday.'), [
      'organization: Industrial Development Bureau',
    ]);
  });
  it('are taken off behind an organisation', () => {
    assert.deepEqual(names('On Monday, Microsoft General Counsel Jane Doe agreed.'), [
      'organization: Microsoft',
      'person: Jane Doe',
    ]);
    assert.deepEqual(names('The letter went to Senator Tolbrook on Monday.'), ['person: Tolbrook']);
  });
  it('stay in the names of organisations that hold their words', () => {
    assert.deepEqual(names('Shares of Premier Foods rose.'), ['organization: Premier Foods']);
    assert.deepEqual(names('He works for the Office of the Governor in Velmar.').slice(0, 1), [
      'organization: Office of the Governor',
    ]);
    assert.deepEqual(names('Sales at General Motors rose.'), ['organization: General Motors']);
  });
});

describe('Names that no old news shows', () => {
  it('leave out the trade that opens a sentence', () => {
    assert.deepEqual(names('Rival Glenmoor, which had argued against it, is interested.'), ['organization: Glenmoor']);
    assert.deepEqual(names('Chipmaker Tarnholt rose.'), ['organization: Tarnholt']);
  });
  it('leave a flight and its number out', () => {
    assert.deepEqual(names('The crash of Norvik Airlines Flight 217 shut the airport.'), [
      'organization: Norvik Airlines',
    ]);
  });
  it('are no people where they are storms, or houses with a foreign first word', () => {
    assert.deepEqual(names('Oil rose after Hurricane Marianne shut the wells.'), ['other: Hurricane Marianne']);
    assert.deepEqual(names('Banco Tolbrook bought a rival.'), ['organization: Banco Tolbrook']);
  });
  it('end where the person in the role begins', () => {
    assert.deepEqual(names('The chief executive of Norvik Motors Martin Tolbrook said so.'), [
      'organization: Norvik Motors',
      'person: Martin Tolbrook',
    ]);
  });
  it('are none where a legal form or an event with its year stands alone', () => {
    assert.deepEqual(names('The summit, EXPO2005, was held by the Inc. crowd.'), []);
  });
});

describe('A country that opens an article and says where the news is from', () => {
  it('is no part of the name behind it', () => {
    assert.deepEqual(names('United Kingdom Velmarco Group has sold its mills.'), [
      'place: United Kingdom',
      'organization: Velmarco Group',
    ]);
    assert.deepEqual(names('Netherlands Dutch bank Norvik Group reported a loss.').slice(0, 1), ['place: Netherlands']);
    assert.deepEqual(names('New Zealand New Zealand Post has cut its fees.'), [
      'place: New Zealand',
      'organization: New Zealand Post',
    ]);
  });
  it('is part of the name where it belongs to it', () => {
    for (const name of ['Japan Airlines', 'New Zealand Post', 'United States Steel Corp', 'China Mobile'])
      assert.equal(names(`${name} has cut its fees.`)[0]?.split(': ')[1], name);
  });
});

describe('Names with "and" or a possessive', () => {
  /** What becomes of a whole text that is taken for one organisation. */
  const halves = (name: string): string[] =>
    splitPairs(wordsOf(name, language.read(name)), [
      { start: 0, end: name.length, type: 'organization', strength: 2 },
    ]).map(({ start, end }) => name.slice(start, end));

  it('are two where each half is a name', () => {
    assert.deepEqual(halves('Velmarco Bank and Equitarn'), ['Velmarco Bank', 'Equitarn']);
    assert.deepEqual(halves('Motorola and Equitarn'), ['Motorola', 'Equitarn']);
  });
  it('are one where a half is none', () => {
    for (const name of [
      'Marks and Tolbrook',
      'Velmarco Bank and Sons',
      'Johnson and Johnson',
      'Food and Drug Administration',
      'Union of Miners and Weavers',
    ])
      assert.deepEqual(halves(name), [name]);
  });
  it('are one where everyday words and a legal form follow the possessive', () => {
    assert.deepEqual(names("Tolbrook's Bay Company sold its stores."), ["organization: Tolbrook's Bay Company"]);
    assert.ok(!names("They bought Norvik's Tarnholt Inc on Monday.").some((name) => name.includes("Norvik's")));
  });
});
