import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createNameFinder, lateNameTagger } from '../../../src/engine/entities/name-finder.ts';
import type { NameMention } from '../../../src/engine/entities/names.ts';
import { EMPTY_REGISTER, type Register } from '../../../src/engine/entities/register.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';
import { weights } from '../../fixtures/weights.ts';

const language = createWinkLanguage();

const byRules = () => null;
const learned = lateNameTagger(weights);

/** The names of each paragraph of an article. */
function namesIn(
  paragraphs: readonly string[],
  taggerOf: typeof learned,
  register: Register = EMPTY_REGISTER,
): readonly (readonly NameMention[])[] {
  const finder = createNameFinder(register, taggerOf);
  const outlines = paragraphs.map((prose) => finder.outline(prose, language.read(prose)));
  const notes = finder.notes(outlines);
  return outlines.map((outline, i) => finder.names(outline, notes[i]!));
}

/** The names of a sentence as "type: name". */
function names(prose: string, register: Register = EMPTY_REGISTER): string[] {
  return namesIn([prose], byRules, register)[0]!.map((m) => `${m.type}: ${prose.slice(m.start, m.end)}`);
}

describe('Names by rules', () => {
  it('finds a company by its legal form, and leaves the possessive out', () => {
    assert.deepEqual(names("Investors sold Brightwater Holdings Ltd's bonds."), [
      'organization: Brightwater Holdings Ltd',
    ]);
  });
  it('ends a company at its legal form when the next sentence begins with a name', () => {
    assert.deepEqual(names('The bid came from Norvik Corp. Norvik had no comment.'), [
      'organization: Norvik Corp.',
      'organization: Norvik',
    ]);
  });
  it('takes a title off a person', () => {
    assert.deepEqual(names('They met Prime Minister Jane Doe and Mr. Roe.'), ['person: Jane Doe', 'person: Roe']);
    assert.deepEqual(names('They met Senators Jane Doe and Mark Roe.'), ['person: Jane Doe', 'person: Mark Roe']);
  });
  it('ends an owner at the apostrophe alone', () => {
    assert.deepEqual(names("Siemens' Jane Doe met General Motors' Mark Roe."), [
      'organization: Siemens',
      'person: Jane Doe',
      'organization: General Motors',
      'person: Mark Roe',
    ]);
  });
  it('knows a paper that is called like an office', () => {
    for (const prose of ['Analysts wrote. The Economist said no.', 'It was reported by The Economist on Monday.'])
      assert.deepEqual(names(prose), ['organization: The Economist']);
  });
  it('takes titles of councils, courts and the police off a person', () => {
    assert.deepEqual(names('They met Councillor Roe, Superintendent Knowles and Magistrate Jane Doe.'), [
      'person: Roe',
      'person: Knowles',
      'person: Jane Doe',
    ]);
  });
  it('takes a capital behind "U.S." for no name, where no body and no firm is called so', () => {
    assert.deepEqual(names('The buyer of U.S. Farm products met U.S. Growers.'), ['place: U.S.', 'place: U.S.']);
    assert.deepEqual(names('The U.S. Navy met U.S. Lines, which said so.'), [
      'organization: U.S. Navy',
      'organization: U.S. Lines',
    ]);
  });
  it('takes wars and slumps for no organisations, and a station for nobody', () => {
    assert.deepEqual(
      names('The worst slump since the Great Depression hit Gare Velmar.').map((name) => name.split(':')[0]),
      ['other', 'place'],
    );
  });
  it('takes a title of several words off a person, whatever its words sound like', () => {
    assert.deepEqual(
      names('They met Chief Financial Officer Jane Doe and Norvik Corp. Chief Operating Officer Mark Roe.'),
      ['person: Jane Doe', 'organization: Norvik Corp.', 'person: Mark Roe'],
    );
    assert.deepEqual(names('They met Chief Financial Officer, Jane Doe.'), ['person: Jane Doe']);
    assert.deepEqual(names('They sold Chief Industries Inc. today.'), ['organization: Chief Industries Inc.']);
  });
  it('keeps a name whole whose hyphen stands before a small letter', () => {
    assert.deepEqual(names('It was signed by Kim Dae-hyun, Park Seo-moon and Abdel-karim Haddad.'), [
      'person: Kim Dae-hyun',
      'person: Park Seo-moon',
      'person: Abdel-karim Haddad',
    ]);
    assert.deepEqual(names('A yard in Quay-on-Tarn is up for sale.'), ['place: Quay-on-Tarn']);
    assert.deepEqual(
      names('They blamed Tarnhar-e-Velm and the Hadr-ul-Brelsa group.').map((name) => name.split(': ')[1]),
      ['Tarnhar-e-Velm', 'Hadr-ul-Brelsa'],
    );
  });
  it('ends a name before a hyphen that only describes', () => {
    assert.deepEqual(names('The Norvik-owned yard and a Canada-based firm met the Anti-dumping panel.'), [
      'other: Norvik',
      'place: Canada',
      'other: Anti',
    ]);
  });
  it('knows Chinese, Indian, Arabic and Spanish names', () => {
    assert.deepEqual(names('It was signed by Li Zhaoxing, Mukesh Ambani, Khalid bin Salman and Maria de la Cruz.'), [
      'person: Li Zhaoxing',
      'person: Mukesh Ambani',
      'person: Khalid bin Salman',
      'person: Maria de la Cruz',
    ]);
  });
  it('keeps hyphens, apostrophes and initials inside a name', () => {
    assert.deepEqual(names("Yesterday Anna Moen-Guidon thanked T. O'Gorman and Paul O'Neill."), [
      'person: Anna Moen-Guidon',
      "person: T. O'Gorman",
      "person: Paul O'Neill",
    ]);
  });
  it('reads names with marks, digits and inner capitals', () => {
    assert.deepEqual(names('Shares of AT&T, 3M, eBay and Answers.com rose as Yahoo! fell.'), [
      'organization: AT&T',
      'organization: 3M',
      'organization: eBay',
      'organization: Answers.com',
      'organization: Yahoo!',
    ]);
  });
  it('keeps a possessive that belongs to the name', () => {
    assert.deepEqual(names("He left McDonald's for Standard & Poor's."), [
      "organization: McDonald's",
      "organization: Standard & Poor's",
    ]);
  });
  it('does not take a sentence opener, a weekday or a nationality for a name', () => {
    assert.deepEqual(names('Borrowers waited. On Tuesday French lenders lent. Such deals are rare.'), []);
  });
  it('tells a place from an organisation that begins with one', () => {
    assert.deepEqual(names('In Lisbon, the Lisbon Stock Exchange opened.'), [
      'place: Lisbon',
      'organization: Lisbon Stock Exchange',
    ]);
  });
  it('joins the parts of a public body', () => {
    assert.deepEqual(names('The Ministry of Foreign Affairs wrote to the Securities and Exchange Commission.'), [
      'organization: Ministry of Foreign Affairs',
      'organization: Securities and Exchange Commission',
    ]);
  });
  it('takes the newspaper that is cited by its last word', () => {
    assert.deepEqual(names('Two people told the Journal that the sale was near.'), ['organization: Journal']);
  });
  it('gives a surname the type of the full name in the same paragraph', () => {
    assert.deepEqual(names('Peter Varga resigned. Analysts praised Varga.'), ['person: Peter Varga', 'person: Varga']);
  });
  it('reads no names out of capitals that say nothing, but those it knows', () => {
    assert.deepEqual(names('Rival Makers Weigh Joint Bid With Microsoft For Chip Plants'), ['organization: Microsoft']);
    assert.deepEqual(names('REGULATORS BLOCK SALE OF MICROSOFT PLANTS'), ['organization: MICROSOFT']);
  });

  it('takes a name with "the" before it for no person', () => {
    assert.deepEqual(names('Two people told the Tarnwick Almanack so.'), ['organization: Tarnwick Almanack']);
  });
  it('takes for a person whom a role introduces, everyday words included', () => {
    assert.deepEqual(names('A spokeswoman, Rose Quarry, declined. It was “slow”, said Dale Wharf, the co-owner.'), [
      'person: Rose Quarry',
      'person: Dale Wharf',
    ]);
  });
  it('takes for a company what a trade introduces, in apposition and in a list', () => {
    assert.deepEqual(names('It lost its largest customer, Velmar, to its rivals, Brindle and Osk.'), [
      'organization: Velmar',
      'organization: Brindle',
      'other: Osk',
    ]);
  });
  it('takes for a company what has customers, stores or a spokeswoman', () => {
    for (const owned of ['shares', '1,100 stores', 'spokeswoman', 'largest customers', 'founder'])
      assert.deepEqual(names(`Later Velmar’s ${owned} came up.`), ['organization: Velmar'], owned);
  });
  it('takes for a company what ends in a word of trade', () => {
    assert.deepEqual(names('He compared Brenna Lithium, Osk Instruments and Quill Bunkering.'), [
      'organization: Brenna Lithium',
      'organization: Osk Instruments',
      'organization: Quill Bunkering',
    ]);
  });
  it('takes people by their trade for no name where they open a sentence', () => {
    assert.deepEqual(names('Geologists doubt it. Technicians announced a delay.'), []);
  });
  it('keeps the first word of a name that is explained, and the capitals of a dateline together', () => {
    assert.deepEqual(names('Clean Harvest, a charity, wrote to the mayor.'), ['organization: Clean Harvest']);
    assert.deepEqual(names('PORT WENDLE – The price fell.'), ['place: PORT WENDLE']);
  });
  it('takes for a person who made a picture', () => {
    assert.deepEqual(names('How it works. Illustration: Osk/Velmar'), ['person: Osk', 'other: Velmar']);
  });

  it('parts a person from the department or bank that stands before', () => {
    assert.deepEqual(names('Secretary of the Treasury Anna Varga met Tarn Bank Peter Osk.'), [
      'organization: Treasury',
      'person: Anna Varga',
      'organization: Tarn Bank',
      'person: Peter Osk',
    ]);
  });
  it('joins the two halves of a public body', () => {
    assert.deepEqual(
      names('It asked the National Trade and Safety Commission, and Velmar and the Court agreed.')[0],
      'organization: National Trade and Safety Commission',
    );
  });
  it('tells a state of the USA from an organisation, and takes short plurals for no names', () => {
    assert.deepEqual(names('SMEs sell PCs in Wendle, OH, to others.'), ['place: Wendle', 'place: OH']);
  });
  it('takes for a person whose surname is a word of trade', () => {
    assert.deepEqual(names('They spoke to Anna Steel and Peter Press.'), ['person: Anna Steel', 'person: Peter Press']);
  });
  it('takes "Northern" to begin a place, unless it has shares', () => {
    assert.deepEqual(names('They flew to Northern Wharf.'), ['place: Northern Wharf']);
    assert.deepEqual(names('They bought Northern Wharf’s shares.'), ['organization: Northern Wharf']);
  });

  describe('with a register', () => {
    const register: Register = {
      entries: [{ name: 'Orange', type: 'organization', aliases: ['Big O'] }],
      notNames: ['Project Falcon'],
      notSame: [],
    };
    it('lets the register win', () => {
      assert.deepEqual(names('They spoke to Orange and to Big O.', register), [
        'organization: Orange',
        'organization: Big O',
      ]);
    });
    it('passes over what is no name', () => {
      assert.deepEqual(names('They called it Project Falcon in Paris.', register), ['place: Paris']);
    });
  });

  it('takes no word of the trade for a name where it opens a sentence, nor part of a name from a firm', () => {
    for (const word of ['Exclusivity', 'Indemnity', 'Headcount', 'Divestment', 'Tariffs', 'Antitrust'])
      assert.deepEqual(names(`They spoke in Paris. ${word} is an issue.`), ['place: Paris']);
    assert.deepEqual(names('They spoke to Tariff Energy Ltd.'), ['organization: Tariff Energy Ltd']);
  });

  it('gives each of two companies side by side its own span, though one name was read across both', () => {
    assert.deepEqual(names("O'Neill's Inc. O'Neill's Bank Inc."), [
      "organization: O'Neill's Inc.",
      "organization: O'Neill's Bank Inc",
    ]);
  });
  it('gives spans in order, without overlaps, inside the prose, for any text', () => {
    const word = fc.constantFrom(
      'Acme',
      "O'Neill's",
      'Inc.',
      'of',
      'the',
      'Bank',
      'U.S.',
      '&',
      '“',
      '\u{1F600}',
      'A.',
      'é',
      '—',
      '\u200B',
    );
    const prose = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(prose, (text) => {
        for (const taggerOf of [byRules, learned]) {
          let at = 0;
          for (const { start, end } of namesIn([text], taggerOf)[0]!) {
            assert.ok(at <= start && start < end && end <= text.length);
            at = end;
          }
        }
      }),
    );
  }).timeout(10_000);
});
