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
