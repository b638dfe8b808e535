import assert from 'node:assert/strict';
import type { TextFormat } from '../../../src/engine/article/article.ts';
import { createArticleReader } from '../../../src/engine/article/read-article.ts';
import { article } from '../support/engine.ts';

const bracketedIn = (text: string, format: TextFormat = 'markdown') => {
  const { blocks } = createArticleReader().read(text, format);
  return blocks.flatMap(({ prose, bracketed }) => bracketed.map(({ start, end }) => prose.slice(start, end)));
};

describe('Names that an agency has set in brackets', () => {
  it('are read without them, whether a tag could look like that or not', () => {
    assert.deepEqual(bracketedIn('The unit of <Halden Air Ltd> was sold to <Tarn, Norvik and Sons>.'), [
      'Halden Air Ltd',
      'Tarn, Norvik and Sons',
    ]);
    assert.deepEqual(bracketedIn('The unit of <Halden Air Ltd> was sold.', 'plain'), ['Halden Air Ltd']);
  });

  it('are no signs of shares, no tags, and no addresses', () => {
    assert.deepEqual(
      bracketedIn('Halden Corp <HLD.N> and Tarn <TRN AB> rose, <b>it said</b>, see <https://example.com/Tarn>.'),
      [],
    );
  });

  it('go without the short form or the “’s” behind them', () => {
    assert.deepEqual(bracketedIn("The offer was <Halden Air Ltd's> own."), ['Halden Air Ltd']);
    assert.deepEqual(bracketedIn('The unit of <Halden Air Ltd (HAL)> was sold.'), ['Halden Air Ltd']);
  });

  it('are one company each, whatever their words look like', () => {
    const names = (text: string) => article(text).entities.map(({ type, name }) => `${type}: ${name}`);
    const [first, second] = names(
      'It was formed by <Welsh, Tarn, Anderson and Stowe IV>, and sold to <F and M Distributors>.',
    );
    assert.equal(first, 'organization: Welsh, Tarn, Anderson and Stowe IV');
    assert.equal(second, 'organization: F and M Distributors');
  });
});
