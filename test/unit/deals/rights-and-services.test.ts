import assert from 'node:assert/strict';
import { dealsOf, inBrief, namesWithRoles } from './article.ts';

/** The deals of one sentence, each with its kind, how far it is, and its sides. */
const told = (text: string): readonly string[] =>
  dealsOf('Business briefing', text).map((deal) => inBrief(deal, namesWithRoles(deal)));

const found: readonly (readonly [string, string])[] = [
  [
    'Velmar Pharma Ltd. granted Tarn Labs Ltd. the exclusive rights to sell its eye drops in Peru.',
    'licence/agreed: Velmar Pharma Ltd (licensor) + Tarn Labs Ltd (licensee)',
  ],
  [
    'Tarn Labs Ltd. won the rights to distribute the eye drops of Velmar Pharma Ltd. in Peru.',
    'licence/agreed: Velmar Pharma Ltd (licensor) + Tarn Labs Ltd (licensee)',
  ],
  [
    'Tarn Films Ltd. was granted the rights to adapt two novels by Halden Books Ltd. on Monday.',
    'licence/agreed: Halden Books Ltd (licensor) + Tarn Films Ltd (licensee)',
  ],
  [
    'Halden Ports Ltd. has been granted a 30-year concession to operate the container terminal.',
    'licence/agreed: Halden Ports Ltd (licensee)',
  ],
  ['Halden Rail Ltd. has won a tender to build a tram line.', 'service/agreed: Halden Rail Ltd (supplier)'],
  [
    'Halden Rail Ltd. was awarded a $200 million contract to build a tram line.',
    'service/agreed: Halden Rail Ltd (supplier)',
  ],
  [
    'Halden Energy Ltd. agreed with Norvik Power Ltd. to build two wind farms off the coast.',
    'cooperation/agreed: Halden Energy Ltd (partner) + Norvik Power Ltd (partner)',
  ],
  [
    'Halden Telecom Ltd. and Norvik Mobile Ltd. agreed to share their masts in the north.',
    'cooperation/agreed: Halden Telecom Ltd (partner) + Norvik Mobile Ltd (partner)',
  ],
  [
    'Halden Games Ltd. became the shirt sponsor of Tarn Rovers FC on Monday.',
    'other/agreed: Halden Games Ltd (sponsor) + Tarn Rovers FC (sponsored)',
  ],
  [
    'Halden Hotels Ltd. will manage two lodges owned by Norvik Land Ltd. on the coast.',
    'service/agreed: Halden Hotels Ltd (provider) + Norvik Land Ltd (customer)',
  ],
  [
    'Norvik Stores Ltd. will sell Halden Beauty Ltd. creams in its 600 shops.',
    'distribution/agreed: Norvik Stores Ltd (distributor) + Halden Beauty Ltd (provider)',
  ],
  [
    'Shareholders of Norvik Mining Ltd. voted in favour of the takeover by Halden Metals Ltd. on Monday.',
    'acquisition/agreed: Halden Metals Ltd (buyer) + Norvik Mining Ltd (target)',
  ],
  [
    'Norvik Steel Ltd. has struck a deal to take a 25 percent interest in Halden Paper Ltd. from June.',
    'stake/agreed: Norvik Steel Ltd (buyer) + Halden Paper Ltd (target)',
  ],
];

const none: readonly string[] = [
  'Regulators granted Tarn Labs Ltd. approval to sell its eye drops in Peru.',
  'Workers at Halden Rail Ltd. won the right to strike.',
  'Halden Rail Ltd. lost the tender for the tram line.',
  'The tender for the tram line will be opened next month.',
  'Halden Telecom Ltd. and Norvik Mobile Ltd. agreed to wait for the court.',
  'Halden Energy Ltd. agreed with Norvik Power Ltd. that prices were too low.',
  'Halden Hotels Ltd. will manage with fewer staff this summer.',
  'Halden Hotels Ltd. will run adverts for its lodges in May.',
  'Norvik Stores Ltd. will sell fewer creams in its 600 shops.',
  'Shareholders of Norvik Mining Ltd. voted in favour of a higher dividend.',
  'Halden Bank Ltd. raised its interest rate on loans to 5 percent.',
  'Norvik Steel Ltd. will supply the details next week.',
  'Tarn Labs Ltd. tested its eye drops in combination with a pill made by Velmar Pharma Ltd. on mice.',
];

describe('Rights, tenders, work for somebody and other plain deals', () => {
  for (const [text, deal] of found) it(text, () => assert.deepEqual(told(text), [deal]));
  for (const text of none) it(`no deal: ${text}`, () => assert.deepEqual(told(text), []));
});
