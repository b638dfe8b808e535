import assert from 'node:assert/strict';
import { article, textOf } from '../support/engine.ts';

/** "a leaked memo < The yard loses money", a line for each attribution. */
const shown = (sentence: string) =>
  article(sentence).attributions.map(
    ({ source, content, kind }) => `${kind}: ${source && textOf(source)} < ${content.map(textOf).join(' … ')}`,
  );

describe('A document that closes a sentence', () => {
  for (const [sentence, expected] of [
    ['The yard lost $3 million, documents show.', 'document: documents < The yard lost $3 million'],
    [
      'The yard lost $3 million, accounts filed at the register show.',
      'document: accounts filed at the register < The yard lost $3 million',
    ],
    [
      'Prices rose in May, figures from the statistics office showed on Monday.',
      'document: figures from the statistics office < Prices rose in May',
    ],
    ['The plan would cut 300 jobs, a leaked memo reveals.', 'document: a leaked memo < The plan would cut 300 jobs'],
  ] as const)
    it(`is what says it: ${sentence}`, () => assert.deepEqual(shown(sentence), [expected]));

  it('is none where something else is shown, or nothing stands before it', () => {
    for (const sentence of ['The pier, lights and a show.', 'Accounts, show.', 'The mill closed, a sad show.'])
      assert.deepEqual(shown(sentence), [], sentence);
  });
});

describe('What is told of a source in passing', () => {
  it('is neither part of it nor of what it says', () => {
    assert.deepEqual(
      shown('The Norland transport ministry, whose approval would be needed, said it had heard nothing.'),
      ['named-organization: The Norland transport ministry < it had heard nothing'],
    );
    assert.deepEqual(
      shown('The talks are over, an official said on condition of anonymity because no filing has been made.'),
      ['unnamed-person: an official < The talks are over'],
    );
  });
});

describe('A report that somebody has released', () => {
  for (const text of [
    'The ministry published a study on wages on Monday. The report said wages fell.',
    'The fund lowered its forecast in its spring outlook. The report said wages fell.',
  ])
    it(`is a document: ${text}`, () => {
      const { attributions } = article(text);
      assert.equal(attributions.find(({ source }) => source?.text === 'The report')?.kind, 'document');
    });
});
