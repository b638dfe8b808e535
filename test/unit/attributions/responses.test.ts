import assert from 'node:assert/strict';
import { article, only } from '../support/engine.ts';

const ANSWERS: readonly (readonly [string, string, string])[] = [
  ['Norwell declined further comment while talks went on.', 'declined further comment', 'declined'],
  ['He would also not comment on the price.', 'would also not comment', 'declined'],
  ['The spokesman declined, however, to disclose the price.', 'declined, however, to disclose', 'declined'],
  ['Norwell has never commented on the talks.', 'has never commented', 'declined'],
  ['Norwell did not elaborate.', 'did not elaborate', 'declined'],
  ['Norwell would not disclose how big the loss was.', 'would not disclose', 'declined'],
  ['Norwell has never commented on reports that it may be sold.', 'has never commented', 'declined'],
  [
    'No spokesman for Norwell was immediately available for comment.',
    'was immediately available for comment',
    'unreachable',
  ],
  ['No one from the Tarn group could be reached.', 'could be reached', 'unreachable'],
  ['Norwell would not be drawn on that detail.', 'would not be drawn on', 'declined'],
  ['Who pays? They have not said.', 'have not said', 'declined'],
  ['Norwell has not said whether jobs will go.', 'has not said', 'declined'],
  ['Neither company said how much aid it had been promised.', 'said', 'declined'],
  ['Neither company disclosed the price.', 'disclosed', 'declined'],
  ['Neither firm gave a reason.', 'gave a reason', 'declined'],
  ['Norwell still will not say who pays.', 'will not say', 'declined'],
  ['Norwell has made no public statement.', 'has made no public statement', 'declined'],
  ['Nobody at Norwell picked up the phone.', 'picked up the phone', 'no-response'],
  ['Norwell said it could not discuss the sale.', 'said', 'declined'],
  ['Norwell said it had nothing to announce.', 'said', 'declined'],
  ['Norwell would only confirm that talks had begun.', 'would only confirm', 'confirmed'],
  ['Norwell officials failed to respond.', 'failed to respond', 'no-response'],
];

describe('Who does not answer', () => {
  for (const [sentence, cue, response] of ANSWERS)
    it(sentence, () => {
      const found = only(article(sentence));
      assert.deepEqual([found.cue.text, found.response], [cue, response]);
    });

  it('is all whom the sentence names, though a clause is told of the last', () => {
    const { attributions } = article('Norwell and Tarn, which is said to be interested, both declined to comment.');
    assert.deepEqual(
      attributions.map(({ source, response }) => [source?.text, response]),
      [
        [undefined, null],
        ['Norwell and Tarn', 'declined'],
      ],
    );
  });
  it('is nobody who says that something is not so', () => {
    assert.equal(only(article('No bank has said that it would lend.')).response, null);
    assert.equal(only(article('Norwell did not say that it would sell.')).response, null);
  });
  it('is nobody who is there to answer', () => {
    assert.deepEqual(article('The manager was available for comment.').attributions, []);
    assert.deepEqual(article('The chairman picked up the phone.').attributions, []);
    assert.deepEqual(article('The yard could be reached by boat.').attributions, []);
  });
});
