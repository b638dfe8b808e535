import assert from 'node:assert/strict';
import { dealsOf, names, texts } from './article.ts';

describe('slips that an editor would laugh at', () => {
  it('make no distribution of what somebody lets be known', () => {
    const deals = dealsOf(
      'A champion for Europe',
      'Halden Chips has let it be known that it would like growth. It may let Norvik put lockers in every store.',
    );
    assert.ok(deals.every(({ stage }) => !stage.passages.some(({ text }) => text.includes('let it'))));
  });

  it('close no deal with the depots that stay open', () => {
    const [deal] = dealsOf(
      'Halden to buy Norvik Fuels',
      'Halden Resources has agreed to buy Norvik Fuels for $1.2 billion. The union wants a guarantee that no depot will close before 2028.',
      'The deal will close by the end of June.',
    );
    assert.deepEqual(
      deal!.terms.flatMap(({ field, text }) => (field === 'closing date' ? [text] : [])),
      ['by the end of June'],
    );
  });

  it('cover nothing by a participle alone', () => {
    const [deal] = dealsOf(
      'Watchdog waves through takeover',
      'The regulator has waved through Halden Resources’ $1.2 billion takeover of Norvik Fuels, clearing the last big hurdle to the deal.',
    );
    assert.ok(!texts(deal!.scope).includes('clearing'));
  });

  it('make no party of a drug or a model', () => {
    const deals = dealsOf(
      'Halden licenses eczema drug to Norvik',
      'Halden Bio AG has licensed HAL-118 to Norvik Pharma.',
      '“Norvik knows skin, and this partnership lets us bring HAL-118 to patients,” said Ann Doe, chief executive of Halden.',
    );
    assert.deepEqual(deals.map(names), [['Halden Bio AG', 'Norvik Pharma']]);
  });

  it('give no start that nobody counts on any longer', () => {
    const startOf = (sentence: string) =>
      dealsOf(
        'Halden and Norvik sign codeshare pact',
        `Halden Air and Norvik Airlines have signed a codeshare agreement. ${sentence}`,
      )[0]!.terms.flatMap(({ field, text }) => (field === 'start' ? [text] : []));
    assert.deepEqual(startOf('Norvik no longer expects the agreement to start this summer.'), []);
    assert.equal(startOf('Norvik expects the agreement to start this summer.').length, 1);
  });

  it('let a spokeswoman answer who says that it always talks', () => {
    const [deal] = dealsOf(
      'Norvik close to order for Halden jets',
      'Norvik Airlines is in talks to buy 20 jets from Halden Aircraft, two people said.',
      'A Halden spokeswoman said the company was always in discussions with customers.',
    );
    assert.ok(deal!.responses.some(({ party }) => party.startsWith('Halden')));
  });

  it('keep the short items of a briefing apart', () => {
    const deals = dealsOf(
      'This week’s contracts',
      '**Port plan scrapped.** The Norland Ports Authority has cancelled a concession for Tarn. Osier Group said it had “not signed any binding agreement”.',
      '**Velmar wins customs work.** The tax agency has awarded Velmar UK plc a £574m contract to run its customs platform until 2031.',
      '**Baths wanted.** The town is looking for a partner.',
    );
    assert.deepEqual(deals.map(names), [['the tax agency', 'Velmar']]);
    assert.ok(deals.every(({ stage }) => !stage.passages.some(({ text }) => text.includes('not signed'))));
  });

  it('take nothing from where a side comes from', () => {
    const deals = dealsOf(
      'Halden in talks over gas',
      'Halden SE, which was nationalised in 2022 and still is 99% owned by the Nordish state, is in talks with Norvik Gas over a supply deal, a person familiar with the talks said.',
    );
    assert.deepEqual(
      deals.map(({ stage }) => stage.value),
      ['in-talks'],
    );
    assert.deepEqual(texts(deals[0]!.terms), []);
  });

  it('find no agreement in the countries that have one', () => {
    const deals = dealsOf(
      'Halden sells gas to Norvik',
      'Halden Gas has agreed to supply Norvik Energy with gas.',
      'Velmar Power is also in talks with Osier Fuels.',
      'The energy department approved exports to non-free trade agreement countries in November.',
    );
    assert.equal(deals.length, 2);
    assert.ok(deals.every(({ stage }) => !stage.passages.some(({ text }) => text.includes('countries'))));
  });

  it('tell one length once, and what comes each year as a volume', () => {
    const [deal] = dealsOf(
      'Halden seals 15-year gas deal with Norvik',
      'Halden SE has agreed to buy 1.2 million tonnes a year of liquefied natural gas from Norvik LNG for 15 years, the companies said.',
    );
    const told = (field: string) => deal!.terms.filter((term) => term.field === field).map(({ text }) => text);
    assert.equal(told('duration').length, 1);
    assert.deepEqual(told('volume'), ['1.2 million tonnes a year of liquefied natural gas']);
  });

  it('end no deal with the strike that it ends', () => {
    for (const headline of [
      'Norvik Union calls off strike after pay deal with Halden Rail',
      'Norvik Union ends strike after deal with Halden Rail',
    ])
      assert.deepEqual(
        dealsOf(headline, 'The companies said so on Tuesday.').map(({ stage }) => stage.value),
        ['agreed'],
        headline,
      );
    const [off] = dealsOf('Halden calls off merger with Norvik', 'The companies said so on Tuesday.');
    assert.equal(off!.stage.value, 'ended');
  });

  it('take no strike’s length and start for the deal’s', () => {
    const [deal] = dealsOf(
      'Norvik Union ends strike after deal with Halden Rail',
      'Norvik Union has called off a four-day strike that was to start on Friday after it reached a three-year pay deal with Halden Rail, both sides said.',
    );
    assert.deepEqual(texts(deal!.terms), ['three-year']);
    assert.deepEqual(deal!.missingResponses, []);
  });

  it('know a start-up that writes itself small by what it does in the headline', () => {
    const [deal] = dealsOf(
      'Exclusive: Oslo’s osierly raises €42m Series B',
      'Oslo-based startup **osierly**, which makes software for mills, has raised a €42m Series B. The round brings its funding to €61m. It is not the last.',
    );
    assert.deepEqual(names(deal), ['osierly']);
    assert.ok(deal!.terms.every(({ text }) => !text.endsWith('.')));
  });

  it('make no deal of the loss of one', () => {
    assert.deepEqual(
      dealsOf(
        'Halden Foods warns on profit',
        'Shares in pie maker Halden Foods fell after it blamed the price of beef and the loss of a contract with a supermarket it did not name.',
      ),
      [],
    );
  });
});
