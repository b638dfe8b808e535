import assert from 'node:assert/strict';
import type { Section } from '../../../src/panel/protocol.ts';
import { articleModel } from '../../../src/panel/view-model.ts';
import { factBoxes } from '../../../src/report/fact-box.ts';
import { namesOf } from '../../../src/report/names.ts';
import { sourceGraph } from '../../../src/report/source-graph.ts';
import { article } from '../support/engine.ts';

const panelOf = (...paragraphs: string[]) => {
  const model = articleModel(article(...paragraphs), 'file:///a.md');
  assert.equal(model.kind, 'article');
  return model;
};

const sectionOf = (kind: Section['kind'], ...paragraphs: string[]) => {
  const section = panelOf(...paragraphs).deals[0]?.sections.find((one) => one.kind === kind);
  assert.ok(section, `a section “${kind}” of the first deal`);
  return section;
};

const TALKS =
  'Norvik Foods ASA has agreed to buy Osier Dairies for $90 million in cash, Norvik Foods ASA said in a statement.';

describe('One who is called by several forms of a name', () => {
  it('is one group of the deal’s terms', () => {
    const { groups } = sectionOf('stated', TALKS, 'The deal will close in June, Norvik said.');
    assert.deepEqual(
      groups.map(({ who }) => who),
      ['Norvik Foods ASA'],
    );
  });

  it('is not named beside itself where it answers', () => {
    const { groups } = sectionOf('responses', TALKS, 'Osier declined to comment on the sale.');
    const osier = groups.flatMap(({ lines }) => lines).find(({ text }) => text === 'Osier Dairies');
    assert.equal(osier?.note.startsWith('declined to comment'), true);
    assert.equal(osier?.who, '');
  });

  it('is named where somebody answers for it', () => {
    const { groups } = sectionOf('responses', TALKS, 'A spokeswoman for Osier declined to comment on the sale.');
    const osier = groups.flatMap(({ lines }) => lines).find(({ text }) => text === 'Osier Dairies');
    assert.match(osier?.who ?? '', /spokeswoman/);
  });

  it('is a party of the map, and not one who speaks for it', () => {
    const analysis = article(
      TALKS,
      'Osier declined to comment on the sale. A spokeswoman for Osier said it was “pleased”.',
    );
    const notes = sourceGraph(analysis, namesOf(analysis)).speakers.map(({ name, note }) => `${name}: ${note}`);
    assert.ok(notes.includes('Osier: party, declined to comment'), notes.join('; '));
    assert.ok(notes.includes('A spokeswoman for Osier: for Osier Dairies, one statement'), notes.join('; '));
  });
});

describe('What a party confirms or denies', () => {
  const REVIEW = 'Osier confirmed that it “regularly reviews its mills” but declined to comment on the sale.';

  it('is told, for “it” would be the deal', () => {
    const { groups } = sectionOf('responses', TALKS, REVIEW);
    const notes = groups.flatMap(({ lines }) => lines).map(({ note }) => note);
    assert.ok(notes.includes('confirmed “it ‘regularly reviews its mills’”'), notes.join('; '));
    assert.match(factBoxes(article(TALKS, REVIEW)), /confirmed “it ‘regularly reviews its mills’”/);
  });

  it('is no answer on the deal in the words on whose word it is', () => {
    const confirmed = article(TALKS, REVIEW).attributions.find(({ response }) => response === 'confirmed');
    assert.match(confirmed?.why ?? '', /confirmed what is attributed here\.$/);
  });
});

describe('A term that says what it is', () => {
  it('does not say so twice', () => {
    const { groups } = sectionOf('stated', TALKS, 'The price includes $20 million of debt, Norvik said.');
    const lines = groups.flatMap((group) => group.lines);
    const debt = lines.find(({ text }) => /debt/.test(text));
    assert.equal(debt?.note, '');
  });
});
