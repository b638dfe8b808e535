import assert from 'node:assert/strict';
import {
  capitalise,
  count,
  indefinite,
  list,
  lowerFirst,
  quoted,
  sentence,
  times,
  wordsOf,
} from '../../../src/report/english.ts';

describe('English for summaries', () => {
  it('reads a passage in its own direction, whatever marks stand in it', () => {
    const words = (text: string) => wordsOf({ start: 0, end: text.length, text });
    assert.equal(words('\u202eHalden\u202c declined'), 'Halden declined');
    assert.equal(words('\u2067Norvik\u2069 شركة'), 'Norvik شركة');
  });

  it('joins lists with commas and one "and"', () => {
    assert.equal(list([]), '');
    assert.equal(list(['a']), 'a');
    assert.equal(list(['a', 'b']), 'a and b');
    assert.equal(list(['a', 'b', 'c']), 'a, b and c');
  });

  it('keeps items apart where one of them has a comma or an "and" of its own', () => {
    assert.equal(list(['Tarn and Sons', 'Norvik']), 'Tarn and Sons, and Norvik');
    assert.equal(list(['sensors and software', 'tunnels', 'roads']), 'sensors and software, tunnels, and roads');
    assert.equal(list(['Oslo, Norway', 'Turku', 'Riga']), 'Oslo, Norway; Turku; and Riga');
    assert.equal(list(['the plant in Oslo, Norway', 'the mill']), 'the plant in Oslo, Norway and the mill');
  });

  it('leaves it to quotation marks to keep apart what stands between them', () => {
    assert.equal(
      list(['“in Oslo, Norway”', '“in May”', '“by rail and sea”']),
      '“in Oslo, Norway”, “in May” and “by rail and sea”',
    );
    assert.equal(list(['the price as “low, but fair”', 'the date']), 'the price as “low, but fair” and the date');
  });

  it('counts in words up to ten, with the right number', () => {
    assert.equal(count(0, 'deal'), 'no deals');
    assert.equal(count(1, 'deal'), 'one deal');
    assert.equal(count(2, 'party', 'parties'), 'two parties');
    assert.equal(count(1200, 'deal'), '1,200 deals');
    assert.deepEqual([1, 2, 3].map(times), ['once', 'twice', 'three times']);
  });

  it('lowers the capital that opens a sentence, and no nationality', () => {
    const words = ['Health officials', 'European health officials', 'South Korean leaders', 'South of the river'];
    assert.deepEqual(words.map(lowerFirst), [
      'health officials',
      'European health officials',
      'South Korean leaders',
      'south of the river',
    ]);
  });

  it('chooses "a" or "an" by sound', () => {
    const words = ['acquisition', 'merger', 'unit', 'hour', 'European deal', 'offer', 'one-off'];
    assert.deepEqual(words.map(indefinite), ['an', 'a', 'a', 'an', 'a', 'an', 'a']);
  });

  it('raises a first letter, but leaves names that begin small', () => {
    assert.equal(capitalise('the firms'), 'The firms');
    assert.equal(capitalise('iRobot'), 'iRobot');
    assert.equal(capitalise('“they”'), '“they”');
  });

  it('puts words in quotation marks once, and ends a sentence once', () => {
    assert.equal(quoted('terms'), '“terms”');
    assert.equal(quoted('“terms”'), '“terms”');
    assert.equal(quoted('it “reviews” its mills'), '“it ‘reviews’ its mills”');
    assert.equal(quoted('it "reviews" its (and "our") mills'), '“it ‘reviews’ its (and ‘our’) mills”');
    assert.equal(quoted('“no” means “no”'), '“‘no’ means ‘no’”');
    assert.equal(sentence('He said: “Yes.”'), 'He said: “Yes.”');
    assert.equal(sentence('He said “no”'), 'He said “no”.');
  });
});
