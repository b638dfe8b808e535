import assert from 'node:assert/strict';
import { article, only, spans, spansOf, textOf } from '../support/engine.ts';

/** What each sentence holds: "source | cue | content", in order. */
const HEARD: readonly (readonly [sentence: string, ...found: string[]])[] = [
  // A thing that an outlet has news of.
  ['Bloomberg News first reported the sale.', 'Bloomberg News | first reported | the sale'],
  ['Sky News reported Norwell’s interest in April.', 'Sky News | reported | Norwell’s interest'],
  ['Bloomberg reported the talks on Monday, and Norwell’s shares rose.', 'Bloomberg | reported | the talks'],
  // Refusals that go on.
  [
    'Norwell refused to comment beyond confirming that talks had begun.',
    'Norwell | refused to comment | ',
    'Norwell | confirming | talks had begun',
  ],
  [
    'Norwell officials declined to comment on the draft except to say it was subject to change.',
    'Norwell officials | declined to comment | ',
    'Norwell officials | say | it was subject to change',
  ],
  [
    'Neither of those companies would comment, nor would the Norwell official.',
    'Neither of those companies | would comment | ',
    'the Norwell official | nor would | ',
  ],
  ['Norwell did not say, when asked on Friday, whether it would sell.', 'Norwell | did not say | '],
  ['Ines Alvarado, on the show “Face Up,” did not comment on the story.', 'Ines Alvarado | did not comment | '],
  ['That was dismissed as “fantasy” by an official at Norwell.', 'an official at Norwell | was dismissed | That'],
  // Whose words are whose.
  [
    'Three days after Reuters reported that Tarn had agreed to supply plate, the deal remains open.',
    'Reuters | reported | Tarn had agreed to supply plate',
  ],
  [
    'Norwell has denied that it plans to merge, hours after the daily Havnen reported that talks had begun.',
    'Norwell | has denied | it plans to merge',
    'the daily Havnen | reported | talks had begun',
  ],
  [
    'As rumours circulated that Tarn has bought more corn, officials noted a number of reasons for it.',
    ' | rumours | Tarn has bought more corn',
    'officials | noted | a number of reasons for it',
  ],
  [
    'Shares rose after Tarn Corp took the steam out of it by denying it was a suitor.',
    'Tarn Corp | denying | it was a suitor',
  ],
  [
    'The newspaper said the firm was an arm of the Norwell Group, which holds shares but has denied the reports.',
    'The newspaper | said | the firm was an arm of the Norwell Group, which holds shares but has denied the reports',
  ],
  ['There are analysts, however, who believe Norwell may be sold.', 'analysts | believe | Norwell may be sold'],
  [
    'According to the Post, whose story quoted data from a broker, no ship called at the port.',
    'the Post | According to | no ship called at the port',
  ],
  [
    'But, according to a second source, who also declined to be named, the talks have begun.',
    'a second source | according to | the talks have begun',
  ],
  ['Asked whether it would bid, Norwell said the price was too high.', 'Norwell | said | the price was too high'],
  // Where something was said.
  [
    'Founder Ines Alvarado insisted on LinkedIn that the company is sound.',
    'Founder Ines Alvarado | insisted | the company is sound',
  ],
  ['Norwell insisted on higher prices.', 'Norwell | insisted on | higher prices'],
  ['Word on the street is that the yard will close.', ' | Word on the street is | the yard will close'],
  [
    'The Labour Ministry reports new claims totalled 300,000 last week.',
    'The Labour Ministry | reports | new claims totalled 300,000 last week',
  ],
  ['# TARN BOURSE SAID DELAYING NORWELL MEMBERSHIP', ' | SAID | TARN BOURSE || DELAYING NORWELL MEMBERSHIP'],
];

describe('Follow-ups to what others said', () => {
  for (const [sentence, ...found] of HEARD) it(sentence, () => assert.deepEqual(spans(article(sentence)), found));

  it('pass a refusal on, with who refused', () => {
    const found = only(
      article('A Tarn spokesman would neither confirm nor deny that the bid had failed, the newspaper said.'),
    );
    assert.deepEqual([found.response, ...found.chain.map(({ kind }) => kind)], ['declined', 'outlet', 'spokesperson']);
  });
  it('hear once who “reportedly asked” something', () => {
    const found = only(article('In the cabin he reportedly asked: “What is this about?”'));
    assert.equal(spansOf(found), 'he | reportedly asked | “What is this about?”');
  });
  it('end with the refusal where nobody says more', () => {
    assert.deepEqual(spans(article('Norwell declined to comment, other than at its annual meeting.')), [
      'Norwell | declined to comment | ',
    ]);
  });
  it('hear no rumour in “rumours of all kinds”', () => {
    assert.deepEqual(spans(article('Norwell declined comment on takeover rumours of all kinds.')), [
      'Norwell | declined comment | ',
    ]);
  });
  it('leave out the dateline, whoever is asked', () => {
    const [found] = article(
      'OXLEY, April 11 - Norland’s Coffee Board (NCB) has stopped offering coffee because it is unhappy, trade sources said.',
    ).attributions;
    assert.match(textOf(found!.content[0]!)!, /^Norland/);
  });
});
