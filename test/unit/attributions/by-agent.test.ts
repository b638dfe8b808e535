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
    ])
      assert.deepEqual(article(sentence).attributions, [], sentence);
  });

  it('is not said by whoever is told', () => {
    assert.deepEqual(article('Customers were told that the yard would close.').attributions, []);
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
