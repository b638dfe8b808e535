import assert from 'node:assert/strict';
import { article, proseOf } from './support.ts';

const read = (...blocks: string[]): string[] => proseOf(article(blocks.join('\n\n')));
const TEXT = ['# Osier sells its mill', 'Osier AG has sold its mill.'];

describe('The tail of a company’s release', () => {
  for (const head of [
    '**About Osier**',
    '### About Osier AG:',
    'Forward-looking statements',
    '**Cautionary note regarding forward-looking information**',
    '**Media contacts**',
    '## Disclaimer',
  ])
    it(`begins at “${head}”`, () => {
      assert.deepEqual(
        read(...TEXT, head, 'Osier may buy a yard one day.', '**About Tarn**', 'Tarn sold a mill.'),
        read(...TEXT),
      );
    });

  it('begins with the paragraph on what is only hoped, and with a line of contacts', () => {
    for (const line of [
      'This press release contains forward-looking statements. Osier may buy a yard.',
      '**Press contact:** Ann Doe, press@osier.example',
    ])
      assert.deepEqual(read(...TEXT, line), read(...TEXT));
  });

  it('ends at the next heading', () => {
    assert.deepEqual(
      read(...TEXT, '**About Osier**', 'Osier grinds flour.', '## The yard', 'The yard is next.').slice(2),
      ['The yard', 'The yard is next.'],
    );
  });

  it('is none where the article goes on', () => {
    for (const line of [
      '## About the deal',
      '**About that price**',
      '## Investors',
      '**About Osier: the long year of a mill**',
      'About 300 people work there.',
      'About Osier nobody spoke.',
    ])
      assert.equal(read(...TEXT, line, 'Osier grinds flour.').length, 4, line);
  });

  it('is none of what has no text yet', () => {
    assert.equal(read('# About Osier', 'Osier grinds flour.').length, 2);
  });
});
