import assert from 'node:assert/strict';
import { dealsIn, inBrief } from './article.ts';

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
    ['Halden Foods’s new app will use Norwell’s maps.', 'cooperation/agreed: Norwell + Halden Foods'],
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
