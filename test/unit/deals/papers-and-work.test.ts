import assert from 'node:assert/strict';
import { dealsOf, inBrief, namesWithRoles } from './article.ts';

/** The deals of one sentence, each with its kind, how far it is, and its sides. */
const told = (text: string): readonly string[] =>
  dealsOf('Business briefing', text).map((deal) => inBrief(deal, namesWithRoles(deal)));

const found: readonly (readonly [string, string])[] = [
  [
    'Norvik Pharma Ltd. will sell Halden Labs Ltd.’s vaccine in Brazil under an agreement signed on Tuesday.',
    'distribution/agreed: Norvik Pharma Ltd (distributor) + Halden Labs Ltd (provider)',
  ],
  [
    'Halden Games Ltd. is pulling all its titles from Osier Streaming Ltd., ending a licensing deal that ran for six years.',
    'licence/ended: Halden Games Ltd (partner) + Osier Streaming Ltd (partner)',
  ],
  [
    'Norvik Bus Ltd. will deliver 600 city buses to the Tarn Transit Authority under a contract signed on Monday.',
    'supply/agreed: Norvik Bus Ltd (supplier) + Tarn Transit Authority (customer)',
  ],
  [
    'Halden Bank Ltd. awarded Norvik Data Ltd. a nine-year, 740-million-euro contract to run its data centres.',
    'service/agreed: Halden Bank Ltd (customer) + Norvik Data Ltd (supplier)',
  ],
  [
    'Halden Air Ltd. has entrusted the maintenance of its jets to Norvik Technik Ltd.',
    'service/agreed: Halden Air Ltd (customer) + Norvik Technik Ltd (provider)',
  ],
  [
    'Halden Rail Ltd. has signed up Norvik Signals Ltd. to upgrade its network.',
    'service/agreed: Halden Rail Ltd (customer) + Norvik Signals Ltd (provider)',
  ],
  [
    'Halden Coaches Ltd. has contracted with Norvik Bus Ltd. to run its night lines.',
    'service/agreed: Halden Coaches Ltd (partner) + Norvik Bus Ltd (partner)',
  ],
  [
    'Halden Snacks Ltd. picked Norvik Foods Ltd. to distribute its crisps in Brazil.',
    'distribution/agreed: Halden Snacks Ltd (customer) + Norvik Foods Ltd (provider)',
  ],
  [
    'Halden Motors Ltd. has picked Norvik Cells Ltd. as its battery supplier.',
    'supply/agreed: Halden Motors Ltd (customer) + Norvik Cells Ltd (provider)',
  ],
  [
    'Halden Pay Ltd.’s earlier alliance with Osier Stores Ltd. fell apart last year.',
    'cooperation/ended: Halden Pay Ltd (partner) + Osier Stores Ltd (partner)',
  ],
];

const none: readonly string[] = [
  'Halden Cement Ltd. and Norvik Cement Ltd. said they were cooperating.',
  'Halden Gas Ltd. ships its fuel from the Osier terminal under a permit, ending a long wait.',
  'Halden Ltd. said that Norvik Ltd. works under an old rule.',
  'Halden Ltd. retained Norvik Bank Ltd. to sell its furnace line.',
  'Halden Ltd. signed up 40,000 new customers in May to try its service.',
  'Halden Ltd. turned to its old name to win back shoppers.',
];

describe('papers under which something is done, and work that is handed to somebody', () => {
  for (const [text, deal] of found) it(text, () => assert.deepEqual(told(text), [deal]));
  it('tells who gets the work from who loses it', () =>
    assert.deepEqual(
      told(
        'Halden Bank Ltd. is handing the running of its computers to Peruvian-owned Norvik Data Ltd. for nine years, tearing up an arrangement with Osier Data Ltd.',
      ),
      [
        'service/agreed: Halden Bank Ltd (customer) + Norvik Data Ltd (provider)',
        'cooperation/ended: Halden Bank Ltd (partner) + Osier Data Ltd (partner)',
      ],
    ));
  it('takes whom a paper was signed with from before it', () =>
    assert.deepEqual(
      told('Halden Gas Ltd. expects to sell more to Norvik Fuel Ltd., with which it signed heads of agreement in May.'),
      ['cooperation/agreed-preliminary: Halden Gas Ltd (partner) + Norvik Fuel Ltd (partner)'],
    ));
  for (const text of none) it(`no deal: ${text}`, () => assert.deepEqual(told(text), []));
});
