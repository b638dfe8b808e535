import assert from 'node:assert/strict';
import type { Attribution } from '../../../src/engine/analysis.ts';
import { datelineLength } from '../../../src/engine/article/dateline.ts';
import { article, only, textOf } from '../support/engine.ts';

/** "outlet < unnamed-group (two people)": the kind of the source, and the links behind it. */
const chain = ({ chain: links }: Attribution) =>
  links.map(({ kind, at }, i) => (i > 0 && at ? `${kind} (${textOf(at)})` : kind)).join(' < ');

const KINDS: readonly (readonly [sentence: string, source: string, chain: string])[] = [
  ['The sale is near, the trade letter Hull Notes wrote.', 'the trade letter Hull Notes', 'outlet'],
  ['The newsletter said a deal could be signed next week.', 'The newsletter', 'outlet'],
  ['Tarn’s newsletter said that the yard would close.', 'Tarn’s newsletter', 'document'],
  ['The state daily *Courant* in the second city reported that the yard would close.', '', 'outlet'],
  ['The Danish daily Havnen reported that the yard would close.', 'The Danish daily Havnen', 'outlet'],
  ['The business daily reported that the yard would close.', 'The business daily', 'outlet'],
  ['Newsweek Japan said the yard would close.', 'Newsweek Japan', 'outlet'],
  ['The Ledger reported that the yard would close.', 'The Ledger', 'outlet'],
  ['Norwell is considering a bid for Tarn Bank, the Sun reported.', 'the Sun', 'outlet'],
  ['Norwell will close two yards, the Mirror said on Monday.', 'the Mirror', 'outlet'],
  ['Norwell is weighing a sale, according to the Observer.', 'the Observer', 'outlet'],
  ['Norwell is weighing a sale, the Standard said.', 'the Standard', 'named-organization'],
  ['Two Sunday newspapers reported that the yard would close.', 'Two Sunday newspapers', 'outlet'],
  ['Court papers said that the yard would close.', 'Court papers', 'document'],
  ['Freight Week understands that the yard will close.', 'Freight Week', 'outlet'],
  ['The dockers’ guild said that the yard would close.', 'The dockers’ guild', 'named-organization'],
  ['Hallam Post did not respond to a request for comment.', 'Hallam Post', 'named-organization'],
  [
    'People briefed on that contract said it was worth $30 million.',
    'People briefed on that contract',
    'unnamed-group',
  ],
  ['A person close to that deal said it was dead.', 'A person close to that deal', 'unnamed-person'],
  ['Bankers working on that sale said it was near.', 'Bankers working on that sale', 'unnamed-group'],
  ['People apprised of the plans said the yard would close.', 'People apprised of the plans', 'unnamed-group'],
  ['The contract said that the yard would close.', 'The contract', 'document'],
  [
    'A staff member involved in drafting the law who asked not to be identified said the vote was close.',
    'A staff member involved in drafting the law who asked not to be identified',
    'unnamed-person',
  ],
];

describe('The trade press and whoever else is no company', () => {
  for (const [sentence, source, kinds] of KINDS)
    it(`${kinds}: ${sentence}`, () => {
      const found = only(article(sentence));
      if (source) assert.equal(textOf(found.source), source);
      assert.equal(chain(found), kinds);
    });

  it('is told from a report that somebody released', () => {
    const kinds = (...paragraphs: string[]) => article(...paragraphs).attributions.map(({ kind }) => kind);
    assert.deepEqual(
      kinds('Tarn Bank said in an annual report its loans fell.', '“Demand was low,” the report said.'),
      ['named-organization', 'document'],
    );
    assert.deepEqual(kinds('The Harbour Times said Tarn Bank was for sale.', '“Demand was low,” the report said.'), [
      'outlet',
      'outlet',
    ]);
  });
});

describe('Who relays whom', () => {
  it('is told by whose name stands before “citing”', () => {
    const { attributions } = article(
      'The Post reported on Friday that Tarn was for sale, and Reuters, citing the Post, added that a bidder was near.',
    );
    assert.deepEqual(attributions.map(chain), ['outlet', 'outlet < outlet (the Post)']);
  });
  it('may be described in words that are quoted', () => {
    const found = only(article('Reuters, citing “sources in the trade”, put the price at $1.1 billion.'));
    assert.equal(chain(found), 'outlet < unnamed-group (sources in the trade)');
  });
  it('is found behind an opening “However”', () => {
    const found = only(
      article('However, the Tarn spokesman indicated that the sale was near, the Globe and Mail said.'),
    );
    assert.equal(chain(found), 'outlet < spokesperson (the Tarn spokesman)');
  });
  it('is found around what documents say', () => {
    const found = only(article('According to the filings, Tarn held 60 per cent of the group, Bloomberg reported.'));
    assert.deepEqual(
      [chain(found), textOf(found.content[0]!)],
      ['outlet < document (the filings)', 'Tarn held 60 per cent of the group'],
    );
  });
});

describe('One of several unnamed people', () => {
  const grades = (...paragraphs: string[]) => article(...paragraphs).attributions.map(({ anonymity }) => anonymity);
  it('has the grade of those who were called so, whoever spoke in between', () => {
    assert.deepEqual(
      grades(
        'Two people briefed on the sale said that talks had begun.',
        'Bankers said that prices were high.',
        'No jobs will go, one of the people said.',
      ),
      [2, 3, 2],
    );
  });
  it('is “the source” afterwards', () => {
    assert.deepEqual(
      grades(
        'One arbitrager said that a bid was near.',
        'Sources close to the sale said that talks had begun.',
        'No jobs will go, one of the sources said.',
        'It may take time, the source said.',
      ),
      [3, 2, 2, 2],
    );
  });
});

describe('Who has not answered yet', () => {
  for (const sentence of [
    'Tarn has been approached for comment.',
    'Tarn was contacted for comment.',
    'Tarn hasn’t got back to us.',
    'Tarn did not immediately get back to the paper.',
  ])
    it(sentence, () => assert.equal(only(article(sentence)).response, 'no-response'));

  it('has answered where he declined', () => {
    const { attributions } = article('Tarn was contacted for comment but declined to discuss the price.');
    assert.deepEqual(
      attributions.map(({ response }) => response),
      ['declined'],
    );
  });
  it('refuses for whom he speaks', () => {
    const found = only(article('A Tarn spokesman said the bank would have no comment on the report.'));
    assert.deepEqual([found.response, found.kind], ['declined', 'spokesperson']);
  });
  it('is the one who is named beside it', () => {
    const found = only(article('No details were available and a Tarn spokesman declined to comment.'));
    assert.equal(textOf(found.source), 'a Tarn spokesman');
  });
});

describe('What opens an entry of a live report', () => {
  for (const [line, length] of [
    ['11:42 Tarn has confirmed the bid.', 6],
    ['9.05am: Tarn has confirmed the bid.', 8],
    ['10:31 BST – “We know nothing,” Tarn said.', 12],
    ['Berlin, 14 May 2026 – Tarn said the yard would close.', 22],
    ['Friday, 14 May 2026 – Tarn said the yard would close.', 0],
    ['10:30 was the time of the meeting.', 0],
    ['3.50 Euros is what it costs.', 0],
  ] as const)
    it(`is no part of what is said: ${line}`, () => assert.equal(datelineLength(line), length));

  it('nor of who says it', () =>
    assert.equal(textOf(only(article('**11:42** Tarn has confirmed that it was approached.')).source), 'Tarn'));
});
