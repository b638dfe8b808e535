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
    ['Accountants at Tarn Ferries have warned that the yard might close.', 'unnamed-group'],
    ['Trade unions have warned that the yard might close.', 'unnamed-group'],
    ['*Harbour Round* says that Norwell has lost its licence.', 'outlet'],
    ['The ferry line is late, according to *Tarn Weekend*.', 'outlet'],
    ['**Norwell** says that it has lost its licence.', 'named-organization'],
    ['According to TarnNews.com, the ferry line is late.', 'outlet'],
    ['According to a Harbour Times investigation, the yard was never paid.', 'outlet'],
    ['PAPER SAYS U.S. MAY CURB TAKEOVERS', 'outlet'],
    ['According to eTarn, a research company, the site has a million users.', 'named-organization'],
    ['The contract reportedly states that Norwell owns the yard.', 'document'],
    ['ALLIED-TARN SEES NO CHANGE IN ITS STAKE', 'named-organization'],
    ['Norwell Ltd has been moving towards music, and plans to keep doing so.', 'named-organization'],
    [
      'Ines Alvarado, managing director of Tarn Corp, which is taking part, declined to say who would buy.',
      'named-person',
    ],
    ['Ines Alvarado, speaking after 85 pct of holders approved the merger, said the terms were good.', 'named-person'],
  ];
  it('is whoever was left unnamed before, and the person named before', () => {
    const kinds = (...sentences: string[]) => article(sentences.join(' ')).attributions.map(({ kind }) => kind);
    assert.deepEqual(
      kinds(
        'Ines Alvarado bought the line.',
        'An official in Tarn said it would close.',
        'The official added that pay was low.',
      ),
      ['unnamed-person', 'unnamed-person'],
    );
    assert.deepEqual(
      kinds('Ines Alvarado bought the line in 2006.', 'The businesswoman wanted to turn it into a museum.'),
      ['named-person'],
    );
  });

  for (const [sentence, kind] of KINDS) it(sentence, () => assert.equal(only(article(sentence)).kind, kind));
});

describe('What is held against somebody or for him', () => {
  const JUDGED: readonly (readonly [string, string])[] = [
    ['Harbour firm accused of fraud', 'implicit:  | accused of | Harbour firm || fraud'],
    [
      'Norwell has been criticised in the past for sitting on its cash.',
      'implicit:  | has been criticised | Norwell || sitting on its cash',
    ],
    [
      'Norwell is considered by analysts as the strongest of the lines.',
      'unnamed-group: analysts | is considered | Norwell || the strongest of the lines',
    ],
    [
      'Some have been wary of the state’s growing role.',
      'unnamed-group: Some | have been wary of | the state’s growing role',
    ],
    [
      'Unions are annoyed no progress has been made.',
      'unnamed-group: Unions | are annoyed | no progress has been made',
    ],
    [
      'Initial rumours suggested the price would be 35 cents a share.',
      'implicit:  | rumours suggested | the price would be 35 cents a share',
    ],
    [
      'There were rumours surrounding the launch of the ferry.',
      'implicit:  | There were rumours surrounding | the launch of the ferry',
    ],
  ];
  for (const [sentence, expected] of JUDGED) it(sentence, () => assert.equal(read(sentence), expected));
});

describe('What is expected in an insertion', () => {
  const INSERTED: readonly (readonly [string, string])[] = [
    [
      'The deal, which is expected to close in the second half of the year, needs the approval of regulators.',
      'implicit:  | is expected to | The deal || close in the second half of the year',
    ],
    [
      'Norwell, which is said to be in talks with Tarn, has fallen by 3 percent.',
      'implicit:  | is said to | Norwell || be in talks with Tarn',
    ],
    [
      'The plant, which analysts believe is worth $3 billion, was closed in May.',
      'unnamed-group: analysts | believe | The plant || is worth $3 billion',
    ],
    [
      'The new owner, which is expected to cut costs, sell assets and close plants, is Tarn.',
      'implicit:  | is expected to | The new owner || cut costs, sell assets and close plants',
    ],
  ];

  it('ends where the clause around it goes on', () => {
    for (const [sentence, expected] of INSERTED) assert.equal(read(sentence), expected, sentence);
  });
});
