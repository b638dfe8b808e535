import assert from 'node:assert/strict';
import { summarizeResponses } from '../../../src/report/responses.ts';
import { article } from '../deals/article.ts';

const told = (sentence: string): string =>
  summarizeResponses(article('Norwell to buy Tarn', `Norwell Corp. agreed to buy Tarn Ltd., Norwell said. ${sentence}`))
    .sections.flatMap(({ paragraphs }) => paragraphs.flat())
    .map(({ text }) => text)
    .join('\n');

describe('What a side answered', () => {
  it('is told in the words of the article where they stand by themselves', () => {
    assert.match(told('Tarn has not commented.'), /Tarn has not commented\./);
    assert.match(told('Tarn has yet to respond.'), /Tarn has yet to respond\./);
    assert.match(told('Tarn declined to elaborate.'), /Tarn declined to elaborate\./);
    assert.match(told('Tarn declined to comment.'), /Tarn declined to comment\./);
  });

  it('is no refusal to comment where one matter only is refused', () => {
    for (const sentence of ['Tarn declined to give a timetable.', 'Neither company gave a timetable.'])
      assert.doesNotMatch(told(sentence), /declined to comment/);
    assert.match(told('Tarn declined to give a timetable.'), /Tarn declined to give a timetable\./);
  });

  it('is put in general words where those of the article need something behind them', () => {
    assert.match(told('Tarn did not return calls.'), /Tarn (?:did not return calls|did not respond)\./);
    assert.doesNotMatch(told('A request for comment to Tarn was not returned.'), /returned\./);
  });
});
