import assert from 'node:assert/strict';
import { article, proseOf } from './support.ts';

const read = (...blocks: string[]): string[] => proseOf(article(blocks.join('\n\n')));

describe('Names of firms that are written small', () => {
  it('are read with a capital where they open a headline or a paragraph, and everywhere else', () => {
    const [title, body] = read(
      '# osierly cuts jobs',
      'Shares of osierly fell. osierly’s chief said no to osierly.com.',
    );
    assert.equal(title, 'Osierly cuts jobs');
    assert.equal(body, 'Shares of Osierly fell. Osierly’s chief said no to osierly.com.');
  });

  it('are quoted as they are written', () => {
    const { blocks, title } = article('# osierly cuts jobs\n\nosierly said no.');
    assert.equal(title?.text, 'osierly cuts jobs');
    assert.deepEqual(blocks[1]!.quote(0, 7), { start: 21, end: 28, text: 'osierly' });
  });

  it('are known by what the firm is by law, wherever that stands', () => {
    assert.deepEqual(read('Shares of osierly fell.', 'The miller osierly AG and rival tarnwerk hydra GmbH & Co met.'), [
      'Shares of Osierly fell.',
      'The miller Osierly AG and rival Tarnwerk Hydra GmbH & Co met.',
    ]);
    for (const text of ['The Dutch insurer Velmar NV fell.', 'The activist investor Osier AB met fintech Tarn Ltd.'])
      assert.deepEqual(read(text), [text]);
    const told = 'Investors lost faith in tainted Osler Inc and ailing Tarn plc.';
    assert.deepEqual(read(told), [told]);
    const plain = 'The holding AG and a tarnwerk AG rose with the group Ltd.';
    assert.deepEqual(read(plain), [plain]);
  });

  it('are known by a headline that writes two words large', () => {
    assert.deepEqual(read('# Osierly Norte cuts jobs', 'The carrier osierly Norte fell.').slice(1), [
      'The carrier Osierly Norte fell.',
    ]);
    const plain = 'The osierly fell, and so did the new Norte.';
    assert.deepEqual(read('# Osierly Norte cuts jobs', plain).slice(1), [plain]);
  });

  it('are none that stand once, behind an article or with a capital as well', () => {
    for (const rest of ['Nobody knows why.', 'The osierly fell. No osierly rose.', 'Osierly fell, and osierly rose.'])
      assert.equal(read('# osierly cuts jobs', rest)[0], 'osierly cuts jobs', rest);
  });

  it('are none of the words of somebody who opens all paragraphs small', () => {
    const blocks = ['osierly fell', 'the market fell', 'but why', 'nobody knows', 'osierly rose'];
    assert.deepEqual(read(...blocks), blocks);
  });
});
