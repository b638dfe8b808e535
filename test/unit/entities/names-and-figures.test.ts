import { strict as assert } from 'node:assert';
import { engine } from '../support/engine.ts';

/** The names and dates of an article, as "type: text". */
function found(text: string): string[] {
  return engine
    .analyze(text)
    .entities.filter(({ type }) => type !== 'quantity')
    .flatMap(({ type, mentions }) => mentions.map((mention) => ({ type, mention })))
    .sort((a, b) => a.mention.start - b.mention.start)
    .map(({ type, mention }) => `${type}: ${mention.text}`);
}

describe('A name that lies over a figure', () => {
  it('is no name inside a sum, but for a place', () => {
    assert.deepEqual(found('The note fetched Rs 500, AUD 15 billion and 80,000 Euros.'), [
      'money: Rs 500',
      'money: AUD 15 billion',
      'money: 80,000 Euros',
    ]);
    assert.deepEqual(found('It owes five million U.S. dollars.'), ['money: five million U.S. dollars', 'place: U.S.']);
  });
  it('is no name where it is a date', () => {
    assert.deepEqual(found('The shop opens on Memorial Day.'), ['date: Memorial Day']);
  });
  it('is no date where it is the last word of a paper', () => {
    assert.deepEqual(found('A survey by USA Today said so.'), ['organization: USA Today']);
    assert.deepEqual(found('He spoke to the BBC today.'), ['organization: BBC', 'date: today']);
  });
  it('begins behind the day that opens its sentence', () => {
    assert.deepEqual(found('Today Norvik Energy agreed to buy a rival.').slice(-1), ['organization: Norvik Energy']);
  });
});
