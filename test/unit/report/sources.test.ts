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

  it('are led back to by “the people”, whoever spoke in between', () => {
    const text =
      'Norvik Foods is in talks to buy Osier Dairies, two people familiar with the matter said. A third person said the talks could fail. Norvik said it would not comment. The people said the price was not settled.';
    const found = cited(text);
    assert.ok(found.includes('two unnamed people familiar with the matter: 2'), found.join('; '));
    assert.ok(found.includes('a third unnamed person: 1'), found.join('; '));
  });

  it('end where more is told of who has a name', () => {
    assert.deepEqual(cited('“It will hurt,” said Ada Berg who also stated that the bank was ready.'), ['Ada Berg: 2']);
  });

  it('are not led back to by words for others', () => {
    const found = cited(
      'Norvik Foods is in talks to buy Osier Dairies, two bankers said. The people said the price was not settled.',
    );
    assert.ok(found.includes('two unnamed bankers: 1'), found.join('; '));
  });

  it('keep the capital of the firm whose they are, and no other', () => {
    assert.deepEqual(cited('Halvorsen analysts estimated that it would pay.'), ['unnamed Halvorsen analysts: 1']);
    assert.deepEqual(cited('Industry analysts estimated that it would pay.'), ['unnamed industry analysts: 1']);
  });
});

describe('The outlets between a source and the article', () => {
  it('are named, where “the newspaper” stands for one', () => {
    const [last] = sourcesOf(
      article(
        'The Harbour Ledger follows the port. The newspaper reported, citing two bankers, that Norvik would sell.',
      ),
    );
    assert.deepEqual(last?.relays, ['the Harbour Ledger']);
  });
});
