import assert from 'node:assert/strict';
import type { Attribution } from '../../../src/engine/analysis.ts';
import { article, only, textOf } from '../support/engine.ts';

/** "outlet (the Post) < named-person (Ines Alvarado)": kinds and words of a chain. */
const chain = ({ chain: links }: Attribution) =>
  links.map(({ kind, at }) => (at ? `${kind} (${textOf(at)})` : kind)).join(' < ');

/** What each sentence hands on through whom, and what it says. */
const relays: readonly (readonly [sentence: string, chain: string, content: string])[] = [
  [
    'According to a report in the Harbour Times last week, citing unnamed sources, Norwell needs a loan.',
    'outlet (a report in the Harbour Times) < unnamed-group (unnamed sources)',
    'Norwell needs a loan',
  ],
  [
    'According to Reuters citing two bankers, Norwell needs a loan.',
    'outlet (Reuters) < unnamed-group (two bankers)',
    'Norwell needs a loan',
  ],
  [
    'According to a Sunday Star report, which cited two bankers, Norwell needs a loan.',
    'outlet (a Sunday Star report) < unnamed-group (two bankers)',
    'Norwell needs a loan',
  ],
  [
    'The Harbour Times, citing “two people close to the talks,” said Norwell would bid.',
    'outlet (The Harbour Times) < unnamed-group (two people close to the talks)',
    'Norwell would bid',
  ],
  [
    'Norwell will sell its yard, according to the paper, which cited sources close to the talks.',
    'outlet (the paper) < unnamed-group (sources close to the talks)',
    'Norwell will sell its yard',
  ],
  [
    'A Reuters report from Halden quoted industry sources there saying mills are unhappy.',
    'outlet (A Reuters report from Halden) < unnamed-group (industry sources)',
    'mills are unhappy',
  ],
  [
    'Finance Minister Oda Lang, quoted by Norpress News Agency, said her government also rejected the plan.',
    'outlet (Norpress News Agency) < named-person (Finance Minister Oda Lang)',
    'her government also rejected the plan',
  ],
  [
    'The BBC has learned from two officials that the plant will close.',
    'outlet (The BBC) < unnamed-group (two officials)',
    'the plant will close',
  ],
  ['The Guardian claims that most mills will close.', 'outlet (The Guardian)', 'most mills will close'],
  [
    'As first reported by the Harbour Times, Norwell has hired bankers.',
    'outlet (the Harbour Times)',
    'Norwell has hired bankers',
  ],
  [
    'The Harbour Times reported, without attribution, that Norwell would bid.',
    'outlet (The Harbour Times) < implicit',
    'Norwell would bid',
  ],
  [
    'The two firms are in talks, according to a report in the Harbour Times citing unnamed officials.',
    'outlet (a report in the Harbour Times) < unnamed-group (unnamed officials)',
    'The two firms are in talks',
  ],
  [
    'Ines Alvarado was quoted as saying by the Harbour Times that the talks had ended.',
    'outlet (the Harbour Times) < named-person (Ines Alvarado)',
    'the talks had ended',
  ],
  [
    'Norwell chief Ines Alvarado was quoted on Sunday by German media as saying that the plan was dead.',
    'outlet (German media) < named-person (Norwell chief Ines Alvarado)',
    'the plan was dead',
  ],
  ['“We will not sell,” Ines Alvarado was quoted as saying.', 'named-person (Ines Alvarado)', '“We will not sell,”'],
  [
    'Ines Alvarado said the deal was a fair one, according to the Associated Press.',
    'outlet (the Associated Press) < named-person (Ines Alvarado)',
    'the deal was a fair one',
  ],
  [
    'An official at Norwell said that the contract was signed, as quoted by the Telegraph.',
    'outlet (the Telegraph) < unnamed-person (An official at Norwell)',
    'the contract was signed',
  ],
  [
    'Radio Norwell quoted Ines Tong as saying, “It is the first time.”',
    'outlet (Radio Norwell) < named-person (Ines Tong)',
    '“It is the first time.”',
  ],
  [
    'Bloomberg reported that Reuters said a source close to Norwell expected a bid.',
    'outlet (Bloomberg) < outlet (Reuters) < unnamed-person (a source close to Norwell)',
    'a bid',
  ],
  [
    'The rate will rise, according to economists cited by BBC News.',
    'outlet (BBC News) < unnamed-group (economists)',
    'The rate will rise',
  ],
  [
    'Reuters quoted Ines Alvarado, the chief executive of Norwell, as saying the yard was safe.',
    'outlet (Reuters) < named-person (Ines Alvarado, the chief executive of Norwell)',
    'the yard was safe',
  ],
  [
    'Reuters reported, citing a filing with the exchange, that the ferries would be sold.',
    'outlet (Reuters) < document (a filing with the exchange)',
    'the ferries would be sold',
  ],
  [
    'Norwell will sell its ferries, Reuters reported citing a statement by the company.',
    'outlet (Reuters) < document (a statement by the company)',
    'Norwell will sell its ferries',
  ],
  [
    'Several newspapers reported, citing sources in the ministry, that Norwell will sell its ferries.',
    'outlet (Several newspapers) < unnamed-group (sources in the ministry)',
    'Norwell will sell its ferries',
  ],
  [
    'Media reports citing unnamed sources say that Norwell will sell its ferries.',
    'outlet (Media reports) < unnamed-group (unnamed sources)',
    'Norwell will sell its ferries',
  ],
  [
    'Harbour News first reported the talks, citing people with knowledge of the matter.',
    'outlet (Harbour News) < unnamed-group (people with knowledge of the matter)',
    'the talks',
  ],
  [
    'The Harbour Times cites an unnamed banker who says Norwell will sell its ferries.',
    'outlet (The Harbour Times) < unnamed-person (an unnamed banker)',
    'Norwell will sell its ferries',
  ],
  [
    'Reuters reported on Tuesday that, according to two bankers, Norwell will sell its ferries.',
    'outlet (Reuters) < unnamed-group (two bankers)',
    'Norwell will sell its ferries',
  ],
  [
    'According to the Harbour Times, after three days Ines Alvarado told staff that she would leave.',
    'outlet (the Harbour Times) < named-person (Ines Alvarado)',
    'she would leave',
  ],
  [
    'Norwell will bid for Tarn, the Financial Times reported, without citing its sources.',
    'outlet (the Financial Times) < implicit',
    'Norwell will bid for Tarn',
  ],
  [
    'Norwell will bid for Tarn, the Financial Times said. The newspaper did not identify its sources.',
    'outlet (the Financial Times) < implicit',
    'Norwell will bid for Tarn',
  ],
];

describe('Relays', () => {
  for (const [sentence, expected, content] of relays) {
    it(`are followed in “${sentence}”`, () => {
      const found = only(article(sentence));
      assert.equal(chain(found), expected);
      assert.equal(found.content.map(textOf).join(' … ').endsWith(content), true, JSON.stringify(found.content));
    });
  }

  it('that give no source are unsourced, and say so', () => {
    const found = only(article('Norwell will bid for Tarn, Reuters said, without naming its sources.'));
    assert.deepEqual([found.anonymity, found.unverified], [0, 'unsourced']);
    assert.equal(found.why, 'This rests on another outlet, Reuters, which gives no source for it.');
  });

  it('are one with the quotation that they pass on', () => {
    const found = only(
      article('According to The Weekend Times, a source said, “this suits the board because it can wait.”'),
    );
    assert.equal(chain(found), 'outlet (The Weekend Times) < unnamed-person (a source)');
  });

  it('pass on the answer of whom they quote', () => {
    assert.equal(only(article('Norwell declined to comment, according to Reuters.')).response, 'declined');
    assert.equal(only(article('Ines Alvarado denied the report, the Harbour Times said.')).response, 'denied');
  });

  it('are not told twice where what describes the report cites as well', () => {
    only(
      article('The firms are in talks, according to a report in the Harbour Times that quoted a person close to them.'),
    );
  });

  it('need an outlet: what somebody cites as an example is none', () => {
    const { attributions } = article(
      'Ines Alvarado cited Norway as an example of a country that had sold its ferries.',
    );
    assert.deepEqual(
      attributions.map(({ chain: links }) => links.length).filter((depth) => depth > 1),
      [],
    );
  });

  it('are no relays when a company reports of itself', () => {
    assert.equal(
      chain(only(article('Norwell posted a loss of $3 million, as reported by the company.'))),
      'named-organization (the company)',
    );
  });

  it('do not make two of a rumour and its denial', () => {
    const found = only(article('Norwell denied market rumours that it would sell its ferries.'));
    assert.equal(found.response, 'denied');
  });
});

describe('Quoted questions', () => {
  const asked: readonly (readonly [string, string])[] = [
    ['“Would anybody buy this yard?” she asked.', 'she'],
    ['“Who wants it?” Chief Executive Ines Alvarado said.', 'Chief Executive Ines Alvarado'],
    ['“This is good!” Ines Alvarado said.', 'Ines Alvarado'],
  ];
  for (const [sentence, source] of asked)
    it(`belong to who stands behind them: ${sentence}`, () =>
      assert.equal(textOf(only(article(sentence)).source), source));
});

describe('Channels', () => {
  const told: readonly (readonly [string, string])[] = [
    ['In an interview with the Wall Street Journal, Ines Alvarado said Norwell would grow.', 'Wall Street Journal'],
    ['Ines Alvarado, speaking to CNBC, said that the fleet would grow.', 'CNBC'],
    ['“The fleet will grow,” Ines Alvarado said in an interview with Bloomberg.', 'Bloomberg'],
  ];
  for (const [sentence, channel] of told)
    it(`are no link: “${sentence}”`, () => {
      const found = only(article(sentence));
      assert.deepEqual([found.channel, chain(found)], [channel, 'named-person (Ines Alvarado)']);
    });
});

describe('Whoever an outlet cites', () => {
  it('is none of what is said, however the sentence opens', () => {
    const [relayed] = article(
      'Separately, Norwell is in talks to sell its Spanish parcel unit, Osier, to Halden for about €200 million, Bloomberg reported on Wednesday, citing a person with knowledge of the matter.',
    ).attributions.filter(({ chain }) => chain.length > 1);
    assert.equal(relayed?.content.length, 1);
    assert.match(relayed?.content[0]?.text ?? '', /million$/);
  });
});
