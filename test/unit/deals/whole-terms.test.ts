import assert from 'node:assert/strict';
import { createEngine } from '../../../src/engine/create-engine.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';
import { dealsOf, texts } from './article.ts';

const termsIn = (...told: string[]) =>
  (dealsOf('Halden and Corvale', ...told)[0]?.terms ?? []).map(({ field, text }) => `${field}: ${text}`);

const MERGER = 'Halden Corp. agreed to buy Corvale Ltd. on Monday.';

describe('terms of a deal', () => {
  it('go on behind the commas of a figure and of a date', () => {
    assert.ok(
      termsIn(
        'Halden Corp. signed a supply agreement with Corvale Ltd. on Monday.',
        'Corvale has an option to buy 20,000 tonnes of copper a year until 2030 from Halden.',
      ).includes('option: option to buy 20,000 tonnes of copper a year until 2030 from Halden'),
    );
    assert.ok(
      termsIn(MERGER, 'The purchase is expected to be completed around July 1, 2027, Halden said.').includes(
        'closing date: around July 1, 2027',
      ),
    );
  });

  it('have both ends of a range, and the shares that are exchanged', () => {
    assert.ok(
      termsIn(MERGER, 'Halden bought its Corvale stock at 14.91 dollars to 15.62 dollars a share.').includes(
        'price per share: 14.91 dollars to 15.62 dollars a share',
      ),
    );
    const merger = termsIn(
      'Halden Corp. and Corvale Ltd. agreed to merge. Holders will receive 1.69 shares of Halden common stock for each Corvale share.',
      'The merger would amount to about 47.50 dollars per Corvale share.',
    );
    assert.ok(merger.includes('consideration: 1.69 shares of Halden common stock for each Corvale share'));
    assert.ok(merger.includes('price per share: about 47.50 dollars per Corvale share'));
  });

  it('say who goes on to run it, with what that person is now', () => {
    assert.ok(
      termsIn(
        'Halden Corp. and Corvale Ltd. agreed to merge.',
        'Charles Wong, currently Halden chairman and chief executive, will continue as chairman of the new company.',
      ).some((term) => term.startsWith('management: Charles Wong, currently Halden chairman')),
    );
    assert.ok(
      !termsIn(MERGER, 'Halden, a maker of paint, will become the largest in the trade after the takeover.').some(
        (term) => term.startsWith('management'),
      ),
    );
  });

  it('are not what the market pays, how many shares changed hands, or what somebody else holds', () => {
    const told = termsIn(
      MERGER,
      'The takeover price compares with a closing market level of 1.85 dollars a share.',
      'Corvale shares rose after the takeover news on turnover of 182,000 shares.',
      'Corvale, the takeover target, was the most active stock at 2.40 dollars a share, up 12 cents.',
      'Halden offered eight percent interest if the takeover of Corvale fails.',
      'Dunmore Ltd. has a 10.5 percent stake in Corvale, whose takeover it welcomed.',
    ).join('; ');
    assert.ok(!/1\.85|182,000|2\.40|eight percent|10\.5/.test(told), told);
  });

  it('call what the sellers keep a stake that is kept, and half of a cost no stake', () => {
    assert.ok(
      termsIn(
        'Halden Corp. bought a majority of Corvale Ltd. on Tuesday; the founders keep 20 percent of the company.',
      ).includes('stake kept: 20 percent'),
    );
    assert.ok(
      !termsIn(MERGER, 'Halden said that after the takeover board members will take a 50 percent pay cut.').some(
        (term) => /stake/.test(term),
      ),
    );
  });

  it('are no condition where a thing is only subject to talk', () => {
    assert.deepEqual(
      termsIn(MERGER, 'Corvale had been subject to takeover speculation before the deal.').filter((term) =>
        term.startsWith('condition'),
      ),
      [],
    );
    assert.ok(
      termsIn(MERGER, 'The deal is subject to approval by regulators.').includes(
        'condition: subject to approval by regulators',
      ),
    );
  });

  it('have the day on which the sides say they reached it, and none of a clause that tells something else', () => {
    assert.ok(
      termsIn(
        'Halden Corp. said it reached an agreement on Friday with Corvale Ltd. to run the ferries together.',
      ).some((term) => term === 'date: Friday'),
    );
    const byRules = createEngine({ language: createWinkLanguage(), now: () => 0 });
    const [deal] = byRules.analyze(
      '# Halden and Corvale\n\nHalden Corp. agreed to buy Corvale Ltd. because the airline was floated in September 2006.',
    ).deals;
    assert.deepEqual(deal?.terms, []);
  });

  it('have the month in which a final deal or the closing is looked for', () => {
    assert.ok(
      termsIn(MERGER, 'A final agreement is expected in mid-April.').some((term) => term.endsWith('in mid-April')),
    );
    assert.ok(
      termsIn(MERGER, 'Closing of the transaction is anticipated in August.').includes('closing date: in August'),
    );
  });
});

describe('the worth of a deal', () => {
  const worth = (...told: string[]) => dealsOf('Halden and Corvale', ...told)[0]?.value?.text;

  it('is what was invested, and not what was invested before', () => {
    assert.equal(worth('Halden Capital has invested 200 million euros in Corvale Ltd.'), '200 million euros');
    assert.equal(
      worth(
        'Halden Corp. agreed to buy stores from Corvale Ltd. Dunmore had previously invested £20 million in Corvale.',
      ),
      undefined,
    );
  });

  it('is no price of one share, though no share be named', () => {
    assert.equal(worth('Halden Corp. offered 90.25 dollars in its tender offer for Corvale Ltd.'), undefined);
    assert.equal(worth('Halden Corp. agreed to buy Corvale Ltd. for £1.'), '£1');
  });
});

describe('a term with all that belongs to it', () => {
  const bought = (told: string) =>
    dealsOf('Halden to buy Corvale', 'Halden Corp. agreed to buy Corvale Ltd. in June.', told)[0]?.terms.map(
      ({ field, text }) => `${field}: ${text}`,
    );

  it('ends with its date, and begins with its point', () => {
    assert.deepEqual(bought('The takeover of Corvale should be closed by May one.'), [
      'date: in June',
      'closing date: by May one',
    ]);
    assert.deepEqual(bought('Halden will pay .125 dlrs a share for Corvale.'), [
      'date: in June',
      'price per share: .125 dlrs a share',
    ]);
  });

  it('is the share of a business with its paper, and none of a market', () => {
    assert.deepEqual(bought("Halden already owns 24.7 pct of Corvale's outstanding common stock."), [
      'date: in June',
      "existing stake: 24.7 pct of Corvale's outstanding common stock",
    ]);
    assert.deepEqual(bought('Corvale holds 35% of the world market for brakes.'), ['date: in June']);
  });

  it('keeps the "not" of what somebody must not do, and is nothing that one only says of the future', () => {
    assert.deepEqual(bought('Halden also committed not to close any plants of Corvale.'), [
      'date: in June',
      'requirement: not to close any plants of Corvale',
    ]);
    assert.deepEqual(bought('Halden cannot use the Corvale brand abroad.'), [
      'date: in June',
      'restriction: cannot use the Corvale brand abroad',
    ]);
    for (const told of [
      'Halden is committed to working with Corvale.',
      'It must be stressed that the takeover of Corvale is no gift.',
      'The talks with Corvale may or may not be continued.',
    ])
      assert.deepEqual(bought(told), ['date: in June'], told);
  });

  it('is a condition, however long', () => {
    const long =
      'subject to the Corvale board redeeming the purchase rights issued to its holders and taking action so that the votes of half of the holders are enough to approve the move';
    assert.deepEqual(bought(`Halden said the takeover is ${long}.`), ['date: in June', `condition: ${long}`]);
  });

  it('is no consideration where the shares are what is sought', () => {
    assert.deepEqual(bought('Halden raised its stake in Corvale to 1,026,261 shares.'), ['date: in June']);
  });

  it('is not the day of something else', () => {
    const offered = (told: string) =>
      dealsOf('Halden bids for Corvale', `Halden Corp. made an offer for Corvale Ltd. ${told}`)[0]?.terms.map(
        ({ field, text }) => `${field}: ${text}`,
      );
    assert.deepEqual(offered("It said the offer would not be discussed at today's meeting."), []);
    assert.deepEqual(offered('Halden extended its tender offer for Corvale to midnight March 17.'), [
      'expiry: March 17',
    ]);
  });
});

describe('what is kept back of a deal', () => {
  const keptBack = (told: string) => texts(dealsOf('Halden and Corvale', MERGER, told)[0]?.withheld);

  it('is what somebody avoids, or has no firm plan for', () => {
    assert.deepEqual(keptBack('Halden avoided specifying a timetable for the takeover.'), [
      'avoided specifying a timetable for the takeover',
    ]);
    assert.deepEqual(keptBack('Halden had no firm timetable for the takeover.'), [
      'had no firm timetable for the takeover',
    ]);
  });

  it('begins behind “but”, and is not whether a report is true', () => {
    assert.deepEqual(keptBack('The deal was announced in June, but the purchase price had not been disclosed.'), [
      'the purchase price had not been disclosed',
    ]);
    assert.deepEqual(keptBack('Corvale said of the takeover that it did not know if the report was true.'), []);
  });
});
