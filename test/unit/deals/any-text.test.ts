import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine } from '../../../src/engine/create-engine.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';
import { weights } from '../../fixtures/weights.ts';

const engine = createEngine({ language: createWinkLanguage(), now: () => 0, weights });

const PIECES = [
  'Halden Energy Corp.',
  'Norvik Holdings',
  '*Borealis Foods Inc.*',
  '[Castor Ltd.](https://example.org)',
  'it',
  'both',
  'the companies',
  'agreed to buy',
  'may acquire',
  'bid for',
  'merger',
  'with',
  'and',
  'or',
  ',',
  '.',
  '\n\n',
  '# ',
  '(',
  ')',
  '—',
  '“',
  '”',
  'the deal',
  'a stake in',
  'for $3 billion',
  '$45 a share',
  'which',
  'that',
  'said',
  'declined to comment',
  'including',
  'such as',
  'phones',
  'subject to',
  'was not disclosed',
  '<script>',
  '&amp;',
  '😀',
  '\u200b',
  '\r\n',
];

/** Every quote inside a value must slice to its text. */
function checkSlices(text: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const quote = value as { start?: unknown; end?: unknown; text?: unknown };
  if (typeof quote.start === 'number' && typeof quote.end === 'number' && typeof quote.text === 'string') {
    assert.equal(text.slice(quote.start, quote.end), quote.text);
  }
  for (const inner of Object.values(value)) checkSlices(text, inner);
}

describe('deals of any text', () => {
  it('slice to their passages, and each named side answers or is missing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        for (const deal of engine.analyze(text).deals) {
          checkSlices(text, deal);
          assert.ok(deal.stage.passages.length > 0 && deal.type.passages.length > 0);
          const answered = new Set(deal.responses.map((response) => response.party));
          for (const name of deal.missingResponses) assert.ok(!answered.has(name));
        }
      }),
      { numRuns: 200, examples: [[['said', '“', ',']]] },
    );
  });

  it('keep their ids when text is added before them', () => {
    const text = 'Halden Energy Corp. agreed to buy Norvik Holdings for $3 billion.';
    const [alone] = engine.analyze(text).deals;
    const [later] = engine.analyze(`Prices rose in May.\n\n${text}`).deals;
    assert.equal(later?.id, alone?.id);
  });
});
