import assert from 'node:assert/strict';
import type { Factuality } from '../../../src/engine/analysis.ts';
import { article, only, textOf } from '../support/engine.ts';

const claims: readonly (readonly [Factuality, string])[] = [
  ['CT+', 'Norwell said it sold its ferries.'],
  ['CT+', 'Norwell said it would sell its ferries.'],
  ['CT+', 'Norwell said the firm that might have bid had left.'],
  ['CT+', 'Norwell said it was exploring the possible sale of a yard.'],
  ['CT+', 'Norwell said that it bought the yard, which may close.'],
  ['PR+', 'Norwell said the port is set to close.'],
  ['PR+', 'Norwell said the port was likely to close.'],
  ['PR+', 'Norwell said the port should close.'],
  ['PR+', 'Norwell said that if the price fell, it would sell its ferries.'],
  ['PR+', 'Norwell said it would sell its ferries if the price fell.'],
  ['PR+', '“We would sell the yard,” Ines Alvarado said.'],
  ['PR+', 'Norwell plans to sell its ferries.'],
  ['PR+', 'The port is expected to close.'],
  ['PS+', 'Norwell said the port might close.'],
  ['PS+', 'Norwell said it could sell its ferries.'],
  ['PS-', 'Norwell said the port might not close.'],
  ['PR-', 'The port is not expected to close.'],
  ['PR-', 'Norwell said the port was unlikely to close.'],
  ['CT-', 'Norwell said it had not sold its ferries.'],
  ['CT-', 'Norwell said it had failed to sell its ferries.'],
  ['CT-', 'Norwell said it was unable to sell its ferries.'],
  ['CT-', 'Norwell said it could not sell its ferries.'],
  ['CT-', 'Norwell said it has no plans for the yard.'],
  ['CT-', 'Norwell said no bank had made an offer.'],
  ['CT-', 'Norwell denied that it had sold its ferries.'],
  ['CT+', 'Norwell denied that it had not sold its ferries.'],
  ['CT+', 'Norwell said the port would close no matter what it cost.'],
  ['U', 'Norwell declined to comment.'],
  ['U', '“Would anybody buy this yard?” she asked.'],
];

describe('Factuality', () => {
  for (const [factuality, sentence] of claims)
    it(`${factuality}: ${sentence}`, () => assert.equal(only(article(sentence)).factuality, factuality));

  it('names the words that leave a claim open, once each', () => {
    const hedges = (sentence: string) => only(article(sentence)).hedges.map(textOf);
    assert.deepEqual(hedges('Norwell said the port is set to close.'), ['set to']);
    assert.deepEqual(hedges('“We plan to sell the yard,” Ines Alvarado said.'), ['plan']);
    assert.deepEqual(hedges('Norwell said it bought the yard.'), []);
  });
});
