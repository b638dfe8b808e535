import assert from 'node:assert/strict';
import { dealsOf, names } from './article.ts';

const first = (headline: string, ...text: string[]) => names(dealsOf(headline, ...text)[0]);

describe('sides without a name', () => {
  it('are groups that the article says no more of', () => {
    assert.deepEqual(
      first(
        'Norvik Holdings sells unit',
        'Norvik Holdings Ltd. sold its shipping division to an investor group for $9 million.',
      ),
      ['Norvik Holdings Ltd.', 'an investor group'],
    );
    assert.deepEqual(
      first(
        'News of food',
        'Borealis Foods Inc. agreed to be bought out by a group of its managers and Halden Capital Ltd. on Monday.',
      ),
      ['a group of its managers', 'Halden Capital Ltd.', 'Borealis Foods Inc.'],
    );
    assert.deepEqual(
      first(
        'Wealthy family buys brewery',
        'Anna Velmar, and a number of other investors acquired the assets of Castor Breweries Inc. for $5 million.',
      ),
      ['Anna Velmar', 'a number of other investors', 'Castor Breweries Inc.'],
    );
  });

  it('are one company or buyer of which only its country is told', () => {
    assert.deepEqual(
      first('Halden Motors sold', 'Halden Motors Ltd. said it sold its truck business to a Chinese company.'),
      ['Halden Motors Ltd.', 'a Chinese company'],
    );
  });

  it('are governments, by the name under which the article first has them', () => {
    assert.deepEqual(
      first(
        'Loan for steel maker',
        'The Peruvian government has been asked for help. Halden Steel Ltd. received a $40 million loan from the government.',
      ),
      ['Peruvian government', 'Halden Steel Ltd.'],
    );
    assert.deepEqual(
      first('Bank is rescued', 'Halden Bank Ltd. received a $40 million loan from the federal government.'),
      ['the federal government', 'Halden Bank Ltd.'],
    );
  });

  it('are not what a named side is, or what only describes somebody', () => {
    for (const text of [
      'Norvik Holdings Ltd., a company of 40 people, agreed to buy Borealis Foods Inc. on Monday.',
      'Norvik Holdings Ltd., which is a consortium of investors, agreed to buy Borealis Foods Inc. on Monday.',
      'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc., the government official said.',
    ])
      assert.deepEqual(first('News from the food market', text), ['Norvik Holdings Ltd.', 'Borealis Foods Inc.'], text);
  });
});
