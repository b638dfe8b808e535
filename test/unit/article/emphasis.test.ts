import assert from 'node:assert/strict';
import { createArticleReader } from '../../../src/engine/article/read-article.ts';

/** The source text of the first block's prose from the first to the last of the words. */
function sourceOf(markdown: string, words: string): string {
  const block = createArticleReader().read(markdown).blocks[0]!;
  const start = block.prose.indexOf(words);
  return block.quote(start, start + words.length).text;
}

describe('Quotes and emphasis', () => {
  it('take emphasis whole that opens or closes inside', () => {
    assert.equal(sourceOf('It was in the *Evening Star* today.', 'the Evening Star'), 'the *Evening Star*');
    assert.equal(sourceOf('The **Norwell Group** board met.', 'Norwell Group board'), '**Norwell Group** board');
  });

  it('leave marks outside that stand around the whole', () => {
    assert.equal(sourceOf('It was in the *Evening Star* today.', 'Evening Star'), 'Evening Star');
    assert.equal(sourceOf('*The Evening Star said so.* It is old.', 'Evening Star said'), 'Evening Star said');
  });

  it('keep marks that pair inside as they are', () => {
    assert.equal(sourceOf('The *Star* and the *Sun* met.', 'Star and the Sun met'), '*Star* and the *Sun* met');
  });
});
