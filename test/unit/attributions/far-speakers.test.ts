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
  [
    'The union said that yards would close, but Norwell, according to two bankers, has a plan.',
    'The union | said | yards would close',
    'two bankers | according to | Norwell || has a plan',
  ],
  ['The plan will work, CPA president Oda Bekk said.', 'CPA president Oda Bekk | said | The plan will work'],
  ['The plan will work, said Oda Bekk, CPA, of Norwell.', 'Oda Bekk | said | The plan will work'],
  [
    '"Norwell will bear it. Well, maybe they won\'t." Bank of Norland economist Oda Bekk said.',
    'Bank of Norland economist Oda Bekk | said | "Norwell will bear it. Well, maybe they won\'t."',
  ],
  [
    '“Sales have not changed.” Economist Oda Bekk said prices would rise.',
    'Economist Oda Bekk | said | prices would rise',
  ],
  ['A decision expected on Monday could hurt.'],
  ['Oda Bekk’s request expected on Monday could hurt.'],
];

describe('A speaker with an adverb between commas behind it', () => {
  for (const [sentence, ...expected] of told)
    it(sentence, () => {
      assert.deepEqual(spans(article(sentence)), expected);
    });
});
