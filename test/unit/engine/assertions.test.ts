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

  it('are none of the turns of an interview', () => {
    const turns = [
      '**Why sell the yard?**',
      'The price was right.',
      '**And now?**',
      'We build ships.',
      '**Here?**',
      'Not here.',
    ];
    assert.deepEqual(claims(...turns), []);
    assert.deepEqual(claims(...turns, '## What comes next', 'The union will meet the town.'), [
      'The union will meet the town.',
    ]);
    assert.deepEqual(claims('**Why sell the yard?**', 'The union paid for it in June.'), [
      'The union paid for it in June.',
    ]);
  });

  it('are none where a paper could not check what it heard', () => {
    assert.deepEqual(claims('The Harbour Wire could not independently verify the report.'), []);
    assert.deepEqual(claims('The Harbour Wire was unable to confirm the sum.'), []);
    const claim = 'The board could confirm the sum in June.';
    assert.deepEqual(claims(claim), [claim]);
  });
});
