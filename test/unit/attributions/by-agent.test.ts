import assert from 'node:assert/strict';
import { article, only, spansOf } from '../support/engine.ts';

const read = (sentence: string) => {
  const found = only(article(sentence));
  return `${found.response ?? found.kind}: ${spansOf(found)}`;
};

const SAID_BY: readonly (readonly [string, string])[] = [
  ['The plan was criticised by unions.', 'unnamed-group: unions | was criticised | The plan'],
  ['The news was confirmed by Norwell on Friday.', 'confirmed: Norwell | was confirmed | The news'],
  ['The sale, later confirmed by Norwell, took months.', 'confirmed: Norwell | confirmed by | The sale'],
  ['The figures were disputed by two directors.', 'denied: two directors | were disputed | The figures'],
];

const CITED: readonly (readonly [string, string])[] = [
  [
    'The council rejected the bid in May, citing fears of job losses.',
    'named-organization: The council | citing | fears of job losses',
  ],
  [
    'The reserves are estimated at 115 billion barrels.',
    'implicit:  | are estimated at | The reserves || 115 billion barrels',
  ],
  [
    'Analysts at Tarn Bank put the value at $3 billion.',
    'unnamed-group: Analysts at Tarn Bank | put | the value at $3 billion',
  ],
  [
    'A third source put the price closer to $3 billion.',
    'unnamed-person: A third source | put | the price closer to $3 billion',
  ],
  [
    'Two officials at the ministry confirmed the figure but were not authorised to speak publicly.',
    'confirmed: Two officials at the ministry | confirmed | the figure',
  ],
  ['Investors are betting that rates will rise.', 'unnamed-group: Investors | are betting | rates will rise'],
  ['There was no immediate comment from Norwell.', 'no-response: Norwell | There was no immediate comment | '],
  ['There has been no word from Tarn on the sale.', 'no-response: Tarn | There has been no word | '],
];

describe('What is said of a thing', () => {
  for (const [sentence, expected] of [...SAID_BY, ...CITED]) it(sentence, () => assert.equal(read(sentence), expected));

  it('is not what is done to it', () => {
    for (const sentence of [
      'The house was put up by builders.',
      'The sale was confirmed on Friday.',
      'She put the book at the end.',
      'The firm raised prices.',
      'Under the terms of the offer, holders will receive one new share for every old one, valuing each at 412p.',
    ])
      assert.deepEqual(article(sentence).attributions, [], sentence);
  });

  it('is not said by whoever is told', () => {
    const found = only(article('Customers were told that the yard would close.'));
    assert.equal(`${found.kind}: ${spansOf(found)}`, 'implicit:  | were told | the yard would close');
  });
});

describe('Who is left unnamed', () => {
  it('is as bare under a pronoun as before it', () => {
    const found = article('Critics say the plan is bad. They argue that it costs too much.');
    assert.deepEqual(
      found.attributions.map(({ anonymity }) => anonymity),
      [1, 1],
    );
  });

  it('are not those who do something to a company', () => {
    assert.equal(only(article('The company promoted by the ads said it would grow.')).kind, 'named-organization');
  });
});

describe('How much is told of who is left unnamed', () => {
  const GRADES: readonly (readonly [string, number])[] = [
    ['Critics said the plan was bad.', 1],
    ['Critics of the freeze said the plan was bad.', 3],
    ['Security experts said the plan was bad.', 3],
    ['Experts said the plan was bad.', 1],
    ['Industry insiders said the plan was bad.', 1],
    ['Some said the plan was bad.', 1],
    ['Commentators for two papers said the plan was bad.', 3],
  ];
  for (const [sentence, grade] of GRADES) it(sentence, () => assert.equal(only(article(sentence)).anonymity, grade));

  it('is nothing of a group that is only called by its name', () => {
    assert.deepEqual(article('The march was led by a group called “Clean Coast” in May.').attributions, []);
  });

  it('is what it is of one who calls something names', () => {
    const found = only(article('A banker called the offer “derisory”.'));
    assert.equal(spansOf(found), 'A banker | called | the offer “derisory”');
  });

  it('is nothing where a name stands before the description', () => {
    const found = only(
      article('Another view is held by Ines Alvarado, an expert at Tarn, who stated that rates would rise.'),
    );
    assert.equal(spansOf(found), 'Ines Alvarado, an expert at Tarn | stated | rates would rise');
  });
});
