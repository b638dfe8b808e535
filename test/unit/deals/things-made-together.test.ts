import assert from 'node:assert/strict';
import { dealsIn, dealsOf, inBrief, namesWithRoles } from './article.ts';

const told = (text: string): readonly string[] => dealsIn(text).map((deal) => inBrief(deal, namesWithRoles(deal)));

const found: readonly (readonly [string, string])[] = [
  [
    'Halden Motors Ltd. and Norvik Motors Ltd. have called off their 3-billion-euro plan to build a battery plant together near Lyon.',
    'cooperation/ended: Halden Motors Ltd (partner) + Norvik Motors Ltd (partner)',
  ],
  [
    'Halden Motors Ltd. and Norvik Motors Ltd. have scrapped plans for a joint battery plant.',
    'cooperation/ended: Halden Motors Ltd (partner) + Norvik Motors Ltd (partner)',
  ],
  [
    'Halden Foods Ltd. is in talks with Norvik Stores Ltd. about joint purchasing of rice, though nothing has been settled.',
    'cooperation/in-talks: Halden Foods Ltd (partner) + Norvik Stores Ltd (partner)',
  ],
  [
    'Halden Steel Ltd. has entered into a memorandum with Norvik Energy Ltd. on hydrogen.',
    'cooperation/agreed-preliminary: Halden Steel Ltd (partner) + Norvik Energy Ltd (partner)',
  ],
  [
    'Halden Media Ltd. and Norvik Labs Ltd. ended all eleven lawsuits against each other.',
    'settlement/agreed: Halden Media Ltd (partner) + Norvik Labs Ltd (partner)',
  ],
  [
    'Halden Media Ltd. and Norvik Labs Ltd. signed a ten-year cross-license on Monday.',
    'licence/agreed: Halden Media Ltd (partner) + Norvik Labs Ltd (partner)',
  ],
  [
    'Halden Motors Ltd. will source its batteries from Norvik Cells Ltd. from May.',
    'supply/agreed: Halden Motors Ltd (customer) + Norvik Cells Ltd (supplier)',
  ],
  [
    'Norvik Chips Ltd. will supply modems for Halden Phones Ltd.’s next two handsets.',
    'supply/agreed: Norvik Chips Ltd (supplier) + Halden Phones Ltd (customer)',
  ],
  [
    'Halden Foods Ltd. will put its readers into the shops that Norvik Group Ltd. serves, under an exclusive distribution agreement the two signed last week.',
    'distribution/agreed: Halden Foods Ltd (partner) + Norvik Group Ltd (partner)',
  ],
  [
    'Halden Motors Ltd. will use batteries from Norvik Cells Ltd. in its next vans.',
    'supply/agreed: Halden Motors Ltd (customer) + Norvik Cells Ltd (supplier)',
  ],
  [
    'Norvik Steel Ltd. will buy power from Halden Wind Ltd.’s farm outside Lyon for 15 years.',
    'supply/agreed: Norvik Steel Ltd (customer) + Halden Wind Ltd (supplier)',
  ],
  [
    'Halden Cloud Ltd. landed a $300 million contract from Norvik Bank Ltd. on Monday.',
    'service/agreed: Norvik Bank Ltd (customer) + Halden Cloud Ltd (supplier)',
  ],
  [
    'Halden Motors Ltd. and Norvik Motors Ltd. will share an electric platform from May.',
    'cooperation/agreed: Halden Motors Ltd (partner) + Norvik Motors Ltd (partner)',
  ],
  [
    'Halden Labs Ltd. reached a tentative settlement with 31 states over its pills.',
    'settlement/agreed-preliminary: Halden Labs Ltd (partner) + 31 states (partner)',
  ],
];

const none: readonly string[] = [
  'Halden Ltd. and Norvik Ltd. found common ground in a joint statement.',
  'Halden Ltd. said in a memorandum to its staff that Norvik Ltd. was growing.',
  'Halden Ltd., the supplier of paint to many a yard, praised Norvik Ltd.',
  'Halden Ltd. uses batteries from Norvik Cells Ltd. in its clocks.',
  'Halden Ltd. sells its soap in 31 states and ships to 12 counties.',
  'Halden Ltd. will make room for Norvik Ltd. in its lobby.',
];

describe('what two make, buy or sign together', () => {
  for (const [text, deal] of found) it(text, () => assert.deepEqual(told(text), [deal]));
  for (const text of none) it(`no deal: ${text}`, () => assert.deepEqual(told(text), []));

  it('takes the other side of a contract from the sentence behind it', () => {
    const [deal] = dealsOf(
      'Tarn Lines orders buses',
      'Tarn Lines Ltd. signed a contract for 600 city buses on Friday.',
      'The agreement with Halden Bus Ltd. is valued at 87.5 million dollars.',
    );
    assert.deepEqual(namesWithRoles(deal!), ['Tarn Lines Ltd (partner)', 'Halden Bus Ltd (partner)']);
  });

  it('takes "the two" for those who were just told of', () => {
    const deals = dealsOf(
      'Halden Compute to buy Norvik chips',
      'Halden Compute Ltd. will buy chips from Norvik Silicon Ltd. for five years, the companies said.',
      'The two also signed a letter of intent with the Osier Polytechnic to write a compiler.',
    );
    assert.deepEqual(
      deals.map((deal) => inBrief(deal)),
      [
        'supply/agreed: Halden Compute Ltd. + Norvik Silicon Ltd.',
        'cooperation/agreed-preliminary: Halden Compute Ltd. + Norvik Silicon Ltd. + Osier Polytechnic',
      ],
    );
  });
});
