import assert from 'node:assert/strict';
import { dealsOf, texts } from './article.ts';

const scopeOf = (...paragraphs: [string, ...string[]]) => texts(dealsOf(...paragraphs)[0]?.scope);

describe('what a deal word deals in', () => {
  it('is what is bought, where that is no side', () => {
    const scope = scopeOf(
      'Norvik Airlines Ltd. to buy jets from Halden Aircraft Corp.',
      'Norvik Airlines Ltd. agreed to buy 12 long-haul jets from Halden Aircraft Corp. on Friday.',
    );
    assert.ok(scope.includes('12 long-haul jets'), scope.join());
  });

  it('is what an order or a sale is of', () => {
    const scope = scopeOf(
      'Norvik Holdings Ltd. sells plants to Halden Corp.',
      'Norvik Holdings Ltd. announced the sale of 13 cereal plants to Halden Corp.',
    );
    assert.ok(scope.includes('13 cereal plants'), scope.join());
  });

  it('is what an agreement is made to do, with what that is done to', () => {
    const scope = scopeOf(
      'Norvik Holdings Ltd. and Halden Corp. sign pipeline agreement',
      'Norvik Holdings Ltd. and Halden Corp. signed an agreement to begin construction of the northern pipeline.',
    );
    assert.deepEqual(scope, ['construction of the northern pipeline']);
  });

  it('is what rights are given to', () => {
    const scope = scopeOf(
      'Norvik Holdings Ltd. and Halden Corp. sign licence agreement',
      'Norvik Holdings Ltd. signed a licence agreement with Halden Corp. The agreement grants rights to two of its patents.',
    );
    assert.ok(
      scope.some((item) => /patents/.test(item)),
      scope.join(),
    );
  });

  it('is what a contract or talks with somebody are for', () => {
    for (const [text, ...items] of [
      [
        'Norvik Bank Ltd. is in talks with Halden Cloud Corp. over a joint data centre and fraud-detection software, two people said.',
        'joint data centre',
        'fraud-detection software',
      ],
      [
        'Norvik Bank Ltd. signed a contract with Halden Cloud Corp. for the supply of backup servers.',
        'backup servers',
      ],
      [
        'Norvik Bank Ltd. signed an agreement with Halden Cloud Corp. to build and run two server farms.',
        'two server farms',
      ],
    ] as const)
      assert.deepEqual(scopeOf('Norvik Bank and Halden Cloud in server pact', text), items);
  });

  it('is what is said to be a part of it', () => {
    for (const last of ['are also part of the deal', 'are included in the purchase', 'were covered by the agreement'])
      assert.deepEqual(
        scopeOf(
          'Norvik to buy Borealis',
          'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. on Monday.',
          `Two bakeries and the Tarn brand ${last}.`,
        ),
        ['Two bakeries', 'Tarn brand'],
        last,
      );
    assert.deepEqual(
      scopeOf(
        'Norvik to buy Borealis',
        'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. on Monday.',
        'Two bakeries are not part of the deal.',
      ),
      [],
    );
  });

  it('is neither a side, nor its stock, nor money', () => {
    for (const text of [
      'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. for $3 billion.',
      'Norvik Holdings Ltd. agreed to buy rival Borealis Foods Inc.',
      'Norvik Holdings Ltd. agreed to buy Borealis Foods stock.',
      'Norvik Holdings Ltd. made an offer to seek control of Borealis Foods Inc.',
      'Norvik Holdings Ltd. agreed to buy 30 percent of the shares of Borealis Foods Inc.',
    ])
      assert.deepEqual(scopeOf('Norvik Holdings Ltd. to buy Borealis Foods Inc.', text), [], text);
  });
});

describe('a list of what is covered', () => {
  const covered = (text: string) =>
    scopeOf(
      'Norvik Rail and Halden Signal sign pact',
      `The pact between Norvik Rail Ltd. and Halden Signal Corp. ${text}`,
    );

  it('goes on over nouns that look like verbs', () => {
    assert.deepEqual(
      covered('covers driverless trains, carbon capture, revenue sharing and ticketing, among other things.'),
      ['driverless trains', 'carbon capture', 'revenue sharing', 'ticketing'],
    );
  });

  it('ends where only a comma parts it from whoever comes next', () => {
    assert.deepEqual(covered('covers driverless trains, Tarn Ferries Ltd. was told.'), ['driverless trains']);
  });
});

describe('how a thing is made', () => {
  it('is no scope of the deal for it', () => {
    const [deal] = dealsOf(
      'Norvik Air orders 20 Halden jets',
      'Norvik Air Ltd. has ordered 20 Halden jets. The jet will be the first to be manufactured mainly with composites.',
    );
    assert.ok(!texts(deal?.scope).some((text) => text.includes('composites')));
  });
});

describe('what a side will do under a deal', () => {
  const planned = (text: string) =>
    scopeOf(
      'Halden Energy to work with Norvik Steel',
      'Halden Energy Corp. and Norvik Steel Ltd. signed a cooperation agreement on Monday.',
      text,
    );

  it('is heard behind “also” and behind a verb before', () => {
    assert.deepEqual(planned('Halden will also build two electrolysers and jointly develop new furnaces.'), [
      'two electrolysers',
      'new furnaces',
    ]);
  });

  it('is what rights are for, where they hold, and where not', () => {
    assert.deepEqual(
      planned('The agreement grants Halden the rights to develop and sell a spray in Asia, except Japan.'),
      ['spray', 'Asia', 'Japan'],
    );
  });
});

describe('what is given to somebody', () => {
  it('is what stands behind “with”, and not who gets it', () => {
    const scope = scopeOf(
      'Halden Aircraft to supply Norvik Airlines',
      'Halden Aircraft Corp. signed a contract to supply Norvik Airlines Ltd. (NA) with refueling tankers and engines.',
    );
    assert.deepEqual(scope, ['refueling tankers', 'engines']);
  });
});

describe('the purchase of a business', () => {
  const bought = (...paragraphs: string[]) =>
    scopeOf(
      'Norvik to buy Borealis',
      'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. on Monday.',
      ...paragraphs,
    );

  it('covers what it is said to include', () => {
    assert.deepEqual(bought('The purchase includes two bakeries and the Tarn brand.'), ['two bakeries', 'Tarn brand']);
  });

  for (const text of [
    'The merger of Norvik and Borealis would create the largest baker in the country.',
    'Under the deal Norvik will provide services to half of the bakers.',
    'The bakers have a programme with services such as delivery and cleaning.',
    'The deal would give Norvik greater value and deliver efficiencies.',
  ])
    it(`covers nothing that only follows from it: ${text}`, () => assert.deepEqual(bought(text), []));

  it('covers neither its buyer nor the firm with what it is', () => {
    const scope = scopeOf(
      'Borealis to be sold',
      'Norvik Holdings Ltd. agreed to sell the online bakery site Borealis to the investment fund Halden Partners.',
    );
    assert.deepEqual(scope, []);
  });

  it('covers rights to something as a whole', () => {
    const scope = scopeOf(
      'Norvik buys assets of Borealis',
      'Norvik Holdings Ltd. agreed to purchase the website, the stock and the licence to the Tarn brand from Borealis Foods Inc.',
    );
    assert.ok(
      scope.some((item) => /Tarn brand/.test(item)),
      scope.join(),
    );
  });
});

describe('a sentence that goes on about what was told', () => {
  it('lists what “such” things are', () => {
    const scope = scopeOf(
      'Halden may sell its apps in Norvik shops',
      'Halden Software Inc. may soon have its apps pre-installed on phones sold by Norvik Telecom Ltd., Reuters reports.',
      'Such apps include the map service Tarnmap and Halden’s messaging service Skald.',
    );
    for (const name of ['Tarnmap', 'Skald'])
      assert.ok(
        scope.some((item) => item.includes(name)),
        scope.join(),
      );
  });
});

describe('what a deal leaves out', () => {
  const kindsOf = (text: string) =>
    dealsOf(
      'Halden Energy Corp. to supply Norvik Holdings Ltd.',
      `Halden Energy Corp. signed a contract to supply Norvik Holdings Ltd. with pumps. ${text}`,
    )[0]?.scope.map((item) => `${item.text}: ${item.kind === 'exclusion'}`) ?? [];

  it('is what the deal does not extend to, and what is excepted', () => {
    assert.deepEqual(
      kindsOf('The contract covers valves in Asia, except Japan. It does not extend to repair work.').slice(1),
      ['valves: false', 'Japan: true', 'repair work: true'],
    );
    assert.deepEqual(kindsOf('The contract is limited to spare parts and excludes oil seals.').slice(1), [
      'spare parts: false',
      'oil seals: true',
    ]);
  });

  it('is what stands behind “but not”', () => {
    assert.deepEqual(kindsOf('The contract covers valves and seals but not packaging.').slice(1), [
      'valves: false',
      'seals: false',
      'packaging: true',
    ]);
  });

  it('is marked as such', () => {
    assert.deepEqual(
      kindsOf('The contract covers valves, excluding the Tarn plant. It excludes turbines and filters.').slice(1),
      ['valves: false', 'Tarn plant: true', 'turbines: true', 'filters: true'],
    );
  });

  it('stands beside what “it will also cover”', () => {
    assert.deepEqual(kindsOf('It will also cover valves. It does not even include turbines.').slice(1), [
      'valves: false',
      'turbines: true',
    ]);
  });

  it('is not what follows on something else that is not so', () => {
    assert.deepEqual(kindsOf('The contract, whose value was not disclosed, covers valves and spare parts.').slice(1), [
      'valves: false',
      'spare parts: false',
    ]);
  });
});
