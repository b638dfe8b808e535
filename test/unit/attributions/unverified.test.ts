import assert from 'node:assert/strict';
import type { Attribution } from '../../../src/engine/analysis.ts';
import { article, only, spansOf } from '../support/engine.ts';

/** "outlet < unnamed-group 2: source | cue | content": the chain, the grade of its last link, and the spans. */
const read = (found: Attribution) =>
  `${found.chain.map(({ kind }) => kind).join(' < ')} ${found.anonymity ?? '-'}: ${spansOf(found)}`;

const UNNAMED: readonly (readonly [string, string])[] = [
  [
    'The lender may sell its leasing arm, according to people familiar with the matter.',
    'unnamed-group 2: people familiar with the matter | according to | The lender may sell its leasing arm',
  ],
  [
    'But the two people with direct knowledge of the board’s thinking said the article had gone too far.',
    'unnamed-group 2: the two people with direct knowledge of the board’s thinking | said | the article had gone too far',
  ],
  [
    'A person close to Yuri Petrov, Norwell’s owner and an old friend of the mayor, said the sale was off.',
    'unnamed-person 2: A person close to Yuri Petrov, Norwell’s owner and an old friend of the mayor | said | the sale was off',
  ],
  [
    'A senior Alvarado administration official said the rules were ready.',
    'unnamed-person 3: A senior Alvarado administration official | said | the rules were ready',
  ],
  [
    'A close associate of Alvarado’s who insisted on anonymity said the crisis was over.',
    'unnamed-person 4: A close associate of Alvarado’s who insisted on anonymity | said | the crisis was over',
  ],
  [
    'The ferries will stop in May, one of the sources said on Friday.',
    'unnamed-person 1: one of the sources | said | The ferries will stop in May',
  ],
  [
    'A person familiar with the sale but not authorized to speak about it confirmed the price.',
    'unnamed-person 4: A person familiar with the sale but not authorized to speak about it | confirmed | the price',
  ],
  [
    'One docker watching from the quay who declined to give her name said the yard was busy.',
    'unnamed-person 4: One docker watching from the quay who declined to give her name | said | the yard was busy',
  ],
  [
    'Analysts who follow it say the yard would close.',
    'unnamed-group 3: Analysts who follow it | say | the yard would close',
  ],
  ['After it said the yard would close, workers struck.', 'named-organization -: it | said | the yard would close'],
  [
    'A senior official who refused to give his name under ministry rules said the talks had failed.',
    'unnamed-person 4: A senior official who refused to give his name under ministry rules | said | the talks had failed',
  ],
  [
    '"She was warned," says someone not authorized to speak on the record.',
    'unnamed-person 4: someone not authorized to speak on the record | says | "She was warned,"',
  ],
  [
    'There is a risk of a delay, said a third banker, also based in Norwell, who did not want to be identified.',
    'unnamed-person 4: a third banker | said | There is a risk of a delay',
  ],
  ['Said another broker: “Prices will fall.”', 'unnamed-person 3: another broker | Said | “Prices will fall.”'],
  [
    '“There is a catch,” the official, who asked not to be named, told us.',
    'unnamed-person 4: the official | told | “There is a catch,”',
  ],
  [
    'The chief executive told staff he would leave, according to two people familiar with the matter.',
    'unnamed-group 2: two people familiar with the matter | according to | The chief executive told staff he would leave',
  ],
  [
    'The mill will be shut, Norwell’s chairman Oda Bekk said, according to a person who attended.',
    'unnamed-person 3: a person who attended | according to | The mill will be shut, Norwell’s chairman Oda Bekk said',
  ],
  ['Norwell said sales rose, according to a filing.', 'named-organization -: Norwell | said | sales rose'],
  [
    'Norwell said sales rose according to figures from the ministry.',
    'named-organization -: Norwell | said | sales rose according to figures from the ministry',
  ],
  [
    'Economists quoted by the Harbour Times said the rate would rise.',
    'unnamed-group 3: Economists quoted by the Harbour Times | said | the rate would rise',
  ],
  [
    'Some commenters noted that the rule requires users to pay.',
    'unnamed-group 1: Some commenters | noted | the rule requires users to pay',
  ],
  [
    'A senior official, speaking to AFP on conditions of anonymity, reportedly said that the number was small.',
    'unnamed-person 4: A senior official | reportedly said | the number was small',
  ],
  [
    'The talks were off, The Independent reported on Thursday, citing sources close to the union.',
    'outlet < unnamed-group 2: The Independent | reported | The talks were off',
  ],
  [
    'The BBC reports one analyst suggests Norwell may copy its rival.',
    'outlet < unnamed-person 3: The BBC | reports | Norwell may copy its rival',
  ],
];

const NOUNLESS: readonly (readonly [string, string])[] = [
  ['Another said it was over.', 'unnamed-person 1: Another | said | it was over'],
];

const DESCRIBED_IN_CLAUSES: readonly (readonly [string, string])[] = [
  [
    'A senior official in Tarn who spoke on the condition of anonymity because of protocol said prices would rise.',
    'unnamed-person 4: A senior official in Tarn who spoke on the condition of anonymity because of protocol | said | prices would rise',
  ],
  [
    'Two officials who requested anonymity because they were not authorized to speak said talks were off.',
    'unnamed-group 4: Two officials who requested anonymity because they were not authorized to speak | said | talks were off',
  ],
  [
    'Two of the yards were shut, said a senior union man who asked not to be identified.',
    'unnamed-person 4: a senior union man who asked not to be identified | said | Two of the yards were shut',
  ],
  [
    'The arm may go to Tarn, according to the sources, who declined to be identified as the process is private.',
    'unnamed-group 1: the sources | according to | The arm may go to Tarn',
  ],
];

const RELAYED: readonly (readonly [string, string])[] = [
  [
    'Citing unnamed officials, the Harbour Times said Norwell would sell its yard.',
    'outlet < unnamed-group 3: the Harbour Times | said | Norwell would sell its yard',
  ],
  [
    'The Harbour Times, citing sources close to both sides, reported Friday that the union had agreed.',
    'outlet < unnamed-group 2: The Harbour Times | reported | the union had agreed',
  ],
  [
    'According to The Register, Norwell will lower its prices.',
    'outlet -: The Register | According to | Norwell will lower its prices',
  ],
  [
    'A source close to the inquiry tells Reuters two brothers have left the yard.',
    'unnamed-person 2: A source close to the inquiry | tells | two brothers have left the yard',
  ],
];

const NAMED: readonly (readonly [string, string])[] = [
  ['Norwell Corp <NRW.L> said it would buy a yard.', 'named-organization -: Norwell Corp | said | it would buy a yard'],
  [
    '<Norwell Precious Metals Inc> said it had agreed to sell.',
    'named-organization -: Norwell Precious Metals Inc | said | it had agreed to sell',
  ],
  [
    'Reuters Holdings Plc said it had bought a rival.',
    'named-organization -: Reuters Holdings Plc | said | it had bought a rival',
  ],
  [
    'An analyst at Norwell, Ines Alvarado, said rates would rise.',
    'named-person -: An analyst at Norwell, Ines Alvarado | said | rates would rise',
  ],
  [
    'However, according to published reports from Norwell, the firm had left.',
    'document -: published reports from Norwell | according to | the firm had left',
  ],
];

const IMPLICIT: readonly (readonly [string, string])[] = [
  ['It emerged that two yards had been shut.', 'implicit 0:  | It emerged | two yards had been shut'],
  ['Speculation is rife that Norwell will bid.', 'implicit 0:  | Speculation | Norwell will bid'],
  [
    'The yard could fetch 5 million dollars, it is understood.',
    'implicit 0:  | it is understood | The yard could fetch 5 million dollars',
  ],
  [
    'Shares jumped on rumours it was spinning off its chemical arm.',
    'implicit 0:  | rumours | it was spinning off its chemical arm',
  ],
  [
    'There is also speculation in the media that Chinese firms may enter the field.',
    'outlet -: the media | speculation | Chinese firms may enter the field',
  ],
];

describe('What nobody on record stands behind', () => {
  for (const [sentence, expected] of [...UNNAMED, ...NOUNLESS, ...DESCRIBED_IN_CLAUSES, ...RELAYED, ...IMPLICIT])
    it(sentence, () => assert.equal(read(only(article(sentence))), expected));

  it('is no source whose name stands in another form', () => {
    for (const [sentence, expected] of NAMED) assert.equal(read(only(article(sentence))), expected);
  });

  it('is not told by an announcement that only says when', () => {
    assert.deepEqual(article('Shares rose after the news was announced.').attributions, []);
    assert.deepEqual(article('Shares fell on the day the deal was announced.').attributions, []);
  });

  it('takes the paper for the newspaper that was named before', () => {
    const kinds = article(
      'The Evening Star said two directors had left. The paper said a third may follow.',
    ).attributions;
    assert.deepEqual(
      kinds.map(({ kind }) => kind),
      ['outlet', 'outlet'],
    );
  });

  it('takes the report for the one that was issued on a day', () => {
    const found = article(
      'The agency issued a report Wednesday explaining how jobs will go. The report warns that more will go.',
    );
    assert.deepEqual(
      found.attributions.map(({ kind }) => kind),
      ['named-organization', 'document'],
    );
  });

  it('takes for a reason what stands behind the wish, not what is said', () => {
    const found = only(
      article('Engineers, who declined to be named, said dams were safe, as much water as possible was gone.'),
    );
    assert.equal(found.reason?.text, 'declined to be named');
  });
});

describe('What keeps a source unnamed', () => {
  const reasons = (...paragraphs: string[]) => article(...paragraphs).attributions.map(({ reason }) => reason?.text);

  it('keeps all unnamed of whom a later sentence says so', () => {
    const why = 'because they are not authorised to speak';
    assert.deepEqual(
      reasons(
        'Norwell is in talks to buy Tarn, two sources said.',
        `The price is near $3 billion, one of the sources said. The sources declined to be named ${why}.`,
      ),
      [why, why],
    );
    assert.deepEqual(
      reasons('Norwell is in talks to buy Tarn, two bankers said.', `The people asked not to be named ${why}.`),
      [why],
    );
  });

  it('keeps one of them unnamed who alone asked for it, and nobody who was asked for something else', () => {
    const one = 'One of the people, who asked not to be named because the talks are private, said they may fail.';
    assert.deepEqual(reasons('Norwell may buy Tarn, two people said.', one), [
      undefined,
      'because the talks are private',
    ]);
    assert.deepEqual(
      reasons('Norwell may buy Tarn, two bankers said.', 'The people asked Norwell for a bid because they like it.'),
      [undefined],
    );
  });

  for (const sentence of [
    'She declined to give her name.',
    'Both the sources declined to be identified as the plans have not been announced.',
    'A man who refused to give his name screamed at reporters.',
  ])
    it(`answers nothing: ${sentence}`, () => assert.deepEqual(article(sentence).attributions, []));
});

describe('Denials', () => {
  it('are no refusals to give something', () => {
    assert.deepEqual(article('In May a bank denied her credit.').attributions, []);
    assert.deepEqual(article('The council denied the application for a permit.').attributions, []);
    assert.equal(only(article('The council denied the report.')).response, 'denied');
  });
});

describe('Refusals', () => {
  it('may stand behind a subject that denies', () => {
    const found = only(article('Neither company would comment on the talks.'));
    assert.equal(found.response, 'declined');
    assert.deepEqual(article('He would comment on every match.').attributions, []);
  });

  it('are not made by doing', () => {
    assert.deepEqual(article('Two members were present but refused to vote.').attributions, []);
  });

  it('contradict what others say, not what others offer', () => {
    assert.equal(only(article('The bank rejected the allegations.')).response, 'denied');
    assert.deepEqual(article('The bank rejected the offer.').attributions, []);
  });
});

describe('Contents', () => {
  const CONTENTS: readonly (readonly [string, string])[] = [
    [
      'The ministry said last week’s offer of shares was oversubscribed.',
      'The ministry | said | last week’s offer of shares was oversubscribed',
    ],
    [
      'The builder Norwell revealed it was selling its yard.',
      'The builder Norwell | revealed | it was selling its yard',
    ],
    ['Norwell warned it may close two yards.', 'Norwell | warned | it may close two yards'],
    [
      '“Prices were beginning to rise as the effects spread,” the report states.',
      'the report | states | “Prices were beginning to rise as the effects spread,”',
    ],
  ];
  for (const [sentence, expected] of CONTENTS)
    it(sentence, () => assert.equal(spansOf(only(article(sentence))), expected));
});
