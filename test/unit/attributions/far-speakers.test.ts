import assert from 'node:assert/strict';
import { article, spans } from '../support/engine.ts';

/** Each sentence with its attributions, as "source | cue | content". */
const told: readonly (readonly [sentence: string, ...spans: string[]])[] = [
  [
    'Other analysts, however, point out that despite the bad news, the stock market had not fallen as quickly as in May.',
    'Other analysts | point out | despite the bad news, the stock market had not fallen as quickly as in May',
  ],
  ['Other analysts, however, point out that prices are low.', 'Other analysts | point out | prices are low'],
  ['A decimal point, however, out of place can cost millions.'],
];

describe('A speaker with an adverb between commas behind it', () => {
  for (const [sentence, ...expected] of told)
    it(sentence, () => {
      assert.deepEqual(spans(article(sentence)), expected);
    });
});
