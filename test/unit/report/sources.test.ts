import assert from 'node:assert/strict';
import { namesOf } from '../../../src/report/names.ts';
import { sourcesOf } from '../../../src/report/sources.ts';
import { article } from '../support/engine.ts';

const cited = (...paragraphs: string[]): string[] => {
  const analysis = article(...paragraphs);
  return sourcesOf(analysis, namesOf(analysis)).map(({ name, attributions }) => `${name}: ${attributions.length}`);
};

describe('Sources that go on speaking', () => {
  it('are told in the words that described them, and counted as one', () => {
    assert.deepEqual(
      cited('Analysts at Harlow Securities said the cut was deep. “It will hurt,” they wrote in a note.'),
      ['unnamed analysts at Harlow Securities: 2'],
    );
  });

  it('are others where somebody else spoke in between', () => {
    const found = cited(
      'Analysts at Harlow Securities said the cut was deep. The union Osier Dock Workers said it would strike. “It will hurt,” they wrote in a note.',
    );
    assert.ok(found.includes('unnamed analysts at Harlow Securities: 1'), found.join('; '));
  });

  it('keep the capital of the firm whose they are, and no other', () => {
    assert.deepEqual(cited('Halvorsen analysts estimated that it would pay.'), ['unnamed Halvorsen analysts: 1']);
    assert.deepEqual(cited('Industry analysts estimated that it would pay.'), ['unnamed industry analysts: 1']);
  });
});
