import assert from 'node:assert/strict';
import { article, only, spansOf } from '../support/engine.ts';

const SOUGHT: readonly (readonly [sentence: string, found: string, response: string])[] = [
  [
    'It was not immediately possible to reach Ines Alvarado.',
    'Ines Alvarado | was not immediately possible to reach | ',
    'unreachable',
  ],
  ['The agency was unable to contact Norwell for comment.', 'Norwell | was unable to contact | ', 'unreachable'],
  [
    'Attempts to reach Ines Alvarado for comment were unsuccessful.',
    'Ines Alvarado | were unsuccessful | ',
    'unreachable',
  ],
  ['An email to Norwell’s media office bounced back.', 'Norwell’s media office | bounced back | ', 'unreachable'],
  ['Calls to the port authority rang unanswered.', 'the port authority | rang unanswered | ', 'no-response'],
  ['A call to Norwell went to voicemail.', 'Norwell | went to voicemail | ', 'no-response'],
  [
    'The Post contacted Norwell for comment, but has not received a reply.',
    'Norwell | has not received a reply | ',
    'no-response',
  ],
  ['Norwell’s phones rang unanswered.', 'Norwell | rang unanswered | ', 'no-response'],
  [
    'There was no answer at Norwell’s offices in Norburg.',
    'Norwell’s offices in Norburg | There was no answer | ',
    'no-response',
  ],
  [
    'Norwell declined, through a spokesman, to comment.',
    'Norwell | declined, through a spokesman, to comment | ',
    'declined',
  ],
  ['Norwell refused point blank to comment.', 'Norwell | refused point blank to comment | ', 'declined'],
  ['Norwell did not want to be drawn.', 'Norwell | did not want to be drawn | ', 'declined'],
  ['The Norland mission had nothing to say.', 'The Norland mission | had nothing to say | ', 'declined'],
  ['Norwell did not offer an immediate comment.', 'Norwell | did not offer an immediate comment | ', 'declined'],
  [
    'Tarn and a representative of its chair declined requests for an interview.',
    'Tarn and a representative of its chair | declined requests for an interview | ',
    'declined',
  ],
  ['The ministry is yet to respond to the claims.', 'The ministry | is yet to respond | ', 'no-response'],
  [
    'Norwell was not available for further comment on Thursday.',
    'Norwell | was not available for further comment | ',
    'unreachable',
  ],
  [
    'The regulator said it neither confirms nor denies the existence of inquiries.',
    'The regulator | said | it neither confirms nor denies the existence of inquiries',
    'declined',
  ],
];

describe('Who was sought in vain', () => {
  for (const [sentence, words, response] of SOUGHT)
    it(sentence, () => {
      const found = only(article(sentence));
      assert.deepEqual([spansOf(found), found.response], [words, response]);
    });

  for (const sentence of [
    'The two sides were unable to reach an agreement.',
    'It was not possible to reach the island by boat.',
    'Shares of Norwell bounced back on Thursday.',
    'The bell rang out over the harbour.',
    'The clerk contacted Norwell about a job, and got a reply.',
    'Norwell rejected requests for a bailout.',
    'There was no answer at the border.',
    'Norwell’s phones did not sell well.',
  ])
    it(`is nobody in “${sentence}”`, () => assert.deepEqual(article(sentence).attributions, []));
});

describe('Asides of a desk', () => {
  it('have nobody behind what “has emerged”', () =>
    assert.equal(
      spansOf(only(article('The board is looking into the accounts, it has emerged, after a director left.'))),
      ' | it has emerged | The board is looking into the accounts',
    ));
  it('do not hide what people say', () =>
    assert.equal(
      spansOf(
        only(article('People close to Norwell say — and letters appear to confirm — that a memorandum was signed.')),
      ),
      'People close to Norwell | say | a memorandum was signed',
    ));
  it('tell on what condition somebody spoke, and nothing that was said', () => {
    const found = only(
      article('“I have seen them,” an official, who spoke on condition that he not be identified, told the paper.'),
    );
    assert.deepEqual([found.anonymity, spansOf(found)], [4, 'an official | told | “I have seen them,”']);
  });
  it('tell why somebody is not named, and nothing that was said', () => {
    const found = only(
      article('“It is for sale,” said one banker, who asked for anonymity because he hopes to win the mandate.'),
    );
    assert.deepEqual([found.anonymity, spansOf(found)], [4, 'one banker | said | “It is for sale,”']);
    const denied = article('A manager, who did not want his name used, denied it.').attributions;
    assert.deepEqual(denied.map(spansOf), ['A manager | denied | it']);
  });
  it('is graded by the reason, whatever its words', () => {
    for (const [who, reason] of [
      ['A lender, granted anonymity to discuss private talks,', 'to discuss private talks'],
      ['A broker, insisting on anonymity,', 'insisting on anonymity'],
      ['A director, who cannot be named for legal reasons,', 'for legal reasons'],
      ['Several councillors, none of whom would be quoted by name,', 'none of whom would be quoted'],
    ] as const) {
      const found = only(article(`${who} said it was over.`));
      assert.deepEqual([found.anonymity, found.reason?.text], [4, reason]);
    }
  });
  it('quote with single marks as well', () =>
    assert.equal(spansOf(only(article('‘We are ready,’ said one banker.'))), 'one banker | said | ‘We are ready,’'));
  it('leave a company a company, whoever of it spoke before', () => {
    const { attributions } = article('Norwell’s chairman said it was over. The company later said reports were wrong.');
    assert.deepEqual(
      attributions.map(({ kind }) => kind),
      ['named-person', 'named-organization'],
    );
  });
  it('give “one” the grade of those before', () => {
    const { attributions } = article(
      'The bid is near, two people familiar with the talks said.',
      '“We wait,” said one.',
      'Bankers said that prices were high.',
    );
    assert.deepEqual(
      attributions.map(({ anonymity }) => anonymity),
      [2, 2, 3],
    );
  });
});
