import assert from 'node:assert/strict';
import { dealsOf, inBrief, names } from './article.ts';

/** What an article says in its first sentence, and the sides of the deal that it tells by it. */
const told: readonly (readonly [string, readonly string[]])[] = [
  ['Norvik Steel Corp. settled a lawsuit against Halden Rail Plc.', ['Norvik Steel Corp.', 'Halden Rail Plc']],
  ['Norvik Steel Corp. is close to selling its towers to Halden Rail Plc.', ['Norvik Steel Corp.', 'Halden Rail Plc']],
  ['Norvik Steel Corp. is in talks with Halden Bank Plc.', ['Norvik Steel Corp.', 'Halden Bank Plc']],
  [
    'Norvik Steel Corp., one of the oldest makers of rails announced the purchase of Halden Rail Plc.',
    ['Norvik Steel Corp.', 'Halden Rail Plc'],
  ],
  [
    "Norvik Steel Corp.'s talks about a merger are under way with Halden Rail Plc.",
    ['Norvik Steel Corp.', 'Halden Rail Plc'],
  ],
  [
    'Norvik Steel Corp. already has supply contracts with Halden Rail Plc, and signed another contract with it.',
    ['Norvik Steel Corp.', 'Halden Rail Plc'],
  ],
  [
    'Norvik Stores Inc. will expand in the east by purchasing Halden Markets Plc for $5 million.',
    ['Norvik Stores Inc.', 'Halden Markets Plc'],
  ],
  [
    'Stations such as Norvik Media Inc. have reached an agreement with Halden Video Plc over their films.',
    ['Norvik Media Inc.', 'Halden Video Plc'],
  ],
  ['Norvik Steel Corp. has obtained financing from Halden Bank Plc.', ['Halden Bank Plc', 'Norvik Steel Corp.']],
  ['Halden Bank Plc lent Norvik Steel Corp. $40 million last week.', ['Halden Bank Plc', 'Norvik Steel Corp.']],
  ['Norvik Steel Corp. borrowed $40 million from Halden Bank Plc.', ['Norvik Steel Corp.', 'Halden Bank Plc']],
  [
    'Norvik Motors Inc., Velmar Motors Inc. and Halden Motors Plc said they will work together on batteries.',
    ['Norvik Motors Inc.', 'Velmar Motors Inc.', 'Halden Motors Plc'],
  ],
  ['Norvik Rail Inc. has chosen Halden Steel Plc to make its rails.', ['Norvik Rail Inc.', 'Halden Steel Plc']],
  ['Halden Steel Plc was picked by Norvik Rail Inc. to make its rails.', ['Norvik Rail Inc.', 'Halden Steel Plc']],
  ['Norvik Air Inc. leased ten jets from Halden Aviation Plc.', ['Norvik Air Inc.', 'Halden Aviation Plc']],
  ['Peru signed a rescue deal with the International Monetary Fund.', ['International Monetary Fund', 'Peru']],
  ['Greece will receive an IMF loan of $4 billion.', ['IMF', 'Greece']],
  [
    "Norvik Holdings Inc. has made a takeover bid for the country's oldest lender, the Halden Bank.",
    ['Norvik Holdings Inc.', 'Halden Bank'],
  ],
  [
    'Norvik Steel Corp. has reached agreements with Oslo and Bergen based companies, Halden Rail Plc and Velmar Plc.',
    ['Norvik Steel Corp.', 'Halden Rail Plc', 'Velmar Plc'],
  ],
  ['Norvik Steel Corp. bought Oslo based Halden Rail Plc.', ['Norvik Steel Corp.', 'Halden Rail Plc']],
  [
    'Norvik Steel Corp. sued Halden Rail Plc after the two failed to reach an agreement over rails.',
    ['Norvik Steel Corp.', 'Halden Rail Plc'],
  ],
  [
    'Norvik Steel Corp. said on its site that their partnership with Halden Rail Plc is alive.',
    ['Norvik Steel Corp.', 'Halden Rail Plc'],
  ],
  [
    'Norvik Steel Corp. was the object of a takeover bid by Halden Rail Plc.',
    ['Halden Rail Plc', 'Norvik Steel Corp.'],
  ],
  ['Norvik Bank Inc. was seen as a possible buyer of Halden Brothers.', ['Norvik Bank Inc.', 'Halden Brothers']],
  ['The government plans to sell its 30 percent stake in Halden Bank.', ['the government', 'Halden Bank']],
  [
    'Halden Group sold its remaining 4% of Norwell Foods to Tarn Partners.',
    ['Halden Group', 'Norwell Foods', 'Tarn Partners'],
  ],
  ['Tarn Partners will get 40% of Norwell Foods in exchange for $300 million.', ['Tarn Partners', 'Norwell Foods']],
  ['Tarn Partners is paying $300 million for 40% of Norwell Foods.', ['Tarn Partners', 'Norwell Foods']],
  ['Halden Group is considering buying up to a fifth of Norwell Foods.', ['Halden Group', 'Norwell Foods']],
  ['Halden Air and Norwell Air are combining in a $9 billion deal.', ['Halden Air', 'Norwell Air']],
  ['Norwell Foods’ board backed Halden Group’s $5 billion offer.', ['Halden Group', 'Norwell Foods']],
  [
    'Halden Energy opened talks with nine banks led by Norwell Bank and Tarn Bank on $5.7 billion of project debt.',
    ['Halden Energy', 'Norwell Bank', 'Tarn Bank'],
  ],
  [
    'Two South American carriers, Halden Air and its smaller rival Norwell Air, are discussing a combination.',
    ['Halden Air', 'Norwell Air'],
  ],
  ['Halden Group is circling Norwell Foods.', ['Halden Group', 'Norwell Foods']],
  ['Halden Group has set its sights on Norwell Foods.', ['Halden Group', 'Norwell Foods']],
  ['Halden Group won the auction for Norwell Foods.', ['Halden Group', 'Norwell Foods']],
  ['Halden Group shelled out $90 million for Norwell Foods.', ['Halden Group', 'Norwell Foods']],
  ['Halden Group is putting its Norwell Paints unit on the block.', ['Halden Group', 'Norwell Paints']],
  ['Halden Group is spinning off its paints business.', ['Halden Group']],
  ['Halden Group shed its paints business.', ['Halden Group']],
  ['Halden Group parted with its paints business in March.', ['Halden Group']],
  ['Halden Group has been negotiating since May with Norwell Foods.', ['Halden Group', 'Norwell Foods']],
  ['Halden Group was the buyer of the 9% block of Norwell Foods.', ['Halden Group', 'Norwell Foods']],
  ['Halden Group has emerged as the frontrunner to buy Norwell Foods.', ['Halden Group', 'Norwell Foods']],
  ['Halden Group dropped its pursuit of Norwell Foods on Tuesday.', ['Halden Group', 'Norwell Foods']],
  ['Norwell Foods walked away from a $640 million sale to Halden Group in 2021.', ['Norwell Foods', 'Halden Group']],
  ['A rival, the carmaker Halden Group, may bid for Norwell Foods.', ['Halden Group', 'Norwell Foods']],
  [
    'Halden Investment Authority agreed to buy a third of Norwell Airlines from Tarn Partners.',
    ['Halden Investment Authority', 'Norwell Airlines', 'Tarn Partners'],
  ],
  [
    'A bid of $3 billion was made by Norvik Bank Inc. on Monday to buy Halden Lending Plc.',
    ['Norvik Bank Inc.', 'Halden Lending Plc'],
  ],
];

describe('a deal that a sentence tells', () => {
  for (const [text, sides] of told) {
    it(text, () => assert.deepEqual(dealsOf('Norvik in the news', text).map(names), [sides]));
  }

  it('is none where nobody is bought', () => {
    for (const text of [
      'Halden Group abandoned its pursuit of profit.',
      'Norwell Foods won approval for a sale to Halden Group of 40 ovens.',
      'Halden Group won the auction for the paintings of Norwell Foods.',
      'Halden Group shed light on its deliveries to Norwell Foods and got rid of Norwell Foods from its index.',
      'Norwell Foods gets 40% of its sales from Halden Group.',
      'Norwell Foods and Halden Group combine oats with honey.',
      'The next target of Norwell Foods is 5 million ovens.',
    ])
      assert.deepEqual(
        dealsOf('Norwell in the news', text).filter(({ type }) => type.value === 'acquisition'),
        [],
      );
  });

  it('has the start-up of the sentence before for its target, and what may come next for another', () => {
    const found = dealsOf(
      'A busy week in business',
      'Norwell Notes, a note-taking start-up, is shutting down on Friday.',
      'Halden Group has bought the company for an undisclosed sum.',
      'Its next target may be Tarn Foods, the Echo reported.',
    );
    assert.deepEqual(
      found.map((deal) => inBrief(deal)),
      ['acquisition/completed: Halden Group + Norwell Notes', 'acquisition/rumoured: Halden Group + Tarn Foods'],
    );
  });

  it('has who looks for a buyer for its seller', () => {
    const [deal] = dealsOf('Norvik in the news', 'Norvik Bank Inc. is looking for a buyer for Halden Brothers.');
    assert.deepEqual(
      deal?.parties.map(({ role }) => role),
      ['seller', 'target'],
    );
  });

  it('is one with what its headline calls joining forces', () => {
    const deals = dealsOf(
      'Norvik joins forces with Halden',
      'Norvik Motors Inc. will buy Halden Motors Plc for $2 billion, both said on Monday.',
    );
    assert.deepEqual(
      deals.map((deal) => [deal.type.value, names(deal)]),
      [['acquisition', ['Norvik Motors Inc.', 'Halden Motors Plc']]],
    );
  });
});

describe('what tells of no deal', () => {
  for (const text of [
    'Norvik Systems Inc. will be selling phones, data and wireless networking products in its stores.',
    'Norvik Steel Corp. chose Monday to answer its critics.',
    'The Takeover Panel set the bidders a deadline.',
  ]) {
    it(text, () => assert.deepEqual(dealsOf('Norvik in the news', text), []));
  }
});
