import assert from 'node:assert/strict';
import { engine, spans } from '../support/engine.ts';

const ARTICLE = '# Halden grows\n\n';
const said = (sentence: string) => spans(engine.analyze(`${ARTICLE}${sentence}`));

describe('when and how something was said', () => {
  for (const occasion of [
    'late on Tuesday',
    'early Tuesday',
    'this morning',
    'overnight',
    'after the market closed',
    'before trading began',
    'in an emailed statement',
    'in an internal note to staff',
    'after two days of silence',
    'without elaborating',
    'in a statement released after markets closed on Friday',
  ])
    it(`is no part of it: “…, the company said ${occasion}”`, () => {
      assert.deepEqual(said(`Halden Mills will close its yard in Norwell, the company said ${occasion}.`), [
        'the company | said | Halden Mills will close its yard in Norwell',
      ]);
    });

  it('stands between the cue and what is said as well', () => {
    assert.deepEqual(said('Halden Mills said late on Tuesday it would close its yard.'), [
      'Halden Mills | said | it would close its yard',
    ]);
    assert.deepEqual(said('Halden Mills said after the market closed that it would close its yard.'), [
      'Halden Mills | said | it would close its yard',
    ]);
  });

  it('is told apart from a claim that begins with a time', () => {
    assert.deepEqual(said('Halden Mills said after the sale it would have no debt.'), [
      'Halden Mills | said | after the sale it would have no debt',
    ]);
    assert.deepEqual(said('When the yard closed, the company said before long it would open again.'), [
      'the company | said | before long it would open again',
    ]);
    assert.deepEqual(said('Halden Mills said late payments had doubled.'), [
      'Halden Mills | said | late payments had doubled',
    ]);
  });
});
