import assert from 'node:assert/strict';
import { dealsOf, texts } from './article.ts';

const scopeOf = (...paragraphs: [string, ...string[]]) => texts(dealsOf(...paragraphs)[0]?.scope);

/** What a cooperation is said to cover in one further sentence. */
const planned = (text: string) =>
  scopeOf(
    'Halden Energy to work with Norvik Steel',
    'Halden Energy Corp. and Norvik Steel Ltd. signed a cooperation agreement on Monday.',
    text,
  );

describe('a thing with the place where it stands', () => {
  it('is one item', () => {
    assert.deepEqual(planned('The companies will build a refinery in Peru and a depot at Tarn Airport.'), [
      'refinery in Peru',
      'depot at Tarn Airport',
    ]);
  });

  it('is parted from the places of a list, and from when and how', () => {
    for (const text of [
      'The companies will build stations in Peru, Chile and Bolivia.',
      'The companies will build stations in March 2031.',
      'The companies will build stations in competition with others.',
    ])
      assert.ok(planned(text).includes('stations'), text);
  });

  it('is of the kind of the thing, not of the place', () => {
    const [deal] = dealsOf(
      'Halden Energy to work with Norvik Steel',
      'Halden Energy Corp. and Norvik Steel Ltd. signed a cooperation agreement on Monday.',
      'The companies will operate shops in Peru.',
    );
    assert.deepEqual(
      deal?.scope.map(({ text, kind }) => [text, kind]),
      [['shops in Peru', 'channel']],
    );
  });
});

describe('nouns that are written like verbs', () => {
  it('are what a cooperation is in', () => {
    assert.deepEqual(planned('Under the agreement they will cooperate in shipping, dredging and port security.'), [
      'shipping',
      'dredging',
      'port security',
    ]);
  });

  it('are none where they have an object', () => {
    const scope = planned('Under the agreement they will cooperate in designing, building and running trains.');
    assert.ok(!scope.includes('designing'), scope.join());
  });
});

describe('verbs with one object', () => {
  it('are passed over though one looks like a noun', () => {
    const scope = scopeOf(
      'Norvik Retail Ltd. to buy shops from Halden Corp.',
      'Norvik Retail Ltd. agreed to purchase and rebrand 20 shops from Halden Corp.',
    );
    assert.deepEqual(scope, ['20 shops']);
  });

  it('are followed by verbs with an object of their own', () => {
    assert.deepEqual(planned('Norvik Steel agreed to run the ticket offices and operate ferry services.'), [
      'ticket offices',
      'ferry services',
    ]);
  });
});

describe('what a deal itself does', () => {
  it('is what it covers', () => {
    assert.ok(planned('The agreement removes tariffs on steel.').some((item) => item.startsWith('tariffs')));
  });
});

describe('what is sold to somebody named first', () => {
  it('stands behind whom it is sold to', () => {
    const scope = scopeOf(
      'Norvik Tram signs deal with Halden Rail',
      'Norvik Tram Ltd. signed a deal to sell Halden Rail Corp. its depot at Tarn Airport and two workshops.',
    );
    assert.deepEqual(scope, ['depot at Tarn Airport', 'two workshops']);
  });
});

describe('what a purchase brings', () => {
  const bought = (text: string) =>
    scopeOf('Norvik Air to buy Halden Air', 'Norvik Air Ltd. agreed to buy Halden Air Corp. for $4 billion.', text);

  it('is what the buyer gains', () => {
    assert.deepEqual(bought('Norvik Air will gain a hub at Tarn Airport.'), ['hub at Tarn Airport']);
  });

  it('is nothing that cannot be had', () => {
    assert.deepEqual(bought('Norvik Air will gain a foothold in the region.'), []);
    assert.deepEqual(bought('Norvik Air will own many known brands.'), []);
  });
});

describe('what is told before the name of what is bought', () => {
  it('is covered where the seller parts with a part of its own, and not where it only introduces a firm', () => {
    const sold = (what: string) =>
      scopeOf(
        'A busy week in business',
        `Norvik Bank Ltd. agreed to sell ${what} Halden Assurance to Tarn Corp. for $4 billion.`,
      );
    assert.deepEqual(sold('its bond insurance arm'), ['bond insurance arm']);
    assert.deepEqual(sold('the well known bond insurer'), []);
  });
});

describe('a right', () => {
  const bought = (what: string) =>
    scopeOf(
      'A busy week in business',
      `Norvik Films Ltd. signed a licensing deal with Halden Corp. The deal gives it ${what}.`,
    );

  it('is what is dealt in, whole', () => {
    assert.deepEqual(bought('rights to broadcast football'), ['rights to broadcast football']);
  });

  it('is told by each of its things where there are several', () => {
    assert.deepEqual(bought('rights to cartoons and toys'), ['cartoons', 'toys']);
  });
});

describe('what a seller parts with', () => {
  const sold = (what: string, next = '') =>
    scopeOf(
      'A busy week in business',
      `Norvik Steel Corp. said it agreed to sell ${what} to Halden Inc. for $4 billion. ${next}`,
    );

  it('is one part of the business, whatever it deals in', () => {
    for (const unit of ['motor wheel and aerospace units', 'industrial tire and assembly business division'])
      assert.deepEqual(sold(`its ${unit}`), [unit]);
    assert.deepEqual(sold('its brewing unit and hotel business'), ['brewing unit', 'hotel business']);
  });

  it('is told with the town and the state where it is', () => {
    assert.deepEqual(sold('its Osier division in Akron, Ohio, and its ferry unit in Dover, Delaware,'), [
      'Osier division in Akron, Ohio',
      'ferry unit in Dover, Delaware',
    ]);
  });

  it('is not what it goes on with, what it reserves itself, or what was about to happen anyway', () => {
    for (const next of [
      'The sale lets Norvik Steel focus on its breweries.',
      'Norvik Steel reserved the right to change its plan.',
      'The sale includes a settlement, early termination and other costs.',
    ])
      assert.deepEqual(sold('its ferry unit', next), ['ferry unit'], next);
  });

  it('is not sold to one of the things', () => {
    const scope = scopeOf('A busy week in business', 'Norvik Steel Corp. will deliver trucks to Halden Inc.');
    assert.deepEqual(scope, ['trucks']);
  });
});
