import assert from 'node:assert/strict';
import { article, spans } from '../support/engine.ts';

/** Each sentence with its attributions, as "source | cue | content". */
const told: readonly (readonly [sentence: string, ...spans: string[]])[] = [
  [
    'A team attempting to ventilate the mine is expected to complete the work by May.',
    ' | is expected to | A team attempting to ventilate the mine || complete the work by May',
  ],
  [
    'The measures to stop the crisis have been seen by shareholders as not sufficient.',
    'shareholders | have been seen | The measures to stop the crisis || not sufficient',
  ],
  ['The mine is expected to open by May.', ' | is expected to | The mine || open by May'],
  [
    'Norwell hopes to sell the mine, and the mill is expected to close.',
    'Norwell | hopes to | sell the mine',
    ' | is expected to | the mill || close',
  ],
];

describe('The subject of a belief that is nobody’s', () => {
  for (const [sentence, ...expected] of told)
    it(sentence, () => {
      assert.deepEqual(spans(article(sentence)), expected);
    });
});

describe('A forecast in the present tense', () => {
  const forecasts: readonly (readonly [string, ...string[]])[] = [
    [
      'Norwell Securities analyst Ines Alvarado forecasts operating profit for the largest oil firms will rise.',
      'Norwell Securities analyst Ines Alvarado | forecasts | operating profit for the largest oil firms will rise',
    ],
    [
      'Association director Ines Alvarado sees cash flow falling another 10 percent in May.',
      'Association director Ines Alvarado | sees | cash flow falling another 10 percent in May',
    ],
    ['In the film he sees his sister falling from a bridge.'],
    ['Ines Alvarado sees the yard every morning.'],
  ];
  for (const [sentence, ...expected] of forecasts)
    it(sentence, () => {
      assert.deepEqual(spans(article(sentence)), expected);
    });
});
