import assert from 'node:assert/strict';
import { article, spans } from '../support/engine.ts';

/** Each sentence with its attributions, as "source | cue | content". */
const told: readonly (readonly [sentence: string, ...spans: string[]])[] = [
  [
    'He said at the group’s next meeting in Geneva in May, members will face the choice of cutting output.',
    'He | said | members will face the choice of cutting output',
  ],
  ['She said in a speech in Oslo on Monday, the firm would cut 300 jobs.', 'She | said | the firm would cut 300 jobs'],
  ['Sales rose, a spokesman said in response to queries.', 'a spokesman | said | Sales rose'],
  [
    'The board is split, a spokeswoman said in reply to a question from the paper.',
    'a spokeswoman | said | The board is split',
  ],
  [
    'Ines Alvarado said in response to the offer that the board would fight it.',
    'Ines Alvarado | said | the board would fight it',
  ],
  [
    'Traders estimate Tarland sold some 200,000 tonnes last week.',
    'Traders | estimate | Tarland sold some 200,000 tonnes last week',
  ],
  [
    'Industry sources estimate Tarn and Oxley, Norwell-Bay’s majority owners, held about 75 percent of Norwell-Bay’s capital.',
    'Industry sources | estimate | Tarn and Oxley, Norwell-Bay’s majority owners, held about 75 percent of Norwell-Bay’s capital',
  ],
  ['Growing numbers are demanding that fares be cut.'],
  ['In a letter to staff Tarn Mills said it would close.', 'Tarn Mills | said | it would close'],
  ['A statement from Tarn Mills said it would close.', 'A statement from Tarn Mills | said | it would close'],
  ['The port will avoid another recession said Norwell in a statement.'],
  ['A strike is expected in May and the union is short of funds.', ' | is expected | A strike || in May'],
  [
    'Norwell is expected to sell the yard and the mill that is beside it.',
    ' | is expected to | Norwell || sell the yard and the mill that is beside it',
  ],
  ['Press reports said Norwell wanted a stake in Oxley.', 'Press reports | said | Norwell wanted a stake in Oxley'],
];

describe('An attribution with where, when or in answer to what it was said', () => {
  for (const [sentence, ...expected] of told)
    it(sentence, () => {
      assert.deepEqual(spans(article(sentence)), expected);
    });

  it('has the outlet alone where somebody wants a thing', () => {
    const [found] = article('Press reports said Norwell wanted a stake in Oxley.').attributions;
    assert.deepEqual(
      found?.chain.map(({ kind }) => kind),
      ['outlet'],
    );
  });

  it('has its speaker at the end of a headline, with an “of” in the name', () => {
    const { attributions } = article('# Port will avoid a strike says Guild of Norland Mills', 'The port is open.');
    assert.deepEqual(
      attributions.map(({ source }) => source?.text),
      ['Guild of Norland Mills'],
    );
  });
});
