import assert from 'node:assert/strict';
import { dealsIn, dealsOf, inBrief } from './article.ts';

const inOneLine = (sentence: string) => dealsIn(sentence).map((deal) => inBrief(deal));

describe('goods of one that go into those of another', () => {
  for (const [sentence, deal] of [
    ['Vellum Motors will fit Osier’s batteries into its vans from May.', 'supply/agreed: Vellum Motors + Osier'],
    [
      'Wayfind’s maps will be built into every car that Vellum Motors sells, the two firms said.',
      'cooperation/agreed: Vellum Motors + Wayfind',
    ],
    [
      'Tarn Electric said its next console would run on chips designed by Tessel.',
      'supply/agreed: Tarn Electric + Tessel',
    ],
    ['Tarn Grocers will add Doe Bakery’s breads to its shelves.', 'distribution/agreed: Tarn Grocers + Doe Bakery'],
    ['Halden Foods’s new app will use Norwell’s maps.', 'cooperation/agreed: Halden Foods + Norwell'],
  ] as const)
    it(`are told by a verb alone: ${sentence}`, () => assert.deepEqual(inOneLine(sentence), [deal]));

  for (const sentence of [
    'Halden’s profits will power Norwell’s growth, analysts said.',
    'The council will use Halden’s report in its review.',
    'Norvik Bank will add Halden’s 200 workers to its staff.',
    'Vellum Motors uses Osier’s batteries in its vans.',
  ])
    it(`are no results, people or papers, and to come: ${sentence}`, () => assert.deepEqual(dealsIn(sentence), []));
});

describe('a firm that is told by the work it is chosen for', () => {
  for (const [sentence, deal] of [
    [
      'The Ministry of Defence has picked Corvane to maintain its boats.',
      'service/agreed: Ministry of Defence + Corvane',
    ],
    ['Exeter Water has hired Flowline to empty its tanks.', 'service/agreed: Exeter Water + Flowline'],
  ] as const)
    it(`does it for whoever chose: ${sentence}`, () => assert.deepEqual(inOneLine(sentence), [deal]));

  it('is no place and nobody’s first name', () => {
    assert.deepEqual(dealsIn('Halden chose Paris to build its new store.'), []);
    assert.deepEqual(dealsIn('Norwell picked Maria to run its shops in Lima.'), []);
  });
});

describe('two that link up', () => {
  it('are read past a compound that holds a verb', () =>
    assert.deepEqual(inOneLine('Hotel group Halden has linked up with car-hire firm Rodabem in Portugal.'), [
      'cooperation/agreed: Halden + Rodabem',
    ]));

  it('for an order bid for no company', () =>
    assert.deepEqual(inOneLine('Halden Rail has teamed with Norwell to bid for an order of commuter trains.'), [
      'cooperation/agreed: Halden Rail + Norwell',
    ]));
});

describe('work and rights that change hands by a verb alone', () => {
  for (const [sentence, deal] of [
    [
      'Insurer Halden Mutual is moving its computing to Norwell Cloud.',
      'service/agreed: Halden Mutual + Norwell Cloud',
    ],
    ['Rosen Klinik has opted for Norwell Medical’s scanners.', 'supply/agreed: Rosen Klinik + Norwell Medical'],
    ['Halden Bank settled on Norwell Systems to replace its ledger.', 'service/agreed: Halden Bank + Norwell Systems'],
    ['Osier Airlines will fly mail for Tarn Post from next year.', 'service/agreed: Osier Airlines + Tarn Post'],
    ['Halden News is letting Norwell AI train its models on its archives.', 'licence/agreed: Halden News + Norwell AI'],
    [
      'Tarn Games has licensed Osier Studios’ engine for its next titles.',
      'licence/agreed: Osier Studios + Tarn Games',
    ],
    [
      'Halden Biotech has given Norwell Health the European rights to its spray.',
      'licence/agreed: Halden Biotech + Norwell Health',
    ],
    [
      'Nordvik Power will buy the entire output of a wind farm that Castell Wind is building off Peru.',
      'supply/agreed: Nordvik Power + Castell Wind',
    ],
    [
      'Under the terms of a memorandum signed in Lima, Halden Shipping and Norwell Ports will study a terminal.',
      'cooperation/agreed-preliminary: Halden Shipping + Norwell Ports',
    ],
  ] as const)
    it(`is a deal: ${sentence}`, () => assert.deepEqual(inOneLine(sentence), [deal]));

  for (const sentence of [
    'Halden is moving its headquarters to Norwell Park.',
    'The court let Halden Airways use its own name.',
    'Halden Bank decided on Monday to close its branches.',
    'The prize went with Jane Doe to Lima.',
    'Halden has given women the rights to vote at its meetings.',
    'Halden Labs licensed its patents last year.',
  ])
    it(`is none of what is only like it: ${sentence}`, () => assert.deepEqual(dealsIn(sentence), []));
});

describe('papers by what is done under them', () => {
  for (const [sentence, deal] of [
    [
      'Tarn Steel has agreed with Halden Mining of Peru to jointly develop a mine.',
      'cooperation/agreed: Tarn Steel + Halden Mining',
    ],
    [
      'Osier Systems has signed an agreement for Tarn Inc. to sell its switches through 150 dealers.',
      'distribution/agreed: Osier Systems + Tarn Inc.',
    ],
    [
      'Under a pact signed Monday, Norwell Drugs will sell Halden Pharma’s pills in Peru.',
      'distribution/agreed: Norwell Drugs + Halden Pharma',
    ],
    [
      'Halden Tools signed an accord under which Norwell Stores will market its drills in Asia.',
      'distribution/agreed: Halden Tools + Norwell Stores',
    ],
  ] as const)
    it(`have the sides that do it: ${sentence}`, () => assert.deepEqual(inOneLine(sentence), [deal]));

  for (const sentence of [
    'On the Tarn Exchange, oil contracts for October fell to $64.',
    'The contract was fought for between Halden Air and Norwell Air.',
    'The union is expected to pick Halden Motor to be its target.',
    'Osier Marine will take over from Norwell Marine in April.',
  ])
    it(`are none where nobody makes one: ${sentence}`, () => assert.deepEqual(dealsIn(sentence), []));
});

describe('wares and work of another', () => {
  for (const [sentence, deal] of [
    ['Halden Brewing will brew Norwell Beer’s lager in India.', 'supply/agreed: Halden Brewing + Norwell Beer'],
    ['Osier Pictures will adapt three novels published by Tarn Books.', 'licence/agreed: Osier Pictures + Tarn Books'],
    ['Halden Hotels takes over the management of Tarn Resorts’ hotel.', 'service/agreed: Halden Hotels + Tarn Resorts'],
    [
      'Halden Bank and Norwell Insurance will sell each other’s policies.',
      'cooperation/agreed: Halden Bank + Norwell Insurance',
    ],
    ['Tarn Hotels is putting Kestrel Coffee’s machines in its lobbies.', 'supply/agreed: Tarn Hotels + Kestrel Coffee'],
    [
      'Kestrel Motors joins Halden Electric’s charging network.',
      'cooperation/agreed: Kestrel Motors + Halden Electric',
    ],
    ['Norwell Pay and Osier Bank launch a joint credit card.', 'cooperation/agreed: Norwell Pay + Osier Bank'],
  ] as const)
    it(`are a deal of who takes them on: ${sentence}`, () => assert.deepEqual(inOneLine(sentence), [deal]));

  for (const sentence of [
    'Halden will show Norwell’s weakness.',
    'Two Halden Corp directors will join Norwell Corp’s board.',
    'Halden will continue to market Norwell Foods’ sauces.',
    'Halden reserves the right to sue Norwell.',
  ])
    it(`are none where nothing is taken on: ${sentence}`, () => assert.deepEqual(dealsIn(sentence), []));

  it('is done under the deal just told, and is none beside it', () => {
    const deals = dealsOf(
      'Halden in venture with Norwell',
      'Halden Pharma formed a joint venture with Norwell Drugs on Monday.',
      'Halden Pharma will sell Norwell Drugs’ pills in Peru.',
    );
    assert.deepEqual(
      deals.map((deal) => inBrief(deal)),
      ['joint-venture/agreed: Halden Pharma + Norwell Drugs'],
    );
  });
});

it('a rival that was outbid is no side of the rights', () => {
  const [deal] = dealsOf(
    'TV Nord keeps league',
    'TV Nord retains the rights to show league football until 2030 after outbidding Tarn Television.',
  );
  assert.ok(!deal?.parties.some(({ name }) => name.startsWith('Tarn')));
});

describe('what somebody is paid to be, to give or to make', () => {
  for (const [sentence, deal] of [
    ['Singer Jane Doe is to become the face of Ondine Corp.', 'other/agreed: Ondine Corp + Jane Doe'],
    ['Osier Labs has granted Tarn Pharma an option on its cancer drug.', 'licence/agreed: Osier Labs + Tarn Pharma'],
    [
      'Osier Semiconductor will make chips designed by Tarn Devices in Dresden.',
      'supply/agreed: Osier Semiconductor + Tarn Devices',
    ],
    [
      'Halden Toys’ dolls will be sold through the 900 shops of Norwell Stores.',
      'distribution/agreed: Norwell Stores + Halden Toys',
    ],
    ['Tarn Water has engaged Halden Engineering for its new plant.', 'service/agreed: Tarn Water + Halden Engineering'],
  ] as const)
    it(`is a deal: ${sentence}`, () => assert.deepEqual(inOneLine(sentence), [deal]));

  for (const sentence of [
    'Jane Doe became the new ambassador of Norland.',
    'Halden’s views will be offered in Norwell’s court case.',
    'Tarn hired Halden Bank for its sale.',
  ])
    it(`is no office, view or advice: ${sentence}`, () => assert.deepEqual(dealsIn(sentence), []));
});
