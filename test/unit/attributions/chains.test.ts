import assert from 'node:assert/strict';
import type { Attribution } from '../../../src/engine/analysis.ts';
import { article, articleWith, only, textOf } from '../support/engine.ts';

const chain = ({ chain: links }: Attribution) => links.map((link) => link.kind).join(' < ');

describe('Chains', () => {
  it('joins an outlet and the source that it cites into one attribution', () => {
    const found = only(article('Norwell may soon sell its ferries, Reuters reports, citing an unnamed source.'));
    assert.equal(chain(found), 'outlet < unnamed-person');
    assert.equal(found.anonymity, 1);
    assert.equal(found.unverified, 'unnamed');
    assert.equal(found.evidence, 'relayed-anonymous');
    assert.equal(found.factuality, 'PS+');
  });

  it('takes what the two firms said out of the outlet that relays it', () => {
    const found = only(article('According to Xinhua, Norwell and Tarn said they would build a port.'));
    assert.equal(chain(found), 'outlet < named-organization');
    assert.deepEqual(found.content.map(textOf), ['they would build a port']);
    assert.equal(found.unverified, 'relayed');
  });

  it('takes a name that no list knows for an outlet when it passes on an unnamed source', () => {
    assert.equal(
      chain(only(article('According to Harbourside, a source said that Norwell would build a port.'))),
      'outlet < unnamed-person',
    );
  });

  it('passes a refusal on through the paper that got it', () => {
    const found = only(
      article('The Harbour Times reported that Norwell spokesman Kofi Brand declined to comment on the talks.'),
    );
    assert.equal(chain(found), 'outlet < spokesperson');
    assert.equal(found.response, 'declined');
  });

  it('leaves a plan that an outlet reports with the outlet alone', () => {
    assert.equal(chain(only(article('Reuters reported that Norwell plans to sell its ferries.'))), 'outlet');
  });

  it('takes an outlet that somebody told for a channel, no link', () => {
    const found = only(article('“We are not for sale,” Ines Alvarado told Reuters.'));
    assert.equal(chain(found), 'named-person');
    assert.equal(found.channel, 'Reuters');
    assert.equal(found.unverified, null);
  });

  it('takes grounds that somebody cites for no source', () => {
    assert.equal(
      chain(only(article('The audit office said the contract was void, citing flaws in the procurement.'))),
      'named-organization',
    );
  });

  it('does not take an outlet whose report is asked about for one that was told', () => {
    assert.equal(only(article('Norwell declined to comment on Reuters’ report.')).channel, null);
  });

  it('knows its own outlet', () => {
    const found = only(
      articleWith({ ownOutlet: ['The Harbour Times'] }, '“We are not for sale,” Ines Alvarado told The Harbour Times.'),
    );
    assert.equal(found.channel, null);
  });
});

describe('Datelines', () => {
  it('belong to no source and no content', () => {
    const { attributions } = article('HALDEN, March 3 (Reuters) - The port will close, Norwell said.');
    assert.deepEqual(
      attributions.map((a) => [textOf(a.source), a.content.map(textOf)]),
      [['Norwell', ['The port will close']]],
    );
  });
});

describe('Kinds of sources', () => {
  const kinds: readonly (readonly [string, Attribution['kind']])[] = [
    ['Norwell Corp said it would appeal.', 'named-organization'],
    ['Ines Alvarado said the board would appeal.', 'named-person'],
    ['A Norwell spokeswoman said the board would appeal.', 'spokesperson'],
    ['Three bankers said the board would appeal.', 'unnamed-group'],
    ['One banker said the board would appeal.', 'unnamed-person'],
    ['The filing said the board would appeal.', 'document'],
    ['Media reports said the board would appeal.', 'outlet'],
    ['The Wall Street Journal reported that the board would appeal.', 'outlet'],
    ['The Canadian environment minister said the board would appeal.', 'named-person'],
    ['Norwegian authorities said the board would appeal.', 'named-organization'],
    ['A strategist at Wells Harbour Capital said the board would appeal.', 'unnamed-person'],
    ['A study by the Maritime Office said the board would appeal.', 'document'],
    ['Satellite Harbour Radio announced a new board.', 'named-organization'],
    ['Beijing said the board would appeal.', 'named-organization'],
    ['Norwell communications officer Lee Oliver said the board would appeal.', 'spokesperson'],
    ['Norwell’s head of media relations said the board would appeal.', 'spokesperson'],
    ['Representatives for Tarn Shipping said the board would appeal.', 'spokesperson'],
    ['A number of shop owners said the board would appeal.', 'unnamed-group'],
    ['Numerous House Democrats said the board would appeal.', 'unnamed-group'],
    ['About 66% said the board should appeal.', 'unnamed-group'],
    ['The company’s blog said the board would appeal.', 'document'],
    ['Tarn.com reported that revenue rose to $3 million.', 'named-organization'],
    ['WebDaily.com reported that the board would appeal.', 'outlet'],
    ['Director of Tarn Shipping Martin Wendle said the board would appeal.', 'named-person'],
    ['Police said the board would appeal.', 'named-organization'],
    ['A lawyer for Martin Wendle said the board would appeal.', 'unnamed-person'],
    ['The European Union presidency said the board would appeal.', 'named-organization'],
  ];
  for (const [sentence, kind] of kinds)
    it(`${kind}: ${sentence}`, () => assert.equal(only(article(sentence)).kind, kind));

  it('never shows a named source as an unnamed one, however plain its name', () => {
    for (const name of ['Horizon', 'Banner', 'Mark IV', 'Computer Memories'])
      assert.equal(only(article(`The yard is busy, and ${name} said the board would appeal.`)).unverified, null, name);
  });

  const kindsIn = (...paragraphs: string[]) => article(...paragraphs).attributions.map(({ kind }) => kind);

  it('takes whatever the article calls a paper for an outlet', () => {
    const kinds = kindsIn('The newspaper Tidende Group wrote of a bid.', 'Tidende said Norwell wanted Tarn.');
    assert.deepEqual([...new Set(kinds)], ['outlet']);
  });

  it('knows the surname of a person in any spelling', () => {
    assert.deepEqual(
      kindsIn('Ines Alvarádo runs Norwell.', '“We will not sell,” said Alvarado.', '“We buy,” alvarado said.'),
      ['named-person', 'named-person'],
    );
  });

  it('takes talk of nobody in particular for no source', () => {
    const found = only(article('According to allegations, the fund bought shares before the sale.'));
    assert.deepEqual([found.kind, found.anonymity], ['implicit', 0]);
  });

  it('lets "he" go on with an unnamed source before', () => {
    assert.deepEqual(
      kindsIn('Lenore Pickett owns land. An analyst at Tarn Bank said Pickett would not bid. “She is busy,” he said.'),
      ['unnamed-person', 'unnamed-person'],
    );
  });

  it('remembers who speaks officially', () => {
    assert.deepEqual(
      kindsIn('Norwell press officer Lee Oliver said the site was shut. According to Oliver, it will open.'),
      ['spokesperson', 'spokesperson'],
    );
  });

  it('takes "the report" for a document where one was spoken of, else for the press', () => {
    const report = 'The report said that the plant should close.';
    assert.deepEqual(kindsIn('An inspection report by the safety board said the plant was unsafe.', report), [
      'document',
      'document',
    ]);
    assert.deepEqual(kindsIn(`The safety board released an 80-page report on Friday. ${report}`), ['document']);
    assert.deepEqual(kindsIn('Reuters reported that the plant was unsafe.', report), ['outlet', 'outlet']);
  });

  it('never makes a document or a company of "he"', () => {
    assert.deepEqual(
      kindsIn('Greenspan’s testimony suggests a cut. He said rates would stay low.').at(-1),
      'named-person',
    );
  });

  it('gives a pronoun the kind of what it stands for', () => {
    const { attributions } = article(
      'Norwell spokesman Kofi Brand said the talks went on. He said they would end in May.',
    );
    assert.deepEqual(
      attributions.map((a) => a.kind),
      ['spokesperson', 'spokesperson'],
    );
  });
});

describe('Anonymity', () => {
  const grades: readonly (readonly [string, number])[] = [
    ['Sources said the board would appeal.', 1],
    ['An unnamed source said the board would appeal.', 1],
    ['Two people familiar with the matter said the board would appeal.', 2],
    ['A person close to the company said the board would appeal.', 2],
    ['Traders said the board would appeal.', 3],
    ['A senior Norwell executive said the board would appeal.', 3],
    ['A banker involved in the sale said the board would appeal.', 3],
    [
      'A banker involved in the sale, who asked not to be named because the talks are private, said the board would appeal.',
      4,
    ],
    ['The board is expected to appeal.', 0],
    ['A number of sources said the board would appeal.', 1],
    ['Industry insiders said the board would appeal.', 1],
  ];
  for (const [sentence, grade] of grades)
    it(`${grade}: ${sentence}`, () => assert.equal(only(article(sentence)).anonymity, grade));

  it('gives some of a group what the group has, and the group nothing of theirs', () => {
    const grades = (prose: string) => article(prose).attributions.map((a) => [a.source?.text, a.anonymity]);
    assert.deepEqual(
      grades(
        'Bankers in Oslo, who asked not to be identified because the talks are private, said Tarn will sell. A deal could come in May, one of them said.',
      ),
      [
        ['Bankers in Oslo', 4],
        ['one of them', 4],
      ],
    );
    assert.deepEqual(
      grades(
        'Two people with knowledge of the talks said Tarn will sell. One of them, who asked not to be named because the talks are private, said that no draft was there.',
      ),
      [
        ['Two people with knowledge of the talks', 2],
        ['One of them', 4],
      ],
    );
  });

  it('of some of many has their grade, and not that of all', () => {
    const { attributions } = article(
      'Three people familiar with the matter said Tarn will sell. Two of the people, declining to be named because the talks are private, said a deal was near. It could come in May, one of them added.',
    );
    assert.deepEqual(
      attributions.map(({ source, anonymity }) => [source?.text, anonymity]),
      [
        ['Three people familiar with the matter', 2],
        ['Two of the people', 4],
        ['one of them', 4],
      ],
    );
  });

  it('lifts earlier mentions when the reason comes later, and gives "the source" the grade of what it refers to', () => {
    const { attributions } = article(
      'A person briefed on the talks said the price was agreed. The person, who asked not to be identified because the talks are private, said a deal was near.',
    );
    assert.deepEqual(
      attributions.map((a) => a.anonymity),
      [4, 4],
    );
  });
});

describe('Reasons for anonymity', () => {
  it('are found in a later sentence that speaks of both sources', () => {
    const { attributions } = article(
      'A banker involved in the sale said it was near. A second person close to the company said the price was agreed. Both spoke on condition of anonymity because the talks are private.',
    );
    assert.deepEqual(
      attributions.map((a) => [a.anonymity, textOf(a.reason)]),
      [
        [4, 'because the talks are private'],
        [4, 'because the talks are private'],
      ],
    );
  });
});

describe('Evidence', () => {
  it('lets "they" go on with the parties that spoke before', () => {
    const { attributions } = article(
      'Norwell Group and Tarn Shipping signed a framework agreement on ports in May.',
      'According to Reuters, the two companies said they would begin in June. They also said that cranes would follow.',
    );
    assert.deepEqual(
      attributions.map((a) => a.evidence),
      ['relayed-on-record', 'party'],
    );
  });
});

describe('Form, response and topic', () => {
  it('tells direct, mixed and indirect speech apart', () => {
    const form = (sentence: string) => only(article(sentence)).form;
    assert.equal(form('“We will appeal,” Alvarado said.'), 'direct');
    assert.equal(form('Alvarado said the price was “an insult to the staff” and to the town.'), 'mixed');
    assert.equal(form('Alvarado said the price was low.'), 'indirect');
    assert.equal(form('Alvarado declined to comment.'), 'none');
  });

  const responses: readonly (readonly [string, Attribution['response']])[] = [
    ['Norwell declined to comment.', 'declined'],
    ['Norwell would not comment on the report.', 'declined'],
    ['Norwell has not responded to questions.', 'no-response'],
    ['Norwell did not return calls.', 'no-response'],
    ['Norwell was not immediately available for comment.', 'unreachable'],
    ['Norwell referred questions to its lawyers.', 'referred'],
    ['Norwell denied that it was in talks.', 'denied'],
    ['Norwell confirmed the talks.', 'confirmed'],
    ['Norwell said it was in talks.', null],
    ['Calls to Norwell seeking comment were not returned.', 'no-response'],
    ['Norwell said it was not prepared to comment further.', 'declined'],
    ['A Norwell spokesman said a newspaper report that it sought U.S. mills was incorrect.', 'denied'],
    ['Norwell said there was no truth in the rumours.', 'denied'],
    ['Norwell said there was "no foundation" to press speculation that it would sell.', 'denied'],
    ['Norwell said there was no foundation for the tower.', null],
    ['A Norwell spokesman said the company was declining comment on the move.', 'declined'],
    ['A Norwell spokesman said he was unable to comment.', 'declined'],
    ['Norwell said the wrong report was filed.', null],
  ];
  for (const [sentence, response] of responses)
    it(`${response}: ${sentence}`, () => assert.equal(only(article(sentence)).response, response));

  it('says what a refusal would not say', () => {
    const { about } = only(article('The harbour board declined to say how long the review might take.'));
    assert.equal(textOf(about), 'how long the review might take');
  });

  it('says what a refusal is about', () => {
    assert.equal(
      textOf(only(article('A Norwell spokesman declined to comment to us on the report.')).about),
      'the report',
    );
  });
});
