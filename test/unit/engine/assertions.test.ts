import assert from 'node:assert/strict';
import { article } from '../support/engine.ts';

const claims = (...paragraphs: string[]): readonly string[] =>
  article('# The yard', ...paragraphs).assertions.map(({ text }) => text);

describe('Claims in the article’s own voice', () => {
  it('are no sentences in which somebody is quoted, though nobody was found to speak', () => {
    assert.deepEqual(claims('“The yard will be sold to the union in May.”', 'The union paid for the yard in June.'), [
      'The union paid for the yard in June.',
    ]);
  });

  it('may put words of others in quotation marks', () => {
    const claim = 'The union paid for the “green” yard in June.';
    assert.deepEqual(claims(claim), [claim]);
  });

  it('are told without the dateline', () => {
    assert.deepEqual(claims('**OSLO, May 12** — The union paid for the yard in June.'), [
      'The union paid for the yard in June.',
    ]);
  });
});
