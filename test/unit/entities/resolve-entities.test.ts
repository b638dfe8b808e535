import { strict as assert } from 'node:assert';
import type { Entity } from '../../../src/engine/analysis.ts';
import { createArticleReader } from '../../../src/engine/article/read-article.ts';
import { createRuleSpanFinder } from '../../../src/engine/attributions/finder/rule-span-finder.ts';
import { createBlockReader } from '../../../src/engine/block-reader.ts';
import { registeredNames } from '../../../src/engine/entities/name-clusters.ts';
import { createNameFinder } from '../../../src/engine/entities/name-finder.ts';
import { EMPTY_REGISTER, type Register } from '../../../src/engine/entities/register.ts';
import type { ResolvedEntities } from '../../../src/engine/entities/resolve.ts';
import { resolveEntities } from '../../../src/engine/entities/resolve-entities.ts';
import { Roster } from '../../../src/engine/entities/roster.ts';
import { Ids } from '../../../src/engine/ids.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';
import { runToEnd } from '../../../src/engine/run-to-end.ts';

const language = createWinkLanguage();
const articles = createArticleReader();

class Reading {
  readonly text: string;
  readonly resolved: ResolvedEntities;

  constructor(paragraphs: readonly string[], register: Register, anchorDate: string | null) {
    this.text = paragraphs.join('\n\n');
    const names = createNameFinder(register, () => null);
    const read = createBlockReader(language, names, createRuleSpanFinder());
    const article = articles.read(this.text);
    const blocks = runToEnd(read(article.blocks, false));
    this.resolved = runToEnd(
      resolveEntities(
        { article, blocks },
        { registered: registeredNames(register), ids: new Ids(), anchorDate, roster: new Roster(null) },
      ),
    );
  }

  entity(name: string): Entity {
    const found = this.resolved.entities.find((entity) => entity.name === name);
    assert.ok(found, `no ${name} among ${this.resolved.entities.map((entity) => entity.name).join(', ')}`);
    return found;
  }

  quote(phrase: string) {
    const start = this.text.indexOf(phrase);
    assert.ok(start >= 0, phrase);
    return { start, end: start + phrase.length, text: phrase };
  }

  /** The name of what a phrase stands for. */
  whatIs(phrase: string): string | null {
    return this.resolved.entityOf(this.quote(phrase))?.name ?? null;
  }

  whatAre(phrase: string): string[] {
    return this.resolved.entitiesOf(this.quote(phrase)).map((entity) => entity.name);
  }
}

const read = (...paragraphs: string[]) => new Reading(paragraphs, EMPTY_REGISTER, null);
const readWith = (register: Register, ...paragraphs: string[]) => new Reading(paragraphs, register, null);

describe('One entity a thing', () => {
  it('leads "it" to a firm, and not to the name that it had', () => {
    const reading = new Reading(
      ['Osier Corp, previously the Norvik Rubber Co, said it agreed to sell its tire division.'],
      EMPTY_REGISTER,
      null,
    );
    const forms = reading.entity('Osier Corp').mentions.map(({ text }) => text);
    assert.ok(forms.includes('it') && forms.includes('its'), forms.join(', '));
  });

  it('ties short forms to the full name of an organisation', () => {
    const { aliases, mentions } = read(
      'Brightwater Group Holding Ltd bought a rival.',
      "Brightwater said it paid cash. Brightwater's bonds fell.",
    ).entity('Brightwater Group Holding Ltd');
    assert.deepEqual(aliases, ['Brightwater']);
    assert.equal(mentions.filter((m) => m.form === 'name').length, 3);
  });
  it('ties an acronym in brackets to what it is short for', () => {
    assert.deepEqual(
      read('The Northern Grain Board (NGB) met.', 'The NGB adjourned.').entity('Northern Grain Board').aliases,
      ['NGB'],
    );
  });
  it('ties an acronym to a company whose legal form it leaves out', () => {
    const reading = read('Northern Grain Mills Ltd fell. NGM closed a mill.', 'A spokesman for NGM resigned.');
    assert.deepEqual(reading.entity('Northern Grain Mills Ltd').aliases, ['NGM']);
  });
  it('ties what stands in brackets to the full name whose letters it has', () => {
    const aliases = (...paragraphs: string[]) => read(...paragraphs).entity(paragraphs[0]!.split(' (')[0]!).aliases;
    assert.deepEqual(aliases('Velmar-Tarnly (VT) merged.', 'Shares of VT fell.'), ['VT']);
    assert.deepEqual(aliases('Velmar & Tarnly (V&T) merged.', 'Shares of V&T fell.'), ['V&T']);
    assert.deepEqual(aliases('Velmar Online (VOL) merged.', 'Shares of VOL fell.'), ['VOL']);
    assert.deepEqual(aliases('Velmar Online (TPQ) merged.', 'Shares of TPQ fell.'), []);
  });
  it('ties two letters to the company that they begin, but not to one of several units', () => {
    assert.deepEqual(read('XQ Systems Inc rose.', 'Then XQ fell.').entity('XQ Systems Inc').aliases, ['XQ']);
    assert.deepEqual(read('XQ Global Services rose.', 'Then XQ fell.').entity('XQ Global Services').aliases, []);
  });
  it('keeps a company with its legal form apart from a longer name, and gives initials to their owner', () => {
    const names = (...paragraphs: string[]) => read(...paragraphs).resolved.entities.map(({ name }) => name);
    assert.deepEqual(names('Velmar Grain Plc rose. The Velmar Grain Pension Fund fell.'), [
      'Velmar Grain Plc',
      'Velmar Grain Pension Fund',
    ]);
    const quarries = read('Tarn Peak Quarries Ltd will merge TPQ Minerals with a rival.', 'Then TPQ rose.');
    assert.deepEqual(quarries.entity('Tarn Peak Quarries Ltd').aliases, ['TPQ']);
  });
  it('takes a legal form before a name for none of its words', () => {
    assert.deepEqual(read('Buyers like PT Brelsa Mining.', 'Then Brelsa fell.').entity('PT Brelsa Mining').aliases, [
      'Brelsa',
    ]);
  });
  it('ties the short names of countries to their full ones', () => {
    const reading = read('The United States and the U.K. signed it.', 'The US and the United Kingdom will pay.');
    assert.deepEqual(reading.entity('United States').aliases, ['US']);
    assert.deepEqual(reading.entity('United Kingdom').aliases, ['U.K.']);
  });
  it('ties a name with its country to the one without, by which it is called', () => {
    const { aliases } = read('Icelandic Velmar Bank fell. Velmar Bank closed.', 'Velmar Bank denied it.').entity(
      'Velmar Bank',
    );
    assert.deepEqual(aliases, ['Icelandic Velmar Bank']);
    const banks = read('The Norwegian Grain Board met the Danish Grain Board.', 'The Grain Board adjourned.');
    assert.deepEqual(
      banks.resolved.entities.filter(({ aliases: others }) => others.length > 0),
      [],
    );
  });
  const organizations = (...paragraphs: string[]) =>
    read(...paragraphs)
      .resolved.entities.filter(({ type }) => type === 'organization')
      .map(({ name }) => name);
  it('takes an everyday word that begins a headline for no part of the name behind it', () => {
    assert.deepEqual(organizations('# Airline Norvik Air grows', 'A spokesman for Norvik Air said so.'), [
      'Norvik Air',
    ]);
    assert.deepEqual(organizations('# Airline Norvik Air grows', 'A spokesman for Airline Norvik Air said so.'), [
      'Airline Norvik Air',
    ]);
  });
  it('takes a country off a name that the article has without it', () => {
    assert.ok(
      organizations('South Korea Norvik Air is growing.', 'A spokesman for Norvik Air said so.').includes('Norvik Air'),
    );
    assert.ok(organizations('China Norvik Group grew.', 'A buyer of Norvik agreed.').includes('China Norvik Group'));
  });

  it('ties a surname to the full name', () => {
    assert.deepEqual(read('Peter Varga resigned.', 'Staff cheered Varga.').entity('Peter Varga').aliases, ['Varga']);
  });
  it('ties a short form to the company named most where several begin with it', () => {
    const reading = read('Velmar Optics bid. Velmar Optics hopes to spin off Velmar Health.', 'Velmar rose.');
    assert.deepEqual(reading.entity('Velmar Optics').aliases, ['Velmar']);
  });
  it('ties a club to its town, and a common first word to the only company that it can mean', () => {
    const clubs = read('The Seattle Marlins have played since 1964. The Marlins need a stadium.');
    assert.equal(clubs.entity('Seattle Marlins').mentions.length, 2);
    const airlines = read('Norvik spoke with United Airlines. The airline United and Norvik know each other.');
    assert.deepEqual(airlines.entity('United Airlines').aliases, ['United']);
  });
  it('tells a company from a person by which word stands alone', () => {
    assert.equal(
      read('The deal pleased Tarn Osker.', 'Tarn was founded in 1990.').entity('Tarn Osker').type,
      'organization',
    );
    assert.equal(read('The deal pleased Tarn Osker.', 'Then Osker left.').entity('Tarn Osker').type, 'person');
  });
  it('takes a company’s name from its mixed-case spelling', () => {
    const { name, aliases } = read('VELMAR — The mill closed.', 'Velmar’s sales fell.').entity('Velmar');
    assert.deepEqual([name, aliases], ['Velmar', ['VELMAR']]);
  });
  it('leaves the town of the dateline a place, though a company is called after it', () => {
    const reading = read('VELMAR, 3 May 2024 — Velmar Lithium grew.', 'Velmar’s sales rose, Velmar said.');
    assert.equal(reading.entity('VELMAR').type, 'place');
    assert.deepEqual(reading.entity('Velmar Lithium').aliases, ['Velmar']);
  });
  it('decides over the article what an unknown name is', () => {
    const reading = read('Tickets for Velmar sold out.', 'It owns shares in Velmar.', 'Crowds cheered for Velmar.');
    assert.equal(reading.entity('Velmar').type, 'organization');
  });
  it('finds in a headline the names that the story gives away', () => {
    const reading = read(
      '# Brekkner Says Just Velmar Deal Is Near',
      'Ida Brekkner runs Just Velmar. She likes Just Velmar.',
    );
    assert.equal(reading.whatIs('Brekkner Says'), 'Ida Brekkner');
    assert.equal(reading.whatIs('Just Velmar Deal'), 'Just Velmar');
  });
  it('finds in a line of capitals the names that the story gives away, one word or without the legal form', () => {
    const reading = read(
      'BREKKNER SEEKS STAKE IN TARNLY SHIPPING',
      'Ida Brekkner bid for Tarnly Shipping Co Ltd on Monday.',
    );
    assert.equal(reading.whatIs('BREKKNER SEEKS'), 'Ida Brekkner');
    assert.equal(reading.whatIs('TARNLY SHIPPING'), 'Tarnly Shipping Co Ltd');
    assert.equal(reading.whatIs('SEEKS'), null);
  });
  it('finds a company with “and” in its name by what it is short for', () => {
    const reading = read('Tarnly and Tarnly Shipping Plc fell.', 'Later on, Tarnly and Tarnly rose.');
    assert.deepEqual(reading.entity('Tarnly and Tarnly Shipping Plc').aliases, ['Tarnly and Tarnly']);
  });
  it('takes two names with “and” for one where they come back together and never apart', () => {
    const name = 'Brelsa Varn and Osker Trading Corp';
    const pair = `They sued ${name} last year.`;
    assert.deepEqual(read(pair, 'A suit against Brelsa Varn and Osker was heard.').entity(name).aliases, [
      'Brelsa Varn and Osker',
    ]);
    const apart = read(pair, 'A suit against Brelsa Varn and Osker was heard.', 'It sued Osker again.');
    assert.equal(apart.entity('Brelsa Varn').mentions.length, 2);
    const two = read(pair, 'A suit between Brelsa Varn and Osker was heard.');
    assert.equal(two.entity('Brelsa Varn').mentions.length, 2);
  });
  it('leaves a place a place that is all of a company’s name but its legal form', () => {
    const reading = read('Shares of South Africa Ltd fell.', 'Buyers from South Africa came.');
    assert.equal(reading.entity('South Africa').type, 'place');
  });
  it('finds at the start of a sentence a name of everyday words that stands inside others', () => {
    const reading = read('They sued Green Gate. Nobody spoke for Green Gate.', 'Green Gate denies it.');
    assert.equal(reading.entity('Green Gate').mentions.length, 3);
  });
  it('leaves a place alone that a club is named after', () => {
    assert.equal(read('Port Wendle Yacht Club met in Port Wendle.').entity('Port Wendle').type, 'place');
  });
  it('takes honours behind a name for no other person, nor for part of the name', () => {
    const lee = read('Ann Lee MBE has died.', 'Ann Lee was born in Oslo. Lee was 62.').entity('Ann Lee');
    assert.equal(lee.mentions.filter(({ form }) => form === 'name').length, 3);
  });

  it('ties a first name, and a family name that comes first, to the full name', () => {
    const story = read(
      'Jane Doe met Kim Dae-hyun on Monday.',
      'The minister said that Kim left early, but Jane argued on. Mr. Kim agreed with Jane, who smiled.',
    );
    assert.deepEqual(story.entity('Jane Doe').aliases, ['Jane']);
    assert.deepEqual(story.entity('Kim Dae-hyun').aliases, ['Kim']);
  });
  it('leaves a first name by itself that two people have', () => {
    const story = read('Jane Doe met Jane Tolbrook on Monday.', 'She said that Jane argued on with Jane, who smiled.');
    assert.deepEqual(story.entity('Jane Doe').aliases, []);
  });
  it('ties spellings together that part a name by a space, a hyphen, or nothing', () => {
    const story = read(
      'Air Norvik-Tarn Ltd lost money. Shares of Air Norvik Tarn Ltd fell, and so did sales at Mc-Velmar Inc.',
      'The chairman of McVelmar Inc left.',
    );
    assert.deepEqual(story.entity('Air Norvik-Tarn Ltd').aliases, ['Air Norvik Tarn Ltd']);
    assert.deepEqual(story.entity('Mc-Velmar Inc').aliases, ['McVelmar Inc']);
  });
  it('ties a house with a foreign first word to what it is called by', () => {
    const story = read('Shares of Banco Santander fell.', 'A rival of Santander agreed.');
    assert.deepEqual(story.entity('Banco Santander').aliases, ['Santander']);
  });
  it('ties a body to its country’s', () => {
    const story = read('The bill passed the US Senate on Monday.', 'He told the Senate that it was late.');
    assert.deepEqual(story.entity('US Senate').aliases, ['Senate']);
  });
  it('ties a surname that is also a town’s to the person who speaks', () => {
    const story = read('Jane Houston runs the yard.', '“We are full,” Houston said. It sells to Houston and Dallas.');
    assert.equal(story.whatIs('Houston said'), 'Jane Houston');
    assert.equal(story.entity('Houston').type, 'place');
  });
  it('never makes one person of two with the same surname', () => {
    const { resolved } = read('Peter Varga met Anna Varga.', 'Varga left.');
    assert.deepEqual(
      resolved.entities.map((entity) => entity.name),
      ['Peter Varga', 'Anna Varga', 'Varga'],
    );
  });
  it('does not take a country for the company that bears its name', () => {
    assert.equal(read('China Rail bid. Growth in China slowed.').entity('China').type, 'place');
  });
  it('gives equal figures one entity, by value', () => {
    const { mentions } = read('It paid $2 billion.', 'The US$2bn came from banks.').entity('$2 billion');
    assert.equal(mentions.length, 2);
  });
  it('gives the register’s name and type to every alias', () => {
    const register: Register = {
      entries: [{ name: 'Zeta Widgets', type: 'organization', aliases: ['Big Zed'] }],
      notNames: [],
      notSame: [],
    };
    const { type, aliases } = readWith(register, 'Big Zed rose after Zeta Widgets reported.').entity('Zeta Widgets');
    assert.deepEqual([type, aliases], ['organization', ['Big Zed']]);
  });
  it('keeps ids while text is put before', () => {
    const id = (reading: Reading) => reading.entity('Norvik Corp').id;
    assert.equal(id(read('Norvik Corp grew.')), id(read('A preface in Oslo.', 'Norvik Corp grew.')));
  });
  it('slices every span to its text, with markup in between', () => {
    const { resolved, text } = read('**Norvik** *Corp* rose 5%.', '[Norvik](https://example.org/) paid $3 million.');
    for (const { mentions, role } of resolved.entities)
      for (const quote of [...mentions, ...(role ? [role] : [])])
        assert.equal(text.slice(quote.start, quote.end), quote.text);
  });
});

describe('What a phrase stands for', () => {
  it('resolves "the company" to the subject of the sentence before', () => {
    assert.equal(read('Norvik Corp sued Halden Ltd. The company wants damages.').whatIs('The company'), 'Norvik Corp');
  });
  it('resolves "the bank" to the one that is a bank', () => {
    assert.equal(read('Norvik Corp borrowed from Tarn Bank. The bank was paid.').whatIs('The bank'), 'Tarn Bank');
  });
  it('resolves "he" to the person who spoke', () => {
    assert.equal(read('Norvik hired Peter Varga. "I am glad," he said.').whatIs('he said'), 'Peter Varga');
  });
  it('keeps "he" to the subject of its own sentence where the clause leads on from it', () => {
    const first = '"Shops gain," said Nora Ekdal, who covers retail for Peter Varga. ';
    assert.equal(read(`${first}Jonas Berg disagrees: he expects losses.`).whatIs('he expects'), 'Jonas Berg');
    assert.equal(read(`${first}Jonas Berg disagrees, but he expects no losses.`).whatIs('he expects'), 'Jonas Berg');
  });

  it('takes the first person of a source for who spoke, not those who describe it', () => {
    const told = read('"Shops gain," said Nora Ekdal, who covers retail for Peter Varga. "Banks lose," she said.');
    assert.equal(told.whatIs('she said'), 'Nora Ekdal');
    const colleague = read('Nora Ekdal left. Her colleague Peter Varga said that shops gain. "Banks lose," he said.');
    assert.equal(colleague.whatIs('he said'), 'Peter Varga');
  });

  it('leaves "it" alone where it stands for nothing', () => {
    assert.equal(read('Norvik Corp grew. It is clear that demand rose.').whatIs('It is'), null);
  });
  it('resolves "the two firms" and "both" to the two named together, not to the outlet that reports', () => {
    const reading = read(
      'Norvik Corp signed a pact with Halden Ltd.',
      'Norvik declined to comment on the Reuters report. The two firms will share plants. Both hope to grow.',
    );
    assert.deepEqual(reading.whatAre('The two firms'), ['Norvik Corp', 'Halden Ltd']);
    assert.deepEqual(reading.whatAre('Both'), ['Norvik Corp', 'Halden Ltd']);
  });
  it('resolves "the two state-owned firms" to the two named together, and "the two other firms" to nobody', () => {
    const reading = read('Norvik Corp signed a pact with Halden Ltd.', 'The two state-owned firms will share plants.');
    assert.deepEqual(reading.whatAre('The two state-owned firms'), ['Norvik Corp', 'Halden Ltd']);
    const others = read('Norvik Corp signed a pact with Halden Ltd.', 'The two other firms will share plants.');
    assert.deepEqual(others.whatAre('The two other firms'), []);
  });
  it('resolves "the newspaper" to the outlet cited last, however far back, and never to a company', () => {
    const reading = read(
      'Velmar may buy Osk Optics, the Tarnwick Courier reports.',
      'Velmar would pay cash. Osk Optics would move.',
      'Velmar rose. Velmar is large.',
      'The newspaper named no source. This newspaper has seen the letter.',
    );
    assert.equal(reading.whatIs('The newspaper'), 'Tarnwick Courier');
    assert.equal(reading.whatIs('This newspaper'), null);
    assert.equal(read('Velmar Ltd rose. The newspaper named no source.').whatIs('The newspaper'), null);
  });
  it('resolves "the agency" to the agency that was cited', () => {
    const reading = read(
      'Velmar Ltd rose, the news agency Norwire said. Velmar Ltd owes much. The agency cited a bank.',
    );
    assert.equal(reading.whatIs('The agency'), 'Norwire');
  });
  it('resolves "the company" to companies only, and "the new company" to none', () => {
    const reading = read('Velmar Ltd grew. The Institute for Deep Wells disagreed. The company is proud.');
    assert.equal(reading.whatIs('The company'), 'Velmar Ltd');
    assert.equal(read('Velmar Ltd and Osk Ltd merged. The new company is big.').whatIs('The new company'), null);
  });
  it('resolves a description to the one that was described so', () => {
    const reading = read(
      'The shipping company Velmar sued the trade union Osk Nord.',
      'Halden Ltd grew. Halden Ltd hired. The shipping company did not. The union was glad.',
    );
    assert.equal(reading.whatIs('The shipping company did'), 'Velmar');
    assert.equal(reading.whatIs('The union'), 'Osk Nord');
  });
  it('resolves "the insurance company" to the insurance group', () => {
    const story = read(
      'The bank Norvik lends to insurance group Harbour Lines. Norvik wants the insurance company sold.',
    );
    assert.equal(story.whatIs('the insurance company'), 'Harbour Lines');
  });
  it('resolves "the team" to the one that is called so, and "the company" to no team', () => {
    const story = read(
      'The Seattle Marlins baseball team signed a contract with the bank Norvik. The company will pay the team.',
    );
    assert.equal(story.whatIs('the team'), 'Seattle Marlins');
    assert.equal(story.whatIs('The company'), 'Norvik');
  });
  it('leaves alone what only would be the biggest', () => {
    assert.equal(
      read('Norvik Air may buy Harbour Airlines. That would make the biggest airline.').whatIs('the biggest airline'),
      null,
    );
  });
  it('resolves "the two companies" to companies, not to an authority or an outlet', () => {
    const reading = read(
      'Velmar Ltd and Osk Ltd will share plants.',
      'Velmar Ltd told the Wendle Authority so, and the Wendle Authority told Reuters. The two companies are glad.',
    );
    assert.deepEqual(reading.whatAre('The two companies'), ['Velmar Ltd', 'Osk Ltd']);
  });
  it('resolves "the minister" to who is one', () => {
    const reading = read(
      'Ports minister Ida Brekkner spoke. Chairman Peter Varga listened. The minister left. The finance minister stayed.',
    );
    assert.equal(reading.whatIs('The minister'), 'Ida Brekkner');
    assert.equal(reading.whatIs('The finance minister'), null);
  });
  it('gives all that a phrase names', () => {
    assert.deepEqual(read('Talks between Norvik Corp and Halden Ltd ended.').whatAre('Norvik Corp and Halden Ltd'), [
      'Norvik Corp',
      'Halden Ltd',
    ]);
  });
  it('takes the head of a phrase, the person before the firm', () => {
    const reading = read('Norvik spokeswoman Jane Doe spoke. An analyst at Halden Ltd wrote.');
    assert.equal(reading.whatIs('Norvik spokeswoman Jane Doe'), 'Jane Doe');
  });
  it('gives null for a phrase that names nothing', () => {
    assert.equal(read('A person close to the talks said so.').whatIs('A person close to the talks'), null);
  });
});

describe('Roles and affiliations', () => {
  const role = (sentence: string, name: string) => {
    const reading = read(sentence);
    const person = reading.entity(name);
    const referent = reading.resolved.referents.find(({ id }) => id === person.id)!;
    return [person.role?.text, reading.resolved.affiliationOf(referent)?.name];
  };
  it('reads a title before the name', () => {
    assert.deepEqual(role('Norvik chief executive officer Peter Varga resigned.', 'Peter Varga'), [
      'Norvik chief executive officer',
      'Norvik',
    ]);
  });
  it('reads an apposition after the name', () => {
    assert.deepEqual(role('Jane Doe, an analyst at Tarn Research, disagreed.', 'Jane Doe'), [
      'an analyst at Tarn Research',
      'Tarn Research',
    ]);
    assert.deepEqual(role('Jane Doe, president of the Tarn Foundation, disagreed.', 'Jane Doe'), [
      'president of the Tarn Foundation',
      'Tarn Foundation',
    ]);
  });
  it('reads what the article says that somebody is', () => {
    assert.deepEqual(role('Jane Doe is the chairman of the Tarn Foundation.', 'Jane Doe'), [
      'the chairman of the Tarn Foundation',
      'Tarn Foundation',
    ]);
    assert.deepEqual(role('Jane Doe is in Oslo.', 'Jane Doe'), [undefined, undefined]);
  });
  it('says nothing where the article says nothing', () => {
    assert.deepEqual(role('Later Jane Doe disagreed.', 'Jane Doe'), [undefined, undefined]);
  });
});

describe('Dates of an article', () => {
  it('are resolved against its day', () => {
    const reading = new Reading(
      ['Norvik Corp said so on Tuesday, a week after last month.'],
      EMPTY_REGISTER,
      '2014-03-31',
    );
    assert.deepEqual(reading.entity('Tuesday').value, {
      date: '2014-03-25',
      precision: 'day',
      relative: false,
      anchored: true,
    });
    assert.equal(reading.entity('last month').mentions[0]?.form, 'nominal');
  });
});
