import assert from 'node:assert/strict';
import { dealsOf } from './article.ts';

const answers = (headline: string, ...paragraphs: string[]) =>
  dealsOf(headline, ...paragraphs).flatMap((deal) => deal.responses.map((r) => `${r.party}: ${r.kind}`));

describe('what counts as a side’s answer', () => {
  it('is no announcement that nobody is said to have made, or that another made', () => {
    assert.deepEqual(
      answers('Ships for Peru', 'As the tour goes on, it has been announced that Peru will buy frigates from China.'),
      [],
    );
    const said = (how: string) => answers('News', `Corvale Airways Ltd. ${how} the purchase of Brightwater Lines Ltd.`);
    for (const ahead of ['has yet to announce', 'has not confirmed', 'may announce', 'is set to announce'])
      assert.deepEqual(said(ahead), [], ahead);
    for (const done of ['is pleased to announce', 'met reporters to announce'])
      assert.deepEqual(said(done), ['Corvale Airways Ltd.: statement'], done);
    assert.deepEqual(
      answers(
        'Corvale Airways orders jets',
        'Brightwater Aircraft Corp. announced on Monday that Corvale Airways Ltd. has ordered 12 jets from Brightwater Aircraft.',
      ),
      ['Brightwater Aircraft Corp.: statement'],
    );
  });

  it('is what a spokesman goes on to say for the house that he was introduced with', () => {
    const paragraphs = [
      'Merrow Brothers Ltd. is in talks to buy Corvale Brokers Ltd., a company spokesman told the Herald.',
      'Corvale has already had an offer from Dunmore Capital Ltd., which Halden Bank Corp. valued at $210 million.',
      'The spokesman said the takeover of Corvale would follow a change in the law.',
    ];
    const said = answers('Merrow in takeover talks', ...paragraphs);
    assert.ok(said.includes('Merrow Brothers Ltd.: statement'));
    assert.ok(!said.some((answer) => /Corvale|Dunmore|Halden/.test(answer)));
  });

  it('is no one else’s because a spokesman names it behind his own house', () => {
    const [deal] = dealsOf(
      'Stores for Tarn',
      'The Stores Group Ltd. said it is looking abroad. Dunmore Ltd. agreed to buy Corvale Stores Ltd. for $3 million.',
      'Halden Foods plc would supply Corvale too, a company spokesman said.',
    );
    assert.deepEqual(deal?.responses, []);
  });

  it('is the owner’s where the owner tells what its unit has agreed', () => {
    const [deal] = dealsOf(
      'Corvale Press to buy magazine',
      'Ferro Group Inc. said its Corvale Press Inc. subsidiary agreed to buy Brightwater Media Ltd. for $20 million.',
    );
    assert.equal(deal?.stage.status, 'stated-by-party');
    assert.deepEqual(
      deal.responses.map((r) => r.party),
      ['Corvale Press Inc.'],
    );
  });

  it('is not the unit’s where a bystander names it', () => {
    const [deal] = dealsOf(
      'Corvale Press to buy magazine',
      'Dunmore Capital Ltd. said Corvale Press Inc. agreed to buy Brightwater Media Ltd. for $20 million.',
    );
    assert.equal(deal?.stage.status, 'reported-on-record');
    assert.deepEqual(deal.responses, []);
  });

  it('is a family’s, which is waited for otherwise', () => {
    const told =
      'Traders said it was believed Halden Partners and the Tarn family of Portham were buying shares of Corvale Inc.';
    assert.deepEqual(answers('Takeover talk', told, 'Halden declined to comment and the Tarns had no comment.'), [
      'Halden Partners: declined',
      'the Tarn family: declined',
    ]);
    const [deal] = dealsOf('Takeover talk', told, 'Halden declined to comment.');
    assert.ok(deal?.missingResponses.includes('the Tarn family'));
  });

  it('is what a side says of the report that it is in', () => {
    const said = answers(
      'Takeover talk around Corvale',
      'The Herald reported that Dunmore Holdings Ltd. has bought a stake in Corvale Lines Ltd from its founder.',
      'Corvale said it did not know if the report was true.',
    );
    assert.deepEqual(said, ['Corvale Lines Ltd: statement']);
  });

  it('is a statement where it denies something else about a deal that is struck, and a denial where it denies the deal', () => {
    assert.deepEqual(
      answers(
        'Halden buys Corvale Ferries',
        'Halden Energy Corp. agreed to buy Corvale Ferries Ltd for $20 million on Monday.',
        'Halden Energy chief executive Anna Berg denied that this means a listing is planned.',
      ),
      ['Halden Energy Corp.: statement'],
    );
    assert.deepEqual(
      answers(
        'Halden may buy Corvale Ferries',
        'Halden Energy Corp. may buy Corvale Ferries Ltd.',
        'Halden denied it.',
      ),
      ['Halden Energy Corp.: denied'],
    );
  });

  it('is what a side says of the loan or the order, though it be of jobs', () => {
    const told = (what: string) =>
      answers(
        'Loan for Halden',
        'The World Bank agreed to lend Halden Yards Ltd. $5 million.',
        `Halden Yards said ${what}`,
      );
    assert.deepEqual(told('the loan would save 3,000 jobs.'), ['Halden Yards Ltd.: statement']);
    assert.deepEqual(told('it has cut 3,000 jobs.'), []);
  });

  it('is nothing about its trade, its jobs and its debts', () => {
    for (const said of [
      '"Our aim is to talk to our creditors," said Corvale Ferries chief executive Anna Berg.',
      'Corvale Ferries said it will cut its payroll by 600 jobs.',
    ])
      assert.deepEqual(
        answers(
          'Halden to buy Corvale Ferries',
          'Halden Energy Corp. will buy Corvale Ferries Ltd for $20 million.',
          'The summer was long. Boats were full every day.',
          said,
        ),
        [],
        said,
      );
  });

  it('is not the house’s whose shares the speaker owns, whose unit he manages, or whose country he opposes', () => {
    assert.deepEqual(
      answers(
        'Tarn and Corvale',
        'Tarn Group Inc., a Portham firm with a 5.5 percent stake in Corvale Lines Ltd., said it agreed to buy Corvale Lines Ltd.',
      ),
      ['Tarn Group Inc.: statement'],
    );
    assert.deepEqual(
      answers(
        'Loan for Peru',
        'China agreed to lend Peru $350 million. The opposition in China said the loan is a gift.',
      ),
      [],
    );
  });

  it('is not the house’s where its adviser speaks, and is where its adviser is not asked', () => {
    const told = (who: string) =>
      answers(
        'Offer for Corvale',
        'Halden Energy Corp. offered $20 million for Corvale Ferries Ltd.',
        `${who} declined comment.`,
      );
    assert.deepEqual(told('Officials of Dunmore Bank Inc, Corvale Ferries’ financial adviser,'), []);
    assert.deepEqual(told('Officials of Corvale Ferries'), ['Corvale Ferries Ltd: declined']);
  });

  it('is the owner’s and the buyer’s where “they” speak, and not that of what is sold', () => {
    const said = answers(
      'Dunmore sells Corvale',
      'Dunmore Group Ltd. has agreed to sell its Corvale Ferries Ltd. subsidiary to Halden Energy Corp. for $20 million.',
      'The sale takes effect tomorrow, they said in a joint statement.',
    );
    assert.deepEqual(said.toSorted(), ['Dunmore Group Ltd.: statement', 'Halden Energy Corp.: statement']);
  });

  it('is no refusal where the question was about its trade', () => {
    const asked = (what: string) =>
      answers(
        'Halden to buy Corvale Ferries',
        'Halden Energy Corp. will buy Corvale Ferries Ltd for $20 million.',
        `Halden Energy declined to comment on ${what}.`,
      );
    assert.deepEqual(asked('its sales last year'), []);
    assert.deepEqual(asked('the price'), ['Halden Energy Corp.: declined']);
  });

  it('is about the deal that the article opens with, where its side speaks of no other', () => {
    const told = (said: string) =>
      dealsOf(
        'Halden buys Corvale Ferries',
        'Halden Energy Corp. has agreed to buy Corvale Ferries Ltd for $20 million.',
        'The summer was long. Boats were full every day of it.',
        'Rules are strict in both countries. Regulators meet twice a year.',
        'Two years ago Dunmore Lines Ltd. bought a 10 percent stake in Corvale Ferries Ltd.',
        'The ferries are old.',
        `Corvale Ferries ${said}`,
      ).map((deal) => deal.responses.map((r) => `${r.party}: ${r.kind}`));
    assert.deepEqual(told('said it was a big day for the island.'), [['Corvale Ferries Ltd: statement'], []]);
    assert.deepEqual(told('said Dunmore Lines is a loyal owner.'), [[], ['Corvale Ferries Ltd: statement']]);
    assert.deepEqual(told('declined to comment and said it had nothing to add.'), [
      ['Corvale Ferries Ltd: declined'],
      [],
    ]);
  });

  it('is no refusal where somebody has answered and keeps a name back', () => {
    const said = answers(
      'Merrow in talks with Corvale',
      'Merrow Brothers Ltd. is in talks to merge with Corvale Ltd., a company spokeswoman said.',
      'Shares were quiet. The summer was long.',
      'She declined to name those who took part.',
    );
    assert.deepEqual(said, ['Merrow Brothers Ltd.: statement']);
  });
});
