import { strict as assert } from 'node:assert';
import { engine } from '../support/engine.ts';

/** The names of an article that are no figures, as "type: name". */
function names(...blocks: string[]): string[] {
  const { entities } = engine.analyze(blocks.join('\n\n'));
  return entities
    .filter(({ type }) => /^(?:person|organization|place|product|other)$/.test(type))
    .map(({ type, name }) => `${type}: ${name}`);
}

describe('Words with a capital that are no names', () => {
  it('open a sentence and stand small elsewhere in the article', () => {
    assert.deepEqual(
      names('# A quiet year for Norvik Energy', 'Norvik Energy sells oil.', 'Remittances fell, as remittances do.'),
      ['organization: Norvik Energy'],
    );
  });
  it('open a sentence and are no nouns, or end as everyday words do', () => {
    assert.deepEqual(
      names('Prosecutors left. Increasingly, nobody minds. Shipments rose. "We\'ve seen it," a man said.'),
      [],
    );
  });
  it('are words of business news with a capital', () => {
    assert.deepEqual(names('# Norvik Energy', 'Immigrants came. Turnover rose. Slowdown or not, Norvik Energy grew.'), [
      'organization: Norvik Energy',
    ]);
    assert.ok(names('Halfbrook grew. A rival of Halfbrook fell.').some((name) => name.endsWith('Halfbrook')));
  });
  it('make up a heading that the article does not use as a name', () => {
    assert.deepEqual(names('# Norvik Energy buys a rival', '## Regulatory Reform', 'Norvik Energy sells oil.'), [
      'organization: Norvik Energy',
    ]);
    assert.deepEqual(names('## Details', 'Norvik Energy sells oil.'), ['organization: Norvik Energy']);
  });
  it('stand behind a name in a heading, which the article has without them', () => {
    assert.deepEqual(
      names(
        '# Norvik Nears Deal to Buy Halden Steel From Osier',
        'Norvik Corp. is close to buying Halden Steel from Osier Group. Norvik declined to comment.',
      ),
      ['organization: Norvik Corp.', 'organization: Halden Steel', 'organization: Osier Group'],
    );
  });
  it('are kept where the article has them in the name', () => {
    assert.deepEqual(
      names('# Tarn Completes Buys Halden Steel', 'Tarn Completes Inc. bought Halden Steel. Tarn Completes grew.'),
      ['organization: Tarn Completes Inc.', 'organization: Halden Steel'],
    );
  });
  it('stand before a name in a heading, which stays', () => {
    assert.deepEqual(
      names('# Norvik to Purchase Tarnholt for $3.4 Billion', 'Norvik agreed to buy Tarnholt, Inc. in May.'),
      ['organization: Norvik', 'organization: Tarnholt, Inc.'],
    );
  });
  it('but are names where the article uses them so', () => {
    assert.deepEqual(names('# Plan Magazine sold', 'The owner of *Plan*, an old weekly, is Norvik Energy.').length, 2);
    assert.ok(names('Cunard sails again. It has two ships.').includes('other: Cunard'));
    assert.ok(names('One-Two-Go is struggling.').some((name) => name.endsWith('One-Two-Go')));
  });
});
