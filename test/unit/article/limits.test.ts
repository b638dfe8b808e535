import assert from 'node:assert/strict';
import { createArticleReader } from '../../../src/engine/article/read-article.ts';
import { proseOf } from './support.ts';

const read = (text: string) => createArticleReader().read(text);
const reasons = (text: string) => read(text).limits.map(({ reason }) => reason);

describe('A text over a cap', function () {
  this.timeout(30_000);

  it('is said to be no text when it is binary', () => {
    const article = read('GIF89a\u0000\u0001\u0002');
    assert.deepEqual(article.blocks, []);
    assert.deepEqual(
      article.limits.map(({ reason }) => reason),
      ['binary'],
    );
  });

  it('is read up to the cap', () => {
    const reader = createArticleReader({ caps: { text: 1000 } });
    const article = reader.read('Osier said no.\n\n'.repeat(100));
    assert.equal(article.limits[0]?.reason, 'size');
    assert.ok(article.blocks.length > 50 && article.blocks.at(-1)!.end <= 1000);
    assert.equal(article.limits[0]?.at.end, 1600);
  });

  it('is read as plain prose where lists or quotations are nested too deeply', () => {
    const lists = Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- level ${i}`).join('\n');
    assert.deepEqual(reasons(`Before *it*.\n\n${lists}\n\nAfter *it*.`), ['nesting']);
    assert.deepEqual(proseOf(read(`${lists}\n\nAfter *it*.`)).at(-1), 'After it.');
    assert.deepEqual(reasons(`${'>'.repeat(8000)} said`), ['nesting']);
    assert.deepEqual(reasons(`${'- '.repeat(2000)}said`), ['nesting']);
    assert.deepEqual(reasons(`${'> '.repeat(20)}said`), []);
  });

  it('is read as plain prose where brackets or asterisks are without number', () => {
    assert.deepEqual(reasons('['.repeat(5000)), ['nesting']);
    assert.deepEqual(reasons('*a **b '.repeat(2000)), ['nesting']);
  });

  it('is no table of hundreds of rows', () => {
    const rows = Array.from({ length: 700 }, (_, i) => `| Norwell ${i} | Tarn ${i} | ${i} million |`);
    const article = read(['| Buyer | Target | Value |', '|---|---|---|', ...rows].join('\n'));
    assert.deepEqual(article.limits, []);
    assert.equal(article.blocks.filter(({ kind }) => kind === 'table-cell').length, 3 * 701);
  });

  it('is read in pieces where one line is very long', () => {
    const line = 'Osier said no. '.repeat(70_000);
    const article = read(line);
    assert.ok(article.blocks.every(({ prose }) => prose.length <= 20_000 && prose.startsWith('Osier')));
    assert.equal(article.words, 210_000);
    assert.equal(article.limits[0]?.reason, 'long-block');
    assert.ok(read('x'.repeat(100_000)).blocks.length >= 5);
  });

  it('comes back whole from fences and comments that are never closed', () => {
    assert.deepEqual(proseOf(read(`Said.\n\n\`\`\`\n${'x\n\n'.repeat(20_000)}`)), ['Said.']);
    assert.deepEqual(proseOf(read(`Said.\n\n<!-- ${'x\n\n'.repeat(20_000)}`)), ['Said.']);
  });

  it('does not throw on lone halves of characters, controls or nothing at all', () => {
    for (const text of [
      '',
      '\ufeff',
      '\ud800',
      '\udc00 said',
      '\u0007 said',
      '\r',
      '---',
      '---\n---',
      '[',
      '<',
      '&#0;',
    ])
      read(text);
  });
});
