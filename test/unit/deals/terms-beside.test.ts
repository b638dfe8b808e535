import assert from 'node:assert/strict';
import { dealsOf } from './article.ts';

const BID = 'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. for $90 million.';
const STAKE = 'Norvik Holdings Ltd. agreed to buy a 12% stake in Borealis Foods Inc.';
const SALE =
  'Norvik Holdings Ltd. agreed to sell its Tarn unit to Borealis Foods Inc. for $90 million, 3% below the last valuation.';
const SERVICE = 'Halden Energy Corp. signed a contract with Norvik Chemicals Ltd. to run its data centres.';
const SUPPLY = 'Halden Energy Corp. signed a supply contract with Norvik Chemicals Ltd.';
const SETTLEMENT = 'Halden Energy Corp. agreed to a settlement with Norvik Chemicals Ltd.';
const LOAN =
  'Halden Energy Corp. has taken a loan of $90 million from Norvik Bank, priced at 165 basis points over Euribor.';
const LISTING = 'Halden Energy Corp. is planning an initial public offering.';

const termsOf = (first: string, sentence: string) =>
  dealsOf('News from the mills', `${first} ${sentence}`)[0]?.terms.map(({ field, text }) => `${field}: ${text}`) ?? [];

describe('terms that a sentence beside the deal tells', () => {
  for (const [first, sentence, term] of [
    [BID, 'It took on $78 million of debt.', 'debt: $78 million of debt'],
    [BID, 'Norvik may improve its terms before June.', 'possible increase: improve its terms before June'],
    [BID, 'It lapses at the end of next year unless renewed.', 'expiry: lapses at the end of next year unless renewed'],
    [STAKE, 'Norvik will be entitled to nominate two directors, it said.', 'board seat: nominate two directors'],
    [
      STAKE,
      'Norvik does not intend to raise its holding further.',
      'no further increase: does not intend to raise its holding further',
    ],
    [SALE, 'The price is a net initial yield of 6.1%.', 'yield: a net initial yield of 6.1%'],
    [SALE, '', 'premium: 3% below the last valuation'],
    [SERVICE, 'Some 900 employees moved across.', 'staff transferred: Some 900 employees moved across'],
    [SERVICE, 'It runs for three seasons.', 'duration: for three seasons'],
    [SUPPLY, 'Under the contract it will buy up to 6,000 gearboxes a year.', 'volume: up to 6,000 gearboxes a year'],
    [SETTLEMENT, 'Its insurers will bear $15 million of the sum.', "insurers' share: $15 million of the sum"],
    [SETTLEMENT, "Halden doesn't admit wrongdoing.", "liability: doesn't admit wrongdoing"],
    [SETTLEMENT, 'Norvik gets 31 cents on the dollar.', 'recovery: 31 cents on the dollar'],
    [SETTLEMENT, 'Norvik will drop its lawsuit in Oslo.', 'claim dropped: drop its lawsuit in Oslo'],
    [LOAN, '', 'margin: 165 basis points over Euribor'],
    [LOAN, 'The loan matures in October 2031.', 'maturity: in October 2031'],
    [
      LISTING,
      'It plans a fresh issue of shares worth $70 million.',
      'fresh issue: fresh issue of shares worth $70 million',
    ],
  ] as const)
    it(term, () => {
      const terms = termsOf(first, sentence);
      assert.ok(terms.includes(term), `T ${terms.join('\n')}`);
    });

  for (const [first, sentence, field] of [
    [BID, 'Norvik does not want to raise prices.', 'no further increase'],
    [SUPPLY, 'It sold 2,900 lorries last year, a fifth fewer than in 2024.', 'volume'],
    [SERVICE, 'Revenues rose from 2024 to 2025.', 'start'],
  ] as const)
    it(`are none of ${field}: ${sentence}`, () => {
      const terms = termsOf(first, sentence);
      assert.ok(!terms.some((term) => term.startsWith(field)), terms.join('\n'));
    });
});
