import assert from 'node:assert/strict';
import { dealsOf, names, texts } from './article.ts';

describe('a deal as news copy tells it', () => {
  const told: readonly (readonly [string, string, readonly string[], string, string])[] = [
    [
      'Norvik Air orders jets',
      'Norvik Air has ordered twelve new Halden Aerospace jets, the airline said.',
      ['Norvik Air', 'Halden Aerospace'],
      'supply',
      'agreed',
    ],
    [
      'State takes over lender',
      "Chile's government took a majority stake in Borealis Bank on Monday.",
      ["Chile's government", 'Borealis Bank'],
      'stake',
      'completed',
    ],
    [
      'Brewer sold',
      'After months of rumours, the brewer Castor Breweries Inc. has been acquired by Norvik Holdings Ltd. for $2 billion.',
      ['Norvik Holdings Ltd.', 'Castor Breweries Inc.'],
      'acquisition',
      'completed',
    ],
    [
      'Talks on oil',
      'Peru and Bolivia are working toward a nuclear agreement, officials said.',
      ['Peru', 'Bolivia'],
      'cooperation',
      'in-talks',
    ],
    [
      'Merger vote',
      'Castor Inc. said its board will vote on its proposed merger with Norvik Holdings Ltd. in May.',
      ['Castor Inc.', 'Norvik Holdings Ltd.'],
      'merger',
      'proposed',
    ],
    [
      'Pact with conditions',
      'Halden Energy Corp. entered into an agreement with Norvik Holdings Ltd., which calls for Halden Energy Corp. to sell its 30 percent stake in Castor Inc. to Norvik Holdings Ltd.',
      ['Halden Energy Corp.', 'Castor Inc.', 'Norvik Holdings Ltd.'],
      'stake',
      'agreed',
    ],
  ];
  for (const [headline, text, parties, type, stage] of told) {
    it(`has its sides, type and stage: ${text.slice(0, 60)}`, () => {
      const [deal] = dealsOf(headline, text);
      assert.ok(deal, 'no deal was found');
      const found = names(deal).map((name) => name.replace(/\.$/, ''));
      for (const party of parties) assert.ok(found.includes(party.replace(/\.$/, '')), `${party} in ${found}`);
      assert.equal(deal.type.value, type);
      assert.equal(deal.stage.value, stage);
    });
  }

  it('may tell of a sponsor by its title alone', () => {
    const [deal] = dealsOf(
      'Castor named supplier of timber',
      'Castor Timber Inc. was named as the official supplier of timber for the event.',
    );
    assert.deepEqual(names(deal), ['Castor Timber Inc.']);
    assert.equal(deal?.type.value, 'other');
  });

  it('may tell of the buyer alone', () => {
    const [deal] = dealsOf(
      'Norvik considers purchase',
      'Norvik Holdings Ltd. is considering acquiring another shipping company.',
    );
    assert.deepEqual(names(deal), ['Norvik Holdings Ltd.']);
    assert.equal(deal?.stage.value, 'exploring');
  });

  it('is one where the text says in other words what the headline says', () => {
    const deals = dealsOf(
      'Norvik Holdings snaps up Pixeltray',
      'Norvik Holdings has purchased Castor Imaging Ltd., the company which owns Pixeltray.',
    );
    assert.equal(deals.length, 1);
  });

  it('is one where the headline names the owners and the text the firms that they own', () => {
    const deals = dealsOf(
      'HALDEN MOTORS TO BUY NORVIK UNIT',
      'Halden Motors Co’s Tarn Credit Corp said it agreed to buy Norvik Inc’s subsidiary Osler Lines Corp.',
    );
    assert.deepEqual(
      deals.map((deal) => names(deal).slice(0, 2)),
      [['Tarn Credit Corp', 'Osler Lines Corp']],
    );
  });

  it('calls a side as the text and not as the headline writes it', () => {
    const [deal] = dealsOf('Norvik buys Castor', 'Norvik Holdings Ltd. agreed to buy Castor Imaging Inc. on Monday.');
    assert.deepEqual(names(deal), ['Norvik Holdings Ltd.', 'Castor Imaging Inc.']);
  });

  it('lets a second one bargain for the same thing', () => {
    const deals = dealsOf(
      'Two want the brine',
      'Castor Lithium Inc. signed a supply agreement with Norvik Motors Ltd. in July. Halden Automotive Inc. told investors that it was in advanced talks about the same brine.',
    );
    assert.equal(deals.length, 2);
    assert.equal(deals[1]?.stage.value, 'in-talks');
    assert.ok(names(deals[1]).includes('Castor Lithium Inc.'));
  });
});

describe('what business copy says that is no deal', () => {
  const silent: readonly (readonly [string, string])[] = [
    ['Banks buy bills', 'Norvik Bank Ltd. bought eight million crowns of treasury bills on Monday.'],
    ['Union rejects offer', 'The union has rejected a revised pay offer by Halden Telecom Inc.'],
    ['Halden to face trial', 'Halden Stores Inc. will face a court trial next year, a judge said.'],
    ['Castor hires', 'Castor Software Inc. hired a new developer in a bid to improve its products.'],
    ['Ministry imports grain', 'Tunisia bought 20,000 tonnes of barley at its tender on Tuesday.'],
    [
      'A chance for Castor',
      'Analysts said it would be a great opportunity for Castor Inc. to start a partnership with a rival.',
    ],
  ];
  for (const [headline, text] of silent) {
    it(`gives none: ${text.slice(0, 60)}`, () => assert.deepEqual(dealsOf(headline, text), []));
  }
});

describe('the fields of a deal in news copy', () => {
  it('take the list below a colon as scope, item by item', () => {
    const [deal] = dealsOf(
      'Castor and Norvik sign',
      'Castor Inc. signed a supply agreement with Norvik Motors Ltd. The agreement covers:',
      '- copper wire from the first plant;\n- joint research on recycling, but not on cells.',
    );
    assert.deepEqual(texts(deal?.scope), ['copper wire from the first plant', 'joint research on recycling']);
  });

  it('leave what a signed paper says to the deal that was signed', () => {
    const deals = dealsOf(
      'Two want the brine',
      'Castor Lithium Inc. signed a supply agreement with Norvik Motors Ltd. in July. Halden Automotive Inc. told investors that it was in advanced talks about the same brine.',
      'The agreement gives no price.',
    );
    assert.deepEqual(
      deals.map((deal) => texts(deal.withheld)),
      [['gives no price'], []],
    );
  });

  it('tell the date of the signing from that of the announcement', () => {
    const [deal] = dealsOf(
      'Castor and Norvik sign',
      'Castor Inc. reached an agreement with Norvik Motors Ltd. The deal was first announced on Saturday.',
      'Castor Inc. signed the agreement with Norvik Motors Ltd. yesterday.',
    );
    assert.equal(deal?.terms.find((term) => term.field === 'announced')?.text, 'Saturday');
    assert.equal(deal?.terms.find((term) => term.field === 'date')?.text, 'yesterday');
  });

  it('do not take the date of the report for the date of the deal', () => {
    const [deal] = dealsOf(
      'Norvik to buy Castor',
      'BRANNOCK, 11 March 2025 — Norvik Holdings Ltd. has agreed to buy Castor Inc. for $40 million.',
    );
    assert.ok(!deal?.terms.some((term) => term.text.includes('March')));
  });

  it('hold what a notice gives none of as withheld', () => {
    const [deal] = dealsOf(
      'Castor and Norvik sign',
      'Castor Inc. signed a supply agreement with Norvik Motors Ltd. It gives neither price nor volume.',
    );
    assert.deepEqual(texts(deal?.withheld), ['gives neither price nor volume']);
  });

  it('take no price of a share or of a tonne for the value', () => {
    const [deal] = dealsOf(
      'Norvik to buy Castor',
      'Norvik Holdings Ltd. agreed to buy Castor Inc. on Monday. Castor Inc. shares fell 2 percent to $12.40 on the day the deal was announced.',
    );
    assert.equal(deal?.value, null);
  });

  it('count a confirmation in the passive as the answer of the one who gives it', () => {
    const [deal] = dealsOf(
      'Norvik to buy Castor',
      'Norvik Holdings Ltd. announced the purchase of Castor Inc., a deal also confirmed by Castor Inc.',
    );
    assert.ok(deal?.responses.some((response) => response.kind === 'confirmed' && response.party.startsWith('Castor')));
  });

  it('keep a party’s own announcement, and do not call its denial of something else a denial of the deal', () => {
    const [deal] = dealsOf(
      'Norvik Holdings to buy Borealis Foods',
      'Norvik Holdings Ltd. said it has agreed to buy Borealis Foods Inc. for $90 million. A union leader said jobs would go. Norvik denied that.',
    );
    const answers = deal?.responses.filter(({ party }) => party.startsWith('Norvik')).map(({ kind }) => kind);
    assert.deepEqual(answers, ['statement']);
  });

  it('do not take talk of other things for an answer', () => {
    const [deal] = dealsOf(
      'Norvik close to Castor deal',
      'Norvik Holdings Ltd. is close to a deal with Castor Inc., a newspaper reported.',
      'Norvik Holdings Ltd. said it had 200,000 customers in December.',
    );
    assert.ok(deal?.missingResponses.some((name) => name.startsWith('Norvik')));
  });
});

describe('the labels of deals', () => {
  it('tell two deals of the same sides apart', () => {
    const deals = dealsOf(
      'Castor and Norvik',
      'Castor Inc. and Norvik Motors Ltd. announced a partnership to build engines.',
      'Castor Inc. also signed a cooperation agreement with Norvik Motors Ltd. covering batteries.',
    );
    assert.ok(deals.length > 1);
    assert.equal(new Set(deals.map((deal) => deal.label)).size, deals.length);
  });
});
