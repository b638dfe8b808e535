import assert from 'node:assert/strict';
import type { SourceKind } from '../../../src/engine/analysis.ts';
import { article, only } from '../support/engine.ts';

/** What tells the kind -> sentences, each with its source and its kind. */
const KINDS: Readonly<Record<string, readonly (readonly [string, string, SourceKind])[]>> = {
  'an outlet that says what it will do itself speaks for itself': [
    ['Norwell Press said it would buy Osler Books.', 'Norwell Press', 'named-organization'],
    ['The Harbour Times said on Friday it will cut 40 jobs.', 'The Harbour Times', 'named-organization'],
    ['The Harbour Times said it would not name the source.', 'The Harbour Times', 'outlet'],
    ['The Harbour Times said Tarn would buy Osler Books.', 'The Harbour Times', 'outlet'],
  ],
  'an office, and who holds it, is a person': [
    [
      'The head of Tarn Ferries, Oda Bekk, said the board would appeal.',
      'The head of Tarn Ferries, Oda Bekk',
      'named-person',
    ],
    [
      '"We are ready," said the chair of the Harbour Trust board, Oda Bekk.',
      'the chair of the Harbour Trust board, Oda Bekk',
      'named-person',
    ],
    [
      "Harbour Safety Adviser O.P. Bekk, Norland's special envoy for the talks, said the board would appeal.",
      "Harbour Safety Adviser O.P. Bekk, Norland's special envoy for the talks",
      'named-person',
    ],
    [
      "The company's vice president Ebbe Stoorm said the board would appeal.",
      "The company's vice president Ebbe Stoorm",
      'named-person',
    ],
    ['But Oda Bekk, who was also present at the talks told us that the yard would close.', 'Oda Bekk', 'named-person'],
    [
      'Two officials, State Secretaries Oda Bekk and Ebbe Stoorm, said the board would appeal.',
      'Two officials, State Secretaries Oda Bekk and Ebbe Stoorm',
      'named-person',
    ],
    [
      'Two officials, a driver and a guard, said the board would appeal.',
      'Two officials, a driver and a guard',
      'unnamed-group',
    ],
    ["Tarn's CFO said the board would appeal.", "Tarn's CFO", 'named-person'],
    [
      'A Norland Petroleum Corp (NPC) official said the board would appeal.',
      'A Norland Petroleum Corp (NPC) official',
      'unnamed-person',
    ],
    ['An analyst at Gray, Tarn & Co said the board would appeal.', 'An analyst at Gray, Tarn & Co', 'unnamed-person'],
    ['The adviser Norwell Group said the board would appeal.', 'The adviser Norwell Group', 'named-organization'],
  ],
  'a body is one by what it is called': [
    [
      'Growth is slowing, the official planning agency NPB said.',
      'the official planning agency NPB',
      'named-organization',
    ],
    [
      'In a separate move, a Norland brewer, Tarn Breweries, said the board would appeal.',
      'a Norland brewer, Tarn Breweries',
      'named-organization',
    ],
    ['Apple reports that its new system has 200 tools.', 'Apple', 'named-organization'],
    [
      'The Consumer Price Index (CPI) showed that the board would appeal.',
      'The Consumer Price Index (CPI)',
      'document',
    ],
    ['The mill said the board would appeal.', 'The mill', 'named-organization'],
    ['The bourse said the board would appeal.', 'The bourse', 'named-organization'],
    [
      'According to official figures, the economy of the bloc, the largest yet, did not grow.',
      'official figures',
      'document',
    ],
    ['The Times of Norland said the board would appeal.', 'The Times of Norland', 'outlet'],
    ['The voice of dockers said the board would appeal.', 'The voice of dockers', 'unnamed-person'],
    [
      'According to the Times of Norland, the bank’s team, led by Oda Bekk, is due on Monday.',
      'the Times of Norland',
      'outlet',
    ],
    [
      'The report, authored by the army, the navy, and the coast guard, said the board would appeal.',
      'The report, authored by the army, the navy, and the coast guard',
      'document',
    ],
    ['According to press accounts, the board will appeal.', 'press accounts', 'outlet'],
    [
      'The online version of Forbes magazine reported that the board would appeal.',
      'The online version of Forbes magazine',
      'outlet',
    ],
    [
      'Campaign group Friends of Norland said the board would appeal.',
      'Campaign group Friends of Norland',
      'named-organization',
    ],
    [
      'An official at campaign group Friends of Norland said the board would appeal.',
      'An official at campaign group Friends of Norland',
      'unnamed-person',
    ],
    ["Norland's opposition charged that the vote was rigged.", "Norland's opposition", 'named-organization'],
  ],
  'a body is none, though it bears the name of one': [
    ['Bank Oda Bekk said the board would appeal.', 'Bank Oda Bekk', 'named-organization'],
    ['The Oda Bekk Partnership said the board would appeal.', 'The Oda Bekk Partnership', 'named-organization'],
    ['TfN said the board would appeal.', 'TfN', 'named-organization'],
    ['Airlines said the board would appeal.', 'Airlines', 'unnamed-group'],
    ['Airbus predict that a thousand aircraft will fly.', 'Airbus', 'named-organization'],
  ],
  'a body or a group is told by its noun': [
    ['The Alvarado administration said the board would appeal.', 'The Alvarado administration', 'named-organization'],
    ['The House of Representatives said the board would appeal.', 'The House of Representatives', 'named-organization'],
    ["Residents around Bekk's home said the port was unsafe.", "Residents around Bekk's home", 'unnamed-group'],
    ['The dairy industry said the port was unsafe.', 'The dairy industry', 'unnamed-group'],
    ["The magazine's owners said the port was unsafe.", "The magazine's owners", 'unnamed-group'],
    ['NRS for Music said the port was unsafe.', 'NRS for Music', 'named-organization'],
  ],
  'a document has a name, too': [
    ['The Tarn Price Index (TPI) showed that costs rose.', 'The Tarn Price Index (TPI)', 'document'],
    ['The resolution said it was time to act.', 'The resolution', 'document'],
    ['A Norland radio station said the port was unsafe.', 'A Norland radio station', 'outlet'],
    ['The Norwell Review suggests that the targets are too modest.', 'The Norwell Review', 'document'],
    ['The Tarn Protocol calls for a cut of five percent.', 'The Tarn Protocol', 'document'],
    ['Tests have confirmed that the port is unsafe.', 'Tests', 'document'],
    ['A Harbour Newspaper report said that the port was unsafe.', 'A Harbour Newspaper report', 'outlet'],
  ],
  'a body that publishes figures is no outlet': [
    ['The Federal Harbour Office reports that exports rose.', 'The Federal Harbour Office', 'named-organization'],
    ['The United Nations reports that exports rose.', 'The United Nations', 'named-organization'],
    ['The Harbour Mail reports that exports rose.', 'The Harbour Mail', 'outlet'],
  ],
  'representatives of many speak for none of them': [
    ['Representatives of several ports said the plan was unsafe.', 'Representatives of several ports', 'unnamed-group'],
    ['The representatives of Tarn said the plan was unsafe.', 'The representatives of Tarn', 'spokesperson'],
  ],
  'when, in what and to whom it was said is no part of who said it': [
    ['Norwell in a statement said the board would appeal.', 'Norwell', 'named-organization'],
    ['"We are ready," said Mr. Alvarado at a board meeting.', 'Mr. Alvarado', 'named-person'],
    ['"We are ready," said Oda Bekk in an exclusive interview with the Harbour Times.', 'Oda Bekk', 'named-person'],
    ['Oda Bekk in an appearance on Harbour Radio said the board would appeal.', 'Oda Bekk', 'named-person'],
    [
      '"We are ready," said Jonas Tarn, a spokesman for the Commission on Tuesday in Norburg.',
      'Jonas Tarn, a spokesman for the Commission',
      'spokesperson',
    ],
    ['"We are ready," said one Norwell saver to Bloomberg.', 'one Norwell saver', 'unnamed-person'],
    ['Norwell itself said the board would appeal.', 'Norwell', 'named-organization'],
    ['Norwell and Tarn both said the board would appeal.', 'Norwell and Tarn', 'named-organization'],
    ['Both sides said the board would appeal.', 'Both sides', 'named-organization'],
    ['A banker at the meeting said the board would appeal.', 'A banker at the meeting', 'unnamed-person'],
    ['An editor at the magazine said the board would appeal.', 'An editor at the magazine', 'unnamed-person'],
    ['A report in May said the board would appeal.', 'A report in May', 'document'],
  ],
  'a clause behind a person tells what that person said': [
    [
      'The trend has got the attention of Norland president Oda Bekk who recently stated that she plans to plant a garden.',
      'Norland president Oda Bekk',
      'named-person',
    ],
    [
      'A man from Norburg who knew Oda Bekk said the port was safe.',
      'A man from Norburg who knew Oda Bekk',
      'unnamed-person',
    ],
    [
      "Norwell Stores Inc., the world's largest private employer, which reported that sales rose, is to move.",
      "Norwell Stores Inc., the world's largest private employer",
      'named-organization',
    ],
  ],
  'what stands around the name is somebody else’s': [
    ['Will Tarnous, speaking on behalf of Harbour Music group said the port was safe.', 'Will Tarnous', 'named-person'],
    [
      'According to harbour spokesman Thorbjoern Ancker the problem is a design flaw.',
      'harbour spokesman Thorbjoern Ancker',
      'spokesperson',
    ],
    ['Norwell on Thursday morning confirmed that the port was safe.', 'Norwell', 'named-organization'],
    [
      "Danske Bank, one of Denmark's leading banks recently announced that it would close.",
      "Danske Bank, one of Denmark's leading banks",
      'named-organization',
    ],
    [
      'A statement issued by a Norwell spokesman said the port was safe.',
      'A statement issued by a Norwell spokesman',
      'document',
    ],
    ['“We are ready,” said Oda Bekk, who stood beside press officer Jonas Tarn.', 'Oda Bekk', 'named-person'],
  ],
  'a body first, and one word or a description behind “and”, is a body': [
    [
      'Norwell Corp and the mayor of Norburg said the port was safe.',
      'Norwell Corp and the mayor of Norburg',
      'named-organization',
    ],
    ['Norwegian banks said the port was unsafe.', 'Norwegian banks', 'unnamed-group'],
    [
      'The workers of Norwell Corp in Norland said the port was unsafe.',
      'The workers of Norwell Corp in Norland',
      'unnamed-group',
    ],
    ['The Norland trade representative announced the plan.', 'The Norland trade representative', 'named-person'],
  ],
  'he who was described in the sentence before is unnamed': [
    ['One customer stood in line for three days. He said the port was safe.', 'He', 'unnamed-person'],
    ['A man was held on Monday. Oda Bekk came. She said the port was safe.', 'She', 'named-person'],
  ],
  'whom or what somebody stands for, and who joins in, is part of it': [
    [
      'Lawyer Jonas Tarn of Tarn Bekk Stoorm, representing the investment firms, said they have documents.',
      'Lawyer Jonas Tarn of Tarn Bekk Stoorm, representing the investment firms',
      'named-person',
    ],
    [
      'Other groups, including charities, have said that the port is unsafe.',
      'Other groups, including charities',
      'unnamed-group',
    ],
    [
      '“We are ready,” said Oda Bekk, once chairman of the port.',
      'Oda Bekk, once chairman of the port',
      'named-person',
    ],
    [
      'Oda Bekk, currently on tour in Norland, told reporters that the port was safe.',
      'Oda Bekk, currently on tour in Norland',
      'named-person',
    ],
    [
      'Leader of the harbour expedition, Oda Bekk said the port was unsafe.',
      'Leader of the harbour expedition, Oda Bekk',
      'named-person',
    ],
    ['Oda Bekk, of Tarn Ferries said the port was unsafe.', 'Oda Bekk, of Tarn Ferries', 'named-person'],
    ['Oda Bekk, however, said the port was unsafe.', 'Oda Bekk', 'named-person'],
    ['Acting prime minister, Oda Bekk said the port was unsafe.', 'Acting prime minister, Oda Bekk', 'named-person'],
    [
      'Norway, Chile, Canada, and Ghana complained that the port was unsafe.',
      'Norway, Chile, Canada, and Ghana',
      'named-organization',
    ],
    [
      'Sixty percent of respondents in a survey conducted for the Harbour Times felt that the port was unsafe.',
      'Sixty percent of respondents in a survey conducted for the Harbour Times',
      'unnamed-group',
    ],
    [
      'An internal email leaked to the site Dockworld on Tuesday revealed that the port was to close.',
      'An internal email leaked to the site Dockworld',
      'document',
    ],
    [
      'A senior official briefing reporters said the port would close.',
      'A senior official briefing reporters',
      'unnamed-person',
    ],
  ],
};

describe('Kinds of sources, by what tells them', () => {
  for (const [family, sentences] of Object.entries(KINDS))
    describe(family, () => {
      for (const [sentence, source, kind] of sentences)
        it(sentence, () => {
          const found = only(article(sentence));
          assert.deepEqual([found.source?.text, found.kind], [source, kind]);
        });
    });

  it('tell a maker of paper from a newspaper that spoke before', () => {
    const kinds = article(
      'The Bergen Post reported that Tarn had sold its mill to Osier Paper.',
      'Osier Paper confirmed that it had bought a mill. The paper said the price was low.',
    ).attributions.map(({ kind }) => kind);
    assert.deepEqual(kinds, ['outlet', 'named-organization', 'outlet']);
  });

  it('remember whose name was given with an office', () => {
    const { attributions } = article(
      'The chair of the Harbour Trust board, Florin Devuard, said the port was ready.',
      '“The port is ready,” added Devuard.',
    );
    assert.deepEqual(
      attributions.map(({ kind }) => kind),
      ['named-person', 'named-person'],
    );
  });
});
