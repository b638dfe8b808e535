import assert from 'node:assert/strict';
import type { Attribution } from '../../../src/engine/analysis.ts';
import { article, textOf } from '../support/engine.ts';

/** "declined: Norwell | refused to discuss | the talks": what was answered, by whom, in which words, about what. */
const shown = ({ response, source, cue, content, about }: Attribution) =>
  [
    `${response}: ${source ? textOf(source) : ''}`,
    textOf(cue),
    content.length > 0 ? content.map(textOf).join(' … ') : about ? textOf(about) : '',
  ].join(' | ');

const ANSWERS: readonly (readonly [sentence: string, expected: string])[] = [
  [
    'Queries sent to Norwell’s headquarters went unanswered.',
    'no-response: Norwell’s headquarters | went unanswered | ',
  ],
  [
    'Norwell declined to go into detail on the financing.',
    'declined: Norwell | declined to go into detail | the financing',
  ],
  ['Norwell is declining comment.', 'declined: Norwell | is declining comment | '],
  [
    'A Norwell spokesman said the firm was declining to comment on the offer for now.',
    'declined: A Norwell spokesman | said | the firm was declining to comment on the offer for now',
  ],
  ['Ines Alvarado declined to be interviewed.', 'declined: Ines Alvarado | declined to be interviewed | '],
  ['Norwell declined to make a statement.', 'declined: Norwell | declined to make a statement | '],
  ['The spokesman declined to estimate the cost.', 'declined: The spokesman | declined to estimate | the cost'],
  ['The spokesman declined to be more specific.', 'declined: The spokesman | declined to be more specific | '],
  [
    'Ines Alvarado declined to make specific earnings projections.',
    'declined: Ines Alvarado | declined to make specific earnings projections | ',
  ],
  [
    'Norwell officials declined to project expected sales.',
    'declined: Norwell officials | declined to project | expected sales',
  ],
  ['Norwell refused to discuss the talks.', 'declined: Norwell | refused to discuss | the talks'],
  [
    'Norwell has so far refused to comment on the report.',
    'declined: Norwell | has so far refused to comment | the report',
  ],
  ['He did not say on what he based the estimate.', 'declined: He | did not say | what he based the estimate'],
  [
    'Norwell could neither confirm nor deny the report.',
    'declined: Norwell | could neither confirm nor deny | the report',
  ],
  ['Norwell was unable to say how many would go.', 'declined: Norwell | was unable to say | how many would go'],
  ['Norwell remained tight-lipped about the talks.', 'declined: Norwell | remained tight-lipped | the talks'],
  [
    '“We don’t comment on speculation,” a Norwell spokesman said.',
    'declined: a Norwell spokesman | said | “We don’t comment on speculation,”',
  ],
  ['Ines Alvarado declined to give a view on the price.', 'declined: Ines Alvarado | declined to give | the price'],
  ['Neither Norwell nor Tarn returned calls.', 'no-response: Neither Norwell nor Tarn | returned calls | '],
  ['No comment was available from Norwell.', 'no-response: Norwell | No comment was available | '],
  [
    'Requests for comment from Norwell were not immediately returned.',
    'no-response: Norwell | were not immediately returned | ',
  ],
  [
    'Attorneys representing Norwell were not immediately available.',
    'unreachable: Attorneys representing Norwell | were not immediately available | ',
  ],
  [
    'Officials of either company were unavailable for comment.',
    'unreachable: Officials of either company | were unavailable for comment | ',
  ],
  [
    'A spokesman for Norwell referred our questions to Tarn.',
    'referred: A spokesman for Norwell | referred our questions | ',
  ],
  ['Norwell pointed reporters to its website.', 'referred: Norwell | pointed reporters to | '],
  ['Norwell’s chairman was unavailable.', 'unreachable: Norwell’s chairman | was unavailable | '],
  [
    'Norwell dismissed reports that it would sell its yard.',
    'denied: Norwell | dismissed | reports that it would sell its yard',
  ],
  ['Norwell is named in the suit (allegations denied by Tarn).', 'denied: Tarn | denied by | allegations'],
];

describe('What somebody answers', () => {
  for (const [sentence, expected] of ANSWERS)
    it(`is heard: ${sentence}`, () => assert.deepEqual(article(sentence).attributions.map(shown), [expected]));

  for (const sentence of [
    'The ministry declined to renew the contract.',
    'The bank refused to give Norwell a loan.',
    'The court dismissed the case.',
    'The clause denied hotels the right to offer better prices.',
    'An agreement could not be reached.',
    'There was no response from the market.',
    'The figures confirmed the trend.',
    'The yard will be closed until the board confirms the sale.',
    'Norwell rejected the bid.',
    'The bid was rejected by the board.',
    'The parts were unavailable.',
  ])
    it(`is no answer: ${sentence}`, () =>
      assert.deepEqual(
        article(sentence).attributions.filter(({ response }) => response !== null),
        [],
      ));
});

describe('Who answers', () => {
  it('is the firm that a question was sent on to', () => {
    const { attributions } = article('Norwell referred questions to Tarn Bank, which had no immediate comment.');
    assert.equal(shown(attributions[1]!), 'declined: Tarn Bank | had no immediate comment | ');
  });

  it('is a paper that speaks of a firm, and not the firm', () => {
    const { attributions } = article('They filed charges against Norwell Group, which allege fraud.');
    assert.equal(textOf(attributions[0]!.source!), 'charges against Norwell Group');
  });

  it('hands on nobody behind the grounds that it gives', () => {
    const [found] = article(
      'Ines Alvarado declined to comment, citing an agreement between the two firms.',
    ).attributions;
    assert.deepEqual(
      found!.chain.map(({ kind }) => kind),
      ['named-person'],
    );
  });
});

describe('A silence of somebody else', () => {
  it('ends what is said before it', () => {
    const { attributions } = article('Norwell said it did not comment on rumours, while Tarn Bank did not respond.');
    assert.deepEqual(attributions.map(shown), [
      'declined: Norwell | said | it did not comment on rumours',
      'no-response: Tarn Bank | did not respond | ',
    ]);
  });
});
