import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TERM_PATTERNS } from '../../../src/engine/lexicon/terms.ts';
import { WITHHELD_PATTERNS } from '../../../src/engine/lexicon/withheld.ts';
import { PatternSet } from '../../../src/engine/patterns/pattern-set.ts';
import { requiredTexts } from '../../../src/engine/patterns/required-texts.ts';

const ALL = [...TERM_PATTERNS.map(({ pattern }) => pattern), ...WITHHELD_PATTERNS];

/** What is found without looking first at what can match at all. */
const oneByOne = (patterns: readonly RegExp[], text: string) =>
  patterns.flatMap((pattern, which) => [...text.matchAll(pattern)].map(({ index, 0: found }) => [which, index, found]));
const atOnce = (patterns: readonly RegExp[], text: string) =>
  new PatternSet(patterns).matches(text).map(({ which, match }) => [which, match.index, match[0]]);

describe('a set of patterns', () => {
  it('finds what each pattern finds by itself', () => {
    const text =
      'Norvik will own 51 percent of the new company for $40 million in cash, subject to approval by regulators. No further details were available. It has yet to disclose the price.';
    assert.ok(oneByOne(ALL, text).length > 4);
    assert.deepEqual(atOnce(ALL, text), oneByOne(ALL, text));
  });

  it('finds the same in any text that is made of the words of its patterns', () => {
    const words = [
      ...new Set(ALL.flatMap(({ source }) => source.match(/[\p{L}%$’-]+/gu) ?? [])),
      '5',
      '$5',
      '.',
      'Halden',
    ];
    const set = new PatternSet(ALL);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (chosen) => {
        const text = chosen.join(' ');
        const found = set.matches(text).map(({ which, match }) => [which, match.index, match[0]]);
        assert.deepEqual(found, oneByOne(ALL, text));
      }),
      { numRuns: 300 },
    );
  });

  it('overlooks case as its patterns do', () => {
    const patterns = [/still open/giu, /\bstill\b/gu];
    for (const text of ['STILL OPEN', 'ſtill open', 'still open', 'stil open'])
      assert.deepEqual(atOnce(patterns, text), oneByOne(patterns, text));
  });

  it('overlooks case in classes of letters, too', () => {
    const patterns = [/based in \p{Lu}\p{L}+/giu, /based in \P{Ll}/giu];
    for (const text of ['based in Norland', 'BASED IN NORLAND', 'based in norland', 'based in 3'])
      assert.deepEqual(atOnce(patterns, text), oneByOne(patterns, text));
  });

  it('of some of its patterns finds what those find', () => {
    const some = new PatternSet([/deal/gu, /terms/gu, /price/gu]).where((which) => which !== 1);
    const found = some.matches('The terms of the deal and its price');
    assert.deepEqual(
      found.map(({ which, match }) => [which, match[0]]),
      [
        [0, 'deal'],
        [1, 'price'],
      ],
    );
  });

  it('ends where a pattern matches nothing', () => {
    assert.equal(atOnce([/x*/gu], 'ab').length, 3);
  });
});

describe('what a pattern requires', () => {
  const cases: readonly [RegExp, readonly (readonly string[])[]][] = [
    [/\bsubject to (?:approval|a vote)/u, [['subject to '], ['approval', 'a vote']]],
    [/(?:sells?|bought) \d+/u, [['sell', 'bought']]],
    [/\b(?:sold|\d+)\b/u, []],
    [/(?:the )?[A-Z]\p{L}+ (?=deal)/u, []],
    [/(?<!per )tonn?es/u, [['ton']]],
    [/(?:maybe)?\$\d{1,3}(?:never){0,2}/u, []],
    [/a\.m\.|p\.m\./u, [['a.m.', 'p.m.']]],
    [/x{2}yz(?<name>more)/u, [['more']]],
    [/(?:once (?:upon|before)|never) again/u, [['once ', 'never'], [' again']]],
  ];
  for (const [pattern, places] of cases) {
    it(`is ${places.map((texts) => texts.join(' or ')).join(', and ') || 'not known'} for ${pattern.source}`, () => {
      assert.deepEqual(requiredTexts(pattern), places);
    });
  }
});
