import assert from 'node:assert/strict';
import { article, only, spansOf } from '../support/engine.ts';

const read = (sentence: string) => {
  const found = only(article(sentence));
  return `${found.kind}: ${spansOf(found)}`;
};

const HELD: readonly (readonly [string, string])[] = [
  [
    'The launch is now anticipated to slip into 2027.',
    'implicit:  | is now anticipated to | The launch || slip into 2027',
  ],
  [
    'It is now thought to be worth 20 billion dollars.',
    'implicit:  | is now thought to | It || be worth 20 billion dollars',
  ],
  [
    'The case is suspected to be the largest of its kind.',
    'implicit:  | is suspected to | The case || be the largest of its kind',
  ],
  [
    'It was suggested by many users that Norwell was behind the fault.',
    'unnamed-group: many users | It was suggested by | Norwell was behind the fault',
  ],
  [
    'The bonds are considered by investors to be safe.',
    'unnamed-group: investors | are considered by | The bonds || be safe',
  ],
  [
    'It was aimed at raising cash and was seen by bankers as a way of fending off Tarn.',
    'unnamed-group: bankers | was seen | a way of fending off Tarn',
  ],
];

const THOUGHT: readonly (readonly [string, string])[] = [
  [
    'The yard will close next spring, two former managers believe.',
    'unnamed-group: two former managers | believe | The yard will close next spring',
  ],
  ['Older ships are at risk, traders speculate.', 'unnamed-group: traders | speculate | Older ships are at risk'],
  [
    'Analysts reasoned that Norwell might sell its older yards.',
    'unnamed-group: Analysts | reasoned | Norwell might sell its older yards',
  ],
  ['Analysts see the bid as a defensive move.', 'unnamed-group: Analysts | see | the bid as a defensive move'],
  [
    'Bankers see little chance of a deal this year.',
    'unnamed-group: Bankers | see | little chance of a deal this year',
  ],
  [
    'Tankers might be at risk too, naval officials went on to say.',
    'unnamed-group: naval officials | went on to say | Tankers might be at risk too',
  ],
  [
    'Norwell hopes that sales will rise 4% this year.',
    'named-organization: Norwell | hopes | sales will rise 4% this year',
  ],
];

describe('What is thought of something', () => {
  for (const [sentence, expected] of [...HELD, ...THOUGHT]) it(sentence, () => assert.equal(read(sentence), expected));

  it('is not what is seen with the eyes, or when', () => {
    for (const sentence of [
      'Visitors saw the ship as it left the harbour.',
      'Investors saw shares as the market closed.',
      'Visitors see the ships every day.',
      'One reported case involved a clerk.',
    ])
      assert.deepEqual(article(sentence).attributions, [], sentence);
  });
});

describe('Who speaks', () => {
  const KINDS: readonly (readonly [string, string])[] = [
    ['Authorities say the fire was caused by ice.', 'unnamed-group'],
    ['Norwegian authorities say the fire was caused by ice.', 'named-organization'],
    ['The suit said that Norwell had broken the law.', 'document'],
    ['Norwell’s suit claims that the broker hid his stake.', 'document'],
    ['The deal is expected to close in May, the bank holding company said.', 'named-organization'],
  ];
  for (const [sentence, kind] of KINDS) it(sentence, () => assert.equal(only(article(sentence)).kind, kind));
});
