import assert from 'node:assert/strict';
import { dealsOf } from './article.ts';

const BID = 'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc.';
const LICENCE = 'Halden Pharma Corp. signed a licence agreement with Norvik Chemicals Ltd.';
const VENTURE =
  'Halden Energy Corp. and Norvik Chemicals Ltd. signed a memorandum of understanding on a joint venture.';
const LISTING = 'Halden Energy Corp. is planning an initial public offering in Oslo.';

const told = (first: string, sentence: string) => {
  const [deal] = dealsOf('News from the mills', `${first} ${sentence}`);
  return { terms: deal?.terms.map(({ field, text }) => `${field}: ${text}`) ?? [], value: deal?.value?.text };
};

describe('terms in the words of today', () => {
  for (const [first, sentence, term] of [
    [LICENCE, "It isn't exclusive.", "exclusivity: It isn't exclusive"],
    [
      LICENCE,
      'It pays $5 million upfront, with the rest tied to sales milestones.',
      'milestones: the rest tied to sales milestones',
    ],
    [LICENCE, 'There would be no running royalties.', 'royalties: no running royalties'],
    [LICENCE, 'Halden keeps Europe for itself.', 'rights kept: keeps Europe for itself'],
    [LICENCE, 'In return Norvik gets 0.35% of all ticket sales.', 'revenue share: 0.35% of all ticket sales'],
    [
      LICENCE,
      'Norvik may walk away without charge if two deliveries are late.',
      'termination: may walk away without charge if two deliveries are late',
    ],
    [
      LICENCE,
      'A fifth is paid now, and $6 million is payable in advance.',
      'payment: $6 million is payable in advance',
    ],
    [
      LICENCE,
      'The banking commission has to sign off on the cards.',
      'approval: The banking commission has to sign off on the cards',
    ],
    [VENTURE, 'It gives them until the end of June to settle who pays.', 'deadline: until the end of June'],
    [VENTURE, 'Norvik would own 51 per cent and contribute 62 hectares of land.', 'resulting stake: 51 per cent'],
    [VENTURE, 'Norvik would own 51 per cent and contribute 62 hectares of land.', 'contribution: 62 hectares of land'],
    [VENTURE, 'The deal could be signed within weeks.', 'signing date: within weeks'],
    [
      BID,
      'It has four business days to match any better offer.',
      'matching right: four business days to match any better offer',
    ],
    [
      BID,
      'Borealis holders will get 0.85 of a Norvik share for each share they own.',
      'consideration: 0.85 of a Norvik share for each share they own',
    ],
    [
      BID,
      'Nobody knew. Jane Doe, 58, will run the merged company from Oslo.',
      'management: Jane Doe, 58, will run the merged company from Oslo',
    ],
    [
      BID,
      'It promised to keep the Leeds factory open until 2030.',
      'commitment: to keep the Leeds factory open until 2030',
    ],
    [LISTING, 'The share sale could come as early as September.', 'timing: as early as September'],
    [LISTING, 'Nobody was surprised.', 'listing venue: Oslo'],
  ] as const)
    it(`${term} (${sentence})`, () => {
      const { terms } = told(first, sentence);
      assert.ok(
        terms.some((one) => one.endsWith(term) || one.startsWith(term)),
        terms.join('\n'),
      );
    });

  it('are no people who speak of cuts, and no papers that a guarantee leads to', () => {
    const { terms } = told(
      BID,
      'Two people close to the board said it would cut costs. It referred to its guarantees to its staff.',
    );
    assert.ok(!terms.some((term) => /^(?:job cuts|commitment)/.test(term)), terms.join('\n'));
  });
});

describe('the price, and what is none', () => {
  for (const [sentence, value] of [
    ['It will finance the purchase from cash and a $1.5 billion bridge loan.', undefined],
    ['If the deal is called off, Norvik must pay $45 million.', undefined],
    ['Norvik was last valued at $1.9 billion.', undefined],
    ['Holders received $74 a share in cash, or about $12 billion in total.', 'about $12 billion'],
    ['The Osier Herald put the price at about $15 million.', 'about $15 million'],
  ] as const)
    it(`${value ?? 'is none'}: ${sentence}`, () => assert.equal(told(BID, sentence).value, value));

  it('is not what the whole is worth of which a part is bought', () => {
    const first = 'Halden Energy Corp. is in talks to buy a stake of about 20% in Norvik Chemicals Ltd.';
    const { terms, value } = told(first, 'The deal would value the company at $6.5 billion.');
    assert.equal(value, undefined);
    assert.ok(terms.includes('valuation: $6.5 billion'), terms.join('\n'));
  });
});
