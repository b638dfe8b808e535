import assert from 'node:assert/strict';
import { article } from '../support/engine.ts';

/** The other forms of the names of an article's organisations. */
const shortForms = (...paragraphs: string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    article(...paragraphs)
      .entities.filter(({ type }) => type === 'organization')
      .map(({ name, aliases }) => [name, aliases]),
  );

describe('A trade that opens a name', () => {
  const said = 'Theresa Roe, chief executive of Telecom, said so.';

  it('stands for the only company that is called by it and a country', () => {
    assert.deepEqual(shortForms('Telecom New Zealand will sell a unit.', said), { 'Telecom New Zealand': ['Telecom'] });
  });

  it('stands for nobody else where two are called so', () => {
    const { 'Telecom New Zealand': forms } = shortForms('Telecom New Zealand met Telecom Italy.', said);
    assert.deepEqual(forms, []);
  });

  it('is one mention and not two', () => {
    const { entities } = article('The Bank of Norland met.', 'Analysts warned the Bank about it.');
    const texts = entities.find(({ name }) => name === 'Bank of Norland')?.mentions.map(({ text }) => text);
    assert.deepEqual(texts, ['Bank of Norland', 'Bank', 'it']);
  });
});

describe('A short form beside the parent that is called so too', () => {
  it('is not the parent’s', () => {
    const forms = shortForms(
      'Velmar Laboratories agreed to pay $1 billion. Velmar would stop selling the drug.',
      'Velmar’s parent, Velmar Group Holdings, sought protection from creditors. Velmar declined to comment.',
    );
    assert.deepEqual(forms, { 'Velmar Laboratories': ['Velmar'], 'Velmar Group Holdings': [] });
  });
  it('is that of a group which nobody calls a parent', () => {
    const forms = shortForms(
      'Velmar Group Holdings bought a mill. Velmar Laboratories makes drugs. Velmar declined to comment.',
    );
    assert.deepEqual(forms['Velmar Group Holdings'], ['Velmar']);
  });
});

describe('A short form that seems to be a person', () => {
  const bid = 'Osier Ltd. topped an agreed takeover by local rival Velmar Ridge Resources.';
  it('is the firm’s whose name goes on with a trade', () => {
    assert.deepEqual(
      shortForms(bid, 'The 5 dollars a share that Velmar Ridge agreed to pay fell short.')['Velmar Ridge Resources'],
      ['Velmar Ridge'],
    );
  });
  it('is a person’s where its first name is one', () => {
    const own = 'Osier Ltd. topped an agreed takeover by local rival Jane Velm Resources.';
    const { entities } = article(own, 'The 5 dollars a share that Jane Velm agreed to pay fell short.');
    assert.ok(entities.some(({ name, type }) => name === 'Jane Velm' && type === 'person'));
  });
});

describe('A name with a number and small letters', () => {
  it('is one before a word of trade, and then alone', () => {
    assert.deepEqual(
      shortForms(
        '# Norvik drops Tarn Ltd, hires v9',
        'The outsourcer v9 Systems and its backer 8tarn Capital gained. Later v9 grew.',
      ),
      {
        'Tarn Ltd': [],
        'v9 Systems': ['v9'],
        '8tarn Capital': [],
      },
    );
  });
  it('is a measure before other words', () => {
    assert.deepEqual(shortForms('It sold 10year Bonds and an e5 Permit.'), {});
  });
});

describe('An “it” that stands for no firm', () => {
  const pronouns = (sentence: string): readonly string[] =>
    article('Norvik Corp. met Halden Ltd. on Monday.', sentence).entities.flatMap(({ mentions }) =>
      mentions.flatMap(({ form, text }) => (form === 'pronoun' ? [text] : [])),
    );

  for (const sentence of [
    'It has been reported that the talks were over.',
    'It would be wise to wait.',
    'A director replied: “It makes sense for the owners.”',
  ])
    it(sentence, () => assert.deepEqual(pronouns(sentence), []));

  it('is told from one that does', () => assert.deepEqual(pronouns('It has been reported to the police.'), ['It']));
});

describe('A name that begins with initials', () => {
  it('is found without them, and is not that of a sister firm', () => {
    const forms = shortForms(
      'It will be bought by E.F. Velmar LBO Inc for cash.',
      'Velmar LBO, a unit of E.F. Velmar Group Inc, will own most of it.',
    );
    assert.deepEqual(forms['E.F. Velmar LBO Inc'], ['Velmar LBO']);
    assert.deepEqual(forms['E.F. Velmar Group Inc'], []);
  });
});
