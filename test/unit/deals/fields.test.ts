import assert from 'node:assert/strict';
import { article, dealsOf, names, texts } from './article.ts';

describe('what a deal covers', () => {
  it('is split into items where the article enumerates', () => {
    const [deal] = dealsOf(
      'Halden Energy Corp. and Norvik Holdings Ltd. sign pact',
      'Halden Energy Corp. signed a cooperation agreement with Norvik Holdings Ltd. The agreement covers wind farms, battery storage and hydrogen pipelines.',
    );
    assert.deepEqual(texts(deal?.scope), ['wind farms', 'battery storage', 'hydrogen pipelines']);
  });

  it('is open-ended where the article says "including"', () => {
    const [deal] = dealsOf(
      'Halden Energy Corp. and Norvik Holdings Ltd. sign pact',
      'Halden Energy Corp. signed a cooperation agreement with Norvik Holdings Ltd., including battery storage.',
    );
    assert.equal(deal?.scope[0]?.openEnded, true);
  });

  it('says what it does not cover', () => {
    const [deal] = dealsOf(
      'Norvik Holdings Ltd. to buy Borealis Foods Inc.',
      'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. The deal does not include the frozen fish division.',
    );
    assert.deepEqual(
      deal?.scope.map((item) => [item.kind, item.text]),
      [['exclusion', 'frozen fish division']],
    );
  });

  it('keeps conjoined modifiers of one head together', () => {
    const [deal] = dealsOf(
      'Halden Energy Corp. and Norvik Holdings Ltd. sign pact',
      'Halden Energy Corp. signed a cooperation agreement with Norvik Holdings Ltd. It will provide software to small and medium-sized enterprises.',
    );
    assert.ok(texts(deal?.scope).includes('small and medium-sized enterprises'));
  });
});

describe('the price and the terms of a deal', () => {
  const [deal] = dealsOf(
    'Norvik Holdings Ltd. to buy Borealis Foods Inc.',
    'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. for about $3.2 billion in cash, or $45 a share. The deal is subject to approval by shareholders and is expected to close in the fourth quarter.',
  );

  it('are told apart', () => {
    assert.equal(deal?.value?.text, 'about $3.2 billion');
    assert.equal(deal?.value?.amount, 3.2e9);
    const fields = new Map(deal?.terms.map((term) => [term.field, term.text]));
    assert.equal(fields.get('price per share'), '$45 a share');
    assert.equal(fields.get('consideration'), 'in cash');
    assert.match(fields.get('condition') ?? '', /^subject to approval by shareholders/);
    assert.match(fields.get('closing date') ?? '', /^in the fourth quarter/);
  });

  it('leave what is stated out of what is unstated', () => {
    assert.ok(!deal?.unstated.includes('value'));
    assert.ok(!deal?.unstated.includes('timing'));
    const [timed] = dealsOf(
      'Norvik Holdings Ltd. to buy Borealis Foods Inc.',
      'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. Norvik Holdings expects to complete the purchase in the fourth quarter.',
    );
    assert.ok(timed?.terms.some((term) => /fourth quarter/.test(term.text)));
    assert.ok(!timed?.unstated.includes('timing'));
  });

  it('do not call the article silent on time and place where it tells of them beside the terms', () => {
    const signed = 'Norvik Holdings Ltd. and Halden Media Inc. signed a partnership on Monday.';
    const [silent] = dealsOf('Norvik and Halden sign partnership', signed);
    assert.ok(silent?.unstated.includes('territory'));
    const [told] = dealsOf(
      'Norvik and Halden sign partnership',
      signed,
      'The stores will be in seven towns, mostly in France. They are expected to open in May.',
    );
    assert.ok(told && !told.unstated.includes('territory') && !told.unstated.includes('timing'));
  });

  it('do not take what each of several things costs for the value of the whole', () => {
    const [deal] = dealsOf(
      'Norvik and Halden sign partnership',
      'Norvik Holdings Ltd. and Halden Media Inc. signed a partnership. The deal includes 40 new stores at $120,000 (€100,000) each.',
    );
    assert.ok(deal);
    assert.equal(deal.value, null);
  });

  it('do not call the article silent on the value where an amount in its opening may be that', () => {
    const headline = 'Norvik and Halden sign partnership';
    const signed = 'Norvik Holdings Ltd. and Halden Media Inc. signed a partnership on Monday.';
    const [silent] = dealsOf(headline, signed);
    assert.ok(silent?.unstated.includes('value'));
    const [told] = dealsOf(headline, `${signed} Some $30 million is at stake, and nobody says for what.`);
    assert.ok(told && !told.unstated.includes('value'));
  });

  it('do not take the market price for a term', () => {
    const [other] = dealsOf(
      'Norvik Holdings Ltd. to buy Borealis Foods Inc.',
      'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. The deal lifted the market. Borealis shares rose to $44 a share.',
    );
    assert.deepEqual(
      other?.terms.filter((term) => term.field === 'price per share'),
      [],
    );
  });
});

describe('the price of a deal', () => {
  for (const [text, price] of [
    ['Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. for reportedly about $500 million.', 'about $500 million'],
    ['Norvik Holdings Ltd. made a hostile $2 billion takeover proposal to Borealis Foods Inc.', '$2 billion'],
    ['Norvik Holdings Ltd. offered $44 billion for Borealis Foods Inc.', '$44 billion'],
    ['Norvik Holdings Ltd. will buy Borealis Foods Inc. in a $2 billion (€1.8 billion) deal.', '$2 billion'],
    ['Borealis Foods Inc. said it could raise up to $2.4 billion in an initial public offering.', 'up to $2.4 billion'],
  ] as const)
    it(`is read: ${text}`, () => {
      assert.equal(dealsOf('Norvik Holdings Ltd. seeks Borealis Foods Inc.', text)[0]?.value?.text, price);
    });
});

describe('what is withheld', () => {
  it('is what neither side tells', () => {
    const [deal] = dealsOf(
      'Norvik Holdings Ltd. to buy Borealis Foods Inc.',
      'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc., although neither of the companies would reveal the price.',
    );
    assert.deepEqual(texts(deal?.withheld), ['neither of the companies would reveal the price']);
    assert.deepEqual(deal?.missingResponses, []);
  });

  for (const passage of [
    'Terms of the deal were not disclosed',
    'for an undisclosed sum',
    'declined to give details of the price',
    'did not disclose the value of the deal',
    'declined to comment on the amount of the sale',
    'declined to identify the other bidder',
    'would not comment on how much the shares would cost',
    'said that no exact date had yet been set',
    'said no details were available on the price that Norvik would pay',
    'are yet to announce who will lead the company',
  ]) {
    it(`is more than silence: ${passage}`, () => {
      const tail = passage.startsWith('Terms')
        ? `. ${passage}.`
        : passage.startsWith('for')
          ? ` ${passage}.`
          : `. The companies ${passage}.`;
      const [deal] = dealsOf(
        'Norvik Holdings Ltd. to buy Borealis Foods Inc.',
        `Norvik Holdings Ltd. agreed to buy Borealis Foods Inc.${tail}`,
      );
      assert.equal(deal?.withheld.length, 1);
    });
  }
});

describe('what is withheld and not merely left out', () => {
  for (const [field, passage] of [
    ['value', 'did not say what it paid'],
    ['value', 'did not disclose how much it would cost'],
    ['timing', 'did not say when the deal would close'],
  ] as const)
    it(`${field}: ${passage}`, () => {
      const [deal] = dealsOf(
        'Norvik Holdings Ltd. to buy Borealis Foods Inc.',
        `Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. Norvik ${passage}.`,
      );
      assert.equal(deal?.withheld.length, 1);
      assert.ok(!deal?.unstated.includes(field));
    });
});

describe('what both sides keep back of a deal that lasts', () => {
  for (const [field, sentence] of [
    ['exclusivity', 'Neither company would say whether the agreement is exclusive.'],
    ['territory', 'The companies did not disclose which countries it covers.'],
    ['binding force', 'Norvik declined to say whether the letter of intent is binding.'],
  ] as const)
    it(`is withheld, and not silence on ${field}`, () => {
      const [deal] = dealsOf(
        'Norvik Holdings Ltd. to supply Borealis Foods Inc.',
        `Norvik Holdings Ltd. signed a letter of intent to supply Borealis Foods Inc. with oats, both companies said. ${sentence}`,
      );
      assert.equal(deal?.withheld.length, 1);
      assert.ok(!deal?.unstated.includes(field), deal?.unstated.join());
    });
});

describe('what is told', () => {
  it('is not withheld where something else than information is not given', () => {
    const [deal] = dealsOf(
      'Norvik Holdings Ltd. to buy Borealis Foods Inc.',
      'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. The deal will not provide managers with protection.',
    );
    assert.deepEqual(texts(deal?.withheld), []);
  });
});

describe('answers', () => {
  const { deals } = article(
    'Halden may sell its maps app in Norvik shops, report says',
    'Halden Software Inc. may soon have its maps app pre-installed on phones sold by Norvik Telecom Ltd., Reuters reports, citing an unnamed source.',
    'Halden Software Inc. reached a strategic agreement with Norvik Telecom Ltd. in May that did not touch on specifics, other than that it would concern network services, mobile payments and data centers.',
    'A Halden Software spokesperson declined to comment on the Reuters report.',
  );

  it('keep a rumour apart from what was signed', () => {
    assert.deepEqual(
      deals.map((deal) => [deal.type.value, deal.stage.value]),
      [
        ['distribution', 'rumoured'],
        ['cooperation', 'agreed-preliminary'],
      ],
    );
    assert.deepEqual(deals[0]?.related, [{ deal: deals[1]?.id, how: 'not-established' }]);
  });

  it('belong to the deal that they are about', () => {
    assert.deepEqual(
      deals[0]?.responses.map((r) => [r.party, r.kind]),
      [[names(deals[0])[0], 'declined']],
    );
    assert.deepEqual(deals[0]?.missingResponses, [names(deals[0])[1]]);
  });

  it('come from whoever runs a side, though the text calls it by its own word alone', () => {
    const [deal] = dealsOf(
      'Halden Financial Group to buy Norvik Bancorp',
      'Halden Financial Group agreed to buy Norvik Bancorp for $2 billion. The lawyers worked all weekend.',
      'Rules are strict in both countries. Regulators meet twice a year.',
      '"We are proud of what our teams can do together," said Halden Bank CEO Edward Clarke.',
    );
    assert.deepEqual(
      deal?.responses.map((r) => [r.party, r.kind]),
      [['Halden Financial Group', 'statement']],
    );
  });

  const answersIn = (headline: string, ...paragraphs: string[]) =>
    dealsOf(headline, ...paragraphs).map((deal) => deal.responses.map((r) => `${r.party}: ${r.kind}`));

  it('are a refusal and a statement where a side gives both', () => {
    assert.deepEqual(
      answersIn(
        'Halden makes bid for Corvale',
        'Halden Energy Corp. made a bid for Corvale Ferries Ltd on Monday.',
        'A Corvale Ferries spokesman declined to comment on the bid. "We are not for sale," said Anna Berg, chief executive of Corvale Ferries.',
      ),
      [['Corvale Ferries Ltd: declined', 'Corvale Ferries Ltd: statement']],
    );
  });

  it('are a refusal alone where what is said only explains it', () => {
    assert.deepEqual(
      answersIn(
        'Halden makes bid for Corvale',
        'Halden Energy Corp. made a bid for Corvale Ferries Ltd on Monday.',
        'A Corvale Ferries spokesman declined to comment on the bid, saying that it was too early.',
      ),
      [['Corvale Ferries Ltd: declined']],
    );
  });

  it('come from officials whom nobody names, where they refuse in their house’s name', () => {
    assert.deepEqual(
      answersIn(
        'Halden makes bid for Corvale',
        'Halden Energy Corp. made a bid for Corvale Ferries Ltd on Monday.',
        'Corvale Ferries officials declined to comment on the bid.',
      ),
      [['Corvale Ferries Ltd: declined']],
    );
  });

  it('come from “company spokesmen” for all sides that they name', () => {
    assert.deepEqual(
      answersIn(
        'Ferry firms consider merger',
        'Halden Lines Ltd and Corvale Ferries Ltd are considering a merger, company spokesmen said.',
      ),
      [['Halden Lines Ltd: statement', 'Corvale Ferries Ltd: statement']],
    );
  });

  it('are to each of two deals where one statement speaks of both', () => {
    const answers = answersIn(
      'Halden buys two ferry lines',
      'Halden Energy Corp. agreed to buy Corvale Ferries Ltd for $20 million.',
      'Halden Energy Corp. also agreed to buy Norvik Harbours Ltd for $30 million.',
      '"We will run Corvale Ferries and Norvik Harbours together," said Halden Energy chief executive Anna Berg.',
    );
    assert.equal(answers.length, 2);
    for (const answer of answers) assert.ok(answer.includes('Halden Energy Corp.: statement'));
  });

  it('put every named side into responses or among the missing, never both', () => {
    for (const deal of deals) {
      const answered = new Set(deal.responses.map((r) => r.party));
      for (const name of names(deal)) assert.notEqual(answered.has(name), deal.missingResponses.includes(name), name);
    }
  });

  it('leave the details that a strategic agreement keeps back as withheld, and its binding force as unstated', () => {
    assert.deepEqual(texts(deals[1]?.withheld), ['did not touch on specifics']);
    assert.ok(deals[1]?.unstated.includes('binding force'));
    assert.deepEqual(texts(deals[1]?.scope), ['network services', 'mobile payments', 'data centers']);
  });
});

describe('every passage of a deal', () => {
  it('slices to its text', () => {
    const text =
      '# Norvik Holdings to buy Borealis Foods\n\n*Norvik Holdings Ltd.* agreed to buy [Borealis Foods Inc.](https://example.org) for $3 billion. The deal covers **mills**, farms and ships. Terms were not disclosed.';
    const { deals } = article(text.slice(2));
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const quote = value as { start?: unknown; end?: unknown; text?: unknown };
      if (typeof quote.start === 'number' && typeof quote.end === 'number' && typeof quote.text === 'string') {
        assert.equal(text.slice(quote.start, quote.end), quote.text);
      }
      for (const inner of Object.values(value)) check(inner);
    };
    assert.ok(deals.length > 0);
    check(deals);
  });
});
