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

  it('are none that stand once, behind an article or with a capital as well', () => {
    for (const rest of ['Nobody knows why.', 'The osierly fell. No osierly rose.', 'Osierly fell, and osierly rose.'])
      assert.equal(read('# osierly cuts jobs', rest)[0], 'osierly cuts jobs', rest);
  });

  it('are none of the words of somebody who opens all paragraphs small', () => {
    const blocks = ['osierly fell', 'the market fell', 'but why', 'nobody knows', 'osierly rose'];
    assert.deepEqual(read(...blocks), blocks);
  });
});
