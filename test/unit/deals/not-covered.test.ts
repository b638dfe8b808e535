import assert from 'node:assert/strict';
import type { Item } from '../../../src/engine/deals/scope/enumeration.ts';
import { isNotCovered } from '../../../src/engine/deals/scope/not-covered.ts';
import type { Line } from '../../../src/engine/deals/sentence/line.ts';
import { dealsOf, texts } from './article.ts';

/** A sentence of words with their parts of speech, and one name in it. */
function line(words: string, name: readonly [number, number] | null, kind = 'place'): Line {
  const tokens = words.split(' ').map((word, i) => {
    const [text, pos, lemma] = word.split('/');
    return { text, lower: text!.toLowerCase(), pos, lemma: lemma ?? text!.toLowerCase(), start: i, end: i + 1 };
  });
  const actors = name ? [{ first: name[0], last: name[1], kind, pronoun: false, entities: [] }] : [];
  return { tokens, actors, figures: [] } as unknown as Line;
}

const isNone = (words: Line, first: number, last: number) => isNotCovered(words, { first, last } satisfies Item, []);

describe('What only stands around a deal', () => {
  it('is where it was announced', () => {
    assert.ok(isNone(line('It/PRON was/AUX announced/VERB/announce in/ADP Norvik/PROPN', [4, 5]), 4, 5));
  });

  it('is the deal itself, what is paid or needed for it, a vote or an hour', () => {
    for (const head of ['agreement', 'shares', 'royalties', 'clearance', 'votes', 'GMT'])
      assert.ok(isNone(line(`a/DET free/ADJ ${head}/NOUN`, null), 1, 3), head);
  });

  it('is no place where something is built, and no thing', () => {
    assert.ok(!isNone(line('to/PART build/VERB plants/NOUN in/ADP Norvik/PROPN', [4, 5]), 4, 5));
    assert.ok(!isNone(line('announced/VERB/announce in/ADP kidney/NOUN drugs/NOUN', null), 2, 4));
  });

  it('is a body or a firm by its full name, and no brand', () => {
    for (const name of ['Competition/PROPN Authority/PROPN', 'Tarn/PROPN Broadcasting/PROPN Co/PROPN']) {
      const { length } = name.split(' ');
      assert.ok(isNone(line(`include/VERB ${name}`, [1, 1 + length], 'organization'), 1, 1 + length), name);
    }
    assert.ok(!isNone(line('include/VERB Tarnmap/PROPN', [1, 2], 'organization'), 1, 2));
  });
});

describe('A bare word that leads back', () => {
  const scopeOf = (text: string) =>
    texts(
      dealsOf('Norvik and Halden work on pills', `Norvik Pharma Ltd. and Halden Labs Corp. signed a pact. ${text}`)[0]
        ?.scope,
    );

  it('is nothing by itself', () => {
    assert.deepEqual(scopeOf('Under the pact Halden Labs will market the pills in 2031.'), []);
    assert.deepEqual(scopeOf('The pact covers these pills.'), []);
  });

  it('is something in a list, and where it is told which', () => {
    assert.deepEqual(scopeOf('The pact covers the pills and the syrups.'), ['pills', 'syrups']);
    assert.deepEqual(scopeOf('The pact covers the pills for children.'), ['pills']);
  });
});

describe('What is said of somebody', () => {
  it('is not covered where it stands beside a side', () => {
    const scope = texts(
      dealsOf(
        'Norvik to buy Borealis',
        'Norvik Holdings Ltd. announced its decision to purchase Borealis Inc., the popular photo site, for $3 million.',
      )[0]?.scope,
    );
    assert.deepEqual(scope, []);
  });

  it('is no thing before a bracket that nobody closes', () => {
    const scope = texts(
      dealsOf(
        'Norvik to sell plants to Halden',
        'Norvik Holdings Ltd. agreed to sell 13 plants (in Tarn and Skald to Halden Corp.',
      )[0]?.scope,
    );
    assert.ok(scope.includes('13 plants'), scope.join());
  });

  it('is not covered where a group of people is spoken of', () => {
    const scope = texts(
      dealsOf(
        'Norvik to sell plants to Halden',
        'Norvik Holdings Ltd. agreed to sell 13 plants to Halden Corp. Rival bidders, including Tarnfeld, and investors who include Skald were told on Monday.',
      )[0]?.scope,
    );
    assert.deepEqual(scope, ['13 plants']);
  });

  it('is not covered where it is what a firm does anyway', () => {
    const scope = texts(
      dealsOf(
        'Norvik to team up with Halden',
        'Norvik Films Ltd., which distributes cartoons to schools, signed a partnership with Halden Corp. on Monday.',
      )[0]?.scope,
    );
    assert.deepEqual(scope, []);
  });
});
