import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HOSTILE_TEXTS } from '../../fixtures/hostile-texts.ts';
import { engine } from '../support/engine.ts';
import { spansThatDoNotSlice } from '../support/quotes.ts';

const HOSTILE: readonly (readonly [string, string])[] = [
  ['an empty text', ''],
  ['white space', ' \n\t\r\n\u00a0\u200b'],
  ['a lone surrogate', 'Norwell \ud83d said so.'],
  ['2,000 nested block quotes', `${'> '.repeat(2000)}Norwell said so.`],
  ['400 nested list levels', Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- Norwell said so`).join('\n')],
  ['10,000 open brackets', '['.repeat(10_000)],
  ['10,000 asterisks', '*a '.repeat(10_000)],
  ['an unclosed fence', '```\nNorwell said so.'],
  ['unclosed front matter', '---\ntitle: Norwell said so'],
  ['unclosed quotations', '“Norwell said “so “and “so.'],
  ['one line of 300,000 characters', 'Norwell said it would sell the ferries. '.repeat(7500)],
  ['control characters', Array.from({ length: 200 }, (_, i) => String.fromCharCode(i % 32)).join('')],
];

describe('The engine on bad input', function () {
  this.timeout(30_000);

  for (const [what, text] of HOSTILE) {
    it(`reads ${what} without an exception, and every span slices to its text`, () => {
      assert.deepEqual(spansThatDoNotSlice(engine.analyze(text), text), []);
    });
  }

  for (const { name, make } of HOSTILE_TEXTS) {
    it(`reads ${name} without an exception, and every span slices to its text`, () => {
      const text = make(20_000, 'some');
      assert.deepEqual(spansThatDoNotSlice(engine.analyze(text), text), []);
    });
  }

  it('reads any text without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) =>
        assert.deepEqual(spansThatDoNotSlice(engine.analyze(text), text), []),
      ),
      { numRuns: 200 },
    );
  });

  it('leaves text that is not English alone, and says what it is', () => {
    const german =
      'Der Konzern teilte am Montag mit, dass er seine Fähren verkaufen wolle. Ein Sprecher lehnte eine Stellungnahme ab. Der Preis wurde nicht genannt, hieß es weiter in der Mitteilung des Unternehmens.';
    const analysis = engine.analyze(german);
    assert.equal(analysis.language, 'de');
    assert.deepEqual([analysis.attributions, analysis.entities, analysis.deals], [[], [], []]);
  });
});
