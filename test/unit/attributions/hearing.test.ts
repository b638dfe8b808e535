import assert from 'node:assert/strict';
import { article, only, spansOf } from '../support/engine.ts';

const read = (sentence: string) => {
  const found = only(article(sentence));
  return `${found.response ?? found.kind}: ${spansOf(found)}`;
};

const HEARD: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'Whoever says it': [
    [
      'The Tarn-based brewer, which owns two pubs, intends to sell its yard.',
      'named-organization: The Tarn-based brewer | intends to | sell its yard',
    ],
    ['Retailers claim that Norwell fixes its fees.', 'unnamed-group: Retailers | claim | Norwell fixes its fees'],
    [
      'The head of the Ferry Union has called for a new inquiry.',
      'named-person: The head of the Ferry Union | has called for | a new inquiry',
    ],
    [
      'Ines Alvarado informed Norwell that the committee had hired a bank.',
      'named-person: Ines Alvarado | informed | the committee had hired a bank',
    ],
    [
      'It expects the yard to report a loss of 40 crowns per share in May.',
      'named-organization: It | expects | the yard to report a loss of 40 crowns per share in May',
    ],
    [
      'The union warned that two yards would close, officials said on Monday.',
      'unnamed-group: officials | said | The union warned that two yards would close',
    ],
    [
      'Under the plan, he said, Norwell will keep its crews.',
      'named-person: he | said | Under the plan || Norwell will keep its crews',
    ],
    [
      'Ines Alvarado declared that of 500 crew only ten have a contract.',
      'named-person: Ines Alvarado | declared | of 500 crew only ten have a contract',
    ],
    ['Investors view the sale as a way out.', 'unnamed-group: Investors | view | the sale as a way out'],
    ['Ministers have been critical of the sale.', 'unnamed-group: Ministers | have been critical of | the sale'],
    [
      'The figure was stated by a director of the yard.',
      'unnamed-person: a director of the yard | was stated | The figure',
    ],
    ['Norwell quits Tarn, cites rising costs', 'named-organization: Norwell | cites | rising costs'],
  ],
  'Words that go together': [
    ['Critics point out that the yard was shut.', 'unnamed-group: Critics | point out | the yard was shut'],
    [
      'The panel concluded that the yard was unsafe.',
      'named-organization: The panel | concluded | the yard was unsafe',
    ],
    ['Norwell has not given any comment.', 'declined: Norwell | has not given any comment | '],
    ['The charge, which Norwell denies, is old.', 'denied: Norwell | denies | The charge'],
  ],
  'Nobody who says it': [
    ['The cuts have been expected since May.', 'implicit:  | have been expected | The cuts || since May'],
    [
      'The season closed early, with output expected to fall by a third.',
      'implicit:  | expected to | output || fall by a third',
    ],
    ['Passengers were told to wait.', 'implicit:  | were told to | Passengers || wait'],
    ['The fund is intended to cover losses.', 'implicit:  | is intended to | The fund || cover losses'],
    [
      'The raid followed allegations the firm had broken the law.',
      'implicit:  | allegations | the firm had broken the law',
    ],
  ],
  'Answers that are none': [
    [
      'Neither Tarn, which owns the yard, nor Norwell, its tenant, would disclose the price.',
      'declined: Neither Tarn, which owns the yard, nor Norwell, its tenant | would disclose | ',
    ],
    [
      'A spokesman for Norwell was not immediately available.',
      'unreachable: A spokesman for Norwell | was not immediately available | ',
    ],
    ['Norwell has rejected criticism of its crews.', 'denied: Norwell | has rejected | criticism of its crews'],
  ],
};

for (const [subject, sentences] of Object.entries(HEARD))
  describe(subject, () => {
    for (const [sentence, expected] of sentences) it(sentence, () => assert.equal(read(sentence), expected));
  });

const NOTHING = [
  'The last value for inflation, measured according to the price index, stood at 2.7%.',
  'Detectives questioned two drivers.',
  'The board opened an offer that had been expected.',
  'Norwell unveiled a new ferry in Tarn.',
  'Crews may leave should they wish to work elsewhere.',
  'The work was done according to their laws.',
  'The figures were not immediately available.',
  'The court heard allegations the firm denied.',
];

describe('What opens with its source', () => {
  const heard = (sentence: string) => {
    const { chain, content } = only(article(sentence));
    return `${chain.map(({ kind }) => kind).join(' > ')}: ${content.map(({ text }) => text).join(' || ')}`;
  };
  const SENTENCES: readonly (readonly [string, string])[] = [
    [
      'According to Tarn Shipping, that route costs 3 crowns a mile.',
      'named-organization: that route costs 3 crowns a mile',
    ],
    [
      'According to a survey reported by the Harbour Gazette, prices rose by a third.',
      'outlet > document: prices rose by a third',
    ],
    ['According to a May 3 statement by Norwell, the yard was sold.', 'document: the yard was sold'],
  ];
  for (const [sentence, expected] of SENTENCES) it(sentence, () => assert.equal(heard(sentence), expected));
});

describe('Nothing that is said', () => {
  for (const sentence of NOTHING) it(sentence, () => assert.deepEqual(article(sentence).attributions.map(spansOf), []));
});

const KINDS: readonly (readonly [string, string])[] = [
  ['Mr. Tarn claims that the yard will pay.', 'named-person'],
  ['tarnkey has denied that it broke the rules.', 'named-organization'],
  ['According to the filing the company made, costs rose.', 'document'],
  ['The warrant said the ships were to be seized.', 'document'],
  ['The cable program said that a bid would follow.', 'outlet'],
  ['Prosecutors said that the sale was void.', 'unnamed-group'],
  ['According to a 2007 *Harbour View* article, cattle make more milk.', 'outlet'],
];

describe('Kinds of sources by their words', () => {
  for (const [sentence, kind] of KINDS) it(sentence, () => assert.equal(only(article(sentence)).kind, kind));

  it('grades by what somebody is linked to, and by the anonymity that was wanted', () => {
    const grade = (sentence: string) => only(article(sentence)).anonymity;
    assert.equal(grade('People closely linked with the talks said that the bid had failed.'), 2);
    assert.equal(grade('An analyst who wanted anonymity said that the bid had failed.'), 4);
  });
});
