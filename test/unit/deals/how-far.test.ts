import assert from 'node:assert/strict';
import type { Stage } from '../../../src/engine/analysis.ts';
import { dealsOf } from './article.ts';

const stageIn = (text: string, headline = 'News from the ferry trade') => dealsOf(headline, text)[0]?.stage.value;

const told: Readonly<Record<string, readonly (readonly [Stage, string])[]>> = {
  'what has happened': [
    ['completed', 'Corvale Corp. said it sold Brightwater Lines Ltd. to Halden Energy Corp.'],
    ['completed', 'Corvale Corp. has acquired Brightwater Lines Ltd. for $30 million.'],
    ['completed', 'Anna Bellweather praised the takeover of Brightwater Lines Ltd. by Corvale Corp. in 2009.'],
    ['completed', 'Anna Bellweather led Corvale Corp. through its 2002 merger with Brightwater Lines Ltd.'],
    ['completed', 'Anna Bellweather spoke of the recent acquisition of Brightwater Lines Ltd. by Corvale Corp.'],
    ['completed', 'Corvale Corp. merged with Brightwater Lines Ltd. in 1994.'],
    ['completed', 'Corvale Corp. raised $300 million in its initial public offering.'],
    ['completed', 'Corvale Corp. made its stock market debut on Monday.'],
    ['completed', 'Corvale Corp. did buy Brightwater Lines Ltd. for $30 million.'],
    ['completed', 'Corvale Corp. received a loan from the Bank of Portham for 40 million euros.'],
  ],
  'what is settled and still to come': [
    ['agreed', 'Corvale Corp. will pay dividends after it completes the acquisition of Brightwater Lines Ltd.'],
    ['agreed', 'Corvale Corp. has negotiated a price of $5 million to buy Brightwater Lines Ltd.'],
    ['agreed', 'Shares fell on the announced acquisition of Brightwater Lines Ltd. by Corvale Corp.'],
    ['agreed', 'The company is also to sell Brightwater Lines Ltd. to Corvale Corp. by June.'],
    ['agreed', 'Corvale Corp. and Brightwater Lines Ltd. finalised an agreement on a merger.'],
    ['agreed', 'Corvale Corp. has signed a definitive agreement to buy Brightwater Lines Ltd.'],
  ],
  'what is only on somebody’s mind': [
    ['exploring', 'Corvale Corp. is considering making a bid for Brightwater Lines Ltd.'],
    ['exploring', 'Corvale Corp. plans to offer loans to the Bank of Portham.'],
    ['exploring', 'Corvale Corp. has decided to sell Brightwater Lines Ltd.'],
    ['exploring', 'Corvale Corp. will sell its Brightwater Lines Ltd. unit.'],
    [
      'exploring',
      'Corvale Corp. will give serious consideration to the sale of Brightwater Lines Ltd. to Halden Energy Corp.',
    ],
    ['exploring', 'Corvale Corp. is considering a possible bid for Brightwater Lines Ltd.'],
    [
      'in-talks',
      'Corvale Corp. is in talks to buy Brightwater Lines Ltd. Under the proposed terms of the deal, it would keep the boats.',
    ],
    ['in-talks', 'Corvale Corp. is close to securing a loan from the Bank of Portham.'],
    ['in-talks', 'Corvale Corp. is in talks about a possible merger with Brightwater Lines Ltd.'],
    ['in-talks', 'Corvale Corp. held preliminary talks with Brightwater Lines Ltd. on forming a joint venture.'],
    ['in-talks', 'Corvale Corp. is in talks to explore the possible purchase of Brightwater Lines Ltd.'],
  ],
  'what is on the table': [
    ['proposed', 'Corvale Corp. will list on the Nasdaq in May.'],
    ['proposed', 'Corvale Corp. has filed for a London IPO.'],
    ['proposed', 'Corvale Corp. has postponed its initial public offering.'],
    ['proposed', 'Brightwater Lines Ltd. is examining the offer from Corvale Corp.'],
    ['proposed', 'Corvale Corp. will go public in May.'],
    ['proposed', 'Corvale Corp. has applied to buy Brightwater Lines Ltd.'],
    ['proposed', 'Analysts said that Corvale Corp.’s bid for Brightwater Lines Ltd. was too low.'],
    ['proposed', 'Corvale Corp. pledged to buy Brightwater Lines Ltd. for $30 million.'],
    ['proposed', 'Corvale Corp. filed for an initial public offering.'],
    ['proposed', 'Corvale Corp. asked for a loan from the Bank of Portham.'],
    ['rumoured', 'Corvale Corp. knew of a published report that it has bought Brightwater Lines Ltd.'],
  ],
  'what somebody denies': [
    ['denied', 'Corvale Corp. is not buying Brightwater Lines Ltd., its chairman insisted.'],
    ['denied', 'There is no bid by Corvale Corp. for Brightwater Lines Ltd., its chairman said.'],
    ['denied', 'Corvale Corp. said it was not trying to buy Brightwater Lines Ltd.'],
    [
      'denied',
      'Corvale Corp. may buy Brightwater Lines Ltd., the Herald reported. A Corvale spokeswoman said no such discussions are taking place.',
    ],
    [
      'denied',
      'Corvale Corp. may buy Brightwater Lines Ltd., the Herald reported. Corvale said that talks are not taking place.',
    ],
    [
      'denied',
      'Corvale Corp. may buy Brightwater Lines Ltd., the Herald reported. Neither company was holding talks about a merger, it said.',
    ],
    [
      'denied',
      'Corvale Corp. may buy Brightwater Lines Ltd., the Herald reported. Corvale said it is not engaged in any discussions with Brightwater.',
    ],
    ['denied', 'Corvale Corp. said there was no truth to the reports that it would buy Brightwater Lines Ltd.'],
  ],
  'what came to nothing': [
    ['ended', 'Corvale Corp. will not be selling Brightwater Lines Ltd.'],
    ['ended', 'Corvale Corp. had tried to buy Brightwater Lines Ltd.'],
    ['ended', 'Corvale Corp. had planned to merge with Brightwater Lines Ltd.'],
    ['ended', 'The partnership between Corvale Corp. and Brightwater Lines Ltd. has expired.'],
    ['ended', 'Corvale Corp. rescinded its acquisition of Brightwater Lines Ltd.'],
    ['ended', 'Corvale Corp.’s contract with Brightwater Lines Ltd. was due to run until 2015 but was terminated.'],
  ],
};

describe('How far a deal is', () => {
  for (const [what, sentences] of Object.entries(told))
    describe(`by ${what}`, () => {
      for (const [stage, text] of sentences) it(`is ${stage}: ${text}`, () => assert.equal(stageIn(text), stage));
    });

  it('is no rumour where only something about it is guessed', () => {
    assert.equal(
      stageIn(
        'Corvale Corp. signed an agreement with Brightwater Lines Ltd. The details have not been published, though Anna Bellweather suggested the deal was probably worth millions.',
      ),
      'agreed',
    );
  });

  it('is not put in doubt by what may follow from it', () => {
    assert.notEqual(
      stageIn('Corvale Corp. may close its yard as Halden Energy Corp. has refused to honour a contract with it.'),
      'rumoured',
    );
  });

  it('is not ended by a promise to buy no more', () => {
    assert.equal(
      stageIn(
        'Corvale Corp. agreed to buy shares of Brightwater Lines Ltd. Corvale Corp. will not buy more shares of Brightwater Lines Ltd. before May.',
      ),
      'agreed',
    );
  });

  it('is not settled by what any sale would bring', () => {
    assert.equal(
      stageIn(
        'Corvale Corp. is considering the sale of Brightwater Lines Ltd. Corvale Corp. will use the proceeds of any sale of Brightwater Lines Ltd. to build ferries.',
      ),
      'exploring',
    );
  });

  it('is a rumour in a headline all in capitals', () => {
    assert.equal(
      stageIn(
        'Corvale Corp. and Brightwater Lines Ltd. run ferries.',
        'CORVALE CORP <COR> MAY BUY BRIGHTWATER LINES <BRW>',
      ),
      'rumoured',
    );
  });

  it('is not denied, nor agreed, by what is said of the talks', () => {
    const first = 'Corvale Corp. is in talks to buy Brightwater Lines Ltd., the Herald reported.';
    for (const next of [
      'Brightwater Lines Ltd. did not take part in the talks.',
      'It is not clear how far the talks are.',
      'No other talks are taking place, it said.',
      'There is no guarantee that the talks will lead to a deal, it said.',
    ])
      assert.equal(stageIn(`${first} ${next}`), 'in-talks', next);
  });

  it('is not ended by what ending it would do', () => {
    const first = 'Corvale Corp. agreed to buy Brightwater Lines Ltd. for $5 billion in May.';
    for (const next of [
      '“Blocking this merger will only strengthen larger lines,” Anna Bellweather said.',
      'Abandoning the merger now might scare off investors, Anna Bellweather said.',
      'Cancelling the takeover is not an option, Anna Bellweather said.',
      'A ruling blocking the merger would be a first.',
      'Anna Bellweather spoke of dropping the deal.',
    ])
      assert.equal(stageIn(`${first} ${next}`), 'agreed', next);
    for (const next of [
      'On Monday a judge issued an order blocking the merger.',
      'Corvale Corp. said it was withdrawing the offer and would look elsewhere.',
    ])
      assert.equal(stageIn(`${first} ${next}`), 'ended', next);
  });

  it('is not completed by the end of something else', () => {
    assert.equal(
      stageIn('Corvale Corp. agreed to buy Brightwater Lines Ltd. The banks behind the deal had completed their work.'),
      'agreed',
    );
    assert.equal(
      stageIn('Corvale Corp. agreed to buy Brightwater Lines Ltd. and will pay its rents until it is sold.'),
      'agreed',
    );
  });

  it('is not completed by what the closing is spoken of beforehand', () => {
    for (const later of [
      'Brightwater will spin off its docks before the offer closes.',
      'Until the offer is completed the two run apart.',
      'The offer closes on 3 May.',
    ])
      assert.equal(stageIn(`Corvale Corp. agreed to buy Brightwater Lines Ltd. ${later}`), 'agreed', later);
  });

  it('stands on nobody’s word where it is a rumour that the article tells', () => {
    const [deal] = dealsOf('Ferries', 'Market rumours had it that Corvale Corp. may buy Brightwater Lines Ltd.');
    assert.equal(deal?.stage.value, 'rumoured');
    assert.equal(deal?.stage.status, 'reported-anonymous');
  });

  it('is completed where it is spoken of as a thing that is there, and nothing says that it is to come', () => {
    const named = 'Corvale Corp.’s acquisition of Brightwater Lines Ltd.';
    assert.equal(stageIn(`${named} has changed the ferry trade.`), 'completed');
    assert.equal(stageIn(`${named} will change the ferry trade.`), 'agreed');
  });

  it('is completed where it says so, though a second step is still ahead', () => {
    assert.equal(
      stageIn(
        'Corvale Corp. said it completed the purchase of Brightwater Lines Ltd. A merger of Brightwater Lines Ltd. and a unit of Corvale Corp. will be completed in May.',
      ),
      'completed',
    );
  });

  it('is not completed where somebody would like to see it so', () => {
    assert.equal(
      stageIn(
        'Corvale Corp. proposed a merger with Brightwater Lines Ltd. “We would like to see the merger be completed,” Anna Bellweather said.',
      ),
      'proposed',
    );
  });

  it('is not held up by the start of a sentence that says when', () => {
    assert.equal(
      stageIn('When it announced its results, Corvale Corp. said it agreed to buy Brightwater Lines Ltd.'),
      'agreed',
    );
  });

  it('stands on those who told of talks, and not on a mention of them', () => {
    const [deal] = dealsOf(
      'News from the ferry trade',
      'Corvale Corp. is in talks to buy Brightwater Lines Ltd., three bankers said, declining to be named because the talks are private.',
    );
    assert.match(deal?.stage.passages[0]?.text ?? '', /^Corvale Corp\. is in talks to buy/);
    assert.equal(deal?.stage.status, 'reported-anonymous');
  });

  it('is not told of a firm whose shares are listed', () => {
    assert.equal(stageIn('Corvale Corp. is listed on the Nasdaq.'), undefined);
  });

  it('is never final for a letter of intent, whoever owns one of the sides', () => {
    const [deal] = dealsOf(
      'News from the gas trade',
      "Corvale Corp. and Norland's state-owned Brightwater Lines Ltd. signed a letter of intent on a gas field.",
    );
    assert.equal(deal?.stage.value, 'agreed-preliminary');
    assert.deepEqual(
      deal?.parties.map(({ name }) => name),
      ['Corvale Corp.', 'Brightwater Lines Ltd.'],
    );
  });

  it('is one step less where the next has not been made yet, and not denied', () => {
    assert.equal(
      stageIn('Corvale Corp. has not yet reached agreement on a merger with Brightwater Lines Ltd.'),
      'in-talks',
    );
    assert.equal(stageIn('Corvale Corp. has not yet completed its merger with Brightwater Lines Ltd.'), 'agreed');
  });

  it('goes no further than a letter of intent by a definitive paper that is to come', () => {
    const first = 'Corvale Corp. signed a letter of intent to buy Brightwater Lines Ltd. in May.';
    assert.equal(
      stageIn(`${first} Corvale said the purchase agreed on is subject to execution of a definitive agreement.`),
      'agreed-preliminary',
    );
    assert.equal(stageIn(`${first} Corvale has since signed a definitive agreement to buy Brightwater.`), 'agreed');
  });

  it('is not ended by the rejection of an earlier bid', () => {
    assert.equal(
      stageIn(
        'Corvale Corp. raised its bid for Brightwater Lines Ltd. on Monday. Brightwater Lines Ltd. rejected Corvale Corp.’s initial bid in May.',
      ),
      'proposed',
    );
  });

  it('is no rumour where the deal, told flatly, is only expected to close', () => {
    assert.equal(
      dealsOf(
        'Corvale Corp. buys Brightwater Lines Ltd. for $6 million',
        'Corvale Corp. has grown fast. The deal is expected to be completed by March.',
      )[0]?.stage.value,
      'agreed',
    );
  });

  it('goes by the clause of the deal word and not by a plan told before', () => {
    assert.equal(
      stageIn('Corvale Corp. is pursuing a plan to grow in the north and last week it bought Brightwater Lines Ltd.'),
      'completed',
    );
  });
});
