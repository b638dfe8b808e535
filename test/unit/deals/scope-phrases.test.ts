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
